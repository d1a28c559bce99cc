package dk.bip.model.validation;

import dk.bip.core.internal.Checks;
import dk.bip.model.estimation.ModelFrame;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Which rows belong together: those of one citizen, of one job centre, of one group that a caller names. Labels are kept in their natural order,
 * so that the order of the rows never decides a fold or a resample.
 *
 * <p>Immutable and thread-safe. Not serializable: results hold numbers, never data.
 */
public final class RowGroups {

    private final int rowCount;
    private final List<String> labels;
    private final List<int[]> rows;

    private RowGroups(int rowCount, List<String> labels, List<int[]> rows) {
        this.rowCount = rowCount;
        this.labels = labels;
        this.rows = rows;
    }

    /**
     * Groups rows by label.
     *
     * @param labels one label a row: a pseudonym or the name of a group
     * @return the groups
     * @throws IllegalArgumentException if there is no row or a label is blank
     */
    public static RowGroups of(List<String> labels) {
        Objects.requireNonNull(labels, "labels");
        Checks.that(!labels.isEmpty(), "labels must hold at least one row");
        Map<String, List<Integer>> byLabel = new TreeMap<>();
        int row = 0;
        for (String label : labels) {
            byLabel.computeIfAbsent(Checks.notBlank(label, "label"), key -> new ArrayList<>())
                    .add(row++);
        }
        return new RowGroups(
                row,
                List.copyOf(byLabel.keySet()),
                byLabel.values().stream()
                        .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                        .toList());
    }

    /**
     * Groups the rows of a frame by one of its kinds of cluster.
     *
     * @param frame the frame
     * @param cluster the kind of cluster, such as "citizen"
     * @return the groups
     * @throws IllegalArgumentException if the frame has no such kind of cluster
     */
    public static RowGroups of(ModelFrame frame, String cluster) {
        List<String> labels = new ArrayList<>(frame.size());
        for (int row = 0; row < frame.size(); row++) {
            labels.add(frame.cluster(row, cluster));
        }
        return of(labels);
    }

    /**
     * Returns the number of rows in all groups.
     *
     * @return the number of rows, at least one
     */
    public int rowCount() {
        return rowCount;
    }

    /**
     * Returns the labels.
     *
     * @return the different labels in their natural order
     */
    public List<String> labels() {
        return labels;
    }

    /**
     * Returns the rows of a group.
     *
     * @param label its label
     * @return its rows, from 0, in ascending order; a copy
     * @throws IllegalArgumentException if there is no such group
     */
    public int[] rows(String label) {
        int group = labels.indexOf(Objects.requireNonNull(label, "label"));
        Checks.that(group >= 0, "label names no group");
        return rows.get(group).clone();
    }

    int count() {
        return labels.size();
    }

    /** The rows of the group at a position; not to be written to. */
    int[] rowsAt(int group) {
        return rows.get(group);
    }

    void checkRows(int expected, String name) {
        Checks.that(
                rowCount == expected,
                "groups and " + name + " must have the same number of rows, but have " + rowCount + " and " + expected);
    }

    /** Returns the size, no label. */
    @Override
    public String toString() {
        return "RowGroups[groups=" + count() + ", rows=" + rowCount + "]";
    }
}
