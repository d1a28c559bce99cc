package dk.bip.model.population;

import static dk.bip.model.population.PopulationParameter.*;

/**
 * What tells one job centre from another, and its caseworkers from each other, all in standard deviations: how ready its citizens are, how
 * much it takes to job-oriented interventions, and of each caseworker the effect, the readiness of the caseload and the job orientation.
 */
final class CentreStaff {

    private static final double SMALLEST = 0.6;
    private static final double LARGEST = 1.4;

    /** The least and the most citizens of a caseworker, as shares of the mean. */
    private static final double FEWEST = 0.8;

    private static final double MOST = 1.2;

    private final double readiness;
    private final double participation;
    private final int[] citizens;
    private final double[] effect;
    private final double[] caseload;
    private final double[] orientation;

    CentreStaff(Draws draws, PopulationParameters parameters) {
        int size = drawn(parameters.get(CASEWORKERS_PER_CENTRE), SMALLEST, LARGEST, draws.uniform(Purpose.STAFF, 0));
        this.readiness = draws.normal(Purpose.CENTRE_READINESS, 0);
        this.participation = draws.normal(Purpose.CENTRE_PARTICIPATION, 0);
        this.citizens = new int[size];
        this.effect = new double[size];
        this.caseload = new double[size];
        this.orientation = new double[size];
        double correlation = parameters.get(CASELOAD_ON_EFFECT);
        double rest = Math.sqrt(1 - correlation * correlation);
        double mean = parameters.get(CITIZENS_PER_CASEWORKER);
        for (int w = 0; w < size; w++) {
            citizens[w] = drawn(mean, FEWEST, MOST, draws.uniform(Purpose.CITIZENS, w));
            effect[w] = draws.normal(Purpose.EFFECT, w);
            caseload[w] = correlation * effect[w] + rest * draws.normal(Purpose.CASELOAD, w);
            orientation[w] = draws.normal(Purpose.ORIENTATION, w);
        }
    }

    private static int drawn(double mean, double least, double most, double u) {
        return (int) Math.rint(mean * (least + (most - least) * u));
    }

    int size() {
        return effect.length;
    }

    double readiness() {
        return readiness;
    }

    double participation() {
        return participation;
    }

    /** How many citizens have the caseworker at their first measurement. */
    int citizens(int caseworker) {
        return citizens[caseworker];
    }

    double effect(int caseworker) {
        return effect[caseworker];
    }

    double caseload(int caseworker) {
        return caseload[caseworker];
    }

    double orientation(int caseworker) {
        return orientation[caseworker];
    }
}
