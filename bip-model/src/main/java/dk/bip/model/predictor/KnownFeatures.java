package dk.bip.model.predictor;

import dk.bip.model.outcome.Horizon;
import java.util.Arrays;
import java.util.List;

/**
 * A model as it reads where only some of its features are known, whatever their values: what {@link ModelDocument#knowing} gives. With P the
 * precision matrix, m the terms that are missing and o those that are known, what is known of the missing ones is part of the effective
 * coefficients {@code b_o - P_om P_mm^-1 b_m}, and what is left open spreads the log-odds by tau, {@code tau^2 = b_m' P_mm^-1 b_m}.
 *
 * <p>Immutable and thread-safe.
 */
public final class KnownFeatures {

    private final ModelDocument document;
    private final KnownTerms terms;

    KnownFeatures(ModelDocument document, KnownTerms terms) {
        this.document = document;
        this.terms = terms;
    }

    /**
     * Returns the effective coefficients of the terms.
     *
     * @param horizon one of the model's
     * @return in the order of the terms, 0 for what is missing
     * @throws IllegalArgumentException if the model does not have the horizon
     */
    public List<Double> coefficients(Horizon horizon) {
        return Arrays.stream(terms.coefficients(document.indexOf(horizon)))
                .boxed()
                .toList();
    }

    /**
     * Returns by how much what is missing spreads the log-odds.
     *
     * @param horizon one of the model's
     * @return tau, a standard deviation; 0 where nothing is missing
     * @throws IllegalArgumentException if the model does not have the horizon
     */
    public double deviation(Horizon horizon) {
        return terms.deviation(document.indexOf(horizon));
    }

    /**
     * Returns by how much the log-odds at least rise from a horizon to the next, for whatever values of their domains the known features have,
     * less what averaging over the missing ones can take from it, {@code |tau_next^2 - tau^2| / 2}.
     *
     * @return the least over the horizons; positive infinity of a model with one horizon
     */
    public double leastRise() {
        double least = Double.POSITIVE_INFINITY;
        for (int h = 0; h + 1 < document.horizons().size(); h++) {
            least = Math.min(least, terms.margin(h));
        }
        return least;
    }

    /**
     * Tells whether the probability is proved never to fall with the horizon. Where it is not there is no estimate, for that reason.
     *
     * @return true if it is
     */
    public boolean neverFalls() {
        return terms.neverFalls();
    }

    /**
     * Returns the model and the least rise.
     *
     * @return a text, not for parsing
     */
    @Override
    public String toString() {
        return "KnownFeatures[" + document + ", leastRise=" + leastRise() + "]";
    }
}
