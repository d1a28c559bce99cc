package dk.bip.examples.casebook;

import dk.bip.model.estimation.EstimationException;
import dk.bip.model.estimation.MissingValues;
import dk.bip.model.estimation.ModelFrame;
import dk.bip.model.estimation.ModelFrameBuilder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The data of a fit from a CSV file, without the rows that lack a cell of what it looks at; columns of text are coded by their levels. */
final class CsvFrame {

    private final CsvTable table;
    private final String outcome;
    private final double[] outcomes;
    private final Optional<String> grouping;
    private final Map<String, double[]> numbers = new LinkedHashMap<>();
    private final Map<String, List<String>> labels = new LinkedHashMap<>();
    private final Map<String, TreatmentCoding> codings = new LinkedHashMap<>();
    private final ModelFrame rows;

    /**
     * Reads the data.
     *
     * @param table the file
     * @param outcome the column of the outcome
     * @param outcomes what stands in it
     * @param grouping the column of the clusters or groups
     * @param regressors which columns are regressed on
     * @param needed columns that are regressed on in any case, or stand for one
     */
    CsvFrame(
            CsvTable table,
            String outcome,
            double[] outcomes,
            Optional<String> grouping,
            Regressors regressors,
            List<String> needed) {
        this.table = table;
        this.outcome = outcome;
        this.outcomes = outcomes;
        this.grouping = grouping;
        Set<String> columns = regressors.columns(table, taken(), needed);
        Set<String> coded = columns.stream()
                .filter(column -> regressors.areCoded(column, table))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        refuseText(columns, coded);
        read(columns, coded);
        boolean[] complete = complete();
        for (String column : coded) {
            codings.put(column, TreatmentCoding.of(table, column, complete, regressors.reference(column)));
        }
        this.rows = built(columns);
    }

    private Set<String> taken() {
        Set<String> taken = new LinkedHashSet<>(List.of(outcome));
        if (grouping.filter(column -> !taken.add(column)).isPresent()) {
            throw new UsageException("column " + outcome + " cannot be both the outcome and the cluster or group");
        }
        return taken;
    }

    private void read(Set<String> columns, Set<String> coded) {
        for (String column : columns) {
            if (coded.contains(column)) {
                labels.put(column, table.labels(column));
            } else {
                numbers.put(column, table.numbers(column));
            }
        }
        grouping.ifPresent(column -> labels.put(column, table.labels(column)));
    }

    /** Which rows lack no cell; the outcome must have two values in them. */
    private boolean[] complete() {
        List<double[]> columns = new ArrayList<>(numbers.values());
        columns.add(outcomes);
        boolean[] complete = new boolean[table.size()];
        for (int row = 0; row < complete.length; row++) {
            int at = row;
            complete[row] = columns.stream().noneMatch(column -> Double.isNaN(column[at]))
                    && labels.values().stream().noneMatch(column -> column.get(at) == null);
        }
        table.requireTwoValues(
                outcome,
                IntStream.range(0, complete.length)
                        .filter(row -> complete[row])
                        .mapToDouble(row -> outcomes[row])
                        .toArray());
        return complete;
    }

    private ModelFrame built(Set<String> columns) {
        ModelFrameBuilder builder =
                ModelFrame.builder().missing(MissingValues.DROP_ROW).outcome(outcome, outcomes);
        grouping.ifPresent(column -> builder.cluster(column, labels.get(column)));
        try {
            for (String column : columns) {
                if (codings.containsKey(column)) {
                    codings.get(column).columns().forEach(builder::column);
                } else {
                    builder.column(column, numbers.get(column));
                }
            }
            return builder.build();
        } catch (IllegalArgumentException refused) {
            throw table.wrong(new IllegalArgumentException(withoutLevels(refused.getMessage())));
        }
    }

    /** Several columns of text at once are most often those that were not thought of; one alone is told with its line. */
    private void refuseText(Set<String> columns, Set<String> coded) {
        List<String> text = columns.stream()
                .filter(column -> !coded.contains(column) && table.holdsText(column))
                .toList();
        if (text.size() > 1) {
            List<String> places = new ArrayList<>();
            text.forEach(column -> places.add(Integer.toString(table.number(column))));
            String last = places.remove(places.size() - 1);
            throw table.wrong(
                    "columns " + String.join(", ", places) + " and " + last
                            + " hold text; maybe leave them out with --exclude, or name what to regress on with --terms, which codes text?");
        }
    }

    /** The complete rows, once there are enough of them. */
    ModelFrame rows() {
        int columns = rows.columnNames().size() + 1;
        if (rows.size() <= columns) {
            throw new EstimationException(
                    rows.size() + (rows.size() == 1 ? " row lacks" : " rows lack")
                            + " no cell, and the columns with the intercept are " + columns
                            + ": there must be more rows than columns; maybe fewer --terms?",
                    List.of());
        }
        return rows;
    }

    double[] outcomes() {
        return IntStream.range(0, rows.size()).mapToDouble(rows::outcome).toArray();
    }

    /** States the reference of each coded column. */
    void addReferences(QuantityTable quantities) {
        codings.values().forEach(coding -> quantities.add(coding.referenceTerm(), "reference", 1));
    }

    /** A message with the column in place of each of its levels, which stand in cells. */
    String withoutLevels(String message) {
        String told = message;
        for (TreatmentCoding coding : codings.values()) {
            String column = coding.column();
            for (String term : coding.terms()) {
                told = told.replace(term, column);
            }
            while (told.contains(column + ", " + column)) {
                told = told.replace(column + ", " + column, column);
            }
        }
        return told;
    }
}
