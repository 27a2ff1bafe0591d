package org.jixiao.office;

import java.math.BigInteger;
import java.util.List;
import org.jixiao.report.model.Block;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/**
 * The table of contents of a document with many headings. It is a field, which programs write anew when they are asked to;
 * until then it shows the headings as the document numbers them, each a link. It has no numbers of pages: only the program
 * that lays the pages out knows them, and blanks in their place would be printed.
 */
final class WordContents {
    private static final int LEAST = 8;
    private static final int DEEPEST = 1;

    private final List<Block.Heading> headings;
    private final boolean isLong;
    private int marked;

    WordContents(List<Block.Heading> headings) {
        this.headings = List.copyOf(headings);
        this.isLong = headings.stream().filter(WordContents::isListed).count() >= LEAST;
    }

    /** Whether there are so many headings that a reader wants a list of them. */
    boolean isLong() {
        return isLong;
    }

    List<Block.Heading> headings() {
        return headings;
    }

    static boolean isListed(Block.Heading heading) {
        return heading.level() <= DEEPEST;
    }

    /** Begins a heading, so that its entry finds it; headings come in the order of the document. */
    void begin(CTP heading) {
        CTBookmark start = heading.addNewBookmarkStart();
        start.setId(BigInteger.valueOf(marked));
        start.setName(name(marked));
    }

    void end(CTP heading) {
        heading.addNewBookmarkEnd().setId(BigInteger.valueOf(marked));
        marked++;
    }

    private static String name(int heading) {
        return "_Toc" + (100_000 + heading);
    }

    /** Begins the whole list, before its first entry. */
    void open(CTP first) {
        first.addNewR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
        first.addNewR().addNewInstrText().setStringValue("TOC \\o \"1-" + (DEEPEST + 1) + "\" \\n \\h \\z");
        first.addNewR().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
    }

    void close(CTP last) {
        last.addNewR().addNewFldChar().setFldCharType(STFldCharType.END);
    }

    /** An entry that leads to its heading. */
    void entry(CTP line, int heading) {
        CTHyperlink link = line.addNewHyperlink();
        link.setAnchor(name(heading));
        link.addNewR().addNewT().setStringValue(headings.get(heading).toString());
    }
}
