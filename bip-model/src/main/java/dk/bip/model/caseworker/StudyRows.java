package dk.bip.model.caseworker;

import dk.bip.core.internal.Checks;
import dk.bip.model.estimation.EstimationException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The citizens of one study, one row each, caseworker by caseworker. Arrays are not to be written to. */
final class StudyRows {

    private final String caseworkerCluster;
    private final List<String> covariates;
    private final int[] starts;
    private final double[] outcomes;
    private final double[] values;

    private StudyRows(
            String caseworkerCluster, List<String> covariates, int[] starts, double[] outcomes, double[] values) {
        this.caseworkerCluster = caseworkerCluster;
        this.covariates = covariates;
        this.starts = starts;
        this.outcomes = outcomes;
        this.values = values;
    }

    /**
     * Parts a table into studies: caseworkers in the order in which the rows name them, until a study has enough citizens. What is left
     * at the end is a study of its own where it is at least half as large as the others, and else belongs to the last.
     */
    static List<StudyRows> of(CaseworkerTable table, List<String> covariates, int citizens) {
        int[] place = places(table);
        int[] starts = new int[table.caseworkers() + 1];
        for (int code : table.caseworkerOf()) {
            starts[place[code] + 1]++;
        }
        for (int k = 0; k < table.caseworkers(); k++) {
            starts[k + 1] += starts[k];
        }
        int[] order = new int[table.frame().size()];
        int[] next = starts.clone();
        for (int i = 0; i < order.length; i++) {
            order[next[place[table.caseworkerOf()[i]]]++] = i;
        }
        double[] outcomes = table.outcomes();
        double[][] columns =
                covariates.stream().map(name -> table.frame().values(name)).toArray(double[][]::new);
        List<Integer> cuts = cuts(starts, citizens);
        List<StudyRows> studies = new ArrayList<>();
        for (int s = 0; s + 1 < cuts.size(); s++) {
            int first = starts[cuts.get(s)];
            int[] own = IntStream.rangeClosed(cuts.get(s), cuts.get(s + 1))
                    .map(k -> starts[k] - first)
                    .toArray();
            double[] y = new double[own[own.length - 1]];
            double[] x = new double[y.length * columns.length];
            for (int i = 0; i < y.length; i++) {
                y[i] = outcomes[order[first + i]];
                for (int j = 0; j < columns.length; j++) {
                    x[i * columns.length + j] = columns[j][order[first + i]];
                }
            }
            studies.add(new StudyRows(table.caseworkerCluster(), covariates, own, y, x).checked());
        }
        return studies;
    }

    /** The place of each caseworker in the order in which the rows name them. */
    private static int[] places(CaseworkerTable table) {
        int[] place = new int[table.caseworkers()];
        Arrays.fill(place, -1);
        int named = 0;
        for (int code : table.caseworkerOf()) {
            if (place[code] < 0) {
                place[code] = named++;
            }
        }
        return place;
    }

    /** The first caseworker of each study, and the number of caseworkers. */
    private static List<Integer> cuts(int[] starts, int citizens) {
        int caseworkers = starts.length - 1;
        List<Integer> cuts = new ArrayList<>(List.of(0));
        for (int k = 1; k < caseworkers; k++) {
            if (starts[k] - starts[cuts.get(cuts.size() - 1)] >= citizens) {
                cuts.add(k);
            }
        }
        boolean smallRest = starts[caseworkers] - starts[cuts.get(cuts.size() - 1)] < citizens / 2.0;
        if (smallRest && cuts.size() > 1) {
            cuts.remove(cuts.size() - 1);
        }
        cuts.add(caseworkers);
        return cuts;
    }

    private StudyRows checked() {
        Checks.that(
                caseworkers() >= EffectivenessQuartiles.QUARTILES,
                "a study must have at least four caseworkers to have quartiles, but one has " + caseworkers(),
                "withStudiesOf a larger number of citizens?");
        double share = meanOutcome();
        if (!(share > 0 && share < 1)) {
            throw new EstimationException(
                    "the outcome must differ between the citizens of a study, but " + (share > 0 ? "all" : "none")
                            + " of one have it\nMaybe withStudiesOf a larger number of citizens?",
                    List.of(caseworkerCluster));
        }
        return this;
    }

    List<String> covariates() {
        return covariates;
    }

    int caseworkers() {
        return starts.length - 1;
    }

    int citizens() {
        return outcomes.length;
    }

    /** Where each caseworker's rows start, and where the last one's end. */
    int[] starts() {
        return starts;
    }

    double[] outcomes() {
        return outcomes;
    }

    /** The covariates, row after row. */
    double[] values() {
        return values;
    }

    double meanOutcome() {
        double sum = 0;
        for (double each : outcomes) {
            sum += each;
        }
        return sum / outcomes.length;
    }
}
