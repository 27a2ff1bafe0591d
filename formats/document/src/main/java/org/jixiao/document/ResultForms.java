package org.jixiao.document;

import static org.jixiao.document.ValueForms.COUNT;
import static org.jixiao.document.ValueForms.INTEGER;
import static org.jixiao.document.ValueForms.INTERVAL;
import static org.jixiao.document.ValueForms.NUMBER;
import static org.jixiao.document.ValueForms.QUANTITY;
import static org.jixiao.document.ValueForms.TEXT;
import static org.jixiao.document.ValueForms.TRUTH;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jixiao.document.Node.Kind;
import org.jixiao.grade.Grade;
import org.jixiao.issue.Issue;
import org.jixiao.measure.Derivation;
import org.jixiao.measure.Facts.Remark;
import org.jixiao.measure.Formula;
import org.jixiao.measure.Value;
import org.jixiao.quantity.Quantity;
import org.jixiao.rule.Attainability;
import org.jixiao.rule.Decision;
import org.jixiao.rule.Outcome;
import org.jixiao.rule.Shape;
import org.jixiao.rule.Verdict;
import org.jixiao.scoring.Deduction;
import org.jixiao.scoring.Evaluation;
import org.jixiao.scoring.NodeResult;
import org.jixiao.scoring.ReasonCode;

/**
 * What scoring gives: for every row its scores, what decided, and what was lost. It is written and never read, since scoring
 * again gives it; a record compares the two.
 */
final class ResultForms {
    static final Form<ReasonCode> REASON = ScalarForm.ofEnum(ReasonCode.class);

    /** A score as a number; what is no score as an object. */
    static final Form<Outcome> OUTCOME = outcome("outcome", IssueForms.ISSUE);

    /** The same with the code alone of what is wrong. */
    static final Form<Outcome> SCORE = outcome(
            "score", ScalarForm.of("code", EnumSet.of(Kind.TEXT), null, ResultForms::unread, ResultForms::code));

    private static final Form<Value> VALUE = value();

    private static final Form<Derivation> DERIVATION = new NamedForm<>("derivation", 64, ResultForms::derivation);

    private static final Form<Derivation> DERIVATIONS = ObjectForm.written("derivation", f -> {
        f.required("is", TEXT, it -> kind(it.formula()));
        f.optional(
                "fact",
                FormulaForms.FACT,
                it -> it.formula() instanceof Formula.Observed observed
                        ? Optional.of(observed.fact())
                        : Optional.empty());
        f.required("value", VALUE, Derivation::value);
        f.list("of", DERIVATION, Derivation::operands);
    });

    private static final Form<Shape> SHAPE = new NamedForm<>("shape", 64, ResultForms::shape);

    private static final Form<Shape> SHAPES = shapes();

    private static final Form<Decision> DECISION = decision();

    private static final Form<Verdict> VERDICT = new NamedForm<>("verdict", 65, ResultForms::verdict);

    private static final Form<Verdict> VERDICTS = ObjectForm.written("verdict", f -> {
        f.required("points", NUMBER, Verdict::full);
        f.required("outcome", OUTCOME, Verdict::outcome);
        f.required("decision", DECISION, Verdict::decision);
        f.list("parts", VERDICT, Verdict::parts);
    });

    private static final ObjectForm<Deduction> DEDUCTION = ObjectForm.written("deduction", f -> {
        f.required("points", NUMBER, Deduction::points);
        f.required("code", REASON, Deduction::code);
        f.map("arguments", TEXT, Deduction::arguments);
        f.optional("reason", TEXT, Deduction::reason);
        f.optional("improvement", TEXT, Deduction::improvement);
    });

    private static final Form<NodeResult> PART = new NamedForm<>("result-part", 65, ResultForms::part);

    private static final Form<NodeResult> PARTS = parts();

    static final ObjectForm<Evaluation> RESULT = ObjectForm.written("result", f -> {
        f.required("total", OUTCOME, Evaluation::total);
        f.required("exact-total", OUTCOME, Evaluation::exactTotal);
        f.optional("grade", TEXT, it -> it.grade().map(Grade::name));
        f.list("possible-grades", RubricForms.GRADE, Evaluation::possibleGrades);
        f.optional("veto", TEXT, Evaluation::veto);
        f.required("computed-rows", COUNT, Evaluation::computedCount);
        f.required("reported-rows", COUNT, Evaluation::reportedCount);
        f.required("parts", ListForm.of(PART), Evaluation::parts);
        f.list("issues", IssueForms.ISSUE, Evaluation::issues);
    });

    private ResultForms() {}

    private static Form<Derivation> derivation() {
        return DERIVATIONS;
    }

    private static Form<Shape> shape() {
        return SHAPES;
    }

    private static Form<Verdict> verdict() {
        return VERDICTS;
    }

