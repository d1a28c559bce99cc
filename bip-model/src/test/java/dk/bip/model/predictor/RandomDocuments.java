package dk.bip.model.predictor;

import dk.bip.core.Text;
import dk.bip.model.feature.Domain;
import dk.bip.model.feature.Feature;
import dk.bip.model.feature.FeatureRow;
import dk.bip.model.matrix.CovarianceMatrix;
import dk.bip.model.matrix.PrecisionMatrix;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.outcome.Outcome;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Model documents of random shape: features of every kind of domain, terms of every transform, a rule, a group, correlated terms and four
 * horizons whose log-odds never fall, the corners that the rule excludes aside.
 */
final class RandomDocuments {

    /** How much the log-odds rise from each horizon to the next where they rise least. */
    private static final double LEAST_RISE = 1e-6;

    private final Random random;
    private final DomainRule rule;
    private final List<Feature> features = new ArrayList<>();
    private final List<ModelTerm> terms = new ArrayList<>();
    /** A typical distance from the reference, for each term. */
    private final List<Double> scales = new ArrayList<>();

    private RandomDocuments(Random random) {
        this.random = random;
        this.rule = new DomainRule("flag", 1, "count", random.nextInt(4));
    }

    static List<ModelDocument> some(long seed, int count) {
        Random random = new Random(seed);
        return IntStream.range(0, count).mapToObj(i -> of(random)).toList();
    }

    static ModelDocument of(Random random) {
        return new RandomDocuments(random).document();
    }

    private ModelDocument document() {
        add(feature("flag", Domain.YES_OR_NO), 0.4, Transform.value());
        Feature count = feature("count", Domain.whole(0, 20));
        add(count, 3, Transform.value());
        if (random.nextBoolean()) {
            add(count, "several", 0.4, Transform.atLeast(1 + random.nextInt(5)));
        }
        add(feature("belief", Domain.SCORE), 1, Transform.levels(scores()));
        add(feature("orientation", Domain.SCORE), 0.5, Transform.value());
        for (int i = random.nextInt(5); i >= 0; i--) {
            addAny("more" + i);
        }
        ModelDocument.Builder builder = ModelDocument.builder("random", "1")
                .outcome(Outcome.JOB)
                .rule(rule)
                .group(new GroupedDifference("belief", "orientation"))
                .precision(precision())
                .minimumCoverage(random.nextInt(3) * 0.2)
                .level(0.9)
                .card(PlainDocuments.card());
        features.forEach(builder::feature);
        terms.forEach(builder::term);
        if (random.nextBoolean()) {
            builder.require("flag");
        }
        logits(builder);
        return builder.build();
    }

    private static Feature feature(String name, Domain domain) {
        return Feature.of(name, Text.of(name + " (da)", name), domain);
    }

    private void addAny(String name) {
        switch (random.nextInt(5)) {
            case 0 -> add(feature(name, Domain.PERCENT), 25, Transform.value());
            case 1 -> add(feature(name, Domain.YES_OR_NO), 0.5, Transform.value());
            case 2 -> add(feature(name, Domain.whole(1, 5)), 1, Transform.levels(scores()));
            case 3 -> {
                Feature range = feature(name, Domain.range(-2, 3.5));
                add(range, 1.5, Transform.value());
                add(range, name + "_high", 0.5, Transform.atLeast(random.nextInt(3) + 0.5));
                add(range, name + "_higher", 0.5, Transform.atLeast(3));
            }
            default -> add(feature(name, Domain.range(1.5, 4.25)), 1, Transform.levels(scores()));
        }
    }

    private void add(Feature feature, double scale, Transform transform) {
        features.add(feature);
        add(feature, feature.name(), scale, transform);
    }

    private void add(Feature feature, String term, double scale, Transform transform) {
        terms.add(new ModelTerm(term, feature.name(), transform, transform.of(value(random, feature.domain())) + 0.07));
        scales.add(scale);
    }

    private List<Double> scores() {
        double score = 1;
        List<Double> scores = new ArrayList<>();
        for (int level = 0; level < 5; level++) {
            scores.add(score);
            score += random.nextDouble() * 1.5 - 0.2;
        }
        return scores;
    }

