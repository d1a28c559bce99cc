package dk.bip.model.interim;

import dk.bip.core.Language;
import dk.bip.core.Text;
import dk.bip.core.caseworker.BeliefLevel;
import dk.bip.model.card.Assumption;
import dk.bip.model.card.CalibrationPoint;
import dk.bip.model.card.ModelCard;
import dk.bip.model.evidence.Evidence;
import dk.bip.model.evidence.FindingId;
import dk.bip.model.evidence.Reading;
import dk.bip.model.feature.Feature;
import dk.bip.model.internal.LinearSystem;
import dk.bip.model.matrix.CovarianceMatrix;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.outcome.Outcome;
import dk.bip.model.predictor.ModelDocument;
import dk.bip.model.predictor.ModelTerm;
import java.util.ArrayList;
import java.util.List;

/**
 * The interim built-in model, <em>derived from published evidence</em>: no weights were ever published, so that these follow in closed form
 * from the published figures and from assumptions that are ours and marked. A model estimated on a reference population will take its
 * place, as a document of the same kind.
 *
 * <p>The covariance of the coefficients is that of a study of BIP's size (BIP-DESIGN-02: 27,000 measurements, taken as independent) plus the
 * spread over the assumptions: each moved from the least to the greatest reasonable value, as a uniform distribution over that range.
 *
 * <p>There is one document with the caseworker's belief and one without it, because it is an optional input. Each is derived once, at first
 * use. Thread-safe.
 */
public final class InterimModel {

    private static final String VERSION = "0.1";
    private static final double LEAST_COVERAGE = 0.6;

    private InterimModel() {}

    /**
     * Returns the model with the caseworker's belief among its features.
     *
     * @return the document {@code bip-interim-with-belief}
     */
    public static ModelDocument withBelief() {
        return WithBelief.DOCUMENT;
    }

    /**
     * Returns the model that does not know the caseworker's belief.
     *
     * @return the document {@code bip-interim-without-belief}
     */
    public static ModelDocument withoutBelief() {
        return WithoutBelief.DOCUMENT;
    }

    private static final class WithBelief {
        static final ModelDocument DOCUMENT = document("bip-interim-with-belief", true);
    }

    private static final class WithoutBelief {
        static final ModelDocument DOCUMENT = document("bip-interim-without-belief", false);
    }

    private static ModelDocument document(String id, boolean withBelief) {
        Derivation base = Derivation.of(Assumptions.base(), withBelief);
        List<String> names = base.features().stream().map(Feature::featureName).toList();
        double[] references = base.references();
        double[] coefficients = base.coefficients();
        ModelDocument.Builder builder = ModelDocument.builder(id, VERSION)
                .outcome(Outcome.JOB)
                .intercept(base.intercept())
                .coefficientCovariance(CovarianceMatrix.of(withIntercept(names), covariance(base, withBelief)))
                .featureCovariance(CovarianceMatrix.of(names, base.featureCovariance()))
                .leastCoverage(LEAST_COVERAGE)
                .intervalOffsets(List.of(0.0, 0.0, base.laterOffset(), base.laterOffset()))
                .card(card(base, withBelief));
        for (int i = 0; i < coefficients.length; i++) {
            boolean required = base.features().get(i) == Feature.CITIZEN_BELIEF;
            builder.term(new ModelTerm(names.get(i), coefficients[i], references[i], required));
        }
        (withBelief ? InterimReferenceCases.withBelief(names) : InterimReferenceCases.withoutBelief(names))
                .forEach(builder::referenceCase);
        return builder.build();
    }

    private static List<String> withIntercept(List<String> names) {
        List<String> all = new ArrayList<>();
        all.add(ModelDocument.INTERCEPT);
        all.addAll(names);
        return all;
    }

    private static double[][] covariance(Derivation base, boolean withBelief) {
        double[] references = base.references();
        double[][] sum = sampling(base);
        for (Assumptions.Name name : Assumptions.Name.values()) {
            Assumption range = name.assumption();
            double[] low = Derivation.of(Assumptions.base().with(name, range.least()), withBelief)
                    .parametersAt(references);
            double[] high = Derivation.of(Assumptions.base().with(name, range.greatest()), withBelief)
                    .parametersAt(references);
            for (int i = 0; i < sum.length; i++) {
                for (int j = 0; j < sum.length; j++) {
                    sum[i][j] += (high[i] - low[i]) * (high[j] - low[j]) / 12;
                }
            }
        }
        return sum;
    }

    /** The inverse of the information in a study of BIP's size, with the mean hazard for everybody. */
    private static double[][] sampling(Derivation base) {
        double measurements = Evidence.published().finding("BIP-DESIGN-02").number();
        double hazard = base.mean(1);
        double information = measurements * hazard * (1 - hazard);
        double[][] inverse = LinearSystem.inverse(base.featureCovariance());
        double[][] covariance = new double[inverse.length + 1][inverse.length + 1];
        covariance[0][0] = 1 / information;
        for (int i = 0; i < inverse.length; i++) {
            for (int j = 0; j < inverse.length; j++) {
                covariance[i + 1][j + 1] = inverse[i][j] / information;
            }
        }
        return covariance;
    }

    private static ModelCard card(Derivation base, boolean withBelief) {
        ModelCard.Builder card = InterimCard.start(withBelief);
        for (String finding : List.of(
                "BIP-BELIEF-01",
                "BIP-INT-16",
                "BIP-INT-17",
                "BIP-CW-03",
                "BIP-SHIFT-01",
                "BIP-SHIFT-02",
                "BIP-SEARCH-01",
                "BIP-SEARCH-02",
                "BIP-SEARCH-03",
                "BIP-SEARCH-04",
                "BIP-SEARCH-05",
                "BIP-SEARCH-06",
                "BIP-SEARCH-07",
                "BIP-IND-01",
                "BIP-IND-02",
                "BIP-DESIGN-02")) {
            card.finding(new FindingId(finding));
        }
        Assumptions.described().forEach(card::assumption);
        Text everybody = Text.of("alle borgere", "all citizens");
        card.calibration(point(everybody, base.mean(Horizon.SIX_MONTHS.intervals()), Reading.MEAN_SIX_MONTHS, 0));
        card.calibration(point(everybody, base.mean(Horizon.TWELVE_MONTHS.intervals()), Reading.MEAN_TWELVE_MONTHS, 0));
        if (withBelief) {
            for (BeliefLevel level : BeliefLevel.values()) {
                card.calibration(point(
                        Text.of(
                                "sagsbehandlerens tro: " + level.label(Language.DANISH),
                                "the caseworker's belief: " + level.label(Language.ENGLISH)),
                        base.meanAtBelief(level, Horizon.SIX_MONTHS.intervals()),
                        Reading.BELIEF_TABLE_SIX_MONTHS,
                        level.step() - 1));
            }
        }
        return card.build();
    }

    private static CalibrationPoint point(Text group, double predicted, Reading reading, int index) {
        Horizon horizon = reading.horizon();
        return new CalibrationPoint(
                group,
                horizon,
                predicted,
                reading.numbers().get(index),
                reading.findings().get(0).id().value());
    }
}
