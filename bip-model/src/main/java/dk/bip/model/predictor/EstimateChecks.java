package dk.bip.model.predictor;

import dk.bip.core.internal.Checks;
import dk.bip.core.internal.NormalDistribution;
import dk.bip.model.feature.Feature;
import dk.bip.model.feature.FeatureRow;
import dk.bip.model.statistics.ConfidenceInterval;
import java.util.ArrayList;
import java.util.List;

/** What must hold of the parts of an estimate together, where they come from somewhere else than a predictor. */
final class EstimateChecks {

    private static final double TOLERANCE = 1e-6;
    private static final double SUM_TOLERANCE = 1e-12;

    private EstimateChecks() {}

    static void check(Estimate estimate) {
        List<Feature> known = known(estimate.row());
        Checks.that(
                estimate.contributions().stream()
                        .map(Contribution::feature)
                        .toList()
                        .equals(known),
                "contributions must be one for each known feature, in the order of the row");
        Checks.that(
                estimate.lines().stream()
                        .map(ContributionLine::feature)
                        .toList()
                        .equals(known),
                "lines must be one for each known feature, in the order of the row");
        boolean missing = known.size() < estimate.row().schema().size();
        Checks.that(missing || estimate.spread().isEmpty(), "spread must be left out where nothing is missing");
        AveragedLogit numbers = new AveragedLogit(
                estimate.intercept(),
                estimate.logOdds(),
                estimate.spread().map(Spread::deviation).orElse(0.0),
                NormalDistribution.halfWidth(estimate.level()));
        checkProbabilities(estimate, numbers);
        checkPoints(estimate, numbers);
        if (!missing) {
            checkComplete(estimate, numbers);
        }
    }

    /** Where nothing is missing nothing is averaged, and every version of the library has the same digits. */
    private static void checkComplete(Estimate estimate, AveragedLogit numbers) {
        Checks.that(
                estimate.probability() == numbers.probability()
                        && estimate.interceptProbability() == numbers.interceptProbability()
                        && estimate.averaging() == 0,
                "probability and interceptProbability must be exactly those of the log-odds where nothing is missing",
                "a digit was changed, or rounded away?");
        double points = 0;
        for (Contribution contribution : estimate.contributions()) {
            points += contribution.points();
        }
        Checks.that(
                Math.abs(points - (numbers.probability() - numbers.interceptProbability())) <= SUM_TOLERANCE,
                "the points of the contributions must sum to probability less interceptProbability",
                "a digit was changed, or rounded away?");
        estimate.interval().ifPresent(interval -> {
            ConfidenceInterval wanted = interval(estimate, numbers);
            Checks.that(
                    Math.abs(interval.lower() - wanted.lower()) <= SUM_TOLERANCE
                            && Math.abs(interval.upper() - wanted.upper()) <= SUM_TOLERANCE,
                    "interval must be that of log-odds, standardError and level where nothing is missing",
                    "a digit was changed, or rounded away?");
        });
    }

    private static ConfidenceInterval interval(Estimate estimate, AveragedLogit numbers) {
        return numbers.interval(estimate.standardError().orElseThrow(), estimate.level());
    }

    private static List<Feature> known(FeatureRow row) {
        List<Feature> known = new ArrayList<>();
        for (int i = 0; i < row.schema().size(); i++) {
            if (row.isGiven(i)) {
                known.add(row.schema().features().get(i));
            }
        }
        return known;
    }

    private static void checkProbabilities(Estimate estimate, AveragedLogit numbers) {
        Checks.that(
                agree(estimate.probability(), numbers.probability()),
                "probability must be that of intercept, contributions and spread");
        Checks.that(
                agree(estimate.interceptProbability(), numbers.interceptProbability()),
                "interceptProbability must be that of intercept and spread");
        Checks.that(
                Math.abs(estimate.averaging() - numbers.averaging()) <= TOLERANCE,
                "averaging must be that of intercept, contributions and spread");
        estimate.interval().ifPresent(interval -> {
            ConfidenceInterval wanted = interval(estimate, numbers);
            Checks.that(
                    agree(interval.lower(), wanted.lower()) && agree(interval.upper(), wanted.upper()),
                    "interval must be that of standardError and level");
        });
        estimate.spread()
                .ifPresent(spread -> Checks.that(
                        spread.level() == estimate.level()
                                && numbers.spread(spread.level())
                                        .filter(wanted -> agree(spread.lower(), wanted.lower())
                                                && agree(spread.upper(), wanted.upper()))
                                        .isPresent(),
                        "spread must be that of its deviation and the level of the interval"));
    }

    private static void checkPoints(Estimate estimate, AveragedLogit numbers) {
        double added = 0;
        double size = 0;
        for (ContributionLine line : estimate.lines()) {
            added += line.logOdds();
            Checks.that(
                    agree(line.points(), numbers.points(line.logOdds())),
                    "lines must have the points of their logOdds");
        }
        for (Contribution contribution : estimate.contributions()) {
            added -= contribution.logOdds();
            size += Math.abs(contribution.logOdds());
            Checks.that(
                    agree(contribution.points(), numbers.points(contribution.logOdds())),
                    "contributions must have the points of their logOdds");
        }
        Checks.that(Math.abs(added) <= TOLERANCE * size, "lines must add what the contributions add");
    }

    private static boolean agree(double one, double other) {
        return Math.abs(one - other) <= TOLERANCE * Math.max(Math.abs(one), Math.abs(other));
    }
}
