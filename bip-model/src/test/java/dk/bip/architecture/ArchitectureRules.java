package dk.bip.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The rules that hold for every class of bip-core and bip-model. */
final class ArchitectureRules {

    static final ArchRule PACKAGE_ORDER = classes()
            .should(PackageOrder.of(
                    "dk.bip",
                    List.of(
                            List.of("core.internal"),
                            List.of("core"),
                            List.of("core.internal.words", "core.internal.picture"),
                            List.of("core.indicator"),
                            List.of("core.questionnaire"),
                            List.of("core.measurement", "core.intervention", "core.caseworker"),
                            List.of("core.casefile", "core.change"),
                            List.of("core.progression"),
                            List.of("core.attention"),
                            List.of("core.picture"),
                            List.of("core.report"),
                            List.of("model.internal"),
                            List.of("model.matrix"),
                            List.of("model.statistics"),
                            List.of("model.outcome"),
                            List.of("model.evidence"),
                            List.of("model.feature"),
                            List.of("model.card"),
                            List.of("model.predictor"),
                            List.of("model.whatif", "model.review", "model.picture"),
                            List.of("model.report"),
                            List.of("model.estimation"),
                            List.of("model.validation"),
                            List.of("model.fit"),
                            List.of("model.population"),
                            List.of("model.builtin"),
                            List.of("model.caseworker", "model.group", "model.trial"),
                            List.of("model.json"))))
            .because("data lies below and calculation above (a new package is given its place here)");

    static final ArchRule NO_CYCLES = slices().matching("dk.bip.(**)").should().beFreeOfCycles();

    static final ArchRule TYPES_DO_NOT_USE_CALCULATORS = noClasses()
            .that(named("are no calculator", name -> !name.contains("Calculator")))
            .and()
            .resideInAPackage("dk.bip..")
            .should()
            .dependOnClassesThat(named(
                    "are calculators of bip-core",
                    name -> name.endsWith("Calculator")
                            && (name.startsWith("dk.bip.core.") || name.startsWith("dk.bip.architecture.fixture."))))
            .because("types never import calculators");

    static final ArchRule PREDICTOR_WITHOUT_ESTIMATION = noClasses()
            .that()
            .resideInAPackage("..predictor..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..estimation..");

    static final ArchRule JDK_ONLY_IN_CORE = classes()
            .that()
            .resideOutsideOfPackage("dk.bip.model..")
            .should()
            .onlyDependOnClassesThat(named(
                    "are of the JDK or of bip-core",
                    name -> name.startsWith("java.") || name.startsWith("dk.bip.core.") || !name.contains(".")));

    static final ArchRule JACKSON_ONLY_IN_JSON = noClasses()
            .that()
            .resideOutsideOfPackage("dk.bip.model.json..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.fasterxml.jackson..", "tools.jackson..");

    static final ArchRule COMMONS_MATH_ONLY_IN_INTERNAL = noClasses()
            .that()
            .resideOutsideOfPackage("dk.bip.model.internal..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.commons.math3..");

    static final ArchRule NO_COMMONS_MATH_IN_SIGNATURES =
            classes().should(keepOutOfSignatures("org.apache.commons.math3"));

    static final ArchRule NO_INTERNAL_TYPE_IN_SIGNATURES = classes()
            .that()
            .resideOutsideOfPackage("..internal..")
            .should(keepOutOfSignatures("dk.bip.core.internal", "dk.bip.model.internal"));

    static final ArchRule NO_IO = noClasses()
            .should(Ban.on("I/O")
                    .classesStarting(
                            "java.io.",
                            "java.io.Serializable",
                            "java.io.ObjectStreamException",
                            "java.io.InvalidObjectException",
                            "java.io.NotSerializableException",
                            // The parameters of readObject and writeObject; nothing here can open one.
                            "java.io.ObjectInputStream",
                            "java.io.ObjectOutputStream",
                            // Jackson declares it for text that is in memory, too.
                            "java.io.IOException",
                            "java.io.UncheckedIOException")
                    .classesStarting("java.nio.file.")
                    .classesStarting("java.nio.channels.")
                    .classesStarting("java.net.")
                    .classesStarting("javax.net.")
                    .classesStarting("java.sql.")
                    .classesStarting("javax.sql.")
                    .classesStarting("javax.naming.")
                    .classesStarting("java.rmi.")
                    .classesStarting("java.util.zip.")
                    .classesStarting("java.util.jar.")
                    .classesStarting("java.util.prefs.")
                    .classesStarting("java.awt.")
                    .classesStarting("javax.")
                    .classes(
                            "java.lang.Process",
                            "java.lang.ProcessBuilder",
                            "java.lang.ProcessHandle",
                            "java.lang.Runtime",
                            "java.lang.ClassLoader",
                            "java.util.Scanner",
                            "java.util.ServiceLoader",
                            "java.util.ResourceBundle")
                    .members(
                            "java.lang.Class",
                            "getResource",
                            "getResourceAsStream",
                            "getClassLoader",
                            "forName",
                            "getModule")
                    .members("java.lang.System", "load", "loadLibrary", "exit", "inheritedChannel")
                    .members("java.io.ObjectInputStream", "<init>")
                    .members("java.io.ObjectOutputStream", "<init>")
                    .condition());

