package dk.bip.model.predictor;

import java.util.List;
import java.util.NoSuchElementException;

/**
 * An estimate was asked for where there is none. Its message names the reasons, and holds nothing of the case: {@link NoEstimate} has the features and
 * shares behind them.
 */
@SuppressWarnings("serial") // the lists of the JDK that it holds are serializable
public final class NoEstimateException extends NoSuchElementException {

    private static final long serialVersionUID = 1L;

    /** The reasons, immutable. */
    private final List<NoEstimateReason> reasons;

    NoEstimateException(List<NoEstimateReason> reasons) {
        super("there is no estimate: "
                + String.join(", ", reasons.stream().map(NoEstimateReason::code).toList())
                + "\nMaybe ask whether the prediction is an Estimate, and show its explanation where it is none?");
        this.reasons = List.copyOf(reasons);
    }

    /**
     * Returns why there is no estimate.
     *
     * @return an unmodifiable list of one reason or more
     */
    public List<NoEstimateReason> reasons() {
        return reasons;
    }
}
