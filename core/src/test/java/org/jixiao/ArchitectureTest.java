package org.jixiao;

import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The map of core, as rules: which package may use which, and what none of them may touch. */
@DisplayName("Core")
class ArchitectureTest {

    private static final String ROOT = "org.jixiao";

    /** Package to layer. A package uses only lower layers; a package that is missing here fails the test below. */
    private static final Map<String, Integer> LAYERS = Map.ofEntries(
            entry("quantity", 0),
            entry("issue", 0),
            entry("department", 1),
            entry("grade", 1),
            entry("measure", 2),
            entry("plan", 2),
            entry("rule", 3),
            entry("wording", 4),
            entry("rubric", 5),
            entry("scoring", 6),
            entry("review", 7),
            entry("audit", 7),
            entry("catalogue", 7),
            entry("explain", 8),
            // its messages explain, and nothing depends on it
            entry("verify", 9));

    /** The exceptions within a layer: package to the neighbours it may use. */
    private static final Map<String, Set<String>> NEIGHBOURS =
            Map.of("issue", Set.of("quantity"), "plan", Set.of("measure"));

    /** Everything that is neither the JDK nor core itself; of these only Vavr is there at run time. */
    private static final Set<String> LIBRARIES = Set.of("io.vavr", "org.jspecify", "org.immutables");

    /** What may be read of java.io outside the package issue: the part that serialization needs. */
    private static final Set<String> SERIALIZATION = Set.of(
            "java.io.Serializable",
            "java.io.Serial",
            "java.io.ObjectInputStream",
            "java.io.ObjectOutputStream",
            "java.io.ObjectStreamException",
            "java.io.InvalidObjectException");

    /** Calls whose answer depends on the machine or the moment. */
    private static final Set<String> SURROUNDINGS = Set.of(
            "java.lang.System#currentTimeMillis",
            "java.lang.System#nanoTime",
            "java.lang.System#getenv",
            "java.lang.System#getProperty",
            "java.lang.System#getProperties",
            "java.lang.System#lineSeparator",
            "java.lang.Integer#getInteger",
            "java.lang.Long#getLong",
            "java.lang.Boolean#getBoolean",
            "java.lang.Math#random",
            "java.util.Locale#getDefault",
            "java.util.TimeZone#getDefault",
            "java.util.Calendar#getInstance",
            "java.util.UUID#randomUUID",
            "java.nio.charset.Charset#defaultCharset",
            "java.time.ZoneId#systemDefault");

    /** Overloads that take the default locale because none is given. */
    private static final Set<String> WITHOUT_LOCALE = Set.of(
            "java.lang.String.format(java.lang.String, [Ljava.lang.Object;)",
            "java.lang.String.formatted([Ljava.lang.Object;)",
            "java.lang.String.toLowerCase()",
            "java.lang.String.toUpperCase()",
            "java.text.NumberFormat.getInstance()",
            "java.text.DecimalFormat.<init>(java.lang.String)",
            "java.text.MessageFormat.<init>(java.lang.String)",
            "java.text.MessageFormat.format(java.lang.String, [Ljava.lang.Object;)",
            "java.text.Collator.getInstance()",
            "java.time.format.DateTimeFormatter.ofPattern(java.lang.String)",
            "java.util.ResourceBundle.getBundle(java.lang.String)");

    private static final JavaClasses CORE = new ClassFileImporter().importPath(Path.of("target", "classes"));

    @Nested
    @DisplayName("in its packages")
    class Packages {

        @Test
        @DisplayName("has no package that the layer table does not name")
        void everyPackageIsNamed() {
            // the root holds package-info alone, with the style of the generated builders
            Set<String> packages = CORE.stream()
                    .filter(type -> !type.getFullName().equals(ROOT + ".package-info"))
                    .map(JavaClass::getPackageName)
                    .map(ArchitectureTest::shortName)
                    .collect(toCollection(TreeSet::new));

            assertThat(packages).isNotEmpty().isSubsetOf(LAYERS.keySet());
        }

        @Test
        @DisplayName("uses only lower layers, quantity from issue, and measure from plan")
        void onlyLowerLayers() {
            check(classes()
                    .should(each(
                            "use only lower layers",
                            (dependency, events) -> upward(dependency)
                                    .ifPresent(why -> events.add(
                                            violated(dependency, why + ": " + dependency.getDescription()))))));
        }

