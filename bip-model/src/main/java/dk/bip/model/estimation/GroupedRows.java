package dk.bip.model.estimation;

import java.util.Arrays;
import java.util.List;

/**
 * The rows of positive weight, group after group, in the order in which the groups come up.
 *
 * @param rows the rows
 * @param firstRows where each group begins in them, and where the last one ends
 * @param codes the code of each group
 */
record GroupedRows(int[] rows, int[] firstRows, int[] codes) {

    static GroupedRows of(ModelFrame frame, ModelFrame.Clusters groups, String name) {
        int[] sizes = new int[groups.labels().size()];
        int used = 0;
        for (int i = 0; i < frame.size(); i++) {
            if (frame.weight(i) > 0) {
                sizes[groups.codes()[frame.from() + i]]++;
                used++;
            }
        }
        int[] firstOf = new int[sizes.length];
        int[] codes = new int[sizes.length];
        int[] firstRows = new int[sizes.length + 1];
        int count = 0;
        int at = 0;
        int largest = 0;
        for (int code = 0; code < sizes.length; code++) {
            firstOf[code] = at;
            if (sizes[code] > 0) {
                codes[count] = code;
                firstRows[count++] = at;
                at += sizes[code];
                largest = Math.max(largest, sizes[code]);
            }
        }
        firstRows[count] = at;
        if (count < 2) {
            throw new EstimationException(
                    "a random intercept needs at least two groups, but " + name + " has " + count
                            + "\nMaybe another kind of cluster?",
                    List.of(name));
        }
        if (largest < 2) {
            throw new EstimationException(
                    "a random intercept needs a group with at least two rows, but each of " + name + " has one"
                            + "\nMaybe the name of the rows was given for that of the groups?",
                    List.of(name));
        }
        int[] rows = new int[used];
        for (int i = 0; i < frame.size(); i++) {
            if (frame.weight(i) > 0) {
                rows[firstOf[groups.codes()[frame.from() + i]]++] = i;
            }
        }
        return new GroupedRows(rows, Arrays.copyOf(firstRows, count + 1), codes);
    }
}
