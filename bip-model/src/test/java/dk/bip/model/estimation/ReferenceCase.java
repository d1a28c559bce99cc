package dk.bip.model.estimation;

import dk.bip.model.matrix.CovarianceMatrix;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One line of cases.csv: a public data set and how it is fitted, here and by the other tools. */
final class ReferenceCase {

    private final Map<String, String> cells;

    private ReferenceCase(Map<String, String> cells) {
        this.cells = cells;
    }

    static List<ReferenceCase> all() {
        return Csv.rows("cases.csv").stream().map(ReferenceCase::new).toList();
    }

    static ReferenceCase named(String name) {
        return all().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    String name() {
        return cells.get("case");
    }

    List<String> columns() {
        return words("columns");
    }

    boolean isPlain() {
        return cells.get("firth").isEmpty()
                && cells.get("prior").isEmpty()
                && cells.get("clusters").isEmpty();
    }

    private List<String> words(String cell) {
        String text = cells.get(cell);
        return text.isEmpty() ? List.of() : List.of(text.split(" "));
    }

    ModelFrame frame() {
        List<Map<String, String>> rows = Csv.rows("data/" + cells.get("data") + ".csv");
        ModelFrameBuilder builder =
                ModelFrame.builder().outcome(cells.get("outcome"), Csv.numbers(rows, cells.get("outcome")));
        columns().forEach(column -> builder.column(column, Csv.numbers(rows, column)));
        if (!cells.get("weights").isEmpty()) {
            builder.weights(Csv.numbers(rows, cells.get("weights")));
        }
        if (!cells.get("offset").isEmpty()) {
            builder.offset(Csv.numbers(rows, cells.get("offset")));
        }
        words("clusters").forEach(cluster -> builder.cluster(cluster, Csv.texts(rows, cluster)));
        return builder.build();
    }

    BinaryRegression regression() {
        BinaryRegression regression =
                cells.get("link").equals("logit") ? BinaryRegression.logit() : BinaryRegression.complementaryLogLog();
        if (!cells.get("firth").isEmpty()) {
            regression = regression.withFirthPenalty();
        }
        if (!cells.get("clusters").isEmpty()) {
            regression = regression
                    .withClusters(words("clusters").toArray(String[]::new))
                    .withSmallSampleCorrection(SmallSampleCorrection.valueOf(cells.get("correction")));
        }
        return cells.get("prior").isEmpty() ? regression : regression.withPrior(prior(cells.get("prior")));
    }

    static GaussianPrior prior(String name) {
        List<Map<String, String>> rows = Csv.rows("priors.csv").stream()
                .filter(row -> row.get("prior").equals(name))
                .toList();
        if (rows.get(0).get("term").isEmpty()) {
            return GaussianPrior.ridge(1 / Double.parseDouble(rows.get(0).get("covariance")));
        }
        List<String> terms = new ArrayList<>();
        rows.stream()
                .map(row -> row.get("term"))
                .filter(term -> !terms.contains(term))
                .forEach(terms::add);
        double[] means = new double[terms.size()];
        double[][] covariance = new double[terms.size()][terms.size()];
        for (Map<String, String> row : rows) {
            int i = terms.indexOf(row.get("term"));
            int j = terms.indexOf(row.get("other"));
            means[i] = Double.parseDouble(row.get("mean"));
            covariance[i][j] = Double.parseDouble(row.get("covariance"));
            covariance[j][i] = covariance[i][j];
        }
        return GaussianPrior.of(means, CovarianceMatrix.of(terms, covariance));
    }

    @Override
    public String toString() {
        return name();
    }
}