    private static Form<NodeResult> part() {
        return PARTS;
    }

    private static Node.Scalar code(Issue issue) {
        return Node.text(issue.code().id());
    }

    private static Issue unread(String code) {
        throw new IllegalArgumentException("a result is not read, but the code is " + code);
    }

    private static Form<Outcome> outcome(String name, Form<Issue> issue) {
        UnionForm.Kinds<Outcome> kinds = new UnionForm.Kinds<>();
        kinds.written(Outcome.Open.class, "open-" + name, f -> {
            f.required("open", ScalarForm.ofEnum(Outcome.Kind.class), Outcome.Open::kind);
            f.required("least", NUMBER, Outcome.Open::least);
            f.required("most", NUMBER, Outcome.Open::most);
            f.required("why", issue, Outcome.Open::why);
        });
        kinds.written(
                Outcome.NotApplicable.class,
                "left-out",
                f -> f.required("not-applicable", TEXT, Outcome.NotApplicable::reason));
        return new EitherForm<>(
                NUMBER.as(Outcome.Scored::new, it -> ((Outcome.Scored) it).points()),
                UnionForm.of("kinds-of-" + name + "s", Outcome.class, kinds, Set.of(Outcome.Scored.class)),
                Outcome.Scored.class::isInstance);
    }

    private static Form<Value> value() {
        UnionForm.Kinds<Value> kinds = new UnionForm.Kinds<>();
        kinds.add(Value.Known.class, ValueForms.FULL_QUANTITY.wrapped(Value.Known::new, Value.Known::quantity));
        kinds.written(
                Value.Missing.class, "missing-value", f -> f.required("missing", IssueForms.ISSUE, Value.Missing::why));
        kinds.written(
                Value.Inapplicable.class,
                "inapplicable-value",
                f -> f.required("not-applicable", TEXT, Value.Inapplicable::reason));
        kinds.written(
                Value.Undefined.class,
                "undefined-value",
                f -> f.required("undefined", IssueForms.ISSUE, Value.Undefined::why));
        return new EitherForm<>(
                ValueForms.SHORT_QUANTITY.as(Value.Known::new, it -> ((Value.Known) it).quantity()),
                UnionForm.of("kinds-of-values", Value.class, kinds, Set.of()),
                it -> it instanceof Value.Known known && isShort(known.quantity()));
    }

    private static boolean isShort(Quantity quantity) {
        return QUANTITY.write(quantity) instanceof Node.Scalar;
    }

    /** What a formula does, in the words of the rubric's own format. */
    private static String kind(Formula formula) {
        return FormulaForms.FORMULA.write(formula) instanceof Node.Mapping mapping
                ? mapping.entries().get(0).key()
                : "value";
    }

    private static Form<Shape> shapes() {
        UnionForm.Kinds<Shape> kinds = new UnionForm.Kinds<>();
        kinds.written(
                Shape.Constant.class, "constant-points", f -> f.required("constant", NUMBER, Shape.Constant::points));
        kinds.written(Shape.Linear.class, "linear-points", f -> {
            f.required("slope", NUMBER, Shape.Linear::slope);
            f.required("anchor", NUMBER, Shape.Linear::anchor);
            f.required("points", NUMBER, Shape.Linear::points);
        });
        kinds.written(Shape.Staircase.class, "staircase", f -> {
            f.required("step", NUMBER, Shape.Staircase::step);
            f.required("anchor", NUMBER, Shape.Staircase::anchor);
            f.required("points", NUMBER, Shape.Staircase::points);
            f.required("change", NUMBER, Shape.Staircase::change);
            f.required("started", TRUTH, Shape.Staircase::started);
        });
        kinds.written(Shape.Reciprocal.class, "reciprocal", f -> {
            f.required("offset", NUMBER, Shape.Reciprocal::offset);
            f.required("weight", NUMBER, Shape.Reciprocal::weight);
        });
        kinds.written(
                Shape.Ambiguous.class,
                "ambiguous",
                f -> f.required("ambiguous", ListForm.of(SHAPE), Shape.Ambiguous::candidates));
        return UnionForm.of("kinds-of-shapes", Shape.class, kinds, Set.of());
    }

