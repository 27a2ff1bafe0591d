package org.jixiao.office;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jixiao.report.model.Block;
import org.jixiao.report.model.PageSection;
import org.jixiao.report.model.ReportDocument;
import org.jixiao.report.render.DocumentFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/**
 * Reports and forms as Word documents ({@code .docx}) that stay editable: headings with levels, tables of fixed widths with
 * repeated heads, charts that Word draws from data inside them, footnotes, page numbers. A document holds no macro, link or
 * picture. The same document and style give the same bytes.
 *
 * <pre>{@code
 * DocumentFiles.write(document, folder, "001-report", WordFormat.official());
 * }</pre>
 *
 * @param style how the documents look
 */
public record WordFormat(WordStyle style) implements DocumentFormat {
    /**
     * Checks the style.
     *
     * @param style how the documents look
     */
    public WordFormat {
        Objects.requireNonNull(style, "style: use WordStyle.OFFICIAL");
    }

    /**
     * Documents in the style of GB/T 9704-2012.
     *
     * @return the format
     */
    public static WordFormat official() {
        return new WordFormat(WordStyle.OFFICIAL);
    }

    @Override
    public String extension() {
        return "docx";
    }

    @Override
    public Map<String, byte[]> files(ReportDocument document, String stem) {
        Objects.requireNonNull(document, "document: give the document to write");
        try (XWPFDocument made = new XWPFDocument()) {
            WordStyles.add(made, style);
            write(document, made);
            return Map.of(stem + ".docx", Packing.packed(made, document.title()));
        } catch (IOException memory) {
            throw new UncheckedIOException("the document '" + document.title() + "' cannot be packed", memory);
        }
    }

    private void write(ReportDocument document, XWPFDocument into) {
        WordPages pages = new WordPages(into, style);
        WordText text = new WordText(into, document.language());
        WordContents contents = new WordContents(document.headings());
        CTBody body = into.getDocument().getBody();
        List<PageSection> sections = document.sections();
        boolean afterCover = false;
        for (int i = 0; i < sections.size(); i++) {
            PageSection section = sections.get(i);
            WordBlocks blocks = new WordBlocks(into, text, style, document.language(), contents, pages.width(section));
            for (Block block : section.blocks()) {
                if (afterCover && contents.isLong()) {
                    blocks.contents();
                }
                block.match(blocks);
                afterCover = block instanceof Block.Cover;
            }
            CTP end = blocks.last();
            CTSectPr shape = i == sections.size() - 1
                    ? body.addNewSectPr()
                    : end.getPPr().addNewSectPr();
            pages.shape(shape, section);
        }
    }
}
