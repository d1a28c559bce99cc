package dk.bip.model.validation;

import dk.bip.core.Summarised;
import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import dk.bip.core.internal.words.Digits;
import dk.bip.core.internal.words.TextTable;
import dk.bip.model.estimation.Coefficient;
import dk.bip.model.estimation.CoefficientTable;
import dk.bip.model.estimation.EstimationException;
import dk.bip.model.estimation.ModelFrame;
import dk.bip.model.statistics.Clusters;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * How right forecasts of rows are that belong together, several to a citizen: what a model card says of a model. The area under the ROC curve;
 * calibration intercept and slope as {@link Calibration} defines them; and the predicted and the observed share of all rows and of each tenth,
 * from the lowest forecasts to the highest. Standard errors are robust to the clusters.
 *
 * <p>Of rows that the model was fitted to it says too much good: forecast them by {@link CrossValidation}, or take others. Immutable,
 * thread-safe and serializable.
 */
public final class ForecastCheck implements Summarised, Serializable {

    private static final long serialVersionUID = 1L;

    private static final ForecastGrouping TENTHS = ForecastGrouping.equalCount(10);

    private final double auc;
    private final Coefficient intercept;
    private final Coefficient slope;
    private final Group all;
    private final transient List<Group> tenths;

    private ForecastCheck(double auc, Coefficient intercept, Coefficient slope, Group all, List<Group> tenths) {
        this.auc = Checks.within(auc, 0, 1, "auc");
        this.intercept = Objects.requireNonNull(intercept, "intercept");
        this.slope = Objects.requireNonNull(slope, "slope");
        this.all = Objects.requireNonNull(all, "all");
        this.tenths = List.copyOf(tenths);
    }

    /**
     * Checks forecasts.
     *
     * @param probabilities a forecast for each row, greater than 0 and less than 1
     * @param rows the rows, whose outcome is 0 or 1; the columns are not looked at
     * @param clusters one or two kinds of cluster of the rows
     * @return the check
     * @throws IllegalArgumentException if there is not one forecast for each row, a forecast is 0 or 1, an outcome is neither 0 nor 1, or the
     *     rows have no such clusters
     * @throws EstimationException if all rows are of one class, all forecasts are equal or separate the classes fully, or a kind of cluster
     *     has fewer than two
     */
    public static ForecastCheck of(double[] probabilities, ModelFrame rows, List<String> clusters) {
        Forecasts forecasts = Forecasts.of(probabilities, rows);
        Map<String, Clusters> kinds = new LinkedHashMap<>();
        clusters.forEach(name -> kinds.put(name, rows.clusters(name)));
        int[] every = IntStream.range(0, rows.size()).toArray();
        return new ForecastCheck(
                Discrimination.auc(forecasts.asScores()),
                Calibration.fitIntercept(forecasts, kinds).coefficient(CoefficientTable.INTERCEPT),
                Calibration.fitInterceptAndSlope(forecasts, kinds).coefficient(Calibration.LOG_ODDS),
                Group.of(probabilities, rows, every, clusters),
                TENTHS.rows(forecasts).stream()
                        .map(members -> Group.of(probabilities, rows, members, clusters))
                        .toList());
    }

    /**
     * Returns how well the forecasts tell rows with the event from those without.
     *
     * @return the area under the ROC curve, 0 to 1
     */
    public double auc() {
        return auc;
    }

    /**
     * Returns the calibration intercept, with the slope held at 1.
     *
     * @return in log-odds, 0 where events are as frequent as forecast
     */
    public Coefficient intercept() {
        return intercept;
    }

    /**
     * Returns the calibration slope.
     *
     * @return 1 where forecasts are as extreme as they should be, less where they are too extreme
     */
    public Coefficient slope() {
        return slope;
    }

    /**
     * Returns what is forecast and observed of all rows.
     *
     * @return the group of all rows
     */
    public Group all() {
        return all;
    }

    /**
     * Returns what is forecast and observed of each tenth of the rows.
     *
     * @return from the lowest forecasts to the highest; fewer than ten where many are equal
     */
    public List<Group> tenths() {
        return tenths;
    }

    /**
     * Some rows: what is forecast of them beside what happened.
     *
     * @param rows the number of rows, 1 or more
     * @param predicted the mean forecast, 0 to 1
     * @param observed the share with the event, 0 to 1
     * @param standardError the standard error of observed less predicted, robust to clusters (Cameron, Gelbach and Miller 2011, without a
     *     correction for small samples); 0 where that of two kinds would be negative
     */
    public record Group(int rows, double predicted, double observed, double standardError) implements Serializable {

