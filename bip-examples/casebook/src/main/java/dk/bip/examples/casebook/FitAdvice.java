package dk.bip.examples.casebook;

import dk.bip.model.estimation.CollinearityException;
import dk.bip.model.estimation.EstimationException;
import dk.bip.model.estimation.NotConvergedException;
import dk.bip.model.estimation.SeparationException;
import java.util.List;

/** What to try on the command line where rows yield no estimates; the library's advice is for those who call it. */
final class FitAdvice {

    private FitAdvice() {}

    /** Returns the same failure, in words that name columns but no level, with what to try. */
    static EstimationException of(EstimationException none, CsvFrame frame, Arguments arguments) {
        String reason =
                frame.withoutLevels(none.getMessage().lines().findFirst().orElseThrow());
        return new EstimationException(reason + advice(none, arguments), List.of());
    }

    private static String advice(EstimationException none, Arguments arguments) {
        boolean separated = none instanceof SeparationException || none instanceof NotConvergedException;
        if (separated && !arguments.has("--firth") && !arguments.has("--instrument")) {
            String instead = arguments.has("--cluster")
                    ? " instead of --cluster"
                    : arguments.has("--random-intercept") ? " instead of --random-intercept" : "";
            return "; maybe --firth" + instead + "?";
        }
        if (!(none instanceof CollinearityException)) {
            return "";
        }
        return arguments.has("--terms")
                ? "; maybe fewer --terms?"
                : "; maybe --exclude " + (none.columns().size() == 1 ? "it?" : "one of them?");
    }
}
