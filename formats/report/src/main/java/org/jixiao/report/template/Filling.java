package org.jixiao.report.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import org.jixiao.department.Programme;
import org.jixiao.issue.Language;
import org.jixiao.report.AuditReport;
import org.jixiao.report.ExplanationReport;
import org.jixiao.report.ReviewReport;
import org.jixiao.report.model.Block;
import org.jixiao.report.model.DocumentDraft;
import org.jixiao.report.model.Drawing;
import org.jixiao.report.model.ReportDocument;
import org.jixiao.report.model.Text;

/** Fills one template with data. */
final class Filling implements Part.Cases {
    private final DocumentTemplate template;
    private final Context context;
    private final DocumentDraft draft;

    Filling(DocumentTemplate template, DocumentData data, Language language) {
        this(
                template,
                new Context(data, language),
                ReportDocument.titled(
                        filled(template.title(), new Context(data, language), Map.of())
                                .text(),
                        language));
    }

    private Filling(DocumentTemplate template, Context context, DocumentDraft draft) {
        this.template = template;
        this.context = context;
        this.draft = draft;
    }

    ReportDocument document() {
        template.parts().forEach(part -> part.match(this));
        return draft.build();
    }

    // --- words
    // --------------------------------------------------------------------------------------------------------

    /**
     * Words with their names filled in.
     *
     * @param text the words
     * @param complete whether every name stood for something that was given
     */
    record Filled(String text, boolean complete) {}

    static Filled filled(Wording words, Context context, Map<String, Value> entry) {
        String form = words.in(context.language());
        Matcher places = Wording.places(form);
        StringBuilder text = new StringBuilder();
        boolean complete = true;
        while (places.find()) {
            Value value = value(places.group(1), context, entry);
            complete &= value.isKnown();
            String said = value.inSentence(context.language());
            boolean quoted = form.startsWith("”", places.end()) && form.startsWith("“", places.start() - 1);
            places.appendReplacement(text, Matcher.quoteReplacement(quoted ? Wording.inQuotes(said) : said));
        }
        return new Filled(places.appendTail(text).toString(), complete);
    }

    static Value value(String name, Context context, Map<String, Value> entry) {
        return name.startsWith("it.")
                ? entry.getOrDefault(name.substring(3), Value.MISSING)
                : DataNames.value(name, context);
    }

    private String text(Wording words) {
        return filled(words, context, Map.of()).text();
    }

    // --- parts
    // --------------------------------------------------------------------------------------------------------

    @Override
    public void pages(Part.Pages it) {
        draft.section(it.orientation());
    }

    @Override
    public void cover(Part.CoverPage it) {
        List<Block.Cover.Field> fields = new ArrayList<>();
        for (Part.CoverPage.Field field : it.fields()) {
            fields.add(new Block.Cover.Field(text(field.label()), text(field.value())));
        }
        draft.cover(new Block.Cover(
                text(it.title()), fields, context.data().date(), it.issuer().map(this::text)));
    }

    @Override
    public void heading(Part.Heading it) {
        String words = text(it.words());
        switch (it.kind()) {
            case TITLE -> draft.title(words);
            case PART -> draft.part(words);
            case ANNEX -> draft.annex(words);
            case FIRST -> draft.heading(1, words);
            case SECOND -> draft.heading(2, words);
            case THIRD -> draft.heading(3, words);
            case FOURTH -> draft.heading(4, words);
        }
    }

    @Override
    public void sentences(Part.Sentences it) {
        StringBuilder paragraph = new StringBuilder();
        for (Part.Sentence sentence : it.sentences()) {
            Filled filled = filled(sentence.words(), context, Map.of());
            Optional<Wording> otherwise = filled.complete() ? Optional.empty() : sentence.otherwise();
            String words = otherwise.map(this::text).orElse(filled.text());
            paragraph.append(needsSpace(paragraph, words) ? " " : "").append(words);
        }
        if (!paragraph.isEmpty()) {
            draft.paragraph(it.style(), Text.of(paragraph.toString()));
        }
    }

    /** Chinese sentences follow each other without a space, and so does a mark that ends one. */
    private boolean needsSpace(StringBuilder before, String words) {
        return context.language() == Language.EN
                && !before.isEmpty()
                && !words.isEmpty()
                && ",.;:".indexOf(words.charAt(0)) < 0;
    }

    @Override
    public void slot(Part.Slot it) {
        Optional<String> given = context.data().text(it.name());
        draft.paragraph(given.orElseGet(() -> text(it.otherwise())));
    }

    @Override
    public void grid(Part.Grid it) {
        new GridFilling(it, context).table().ifPresent(draft::table);
    }

    @Override
    public void chart(Part.Chart it) {
        String caption = text(it.caption());
        Optional<Drawing> drawing = Charts.of(it.kind(), caption, context);
        if (drawing.isPresent()) {
            draft.figure(caption, drawing.get());
        } else {
            draft.note(context.say(
                    "（" + Wording.quoted(caption) + "所需数据未填报，未作图。）",
                    "(The figures for \"" + caption + "\" are not stated; there is no chart.)"));
        }
    }

    @Override
    public void programmes(Part.ForEachProgramme it) {
        List<Programme> programmes = context.data().programmes();
        if (programmes.isEmpty()) {
            draft.paragraph(text(it.otherwise()));
        }
        for (Programme programme : programmes) {
            Context about = new Context(context.data().about(programme), context.language());
            Filling each = new Filling(template, about, draft);
            it.parts().forEach(part -> part.match(each));
        }
    }

    @Override
    public void glossary(Part.Glossary it) {
        StandardTerms.explain(it, draft);
    }

    @Override
    public void appendix(Part.Appendix it) {
        DocumentData data = context.data();
        switch (it.kind()) {
            case EXPLANATION ->
                data.evaluation().ifPresent(evaluation -> {
                    draft.annex(context.say("评分说明", "Explanation of the scores"));
                    ExplanationReport.append(draft, evaluation);
                });
            case REVIEW ->
                data.review().ifPresent(review -> {
                    draft.annex(context.say("评分标准审查", "Review of the rubric"));
                    ReviewReport.append(draft, review);
                });
            case AUDIT ->
                data.audit().ifPresent(audit -> {
                    draft.annex(context.say("数字核对", "Audit of the figures"));
                    AuditReport.append(draft, audit);
                });
        }
    }

    @Override
    public void signatures(Part.SignatureLines it) {
        List<Block.Signature> signatures = new ArrayList<>();
        for (Part.SignatureLines.Line line : it.signatures()) {
            signatures.add(new Block.Signature(
                    line.opinion().map(this::text),
                    text(line.signer()),
                    line.seal(),
                    context.data().date()));
        }
        draft.signatures(signatures);
    }
}
