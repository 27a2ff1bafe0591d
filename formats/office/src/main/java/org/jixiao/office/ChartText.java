package org.jixiao.office;

import java.util.stream.Collectors;
import org.jixiao.issue.Language;
import org.jixiao.report.model.Drawing;
import org.jixiao.report.model.Table;

/** A chart in words. */
final class ChartText {
    private static final int LONGEST = 2000;

    private ChartText() {}

    /** The title and the data, for those who cannot see the chart. */
    static String of(Drawing drawing, Language language) {
        Table data = drawing.data(language);
        String rows = data.rows().stream()
                .map(row -> row.cells().stream()
                        .map(cell -> cell.cell().text().plain())
                        .collect(Collectors.joining(", ")))
                .collect(Collectors.joining("; "));
        String whole = drawing.title() + (language == Language.ZH ? "：" : ": ") + rows;
        return whole.length() <= LONGEST
                ? whole
                : whole.substring(0, whole.offsetByCodePoints(0, whole.codePointCount(0, LONGEST - 1))) + "…";
    }
}
