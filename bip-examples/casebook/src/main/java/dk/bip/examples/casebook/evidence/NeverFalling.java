package dk.bip.examples.casebook.evidence;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Pulls the coefficients of the last horizon to those of the horizon before, by the least share of the way, in hundredths, at which the
 * log-odds rise by some room at least whatever the features are; the intercept then gives the mean of the rows again. The room is for what
 * averaging over missing features can take.
 */
final class NeverFalling {

    private static final double ROOM = 0.01;
    private static final double STEP = 0.01;
    private static final int NEWTON_STEPS = 6;

    private final FittedLogits fit;
    private final double[][] columns;
    private final double[] jobs;

    /** The rows of the fit, and who of them had a job within the last horizon. */
    NeverFalling(FittedLogits fit, double[][] columns, double[] jobs) {
        this.fit = fit;
        this.columns = columns;
        this.jobs = jobs;
    }

    FittedLogits fit() {
        int last = fit.logits().size() - 1;
        FittedLogits pulled = fit;
        for (int share = 1; new LeastRise(pulled).least(new BitSet(), last) < ROOM; share++) {
            pulled = pulled(last, share * STEP);
        }
        return pulled;
    }

    private FittedLogits pulled(int last, double share) {
        FittedLogits.Logit free = fit.logits().get(last);
        List<Double> before = fit.logits().get(last - 1).parameters();
        List<Double> parameters = new ArrayList<>(free.parameters());
        for (int j = 1; j < parameters.size(); j++) {
            parameters.set(
                    j,
                    free.parameters().get(j)
                            + share * (before.get(j) - free.parameters().get(j)));
        }
        giveTheMean(parameters);
        List<FittedLogits.Logit> logits = new ArrayList<>(fit.logits());
        logits.set(last, new FittedLogits.Logit(free.horizon(), List.copyOf(parameters), free.covariance(), share));
        return fit.with(logits);
    }

    private void giveTheMean(List<Double> parameters) {
        for (int step = 0; step < NEWTON_STEPS; step++) {
            double[] probabilities = FittedLogits.probabilities(parameters, columns);
            double lacking = 0;
            double slope = 0;
            for (int i = 0; i < probabilities.length; i++) {
                lacking += jobs[i] - probabilities[i];
                slope += probabilities[i] * (1 - probabilities[i]);
            }
            parameters.set(0, parameters.get(0) + lacking / slope);
        }
    }
}
