package dk.bip.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule is shown code that breaks it; a rule that accepts everything would hold nothing. */
class ArchitectureRulesTest {

    private static final String FIXTURE = "dk.bip.architecture.fixture";
    private static final JavaClasses FIXTURES = new ClassFileImporter().importPackages(FIXTURE);

    static Stream<Arguments> everyMethodBreaksTheRule() {
        return Stream.of(
                Arguments.of(Named.of("I/O", ArchitectureRules.NO_IO), "Io"),
                Arguments.of(Named.of("clock", ArchitectureRules.NO_CLOCK), "Clock"),
                Arguments.of(Named.of("threads", ArchitectureRules.NO_THREADS), "Threads"),
                Arguments.of(Named.of("logging", ArchitectureRules.NO_LOGGING), "Logging"),
                Arguments.of(Named.of("environment", ArchitectureRules.NO_ENVIRONMENT), "Environment"),
                Arguments.of(Named.of("default locale", ArchitectureRules.NO_DEFAULT_LOCALE), "DefaultLocale"),
                Arguments.of(Named.of("Math", ArchitectureRules.NO_PLATFORM_MATH), "PlatformMath"),
                Arguments.of(Named.of("randomness", ArchitectureRules.NO_UNSEEDED_RANDOMNESS), "Randomness"),
                Arguments.of(Named.of("Jackson", ArchitectureRules.JACKSON_ONLY_IN_JSON), "Jackson"),
                Arguments.of(Named.of("commons-math3", ArchitectureRules.COMMONS_MATH_ONLY_IN_INTERNAL), "Signatures"),
                Arguments.of(Named.of("signatures", ArchitectureRules.NO_COMMONS_MATH_IN_SIGNATURES), "Signatures"),
                Arguments.of(Named.of("JDK only", ArchitectureRules.JDK_ONLY_IN_CORE), "Signatures"),
                Arguments.of(
                        Named.of("internal types", ArchitectureRules.NO_INTERNAL_TYPE_IN_SIGNATURES), "HiddenHelpers"),
                Arguments.of(Named.of("calculators", ArchitectureRules.TYPES_DO_NOT_USE_CALCULATORS), "CaseValue"),
                Arguments.of(
                        Named.of("predictor", ArchitectureRules.PREDICTOR_WITHOUT_ESTIMATION), "predictor.Shortcut"));
    }

    @ParameterizedTest
    @MethodSource
    void everyMethodBreaksTheRule(ArchRule rule, String fixture) {
        List<String> methods = FIXTURES.get(FIXTURE + "." + fixture).getMethods().stream()
                .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                .map(JavaMethod::getName)
                .toList();
        String found = String.join("\n", violations(rule, fixture));

        assertThat(methods)
                .isNotEmpty()
                .allSatisfy(method -> assertThat(found).contains("." + fixture + "." + method + "("));
    }

    static Stream<ArchRule> lawfulCodePasses() {
        return Stream.of(
                ArchitectureRules.TYPES_DO_NOT_USE_CALCULATORS,
                ArchitectureRules.JDK_ONLY_IN_CORE,
                ArchitectureRules.JACKSON_ONLY_IN_JSON,
                ArchitectureRules.COMMONS_MATH_ONLY_IN_INTERNAL,
                ArchitectureRules.NO_COMMONS_MATH_IN_SIGNATURES,
                ArchitectureRules.NO_INTERNAL_TYPE_IN_SIGNATURES,
                ArchitectureRules.NO_IO,
                ArchitectureRules.NO_CLOCK,
                ArchitectureRules.NO_THREADS,
                ArchitectureRules.NO_LOGGING,
                ArchitectureRules.NO_ENVIRONMENT,
                ArchitectureRules.NO_DEFAULT_LOCALE,
                ArchitectureRules.NO_PLATFORM_MATH,
                ArchitectureRules.NO_UNSEEDED_RANDOMNESS,
                ArchitectureRules.NO_STATIC_STATE);
    }

    @ParameterizedTest
    @MethodSource
    void lawfulCodePasses(ArchRule rule) {
        assertThat(violations(rule, "Lawful")).isEmpty();
    }

    @Test
    void everyStaticFieldThatHoldsStateIsFound() {
        assertThat(violations(ArchitectureRules.NO_STATIC_STATE, "State"))
                .hasSize(7)
                .anySatisfy(found -> assertThat(found).contains("State.notFinal is not final"))
                .anySatisfy(found -> assertThat(found).contains("State.CHANGEABLE_LIST holds a java.util.ArrayList"))
                .anySatisfy(found -> assertThat(found).contains("State.CHANGEABLE_MAP holds a java.util.EnumMap"))
                .anySatisfy(found -> assertThat(found).contains("State.VISIBLE_ARRAY is an array that is not private"))
                .anySatisfy(found -> assertThat(found).contains("State.MUTABLE_TYPE is of a type not known"))
                .anySatisfy(found -> assertThat(found).contains("State.MUTABLE_OWN_TYPE is of a type not known"))
                .anySatisfy(found -> assertThat(found).contains("State.HANDED_OUT is an array handed out by"));
    }

    @Test
    void upwardsSidewardsAndUnplacedAreFound() {
        ArchRule order = classes()
                .that()
                .resideInAPackage(FIXTURE + ".order..")
                .should(PackageOrder.of(FIXTURE + ".order", List.of(List.of("low"), List.of("high", "beside"))));
        String found =
                String.join("\n", order.evaluate(FIXTURES).getFailureReport().getDetails());

        assertThat(found)
                .contains(
                        "Low.upwards()", "High.sidewards()", "order.unplaced.Unplaced is in a package without a place")
                .doesNotContain("High.downwards()");
    }

    @Test
    void aPackageOfTheLibraryWithoutAPlaceIsFound() {
        assertThat(violations(ArchitectureRules.PACKAGE_ORDER, "Lawful"))
                .singleElement()
                .asString()
                .contains("without a place in the order");
    }

    @Test
    void aCycleIsFound() {
        ArchRule noCycles = slices().matching(FIXTURE + ".order.(*)").should().beFreeOfCycles();

        assertThat(noCycles.evaluate(FIXTURES).hasViolation()).isTrue();
    }

    private static List<String> violations(ArchRule rule, String fixture) {
        String name = FIXTURE + "." + fixture;
        JavaClasses only = FIXTURES.that(DescribedPredicate.describe(
                "are of the fixture",
                type -> type.getName().equals(name) || type.getName().startsWith(name + "$")));
        return rule.allowEmptyShould(true).evaluate(only).getFailureReport().getDetails();
    }
}
