/**
 * Jixiao (绩效): scores government departments and programmes against official performance rubrics. The library lives in
 * the packages below; this one only holds the style of its generated builders.
 */
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PRIVATE,
        overshadowImplementation = true,
        strictBuilder = true,
        jdkOnly = true,
        depluralize = true,
        depluralizeDictionary = {"veto:vetoes"},
        defaults = @Value.Immutable(copy = false),
        typeBuilder = "*Builder",
        build = "build")
@NullMarked
package org.jixiao;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
