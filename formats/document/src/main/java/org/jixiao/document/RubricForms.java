package org.jixiao.document;

import static org.jixiao.document.FormulaForms.CONDITION;
import static org.jixiao.document.FormulaForms.FORMULA;
import static org.jixiao.document.RuleForms.POLICY;
import static org.jixiao.document.ValueForms.COMPARISON;
import static org.jixiao.document.ValueForms.DATE;
import static org.jixiao.document.ValueForms.NUMBER;
import static org.jixiao.document.ValueForms.TEXT;
import static org.jixiao.document.ValueForms.TRUTH;
import static org.jixiao.document.ValueForms.UNIT;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jixiao.document.ValueForms.Ends;
import org.jixiao.grade.Grade;
import org.jixiao.grade.GradeLimit;
import org.jixiao.grade.GradeScale;
import org.jixiao.measure.Direction;
import org.jixiao.measure.Domain;
import org.jixiao.measure.Facts;
import org.jixiao.measure.Measure;
import org.jixiao.quantity.Rational;
import org.jixiao.rubric.Basis;
import org.jixiao.rubric.Combination;
import org.jixiao.rubric.EffectivePeriod;
import org.jixiao.rubric.Example;
import org.jixiao.rubric.GradeCondition;
import org.jixiao.rubric.Indicator;
import org.jixiao.rubric.IndicatorBuilder;
import org.jixiao.rubric.IndicatorDraft;
import org.jixiao.rubric.Role;
import org.jixiao.rubric.RoundingPolicy;
import org.jixiao.rubric.Rubric;
import org.jixiao.rubric.RubricBuilder;
import org.jixiao.rubric.RubricNode;
import org.jixiao.rubric.Section;
import org.jixiao.rubric.SectionBuilder;
import org.jixiao.rubric.Target;
import org.jixiao.rubric.Veto;
import org.jixiao.rule.NotApplicablePolicy;
import org.jixiao.rule.Rule;
import org.jspecify.annotations.Nullable;

/** The sheet: rubric, sections, indicators and what belongs to them. */
final class RubricForms {
    private static final Form<Role> ROLE = ScalarForm.ofEnum(Role.class);

    private static final ObjectForm<Basis> BASIS = ObjectForm.of("basis", f -> {
        var document = f.required("document", TEXT, Basis::document);
        var place = f.nullable("place", TEXT, Basis::place);
        var verified = f.required("verified", TRUTH, Basis::verified);
        return read -> new Basis(read.get(document), read.orNull(place), read.get(verified));
    });

    private static final ObjectForm<EffectivePeriod> PERIOD = ObjectForm.of("period", f -> {
        var from = f.required("from", DATE, EffectivePeriod::from);
        var to = f.nullable("to", DATE, EffectivePeriod::to);
        return read -> new EffectivePeriod(read.get(from), read.orNull(to));
    });

    private static final ObjectForm<Veto> VETO = ObjectForm.of("veto", f -> {
        var condition = f.required("when", CONDITION, Veto::condition);
        var reason = f.required("reason", TEXT, Veto::reason);
        return read -> new Veto(read.get(condition), read.get(reason));
    });

    static final ObjectForm<Grade> GRADE = ObjectForm.of("grade", f -> {
        var name = f.required("grade", TEXT, Grade::name);
        var english = f.required("english", TEXT, Grade::english);
        return read -> new Grade(read.get(name), read.get(english));
    });

    private static final ObjectForm<GradeScale.Band> GRADE_BAND = ObjectForm.of("grade-band", f -> {
        var name = f.required("grade", TEXT, band -> band.grade().name());
        var english = f.required("english", TEXT, band -> band.grade().english());
        Ends<Rational> ends = ValueForms.interval(f, GradeScale.Band::totals);
        return read -> new GradeScale.Band(new Grade(read.get(name), read.get(english)), ends.interval(read));
    });

    private static final ObjectForm<GradeScale> SCALE = ObjectForm.of("grade-scale", f -> {
        var name = f.required("name", TEXT, GradeScale::name);
        var bands = f.required("bands", ListForm.of(GRADE_BAND), GradeScale::bands);
        return read -> new GradeScale(read.get(name), read.get(bands));
    });

    private static final ObjectForm<GradeCondition> GRADE_LIMIT = ObjectForm.of("grade-limit", f -> {
        var condition = f.required("when", CONDITION, GradeCondition::condition);
        var effect = f.required(
                "effect",
                ScalarForm.ofEnum(GradeLimit.Effect.class),
                it -> it.limit().effect());
        var grade = f.required("limit", GRADE, it -> it.limit().grade());
        var reason = f.required("reason", TEXT, GradeCondition::reason);
        return read -> new GradeCondition(
                read.get(condition), new GradeLimit(read.get(effect), read.get(grade)), read.get(reason));
    });

