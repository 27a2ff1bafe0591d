package org.jixiao.examples.reports;

import java.util.List;
import java.util.Optional;
import org.jixiao.audit.Audit;
import org.jixiao.department.BudgetAccounts;
import org.jixiao.department.Department;
import org.jixiao.department.Programme;
import org.jixiao.measure.Facts;
import org.jixiao.rubric.Rubric;
import org.jixiao.scoring.PublishedEvaluation;

/**
 * One official report, as far as it says: who reports, the figures, the scoring sheet, and what was published.
 *
 * @param id a short name for files, such as {@code 001-zizhou}
 * @param title what the report is
 * @param department who reports
 * @param accounts the accounts, where the report states them
 * @param programmes the programmes with their targets, where the report states them
 * @param facts the figures that the rows of the sheet read, and those that stand beside them; none without a sheet
 * @param sheet the scoring sheet, where the report prints one or scores row by row in its text
 * @param published the scores as printed
 * @param audit the figures as printed, held against each other
 */
record Report(
        String id,
        String title,
        Department department,
        Optional<BudgetAccounts> accounts,
        List<Programme> programmes,
        Facts facts,
        Optional<Sheet> sheet,
        PublishedEvaluation published,
        Audit audit) {

    /**
     * A scoring sheet in two states.
     *
     * @param asPublished with its defects kept
     * @param corrected with each defect mended as the corrections say
     * @param corrections what was mended, and on what grounds
     * @param illustrative made-up figures that exercise every rule, and give the published total; labelled as such
     */
    record Sheet(Rubric asPublished, Rubric corrected, List<Correction> corrections, Optional<Facts> illustrative) {}

    /**
     * A defect of a published sheet and how it was mended.
     *
     * @param where the row
     * @param what what was wrong and what stands there now
     * @param grounds why that is right
     */
    record Correction(String where, String what, String grounds) {}
}
