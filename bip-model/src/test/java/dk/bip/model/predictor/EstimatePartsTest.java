package dk.bip.model.predictor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.bip.core.Text;
import dk.bip.core.internal.NormalDistribution;
import dk.bip.model.feature.Feature;
import dk.bip.model.feature.FeatureRow;
import dk.bip.model.feature.FeatureSchema;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.outcome.Outcome;
import dk.bip.model.statistics.ConfidenceInterval;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** An estimate that was stored is put together of its parts where they go together, and of no others. */
class EstimatePartsTest {

    private static final Feature BELIEF = Feature.CASEWORKER_BELIEF;
    private static final Feature ORIENTATION = Feature.CASEWORKER_ORIENTATION;
    private static final double LOWER = 0.04576119536031686;
    private static final double UPPER = 0.3572035073178825;
    private static final double TAU = 0.625;
    private static final FeatureSchema SCHEMA = FeatureSchema.of(BELIEF, Feature.AGE, ORIENTATION);

    @Test
    void addsTheContributionsToTheInterceptInTheirOrder() {
        assertThat(new Parts().estimate().logOdds()).isEqualTo(-1.8125);
    }

    @Test
    void takesNumbersThatAreOffByAMillionthAsTheyAre() {
        Parts parts = new Parts();
        parts.probability = 0.1564752;

        assertThat(parts.estimate().probability()).isEqualTo(0.1564752);
    }

    @Test
    void refusesNumbersThatContradictEachOther() {
        String probability = "probability must be that of intercept, contributions and spread";
        String order = "lower, probability and upper must be in this order and from 0 to 1";
        String averaging = "averaging must be that of intercept, contributions and spread";

        assertRefused(parts -> parts.probability = 0.1565, probability);
        assertRefused(parts -> parts.intercept = -3, probability);
        assertRefused(parts -> parts.spread = Optional.empty(), probability);
        assertRefused(parts -> parts.probability = 0.3, order);
        assertRefused(parts -> parts.probability = Double.NaN, "probability must be from 0 to 1");
        assertRefused(
                parts -> parts.interceptProbability = 0.0526,
                "interceptProbability must be that of intercept and spread");
        assertRefused(parts -> parts.standardError = 0.26, "interval must be that of standardError and level");
        assertRefused(parts -> parts.averaging = 0.1279, averaging);
    }

    @Test
    void refusesNumbersOutOfRange() {
        assertRefused(parts -> parts.intercept = Double.NaN, "intercept must be finite");
        assertRefused(parts -> parts.interceptProbability = -0.1, "interceptProbability must be from 0 to 1");
        assertRefused(parts -> parts.standardError = Double.NaN, "standardError must be finite and at least 0");
        assertRefused(parts -> parts.averaging = Double.NaN, "averaging must be finite");
        assertRefused(
                parts -> parts.spread = Optional.of(new Spread(0.95, LOWER, UPPER, 2.6)),
                "spread must have a deviation of at most 2.5");
    }

    @Test
    void refusesASpreadThatIsNotOfTheRest() {
        for (Spread spread : List.of(
                new Spread(0.95, 0.0457, UPPER, TAU),
                new Spread(0.95, LOWER, 0.3573, TAU),
                new Spread(0.9, LOWER, UPPER, TAU))) {
            assertRefused(
                    parts -> parts.spread = Optional.of(spread),
                    "spread must be that of its deviation and the level of the interval");
        }
        assertRefused(
                parts -> parts.row = row(FeatureSchema.of(BELIEF, ORIENTATION)),
                "spread must be left out where nothing is missing");
    }

    @Test
    void refusesContributionsThatAreNotOfTheRow() {
        String rule = "contributions must be one for each known feature, in the order of the row";

        assertRefused(parts -> Collections.reverse(parts.contributions), rule);
        assertRefused(parts -> parts.contributions.set(1, Contribution.of(Feature.AGE, 0.2, -0.25, -0.0208)), rule);
        assertRefused(parts -> parts.row = row(FeatureSchema.of(ORIENTATION, Feature.AGE, BELIEF)), rule);
        assertRefused(
                parts -> parts.contributions.set(0, Contribution.of(BELIEF, 1.6, 1.5, 0.1246)),
                "contributions must have the points of their logOdds");
    }

    @Test
    void refusesLinesThatDoNotTellTheContributions() {
        assertRefused(
                parts -> parts.lines.remove(1), "lines must be one for each known feature, in the order of the row");
        assertRefused(
                parts -> parts.lines.set(0, line(BELIEF, 1, 0.0832)), "lines must have the points of their logOdds");
        assertRefused(
                parts -> parts.lines.set(0, line(BELIEF, 1.5, 0.12466588984840596)),
                "lines must add what the contributions add");
    }

