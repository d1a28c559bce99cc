package dk.bip.model.population;

import static dk.bip.model.population.PopulationParameter.*;

import dk.bip.core.internal.NormalDistribution;

/**
 * How the caseworker's belief in a citizen comes about: of what the indicators measure, what only the caseworker knows, the caseworker's job
 * orientation and noise. The steps are cut where the shares at the first measurement are those of the parameters.
 */
final class BeliefModel {

    private final double onReadiness;
    private final double onPrivate;
    private final double onOrientation;
    private final double noise;
    private final double persistence;
    private final double innovation;
    private final double[] thresholds = new double[4];

    BeliefModel(PopulationParameters p) {
        double loading = p.get(STRONG_LOADING);
        this.onReadiness = 1 / Readiness.spreadOfMean(loading);
        this.onPrivate = p.get(BELIEF_ON_PRIVATE);
        this.onOrientation = p.get(BELIEF_ON_ORIENTATION);
        this.noise = p.get(BELIEF_NOISE);
        this.persistence = p.get(BELIEF_NOISE_PERSISTENCE);
        this.innovation = Math.sqrt(1 - persistence * persistence);
        double ofCaseload = p.get(CASELOAD_READINESS);
        double ofCentre = p.get(CENTRE_READINESS);
        double sorted = onReadiness * onReadiness * (ofCaseload * ofCaseload + ofCentre * ofCentre);
        double spread = Math.sqrt(1 + sorted + onPrivate * onPrivate + onOrientation * onOrientation + noise * noise);
        PopulationParameter[] shares = {BELIEF_NO, BELIEF_DOUBTS, BELIEF_VARIES, BELIEF_GOOD_CHANCES};
        double below = 0;
        for (int k = 0; k < shares.length; k++) {
            below += p.get(shares[k]);
            thresholds[k] = spread * NormalDistribution.quantile(below);
        }
    }

    /** The noise of the same caseworker one measurement later; standard normal if it was. */
    double noise(double before, double chance) {
        return persistence * before + innovation * chance;
    }

    /** Returns the step; all but the first are standard normal. */
    int step(double meanOfStrong, double privately, double orientation, double chance) {
        double seen = onReadiness * meanOfStrong + onPrivate * privately + onOrientation * orientation + noise * chance;
        int step = 1;
        for (double threshold : thresholds) {
            if (seen > threshold) {
                step++;
            }
        }
        return step;
    }
}
