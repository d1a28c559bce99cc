package dk.bip.core.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.within;

import dk.bip.core.indicator.Direction;
import dk.bip.core.indicator.Reliability;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Every method by the contract, and what is its own. */
class ChangeMethodsTest {

    /** Hand-worked below: the earlier scores vary by 2 about 10, the later ones by 3 about 12. */
    private static final GroupStatistics GROUP = new GroupStatistics(40, 10, 2, 12, 3, 0.5);

    private static final ScorePair PAIR = new ScorePair(8, 13);

    @Nested
    class OfJacobsonAndTruax extends ReliableChangeMethodContract {

        @Override
        ReliableChangeMethod method(GroupStatistics group, double reliability) {
            return new JacobsonTruax(Reliability.of(group.preStandardDeviation(), reliability));
        }

        @Test
        void agreesWithAHandWorkedExample() {
            assertThat(method(GROUP, 0.82).standardError()).isCloseTo(1.2, within(1e-12));
            assertThat(method(GROUP, 0.82).index(PAIR)).isCloseTo(5 / 1.2, within(1e-12));
            assertThat(method(GROUP, 0.82).criticalValue()).isEqualTo(1.96);
        }

        @Test
        void aStepIsReliableOnlyAboveTheReliabilityThatTheDefinitionsName() {
            JacobsonTruax method = new JacobsonTruax(Reliability.of(1, 0.7));
            assertThat(method.holdsFor(new ScorePair(2, 3), Direction.HIGHER_IS_BETTER))
                    .containsExactly(new ReliabilityRange(0.01, 0.86));
            assertThat(method.holdsFor(new ScorePair(4, 2), Direction.HIGHER_IS_BETTER))
                    .containsExactly(new ReliabilityRange(0.48, 0.99));
        }

        @Test
        void needsAPrecision() {
            assertThatNullPointerException()
                    .isThrownBy(() -> new JacobsonTruax(null))
                    .withMessage("precision");
        }
    }

    @Nested
    class OfGulliksenLordAndNovick extends ReliableChangeMethodContract {

        @Override
        ReliableChangeMethod method(GroupStatistics group, double reliability) {
            return new GulliksenLordNovick(group, reliability);
        }

        @Test
        void agreesWithAHandWorkedExample() {
            assertThat(method(GROUP, 0.8).expected(8)).isCloseTo(8.4, within(1e-12));
            assertThat(method(GROUP, 0.8).standardError()).isCloseTo(1.2, within(1e-12));
            assertThat(method(GROUP, 0.8).index(PAIR)).isCloseTo(4.6 / 1.2, within(1e-12));
        }

        @Test
        void needsAGroup() {
            assertThatNullPointerException().isThrownBy(() -> method(null, 0.8)).withMessage("group");
        }
    }

    @Nested
    class OfHsuLinnAndLord extends ReliableChangeMethodContract {

        @Override
        ReliableChangeMethod method(GroupStatistics group, double reliability) {
            return new HsuLinnLord(group, reliability);
        }

        @Test
        void agreesWithAHandWorkedExample() {
            assertThat(method(GROUP, 0.8).expected(8)).isCloseTo(10.4, within(1e-12));
            assertThat(method(GROUP, 0.8).index(PAIR)).isCloseTo(2.6 / 1.2, within(1e-12));
        }

        @Test
        void whereAllRiseAlikeNobodyAtTheMeanHasChanged() {
            GroupStatistics risen = new GroupStatistics(40, 10, 2, 13, 2, 0.9);
            assertThat(method(risen, 0.8).index(new ScorePair(10, 13))).isZero();
            assertThat(new GulliksenLordNovick(risen, 0.8).index(new ScorePair(10, 13)))
                    .isCloseTo(2.5, within(1e-12));
        }

        @Test
        void needsAGroup() {
            assertThatNullPointerException().isThrownBy(() -> method(null, 0.8)).withMessage("group");
        }
    }