    private static Form<Decision> decision() {
        UnionForm.Kinds<Decision> kinds = new UnionForm.Kinds<>();
        kinds.written(Decision.ByValue.class, "by-value", f -> {
            f.required("input", DERIVATION, Decision.ByValue::input);
            f.optional("value", QUANTITY, Decision.ByValue::value);
            f.optional("target", QUANTITY, Decision.ByValue::target);
            f.optional("piece", INTERVAL, Decision.ByValue::piece);
            f.optional("shape", SHAPE, Decision.ByValue::shape);
            f.optional("steps", NUMBER, Decision.ByValue::steps);
            f.list("notes", IssueForms.ISSUE, Decision.ByValue::notes);
        });
        ObjectForm<Decision.ItemMark> item = ObjectForm.written("item-mark", f -> {
            f.required("id", TEXT, Decision.ItemMark::id);
            f.required("text", TEXT, Decision.ItemMark::text);
            f.required("status", FormulaForms.STATUS, Decision.ItemMark::status);
            f.required("possible", NUMBER, Decision.ItemMark::possible);
            f.required("earned", NUMBER, Decision.ItemMark::earned);
        });
        kinds.written(Decision.ByItems.class, "by-items", f -> {
            f.required("items", ListForm.of(item), Decision.ByItems::items);
            f.required("met", INTEGER, Decision.ByItems::met);
            f.required("total", INTEGER, Decision.ByItems::total);
        });
        ObjectForm<Decision.KindCost> cost = ObjectForm.written("kind-cost", f -> {
            f.required("id", TEXT, Decision.KindCost::id);
            f.required("text", TEXT, Decision.KindCost::text);
            f.required("found", COUNT, Decision.KindCost::found);
            f.required("counted", COUNT, Decision.KindCost::counted);
            f.required("cost", NUMBER, Decision.KindCost::cost);
        });
        kinds.written(Decision.ByViolations.class, "by-violations", f -> {
            f.required("violations", ListForm.of(cost), Decision.ByViolations::kinds);
            f.required("knocked-out", TRUTH, Decision.ByViolations::knockedOut);
        });
        kinds.written(Decision.ByTier.class, "by-tier", f -> {
            f.required("tier", TEXT, Decision.ByTier::id);
            f.required("text", TEXT, Decision.ByTier::text);
            f.optional("coefficient", NUMBER, Decision.ByTier::coefficient);
            f.optional("reason", TEXT, Decision.ByTier::reason);
        });
        others(kinds);
        return UnionForm.of("kinds-of-decisions", Decision.class, kinds, Set.of());
    }

    private static void others(UnionForm.Kinds<Decision> kinds) {
        kinds.written(Decision.Reported.class, "reported-points", f -> {
            f.required("reported", NUMBER, Decision.Reported::points);
            f.required("attainable", ScalarForm.ofEnum(Attainability.class), Decision.Reported::attainability);
        });
        kinds.written(Decision.ByCondition.class, "by-condition", f -> {
            f.required("case", INTEGER, Decision.ByCondition::chosen);
            f.optional("condition", FormulaForms.CONDITION, Decision.ByCondition::condition);
        });
        kinds.written(Decision.ByVeto.class, "by-veto", f -> {
            f.required("veto", FormulaForms.CONDITION, Decision.ByVeto::condition);
            f.required("reason", TEXT, Decision.ByVeto::reason);
        });
        kinds.written(Decision.ByParts.class, "by-parts", f -> {
            f.required("deciding-part", INTEGER, Decision.ByParts::deciding);
            f.list("labels", TEXT, Decision.ByParts::labels);
        });
        kinds.written(Decision.None.class, "undecided", f -> f.required("fixed", TRUTH, it -> true));
    }

    private static Form<NodeResult> parts() {
        ObjectForm<Remark> remark = ObjectForm.written("result-remark", f -> {
            f.nullable("reason", TEXT, Remark::reason);
            f.nullable("improvement", TEXT, Remark::improvement);
        });
        UnionForm.Kinds<NodeResult> kinds = new UnionForm.Kinds<>();
        kinds.written(NodeResult.OfSection.class, "section-result", f -> {
            f.required("section", TEXT, it -> it.node().name());
            f.required("id", TEXT, it -> it.node().id());
            f.required("points", NUMBER, NodeResult.OfSection::points);
            f.required("score", OUTCOME, NodeResult.OfSection::score);
            f.required("exact", OUTCOME, NodeResult.OfSection::exact);
            f.optional("veto", TEXT, NodeResult.OfSection::veto);
            f.required("parts", ListForm.of(PART), NodeResult.OfSection::parts);
        });
        kinds.written(NodeResult.OfIndicator.class, "indicator-result", f -> {
            f.required("indicator", TEXT, it -> it.node().name());
            f.required("id", TEXT, it -> it.node().id());
            f.required("points", NUMBER, NodeResult.OfIndicator::points);
            f.required("score", OUTCOME, NodeResult.OfIndicator::score);
            f.required("exact", OUTCOME, NodeResult.OfIndicator::exact);
            f.list("deductions", DEDUCTION, NodeResult.OfIndicator::deductions);
            f.optional("why", VERDICT, NodeResult.OfIndicator::verdict);
            f.optional("remark", remark, NodeResult.OfIndicator::remark);
            f.list("issues", IssueForms.ISSUE, NodeResult.OfIndicator::issues);
        });
        return UnionForm.of("kinds-of-results", NodeResult.class, kinds, Set.of());
    }
}
