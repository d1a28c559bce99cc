package dk.bip.model.fit;

import dk.bip.model.estimation.MissingValues;
import dk.bip.model.estimation.ModelFrame;
import dk.bip.model.estimation.ModelFrameRowBuilder;
import dk.bip.model.feature.Feature;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.outcome.Outcome;
import dk.bip.model.predictor.DomainRule;
import dk.bip.model.predictor.GroupedDifference;
import dk.bip.model.predictor.Transform;
import dk.bip.model.validation.ForecastCheck;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;

/** Values of the package, of few made-up rows. */
public final class FitSamples {

    private FitSamples() {}

    /**
     * Returns a value of each type, with something in each of its parts.
     *
     * @return the values
     */
    public static List<Object> values() {
        JobModelDescription description = JobModelDescription.builder("sample", "1", Outcome.JOB)
                .feature(Feature.CASEWORKER_BELIEF)
                .feature(Feature.CASEWORKER_ORIENTATION)
                .feature(Feature.FIRST_INTERVAL)
                .feature(Feature.CASEWORKER_CHANGES, Transform.atLeast(2))
                .horizons(List.of(Horizon.THREE_MONTHS, Horizon.SIX_MONTHS))
                .require("caseworker_belief")
                .rule(new DomainRule("first_interval", 1, "caseworker_changes", 5))
                .group(new GroupedDifference("caseworker_belief", "caseworker_orientation"))
                .minimumCoverage(0.25)
                .level(0.75)
                .rowsFrom("made-up rows")
                .card(SeededRows.card().build())
                .build();
        JobModelFit.Result result = JobModelFit.of(description).withFolds(2, 1).fit(rows(description.horizons()));
        ForecastCheck check = result.outOfSample().get(Horizon.THREE_MONTHS);
        return List.of(
                description,
                result,
                result.estimates(),
                result.estimates().logit(Horizon.SIX_MONTHS),
                check,
                check.all());
    }

    private static SortedMap<Horizon, ModelFrame> rows(List<Horizon> horizons) {
        SortedMap<Horizon, ModelFrame> frames = new TreeMap<>();
        for (Horizon horizon : horizons) {
            Random random = new Random(33);
            ModelFrameRowBuilder rows = ModelFrame.rowBuilder(
                            "job",
                            List.of(
                                    "caseworker_belief",
                                    "caseworker_orientation",
                                    "first_interval",
                                    "caseworker_changes"),
                            List.of("citizen"))
                    .missing(MissingValues.DROP_ROW);
            for (int i = 0; i < 300; i++) {
                double[] values = {
                    i == 7 ? Double.NaN : 1 + random.nextInt(5),
                    1 + 4 * random.nextDouble(),
                    random.nextInt(2),
                    random.nextInt(5)
                };
                double job = random.nextDouble() < 0.2 * horizon.intervals() ? 1 : 0;
                rows.row(job, values, 1, 0, List.of("c" + i / 2));
            }
            frames.put(horizon, rows.build());
        }
        return frames;
    }
}
