package dk.bip.model.predictor;

import dk.bip.core.Text;
import dk.bip.model.card.ModelCard;
import dk.bip.model.feature.Domain;
import dk.bip.model.feature.Feature;
import dk.bip.model.feature.FeatureRow;
import dk.bip.model.matrix.CovarianceMatrix;
import dk.bip.model.matrix.PrecisionMatrix;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.outcome.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Small model documents with known numbers, and random ones. */
public final class Documents {

    /** The horizons of all of them. */
    public static final List<Horizon> HORIZONS =
            Stream.of(3, 6, 9, 12).map(Horizon::ofMonths).toList();

    /** A score for each step of belief. */
    public static final Transform BELIEF = Transform.levels(List.of(1.0, 1.75, 2.5, 3.5, 5.0));

    private static final double[] INTERCEPTS = {-3, -2.25, -1.75, -1.375};

    private Documents() {}

    /** Citizen's and caseworker's belief, which correlate by 0.5, and changes of caseworker; the first is required. */
    public static ModelDocument small() {
        return smallBuilder().build();
    }

    /** {@link #small}, to be changed. */
    public static ModelDocument.Builder smallBuilder() {
        ModelDocument.Builder builder = shell("small")
                .feature(Feature.CITIZEN_BELIEF)
                .feature(Feature.CASEWORKER_BELIEF)
                .feature(Feature.CASEWORKER_CHANGES)
                .require(Feature.CITIZEN_BELIEF.name())
                .term(ModelTerm.ofValue(Feature.CITIZEN_BELIEF.name(), 3))
                .term(new ModelTerm("belief", Feature.CASEWORKER_BELIEF.name(), BELIEF, 2.5))
                .term(ModelTerm.ofValue(Feature.CASEWORKER_CHANGES.name(), 0.5));
        return withNumbers(
                builder,
                List.of("citizen_belief", "belief", "caseworker_changes"),
                new double[][] {{1, 0.5, 0}, {0.5, 1, 0}, {0, 0, 0.5}},
                0.25,
                0.625,
                -0.3125);
    }

    /** Caseworker's belief and job orientation, explained together, beside changes of caseworker and the first interval. */
    public static ModelDocument belief() {
        return beliefBuilder(-0.25).build();
    }

    /** {@link #belief} with a coefficient of the job orientation; below -0.625 its line is reversed. */
    public static ModelDocument.Builder beliefBuilder(double ofOrientation) {
        ModelDocument.Builder builder = shell("belief")
                .feature(Feature.CASEWORKER_BELIEF)
                .feature(Feature.CASEWORKER_ORIENTATION)
                .feature(Feature.CASEWORKER_CHANGES)
                .feature(Feature.FIRST_INTERVAL)
                .term(new ModelTerm("belief", Feature.CASEWORKER_BELIEF.name(), BELIEF, 2.5))
                .term(ModelTerm.ofValue(Feature.CASEWORKER_ORIENTATION.name(), 2.75))
                .term(ModelTerm.ofValue(Feature.CASEWORKER_CHANGES.name(), 0.5))
                .term(new ModelTerm("three_changes", Feature.CASEWORKER_CHANGES.name(), Transform.atLeast(3), 0.0625))
                .term(ModelTerm.ofValue(Feature.FIRST_INTERVAL.name(), 0.25))
                .rule(new DomainRule(Feature.FIRST_INTERVAL.name(), 1, Feature.CASEWORKER_CHANGES.name(), 3))
                .group(new GroupedDifference("belief", Feature.CASEWORKER_ORIENTATION.name()));
        return withNumbers(
                builder,
                List.of("belief", "caseworker_orientation", "caseworker_changes", "three_changes", "first_interval"),
                new double[][] {
                    {1, 0.25, 0, 0, 0},
                    {0.25, 0.25, 0, 0, 0},
                    {0, 0, 0.5, 0.125, 0},
                    {0, 0, 0.125, 0.0625, 0},
                    {0, 0, 0, 0, 0.1875}
                },
                0.625,
                ofOrientation,
                -0.3125,
                -0.125,
                -0.25);
    }

