package dk.bip.core.caseworker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dk.bip.core.CaseworkerId;
import dk.bip.core.CitizenId;
import dk.bip.core.indicator.ScoreRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The orientation of small caseloads, drawn towards the mean over all caseworkers. */
class ShrunkenOrientationCalculatorTest {

    private static final LocalDate DATE = LocalDate.of(2016, 2, 29);
    private static final CitizenId LEFT_OUT = CitizenId.of("citizen-0");

    private final ShrunkenOrientationCalculator calculator = ShrunkenOrientationCalculator.withDefaults();

    /** The first belief is that in the citizen who is left out. */
    private static Caseload caseload(double... beliefs) {
        List<Caseload.Entry> entries = new ArrayList<>();
        for (int i = 0; i < beliefs.length; i++) {
            entries.add(Caseload.Entry.of(
                    CitizenId.of("citizen-" + i), ScoreRange.ONE_TO_FIVE.score(beliefs[i]), DATE.minusMonths(12)));
        }
        return Caseload.of(CaseworkerId.of("anne"), DATE, entries);
    }

    @Test
    void theFewerTheOthersTheNearerItIsToTheMeanOverAllCaseworkers() {
        ShrunkenOrientation ofOne =
                calculator.calculate(caseload(1, 5), LEFT_OUT).orElseThrow();
        ShrunkenOrientation ofThree =
                calculator.calculate(caseload(1, 5, 5, 5), LEFT_OUT).orElseThrow();
        assertThat(ofOne.weight()).isCloseTo(0.3, within(1e-15));
        assertThat(ofOne.mean().value()).isCloseTo(0.3 * 5 + 0.7 * 2.84, within(1e-15));
        assertThat(ofThree.weight()).isCloseTo(0.5625, within(1e-15));
        assertThat(ofThree.mean().value()).isCloseTo(0.5625 * 5 + 0.4375 * 2.84, within(1e-15));
        assertThat(ofThree.others()).isEqualTo(3);
        assertThat(ofThree.caseworker()).isEqualTo(CaseworkerId.of("anne"));
        assertThat(ofThree.date()).isEqualTo(DATE);
    }

    @Test
    void theCitizensOwnBeliefAndOldOnesDoNotCount() {
        assertThat(calculator.calculate(caseload(1, 4, 2), LEFT_OUT))
                .isEqualTo(calculator.calculate(caseload(5, 4, 2), LEFT_OUT));
        assertThat(calculator.calculate(caseload(3), LEFT_OUT)).isEmpty();
        Caseload old = Caseload.of(
                CaseworkerId.of("anne"),
                DATE,
                List.of(Caseload.Entry.of(
                        CitizenId.of("citizen-1"),
                        ScoreRange.ONE_TO_FIVE.score(3),
                        DATE.minusMonths(12).minusDays(1))));
        assertThat(calculator.calculate(old, LEFT_OUT)).isEmpty();
    }

    @Test
    void itIsNearerTheTruthThanThePlainMeanInSmallCaseloadsSeed3() {
        Random random = new Random(3);
        double shareBetween = 0.2;
        ShrunkenOrientationCalculator own = calculator.withOverallMean(3).withShareBetween(shareBetween);
        double plain = 0;
        double shrunken = 0;
        for (int caseworker = 0; caseworker < 2000; caseworker++) {
            double truth = 3 + 0.5 * Math.sqrt(shareBetween) * random.nextGaussian();
            double[] beliefs = new double[4];
            double sum = 0;
            for (int i = 0; i < beliefs.length; i++) {
                double belief = truth + 0.5 * Math.sqrt(1 - shareBetween) * random.nextGaussian();
                beliefs[i] = Math.max(1, Math.min(5, belief));
                sum += i == 0 ? 0 : beliefs[i];
            }
            double found = own.calculate(caseload(beliefs), LEFT_OUT)
                    .orElseThrow()
                    .mean()
                    .value();
            plain += Math.pow(sum / 3 - truth, 2);
            shrunken += Math.pow(found - truth, 2);
        }
        assertThat(shrunken / plain)
                .as("the mean square error falls to the share that is the weight, 3 / (3 + 4)")
                .isBetween(0.39, 0.47);
    }

    @Test
    void assumptionsOutOfRangeAreRefused() {
        assertThatThrownBy(() -> calculator.withOverallMean(Double.NaN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("overallMean must be from 1 to 5");
        assertThatThrownBy(() -> calculator.withShareBetween(0))
                .hasMessage("shareBetween must be greater than 0 and less than 1, but is 0.0");
    }
}
