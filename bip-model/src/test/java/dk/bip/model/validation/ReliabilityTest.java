package dk.bip.model.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cronbach's alpha and test-retest over rating tables. */
class ReliabilityTest {

    private static final String TOTAL_DOES_NOT_VARY =
            "the sum over the items must vary between the rows\nMaybe the items are ranks, or shares of a whole?";

    @ParameterizedTest
    @ValueSource(strings = {"attitude", "bfi"})
    void alphaAgreesWithPsych(String name) {
        ReferenceData data = ReferenceData.of(name);
        CronbachAlpha.Result result = CronbachAlpha.withDefaults().evaluate(data.ratings());
        data.agrees("alpha", result.alpha());
        data.agrees("observations", result.observations());
        data.agrees("alpha_lower", result.interval().lower());
        data.agrees("alpha_upper", result.interval().upper());
        for (CronbachAlpha.Item item : result.items()) {
            data.agrees("alpha_without_" + item.name(), item.alphaIfDropped().orElseThrow());
            data.agrees("r_drop_" + item.name(), item.correlationWithRest().orElseThrow());
        }
        assertThat(result.observations() + result.incompleteRows())
                .isEqualTo(data.texts(data.header().get(0)).size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"shrout-fleiss", "sleep", "attitude-icc"})
    void testRetestAgreesWithPsych(String name) {
        ReferenceData data = ReferenceData.of(name);
        IntraclassCorrelation.Result result =
                IntraclassCorrelation.withDefaults().evaluate(data.ratings());
        data.agrees("icc", result.correlation());
        data.agrees("icc_lower", result.interval().orElseThrow().lower());
        data.agrees("icc_upper", result.interval().orElseThrow().upper());
        data.agrees("shift_variance", result.shiftVariance());
        data.agrees("standard_error_of_measurement", result.standardErrorOfMeasurement());
    }

    @Test
    void testRetestGivesThePublishedValue() {
        // Shrout and Fleiss (1979), table 4: ICC(2,1) = 0.29.
        double icc = IntraclassCorrelation.withDefaults()
                .evaluate(ReferenceData.of("shrout-fleiss").ratings())
                .correlation();
        assertThat(icc).isCloseTo(0.29, within(0.005));
    }

    @Test
    void alphaByHand() {
        // Variances 1 and 4 with covariance 2: sum 9, alpha = 2 (1 - 5/9).
        RatingTable items =
                RatingTable.builder("a", "b").row(1, 1).row(2, 3).row(3, 5).build();
        CronbachAlpha.Result result = CronbachAlpha.withDefaults().evaluate(items);
        assertThat(result.alpha()).isCloseTo(8 / 9.0, within(1e-15));
        assertThat(result.items().get(0).correlationWithRest().orElseThrow()).isCloseTo(1, within(1e-15));
        assertThat(result.items().get(0).alphaIfDropped()).isEmpty();
    }

    @Test
    void reversesNoItem() {
        RatingTable items =
                RatingTable.builder("a", "b").row(1, 5).row(2, 3).row(3, 2).build();
        assertThat(CronbachAlpha.withDefaults().evaluate(items).alpha()).isNegative();
    }

    @Test
    void leavesOutIncompleteRowsAndCountsThem() {
        RatingTable complete =
                RatingTable.builder("a", "b").row(1, 1).row(2, 3).row(3, 5).build();
        RatingTable gappy = RatingTable.builder("a", "b")
                .row(1, 1)
                .row(List.of(OptionalDouble.of(5), OptionalDouble.empty()))
                .row(2, 3)
                .row(List.of(OptionalDouble.of(3), OptionalDouble.of(5)))
                .build();
        assertThat(gappy.incompleteRows()).isEqualTo(1);
        CronbachAlpha.Result alpha = CronbachAlpha.withDefaults().evaluate(gappy);
        assertThat(alpha.alpha())
                .isEqualTo(CronbachAlpha.withDefaults().evaluate(complete).alpha());
        assertThat(alpha.incompleteRows()).isEqualTo(1);
        assertThat(IntraclassCorrelation.withDefaults().evaluate(gappy).incompleteRows())
                .isEqualTo(1);
    }

    @Test
    void fullAgreementIsOneWithoutWidth() {
        RatingTable same =
                RatingTable.builder("t1", "t2").row(1, 1).row(3, 3).row(4, 4).build();
        IntraclassCorrelation.Result result =
                IntraclassCorrelation.withDefaults().evaluate(same);
        assertThat(result.correlation()).isEqualTo(1);
        assertThat(result.interval().orElseThrow().lower()).isEqualTo(1);
        assertThat(result.standardErrorOfMeasurement()).isZero();
    }

    @Test
    void aShiftLowersTestRetest() {
        RatingTable shifted =
                RatingTable.builder("t1", "t2").row(1, 2).row(3, 4).row(4, 5).build();
        IntraclassCorrelation.Result result =
                IntraclassCorrelation.withDefaults().evaluate(shifted);
        assertThat(result.correlation()).isLessThan(0.9);
        assertThat(result.shiftVariance()).isCloseTo(0.5, within(1e-14));
    }

    @Test
    void recoversTheCorrelationItWasSimulatedFromSeed41() {
        Random random = new Random(41);
        double sum = 0;
        for (int replication = 0; replication < 200; replication++) {
            RatingTable.Builder table = RatingTable.builder("t1", "t2");
            for (int subject = 0; subject < 100; subject++) {
                double truth = random.nextGaussian() * Math.sqrt(0.8);
                table.row(
                        truth + random.nextGaussian() * Math.sqrt(0.2), truth + random.nextGaussian() * Math.sqrt(0.2));
            }
            sum += IntraclassCorrelation.withDefaults().evaluate(table.build()).correlation();
        }
        assertThat(sum / 200).isCloseTo(0.8, within(0.01));
    }