        /**
         * Checks the parts.
         *
         * @param rows the number of rows, 1 or more
         * @param predicted the mean forecast, 0 to 1
         * @param observed the share with the event, 0 to 1
         * @param standardError the standard error of observed less predicted
         * @throws IllegalArgumentException if a number is out of range
         */
        public Group {
            Checks.that(rows >= 1, "rows must be 1 or more");
            predicted = Checks.within(predicted, 0, 1, "predicted");
            observed = Checks.within(observed, 0, 1, "observed");
            standardError = Checks.notNegative(standardError, "standardError");
        }

        /**
         * Looks at some rows.
         *
         * @param probabilities a forecast for each row of the frame
         * @param rows the frame, whose outcome is 0 or 1
         * @param members which of the rows, from 0
         * @param clusters the kinds of cluster that the standard error is robust to, one or two
         * @return the group
         * @throws IllegalArgumentException if there is no row, not one forecast for each row, or the frame has no such clusters
         */
        public static Group of(double[] probabilities, ModelFrame rows, int[] members, List<String> clusters) {
            Rows.sameLength(probabilities.length, "probabilities", rows.size(), "rows");
            Checks.that(members.length > 0, "members must hold at least one row");
            Checks.that(
                    clusters.size() == 1 || clusters.size() == 2,
                    "clusters must be one or two kinds, but are " + clusters);
            Clusters first = rows.clusters(clusters.get(0));
            Clusters last = rows.clusters(clusters.get(clusters.size() - 1));
            double[] byFirst = new double[first.count()];
            double[] byLast = new double[last.count()];
            Map<Long, double[]> byBoth = new LinkedHashMap<>();
            double predicted = 0;
            double events = 0;
            for (int row : members) {
                double excess = rows.outcome(row) - probabilities[row];
                predicted += probabilities[row];
                events += rows.outcome(row);
                byFirst[first.code(row)] += excess;
                byLast[last.code(row)] += excess;
                long both = (long) first.code(row) << Integer.SIZE | last.code(row);
                byBoth.computeIfAbsent(both, key -> new double[1])[0] += excess;
            }
            double variance = squares(byFirst);
            if (clusters.size() == 2) {
                variance += squares(byLast);
                for (double[] sum : byBoth.values()) {
                    variance -= sum[0] * sum[0];
                }
            }
            return new Group(
                    members.length,
                    predicted / members.length,
                    events / members.length,
                    Math.sqrt(Math.max(0, variance)) / members.length);
        }

        private static double squares(double[] sums) {
            return Arrays.stream(sums).map(sum -> sum * sum).sum();
        }

        private Object writeReplace() {
            return new Proxy().holding(rows, predicted, observed, standardError);
        }

        private static final class Proxy extends SerialProxy {
            private static final long serialVersionUID = 1L;

            @Override
            protected Object value(SerialParts parts) {
                return new Group(parts.whole(), parts.number(), parts.number(), parts.number());
            }
        }
    }

    @Override
    public String summary() {
        TextTable table = new TextTable("Tenth", "Rows", "Forecast", "Observed", "Std. Error");
        for (int i = 0; i < tenths.size(); i++) {
            row(table, Integer.toString(i + 1), tenths.get(i));
        }
        row(table, "all", all);
        return this + "\n\n" + table;
    }

    /**
     * Returns the numbers in one line.
     *
     * @return a text, not for parsing
     */
    @Override
    public String toString() {
        return "Forecasts of " + all.rows() + " rows: AUC " + Digits.of(auc) + ", calibration intercept "
                + Digits.of(intercept.estimate()) + ", slope " + Digits.of(slope.estimate());
    }

    private static void row(TextTable table, String name, Group group) {
        table.row(
                name,
                Integer.toString(group.rows),
                Digits.percent(group.predicted),
                Digits.percent(group.observed),
                Digits.percent(group.standardError));
    }

    private Object writeReplace() {
        return new Proxy().holding(auc, intercept, slope, all, tenths);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw SerialProxy.required();
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            return new ForecastCheck(
                    parts.number(),
                    parts.next(Coefficient.class),
                    parts.next(Coefficient.class),
                    parts.next(Group.class),
                    parts.list(Group.class));
        }
    }
}
