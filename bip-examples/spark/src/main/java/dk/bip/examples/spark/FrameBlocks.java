package dk.bip.examples.spark;

import dk.bip.model.estimation.ModelFrame;
import dk.bip.model.estimation.ModelFrameRowBuilder;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import org.apache.spark.sql.catalyst.InternalRow;

/**
 * The rows of a partition as blocks. A row in which something is missing is counted by the first thing that is, in the order of the frame's
 * own: outcome, columns, weight, offset, clusters.
 */
final class FrameBlocks implements Iterator<FrameBlock> {

    private static final int ROWS = 1 << 14;

    private final Iterator<InternalRow> rows;
    private final RowLayout layout;
    private final double[] numbers;
    private final double[] columns;
    private boolean begun;

    FrameBlocks(Iterator<InternalRow> rows, RowLayout layout) {
        this.rows = rows;
        this.layout = layout;
        this.numbers = new double[layout.numbers().size()];
        this.columns = new double[layout.columns().size()];
    }

    @Override
    public boolean hasNext() {
        return rows.hasNext() || !begun;
    }

    @Override
    public FrameBlock next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        begun = true;
        ModelFrameRowBuilder builder = ModelFrame.rowBuilder(layout.outcome(), layout.columns(), layout.clusters());
        Map<String, Long> dropped = new TreeMap<>();
        int kept = 0;
        while (kept < ROWS && rows.hasNext()) {
            String reason = add(rows.next(), builder);
            if (reason == null) {
                kept++;
            } else {
                dropped.merge(reason, 1L, Long::sum);
            }
        }
        return new FrameBlock(kept == 0 ? null : builder.build(), dropped);
    }

    /** Adds a row, or returns why it is left out. */
    private String add(InternalRow row, ModelFrameRowBuilder builder) {
        int reasonAt = layout.reasonAt();
        if (reasonAt >= 0 && !row.isNullAt(reasonAt)) {
            return row.getUTF8String(reasonAt).toString();
        }
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = row.isNullAt(i) ? Double.NaN : row.getDouble(i);
            if (Double.isNaN(numbers[i])) {
                return "missing " + layout.numbers().get(i);
            }
        }
        List<String> labels = labels(row);
        int missing = labels.indexOf(null);
        if (missing >= 0) {
            return "missing " + layout.clusters().get(missing);
        }
        System.arraycopy(numbers, 1, columns, 0, columns.length);
        int next = 1 + columns.length;
        double weight = layout.isWeighted() ? numbers[next++] : 1;
        builder.row(numbers[0], columns, weight, layout.hasOffset() ? numbers[next] : 0, labels);
        return null;
    }

    private List<String> labels(InternalRow row) {
        String[] labels = new String[layout.clusters().size()];
        for (int k = 0; k < labels.length; k++) {
            int at = numbers.length + k;
            labels[k] = row.isNullAt(at) ? null : row.getUTF8String(at).toString();
        }
        return Arrays.asList(labels);
    }
}
