package org.jixiao.office;

import org.jixiao.report.model.Drawing;

/** How high a chart is: bars one below the other need a line each. */
record ChartHeight(int usual, int bar, int most) implements Drawing.Cases<Integer> {
    @Override
    public Integer columns(Drawing.Columns it) {
        return usual;
    }

    @Override
    public Integer pie(Drawing.Pie it) {
        return usual;
    }

    @Override
    public Integer scores(Drawing.Scores it) {
        return Math.min(most, Math.max(usual, bar * (it.bars().size() + 3)));
    }

    @Override
    public Integer rule(Drawing.RuleCurve it) {
        return usual;
    }
}
