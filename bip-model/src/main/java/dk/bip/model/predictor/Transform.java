package dk.bip.model.predictor;

import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import java.io.Serializable;
import java.util.List;

/**
 * How a term of a model comes from the value of its feature: the value itself, a score of its levels, or whether it reaches a threshold.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface Transform extends Serializable {

    /**
     * Returns the transform that leaves the value as it is.
     *
     * @return the value itself
     */
    static Transform value() {
        return new Value();
    }

    /**
     * Returns the transform that gives each level a score.
     *
     * @param scores the scores of the levels 1, 2, 3 and so on, two or more; between two levels the score lies on the line between theirs
     * @return the score of a level
     * @throws IllegalArgumentException if there are fewer than two scores, or one is not finite
     */
    static Transform levels(List<Double> scores) {
        return new Levels(scores);
    }

    /**
     * Returns the transform that tells whether a value reaches a threshold.
     *
     * @param threshold the threshold
     * @return 1 from the threshold on and 0 below it
     * @throws IllegalArgumentException if the threshold is not finite
     */
    static Transform atLeast(double threshold) {
        return new AtLeast(threshold);
    }

    /**
     * Returns the term of a value.
     *
     * @param value a value of the feature's domain
     * @return the term
     */
    double of(double value);

    /**
     * The value itself.
     */
    record Value() implements Transform {

        @Override
        public double of(double value) {
            return value;
        }
    }

    /**
     * A score for each level.
     *
     * @param scores the scores of the levels 1, 2, 3 and so on
     */
    record Levels(List<Double> scores) implements Transform {

        /**
         * Checks the scores.
         *
         * @param scores the scores of the levels 1, 2, 3 and so on
         * @throws IllegalArgumentException if there are fewer than two scores, or one is not finite
         */
        public Levels {
            scores = scores.stream()
                    .map(score -> Checks.finite(score, "scores") + 0.0)
                    .toList();
            Checks.that(scores.size() >= 2, "scores must be two or more");
        }

        @Override
        public double of(double value) {
            int below = Math.max(1, Math.min(scores.size() - 1, (int) value));
            double share = value - below;
            return (1 - share) * scores.get(below - 1) + share * scores.get(below);
        }

        private Object writeReplace() {
            return new Proxy().holding(scores);
        }

        private static final class Proxy extends SerialProxy {
            private static final long serialVersionUID = 1L;

            @Override
            protected Object value(SerialParts parts) {
                return new Levels(parts.list(Double.class));
            }
        }
    }

    /**
     * Whether a threshold is reached.
     *
     * @param threshold the threshold
     */
    record AtLeast(double threshold) implements Transform {

        /**
         * Checks the threshold.
         *
         * @param threshold the threshold
         * @throws IllegalArgumentException if it is not finite
         */
        public AtLeast {
            threshold = Checks.finite(threshold, "threshold") + 0.0;
        }

        @Override
        public double of(double value) {
            return value >= threshold ? 1 : 0;
        }

        private Object writeReplace() {
            return new Proxy().holding(threshold);
        }

        private static final class Proxy extends SerialProxy {
            private static final long serialVersionUID = 1L;

            @Override
            protected Object value(SerialParts parts) {
                return new AtLeast(parts.number());
            }
        }
    }
}
