package dk.bip.model.predictor;

import dk.bip.core.Text;
import dk.bip.model.card.ModelCard;
import dk.bip.model.estimation.ModelFrame;
import dk.bip.model.estimation.ModelFrameRowBuilder;
import dk.bip.model.feature.Feature;
import dk.bip.model.fit.JobModelDescription;
import dk.bip.model.fit.JobModelFit;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.outcome.Outcome;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;

/** A document fitted to the rows of 1,500 made-up citizens, seed 43. */
class FittedPredictorTest extends PredictorContract {

    private static final int CITIZENS = 1500;

    @Override
    List<ModelDocument> documents() {
        Text text = Text.of("Prøve", "Trial");
        JobModelDescription description = JobModelDescription.builder("testville", "1", Outcome.JOB)
                .feature(Feature.AGE)
                .feature(Feature.CITIZEN_BELIEF)
                .feature(Feature.CASEWORKER_BELIEF)
                .horizons(List.of(Horizon.SIX_MONTHS, Horizon.TWELVE_MONTHS))
                .rowsFrom("made-up rows")
                .card(ModelCard.builder(text, text, text)
                        .intendedUse(text)
                        .forbiddenUse(text)
                        .caveat(text)
                        .build())
                .build();
        SortedMap<Horizon, ModelFrame> rows = new TreeMap<>();
        rows.put(Horizon.SIX_MONTHS, rows(-2));
        rows.put(Horizon.TWELVE_MONTHS, rows(-1.2));
        return List.of(JobModelFit.of(description).fit(rows).document());
    }

    /** One draw a citizen decides at both horizons. */
    private static ModelFrame rows(double intercept) {
        Random random = new Random(43);
        ModelFrameRowBuilder rows = ModelFrame.rowBuilder(
                "job",
                List.of(Feature.AGE.name(), Feature.CITIZEN_BELIEF.name(), Feature.CASEWORKER_BELIEF.name()),
                List.of("citizen"));
        for (int i = 0; i < CITIZENS; i++) {
            double age = 18 + random.nextInt(45);
            double citizen = 1 + random.nextInt(5);
            double caseworker = Math.max(1, Math.min(5, citizen + random.nextInt(3) - 1));
            double logOdds = intercept - 0.02 * (age - 40) + 0.3 * (citizen - 3) + 0.5 * (caseworker - 3);
            double job = random.nextDouble() < 1 / (1 + StrictMath.exp(-logOdds)) ? 1 : 0;
            rows.row(job, new double[] {age, citizen, caseworker}, 1, 0, List.of("c" + i));
        }
        return rows.build();
    }
}
