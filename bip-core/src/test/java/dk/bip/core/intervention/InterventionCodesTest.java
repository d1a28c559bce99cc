package dk.bip.core.intervention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.entry;

import dk.bip.core.Language;
import dk.bip.core.Text;
import dk.bip.core.testing.EqualityContract;
import dk.bip.core.testing.Streams;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InterventionCodesTest {

    private static final InterventionType FAIR = InterventionType.builder(
                    "acme/fair", Text.of("Karrieremesse", "Careers fair"))
            .category(InterventionCategory.JOB_ORIENTED)
            .build();
    private static final InterventionCodes CODES = table().build();

    private static InterventionCodes.Builder table() {
        return InterventionCodes.builder("acme").map("B03", FAIR).map("A12", InterventionType.COMPANY_INTERNSHIP);
    }

    @Test
    void aCodeInTheTableGivesItsType() {
        assertThat(CODES.type("A12")).isSameAs(InterventionType.COMPANY_INTERNSHIP);
        assertThat(CODES.type("B03")).isEqualTo(FAIR);
        assertThat(CODES.namespace()).isEqualTo("acme");
        assertThat(CODES.types())
                .containsExactly(entry("A12", InterventionType.COMPANY_INTERNSHIP), entry("B03", FAIR));
    }

    @ParameterizedTest
    @ValueSource(strings = {"X99", "a12", "A12 ", "7", "æ/ø", "JOB_SEARCH", "*", "\ud83d\ude00", "\u00a0x"})
    void aCodeThatIsNotInTheTableIsCarriedByATypeWithoutACategory(String code) {
        InterventionType type = CODES.type(code);
        assertThat(type.code()).isEqualTo("acme/" + code);
        assertThat(type.category()).isEmpty();
        assertThat(type.atCompany()).isEqualTo(Truth.NOT_KNOWN);
        assertThat(type.label(Language.DANISH)).isEqualTo("Aktivitet uden kategori: " + code);
        assertThat(type.label(Language.ENGLISH)).isEqualTo("Activity without a category: " + code);
        assertThat(type).isEqualTo(CODES.type(code));
    }

    @Test
    void whatIsNotInTheTableIsCountedByCode() {
        assertThat(CODES.unmapped(List.of("X99", "A12", "M", "B03", "X99", "A12", "a12")))
                .containsExactly(entry("M", 1), entry("X99", 2), entry("a12", 1));
        assertThat(CODES.unmapped(List.of("A12", "B03"))).isEmpty();
        assertThat(CODES.unmapped(List.of())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t", "\u00a0\t", "A\n12", "A\u007f", "\udc00"})
    void aCodeThatCannotBeCarriedIsRefused(String code) {
        String message = "code must be 1 to 100 characters, not blank and without control characters";
        assertThatIllegalArgumentException().isThrownBy(() -> CODES.type(code)).withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CODES.unmapped(List.of("A12", code)))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> InterventionCodes.builder("acme").map(code, FAIR))
                .withMessage(message);
    }

    @Test
    void aHundredCharactersAreTheMost() {
        assertThat(CODES.type("x".repeat(100)).code()).hasSize(105);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CODES.type("x".repeat(101)))
                .withMessageStartingWith("code must be 1 to 100 characters");
    }

    @Test
    void aTableThatContradictsItselfIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table().map("A12", InterventionType.JOB_SEARCH))
                .withMessage("code must be mapped only once, but A12 is not");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> InterventionCodes.builder("The System"))
                .withMessage(
                        "namespace must be 1 to 40 lower-case letters, digits, dots and hyphens, the first a letter\n"
                                + "Maybe take the short name of your system, such as acme?");
    }

    @Test
    void nullIsRefusedByName() {
        assertThatNullPointerException()
                .isThrownBy(() -> InterventionCodes.builder(null))
                .withMessage("namespace");
        assertThatNullPointerException()
                .isThrownBy(() -> table().map(null, FAIR))
                .withMessage("code");
        assertThatNullPointerException()
                .isThrownBy(() -> table().map("C", null))
                .withMessage("type");
        assertThatNullPointerException().isThrownBy(() -> CODES.type(null)).withMessage("code");
        assertThatNullPointerException()
                .isThrownBy(() -> CODES.unmapped(Arrays.asList("A12", null)))
                .withMessage("code");
    }

    @Test
    void aTableCannotBeChangedByItsBuilderOrFromOutside() {
        InterventionCodes.Builder builder = table();
        InterventionCodes before = builder.build();
        builder.map("C", FAIR);
        assertThat(before).isEqualTo(CODES);
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> before.types().clear());
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> before.unmapped(List.of("X")).clear());
    }

    @Test
    void tablesAreEqualByAllTheirParts() {
        EqualityContract.holdsFor(List.<Supplier<InterventionCodes>>of(
                () -> table().build(),
                () -> table().map("C", FAIR).build(),
                () -> InterventionCodes.builder("acme")
                        .map("B03", FAIR)
                        .map("A12", InterventionType.JOB_SEARCH)
                        .build(),
                () -> InterventionCodes.builder("acme").build(),
                () -> InterventionCodes.builder("other").build()));
        assertThat(CODES).hasToString("InterventionCodes[acme, 2 codes]");
    }

    @Test
    void aTableIsTheSameAfterSerialization() throws IOException, ClassNotFoundException {
        assertThat(Streams.writeAndRead(CODES)).isEqualTo(CODES);
        assertThatExceptionOfType(InvalidObjectException.class)
                .isThrownBy(() -> Streams.read(Streams.writeWith(CODES, "A12", "B03")))
                .withMessageStartingWith("the stream must hold what the factory of InterventionCodes accepts");
    }
}