    @ParameterizedTest
    @CsvSource({"3.6, 3", "3.6, 49", "2.7, 6", "2.7, 10", "0.1, 7", "3.3333333333333335, 11"})
    void ratingsThatAreAllEqualHaveNoReliability(double rating, int rows) {
        RatingTable.Builder builder = RatingTable.builder("a", "b", "c");
        for (int row = 0; row < rows; row++) {
            builder.row(rating, rating, rating);
        }
        RatingTable equal = builder.build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> CronbachAlpha.withDefaults().evaluate(equal))
                .withMessage(TOTAL_DOES_NOT_VARY);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IntraclassCorrelation.withDefaults().evaluate(equal))
                .withMessage("ratings must vary between the rows or the columns");
    }

    @Test
    void ranksAndOpposedItemsHaveNoAlpha() {
        RatingTable ranking = RatingTable.builder("a", "b", "c")
                .row(3, 1, 11)
                .row(1, 2, 12)
                .row(5, 1, 9)
                .row(2, 4, 9)
                .row(4, 3, 8)
                .build();
        RatingTable opposed = RatingTable.builder("a", "b")
                .row(1.3, 4.7)
                .row(2.7, 3.3)
                .row(3.1, 2.9)
                .row(4.4, 1.6)
                .row(5.2, 0.8)
                .row(1.9, 4.1)
                .build();

        for (RatingTable items : List.of(ranking, opposed)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> CronbachAlpha.withDefaults().evaluate(items))
                    .withMessage(TOTAL_DOES_NOT_VARY);
        }
    }

    @Test
    void anItemBesideARestThatDoesNotVaryHasNoCorrelation() {
        RatingTable items = RatingTable.builder("a", "b", "c")
                .row(0.1, 0.2, 1)
                .row(0.2, 0.1, 2)
                .row(0.3, 0.0, 2)
                .build();
        CronbachAlpha.Item third =
                CronbachAlpha.withDefaults().evaluate(items).items().get(2);

        assertThat(third.correlationWithRest()).isEmpty();
        assertThat(third.alphaIfDropped()).isEmpty();
    }

    @Test
    void aTableOfTwoByTwoWithoutRowsAndColumnsHasNoCorrelation() {
        RatingTable crossed =
                RatingTable.builder("t1", "t2").row(1.1, 2.2).row(2.2, 1.1).build();
        RatingTable taller = RatingTable.builder("t1", "t2")
                .row(1.1, 2.2)
                .row(2.2, 1.1)
                .row(1.65, 1.65)
                .build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> IntraclassCorrelation.withDefaults().evaluate(crossed))
                .withMessage("ratings must vary between the rows or the columns");
        // Neither rows nor columns differ: -E / (E / 3).
        assertThat(IntraclassCorrelation.withDefaults().evaluate(taller).correlation())
                .isCloseTo(-3, within(1e-14));
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-300, 1e-170, 1, 1e170, 1e300})
    void theUnitOfTheRatingsDoesNotMatter(double unit) {
        RatingTable items = RatingTable.builder("a", "b")
                .row(unit, unit)
                .row(2 * unit, 3 * unit)
                .row(3 * unit, 5 * unit)
                .build();

        assertThat(CronbachAlpha.withDefaults().evaluate(items).alpha()).isCloseTo(8 / 9.0, within(1e-15));
    }

    @Test
    void showsNoRating() {
        RatingTable table = RatingTable.builder("a", "b").row(4.25, 5).build();
        assertThat(table).hasToString("RatingTable[columns=[a, b], completeRows=1, incompleteRows=0]");
        assertThat(table)
                .isEqualTo(RatingTable.builder("a", "b").row(4.25, 5).build())
                .hasSameHashCodeAs(RatingTable.builder("a", "b").row(4.25, 5).build())
                .isNotEqualTo(RatingTable.builder("a", "b").row(4.25, 4).build());
    }

    @Test
    void refusesBadTables() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RatingTable.builder("a"))
                .withMessage("columns must be at least two");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RatingTable.builder("a", "a"))
                .withMessage("columns must have different names");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RatingTable.builder("a", " "))
                .withMessage("column name must not be blank");
        RatingTable.Builder builder = RatingTable.builder("a", "b");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.row(1, 2, 3))
                .withMessage("ratings must be one a column, so 2, but are 3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.row(1, Double.NaN))
                .withMessage("rating of b must be finite");
        RatingTable one = builder.row(1, 2).build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CronbachAlpha.withDefaults().evaluate(one))
                .withMessage("items must have at least two complete rows, but have 1\n"
                        + "Maybe an item that most were not asked should be left out?");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IntraclassCorrelation.withDefaults().evaluate(one))
                .withMessage("ratings must have at least two complete rows, but have 1");
        RatingTable constant = builder.row(1, 2).build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CronbachAlpha.withDefaults().evaluate(constant))
                .withMessage(TOTAL_DOES_NOT_VARY);
        RatingTable equal = RatingTable.builder("a", "b").row(2, 2).row(2, 2).build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IntraclassCorrelation.withDefaults().evaluate(equal))
                .withMessage("ratings must vary between the rows or the columns");
        assertThatNullPointerException()
                .isThrownBy(() -> CronbachAlpha.withDefaults().evaluate(null))
                .withMessage("items");
    }
}
