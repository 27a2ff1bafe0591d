package org.jixiao.report.render;

import java.util.stream.Collectors;
import org.jixiao.issue.Language;
import org.jixiao.quantity.Interval;
import org.jixiao.quantity.Rational;
import org.jixiao.report.model.CellNumber;
import org.jixiao.report.model.Drawing;
import org.jixiao.report.model.Drawing.Bar;

/** Draws how much of the points each row earned. A score that lies between two values is pale from the first to the second. */
final class SvgScores {
    private static final int WIDTH = 640;
    private static final int NAMES = 216;
    private static final int LEFT = 228;
    private static final int TRACK = 280;
    private static final int LINE = 24;
    private static final int TOP = 44;

    private final Drawing.Scores chart;
    private final SvgDrawing settings;
    private final SvgText svg;

    SvgScores(Drawing.Scores chart, SvgDrawing settings) {
        this.chart = chart;
        this.settings = settings;
        this.svg = new SvgText(settings);
    }

    String draw() {
        svg.begin(WIDTH, TOP + chart.bars().size() * LINE + 8, chart.title(), description());
        svg.heading(chart.title(), 16);
        for (int i = 0; i < chart.bars().size(); i++) {
            bar(chart.bars().get(i), TOP + i * LINE);
        }
        return svg.end();
    }

    private void bar(Bar bar, int top) {
        String baseline = String.valueOf(top + 14);
        svg.words("end", "label", fitted(bar.name()), String.valueOf(NAMES), baseline);
        track("points", top, Rational.ONE);
        bar.score().ifPresent(score -> {
            track("possible", top, share(score.upper().orElseThrow().at(), bar));
            track("score", top, share(score.lower().orElseThrow().at(), bar));
        });
        svg.text("text", score(bar), "class", "label", "x", String.valueOf(LEFT + TRACK + 8), "y", baseline);
    }

    /** As much of the track as was earned; what lies below 0 or above the points is told by the number alone. */
    private static Rational share(Rational score, Bar bar) {
        return bar.points().signum() == 0
                ? Rational.ZERO
                : score.dividedBy(bar.points()).clamped(Rational.ZERO, Rational.ONE);
    }

    private void track(String style, int top, Rational share) {
        if (share.signum() > 0) {
            svg.empty(
                    "rect",
                    "class",
                    style,
                    "x",
                    String.valueOf(LEFT),
                    "y",
                    String.valueOf(top + 3),
                    "width",
                    SvgText.coordinate(share.multipliedBy(TRACK)),
                    "height",
                    "14");
        }
    }

    private static String fitted(String name) {
        String shown = SvgText.shortened(name, name.length());
        int most = shown.codePointCount(0, shown.length());
        while (LabelRow.width(shown).compareTo(Rational.of(NAMES - 8L)) > 0) {
            most = Math.min(most - 1, 60);
            shown = SvgText.shortened(name, most);
        }
        return shown;
    }

    private String score(Bar bar) {
        return bar.score().map(SvgScores::text).orElse(settings.language() == Language.ZH ? "不适用" : "n/a") + " / "
                + CellNumber.marked(bar.points());
    }

    private static String text(Interval score) {
        String least = CellNumber.marked(score.lower().orElseThrow().at());
        return score.isPoint()
                ? least
                : least + "～" + CellNumber.marked(score.upper().orElseThrow().at());
    }

    private String description() {
        return chart.bars().stream()
                .map(bar -> bar.name() + " " + score(bar))
                .collect(Collectors.joining(settings.language() == Language.ZH ? "；" : "; "));
    }
}