    /** Two to seven features of one's own, some of them yes or no, with random numbers. */
    public static ModelDocument random(Random random) {
        int count = 2 + random.nextInt(6);
        ModelDocument.Builder builder = shell("random").minimumCoverage(0.25);
        List<String> names = new ArrayList<>();
        double[] coefficients = new double[count];
        double[][] roots = new double[count][count];
        for (int i = 0; i < count; i++) {
            String name = "own_" + i;
            names.add(name);
            boolean yesOrNo = random.nextInt(4) == 0;
            builder.feature(Feature.of(
                            name,
                            Text.of("egen oplysning " + i, "own feature " + i),
                            yesOrNo ? Domain.YES_OR_NO : Domain.SCORE))
                    .term(ModelTerm.ofValue(name, yesOrNo ? 0.5 : 3));
            coefficients[i] = random.nextInt(3) == 0 ? random.nextGaussian() / 500 : random.nextGaussian() / 2;
            for (int j = 0; j <= i; j++) {
                roots[i][j] = i == j ? 0.5 + random.nextDouble() / 2 : random.nextGaussian() / 4;
            }
        }
        double[][] covariance = new double[count][count];
        for (int i = 0; i < count; i++) {
            for (int j = 0; j < count; j++) {
                for (int k = 0; k <= Math.min(i, j); k++) {
                    covariance[i][j] += roots[i][k] * roots[j][k];
                }
            }
        }
        return withNumbers(builder, names, covariance, coefficients).build();
    }

    /** A row of a document's features with random values, each missing with a probability, and some of those outside their domain. */
    public static FeatureRow randomRow(ModelDocument document, double missing, Random random) {
        FeatureRow.Builder row = FeatureRow.builder(document.schema());
        for (Feature feature : document.schema().features()) {
            if (random.nextDouble() >= missing) {
                Domain domain = feature.domain();
                double value = domain.minimum() + random.nextDouble() * (domain.maximum() - domain.minimum());
                row.value(feature, domain.kind() == Domain.Kind.RANGE ? value : Math.rint(value));
            } else if (random.nextInt(4) == 0) {
                row.outsideDomain(feature);
            }
        }
        return row.build();
    }

    /** A document with an outcome and a card and nothing else. */
    public static ModelDocument.Builder shell(String id) {
        return ModelDocument.builder(id, "1").outcome(Outcome.JOB).card(card());
    }

    /** Adds the matrices and logits: intercepts from -3 to -1.375, and the same coefficients at every horizon. */
    public static ModelDocument.Builder withNumbers(
            ModelDocument.Builder builder, List<String> terms, double[][] covarianceOfTerms, double... coefficients) {
        builder.precision(PrecisionMatrix.inverseOf(CovarianceMatrix.of(terms, covarianceOfTerms)));
        List<String> rows = Stream.concat(Stream.of(ModelDocument.INTERCEPT), terms.stream())
                .toList();
        double[][] covariance = new double[rows.size()][rows.size()];
        for (int i = 0; i < rows.size(); i++) {
            covariance[i][i] = 0.01 * (i + 1);
        }
        IntStream.range(0, INTERCEPTS.length)
                .forEach(h -> builder.logit(new HorizonLogit(
                        HORIZONS.get(h),
                        INTERCEPTS[h],
                        DoubleStream.of(coefficients).boxed().toList(),
                        CovarianceMatrix.of(rows, covariance))));
        return builder;
    }

    /** A card with a caveat. */
    public static ModelCard card() {
        return cardBuilder().build();
    }

    /** {@link #card}, to be changed. */
    public static ModelCard.Builder cardBuilder() {
        Text text = Text.of("Prøve", "Trial");
        return ModelCard.builder(text, text, text)
                .intendedUse(text)
                .forbiddenUse(text)
                .caveat(Text.of("En prøve.", "A trial."));
    }
}