    @Nested
    class OfEdwardsAndNunnally extends ReliableChangeMethodContract {

        @Override
        ReliableChangeMethod method(GroupStatistics group, double reliability) {
            return new EdwardsNunnally(group, reliability);
        }

        @Test
        void agreesWithAHandWorkedExample() {
            assertThat(method(GROUP, 0.75).expected(8)).isCloseTo(8.5, within(1e-12));
            assertThat(method(GROUP, 0.75).standardError()).isCloseTo(1, within(1e-12));
            assertThat(method(GROUP, 0.75).index(PAIR)).isCloseTo(4.5, within(1e-12));
        }

        @Test
        void needsAGroup() {
            assertThatNullPointerException().isThrownBy(() -> method(null, 0.8)).withMessage("group");
        }
    }

    @Nested
    class OfNunnallyAndKotsch extends ReliableChangeMethodContract {

        @Override
        ReliableChangeMethod method(GroupStatistics group, double reliability) {
            return new NunnallyKotsch(group, reliability, 0.8);
        }

        @Test
        void agreesWithAHandWorkedExample() {
            ReliableChangeMethod method = new NunnallyKotsch(GROUP, 0.5, 0.735);
            assertThat(method.standardError()).isCloseTo(2 * Math.sqrt(0.39), within(1e-12));
            assertThat(method.index(PAIR)).isCloseTo(4 / (2 * Math.sqrt(0.39)), within(1e-12));
        }

