package dk.bip.model.predictor;

import dk.bip.model.feature.Domain;
import dk.bip.model.feature.Feature;
import dk.bip.model.matrix.CovarianceMatrix;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The numbers of a document, laid out for arithmetic: features and terms by position, horizons by position. */
final class LogitForm {

    final int features;
    final int terms;
    /** The terms of each feature. */
    final int[][] termsOf;

    final int[] featureOf;
    final Transform[] transforms;
    final double[] references;
    /** Null where nothing may be missing. */
    final double[][] precision;

    final double[] intercepts;
    final double[][] coefficients;
    /**
     * For each horizon the lower triangle of the covariance row by row, with what is off the diagonal doubled: each pair is then met once. Null
     * where a covariance is not known.
     */
    final double[][] covariances;

    private final Domain[] domains;
    /** For each feature the values among which a sum over its terms has its minimum. */
    private final double[][] knots;

    private final int[][] rules;
    private final double[][] ruleNumbers;

    LogitForm(
            List<Feature> features,
            List<ModelTerm> terms,
            double[][] precision,
            List<HorizonLogit> horizons,
            List<DomainRule> rules) {
        this.features = features.size();
        this.terms = terms.size();
        List<String> names = features.stream().map(Feature::name).toList();
        this.domains = features.stream().map(Feature::domain).toArray(Domain[]::new);
        this.featureOf =
                terms.stream().mapToInt(term -> names.indexOf(term.feature())).toArray();
        this.termsOf = new int[this.features][];
        for (int f = 0; f < this.features; f++) {
            int feature = f;
            termsOf[f] = IntStream.range(0, this.terms)
                    .filter(j -> featureOf[j] == feature)
                    .toArray();
        }
        this.transforms = terms.stream().map(ModelTerm::transform).toArray(Transform[]::new);
        this.references = terms.stream().mapToDouble(ModelTerm::reference).toArray();
        this.precision = precision;
        this.intercepts = horizons.stream().mapToDouble(HorizonLogit::intercept).toArray();
        this.coefficients = horizons.stream()
                .map(logit -> logit.coefficients().stream()
                        .mapToDouble(Double::doubleValue)
                        .toArray())
                .toArray(double[][]::new);
        this.covariances = horizons.stream()
                .map(logit ->
                        logit.covariance().map(LogitForm::doubledLowerTriangle).orElse(null))
                .toArray(double[][]::new);
        this.rules = rules.stream()
                .map(rule -> new int[] {names.indexOf(rule.feature()), names.indexOf(rule.bounded())})
                .toArray(int[][]::new);
        this.ruleNumbers = rules.stream()
                .map(rule -> new double[] {rule.value(), rule.maximum()})
                .toArray(double[][]::new);
        this.knots = IntStream.range(0, this.features).mapToObj(this::knotsOf).toArray(double[][]::new);
    }

