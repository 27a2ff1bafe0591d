package org.jixiao.report.render;

/**
 * How a page looks on screen and on paper. Plain CSS 2.1 with a few rules for paged media, so that a converter to PDF
 * understands it too.
 */
final class HtmlStyle {
    private static final String RULES = """
            @page{size:A4 portrait;margin:25mm 24mm 22mm 26mm}
            @page landscape{size:A4 landscape;margin:20mm 18mm 18mm 18mm}
            html{-webkit-text-size-adjust:100%}
            body{margin:0;color:#000;background:#fff;font-family:${font};font-size:14pt;line-height:1.75}
            main{max-width:180mm;margin:0 auto;padding:6mm}
            .pages{break-before:page;page-break-before:always}
            .pages:first-child{break-before:auto;page-break-before:auto}
            .landscape{page:landscape}
            @media screen{.landscape{width:262mm;max-width:96vw;position:relative;left:50%;margin-left:-131mm}}
            @media screen and (max-width:272mm){.landscape{left:auto;margin-left:0;width:auto;max-width:none;overflow-x:auto}}
            h1,h2,h3,h4,h5{font-weight:bold;line-height:1.4;margin:1em 0 .4em;break-after:avoid;page-break-after:avoid;overflow-wrap:anywhere;word-wrap:break-word}
            h1{font-size:20pt;text-align:center;margin-top:.6em}
            h2{font-size:15pt}
            h3,h4,h5{font-size:14pt}
            p{margin:.2em 0;overflow-wrap:anywhere;word-wrap:break-word;orphans:2;widows:2}
            p.body{text-indent:2em;text-align:justify}
            p.centred{text-align:center}
            p.end{text-align:right}
            p.note{font-size:10.5pt;line-height:1.5}
            .cover{text-align:center;break-after:page;page-break-after:always;padding-top:35mm}
            .cover h1{font-size:26pt;margin-bottom:30mm}
            .cover table{width:80%;margin:0 auto 30mm;border:0}
            .cover th,.cover td{border:0;font-size:15pt;text-align:left;padding:2mm 1mm;background:none}
            .cover th{width:36%;font-weight:normal}
            .cover td{border-bottom:.5pt solid #000}
            .cover p{font-size:15pt}
            table{border-collapse:collapse;table-layout:fixed;width:100%;margin:.5em 0;font-size:10.5pt;line-height:1.45}
            caption{caption-side:top;font-weight:bold;font-size:12pt;padding:.3em 0;text-align:center;break-after:avoid;page-break-after:avoid}
            th,td{border:.75pt solid #000;padding:1.5pt 3pt;vertical-align:middle;text-align:left;overflow-wrap:anywhere;word-wrap:break-word}
            th{font-weight:bold}
            thead th{background:#f3f5f7}
            thead{display:table-header-group}
            td,th{break-inside:avoid;page-break-inside:avoid}
            .tall{break-inside:auto;page-break-inside:auto}
            tr.total th,tr.total td{font-weight:bold}
            .a-centre{text-align:center}
            .a-end{text-align:right}
            .a-start{text-align:left}
            td.number{font-variant-numeric:tabular-nums}
            td.missing{font-style:italic;color:#7a1f1a}
            td.signature{vertical-align:bottom}
            figure{margin:.8em 0;text-align:center;break-inside:avoid;page-break-inside:avoid}
            p.note+figure,.signatures{break-before:avoid;page-break-before:avoid}
            figure svg{width:100%;max-width:160mm;height:auto}
            figcaption{font-size:12pt}
            details.data{text-align:left;font-size:10.5pt}
            .signatures{break-inside:avoid;page-break-inside:avoid;margin-top:1.5em}
            .signatures .room{height:5em}
            .signatures p{text-align:right;padding-right:4em}
            .signatures p.opinion{text-align:left;padding-right:0}
            .footnotes{border-top:.5pt solid #000;margin-top:2em;font-size:10.5pt}
            sup a{text-decoration:none;color:inherit}
            @media screen and (max-width:180mm){.pages{overflow-x:auto}figure svg{width:160mm;max-width:none}}
            @media screen and (max-width:180mm){.wide{width:160mm}.pages.landscape .wide,.widest{width:210mm}}
            @media print{main{max-width:none;padding:0 1pt;margin:0}details.data{display:none}.landscape{left:auto;margin-left:0;width:auto}}
            """;

    private HtmlStyle() {}

    static String of(HtmlFormat format) {
        return RULES.replace("${font}", format.font()) + format.style();
    }
}
