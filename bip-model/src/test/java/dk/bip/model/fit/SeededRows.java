package dk.bip.model.fit;

import dk.bip.core.Text;
import dk.bip.model.card.ModelCard;
import dk.bip.model.estimation.ModelFrame;
import dk.bip.model.estimation.ModelFrameRowBuilder;
import dk.bip.model.feature.Domain;
import dk.bip.model.feature.Feature;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.outcome.Outcome;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Rows of made-up citizens, two each, with log-odds of a job within 3, 6 and 9 months of {@code a(h) + .5 belief - .03 age + .4 housing},
 * a(h) = -2.5, -1.5 and -.8: one uniform draw a row decides at every horizon, so that the outcomes are nested.
 */
final class SeededRows {

    static final List<Horizon> HORIZONS = List.of(Horizon.THREE_MONTHS, Horizon.SIX_MONTHS, Horizon.ofMonths(9));
    static final Feature HOUSING =
            Feature.of("own_housing", Text.of("egen bolig", "a home of one's own"), Domain.YES_OR_NO);
    static final double[] TRUE_COEFFICIENTS = {.5, -.03, .4};
    static final double[] TRUE_INTERCEPTS = {-2.5, -1.5, -.8};

    private SeededRows() {}

    static ModelCard.Builder card() {
        Text text = Text.of("Prøve", "Trial");
        return ModelCard.builder(text, text, text)
                .intendedUse(text)
                .forbiddenUse(text)
                .caveat(text);
    }

    static JobModelDescription.Builder description() {
        return JobModelDescription.builder("my-city", "1", Outcome.JOB)
                .feature(Feature.CITIZEN_BELIEF)
                .feature(Feature.AGE)
                .feature(HOUSING)
                .horizons(HORIZONS)
                .rowsFrom("made-up rows")
                .card(card().build());
    }

    static SortedMap<Horizon, ModelFrame> rows(int citizens, long seed) {
        return rows(citizens, seed, TRUE_COEFFICIENTS, TRUE_COEFFICIENTS, TRUE_COEFFICIENTS);
    }

    /** Rows with coefficients of their own at each horizon. */
    static SortedMap<Horizon, ModelFrame> rows(int citizens, long seed, double[]... coefficients) {
        SortedMap<Horizon, ModelFrame> frames = new TreeMap<>();
        for (int h = 0; h < HORIZONS.size(); h++) {
            Random random = new Random(seed);
            ModelFrameRowBuilder rows = ModelFrame.rowBuilder(
                    "job", List.of("citizen_belief", "age", "own_housing"), List.of("citizen", "caseworker"));
            for (int i = 0; i < 2 * citizens; i++) {
                double belief = 1 + random.nextInt(5);
                double age = 18 + random.nextInt(45);
                double housing = random.nextInt(2);
                double logOdds = TRUE_INTERCEPTS[h]
                        + coefficients[h][0] * belief
                        + coefficients[h][1] * age
                        + coefficients[h][2] * housing;
                double job = random.nextDouble() < 1 / (1 + StrictMath.exp(-logOdds)) ? 1 : 0;
                rows.row(job, new double[] {belief, age, housing}, 1, 0, List.of("c" + i / 2, "w" + i % 40));
            }
            frames.put(HORIZONS.get(h), rows.build());
        }
        return frames;
    }
}
