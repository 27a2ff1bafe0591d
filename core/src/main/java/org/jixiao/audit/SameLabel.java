package org.jixiao.audit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jixiao.issue.Issue;
import org.jixiao.issue.StandardIssue;

/**
 * One label, printed in several places: equal, or a high finding.
 *
 * @param labels the label as printed, in each place; at least two
 */
public record SameLabel(List<Label> labels) implements Identity {
    /**
     * Copies the labels.
     *
     * @param labels the label as printed, in each place; at least two
     * @throws IllegalArgumentException if there are fewer than two
     */
    public SameLabel {
        labels = List.copyOf(labels);
        if (labels.size() < 2) {
            throw new IllegalArgumentException(
                    "only " + labels + " is given: a label is compared with at least one other place");
        }
    }

    @Override
    public List<Claim> claims() {
        return List.of();
    }

    @Override
    public Optional<Finding> check(List<Claim> others) {
        if (labels.stream().map(Label::text).distinct().count() == 1) {
            return Optional.empty();
        }
        String texts = labels.stream()
                .map(label -> Shown.placed(label.text(), label.place()))
                .collect(Collectors.joining("; "));
        Label first = labels.get(0);
        return Optional.of(Finding.of(
                Agreement.HIGH,
                Issue.of(StandardIssue.LABELS_DISAGREE, first.place(), "label", first.name(), "texts", texts),
                claims()));
    }
}
