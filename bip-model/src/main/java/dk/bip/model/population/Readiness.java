package dk.bip.model.population;

import dk.bip.core.indicator.Dimension;
import dk.bip.core.indicator.Indicator;
import dk.bip.core.indicator.Rater;
import java.util.List;

/** The indicators that the hazard and the caseworker's belief follow: the seven but for that belief itself. */
final class Readiness {

    static final List<Dimension> STRONG = Indicator.seven().stream()
            .filter(indicator -> indicator.isRatedBy(Rater.CITIZEN))
            .toList();

    private Readiness() {}

    /** The standard deviation of the mean of the strong latents, each of variance 1 with a general part of this loading. */
    static double spreadOfMean(double loading) {
        double shared = loading * loading;
        return Math.sqrt(shared + (1 - shared) / STRONG.size());
    }
}