    static final ArchRule NO_CLOCK = noClasses()
            .should(Ban.on("a clock")
                    .classesStarting("java.time.Clock")
                    .classesStarting("java.time.InstantSource")
                    .classesStarting("java.util.Date")
                    .classes("java.util.Calendar", "java.util.GregorianCalendar", "java.util.Timer")
                    .membersThat(target -> target.getOwner().getName().startsWith("java.time.")
                            && Set.of("now", "dateNow").contains(target.getName()))
                    .members("java.lang.System", "currentTimeMillis", "nanoTime")
                    .condition());

    static final ArchRule NO_THREADS = noClasses()
            .should(Ban.on("threads")
                    .classesStarting("java.util.concurrent.")
                    .classesStarting("java.lang.Thread")
                    .classes("java.lang.InheritableThreadLocal", "java.util.Timer", "java.util.TimerTask")
                    .membersThat(target -> Set.of("parallel", "parallelStream").contains(target.getName())
                            && target.getOwner().getName().startsWith("java.util."))
                    .membersThat(target -> target.getName().startsWith("parallel")
                            && target.getOwner().getName().equals("java.util.Arrays"))
                    .members("java.util.stream.StreamSupport", "stream", "intStream", "longStream", "doubleStream")
                    .members("java.lang.Object", "wait", "notify", "notifyAll")
                    .condition())
            .andShould(haveSynchronizedMethods());

    static final ArchRule NO_LOGGING = noClasses()
            .should(Ban.on("logging")
                    .classesStarting("java.util.logging.")
                    .classesStarting("java.lang.System$Logger")
                    .classesStarting("org.slf4j.")
                    .classesStarting("org.apache.commons.logging.")
                    .members("java.lang.System", "out", "err", "in", "console", "getLogger")
                    .membersThat(target -> target.getName().equals("printStackTrace"))
                    .condition());

    static final ArchRule NO_ENVIRONMENT = noClasses()
            .should(Ban.on("system properties or the environment")
                    .members(
                            "java.lang.System",
                            "getProperty",
                            "getProperties",
                            "setProperty",
                            "setProperties",
                            "clearProperty",
                            "getenv",
                            "lineSeparator")
                    .members("java.lang.Integer", "getInteger")
                    .members("java.lang.Long", "getLong")
                    .members("java.lang.Boolean", "getBoolean")
                    .classes("java.lang.Runtime")
                    .condition());

    static final ArchRule NO_DEFAULT_LOCALE = noClasses()
            .should(Ban.on("the default locale, charset or time zone")
                    .members("java.util.Locale", "getDefault", "setDefault")
                    .overload("java.lang.String", "format", "String", "Object[]")
                    .members("java.lang.String", "formatted")
                    .overload("java.lang.String", "toLowerCase")
                    .overload("java.lang.String", "toUpperCase")
                    .overload("java.lang.String", "getBytes")
                    .overload("java.lang.String", "<init>", "byte[]")
                    .overload("java.lang.String", "<init>", "byte[]", "int", "int")
                    .overload("java.util.Formatter", "<init>")
                    .overload("java.util.Formatter", "<init>", "Appendable")
                    .members("java.nio.charset.Charset", "defaultCharset")
                    .members("java.time.ZoneId", "systemDefault")
                    .members("java.util.TimeZone", "getDefault")
                    .overload("java.time.format.DateTimeFormatter", "ofPattern", "String")
                    .members(
                            "java.time.format.DateTimeFormatter",
                            "ofLocalizedDate",
                            "ofLocalizedTime",
                            "ofLocalizedDateTime")
                    .overload("java.time.format.DateTimeFormatterBuilder", "toFormatter")
                    .overload("java.time.temporal.WeekFields", "of")
                    .membersThat(target -> target.getOwner().getName().startsWith("java.text.")
                            && isWithoutLocale(target)
                            && (target.getName().endsWith("Instance")
                                    || target.getName().equals("<init>")
                                    || target.getName().equals("format")
                                            && target.getOwner().getName().equals("java.text.MessageFormat")))
                    .condition());