    private static double[] doubledLowerTriangle(CovarianceMatrix covariance) {
        int n = covariance.terms().size();
        double[] triangle = new double[n * (n + 1) / 2];
        int next = 0;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                triangle[next++] = covariance.at(i, j) * (i == j ? 1 : 2);
            }
        }
        return triangle;
    }

    /** What a feature's terms are away from their references, for a value of its domain. */
    void deviations(int feature, double value, double[] deviations) {
        for (int j : termsOf[feature]) {
            deviations[j] = transforms[j].of(value) - references[j];
        }
    }

    /** What a feature adds to the log-odds; the sum over its terms in their order. */
    double contribution(int feature, double[] coefficientsOfTerms, double[] deviations) {
        int[] own = termsOf[feature];
        double sum = coefficientsOfTerms[own[0]] * deviations[own[0]];
        for (int k = 1; k < own.length; k++) {
            sum += coefficientsOfTerms[own[k]] * deviations[own[k]];
        }
        return sum + 0.0;
    }

    /** The standard error of the log-odds where the terms deviate so much from their references; null where the covariance is not known. */
    Double standardError(int horizon, double[] deviations) {
        double[] covariance = covariances[horizon];
        if (covariance == null) {
            return null;
        }
        double sum = covariance[0];
        int next = 1;
        for (int i = 0; i < deviations.length; i++) {
            double row = covariance[next++];
            for (int j = 0; j <= i; j++) {
                row += covariance[next++] * deviations[j];
            }
            sum += row * deviations[i];
        }
        return Math.sqrt(Math.max(0, sum));
    }

    boolean isInDomain(int feature, double value) {
        return domains[feature].contains(value);
    }

    Domain domain(int feature) {
        return domains[feature];
    }

    /** Whether the values of a row, NaN where missing, lie in no corner that a rule excludes. */
    boolean keepsRules(double[] rows, int start) {
        for (int r = 0; r < rules.length; r++) {
            if (rows[start + rules[r][0]] == ruleNumbers[r][0] && rows[start + rules[r][1]] > ruleNumbers[r][1]) {
                return false;
            }
        }
        return true;
    }

    /** The first of some rows, which stand column by column, that lies in a corner that a rule excludes; -1 where none does. */
    int firstThatBreaksRules(double[][] columns, int from, int to) {
        for (int r = 0; r < rules.length; r++) {
            double[] feature = columns[rules[r][0]];
            double[] bounded = columns[rules[r][1]];
            for (int i = from; i < to; i++) {
                if (feature[i] == ruleNumbers[r][0] && bounded[i] > ruleNumbers[r][1]) {
                    return i;
                }
            }
        }
        return -1;
    }

    /**
     * The minimum, over all values that the given features can have, of {@code constant + sum of slope * (term - reference)}. It is a sum
     * over the features, but for the pairs that a rule ties together, and each part has its minimum at an end of the domain or at a
     * knot of a transform.
     */
    double minimum(double constant, double[] slopes, boolean[] given) {
        double sum = constant;
        boolean[] counted = new boolean[features];
        for (int r = 0; r < rules.length; r++) {
            int feature = rules[r][0];
            int bounded = rules[r][1];
            if (given[feature] && given[bounded]) {
                sum += Math.min(
                        minimum(feature, slopes, Double.POSITIVE_INFINITY)
                                + minimum(bounded, slopes, ruleNumbers[r][1]),
                        minimumBut(feature, slopes, ruleNumbers[r][0])
                                + minimum(bounded, slopes, Double.POSITIVE_INFINITY));
                counted[feature] = true;
                counted[bounded] = true;
            }
        }
        for (int f = 0; f < features; f++) {
            if (given[f] && !counted[f]) {
                sum += minimum(f, slopes, Double.POSITIVE_INFINITY);
            }
        }
        return sum;
    }

    /** The minimum over the values of a feature that are not above a bound. */
    private double minimum(int feature, double[] slopes, double bound) {
        double least = Double.POSITIVE_INFINITY;
        for (double knot : knots[feature]) {
            double value = Math.min(knot, bound);
            least = Math.min(least, part(feature, slopes, value, false));
            least = Math.min(least, part(feature, slopes, value, domains[feature].kind() == Domain.Kind.RANGE));
        }
        return least;
    }

    /** The minimum over the values of a feature but for one; of a range, whose numbers come as near to it as one likes, over all. */
    private double minimumBut(int feature, double[] slopes, double value) {
        if (domains[feature].kind() == Domain.Kind.RANGE) {
            return minimum(feature, slopes, Double.POSITIVE_INFINITY);
        }
        double least = Double.POSITIVE_INFINITY;
        for (double knot : with(knots[feature], domains[feature], value - 1, value + 1)) {
            if (knot != value) {
                least = Math.min(least, part(feature, slopes, knot, false));
            }
        }
        return least;
    }

    /** The part of a feature at a value, or just below it. */
    private double part(int feature, double[] slopes, double value, boolean below) {
        double sum = 0;
        for (int j : termsOf[feature]) {
            boolean steps = below
                    && transforms[j] instanceof Transform.AtLeast step
                    && step.threshold() == value
                    && value > domains[feature].minimum();
            sum += slopes[j] * ((steps ? 0 : transforms[j].of(value)) - references[j]);
        }
        return sum;
    }

    private double[] knotsOf(int feature) {
        Domain domain = domains[feature];
        double[] knots = {domain.minimum(), domain.maximum()};
        for (int j : termsOf[feature]) {
            if (transforms[j] instanceof Transform.AtLeast step) {
                double threshold = domain.kind() == Domain.Kind.RANGE ? step.threshold() : Math.ceil(step.threshold());
                knots = with(knots, domain, threshold, threshold - 1);
            } else if (transforms[j] instanceof Transform.Levels levels) {
                for (int level = 1; level <= levels.scores().size(); level++) {
                    knots = with(knots, domain, level);
                }
            }
        }
        return knots;
    }

    private static double[] with(double[] knots, Domain domain, double... more) {
        double[] inside = Arrays.stream(more).filter(domain::contains).toArray();
        double[] all = Arrays.copyOf(knots, knots.length + inside.length);
        System.arraycopy(inside, 0, all, knots.length, inside.length);
        return all;
    }
}
