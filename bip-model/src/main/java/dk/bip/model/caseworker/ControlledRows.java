package dk.bip.model.caseworker;

import dk.bip.core.internal.Checks;
import dk.bip.model.estimation.EstimationException;
import dk.bip.model.estimation.ModelFrame;
import dk.bip.model.statistics.Controls;
import dk.bip.model.statistics.LeaveOneOutMeans;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The rows of a comparison: what is compared, and the controls. Rows without a mean over enough other citizens are left out.
 *
 * @param frame the rows that are left, with the compared columns first
 * @param rows the number of each of them in the table
 * @param leftOut how many rows are left out
 */
record ControlledRows(ModelFrame frame, int[] rows, int leftOut) {

    static double[] othersMeans(CaseworkerTable table, String column, int minimumOthers) {
        return LeaveOneOutMeans.of(
                table.frame().values(column), table.caseworkerOf(), table.citizenOf(), minimumOthers);
    }

    static ControlledRows of(
            CaseworkerTable table, Map<String, double[]> compared, Controls controls, int minimumOthers) {
        Map<String, double[]> columns = new LinkedHashMap<>(compared);
        for (String name : controls.columns()) {
            put(columns, name, table.frame().values(name), compared.keySet());
        }
        for (String name : controls.caseloadMeans()) {
            put(columns, Controls.othersMean(name), othersMeans(table, name, minimumOthers), compared.keySet());
        }
        boolean[] kept = new boolean[table.frame().size()];
        for (int i = 0; i < kept.length; i++) {
            kept[i] = true;
            for (double[] column : columns.values()) {
                kept[i] &= !Double.isNaN(column[i]);
            }
        }
        int[] rows = CaseloadMeans.rows(kept);
        if (rows.length == 0) {
            throw new EstimationException(
                    "no citizen's caseworker has " + minimumOthers + " other citizens"
                            + "\nMaybe fewer with withMinimumOthers?",
                    List.of(table.caseworkerCluster()));
        }
        ModelFrame frame = table.frame().select(List.of()).rows(rows);
        for (Map.Entry<String, double[]> column : columns.entrySet()) {
            double[] values = new double[rows.length];
            for (int k = 0; k < rows.length; k++) {
                values[k] = column.getValue()[rows[k]];
            }
            frame = frame.with(column.getKey(), values);
        }
        return new ControlledRows(frame, rows, kept.length - rows.length);
    }

    /** The terms of controls, as a summary says them. */
    static String words(Controls controls) {
        return controls.terms().isEmpty() ? "none" : String.join(", ", controls.terms());
    }

    private static void put(Map<String, double[]> columns, String name, double[] values, Set<String> compared) {
        Checks.that(
                !compared.contains(name),
                "controls must not name " + name + ", which is what is compared",
                "leave it out?");
        columns.put(name, values);
    }
}
