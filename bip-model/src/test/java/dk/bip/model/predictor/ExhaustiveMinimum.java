package dk.bip.model.predictor;

import dk.bip.model.feature.Domain;
import dk.bip.model.feature.Feature;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** The minimum of a sum over features by trying their values: every one of a few, or a fine grid with what lies beside each step. */
final class ExhaustiveMinimum {

    private static final int GRID = 60;

    private final List<Feature> features;
    private final List<ModelTerm> terms;
    private final List<DomainRule> rules;
    private final double[] slopes;

    private ExhaustiveMinimum(List<Feature> features, List<ModelTerm> terms, List<DomainRule> rules, double[] slopes) {
        this.features = features;
        this.terms = terms;
        this.rules = rules;
        this.slopes = slopes;
    }

    /** Of {@code constant + sum of slope * (term - reference)} over all values of the given features that break no rule. */
    static double of(
            List<Feature> features,
            List<ModelTerm> terms,
            List<DomainRule> rules,
            double constant,
            double[] slopes,
            boolean[] given) {
        ExhaustiveMinimum search = new ExhaustiveMinimum(features, terms, rules, slopes);
        List<String> names = features.stream().map(Feature::name).toList();
        boolean[] counted = new boolean[features.size()];
        double sum = constant;
        for (DomainRule rule : rules) {
            int feature = names.indexOf(rule.feature());
            int bounded = names.indexOf(rule.bounded());
            if (given[feature] && given[bounded]) {
                sum += search.ofPair(feature, bounded, rule);
                counted[feature] = true;
                counted[bounded] = true;
            }
        }
        for (int f = 0; f < counted.length; f++) {
            if (given[f] && !counted[f]) {
                int feature = f;
                sum += search.values(f)
                        .map(value -> search.part(feature, value))
                        .min()
                        .orElseThrow();
            }
        }
        return sum;
    }

    private double ofPair(int feature, int bounded, DomainRule rule) {
        return values(feature)
                .flatMap(value -> values(bounded)
                        .filter(other -> value != rule.value() || other <= rule.maximum())
                        .map(other -> part(feature, value) + part(bounded, other)))
                .min()
                .orElseThrow();
    }

    private double part(int feature, double value) {
        String name = features.get(feature).name();
        return IntStream.range(0, terms.size())
                .filter(j -> terms.get(j).feature().equals(name))
                .mapToDouble(j -> slopes[j]
                        * (terms.get(j).transform().of(value) - terms.get(j).reference()))
                .sum();
    }

    private DoubleStream values(int feature) {
        Domain domain = features.get(feature).domain();
        if (domain.kind() != Domain.Kind.RANGE) {
            return IntStream.rangeClosed((int) domain.minimum(), (int) domain.maximum())
                    .asDoubleStream();
        }
        DoubleStream grid = IntStream.rangeClosed(0, GRID)
                .mapToDouble(i -> domain.minimum() + (domain.maximum() - domain.minimum()) * i / GRID);
        DoubleStream whole = IntStream.rangeClosed(-10, 10).asDoubleStream();
        DoubleStream steps = terms.stream()
                .map(ModelTerm::transform)
                .filter(Transform.AtLeast.class::isInstance)
                .mapToDouble(transform -> ((Transform.AtLeast) transform).threshold());
        DoubleStream ruled = rules.stream().flatMapToDouble(rule -> DoubleStream.of(rule.value(), rule.maximum()));
        DoubleStream beside = DoubleStream.concat(steps, ruled)
                .flatMap(value -> DoubleStream.of(Math.nextDown(value), value, Math.nextUp(value)));
        return DoubleStream.concat(grid, DoubleStream.concat(whole, beside)).filter(domain::contains);
    }
}
