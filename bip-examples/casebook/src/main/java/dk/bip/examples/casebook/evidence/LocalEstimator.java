package dk.bip.examples.casebook.evidence;

import dk.bip.model.estimation.BinaryRegression;
import dk.bip.model.estimation.BinaryRegressionResult;
import dk.bip.model.estimation.GaussianPrior;
import dk.bip.model.estimation.ModelFrame;
import dk.bip.model.estimation.SeparationException;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.predictor.ModelDocument;
import java.util.Locale;

/** A way to estimate the logit of three months from local rows; only the first knows of the evidence. */
enum LocalEstimator {
    /** The posterior mode, with the base rate left to the data. */
    EVIDENCE_PRIOR {
        @Override
        BinaryRegressionResult fit(ModelFrame local, ModelDocument evidence) {
            return BinaryRegression.logit()
                    .withPrior(GaussianPrior.ofDocument(evidence, Horizon.THREE_MONTHS, WIDE))
                    .fit(local);
        }
    },

    RIDGE {
        @Override
        BinaryRegressionResult fit(ModelFrame local, ModelDocument evidence) {
            return CrossValidatedRidge.fit(local);
        }
    },

    /** With Firth's penalty where columns separate the outcomes, as there are no estimates without. */
    MAXIMUM_LIKELIHOOD {
        @Override
        BinaryRegressionResult fit(ModelFrame local, ModelDocument evidence) {
            try {
                return BinaryRegression.logit().fit(local);
            } catch (SeparationException separated) {
                return BinaryRegression.logit().withFirthPenalty().fit(local);
            }
        }
    };

    /** What is added to the variance of the intercept. */
    private static final double WIDE = 100;

    abstract BinaryRegressionResult fit(ModelFrame local, ModelDocument evidence);

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
