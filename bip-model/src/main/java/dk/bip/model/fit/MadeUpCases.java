package dk.bip.model.fit;

import dk.bip.model.card.ReferenceCase;
import dk.bip.model.estimation.ModelFrame;
import dk.bip.model.feature.Domain;
import dk.bip.model.feature.Feature;
import dk.bip.model.feature.FeatureRow;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.predictor.Estimate;
import dk.bip.model.predictor.JobProbabilityPredictor;
import dk.bip.model.predictor.ModelDocument;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * Reference cases of a fitted model: the means of the features, one standard deviation below and above them at every horizon, and at the
 * longest horizon each feature in turn missing. Whole where the domain is, so that none is a row of anybody.
 */
final class MadeUpCases {

    private final ModelDocument document;
    private final JobProbabilityPredictor predictor;
    private final List<ReferenceCase> cases = new ArrayList<>();

    private MadeUpCases(ModelDocument document) {
        this.document = document;
        this.predictor = JobProbabilityPredictor.of(document);
    }

    /** The cases of a document, by the means and standard deviations of some rows. */
    static List<ReferenceCase> of(ModelDocument document, ModelFrame rows) {
        MadeUpCases made = new MadeUpCases(document);
        Map<String, Double> means = made.values(rows, 0);
        for (Horizon horizon : document.horizons()) {
            made.add("at the means", means, horizon);
            made.add("a standard deviation below the means", made.values(rows, -1), horizon);
            made.add("a standard deviation above the means", made.values(rows, 1), horizon);
        }
        Horizon longest = document.horizons().get(document.horizons().size() - 1);
        for (String name : document.schema().names()) {
            Map<String, Double> known = new LinkedHashMap<>(means);
            known.remove(name);
            made.add("without " + name, known, longest);
        }
        return made.cases;
    }

    private Map<String, Double> values(ModelFrame rows, int deviations) {
        Map<String, Double> values = new LinkedHashMap<>();
        for (Feature feature : document.schema().features()) {
            double[] column = rows.values(feature.name());
            double mean = Arrays.stream(column).sum() / column.length;
            double squares = Arrays.stream(column)
                    .map(value -> (value - mean) * (value - mean))
                    .sum();
            double value = mean + deviations * Math.sqrt(squares / (column.length - 1));
            values.put(feature.name(), within(feature.domain(), value));
        }
        return values;
    }

    private static double within(Domain domain, double value) {
        double nearest = domain.kind() == Domain.Kind.RANGE ? value : Math.rint(value);
        return Math.max(domain.minimum(), Math.min(domain.maximum(), nearest));
    }

    /** Adds a case unless there is no estimate of it, because it lacks what is required or lies in a corner that a rule excludes. */
    private void add(String name, Map<String, Double> values, Horizon horizon) {
        FeatureRow.Builder row = FeatureRow.builder(document.schema());
        values.forEach((feature, value) -> row.value(document.schema().named(feature), value));
        if (predictor.predict(row.build(), horizon) instanceof Estimate estimate) {
            cases.add(new ReferenceCase(
                    name + ", " + horizon,
                    values,
                    horizon,
                    document.level(),
                    estimate.logOdds(),
                    estimate.probability(),
                    estimate.interval().orElseThrow().lower(),
                    estimate.interval().orElseThrow().upper(),
                    estimate.spread()
                            .map(spread -> OptionalDouble.of(spread.lower()))
                            .orElse(OptionalDouble.empty()),
                    estimate.spread()
                            .map(spread -> OptionalDouble.of(spread.upper()))
                            .orElse(OptionalDouble.empty())));
        }
    }
}