        @Test
        @DisplayName("has numbers that stand on nothing of ours")
        void quantityStandsAlone() {
            check(classes()
                    .that()
                    .resideInAPackage("org.jixiao.quantity")
                    .should(each("use no other package of core", (dependency, events) -> {
                        JavaClass target = dependency.getTargetClass().getBaseComponentType();
                        if (isOurs(target)
                                && !shortName(target.getPackageName()).equals("quantity")) {
                            events.add(violated(dependency, dependency.getDescription()));
                        }
                    })));
        }

        @Test
        @DisplayName("has no cycles between packages")
        void noCycles() {
            check(slices().matching("org.jixiao.(*)..").should().beFreeOfCycles());
        }

        @Test
        @DisplayName("lets a sheet be read without an engine")
        void rubricKnowsNoScoring() {
            checkNever("rubric", "scoring", "a sheet is readable without an engine");
        }

        @Test
        @DisplayName("treats the official wording as one syntax among others")
        void ruleKnowsNoWording() {
            checkNever("rule", "wording", "the official wording is one syntax among others");
        }

        @Test
        @DisplayName("never lets words influence points")
        void scoringKnowsNoExplanation() {
            checkNever("scoring", "explain", "words never influence points");
        }

        @Test
        @DisplayName("is null-marked in every package")
        void everyPackageIsNullMarked() {
            Set<String> unmarked = CORE.stream()
                    .map(JavaClass::getPackage)
                    .filter(p -> !isNullMarked(p))
                    .map(JavaPackage::getName)
                    .collect(toCollection(TreeSet::new));

            assertThat(unmarked)
                    .as("packages without a package-info annotated @NullMarked")
                    .isEmpty();
        }

        private static boolean isNullMarked(JavaPackage p) {
            return p.tryGetPackageInfo()
                    .map(info -> info.isAnnotatedWith("org.jspecify.annotations.NullMarked"))
                    .orElse(false);
        }
    }

    @Nested
    @DisplayName("in what it uses from outside")
    class Outside {

        @Test
        @DisplayName("depends on the JDK, Vavr and two sets of annotations, and on nothing else")
        void onlyFewLibraries() {
            check(classes().should(each("depend only on the JDK and " + LIBRARIES, (dependency, events) -> {
                JavaClass target = dependency.getTargetClass().getBaseComponentType();
                if (!isOurs(target) && !target.isPrimitive() && !isAllowed(target)) {
                    events.add(violated(dependency, dependency.getDescription()));
                }
            })));
        }

        @Test
        @DisplayName("knows neither Jackson nor POI")
        void noFormats() {
            check(noClasses()
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("com.fasterxml.jackson..", "tools.jackson..", "org.apache.poi.."));
        }

        @Test
        @DisplayName("reads no clock, no environment, no default locale, charset or zone, and no chance")
        void noSurroundings() {
            check(classes()
                    .should(eachCall(
                            "not depend on the machine or the moment",
                            call -> SURROUNDINGS.contains(call.getTargetOwner().getFullName() + "#" + call.getName())
                                    || isNow(call)
                                    || isArgumentless(call, "java.util.Date")
                                    || isArgumentless(call, "java.util.Random"))));
            check(noClasses().should().dependOnClassesThat().haveFullyQualifiedName("java.time.Clock"));
        }

        @Test
        @DisplayName("names the locale wherever one matters")
        void noImplicitLocale() {
            check(classes()
                    .should(eachCall(
                            "not take the default locale silently",
                            call -> WITHOUT_LOCALE.contains(call.getTarget().getFullName()))));
        }

        @Test
        @DisplayName("touches neither files nor the network, and streams only to read its texts in issue")
        void noInputAndOutput() {
            check(classes().should(each("do no input and output", (dependency, events) -> {
                JavaClass target = dependency.getTargetClass().getBaseComponentType();
                if (isInputOutput(target) && !mayUse(dependency.getOriginClass(), target)) {
                    events.add(violated(dependency, dependency.getDescription()));
                }
            })));
        }

        private static boolean isAllowed(JavaClass target) {
            String name = target.getPackageName();
            return name.startsWith("java.")
                    || LIBRARIES.stream().anyMatch(library -> name.equals(library) || name.startsWith(library + "."));
        }

        private static boolean isNow(JavaCodeUnitAccess<?> call) {
            return call.getName().equals("now")
                    && call.getTargetOwner().getPackageName().startsWith("java.time");
        }

