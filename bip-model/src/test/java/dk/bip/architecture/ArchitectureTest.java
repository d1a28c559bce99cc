package dk.bip.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {

    private static final JavaClasses LIBRARY = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            // What the tests of bip-core share with those of bip-model.
            .withImportOption(location -> !location.contains("-tests.jar"))
            .importPackages("dk.bip.core", "dk.bip.model");

    static Stream<Named<ArchRule>> rules() {
        return Stream.of(
                Named.of("package order", ArchitectureRules.PACKAGE_ORDER),
                Named.of("no cycles", ArchitectureRules.NO_CYCLES),
                Named.of("types do not use calculators", ArchitectureRules.TYPES_DO_NOT_USE_CALCULATORS),
                Named.of("predictor without estimation", ArchitectureRules.PREDICTOR_WITHOUT_ESTIMATION),
                Named.of("JDK only in core", ArchitectureRules.JDK_ONLY_IN_CORE),
                Named.of("Jackson only in json", ArchitectureRules.JACKSON_ONLY_IN_JSON),
                Named.of("commons-math3 only in internal", ArchitectureRules.COMMONS_MATH_ONLY_IN_INTERNAL),
                Named.of("no commons-math3 in signatures", ArchitectureRules.NO_COMMONS_MATH_IN_SIGNATURES),
                Named.of("no internal type in signatures", ArchitectureRules.NO_INTERNAL_TYPE_IN_SIGNATURES),
                Named.of("no I/O", ArchitectureRules.NO_IO),
                Named.of("no clock", ArchitectureRules.NO_CLOCK),
                Named.of("no threads", ArchitectureRules.NO_THREADS),
                Named.of("no logging", ArchitectureRules.NO_LOGGING),
                Named.of("no environment", ArchitectureRules.NO_ENVIRONMENT),
                Named.of("no default locale", ArchitectureRules.NO_DEFAULT_LOCALE),
                Named.of("no platform-dependent Math", ArchitectureRules.NO_PLATFORM_MATH),
                Named.of("no unseeded randomness", ArchitectureRules.NO_UNSEEDED_RANDOMNESS),
                Named.of("no static state", ArchitectureRules.NO_STATIC_STATE));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theLibraryKeeps(ArchRule rule) {
        rule.allowEmptyShould(true).check(LIBRARY);
    }

    @Test
    void bothModulesAreLookedAtAndNoTestIs() {
        assertThat(LIBRARY.contain("dk.bip.core.indicator.Indicator")).isTrue();
        assertThat(LIBRARY.contain("dk.bip.model.outcome.Horizon")).isTrue();
        assertThat(LIBRARY)
                .extracting(type -> type.getSource().orElseThrow().getUri().toString())
                .noneMatch(uri -> uri.contains("/test-classes/") || uri.contains("-tests.jar"));
    }
}
