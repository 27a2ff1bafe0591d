/**
 * Standard measures, rubric templates and grade scales, dated and cited. Start at {@link
 * org.jixiao.catalogue.StandardCatalogue}.
 *
 * <p>A source is marked as verified only where its text was checked; everything else is cited at second hand and says so.
 * Definitions and scoring standards are in words of our own. A template is a form as it was known to be used in the years it
 * names; a department that must fill in a form uses the one it was given. The package does not score.
 *
 * <pre>{@code
 * Measure rate = StandardCatalogue.measure("staff-control-rate").measure();
 * Rubric form = StandardCatalogue.template("hunan-yulin-department", FiscalYear.of(2023)).rubric();
 * Rubric own = StandardCatalogue.programmeForm(programme);   // rows from the programme's targets
 * }</pre>
 *
 * @serial exclude
 */
@NullMarked
package org.jixiao.catalogue;

import org.jspecify.annotations.NullMarked;