        private static boolean isArgumentless(JavaCodeUnitAccess<?> call, String owner) {
            return call.getTargetOwner().getFullName().equals(owner)
                    && call.getName().equals("<init>")
                    && call.getTarget().getRawParameterTypes().isEmpty();
        }

        private static boolean isInputOutput(JavaClass target) {
            String name = target.getPackageName();
            return name.equals("java.io")
                    || name.startsWith("java.nio.file")
                    || name.startsWith("java.nio.channels")
                    || name.startsWith("java.net");
        }

        private static boolean mayUse(JavaClass origin, JavaClass target) {
            return SERIALIZATION.contains(target.getFullName())
                    || origin.getPackageName().equals("org.jixiao.issue")
                            && target.getPackageName().equals("java.io");
        }
    }

    @Nested
    @DisplayName("in its types")
    class Types {

        @Test
        @DisplayName("shows no Vavr collection in a public signature")
        void noVavrCollections() {
            check(classes().should(new ArchCondition<JavaClass>("show no Vavr collection in a public signature") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    if (isVisible(type)) {
                        type.getMembers().stream()
                                .filter(Types::isVisible)
                                .filter(Types::showsVavrCollection)
                                .forEach(member -> events.add(violated(member, member.getDescription())));
                    }
                }
            }));
        }

        @Test
        @DisplayName("keeps no state in static fields")
        void noMutableStatics() {
            check(fields().that().areStatic().should().beFinal());
        }

        private static boolean isVisible(JavaClass type) {
            return isPublicOrProtected(type.getModifiers())
                    && type.getEnclosingClass().map(Types::isVisible).orElse(true);
        }

        private static boolean isVisible(JavaMember member) {
            return isPublicOrProtected(member.getModifiers());
        }

        private static boolean isPublicOrProtected(Set<JavaModifier> modifiers) {
            return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
        }

        private static boolean showsVavrCollection(JavaMember member) {
            return signatureOf(member).anyMatch(t -> t.getPackageName().startsWith("io.vavr.collection"));
        }

        private static Stream<JavaClass> signatureOf(JavaMember member) {
            if (member instanceof JavaCodeUnit unit) {
                return Stream.concat(Stream.of(unit.getReturnType()), unit.getParameterTypes().stream())
                        .flatMap(t -> t.getAllInvolvedRawTypes().stream());
            }
            return member.getAllInvolvedRawTypes().stream();
        }
    }

    private static Optional<String> upward(Dependency dependency) {
        JavaClass target = dependency.getTargetClass().getBaseComponentType();
        String from = shortName(dependency.getOriginClass().getPackageName());
        String to = shortName(target.getPackageName());
        if (!isOurs(target) || from.equals(to)) {
            return Optional.empty();
        }
        if (!LAYERS.containsKey(from) || !LAYERS.containsKey(to)) {
            return Optional.of("a package without a layer, " + from + " or " + to);
        }
        boolean allowed = LAYERS.get(to) < LAYERS.get(from)
                || NEIGHBOURS.getOrDefault(from, Set.of()).contains(to);
        return allowed
                ? Optional.empty()
                : Optional.of(
                        from + " (layer " + LAYERS.get(from) + ") uses " + to + " (layer " + LAYERS.get(to) + ")");
    }

    private static boolean isOurs(JavaClass type) {
        return type.getPackageName().equals(ROOT) || type.getPackageName().startsWith(ROOT + ".");
    }

    /** The package's name below org.jixiao; the root itself and foreign packages keep theirs. */
    private static String shortName(String packageName) {
        return packageName.startsWith(ROOT + ".") ? packageName.substring(ROOT.length() + 1) : packageName;
    }

    /** A condition on every dependency of a class. */
    private static ArchCondition<JavaClass> each(String text, BiConsumer<Dependency, ConditionEvents> test) {
        return new ArchCondition<>(text) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesFromSelf().forEach(dependency -> test.accept(dependency, events));
            }
        };
    }

    /** A condition on every method or constructor that a class calls or refers to. */
    private static ArchCondition<JavaClass> eachCall(String text, Predicate<JavaCodeUnitAccess<?>> forbidden) {
        return new ArchCondition<>(text) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getCodeUnitAccessesFromSelf().stream()
                        .filter(forbidden)
                        .forEach(call -> events.add(violated(call, call.getDescription())));
            }
        };
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(CORE);
    }

    private static void checkNever(String origin, String target, String why) {
        check(noClasses()
                .that()
                .resideInAPackage(ROOT + "." + origin + "..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + "." + target + "..")
                .because(why));
    }
}