    private static final ObjectForm<RoundingPolicy> ROUNDING = ObjectForm.of("rounding", f -> {
        var stage = f.required("stage", ScalarForm.ofEnum(RoundingPolicy.Stage.class), RoundingPolicy::stage);
        var rounding = ValueForms.rounding(f, RoundingPolicy::rounding);
        return read -> new RoundingPolicy(rounding.apply(read), read.get(stage));
    });

    private static final ObjectForm<Measure> MEASURE = ObjectForm.of("measure", f -> {
        var id = f.required("id", TEXT, Measure::id);
        var name = f.required("name", TEXT, Measure::name);
        var unit = f.required("unit", UNIT, Measure::unit);
        var direction =
                f.orElse("direction", ScalarForm.ofEnum(Direction.class), Measure::direction, Direction.UNORDERED);
        var domain = f.orElse("domain", ValueForms.DOMAIN, Measure::domain, Domain.ANY);
        var formula = f.nullable("formula", FORMULA, Measure::ownFormula);
        var definition = f.nullable("definition", TEXT, Measure::definition);
        return read -> new Measure(
                read.get(id),
                read.get(name),
                read.get(unit),
                read.get(direction),
                read.get(domain),
                read.orNull(formula),
                read.orNull(definition));
    });

    private static final ObjectForm<Target> TARGET = ObjectForm.of("target", f -> {
        var comparison = f.required("is", COMPARISON, Target::comparison);
        var value = f.required("value", FORMULA, Target::value);
        return read -> new Target(read.get(comparison), read.get(value));
    });

    private static final ObjectForm<Example> EXAMPLE = ObjectForm.of("example", f -> {
        var own = f.nullable("given", FactForms.OBSERVATION, Example::own);
        var facts = f.orElse("facts", FactForms.FACTS, Example::facts, Facts.NONE);
        var score = f.required("score", NUMBER, Example::score);
        return read -> new Example(read.orNull(own), read.get(facts), read.get(score));
    });

    /** The scoring standard: the official sentence, or the rule. */
    private record Standard(
            @Nullable String sentence, @Nullable Rule rule) {
        void on(IndicatorDraft draft) {
            if (sentence != null) {
                draft.scoredBy(sentence);
            } else if (rule != null) {
                draft.scoredBy(rule);
            }
        }
    }

    private static final Form<Standard> STANDARD = new EitherForm<>(
            TEXT.as(sentence -> new Standard(sentence, null), it -> String.valueOf(it.sentence())),
            RuleForms.FULL_RULE.as(rule -> new Standard(null, rule), it -> Objects.requireNonNull(it.rule())),
            standard -> standard.sentence() != null);

    private static final Form<RubricNode> PART = new NamedForm<>("part", Section.DEEPEST + 1, RubricForms::part);

    private static final ObjectForm<Indicator> INDICATOR = indicator();

    private static final ObjectForm<Section> SECTION = section();

    private static final Form<RubricNode> PARTS = parts();

    static final ObjectForm<Rubric> RUBRIC = ObjectForm.of("rubric", f -> {
        var name = f.required("name", TEXT, Rubric::name);
        var points = f.orElse("points", NUMBER, Rubric::statedPoints, Rational.HUNDRED);
        var basis = f.optional("basis", BASIS, Rubric::basis);
        var period = f.optional("period", PERIOD, Rubric::period);
        var rounding = f.orElse("rounding", ROUNDING, Rubric::rounding, RoundingPolicy.STANDARD);
        var capped = f.orElse("capped", TRUTH, Rubric::totalCapped, true);
        var policy = f.optional("not-applicable", POLICY, Rubric::notApplicable);
        var scale = f.optional("grade-scale", SCALE, Rubric::gradeScale);
        var limits = f.list("grade-limits", GRADE_LIMIT, Rubric::gradeLimits);
        var vetoes = f.list("vetoes", VETO, Rubric::vetoes);
        var parts = f.required("parts", ListForm.of(PART), Rubric::parts);
        return read -> new RubricBuilder()
                .name(read.get(name))
                .statedPoints(read.get(points))
                .basis(read.get(basis))
                .period(read.get(period))
                .rounding(read.get(rounding))
                .totalCapped(read.get(capped))
                .notApplicable(read.get(policy))
                .gradeScale(read.get(scale))
                .addAllGradeLimits(read.get(limits))
                .addAllVetoes(read.get(vetoes))
                .addAllParts(read.get(parts))
                .build();
    });

    private RubricForms() {}

    private static Form<RubricNode> part() {
        return PARTS;
    }

    private static Form<RubricNode> parts() {
        UnionForm.Kinds<RubricNode> kinds = new UnionForm.Kinds<>();
        kinds.add(Section.class, SECTION);
        kinds.add(Indicator.class, INDICATOR);
        return UnionForm.of("kinds-of-parts", RubricNode.class, kinds, Set.of());
    }

