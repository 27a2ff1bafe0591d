package org.jixiao.pdf;

import java.util.regex.Pattern;

/** What print needs beside the style of the page. */
final class PrintStyle {
    /**
     * A page keeps the width of the first one, whatever its own: each section states its width, a little less than there is, or the last border is
     * cut off. Shared borders get lost where
     * the head of a table is repeated: each cell draws those to its right and below it. Families that were not given are
     * printed in the regular font.
     */
    static final String RULES = """
            @page{@bottom-center{content:"— " counter(page) " —";font-family:serif;font-size:12pt}}
            @page landscape{@bottom-center{content:"— " counter(page) " —";font-family:serif;font-size:12pt}}
            @page cover{@bottom-center{content:none}}
            .pages{width:159.5mm}
            .pages.landscape{width:260.5mm}
            .kept{page-break-inside:avoid}
            .cover{page:cover}
            h1{font-family:小标宋,serif}
            h2,th,caption,figcaption{font-family:黑体,serif}
            h3{font-family:楷体,serif}
            table{-fs-table-paginate:paginate;-fs-page-break-min-height:45mm;border-collapse:separate;border-spacing:0}
            caption,thead,tbody,tr,th,td{-fs-page-break-min-height:0}
            th,td{border-width:0 .75pt .75pt 0}
            .left{border-left-width:.75pt}
            .top{border-top-width:.75pt}
            .over{border-bottom-width:0;vertical-align:bottom}
            td.under{background:#f3f5f7}
            .torn{vertical-align:top}
            .small{page-break-inside:avoid}
            tr{page-break-inside:avoid}
            td,th{page-break-inside:auto}
            tbody.whole{page-break-inside:avoid}
            .cover table{border-collapse:collapse}
            .footnotes li a{display:none}
            .footnotes{page-break-inside:avoid}
            """;

    /** Rules of style sheets that only browsers know; the layout would report each of them. */
    private static final Pattern FOR_BROWSERS = Pattern.compile(
            "(?<![a-z-])(?:-webkit-[a-z-]+|overflow-wrap|break-(?:before|after|inside)|font-variant-numeric):[^;}]*;?");

    private static final Pattern FOR_SCREENS = Pattern.compile("@media screen[^{]*\\{(?:[^{}]*\\{[^{}]*})*[^{}]*}");

    private PrintStyle() {}

    /** A style sheet without what is meant for browsers only. */
    static String printed(String css) {
        return FOR_BROWSERS.matcher(FOR_SCREENS.matcher(css).replaceAll("")).replaceAll("");
    }
}
