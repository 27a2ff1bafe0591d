package org.jixiao.office;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jixiao.issue.Issue;
import org.jixiao.issue.Language;
import org.jixiao.report.model.Align;
import org.jixiao.report.model.Block;
import org.jixiao.report.model.DateText;
import org.jixiao.report.model.PageSection;
import org.jixiao.report.model.PageSection.Orientation;
import org.jixiao.report.model.ReportDocument;
import org.jixiao.report.model.Table;
import org.jixiao.report.model.Text;
import org.jspecify.annotations.Nullable;

/**
 * Divides sections into sheets. A form is one sheet; otherwise each table and each figure has its own, with what stands
 * close above and below it, and the text has one that leads to them.
 */
final class SheetWriter {
    private static final int WIDTH_UPRIGHT = 84;
    /** Several columns, since a program does not make a page narrower than its only column. */
    private static final int[] TEXT = {14, 14, 14, 14, 14, 14};

    private static final int WIDTH_ON_SIDE = 130;
    private static final int NARROWEST = 7;
    private static final int LONGEST_NAME = 31;
    private static final int ROOM_FOR_COUNT = 4;
    private static final int[] FIGURE = {30, 16};
    private static final int TITLE = 16;
    private static final int USUAL = SheetStyles.Look.USUAL;
    private static final int SMALL = 10;

    private final XSSFWorkbook workbook;
    private final List<Issue> issues;
    private final SheetStyles styles;
    private final Language language;
    private final String title;
    private final SheetPage.Footnotes footnotes;
    private final Set<String> names = new HashSet<>();

    SheetWriter(XSSFWorkbook workbook, ReportDocument document, List<Issue> issues) {
        this.workbook = workbook;
        this.issues = issues;
        this.styles = new SheetStyles(workbook);
        this.language = document.language();
        this.title = document.title();
        this.footnotes = new SheetPage.Footnotes(document.footnotes());
    }

    void write(PageSection section) {
        List<Table> tables = only(section, Table.class);
        boolean form = tables.size() == 1
                && only(section, Block.Figure.class).isEmpty()
                && only(section, Block.Cover.class).isEmpty();
        if (form) {
            form(section, tables.get(0));
        } else {
            new Parts(section).write();
        }
    }

