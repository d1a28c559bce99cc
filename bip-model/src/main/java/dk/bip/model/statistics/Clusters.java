package dk.bip.model.statistics;

import dk.bip.core.internal.Checks;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Which rows belong together: those of one citizen, of one job centre, of one group that a caller names. Labels are kept in their natural order,
 * so that the order of the rows never decides a fold, a resample or a sum over groups.
 *
 * <p>Immutable and thread-safe. Not serializable: results hold numbers, never data.
 */
public final class Clusters {

    private final List<String> labels;
    private final int[] codes;
    private final int[][] rows;

    private Clusters(List<String> labels, int[] codes) {
        this.labels = labels;
        this.codes = codes;
        int[] sizes = new int[labels.size()];
        for (int code : codes) {
            sizes[code]++;
        }
        this.rows = Arrays.stream(sizes).mapToObj(int[]::new).toArray(int[][]::new);
        for (int row = codes.length - 1; row >= 0; row--) {
            rows[codes[row]][--sizes[codes[row]]] = row;
        }
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
        Map<String, Integer> codeOf = new HashMap<>();
        labels.forEach(label -> codeOf.put(Checks.notBlank(label, "label"), 0));
        List<String> sorted = codeOf.keySet().stream().sorted().toList();
        for (int code = 0; code < sorted.size(); code++) {
            codeOf.put(sorted.get(code), code);
        }
        return new Clusters(sorted, labels.stream().mapToInt(codeOf::get).toArray());
    }

    /**
     * Returns the groups of some of the rows.
     *
     * @param chosen the rows, from 0, in the order wanted; one may stand several times
     * @return the groups that have one of these rows, which are numbered anew
     * @throws IndexOutOfBoundsException if there is no such row
     * @throws IllegalArgumentException if no row is chosen
     */
    public Clusters select(int[] chosen) {
        Checks.that(chosen.length > 0, "chosen must hold at least one row");
        int[] newCodes = new int[labels.size()];
        for (int row : chosen) {
            newCodes[codes[row]] = 1;
        }
        List<String> kept = new ArrayList<>();
        for (int code = 0; code < newCodes.length; code++) {
            if (newCodes[code] == 1) {
                newCodes[code] = kept.size();
                kept.add(labels.get(code));
            }
        }
        return new Clusters(
                List.copyOf(kept),
                Arrays.stream(chosen).map(row -> newCodes[codes[row]]).toArray());
    }

    /**
     * Returns the number of rows in all groups.
     *
     * @return the number of rows, at least one
     */
    public int rowCount() {
        return codes.length;
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
        return rows[group].clone();
    }

    /**
     * Returns the number of the group that a row is in.
     *
     * @param row the row, from 0
     * @return the position of its label, from 0
     * @throws IndexOutOfBoundsException if there is no such row
     */
    public int code(int row) {
        return codes[row];
    }

    /**
     * Returns the number of the group of each row.
     *
     * @return one position of a label for each row; a copy
     */
    public int[] codes() {
        return codes.clone();
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
        return rows[group].clone();
    }

    /** Returns the size, no label. */
    @Override
    public String toString() {
        return "Clusters[groups=" + count() + ", rows=" + codes.length + "]";
    }
}
