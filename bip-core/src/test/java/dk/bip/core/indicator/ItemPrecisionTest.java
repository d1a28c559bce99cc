package dk.bip.core.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.within;

import dk.bip.core.Provenance;
import java.util.Optional;
import java.util.Random;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class ItemPrecisionTest {

    @Test
    void itemsOfBipAreOursAndWithinTheDocumentedRange() {
        assertThat(Bip.ITEMS.item().provenance()).isEqualTo(Provenance.OURS);
        assertThat(Bip.ITEMS.item().reliability()).isBetween(0.63, 0.8);
        assertThat(Bip.ITEMS.item().threshold(0.95)).isCloseTo(1.54, within(0.005));
        assertThat(bip("CITIZEN.SEVEN").threshold(0.95)).isCloseTo(0.70, within(0.005));
        assertThat(bip("BOTH.SEVEN").threshold(0.95)).isCloseTo(0.56, within(0.005));
        assertThat(bip("BOTH.SEVEN").provenance()).isEqualTo(Provenance.OURS);
    }

    private static Reliability bip(String scale) {
        return Bip.INSTRUMENT.reliability(Bip.INSTRUMENT.scale(scale)).orElseThrow();
    }

    @Test
    void everyScaleOfBipAndSkapaFollowsFromTheItems() {
        for (Instrument instrument : new Instrument[] {Bip.INSTRUMENT, Skapa.INSTRUMENT}) {
            assertThat(instrument.scales())
                    .allSatisfy(
                            scale -> assertThat(instrument.reliability(scale)).contains(Bip.ITEMS.of(scale)));
        }
    }

    @Test
    void meanOfIndependentItemsIsThatOfSpearmanAndBrown() {
        ItemPrecision parallel = new ItemPrecision(Reliability.of(1, 0.6), 0.6, 0);
        for (int k = 1; k <= 20; k++) {
            assertThat(parallel.ofMean(k).reliability()).isCloseTo(k * 0.6 / (1 + (k - 1) * 0.6), within(1e-15));
        }
        assertThat(parallel.ofMean(1).standardDeviation()).isEqualTo(1);
    }

    @Test
    void meanOfItemsHasTheErrorOfTheFormula() {
        ItemPrecision items = new ItemPrecision(Reliability.of(2, 0.7), 0.5, 0.2);
        double error = 2 * Math.sqrt(0.3 * (1 + 6 * 0.2) / 7);
        assertThat(items.ofMean(7).standardErrorOfMeasurement()).isCloseTo(error, within(1e-12));
        assertThat(items.ofMean(7).standardDeviation()).isCloseTo(2 * Math.sqrt((1 + 6 * 0.5) / 7), within(1e-12));
        assertThat(items.ofMean(7).provenance()).isEqualTo(Provenance.CALLER);
    }

    @Test
    void indexOfARaterWhoRatesAllIsTheMeanOfItsItems() {
        assertThat(Bip.ITEMS.of(Scale.of(Rater.CITIZEN, Skapa.OVERALL))).isEqualTo(Bip.ITEMS.ofMean(6));
        double ofOne = Bip.ITEMS.ofMean(6).standardErrorOfMeasurement();
        assertThat(Bip.ITEMS.of(Scale.ofBoth(Skapa.OVERALL)).standardErrorOfMeasurement())
                .as("the noise of the two raters is independent")
                .isCloseTo(ofOne / Math.sqrt(2), within(1e-12));
    }

    /** Each index of BIP is made of made-up items by the rule itself, without noise and with. */
    @Test
    void indexHasTheErrorThatItsRuleMakesOfTheNoiseSeed20261128() {
        Random random = new Random(20261128);
        int cases = 20_000;
        for (Scale scale : Bip.INSTRUMENT.scales()) {
            if (scale.index().isPresent()) {
                double[] errors = new double[cases];
                for (int i = 0; i < cases; i++) {
                    Profile citizen = noise(Rater.CITIZEN, random);
                    Profile caseworker = noise(Rater.CASEWORKER, random);
                    errors[i] = index(scale, citizen, caseworker) - 3;
                }
                double square = DoubleStream.of(errors).map(x -> x * x).sum() / cases;
                double expected = Bip.ITEMS.of(scale).standardErrorOfMeasurement() / 4;
                assertThat(Math.sqrt(square)).as(scale.code()).isCloseTo(expected, within(0.025 * expected));
            }
        }
    }

    /** A quarter of the noise round the middle, so that the ends of the range do not matter. */
    private static Profile noise(Rater rater, Random random) {
        double shared = Math.sqrt(Bip.ITEMS.noiseCorrelation()) * random.nextGaussian();
        double own = Math.sqrt(1 - Bip.ITEMS.noiseCorrelation());
        Profile.Builder profile = Profile.builder(Bip.INSTRUMENT, rater);
        for (Dimension dimension : Bip.INSTRUMENT.dimensions()) {
            if (dimension.isRatedBy(rater)) {
                double error = Bip.ITEMS.item().standardErrorOfMeasurement() * (shared + own * random.nextGaussian());
                profile.score(dimension, 3 + error / 4);
            }
        }
        return profile.build();
    }

    private static double index(Scale scale, Profile citizen, Profile caseworker) {
        IndexRule rule = scale.index().orElseThrow();
        Score own = rule.of(citizen, Optional.of(caseworker)).orElseThrow();
        Score other = rule.of(caseworker, Optional.of(citizen)).orElseThrow();
        return scale.rater()
                .map(rater -> rater == Rater.CITIZEN ? own : other)
                .orElseGet(() -> rule.ofBoth(own, other))
                .value();
    }

    @Test
    void roundedAnswersMeasureAsPreciselyAsTheItemsSeed20261128() {
        Random random = new Random(20261128);
        int cases = 100_000;
        double noise = Bip.ITEMS.noiseBeforeRounding();
        double together = Bip.ITEMS.noiseCorrelationBeforeRounding();
        double[][] errors = new double[2][cases];
        for (int i = 0; i < cases; i++) {
            double shared = Math.sqrt(together) * random.nextGaussian();
            for (double[] item : errors) {
                double truth = 3 + random.nextGaussian();
                double seen = truth + noise * (shared + Math.sqrt(1 - together) * random.nextGaussian());
                item[i] = Math.rint(seen) - truth;
            }
        }
        double square =
                Bip.ITEMS.item().standardErrorOfMeasurement() * Bip.ITEMS.item().standardErrorOfMeasurement();
        assertThat(meanProduct(errors[0], errors[0])).isCloseTo(square, within(0.01 * square));
        assertThat(meanProduct(errors[0], errors[1]) / square).isCloseTo(Bip.ITEMS.noiseCorrelation(), within(0.01));
    }

    private static double meanProduct(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum / one.length;
    }

    @Test
    void preciserItemsThanRoundingAllowsHaveNoNoiseBeforeIt() {
        ItemPrecision sharp = new ItemPrecision(Reliability.of(1, 0.95), 0.4, 0.1);
        assertThatIllegalStateException()
                .isThrownBy(sharp::noiseBeforeRounding)
                .withMessage("the standard error of measurement must exceed that of rounding, sqrt(1/12)"
                        + "\nMaybe the items are not answered in whole steps?");
        ItemPrecision close = new ItemPrecision(Reliability.of(1, 0.7), 0.5, 0.9);
        assertThat(close.noiseBeforeRounding()).isPositive();
        assertThatIllegalStateException()
                .isThrownBy(close::noiseCorrelationBeforeRounding)
                .withMessage("noiseCorrelation must leave the correlation before rounding below 1"
                        + "\nMaybe the noise goes together less than was thought?");
    }

    @Test
    void refusesWhatIsNoPrecision() {
        Reliability item = Reliability.of(1, 0.5);
        for (double bad : new double[] {-0.1, 1, Double.NaN}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new ItemPrecision(item, bad, 0))
                    .withMessage("scoreCorrelation must be from 0 to below 1, but is " + bad);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new ItemPrecision(item, 0.4, bad))
                    .withMessage("noiseCorrelation must be from 0 to below 1, but is " + bad);
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ItemPrecision(item, 0.2, 0.5))
                .withMessage("scoreCorrelation must be at least (1 - reliability) noiseCorrelation, but is 0.2"
                        + "\nMaybe the noise goes together less than was thought?");
        assertThatNullPointerException()
                .isThrownBy(() -> new ItemPrecision(null, 0.4, 0))
                .withMessage("item");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Bip.ITEMS.ofMean(0))
                .withMessage("items must be 1 or more, but is 0");
        assertThat(new ItemPrecision(item, -0.0, -0.0)).isEqualTo(new ItemPrecision(item, 0.0, 0.0));
    }
}
