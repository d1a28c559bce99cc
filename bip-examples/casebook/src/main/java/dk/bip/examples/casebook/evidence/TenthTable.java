package dk.bip.examples.casebook.evidence;

import dk.bip.model.outcome.Horizon;
import dk.bip.model.validation.ForecastCheck;
import java.util.ArrayList;
import java.util.List;

/**
 * How right a document is in each tenth of rows that it was not fitted to, from the lowest probabilities to the highest, and how well it tells
 * apart who got a job. Standard errors are clustered by citizen and caseworker.
 */
final class TenthTable {

    static final String RESOURCE = "tenths.csv";
    static final String HEADER = "document,months,tenth,rows,predicted,observed,std_error\n";

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

    private final FreshForecasts forecasts;

    private TenthTable(FreshForecasts forecasts) {
        this.forecasts = forecasts;
    }

    static TenthTable of(FreshForecasts forecasts) {
        return new TenthTable(forecasts);
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
        return forecasts.check(horizon).auc();
    }

    /** The lines of the file, horizon by horizon. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (Horizon horizon : LogitFit.HORIZONS) {
            List<int[]> tenths = forecasts.tenths(horizon);
            for (int tenth = 1; tenth <= tenths.size(); tenth++) {
                if (tenths.get(tenth - 1).length > 0) {
                    lines.add(line(horizon, tenth, forecasts.group(horizon, tenths.get(tenth - 1))));
                }
            }
        }
        return lines;
    }

    private String line(Horizon horizon, int tenth, ForecastCheck.Group group) {
        return CsvLine.of(
                forecasts.document().id(),
                Integer.toString(horizon.months()),
                Integer.toString(tenth),
                Integer.toString(group.rows()),
                CsvLine.rounded(group.predicted(), 5),
                CsvLine.rounded(group.observed(), 5),
                CsvLine.rounded(group.standardError(), 5));
    }
}
