package org.jixiao.scoring;

import java.util.List;
import java.util.Optional;
import org.jixiao.grade.Grade;
import org.jixiao.issue.Issue;
import org.jixiao.rule.Outcome;

/** All that decided an evaluation, worked out by the exact tree. */
record Detail(
        List<NodeResult> parts,
        Outcome exactTotal,
        Outcome total,
        Optional<String> veto,
        List<Grade> possibleGrades,
        List<Issue> issues) {}
