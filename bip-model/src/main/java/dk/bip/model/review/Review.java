package dk.bip.model.review;

import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.outcome.Outcome;
import dk.bip.model.predictor.Estimate;
import dk.bip.model.predictor.ModelReference;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What a person makes of an estimate: agrees with it, departs from it and why, or, as the citizen, contests it and why. It is a record of
 * human judgement; nothing in the library acts on it.
 *
 * <p>It names the estimate by model, outcome, horizon and the date as of which it was made, and holds no probability.
 *
 * <p>Immutable and thread-safe. {@link #toString()} holds neither date nor reason.
 */
public final class Review implements Serializable {

    /** What the person makes of the estimate. */
    public enum Verdict {
        /** The caseworker agrees. */
        AGREES,
        /** The caseworker departs from the estimate, for a reason. */
        DEPARTS,
        /** The citizen contests the estimate, for a reason. */
        CONTESTED_BY_CITIZEN;

        /**
         * Returns the stable code.
         *
         * @return the code, which is the name of the constant
         */
        public String code() {
            return name();
        }

        /**
         * Returns the verdict of a code.
         *
         * @param code the stable code
         * @return the verdict
         * @throws IllegalArgumentException if there is no verdict of that code
         */
        public static Verdict ofCode(String code) {
            return Checks.codeOf("verdict", code, values(), Verdict::code);
        }
    }

    private static final long serialVersionUID = 1L;

    private final ModelReference model;
    private final Outcome outcome;
    private final Horizon horizon;
    private final LocalDate asOf;
    private final LocalDate reviewedOn;
    private final Verdict verdict;
    private final String reason;

    private Review(
            ModelReference model,
            Outcome outcome,
            Horizon horizon,
            LocalDate asOf,
            LocalDate reviewedOn,
            Verdict verdict,
            String reason) {
        this.model = Objects.requireNonNull(model, "model");
        this.outcome = Objects.requireNonNull(outcome, "outcome");
        this.horizon = Objects.requireNonNull(horizon, "horizon");
        this.asOf = Objects.requireNonNull(asOf, "asOf");
        this.reviewedOn = Objects.requireNonNull(reviewedOn, "reviewedOn");
        this.verdict = Objects.requireNonNull(verdict, "verdict");
        Checks.that(
                !reviewedOn.isBefore(asOf),
                "reviewedOn must not be before the date of the estimate",
                "the dates are in the wrong order?");
        if (verdict == Verdict.AGREES) {
            Checks.that(reason == null, "reason must be left out where the caseworker agrees");
        } else {
            Checks.notBlank(reason, "reason");
        }
        this.reason = reason;
    }

    /**
     * Returns the review of a caseworker who agrees.
     *
     * @param estimate the estimate, of a row with a date
     * @param reviewedOn the day of the review
     * @return the review
     * @throws IllegalArgumentException if the row of the estimate has no date, or the review is before it
     */
    public static Review agrees(Estimate estimate, LocalDate reviewedOn) {
        return of(estimate, reviewedOn, Verdict.AGREES, null);
    }

    /**
     * Returns the review of a caseworker who judges otherwise.
     *
     * @param estimate the estimate, of a row with a date
     * @param reviewedOn the day of the review
     * @param reason why, in the caseworker's words
     * @return the review
     * @throws IllegalArgumentException if the reason is blank, the row of the estimate has no date, or the review is before it
     */
    public static Review departs(Estimate estimate, LocalDate reviewedOn, String reason) {
        return of(estimate, reviewedOn, Verdict.DEPARTS, reason);
    }

    /**
     * Returns the objection of the citizen.
     *
     * @param estimate the estimate, of a row with a date
     * @param reviewedOn the day of the objection
     * @param reason why, in the citizen's words
     * @return the review
     * @throws IllegalArgumentException if the reason is blank, the row of the estimate has no date, or the review is before it
     */
    public static Review contestedByCitizen(Estimate estimate, LocalDate reviewedOn, String reason) {
        return of(estimate, reviewedOn, Verdict.CONTESTED_BY_CITIZEN, reason);
    }

    private static Review of(Estimate estimate, LocalDate reviewedOn, Verdict verdict, String reason) {
        Checks.that(
                estimate.date().isPresent(),
                "estimate must be of a row with a date",
                "give it by FeatureRow.builder(schema).date(...)?");
        return new Review(
                estimate.model(),
                estimate.outcome(),
                estimate.horizon(),
                estimate.date().orElseThrow(),
                reviewedOn,
                verdict,
                reason);
    }

    /**
     * Returns a review as it was stored; one of an estimate takes what it says of it from there.
     *
     * @param model which model spoke
     * @param outcome the event of the estimate
     * @param horizon the horizon of the estimate
     * @param asOf the date as of which the estimate was made
     * @param reviewedOn the day of the review
     * @param verdict what the person made of it
     * @param reason why, or empty where the caseworker agrees
     * @return the review
     * @throws IllegalArgumentException if a reason is missing, blank or given where the caseworker agrees, or the review is before the date
     *     of the estimate
     */
    public static Review of(
            ModelReference model,
            Outcome outcome,
            Horizon horizon,
            LocalDate asOf,
            LocalDate reviewedOn,
            Verdict verdict,
            Optional<String> reason) {
        return new Review(model, outcome, horizon, asOf, reviewedOn, verdict, reason.orElse(null));
    }

    /**
     * Tells whether this is a review of an estimate, as far as it names it.
     *
     * @param estimate an estimate
     * @return whether model, outcome, horizon and date are the same
     */
    public boolean isOf(Estimate estimate) {
        return model.equals(estimate.model())
                && outcome.equals(estimate.outcome())
                && horizon.equals(estimate.horizon())
                && Optional.of(asOf).equals(estimate.date());
    }

    /**
     * Returns which model spoke.
     *
     * @return id and version of the model
     */
    public ModelReference model() {
        return model;
    }

    /**
     * Returns the event of the estimate.
     *
     * @return the outcome
     */
    public Outcome outcome() {
        return outcome;
    }

    /**
     * Returns the horizon of the estimate.
     *
     * @return the horizon
     */
    public Horizon horizon() {
        return horizon;
    }

    /**
     * Returns the date as of which the estimate was made.
     *
     * @return the date of the estimate's row
     */
    public LocalDate asOf() {
        return asOf;
    }

    /**
     * Returns the day of the review.
     *
     * @return a day not before {@link #asOf()}
     */
    public LocalDate reviewedOn() {
        return reviewedOn;
    }

    /**
     * Returns what the person made of the estimate.
     *
     * @return the verdict
     */
    public Verdict verdict() {
        return verdict;
    }

    /**
     * Returns why.
     *
     * @return the reason, or empty where the caseworker agrees
     */
    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof Review other
                && model.equals(other.model)
                && outcome.equals(other.outcome)
                && horizon.equals(other.horizon)
                && asOf.equals(other.asOf)
                && reviewedOn.equals(other.reviewedOn)
                && verdict == other.verdict
                && Objects.equals(reason, other.reason);
    }

    @Override
    public int hashCode() {
        return Objects.hash(model, outcome, horizon, asOf, reviewedOn, verdict, reason);
    }

    /**
     * Returns the name of the type only.
     *
     * @return a text that holds neither verdict, date nor reason
     */
    @Override
    public String toString() {
        return "Review";
    }

    private Object writeReplace() {
        return new Proxy().holding(model, outcome, horizon, asOf, reviewedOn, verdict, reason);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw SerialProxy.required();
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            return Review.of(
                    parts.next(ModelReference.class),
                    parts.next(Outcome.class),
                    parts.next(Horizon.class),
                    parts.next(LocalDate.class),
                    parts.next(LocalDate.class),
                    parts.next(Verdict.class),
                    Optional.ofNullable(parts.nextOrNull(String.class)));
        }
    }
}