    static final ArchRule NO_PLATFORM_MATH = noClasses()
            .should(Ban.on("functions of Math that differ between platforms")
                    .members(
                            "java.lang.Math",
                            "exp",
                            "expm1",
                            "log",
                            "log10",
                            "log1p",
                            "pow",
                            "sin",
                            "cos",
                            "tan",
                            "asin",
                            "acos",
                            "atan",
                            "atan2",
                            "sinh",
                            "cosh",
                            "tanh",
                            "cbrt",
                            "hypot")
                    .condition());

    static final ArchRule NO_UNSEEDED_RANDOMNESS = noClasses()
            .should(Ban.on("randomness without a seed")
                    .members("java.lang.Math", "random")
                    .members("java.lang.StrictMath", "random")
                    .overload("java.util.Random", "<init>")
                    .overload("java.util.SplittableRandom", "<init>")
                    .overload("java.util.Collections", "shuffle", "List")
                    .members("java.util.UUID", "randomUUID")
                    .members("java.util.random.RandomGenerator", "getDefault", "of")
                    .classesStarting("java.util.random.RandomGeneratorFactory")
                    .classesStarting("java.util.concurrent.ThreadLocalRandom")
                    .classesStarting("java.security.SecureRandom")
                    // Differs from run to run, as an order by it does.
                    .members("java.lang.System", "identityHashCode")
                    .membersThat(target -> target.getOwner().getName().startsWith("org.apache.commons.math3.random.")
                            && target.getName().equals("<init>")
                            && target instanceof AccessTarget.CodeUnitAccessTarget unit
                            && unit.getRawParameterTypes().isEmpty())
                    .condition());

    static final ArchRule NO_STATIC_STATE = noClasses().should(new StaticState());

    private ArchitectureRules() {}

    private static boolean isWithoutLocale(AccessTarget target) {
        return target instanceof AccessTarget.CodeUnitAccessTarget unit
                && unit.getRawParameterTypes().stream()
                        .map(JavaClass::getName)
                        .noneMatch(name ->
                                name.equals("java.util.Locale") || name.equals("java.text.DecimalFormatSymbols"));
    }

    private static DescribedPredicate<JavaClass> named(String description, Predicate<String> name) {
        return DescribedPredicate.describe(
                description,
                type -> type.isPrimitive()
                        || name.test(type.getBaseComponentType().getName()));
    }

    private static ArchCondition<JavaClass> haveSynchronizedMethods() {
        return new ArchCondition<>("have synchronized methods") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                item.getMethods().stream()
                        .filter(method -> method.getModifiers().contains(JavaModifier.SYNCHRONIZED))
                        .forEach(method -> events.add(
                                SimpleConditionEvent.satisfied(method, method.getFullName() + " is synchronized")));
            }
        };
    }

    /** Looks at what a caller of public classes sees: supertypes, public and protected members, with type arguments. */
    private static ArchCondition<JavaClass> keepOutOfSignatures(String... packages) {
        return new ArchCondition<>("keep " + String.join(" and ", packages) + " out of public signatures") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                if (!isVisible(item.getModifiers())) {
                    return;
                }
                Stream.concat(item.getSuperclass().stream(), item.getInterfaces().stream())
                        .forEach(type -> report(item, item.getName(), type, events));
                item.getMembers().stream()
                        .filter(member -> isVisible(member.getModifiers()))
                        .forEach(member ->
                                typesOf(member).forEach(type -> report(member, member.getFullName(), type, events)));
            }

            private void report(Object where, String name, JavaType type, ConditionEvents events) {
                type.getAllInvolvedRawTypes().stream()
                        .map(JavaClass::getBaseComponentType)
                        .filter(raw -> Stream.of(packages)
                                .anyMatch(prefix -> raw.getPackageName().startsWith(prefix)))
                        .forEach(raw -> events.add(
                                SimpleConditionEvent.violated(where, name + " shows a caller " + raw.getName())));
            }
        };
    }

    private static boolean isVisible(Set<JavaModifier> modifiers) {
        return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
    }

    private static Stream<JavaType> typesOf(JavaMember member) {
        if (member instanceof JavaField field) {
            return Stream.of(field.getType());
        }
        JavaCodeUnit unit = (JavaCodeUnit) member;
        return Stream.of(
                        Stream.of(unit.getReturnType()),
                        unit.getParameterTypes().stream(),
                        unit.getExceptionTypes().stream())
                .flatMap(types -> types);
    }
}
