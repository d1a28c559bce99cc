package dk.bip.model.builtin;

import dk.bip.core.Language;
import dk.bip.core.Text;
import dk.bip.core.internal.Checks;
import dk.bip.model.card.CalibrationPoint;
import dk.bip.model.card.ModelCard;
import dk.bip.model.card.ProvenanceEntry;
import dk.bip.model.card.ReferenceCase;
import dk.bip.model.matrix.CovarianceMatrix;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.outcome.Outcome;
import dk.bip.model.predictor.ModelDocument;
import dk.bip.model.predictor.ModelTerm;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;

/**
 * The numbers of a shipped document: everything but the words of its card, which are written by hand. Generated code fills it, part by
 * part. Not thread-safe.
 */
final class DocumentNumbers {

    private static final String MISSING = "-";

    private final String id;
    private final String version;
    private final Outcome outcome;
    private final List<ModelTerm> terms = new ArrayList<>();
    private final List<Double> intervalOffsets = new ArrayList<>();
    private final List<Double> coefficientCovariance = new ArrayList<>();
    private final List<Double> featureCovariance = new ArrayList<>();
    private final List<Calibration> calibration = new ArrayList<>();
    private final List<ProvenanceEntry> provenance = new ArrayList<>();
    private final List<Case> cases = new ArrayList<>();
    private double intercept = Double.NaN;
    private double minimumCoverage = Double.NaN;
    private double level = Double.NaN;

    DocumentNumbers(String id, String version, Outcome outcome) {
        this.id = id;
        this.version = version;
        this.outcome = outcome;
    }

    void intercept(double logOdds) {
        this.intercept = logOdds;
    }

    void minimumCoverage(double share) {
        this.minimumCoverage = share;
    }

    void level(double newLevel) {
        this.level = newLevel;
    }

    void intervalOffsets(double... more) {
        add(intervalOffsets, more);
    }

    void term(String name, double coefficient, double reference, boolean required) {
        terms.add(new ModelTerm(name, coefficient, reference, required));
    }

    /** Adds numbers to the lower triangle, which goes row by row and begins with the intercept. */
    void coefficientCovariance(double... more) {
        add(coefficientCovariance, more);
    }

    /** Adds numbers to the lower triangle, which goes row by row. */
    void featureCovariance(double... more) {
        add(featureCovariance, more);
    }

    private static void add(List<Double> numbers, double... more) {
        DoubleStream.of(more).forEach(numbers::add);
    }

    /** Adds a calibration point of a group that has the given English name. */
    void calibration(String group, int months, double predicted, double observed) {
        calibration.add(new Calibration(group, Horizon.ofMonths(months), predicted, observed));
    }

    void provenance(String key, String value) {
        provenance.add(new ProvenanceEntry(key, value));
    }

    /** Begins a reference case; its values and its expected scores follow. */
    void referenceCase(String name, int months, double caseLevel) {
        cases.add(new Case(name, Horizon.ofMonths(months), caseLevel));
    }

    /** Adds values to the last reference case: numbers in the order of the terms, between spaces, a dash where one is missing. */
    void values(String more) {
        lastCase().values.addAll(Arrays.asList(more.split(" ")));
    }

    /** Gives what the last reference case must come to. */
    void expected(double logOdds, double probability, double lower, double upper) {
        lastCase().expected = new double[] {logOdds, probability, lower, upper};
    }

    private Case lastCase() {
        return cases.get(cases.size() - 1);
    }

    /** The calibration point of a group and a horizon, with the words that the numbers lack. */
    CalibrationPoint calibrationPoint(Text group, Horizon horizon, String source) {
        return calibration.stream()
                .filter(point -> point.group.equals(group.in(Language.ENGLISH))
                        && point.horizon().equals(horizon))
                .findFirst()
                .map(point -> new CalibrationPoint(group, horizon, point.predicted, point.observed, source))
                .orElseThrow(() -> new IllegalArgumentException("there is no calibration of "
                        + group.in(Language.ENGLISH) + " at " + horizon + "\nMaybe one of "
                        + calibration.stream()
                                .map(point -> point.group + " at " + point.horizon)
                                .toList()
                        + "?"));
    }

    List<ProvenanceEntry> provenance() {
        return List.copyOf(provenance);
    }

    /**
     * Returns the document.
     *
     * @throws IllegalArgumentException if the numbers do not fit together, or the card leaves out a calibration point or the provenance
     */
    ModelDocument document(ModelCard card) {
        Checks.that(
                card.calibration().size() == calibration.size(),
                "the card must have all " + calibration.size() + " calibration points, but has "
                        + card.calibration().size());
        Checks.that(card.provenance().equals(provenance), "the card must have the provenance of the numbers");
        List<String> names = terms.stream().map(ModelTerm::name).toList();
        List<String> withIntercept = new ArrayList<>(List.of(ModelDocument.INTERCEPT));
        withIntercept.addAll(names);
        ModelDocument.Builder builder = ModelDocument.builder(id, version)
                .outcome(outcome)
                .intercept(intercept)
                .coefficientCovariance(matrix(withIntercept, coefficientCovariance, "coefficientCovariance"))
                .featureCovariance(matrix(names, featureCovariance, "featureCovariance"))
                .minimumCoverage(minimumCoverage)
                .level(level)
                .intervalOffsets(intervalOffsets)
                .card(card);
        terms.forEach(builder::term);
        cases.forEach(one -> builder.referenceCase(one.referenceCase(names)));
        return builder.build();
    }

    private static CovarianceMatrix matrix(List<String> names, List<Double> lowerTriangle, String what) {
        int n = names.size();
        Checks.that(
                lowerTriangle.size() == n * (n + 1) / 2,
                what + " must have " + n * (n + 1) / 2 + " numbers, the lower triangle of " + n + " terms, but has "
                        + lowerTriangle.size());
        double[][] values = new double[n][n];
        int next = 0;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                values[i][j] = lowerTriangle.get(next++);
                values[j][i] = values[i][j];
            }
        }
        return CovarianceMatrix.of(names, values);
    }

    private record Calibration(String group, Horizon horizon, double predicted, double observed) {}

    private static final class Case {
        private final String name;
        private final Horizon horizon;
        private final double level;
        private final List<String> values = new ArrayList<>();
        private double[] expected;

        Case(String name, Horizon horizon, double level) {
            this.name = name;
            this.horizon = horizon;
            this.level = level;
        }

        ReferenceCase referenceCase(List<String> names) {
            Checks.that(
                    values.size() == names.size(),
                    "reference case " + name + " must have " + names.size() + " values, but has " + values.size());
            Checks.that(expected != null, "reference case " + name + " must have expected scores");
            Map<String, Double> given = new LinkedHashMap<>();
            for (int i = 0; i < names.size(); i++) {
                if (!values.get(i).equals(MISSING)) {
                    given.put(names.get(i), Double.valueOf(values.get(i)));
                }
            }
            return new ReferenceCase(name, given, horizon, level, expected[0], expected[1], expected[2], expected[3]);
        }
    }
}
