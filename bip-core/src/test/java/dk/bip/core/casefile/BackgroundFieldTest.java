package dk.bip.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dk.bip.core.Language;
import dk.bip.core.Sensitivity;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class BackgroundFieldTest {

    private static final LocalDate DAY = LocalDate.of(2015, 3, 1);

    @ParameterizedTest
    @CsvSource({
        "BIRTH_YEAR, QUANTITY, ORDINARY",
        "MAN, YES_NO, ORDINARY",
        "SINGLE, YES_NO, ORDINARY",
        "EDUCATION, CHOICE, ORDINARY",
        "EMPLOYMENT_LAST_THREE_YEARS, QUANTITY, ORDINARY",
        "BENEFITS_LAST_THREE_YEARS, QUANTITY, ORDINARY",
        "PSYCHIATRIC_CONDITION, YES_NO, HEALTH",
        "MUSCULOSKELETAL_DISORDER, YES_NO, HEALTH",
        "DIGESTIVE_OR_URINARY_DISORDER, YES_NO, HEALTH",
        "ANTIDEPRESSANTS, YES_NO, HEALTH",
        "LIFESTYLE_MEDICINE, YES_NO, HEALTH",
        "ANTIPSYCHOTICS, YES_NO, HEALTH",
        "MISUSE_MEDICINE, YES_NO, HEALTH",
        "PENAL_SENTENCE, YES_NO, CRIMINAL_OFFENCE"
    })
    void eachFieldHasItsKindAndSensitivity(String code, BackgroundField.Kind kind, Sensitivity sensitivity) {
        BackgroundField field = BackgroundField.ofCode(code);
        assertThat(field.code()).isEqualTo(code);
        assertThat(field.kind()).isEqualTo(kind);
        assertThat(field.sensitivity()).isEqualTo(sensitivity);
    }

    @Test
    void thereAreFourteenWithLabelsOfTheirOwn() {
        Set<String> labels = new HashSet<>();
        for (BackgroundField field : BackgroundField.values()) {
            assertThat(labels.add(field.label(Language.DANISH))).isTrue();
            assertThat(labels.add(field.label(Language.ENGLISH))).isTrue();
        }
        assertThat(BackgroundField.values()).hasSize(14);
    }

    @ParameterizedTest
    @EnumSource
    void quantitiesAndOnlyTheyHaveARangeAndAUnit(BackgroundField field) {
        boolean quantity = field.kind() == BackgroundField.Kind.QUANTITY;
        assertThat(field.least().isPresent()).isEqualTo(quantity);
        assertThat(field.greatest().isPresent()).isEqualTo(quantity);
        assertThat(field.unit(Language.DANISH).isPresent()).isEqualTo(quantity);
        assertThat(field.options().isEmpty()).isEqualTo(field.kind() != BackgroundField.Kind.CHOICE);
    }

    @ParameterizedTest
    @CsvSource({
        "BIRTH_YEAR, 1900, 2100, calendar year",
        "EMPLOYMENT_LAST_THREE_YEARS, 0, 100, percent of the time",
        "BENEFITS_LAST_THREE_YEARS, 0, 100, percent of the time"
    })
    void aQuantityIsWithinItsRange(BackgroundField field, double least, double greatest, String unit) {
        assertThat(field.least()).hasValue(least);
        assertThat(field.greatest()).hasValue(greatest);
        assertThat(field.unit(Language.ENGLISH)).contains(unit);
        for (double inside : new double[] {least, greatest}) {
            assertThat(BackgroundFact.of(DAY, field, BackgroundValue.of(inside)).value())
                    .isEqualTo(BackgroundValue.of(inside));
        }
        for (double outside : new double[] {Math.nextDown(least), Math.nextUp(greatest)}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> BackgroundFact.of(DAY, field, BackgroundValue.of(outside)))
                    .withMessage("%s must be from %d to %d", field, (int) least, (int) greatest);
        }
    }

    @Test
    void aBirthYearIsWhole() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BackgroundFact.of(DAY, BackgroundField.BIRTH_YEAR, BackgroundValue.of(1976.5)))
                .withMessage("BIRTH_YEAR must be a whole number\nMaybe leave out month and day?");
    }

    @Test
    void anotherKindOfValueIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BackgroundFact.of(DAY, BackgroundField.BIRTH_YEAR, BackgroundValue.of(true)))
                .withMessage("BIRTH_YEAR must be a quantity");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BackgroundFact.of(DAY, BackgroundField.PENAL_SENTENCE, BackgroundValue.of(1)))
                .withMessage("PENAL_SENTENCE must be yes or no");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BackgroundFact.of(DAY, BackgroundField.EDUCATION, BackgroundValue.of(1)))
                .withMessage("EDUCATION must be a choice");
    }

    @Test
    void aChoiceIsOneOfItsOptions() {
        assertThat(BackgroundField.EDUCATION.options())
                .containsExactly("UNSKILLED", "UPPER_SECONDARY", "VOCATIONAL", "HIGHER");
        assertThat(BackgroundField.EDUCATION.optionLabel("UNSKILLED", Language.DANISH))
                .isEqualTo("Ufaglært");
        assertThat(BackgroundField.EDUCATION.optionLabel("HIGHER", Language.ENGLISH))
                .isEqualTo("Higher");
        String message = "EDUCATION must be one of its options\n"
                + "Maybe one of UNSKILLED, UPPER_SECONDARY, VOCATIONAL, HIGHER?";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BackgroundFact.of(DAY, BackgroundField.EDUCATION, BackgroundValue.of("PhD")))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BackgroundField.EDUCATION.optionLabel("PhD", Language.DANISH))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BackgroundField.MAN.optionLabel("YES", Language.DANISH))
                .withMessage("MAN must be one of its options\nMaybe the field is no choice?");
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void aNumberThatIsNotFiniteIsRefused(double value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BackgroundValue.of(value))
                .withMessage("value must be a finite number\nMaybe leave the fact out where it is not known?");
    }

    @Test
    void minusZeroIsZero() {
        assertThat(BackgroundValue.of(-0.0)).isEqualTo(BackgroundValue.of(0.0));
    }

    @Test
    void aBlankOptionIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BackgroundValue.of(" "))
                .withMessage("option must not be blank");
    }

    @Test
    void nullIsRefusedByName() {
        BackgroundValue yes = BackgroundValue.of(true);
        assertThatNullPointerException()
                .isThrownBy(() -> BackgroundFact.of(null, BackgroundField.MAN, yes))
                .withMessage("date");
        assertThatNullPointerException()
                .isThrownBy(() -> BackgroundFact.of(DAY, null, yes))
                .withMessage("field");
        assertThatNullPointerException()
                .isThrownBy(() -> BackgroundFact.of(DAY, BackgroundField.MAN, null))
                .withMessage("value");
        assertThatNullPointerException()
                .isThrownBy(() -> BackgroundField.EDUCATION.optionLabel(null, Language.DANISH))
                .withMessage("option");
    }

    @Test
    void anUnknownCodeIsRefusedWithoutRepeatingIt() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BackgroundField.ofCode("ETHNIC_ORIGIN"))
                .withMessageStartingWith("background field code is not known\nMaybe one of BIRTH_YEAR, MAN, ");
    }
}
