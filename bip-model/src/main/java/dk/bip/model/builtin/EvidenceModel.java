package dk.bip.model.builtin;

import dk.bip.model.predictor.ModelDocument;
import java.util.List;

/**
 * The built-in model, <em>derived from published evidence</em>. No weights were ever published, but about forty figures were; a made-up
 * population ({@link dk.bip.model.population.ReferencePopulation}) reproduces them, and these documents are fitted to a million
 * citizen-intervals of it: a logit for each of three, six, nine and twelve months, in four nested documents, each with the features of the
 * one before and more.
 *
 * <p>The covariance of the coefficients is that of a study of BIP's size (BIP-DESIGN-02: 27,000 measurements, clustered by citizen and caseworker) plus the
 * spread over an ensemble of other assumptions, and that over other readings of the figures and other effects of caseworkers, each member calibrated to
 * the figures in its turn. The number of simulated rows does not matter for it.
 *
 * <p>What it cannot do: it is not estimated on data about citizens, says nothing beyond twelve months, and where no figure was published, as
 * for the weight of age against employment, it holds what was assumed. The card of each document lists findings, assumptions, limits and
 * calibration. A document estimated or recalibrated on local data is used in the same way and should take its place.
 *
 * <p>What is missing is averaged over, and is a spread beside the interval. The citizen's belief is required where it is a feature, and half
 * of the features must be there, or the answer is a {@link dk.bip.model.predictor.NoEstimate}.
 *
 * <p>Each document is made once, at first use. Immutable and thread-safe.
 */
public final class EvidenceModel {

    private EvidenceModel() {}

    /**
     * Returns the model on register data alone: age, unskilled, share of the last three years in a job and on benefits, whether it is the
     * first interval, and the changes of caseworker. It serves as what the others are compared with.
     *
     * @return the document {@code bip-evidence-register}
     */
    public static ModelDocument registerData() {
        return Register.DOCUMENT;
    }

    /**
     * Returns the model with the five strong indicators that the citizen rates besides: job-search behaviour, knowledge of the labour
     * market, belief in getting a job, cooperation and mastery of health.
     *
     * @return the document {@code bip-evidence-citizen}
     */
    public static ModelDocument withCitizenIndicators() {
        return Citizen.DOCUMENT;
    }

    /**
     * Returns the model with the caseworker's rating of knowledge of the labour market and goal-directedness besides.
     *
     * @return the document {@code bip-evidence-both-raters}
     */
    public static ModelDocument withBothRaters() {
        return BothRaters.DOCUMENT;
    }

    /**
     * Returns the model with the caseworker's belief that the citizen gets a job, job orientation and a company-based course that ended
     * besides.
     *
     * @return the document {@code bip-evidence-belief}
     */
    public static ModelDocument withBelief() {
        return Belief.DOCUMENT;
    }

    /**
     * Returns the four documents.
     *
     * @return an unmodifiable list, from fewest to most features
     */
    public static List<ModelDocument> all() {
        return List.of(registerData(), withCitizenIndicators(), withBothRaters(), withBelief());
    }

    private static final class Register {
        static final ModelDocument DOCUMENT = EvidenceCard.REGISTER.document(RegisterNumbers.numbers());
    }

    private static final class Citizen {
        static final ModelDocument DOCUMENT = EvidenceCard.CITIZEN.document(CitizenNumbers.numbers());
    }

    private static final class BothRaters {
        static final ModelDocument DOCUMENT = EvidenceCard.BOTH_RATERS.document(BothRatersNumbers.numbers());
    }

    private static final class Belief {
        static final ModelDocument DOCUMENT = EvidenceCard.BELIEF.document(BeliefNumbers.numbers());
    }
}
