package dk.bip.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dk.bip.core.Language;
import dk.bip.core.Sensitivity;
import dk.bip.core.Text;
import dk.bip.core.testing.EqualityContract;
import dk.bip.core.testing.Streams;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BackgroundFieldTest {

    private static final LocalDate DAY = LocalDate.of(2015, 3, 1);
    private static final Text LABEL = Text.of("Børn", "Children");

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
        for (BackgroundField field : BackgroundField.all()) {
            assertThat(labels.add(field.label(Language.DANISH))).isTrue();
            assertThat(labels.add(field.label(Language.ENGLISH))).isTrue();
        }
        assertThat(BackgroundField.all()).hasSize(14);
    }

    @ParameterizedTest
    @MethodSource("dk.bip.core.casefile.BackgroundField#all")
    void quantitiesAndOnlyTheyHaveARangeAndAUnit(BackgroundField field) {
        boolean quantity = field.kind() == BackgroundField.Kind.QUANTITY;
        assertThat(field.minimum().isPresent()).isEqualTo(quantity);
        assertThat(field.maximum().isPresent()).isEqualTo(quantity);
        assertThat(field.unit(Language.DANISH).isPresent()).isEqualTo(quantity);
        assertThat(field.options().isEmpty()).isEqualTo(field.kind() != BackgroundField.Kind.CHOICE);
    }

    @ParameterizedTest
    @CsvSource({
        "BIRTH_YEAR, 1900, 2100, calendar year",
        "EMPLOYMENT_LAST_THREE_YEARS, 0, 100, percent of the time",
        "BENEFITS_LAST_THREE_YEARS, 0, 100, percent of the time"
    })
    void aQuantityIsWithinItsRange(String code, double minimum, double maximum, String unit) {
        BackgroundField field = BackgroundField.ofCode(code);
        assertThat(field.minimum()).hasValue(minimum);
        assertThat(field.maximum()).hasValue(maximum);
        assertThat(field.unit(Language.ENGLISH)).contains(unit);
        for (double inside : new double[] {minimum, maximum}) {
            assertThat(BackgroundFact.of(DAY, field, BackgroundValue.of(inside)).value())
                    .isEqualTo(BackgroundValue.of(inside));
        }
        for (double outside : new double[] {Math.nextDown(minimum), Math.nextUp(maximum)}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> BackgroundFact.of(DAY, field, BackgroundValue.of(outside)))
                    .withMessage("%s must be from %d to %d", field, (int) minimum, (int) maximum);
        }
    }

    @Test
    void aBirthYearIsWhole() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BackgroundFact.of(DAY, BackgroundField.BIRTH_YEAR, BackgroundValue.of(1976.5)))
                .withMessage("BIRTH_YEAR must be a whole number\nMaybe leave out what comes after the decimal point?");
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

    @Test
    void theTwoSharesOfThreeYearsHoldForTwelveMonthsAndNothingElseGrowsOld() {
        for (BackgroundField field : BackgroundField.all()) {
            if (field.code().endsWith("_LAST_THREE_YEARS")) {
                assertThat(field.ageLimitMonths()).as(field.code()).hasValue(12);
            } else {
                assertThat(field.ageLimitMonths()).as(field.code()).isEmpty();
            }
            assertThat(field.isWhole()).isEqualTo(field.equals(BackgroundField.BIRTH_YEAR));
            assertThat(field.isBuiltIn()).isTrue();
            assertThat(field).hasToString(field.code());
        }
    }

    @Test
    void aFieldOfOnesOwnHoldsWhatItIsGiven() {
        BackgroundField children = children().build();
        assertThat(children.code()).isEqualTo("acme/children");
        assertThat(children.isBuiltIn()).isFalse();
        assertThat(children.kind()).isEqualTo(BackgroundField.Kind.QUANTITY);
        assertThat(children.label()).isEqualTo(LABEL);
        assertThat(children.label(Language.DANISH)).isEqualTo("Børn");
        assertThat(children.sensitivity()).isEqualTo(Sensitivity.ORDINARY);
        assertThat(children.minimum()).hasValue(0);
        assertThat(children.maximum()).hasValue(20);
        assertThat(children.isWhole()).isFalse();
        assertThat(children.unit()).isEmpty();
        assertThat(children.ageLimitMonths()).isEmpty();
        BackgroundField more = children()
                .whole()
                .unit(Text.of("antal", "number"))
                .ageLimitMonths(6)
                .build();
        assertThat(more.isWhole()).isTrue();
        assertThat(more.unit()).contains(Text.of("antal", "number"));
        assertThat(more.unit(Language.ENGLISH)).contains("number");
        assertThat(more.ageLimitMonths()).hasValue(6);
        BackgroundField housing = housing("OWN", "NONE").build();
        assertThat(housing.kind()).isEqualTo(BackgroundField.Kind.CHOICE);
        assertThat(housing.options()).containsExactly("OWN", "NONE");
        assertThat(housing.optionLabel("OWN")).isEqualTo(LABEL);
        assertThat(BackgroundField.yesNo("acme/car", LABEL, Sensitivity.HEALTH)
                        .build()
                        .sensitivity())
                .isEqualTo(Sensitivity.HEALTH);
        assertThat(BackgroundField.all()).doesNotContain(children, housing);
    }

    @Test
    void valuesOfOnesOwnFieldsAreCheckedLikeTheOthers() {
        BackgroundField children = children().whole().build();
        assertThat(BackgroundFact.of(DAY, children, BackgroundValue.of(20)).value())
                .isEqualTo(BackgroundValue.of(20));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BackgroundFact.of(DAY, children, BackgroundValue.of(21)))
                .withMessage("acme/children must be from 0 to 20");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BackgroundFact.of(DAY, children, BackgroundValue.of(1.5)))
                .withMessage(
                        "acme/children must be a whole number\nMaybe leave out what comes after the decimal point?");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BackgroundFact.of(DAY, children, BackgroundValue.of(true)))
                .withMessage("acme/children must be a quantity");
        assertThat(BackgroundFact.of(DAY, children().build(), BackgroundValue.of(1.5))
                        .value())
                .isEqualTo(BackgroundValue.of(1.5));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BackgroundFact.of(DAY, housing("OWN", "NONE").build(), BackgroundValue.of("RENTED")))
                .withMessage("acme/housing must be one of its options\nMaybe one of OWN, NONE?");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BackgroundFact.of(
                        DAY,
                        BackgroundField.yesNo("acme/car", LABEL, Sensitivity.ORDINARY)
                                .build(),
                        BackgroundValue.of(1)))
                .withMessage("acme/car must be yes or no");
    }

    @Test
    void aFieldThatIsNotWellDefinedIsRefused() {
        for (String code : List.of("MAN", "children", "Acme/children", "acme/ ", "acme/ch\nildren")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> BackgroundField.yesNo(code, LABEL, Sensitivity.ORDINARY))
                    .withMessageStartingWith("background field code must be namespace/name");
        }
        for (double[] range : new double[][] {
            {1, 1},
            {2, 1},
            {Double.NaN, 1},
            {0, Double.NaN},
            {0, Double.POSITIVE_INFINITY},
            {Double.NEGATIVE_INFINITY, 0}
        }) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() ->
                            BackgroundField.quantity("acme/children", LABEL, Sensitivity.ORDINARY, range[0], range[1]))
                    .withMessage("minimum must be less than maximum, and both must be finite\n"
                            + "Maybe a plausible range is wanted, not a sure one?");
        }
        for (String[] options : new String[][] {{}, {"OWN"}}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> housing(options).build())
                    .withMessage("a choice must have two or more options\nMaybe take a field of yes or no?");
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> housing("OWN", "OWN"))
                .withMessage("option must be given only once");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> housing("OWN", " "))
                .withMessage("option must be 1 to 100 characters, not blank and without control characters");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> children().ageLimitMonths(0))
                .withMessage("ageLimitMonths must be 1 or more\nMaybe leave it out where a value does not grow old?");
        assertThat(children().ageLimitMonths(1).build().ageLimitMonths()).hasValue(1);
    }

    @Test
    void whatOnlyAnotherKindHasIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> housing().whole())
                .withMessage(
                        "whole must be left out where the kind is not QUANTITY\nMaybe start the field by another method?");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> housing().unit(LABEL))
                .withMessageStartingWith("unit must be left out where the kind is not QUANTITY");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> children().option("OWN", LABEL))
                .withMessageStartingWith("option must be left out where the kind is not CHOICE");
    }

    @Test
    void partsThatAreNullAreRefusedByName() {
        assertThatNullPointerException()
                .isThrownBy(() -> BackgroundField.yesNo(null, LABEL, Sensitivity.ORDINARY))
                .withMessage("background field code");
        assertThatNullPointerException()
                .isThrownBy(() -> BackgroundField.yesNo("acme/car", null, Sensitivity.ORDINARY))
                .withMessage("label");
        assertThatNullPointerException()
                .isThrownBy(() -> BackgroundField.choice("acme/car", LABEL, null))
                .withMessage("sensitivity");
        assertThatNullPointerException().isThrownBy(() -> children().unit(null)).withMessage("unit");
        assertThatNullPointerException()
                .isThrownBy(() -> housing().option(null, LABEL))
                .withMessage("option");
        assertThatNullPointerException()
                .isThrownBy(() -> housing().option("OWN", null))
                .withMessage("label");
    }

    @Test
    void aFieldIsNotChangedByItsBuilder() {
        BackgroundField.Builder builder = housing("OWN", "NONE");
        BackgroundField before = builder.build();
        builder.option("RENTED", LABEL);
        assertThat(before.options()).containsExactly("OWN", "NONE");
    }

    @Test
    void fieldsAreEqualByAllTheirParts() {
        EqualityContract.holdsFor(List.<Supplier<BackgroundField>>of(
                () -> BackgroundField.MAN,
                () -> BackgroundField.SINGLE,
                () -> children().build(),
                () -> BackgroundField.quantity("acme/child", LABEL, Sensitivity.ORDINARY, 0, 20)
                        .build(),
                () -> BackgroundField.quantity("acme/children", Text.of("B", "C"), Sensitivity.ORDINARY, 0, 20)
                        .build(),
                () -> BackgroundField.quantity("acme/children", LABEL, Sensitivity.HEALTH, 0, 20)
                        .build(),
                () -> BackgroundField.quantity("acme/children", LABEL, Sensitivity.ORDINARY, 1, 20)
                        .build(),
                () -> BackgroundField.quantity("acme/children", LABEL, Sensitivity.ORDINARY, 0, 21)
                        .build(),
                () -> children().whole().build(),
                () -> children().unit(LABEL).build(),
                () -> children().ageLimitMonths(1).build(),
                () -> children().ageLimitMonths(2).build(),
                () -> BackgroundField.yesNo("acme/children", LABEL, Sensitivity.ORDINARY)
                        .build(),
                () -> housing("OWN", "NONE").build(),
                () -> housing("NONE", "OWN").build(),
                () -> housing("OWN", "NONE", "RENTED").build(),
                () -> housing("OWN").option("NONE", Text.of("I", "N")).build()));
        assertThat(BackgroundField.quantity("acme/children", LABEL, Sensitivity.ORDINARY, -0.0, 20)
                        .build())
                .isEqualTo(children().build());
    }

    @Test
    void factsAreEqualByAllTheirParts() {
        BackgroundValue yes = BackgroundValue.of(true);
        EqualityContract.holdsFor(List.<Supplier<BackgroundFact>>of(
                () -> BackgroundFact.of(DAY, BackgroundField.MAN, yes),
                () -> BackgroundFact.of(DAY, BackgroundField.MAN, BackgroundValue.of(false)),
                () -> BackgroundFact.of(DAY, BackgroundField.SINGLE, yes),
                () -> BackgroundFact.of(DAY.plusDays(1), BackgroundField.MAN, yes),
                () -> BackgroundFact.of(DAY, BackgroundField.MAN, yes).withRecordedOn(DAY),
                () -> BackgroundFact.of(
                        DAY,
                        BackgroundField.yesNo("acme/car", LABEL, Sensitivity.HEALTH)
                                .build(),
                        yes),
                () -> BackgroundFact.of(
                        DAY,
                        BackgroundField.yesNo("acme/car", LABEL, Sensitivity.ORDINARY)
                                .build(),
                        yes)));
    }

    @Test
    void fieldsAreTheSameAfterSerializationAndConstantsStayConstants() throws IOException, ClassNotFoundException {
        for (BackgroundField field : BackgroundField.all()) {
            assertThat(Streams.writeAndRead(field)).isSameAs(field);
        }
        for (BackgroundField own : List.of(
                children().build(),
                children().whole().unit(LABEL).ageLimitMonths(3).build(),
                housing("OWN", "NONE").build(),
                BackgroundField.yesNo("acme/car", LABEL, Sensitivity.HEALTH).build())) {
            assertThat(Streams.writeAndRead(own)).isEqualTo(own);
        }
    }

    @Test
    void aStreamMakesNoFieldThatTheBuilderRefuses() {
        for (String bad : List.of("Acme/children", "acme children")) {
            assertThatExceptionOfType(InvalidObjectException.class)
                    .isThrownBy(() -> Streams.read(Streams.writeWith(children().build(), "acme/children", bad)))
                    .withMessageStartingWith("the stream must hold what the factory of BackgroundField accepts");
        }
    }

    private static BackgroundField.Builder children() {
        return BackgroundField.quantity("acme/children", LABEL, Sensitivity.ORDINARY, 0, 20);
    }

    private static BackgroundField.Builder housing(String... options) {
        BackgroundField.Builder builder = BackgroundField.choice("acme/housing", LABEL, Sensitivity.ORDINARY);
        for (String option : options) {
            builder.option(option, LABEL);
        }
        return builder;
    }
}
