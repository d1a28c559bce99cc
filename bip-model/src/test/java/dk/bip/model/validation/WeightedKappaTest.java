package dk.bip.model.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WeightedKappaTest {

    private static final WeightedKappa CALCULATOR = WeightedKappa.withDefaults();

    @ParameterizedTest
    @ValueSource(strings = {"sexual-fun", "ms-patients"})
    void agreesWithVcdPsychAndScikitLearn(String name) {
        ReferenceData data = ReferenceData.of(name);
        WeightedKappa.Result result = CALCULATOR.withScale(1, 4).between(data.steps("first"), data.steps("second"));
        data.agrees("kappa", result.kappa());
        data.agrees("kappa_psych", result.kappa());
        data.agrees("kappa_se", result.standardError());
        data.agrees("steps", result.counts().size());
        // Unused steps at the end of the scale change neither.
        WeightedKappa.Result longer = CALCULATOR.between(data.steps("first"), data.steps("second"));
        data.agrees("kappa", longer.kappa());
        data.agrees("kappa_se", longer.standardError());
    }

    @Test
    void weighsByHand() {
        // Two steps apart of four: weight 1 - 4/16.
        WeightedKappa.Result result = CALCULATOR.between(new int[] {1, 5}, new int[] {3, 5});
        assertThat(result.observedAgreement()).isCloseTo((0.75 + 1) / 2, within(1e-15));
        assertThat(result.chanceAgreement()).isCloseTo((0.75 + 0 + 0.75 + 1) / 4, within(1e-15));
        assertThat(result.kappa()).isCloseTo((0.875 - 0.625) / 0.375, within(1e-15));
        assertThat(result.counts().get(0).get(2)).isEqualTo(1);
        assertThat(result.interval().lower()).isGreaterThanOrEqualTo(-1);
        assertThat(result.interval().upper()).isLessThanOrEqualTo(1);
    }

    @Test
    void isOneAtFullAgreement() {
        WeightedKappa.Result result = CALCULATOR.between(new int[] {1, 2, 5}, new int[] {1, 2, 5});
        assertThat(result.kappa()).isEqualTo(1);
        assertThat(result.standardError()).isCloseTo(0, within(1e-7));
    }

    @Test
    void isSymmetricInTheRatersSeed51() {
        Random random = new Random(51);
        for (int round = 0; round < 50; round++) {
            int[] first = random.ints(40, 1, 6).toArray();
            int[] second = random.ints(40, 1, 6).toArray();
            WeightedKappa.Result one = CALCULATOR.between(first, second);
            WeightedKappa.Result other = CALCULATOR.between(second, first);
            assertThat(one.kappa()).isCloseTo(other.kappa(), within(1e-14));
            assertThat(one.standardError()).isCloseTo(other.standardError(), within(1e-14));
        }
    }

    @Test
    void takesTheCompleteRowsOfATable() {
        RatingTable table = RatingTable.builder("citizen", "caseworker")
                .row(1, 3)
                .row(List.of(OptionalDouble.of(2), OptionalDouble.empty()))
                .row(5, 5)
                .build();
        assertThat(CALCULATOR.evaluate(table).kappa())
                .isEqualTo(
                        CALCULATOR.between(new int[] {1, 5}, new int[] {3, 5}).kappa());
    }

    @Test
    void refusesTablesItCannotWeigh() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CALCULATOR.evaluate(
                        RatingTable.builder("a", "b", "c").row(1, 2, 3).build()))
                .withMessage("ratings must have two columns, one a rater, but have 3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CALCULATOR.evaluate(
                        RatingTable.builder("a", "b").row(1, 2.5).build()))
                .withMessage("ratings of b must be whole steps\n"
                        + "Maybe they are means of several items, which IntraclassCorrelation is for?");
    }

    @Test
    void refusesBadRatings() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CALCULATOR.between(new int[] {1, 6}, new int[] {1, 2}))
                .withMessage("first must hold steps from 1 to 5, but row 2 does not");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CALCULATOR.between(new int[] {1, 2}, new int[] {0, 2}))
                .withMessage("second must hold steps from 1 to 5, but row 1 does not");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CALCULATOR.between(new int[0], new int[0]))
                .withMessage("first must hold at least one row");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CALCULATOR.between(new int[1], new int[2]))
                .withMessage("first and second must have the same number of rows, but have 1 and 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CALCULATOR.between(new int[] {3, 3}, new int[] {3, 3}))
                .withMessage("kappa is undefined: both raters gave everybody one and the same step");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CALCULATOR.withScale(3, 3))
                .withMessage("scale must have from 2 to 100 steps, but has 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CALCULATOR.withScale(Integer.MIN_VALUE, Integer.MAX_VALUE))
                .withMessage("scale must have from 2 to 100 steps, but has 4294967296");
    }
}