    private static ObjectForm<Section> section() {
        return ObjectForm.of("section", f -> {
            var name = f.naming("section", TEXT, Section::name);
            var id = f.optional("id", TEXT, it -> Optional.of(it.id()));
            var points = f.optional("points", NUMBER, Section::statedPoints);
            var combination = f.orElse(
                    "combination", ScalarForm.ofEnum(Combination.class), Section::combination, Combination.SUM);
            var role = f.orElse("role", ROLE, Section::role, Role.REGULAR);
            var weight = f.optional("weight", NUMBER, Section::weight);
            var policy = f.optional("not-applicable", POLICY, Section::notApplicable);
            var vetoes = f.list("vetoes", VETO, Section::vetoes);
            var basis = f.optional("basis", BASIS, Section::basis);
            var parts = f.required("parts", ListForm.of(PART), Section::parts);
            return read -> new SectionBuilder()
                    .name(read.get(name))
                    .id(read.get(id).orElseGet(read::pathOfNames))
                    .statedPoints(read.get(points))
                    .combination(read.get(combination))
                    .role(read.get(role))
                    .weight(read.get(weight))
                    .notApplicable(read.get(policy))
                    .addAllVetoes(read.get(vetoes))
                    .basis(read.get(basis))
                    .addAllParts(read.get(parts))
                    .build();
        });
    }

    private static ObjectForm<Indicator> indicator() {
        return ObjectForm.of("indicator", f -> {
            var name = f.naming("indicator", TEXT, Indicator::name);
            var id = f.optional("id", TEXT, it -> Optional.of(it.id()));
            var points = f.required("points", NUMBER, Indicator::points);
            var role = f.orElse("role", ROLE, Indicator::role, Role.REGULAR);
            var weight = f.optional("weight", NUMBER, Indicator::weight);
            var explanation = f.optional("explanation", TEXT, Indicator::explanation);
            var wording = f.optional("wording", TEXT, Indicator::wording);
            var measure = f.optional("measure", MEASURE, RubricForms::ownMeasure);
            var target = f.optional("target", TARGET, Indicator::target);
            var rule = f.optional("rule", STANDARD, it -> it.rule().map(how -> new Standard(null, how)));
            var policy = f.optional("not-applicable", POLICY, Indicator::notApplicable);
            var applies = f.optional("applies-when", CONDITION, Indicator::appliesWhen);
            var basis = f.optional("basis", BASIS, Indicator::basis);
            var notes = f.list("notes", IssueForms.ISSUE, Indicator::wordingNotes);
            var examples = f.list("examples", EXAMPLE, Indicator::examples);
            return read -> {
                Standard standard = read.get(rule).orElse(new Standard(null, null));
                if (standard.sentence() != null
                        && (read.get(wording).isPresent() || !read.get(notes).isEmpty())) {
                    throw new IllegalArgumentException(
                            "the rule is an official sentence, which is the wording: leave out 'wording' and 'notes'");
                }
                Indicator drafted = drafted(
                        read.get(name),
                        read.get(id).orElseGet(read::pathOfNames),
                        read.get(points),
                        standard,
                        read.get(measure),
                        read.get(target),
                        read.get(policy));
                return new IndicatorBuilder()
                        .name(drafted.name())
                        .id(drafted.id())
                        .points(drafted.points())
                        .role(read.get(role))
                        .weight(read.get(weight))
                        .explanation(read.get(explanation))
                        .wording(drafted.wording().or(() -> read.get(wording)))
                        .measure(drafted.measure())
                        .target(drafted.target())
                        .rule(drafted.rule())
                        .notApplicable(drafted.notApplicable())
                        .appliesWhen(read.get(applies))
                        .basis(read.get(basis))
                        .addAllWordingNotes(standard.sentence() == null ? read.get(notes) : drafted.wordingNotes())
                        .addAllExamples(read.get(examples))
                        .build();
            };
        });
    }

    /** The measure, unless it is the one that a row has that states none. */
    private static Optional<Measure> ownMeasure(Indicator it) {
        if (it.id().isBlank()) {
            return Optional.of(it.measure()); // no fact can have this id
        }
        Measure usual = drafted(
                        it.name(),
                        it.id(),
                        it.points(),
                        new Standard(null, it.rule().orElse(null)),
                        Optional.empty(),
                        it.target(),
                        Optional.empty())
                .measure();
        return Optional.of(it.measure()).filter(measure -> !measure.equals(usual));
    }

    /** What the fluent API makes of a row, so that sentences and usual measures mean the same here and there. */
    private static Indicator drafted(
            String name,
            String id,
            Rational points,
            Standard standard,
            Optional<Measure> measure,
            Optional<Target> target,
            Optional<NotApplicablePolicy> policy) {
        return Rubric.named(name)
                .indicator(name, points, draft -> {
                    draft.id(id);
                    measure.ifPresent(draft::measuredBy);
                    target.ifPresent(it -> draft.target(it.comparison(), it.value()));
                    policy.ifPresent(draft::whenNotApplicable);
                    standard.on(draft);
                })
                .build()
                .indicators()
                .get(0);
    }
}