    private PrecisionMatrix precision() {
        double[][] numbers = positiveDefinite(terms.size());
        for (int i = 0; i < numbers.length; i++) {
            for (int j = 0; j < numbers.length; j++) {
                numbers[i][j] /= scales.get(i) * scales.get(j);
            }
        }
        return PrecisionMatrix.of(terms.stream().map(ModelTerm::name).toList(), numbers);
    }

    private double[][] positiveDefinite(int size) {
        double[][] factor = new double[size][size];
        for (double[] row : factor) {
            Arrays.setAll(row, i -> random.nextGaussian());
        }
        double[][] product = new double[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j <= i; j++) {
                for (int k = 0; k < size; k++) {
                    product[i][j] += factor[i][k] * factor[j][k] / size;
                }
                product[i][j] += i == j ? 0.5 : 0;
                product[j][i] = product[i][j];
            }
        }
        return product;
    }

    private void logits(ModelDocument.Builder builder) {
        int size = terms.size();
        double[] coefficients = new double[size];
        Arrays.setAll(coefficients, j -> 0.3 * random.nextGaussian() / scales.get(j));
        double drift = 0.04 * random.nextInt(3);
        HorizonLogit before = null;
        for (int months = 3; months <= 12; months += 3) {
            Arrays.setAll(coefficients, j -> coefficients[j] + drift * random.nextGaussian() / scales.get(j));
            double intercept = before == null ? -4 + 2 * random.nextDouble() : before.intercept();
            HorizonLogit logit = logit(Horizon.ofMonths(months), intercept, coefficients);
            if (before != null) {
                double rise = random.nextInt(3) * 0.3 * random.nextDouble() + LEAST_RISE;
                logit = logit(logit.horizon(), intercept - leastRise(before, logit) + rise, coefficients);
            }
            builder.logit(logit);
            before = logit;
        }
    }

    private double leastRise(HorizonLogit before, HorizonLogit logit) {
        double[] slopes = new double[terms.size()];
        Arrays.setAll(
                slopes, j -> logit.coefficients().get(j) - before.coefficients().get(j));
        boolean[] given = new boolean[features.size()];
        Arrays.fill(given, true);
        return ExhaustiveMinimum.of(
                features, terms, List.of(rule), logit.intercept() - before.intercept(), slopes, given);
    }

    private HorizonLogit logit(Horizon horizon, double intercept, double[] coefficients) {
        int size = coefficients.length;
        double[][] numbers = positiveDefinite(size + 1);
        for (int i = 0; i <= size; i++) {
            for (int j = 0; j <= size; j++) {
                numbers[i][j] *= 0.01 / ((i == 0 ? 1 : scales.get(i - 1)) * (j == 0 ? 1 : scales.get(j - 1)));
            }
        }
        return new HorizonLogit(
                horizon,
                intercept,
                Arrays.stream(coefficients).boxed().toList(),
                CovarianceMatrix.of(
                        PlainDocuments.withIntercept(
                                terms.stream().map(ModelTerm::name).toList()),
                        numbers));
    }

    /** A value of a domain, an end of it in a third of the cases. */
    static double value(Random random, Domain domain) {
        double width = domain.maximum() - domain.minimum();
        double value = random.nextInt(3) == 0
                ? domain.minimum() + width * random.nextInt(2)
                : domain.minimum() + width * random.nextDouble();
        return domain.kind() == Domain.Kind.RANGE ? value : Math.rint(value);
    }

    /** A row that keeps the rules of its document, in which each feature is missing by chance. */
    static FeatureRow row(Random random, ModelDocument document, double chanceOfAGap) {
        FeatureRow row;
        do {
            FeatureRow.Builder builder = FeatureRow.builder(document.schema());
            for (Feature feature : document.schema().features()) {
                double value = value(random, feature.domain());
                if (random.nextDouble() >= chanceOfAGap) {
                    builder.value(feature, value);
                }
            }
            row = builder.build();
        } while (!keepsRules(document, row));
        return row;
    }

    static boolean keepsRules(ModelDocument document, FeatureRow row) {
        return document.rules().stream()
                .noneMatch(rule -> row.value(document.schema().named(rule.feature()))
                                        .orElse(Double.NaN)
                                == rule.value()
                        && row.value(document.schema().named(rule.bounded())).orElse(Double.NaN) > rule.maximum());
    }
}
