package dk.bip.model.statistics;

import dk.bip.core.internal.Checks;
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
public final class Clusters {

    private final int rowCount;
    private final List<String> labels;
    private final List<int[]> rows;

    private Clusters(int rowCount, List<String> labels, List<int[]> rows) {
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
    public static Clusters of(List<String> labels) {
        Objects.requireNonNull(labels, "labels");
        Checks.that(!labels.isEmpty(), "labels must hold at least one row");
        Map<String, List<Integer>> byLabel = new TreeMap<>();
        int row = 0;
        for (String label : labels) {
            byLabel.computeIfAbsent(Checks.notBlank(label, "label"), key -> new ArrayList<>())
                    .add(row++);
        }
        return new Clusters(
                row,
                List.copyOf(byLabel.keySet()),
                byLabel.values().stream()
                        .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                        .toList());
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

    /**
     * Returns the number of groups.
     *
     * @return the number of different labels, at least one
     */
    public int count() {
        return labels.size();
    }

    /**
     * Returns the rows of the group at a position.
     *
     * @param group the position of its label, from 0
     * @return its rows, from 0, in ascending order; a copy
     * @throws IndexOutOfBoundsException if there is no such position
     */
    public int[] rows(int group) {
        return rows.get(group).clone();
    }

    /** Returns the size, no label. */
    @Override
    public String toString() {
        return "Clusters[groups=" + count() + ", rows=" + rowCount + "]";
    }
}