        @Test
        void refusesWhatIsNoReliabilityOfTheLaterScores() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new NunnallyKotsch(GROUP, 0.8, 1))
                    .withMessage("postReliability must be greater than 0 and less than 1, but is 1.0");
            assertThatNullPointerException().isThrownBy(() -> method(null, 0.8)).withMessage("group");
        }
    }

    @Nested
    class OfHagemanAndArrindell extends ReliableChangeMethodContract {

        @Override
        ReliableChangeMethod method(GroupStatistics group, double reliability) {
            return new HagemanArrindell(group, reliability);
        }

        /** The changes have the variance 4 + 9 - 6 = 7, of which 2 SE^2 = 1.75 is error, so r_dd = 0.75. */
        @Test
        void agreesWithAHandWorkedExample() {
            double reliability = 1 - 1.75 / 8;
            assertThat(new HagemanArrindell(GROUP, reliability).changeReliability())
                    .isCloseTo(0.75, within(1e-12));
            assertThat(method(GROUP, reliability).index(PAIR))
                    .isCloseTo((5 * 0.75 + 2 * 0.25) / Math.sqrt(0.75 * 1.75), within(1e-12));
            assertThat(method(GROUP, reliability).criticalValue()).isEqualTo(1.65);
        }

        @Test
        void isNotDefinedWhereTheChangesAreMeasurementErrorAlone() {
            assertThat(method(GROUP, 0.8).withReliability(0.12)).isEmpty();
            assertThat(method(GROUP, 0.8).holdsFor(PAIR, Direction.HIGHER_IS_BETTER))
                    .allMatch(range -> range.least() > 0.125);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> method(GROUP, 0.12))
                    .withMessage(
                            "reliability must be so high that the changes of the group differ by more than measurement error"
                                    + "\nMaybe use another method, or a reliability of test and retest?");
            GroupStatistics allAlike = new GroupStatistics(40, 10, 2, 12, 2, 1);
            assertThatIllegalArgumentException().isThrownBy(() -> method(allAlike, 0.99));
            assertThatNullPointerException().isThrownBy(() -> method(null, 0.8)).withMessage("group");
        }
    }

    @Nested
    class OfPercentage extends ChangeMethodContract {

        @Override
        ChangeMethod method(GroupStatistics group, Random random) {
            return new PercentageChange(0.2 + random.nextDouble() / 2);
        }

        @Test
        void theShareItselfIsAChange() {
            PercentageChange half = new PercentageChange(0.5);
            assertThat(half.index(new ScorePair(4, 2))).isEqualTo(-0.5);
            assertThat(half.categoryOf(new ScorePair(4, 2), Direction.LOWER_IS_BETTER))
                    .isEqualTo(ChangeCategory.IMPROVED);
            assertThat(half.categoryOf(new ScorePair(-4, -2), Direction.HIGHER_IS_BETTER))
                    .isEqualTo(ChangeCategory.IMPROVED);
        }

        @Test
        void refusesWhatHasNoShare() {
            PercentageChange half = new PercentageChange(0.5);
            for (double nought : new double[] {0.0, -0.0}) {
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> half.index(new ScorePair(nought, 2)))
                        .withMessage("pre must not be 0, of which nothing is a share\nMaybe use another method?");
            }
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> half.index(new ScorePair(Double.MIN_VALUE, 2)))
                    .withMessage("the change as a share of pre must be finite");
            for (double bad : new double[] {0, -1, Double.NaN, Double.POSITIVE_INFINITY}) {
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> new PercentageChange(bad))
                        .withMessage("share must be positive and finite, but is " + bad);
            }
        }
    }

    @Nested
    class OfTheLeastDifferenceThatMatters extends ChangeMethodContract {

        @Override
        ChangeMethod method(GroupStatistics group, Random random) {
            return new MinimalImportantDifference(1 + random.nextDouble());
        }

        @Override
        ChangeMethod onScale(GroupStatistics group, double factor, Random random) {
            return new MinimalImportantDifference(factor * (1 + random.nextDouble()));
        }

        @Test
        void theDifferenceItselfIsAChange() {
            MinimalImportantDifference two = new MinimalImportantDifference(2);
            assertThat(two.categoryOf(new ScorePair(3, 5), Direction.HIGHER_IS_BETTER))
                    .isEqualTo(ChangeCategory.IMPROVED);
            assertThat(two.categoryOf(new ScorePair(3, Math.nextDown(5.0)), Direction.HIGHER_IS_BETTER))
                    .isEqualTo(ChangeCategory.UNCHANGED);
        }

        @Test
        void refusesWhatIsNoDifference() {
            for (double bad : new double[] {0, -1, Double.NaN, Double.POSITIVE_INFINITY}) {
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> new MinimalImportantDifference(bad))
                        .withMessage("difference must be positive and finite, but is " + bad);
            }
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new MinimalImportantDifference(Double.MIN_VALUE).index(new ScorePair(1, 2)))
                    .withMessage("the change in units of the difference must be finite");
        }
    }

    /** A method from outside is one class: here the sign of the change. */
    private record AnyRise() implements ChangeMethod {

        private static final long serialVersionUID = 1L;

        @Override
        public String code() {
            return "SIGN";
        }

        @Override
        public String source() {
            return "a caller (2026)";
        }

        @Override
        public double index(ScorePair pair) {
            return pair.change();
        }

        @Override
        public double criticalValue() {
            return Double.MIN_VALUE;
        }
    }

    @Nested
    class OfACaller extends ChangeMethodContract {

        @Override
        ChangeMethod method(GroupStatistics group, Random random) {
            return new AnyRise();
        }

        @Override
        @Test
        void theIndexHasNoUnitWithSeeds1To50() {
            assertThat(new AnyRise().index(new ScorePair(1, 3))).isEqualTo(2);
        }

        @Override
        @Test
        void everyVerdictOccursWithSeeds1To50() {
            ChangeAssessment assessment = ChangeAssessment.of(new AnyRise(), Direction.LOWER_IS_BETTER);
            assertThat(List.of(
                            assessment.assess(new ScorePair(1, 2)).category(),
                            assessment.assess(new ScorePair(2, 2)).category(),
                            assessment.assess(new ScorePair(2, 1)).category()))
                    .containsExactly(ChangeCategory.DETERIORATED, ChangeCategory.UNCHANGED, ChangeCategory.IMPROVED);
        }
    }
}