    @Test
    void refusesACompleteEstimateThatIsOffByItsLastDigits() {
        String exact =
                "probability and interceptProbability must be exactly those of the log-odds where nothing is missing"
                        + "\nMaybe a digit was changed, or rounded away?";
        assertThat(complete(parts -> {}).logOdds()).isEqualTo(-1.8125);
        assertRefusedComplete(parts -> parts.probability = Math.nextUp(parts.probability), exact);
        assertRefusedComplete(parts -> parts.interceptProbability = Math.nextDown(parts.interceptProbability), exact);
        assertRefusedComplete(
                parts -> parts.contributions.set(
                        0,
                        Contribution.of(
                                BELIEF, 1.6, 1.5, parts.contributions.get(0).points() + 1e-11)),
                "the points of the contributions must sum to probability less interceptProbability"
                        + "\nMaybe a digit was changed, or rounded away?");
        assertRefusedComplete(
                parts -> parts.interval =
                        new ConfidenceInterval(0.95, parts.interval.lower(), parts.interval.upper() + 1e-11),
                "interval must be that of log-odds, standardError and level where nothing is missing"
                        + "\nMaybe a digit was changed, or rounded away?");
    }

    private static Estimate complete(Consumer<Parts> change) {
        Parts parts = new Parts();
        parts.row = row(FeatureSchema.of(BELIEF, ORIENTATION));
        parts.spread = Optional.empty();
        parts.averaging = 0;
        AveragedLogit numbers = new AveragedLogit(parts.intercept, -1.8125, 0, NormalDistribution.halfWidth(0.95));
        parts.probability = numbers.probability();
        parts.interceptProbability = numbers.interceptProbability();
        parts.interval = numbers.interval(parts.standardError, 0.95);
        parts.contributions.set(0, Contribution.of(BELIEF, 1.6, 1.5, numbers.points(1.5)));
        parts.contributions.set(1, Contribution.of(ORIENTATION, 0.2, -0.25, numbers.points(-0.25)));
        parts.lines.set(0, line(BELIEF, 1, numbers.points(1)));
        parts.lines.set(1, line(ORIENTATION, 0.25, numbers.points(0.25)));
        change.accept(parts);
        return parts.estimate();
    }

    private static void assertRefusedComplete(Consumer<Parts> change, String rule) {
        assertThatIllegalArgumentException().isThrownBy(() -> complete(change)).withMessage(rule);
    }

    private static void assertRefused(Consumer<Parts> change, String rule) {
        Parts parts = new Parts();
        change.accept(parts);

        assertThatIllegalArgumentException().isThrownBy(parts::estimate).withMessage(rule);
    }

    private static FeatureRow row(FeatureSchema schema) {
        return FeatureRow.builder(schema).value(BELIEF, 4).value(ORIENTATION, 3).build();
    }

    private static ContributionLine line(Feature feature, double logOdds, double points) {
        return new ContributionLine(ContributionLine.Kind.FEATURE, feature, 1, logOdds, points);
    }

    /** The parts of an estimate whose age is missing; the numbers are those of the predictor. */
    private static final class Parts {

        private FeatureRow row = row(SCHEMA);
        private double probability = 0.15647513445904557;
        private Optional<Spread> spread = Optional.of(new Spread(0.95, LOWER, UPPER, TAU));
        private double intercept = -3.0625;
        private double interceptProbability = 0.05258689291870726;
        private double standardError = 0.25;
        private double averaging = 0.1278077315540882;
        private ConfidenceInterval interval = new ConfidenceInterval(0.95, 0.10402423743342169, 0.22750465240689824);
        private final List<Contribution> contributions = new ArrayList<>(List.of(
                Contribution.of(BELIEF, 1.6, 1.5, 0.12466588984840596),
                Contribution.of(ORIENTATION, 0.2, -0.25, -0.02077764830806766)));
        private final List<ContributionLine> lines = new ArrayList<>(
                List.of(line(BELIEF, 1, 0.08311059323227064), line(ORIENTATION, 0.25, 0.02077764830806766)));

        Estimate estimate() {
            return Estimate.of(
                    new ModelReference("example", "1"),
                    "0.4.0",
                    Outcome.JOB,
                    Horizon.SIX_MONTHS,
                    row,
                    probability,
                    0.95,
                    Optional.of(interval),
                    spread,
                    intercept,
                    interceptProbability,
                    OptionalDouble.of(standardError),
                    averaging,
                    contributions,
                    lines,
                    List.of(Text.of("Et skøn", "An estimate")));
        }
    }
}
