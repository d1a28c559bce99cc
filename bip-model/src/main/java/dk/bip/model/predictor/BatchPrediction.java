package dk.bip.model.predictor;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * The predictions of many cases, one answer for each: a case that cannot be predicted never stops the others.
 *
 * <pre>{@code
 * BatchPrediction night = BatchPrediction.of(
 *         stored, text -> predictor.predict(BipJson.CASE_FILE.read(text).asOf(date), horizon));
 * BatchPrediction mixed = BatchPrediction.of(
 *         cases, one -> predictor.predict(one.snapshot(), one.ownValues(), horizon));
 * }</pre>
 *
 * <p>An {@link Estimate} and {@link NoEstimate} are answers; what a case throws, in reading or predicting, is its {@link Failure}. There are as many
 * answers as cases, in their order. An error that is not a {@link RuntimeException} goes through. Immutable; not serializable, because exceptions
 * of others need not be.
 */
public final class BatchPrediction {

    private final List<Answer> answers;

    private BatchPrediction(List<Answer> answers) {
        this.answers = List.copyOf(answers);
    }

    /**
     * Predicts cases one after the other.
     *
     * @param <T> what a case is given as: a snapshot, a row, a stored text
     * @param cases the cases; one may be null, and then fails
     * @param predict gives the prediction of a case, such as {@code one -> predictor.predict(one, horizon)}
     * @return an answer for each case
     */
    public static <T> BatchPrediction of(List<T> cases, Function<? super T, ? extends Prediction> predict) {
        Objects.requireNonNull(predict, "predict");
        List<Answer> answers = new ArrayList<>(cases.size());
        for (T one : cases) {
            answers.add(answer(answers.size(), one, predict));
        }
        return new BatchPrediction(answers);
    }

    private static <T> Answer answer(int index, T one, Function<? super T, ? extends Prediction> predict) {
        try {
            return new Predicted(index, predict.apply(Objects.requireNonNull(one, "case")));
        } catch (RuntimeException cause) {
            return new Failure(index, cause);
        }
    }

    /**
     * Returns the answers.
     *
     * @return an unmodifiable list, as long as that of the cases and in its order
     */
    public List<Answer> answers() {
        return answers;
    }

    /**
     * Returns the predictions, without the cases that failed.
     *
     * @return an unmodifiable list in the order of the cases
     */
    public List<Predicted> predicted() {
        return of(Predicted.class);
    }

    /**
     * Returns the cases that failed.
     *
     * @return an unmodifiable list in the order of the cases
     */
    public List<Failure> failures() {
        return of(Failure.class);
    }

    private <A extends Answer> List<A> of(Class<A> type) {
        return answers.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /**
     * Returns how many there are of each answer.
     *
     * @return a text, not for parsing, that holds nothing of a case
     */
    @Override
    public String toString() {
        long estimates = predicted().stream()
                .filter(one -> one.prediction() instanceof Estimate)
                .count();
        int failures = failures().size();
        return "BatchPrediction[cases=" + answers.size() + ", estimates=" + estimates + ", without estimate="
                + (answers.size() - estimates - failures) + ", failures=" + failures + "]";
    }

    /** What came out for a case. */
    public sealed interface Answer permits Predicted, Failure {

        /**
         * Returns which case it is of.
         *
         * @return its position among the cases, from 0
         */
        int index();
    }

    /**
     * A case with a prediction, which says itself where there is no estimate.
     *
     * @param index its position among the cases, from 0
     * @param prediction the prediction
     */
    public record Predicted(int index, Prediction prediction) implements Answer {

        /**
         * Checks the parts.
         *
         * @param index its position among the cases, from 0
         * @param prediction the prediction
         * @throws NullPointerException if the prediction is null
         */
        public Predicted {
            Objects.requireNonNull(prediction, "prediction");
        }
    }

    /**
     * A case that could not be read or predicted.
     *
     * @param index its position among the cases, from 0
     * @param cause what was thrown; no message of this library holds a value of the case, one of a caller's own reader may
     */
    public record Failure(int index, RuntimeException cause) implements Answer {

        /**
         * Checks the parts.
         *
         * @param index its position among the cases, from 0
         * @param cause what was thrown
         * @throws NullPointerException if the cause is null
         */
        public Failure {
            Objects.requireNonNull(cause, "cause");
        }

        /**
         * Returns position and type of the cause.
         *
         * @return a text without the message of the cause, not for parsing
         */
        @Override
        public String toString() {
            return "Failure[index=" + index + ", cause=" + cause.getClass().getSimpleName() + "]";
        }
    }
}
