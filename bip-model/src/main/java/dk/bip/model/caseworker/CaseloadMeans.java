package dk.bip.model.caseworker;

import dk.bip.core.internal.Checks;
import dk.bip.model.internal.ExactSums;
import java.util.Arrays;

/** Means over the rows of each caseworker. */
final class CaseloadMeans {

    private CaseloadMeans() {}

    /** The name of the column of a column's means. */
    static String nameOf(String column) {
        return column + " of the caseload";
    }

    /** The mean over the used rows of each caseworker; 0 for one that has none. */
    static double[] of(double[] values, CaseworkerTable table, boolean[] used) {
        int[] of = table.caseworkerOf();
        double[] means = new double[table.caseworkers()];
        int[] sizes = new int[means.length];
        for (int i = 0; i < values.length; i++) {
            if (used[i]) {
                means[of[i]] += values[i];
                sizes[of[i]]++;
            }
        }
        for (int code = 0; code < means.length; code++) {
            means[code] /= Math.max(1, sizes[code]);
        }
        return means;
    }

    static void checkVariesWithin(String name, double[] values, CaseworkerTable table, boolean[] used) {
        double[] minimum = new double[table.caseworkers()];
        double[] maximum = new double[minimum.length];
        Arrays.fill(minimum, Double.POSITIVE_INFINITY);
        Arrays.fill(maximum, Double.NEGATIVE_INFINITY);
        for (int i = 0; i < values.length; i++) {
            if (used[i]) {
                int code = table.caseworkerOf()[i];
                minimum[code] = Math.min(minimum[code], values[i]);
                maximum[code] = Math.max(maximum[code], values[i]);
            }
        }
        boolean varies = false;
        for (int code = 0; code < minimum.length; code++) {
            varies |= minimum[code] <= maximum[code] && !ExactSums.isConstant(minimum[code], maximum[code]);
        }
        Checks.that(
                varies,
                name + " must differ between citizens of the same caseworker, but is the same for all of each",
                "leave it out: it describes the caseworker and not the citizens?");
    }

    /** The numbers of the used rows. */
    static int[] rows(boolean[] used) {
        int[] rows = new int[used.length];
        int count = 0;
        for (int i = 0; i < used.length; i++) {
            if (used[i]) {
                rows[count++] = i;
            }
        }
        return Arrays.copyOf(rows, count);
    }
}
