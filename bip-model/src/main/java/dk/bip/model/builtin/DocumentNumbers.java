package dk.bip.model.builtin;

import dk.bip.core.Language;
import dk.bip.core.Text;
import dk.bip.core.internal.Checks;
import dk.bip.model.card.CalibrationPoint;
import dk.bip.model.card.ModelCard;
import dk.bip.model.card.ProvenanceEntry;
import dk.bip.model.card.ReferenceCase;
import dk.bip.model.feature.Feature;
import dk.bip.model.feature.FeatureCatalogue;
import dk.bip.model.matrix.CovarianceMatrix;
import dk.bip.model.matrix.PrecisionMatrix;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.outcome.Outcome;
import dk.bip.model.predictor.DomainRule;
import dk.bip.model.predictor.GroupedDifference;
import dk.bip.model.predictor.HorizonLogit;
import dk.bip.model.predictor.ModelDocument;
import dk.bip.model.predictor.ModelTerm;
import dk.bip.model.predictor.Transform;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
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
    private final List<Feature> features = new ArrayList<>();
    private final List<String> required = new ArrayList<>();
    private final List<ModelTerm> terms = new ArrayList<>();
    private final List<Double> precision = new ArrayList<>();
    private final List<Logit> logits = new ArrayList<>();
    private final List<DomainRule> rules = new ArrayList<>();
    private final List<GroupedDifference> groups = new ArrayList<>();
    private final List<Calibration> calibration = new ArrayList<>();
    private final List<ProvenanceEntry> provenance = new ArrayList<>();
    private final List<Case> cases = new ArrayList<>();
    private double minimumCoverage = Double.NaN;
    private double level = Double.NaN;

    DocumentNumbers(String id, String version, Outcome outcome) {
        this.id = id;
        this.version = version;
        this.outcome = outcome;
    }

    void minimumCoverage(double share) {
        this.minimumCoverage = share;
    }

    void level(double newLevel) {
        this.level = newLevel;
    }

    /** Adds a built-in feature. */
    void feature(String name) {
        features.add(FeatureCatalogue.builtIn().named(name));
    }

    void require(String name) {
        required.add(name);
    }

    /** Adds a term that is the value of the feature of its name. */
    void value(String feature, double reference) {
        terms.add(ModelTerm.ofValue(feature, reference));
    }

    /** Adds a term that scores the levels of a feature. */
    void levels(String name, String feature, double reference, double... scores) {
        terms.add(new ModelTerm(
                name, feature, Transform.levels(DoubleStream.of(scores).boxed().toList()), reference));
    }

    /** Adds a term that tells whether a feature reaches a threshold. */
    void atLeast(String name, String feature, double reference, double threshold) {
        terms.add(new ModelTerm(name, feature, Transform.atLeast(threshold), reference));
    }

    /** Adds numbers to the lower triangle, which goes row by row. */
    void precision(double... more) {
        add(precision, more);
    }

    /** Begins the logit of a horizon; its coefficients and their covariance follow. */
    void logit(int months, double intercept) {
        logits.add(new Logit(Horizon.ofMonths(months), intercept));
    }

    void coefficients(double... more) {
        add(lastLogit().coefficients, more);
    }

    /** Adds numbers to the lower triangle, which goes row by row and begins with the intercept. */
    void covariance(double... more) {
        add(lastLogit().covariance, more);
    }

    private Logit lastLogit() {
        return logits.get(logits.size() - 1);
    }

    void rule(String feature, double value, String bounded, double maximum) {
        rules.add(new DomainRule(feature, value, bounded, maximum));
    }

    void group(String term, String termOfLevel) {
        groups.add(new GroupedDifference(term, termOfLevel));
    }

    private static void add(List<Double> numbers, double... more) {
        DoubleStream.of(more).forEach(numbers::add);
    }

    /** Adds a calibration point of a group that has the given English name. */
    void calibration(String group, int months, double predicted, double observed, double standardError) {
        calibration.add(new Calibration(group, Horizon.ofMonths(months), predicted, observed, standardError));
    }

    void provenance(String key, String value) {
        provenance.add(new ProvenanceEntry(key, value));
    }

    /** Begins a reference case; its values and its expected scores follow. */
    void referenceCase(String name, int months, double caseLevel) {
        cases.add(new Case(name, Horizon.ofMonths(months), caseLevel));
    }

    /** Adds values to the last reference case: numbers in the order of the features, between spaces, a dash where one is missing. */
    void values(String more) {
        lastCase().values.addAll(Arrays.asList(more.split(" ")));
    }

    /** Gives what the last reference case must come to, where nothing is missing. */
    void expected(double logOdds, double probability, double lower, double upper) {
        lastCase().expected = new double[] {logOdds, probability, lower, upper};
    }

    /** Gives what the last reference case must come to, where something is missing. */
    void expected(
            double logOdds, double probability, double lower, double upper, double spreadLower, double spreadUpper) {
        lastCase().expected = new double[] {logOdds, probability, lower, upper, spreadLower, spreadUpper};
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
                .map(point -> new CalibrationPoint(
                        group,
                        horizon,
                        point.predicted,
                        point.observed,
                        source,
                        OptionalDouble.of(point.standardError)))
                .orElseThrow(() -> new IllegalArgumentException("there is no calibration of "
                        + group.in(Language.ENGLISH) + " at " + horizon + "\nMaybe one of "
                        + calibration.stream()
                                .map(point -> point.group + " at " + point.horizon)
                                .toList()
                        + "?"));
    }

    /** The names of the terms of a feature. */
    List<String> termsOf(String feature) {
        return terms.stream()
                .filter(term -> term.feature().equals(feature))
                .map(ModelTerm::name)
                .toList();
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
                .precision(PrecisionMatrix.of(names, matrix(names, precision, "precision")))
                .minimumCoverage(minimumCoverage)
                .level(level)
                .card(card);
        features.forEach(builder::feature);
        required.forEach(builder::require);
        terms.forEach(builder::term);
        logits.forEach(logit -> builder.logit(new HorizonLogit(
                logit.horizon,
                logit.intercept,
                logit.coefficients,
                CovarianceMatrix.of(withIntercept, matrix(withIntercept, logit.covariance, "covariance")))));
        rules.forEach(builder::rule);
        groups.forEach(builder::group);
        List<String> featureNames = features.stream().map(Feature::name).toList();
        cases.forEach(one -> builder.referenceCase(one.referenceCase(featureNames)));
        return builder.build();
    }

    private static double[][] matrix(List<String> names, List<Double> lowerTriangle, String what) {
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
        return values;
    }

    private static final class Logit {
        private final Horizon horizon;
        private final double intercept;
        private final List<Double> coefficients = new ArrayList<>();
        private final List<Double> covariance = new ArrayList<>();

        Logit(Horizon horizon, double intercept) {
            this.horizon = horizon;
            this.intercept = intercept;
        }
    }

    private record Calibration(
            String group, Horizon horizon, double predicted, double observed, double standardError) {}

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
            return new ReferenceCase(
                    name,
                    given,
                    horizon,
                    level,
                    expected[0],
                    expected[1],
                    expected[2],
                    expected[3],
                    expected.length == 4 ? OptionalDouble.empty() : OptionalDouble.of(expected[4]),
                    expected.length == 4 ? OptionalDouble.empty() : OptionalDouble.of(expected[5]));
        }
    }
}
