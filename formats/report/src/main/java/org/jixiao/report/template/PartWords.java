package org.jixiao.report.template;

import java.util.Optional;
import java.util.function.BiConsumer;

/** Tells all words of a part in which names in braces are filled in, each with the list whose entries they may read. */
record PartWords(BiConsumer<Wording, Optional<DataList>> consumer) implements Part.Cases {
    private void tell(Wording words) {
        consumer.accept(words, Optional.empty());
    }

    @Override
    public void pages(Part.Pages it) {
        // no words
    }

    @Override
    public void cover(Part.CoverPage it) {
        tell(it.title());
        for (Part.CoverPage.Field field : it.fields()) {
            tell(field.label());
            tell(field.value());
        }
        it.issuer().ifPresent(this::tell);
    }

    @Override
    public void heading(Part.Heading it) {
        tell(it.words());
    }

    @Override
    public void sentences(Part.Sentences it) {
        for (Part.Sentence sentence : it.sentences()) {
            tell(sentence.words());
            sentence.otherwise().ifPresent(this::tell);
        }
    }

    @Override
    public void slot(Part.Slot it) {
        tell(it.otherwise());
    }

    @Override
    public void grid(Part.Grid it) {
        it.caption().ifPresent(this::tell);
        for (RowTemplate row : it.rows()) {
            for (CellTemplate cell : row.cells()) {
                consumer.accept(cell.words(), row.each());
                cell.group().ifPresent(group -> consumer.accept(Wording.same(group), row.each()));
            }
            tell(row.whenEmpty());
        }
    }

    @Override
    public void chart(Part.Chart it) {
        tell(it.caption());
    }

    @Override
    public void programmes(Part.ForEachProgramme it) {
        it.parts().forEach(part -> part.match(this));
        tell(it.otherwise());
    }

    @Override
    public void glossary(Part.Glossary it) {
        it.terms().forEach(term -> {
            tell(term.name());
            tell(term.meaning());
        });
    }

    @Override
    public void appendix(Part.Appendix it) {
        // no words
    }

    @Override
    public void signatures(Part.SignatureLines it) {
        for (Part.SignatureLines.Line line : it.signatures()) {
            line.opinion().ifPresent(this::tell);
            tell(line.signer());
        }
    }
}