    private static <T extends Block> List<T> only(PageSection section, Class<T> kind) {
        return section.blocks().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    private void form(PageSection section, Table table) {
        String name = only(section, Block.Heading.class).stream()
                .map(Block.Heading::text)
                .findFirst()
                .or(table::caption)
                .orElse(title);
        SheetPage page = page(name, widths(table, section.orientation()));
        Lines lines = new Lines(page);
        section.blocks().forEach(block -> block.match(lines));
        page.finish(section.orientation());
    }

    private int[] widths(Table table, Orientation orientation) {
        int[] widths =
                ColumnWidths.of(table.columns(), orientation == Orientation.LANDSCAPE ? WIDTH_ON_SIDE : WIDTH_UPRIGHT);
        return Arrays.stream(widths).map(it -> Math.max(NARROWEST, it)).toArray();
    }

    private SheetPage page(String wanted, int[] widths) {
        XSSFSheet sheet = workbook.createSheet(unused(wanted));
        return new SheetPage(sheet, styles, new SheetTable(sheet, styles, issues), footnotes, widths);
    }

    /** A name that no other sheet has; programs do not tell upper from lower case. */
    private String unused(String wanted) {
        String safe = WorkbookUtil.createSafeSheetName(wanted.replace('\n', ' ').strip(), '_');
        String name = safe;
        for (int count = 2; !names.add(name.toLowerCase(Locale.ROOT)); count++) {
            int end = Math.min(safe.length(), LONGEST_NAME - ROOM_FOR_COUNT);
            if (end < safe.length() && Character.isLowSurrogate(safe.charAt(end))) {
                end--;
            }
            name = safe.substring(0, end) + "(" + count + ")";
        }
        return name;
    }

    private String say(String chinese, String english) {
        return language == Language.ZH ? chinese : english;
    }

    /** A section of several sheets. */
    private final class Parts {
        private final PageSection section;
        private final List<Block> blocks;
        /** Whether there is nothing to read but tables and what stands close to them. */
        private final boolean onlyTables;

        private @Nullable SheetPage text;

        Parts(PageSection section) {
            this.section = section;
            this.blocks = section.blocks();
            this.onlyTables = blocks.stream()
                    .allMatch(it ->
                            it instanceof Block.Heading || it instanceof Table || belongsAbove(it) || belongsBelow(it));
        }

        void write() {
            String heading = title;
            int at = 0;
            while (at < blocks.size()) {
                int table = after(at, it -> belongsAbove(it) || onlyTables && it instanceof Block.Heading);
                if (table < blocks.size() && blocks.get(table) instanceof Table it) {
                    int end = after(table + 1, SheetWriter::belongsBelow);
                    for (Block above : blocks.subList(at, table)) {
                        heading = above instanceof Block.Heading one ? one.text() : heading;
                    }
                    part(it.caption().orElse(heading), widths(it, section.orientation()), blocks.subList(at, end));
                    at = end;
                } else if (blocks.get(at) instanceof Block.Figure figure) {
                    int[] widths =
                            new int[figure.drawing().data(language).columns().size()];
                    Arrays.fill(widths, FIGURE[1]);
                    widths[0] = FIGURE[0];
                    part(figure.label(language), widths, List.of(figure));
                    at++;
                } else {
                    if (blocks.get(at) instanceof Block.Heading it) {
                        heading = it.text();
                    }
                    blocks.get(at).match(new Lines(text()));
                    at++;
                }
            }
            if (text != null) {
                text.finish(section.orientation());
            }
        }

        private int after(int from, Predicate<Block> belongs) {
            int at = from;
            while (at < blocks.size() && belongs.test(blocks.get(at))) {
                at++;
            }
            return at;
        }

        private void part(String name, int[] widths, List<Block> together) {
            SheetPage page = page(name, widths);
            if (blocks.size() > together.size() && !onlyTables) {
                text().link("→ " + name, page.name());
            }
            Lines lines = new Lines(page);
            if (together.stream().noneMatch(SheetWriter::isTitled)) {
                page.line(name, USUAL + 1, true, Align.CENTRE);
            }
            together.forEach(block -> block.match(lines));
            page.finish(section.orientation());
        }

        private SheetPage text() {
            if (text == null) {
                text = page(say("正文", "Text"), TEXT);
            }
            return text;
        }
    }

    private static boolean isTitled(Block block) {
        return block instanceof Block.Heading
                || block instanceof Block.Figure
                || block instanceof Table table && table.caption().isPresent();
    }

    private static boolean belongsAbove(Block block) {
        return block instanceof Block.Paragraph paragraph
                && (paragraph.style() == Block.Paragraph.Style.END
                        || paragraph.style() == Block.Paragraph.Style.CENTRED);
    }

    private static boolean belongsBelow(Block block) {
        return block instanceof Block.Paragraph paragraph && paragraph.style() == Block.Paragraph.Style.NOTE;
    }

    /** Writes blocks into one sheet. */
    private final class Lines implements Block.Cases<Void> {
        private final SheetPage page;

        Lines(SheetPage page) {
            this.page = page;
        }

        @Override
        public Void cover(Block.Cover it) {
            page.space(1);
            page.line(it.title(), TITLE + 2, true, Align.CENTRE);
            page.space(1);
            it.fields().forEach(field -> page.line(field.label() + colon() + field.value(), USUAL, false, Align.START));
            it.issuer().ifPresent(issuer -> page.line(issuer, USUAL, false, Align.CENTRE));
            it.date().ifPresent(day -> page.line(DateText.of(day, language), USUAL, false, Align.CENTRE));
            page.space(1);
            return null;
        }

        private String colon() {
            return say("：", ": ");
        }

        @Override
        public Void heading(Block.Heading it) {
            boolean high = it.level() == 0;
            page.line(it.toString(), high ? TITLE : USUAL + 1, true, high ? Align.CENTRE : Align.START);
            return null;
        }

        @Override
        public Void paragraph(Block.Paragraph it) {
            switch (it.style()) {
                case BODY -> page.line(it.text(), USUAL, false, Align.START);
                case CENTRED -> page.line(it.text(), USUAL, false, Align.CENTRE);
                case END -> page.line(it.text(), USUAL, false, Align.END);
                case NOTE -> page.line(it.text(), SMALL, false, Align.START);
            }
            return null;
        }

        @Override
        public Void table(Table it) {
            it.caption().ifPresent(caption -> page.line(caption, USUAL + 1, true, Align.CENTRE));
            page.table(it);
            return null;
        }

        @Override
        public Void figure(Block.Figure it) {
            page.line(it.label(language), USUAL + 1, true, Align.CENTRE);
            page.figure(it, SheetStyles.FONT, language);
            return null;
        }

        @Override
        public Void signatures(Block.Signatures it) {
            for (Block.Signature one : it.signatures()) {
                one.opinion().ifPresent(opinion -> {
                    page.line(opinion + colon(), USUAL, false, Align.START);
                    page.space(1);
                });
                page.space(one.seal() ? 2 : 1);
                Optional<String> day = one.date().map(date -> DateText.of(date, language));
                page.line(one.signer() + colon() + "          ", USUAL, false, Align.END);
                page.line(Text.of(day.orElseGet(() -> DateText.blank(language))), USUAL, false, Align.END);
            }
            return null;
        }
    }
}
