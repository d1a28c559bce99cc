package dk.bip.examples.casebook.evidence;

import dk.bip.model.outcome.Horizon;
import dk.bip.model.validation.Discrimination;
import dk.bip.model.validation.ScoredOutcomes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How right a document is in each tenth of rows that it was not fitted to, from the lowest probabilities to the highest, and how well it tells
 * apart who got a job. Standard errors are clustered by citizen and caseworker.
 */
final class TenthTable {

    static final String RESOURCE = "tenths.csv";
    static final String HEADER = "document,months,tenth,rows,predicted,observed,std_error\n";

    private static final int TENTHS = 10;

    /** The share of jobs that a document predicts for a tenth, and that there is. */
    record Line(NestedDocument document, Horizon horizon, int tenth, double predicted, double observed, double error) {

        /** A committed line. */
        static Line read(List<String> cells) {
            return new Line(
                    NestedDocument.ofId(cells.get(0)),
                    Horizon.ofMonths(Integer.parseInt(cells.get(1))),
                    Integer.parseInt(cells.get(2)),
                    Double.parseDouble(cells.get(4)),
                    Double.parseDouble(cells.get(5)),
                    Double.parseDouble(cells.get(6)));
        }
    }

    private final Study fresh;
    private final FittedLogits fit;
    private final int[] rows;
    private final double[][] columns;

    private TenthTable(Study fresh, FittedLogits fit) {
        this.fresh = fresh;
        this.fit = fit;
        this.rows = fresh.completeRows(fit.document().features());
        this.columns = fit.columns(fresh, rows);
    }

    static TenthTable of(Study fresh, FittedLogits fit) {
        return new TenthTable(fresh, fit);
    }

    /** The committed lines of a document at a horizon, from the lowest tenth to the highest. */
    static List<Line> read(NestedDocument document, Horizon horizon) {
        return CommittedFile.rows(RESOURCE).stream()
                .map(Line::read)
                .filter(line -> line.document() == document && line.horizon().equals(horizon))
                .toList();
    }

    /** The area under the ROC curve at a horizon, a share of pairs. */
    double auc(Horizon horizon) {
        double[] outcomes =
                Arrays.stream(rows).mapToDouble(row -> job(row, horizon)).toArray();
        return Discrimination.auc(ScoredOutcomes.of(predicted(horizon), outcomes));
    }

    /** The lines of the file, horizon by horizon. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (FittedLogits.Logit logit : fit.logits()) {
            lines.addAll(lines(logit.horizon()));
        }
        return lines;
    }

    private List<String> lines(Horizon horizon) {
        double[] predicted = predicted(horizon);
        double[] sorted = predicted.clone();
        Arrays.sort(sorted);
        double[] bounds = IntStream.range(1, TENTHS)
                .mapToDouble(tenth -> sorted[(int) ((long) tenth * sorted.length / TENTHS)])
                .toArray();
        double[] expected = new double[TENTHS];
        ClusteredMean[] excess = new ClusteredMean[TENTHS];
        Arrays.setAll(excess, tenth -> new ClusteredMean());
        for (int i = 0; i < rows.length; i++) {
            int tenth = 0;
            while (tenth < bounds.length && predicted[i] >= bounds[tenth]) {
                tenth++;
            }
            expected[tenth] += predicted[i];
            excess[tenth].add(fresh.citizen(rows[i]), fresh.caseworker(rows[i]), job(rows[i], horizon) - predicted[i]);
        }
        return IntStream.range(0, TENTHS)
                .filter(tenth -> excess[tenth].rows() > 0)
                .mapToObj(tenth -> line(horizon, tenth, expected[tenth], excess[tenth]))
                .toList();
    }

    private String line(Horizon horizon, int tenth, double expected, ClusteredMean excess) {
        double mean = expected / excess.rows();
        return CsvLine.of(
                fit.document().id(),
                Integer.toString(horizon.months()),
                Integer.toString(tenth + 1),
                Integer.toString(excess.rows()),
                CsvLine.rounded(mean, 5),
                CsvLine.rounded(mean + excess.mean(), 5),
                CsvLine.rounded(excess.standardError(), 5));
    }

    private double[] predicted(Horizon horizon) {
        return FittedLogits.probabilities(fit.at(horizon).parameters(), columns);
    }

    private int job(int row, Horizon horizon) {
        return fresh.job(row, horizon) ? 1 : 0;
    }
}
