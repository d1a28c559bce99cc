package dk.bip.model.whatif;

import dk.bip.core.Text;
import dk.bip.model.evidence.Finding;
import dk.bip.model.evidence.Reading;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * What a causal finding would make of a probability, or why it cannot be applied. No scenario can be put on top of
 * another.
 *
 * <p>Immutable, thread-safe and serializable.
 */
public sealed interface Scenario extends Serializable {

    /**
     * How we read the published figure.
     *
     * @return the reading
     */
    Reading reading();

    /**
     * The findings to cite.
     *
     * @return the causal finding first, then the trial that stands beside it
     */
    List<Finding> citations();

    /** The finding applies. {@link #toString()} holds no probability. */
    final class Effect implements Scenario {
        private static final long serialVersionUID = 1L;

        private final Reading reading;

        @SuppressWarnings("serial") // the lists of List.copyOf and List.of are serializable
        private final List<Finding> citations;

        private final ProbabilityRange range;

        @SuppressWarnings("serial") // the lists of List.copyOf and List.of are serializable
        private final List<Text> caveats;

        Effect(Reading reading, List<Finding> citations, ProbabilityRange range, List<Text> caveats) {
            this.reading = reading;
            this.citations = List.copyOf(citations);
            this.range = range;
            this.caveats = List.copyOf(caveats);
        }

        /**
         * Restores a stored effect.
         *
         * @param reading how the published figure was read
         * @param citations the findings behind it
         * @param range from no effect to the published one
         * @param caveats what must be said beside it
         * @return the effect
         */
        public static Effect of(Reading reading, List<Finding> citations, ProbabilityRange range, List<Text> caveats) {
            return new Effect(
                    Objects.requireNonNull(reading, "reading"),
                    citations,
                    Objects.requireNonNull(range, "range"),
                    caveats);
        }

        @Override
        public Reading reading() {
            return reading;
        }

        @Override
        public List<Finding> citations() {
            return citations;
        }

        /**
         * From no effect to the published one.
         *
         * @return the range
         */
        public ProbabilityRange range() {
            return range;
        }

        /**
         * What must be shown beside the range: that it is no confidence interval, how we read the figure, that belief
         * and orientation are one mechanism, and what the randomised trial did and did not test.
         *
         * @return at least four texts
         */
        public List<Text> caveats() {
            return caveats;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Effect effect
                    && reading == effect.reading
                    && citations.equals(effect.citations)
                    && range.equals(effect.range)
                    && caveats.equals(effect.caveats);
        }

        @Override
        public int hashCode() {
            return Objects.hash(reading.code(), range);
        }

        @Override
        public String toString() {
            return "Effect[" + reading + ", " + range + "]";
        }
    }

    /**
     * The finding does not apply to this citizen.
     *
     * @param reading how we read the published figure
     * @param citations the findings to cite
     * @param reason why it does not apply
     */
    record NotApplicable(Reading reading, List<Finding> citations, Text reason) implements Scenario {
        private static final long serialVersionUID = 1L;

        /**
         * Checks that all parts are there.
         *
         * @param reading how we read the published figure
         * @param citations the findings to cite
         * @param reason why it does not apply
         * @throws NullPointerException if a part is null
         */
        public NotApplicable {
            Objects.requireNonNull(reading, "reading");
            citations = List.copyOf(citations);
            Objects.requireNonNull(reason, "reason");
        }

        /**
         * Which reading does not apply; the reason, which tells about the citizen, is left out.
         *
         * @return the reading
         */
        @Override
        public String toString() {
            return "NotApplicable[" + reading + "]";
        }
    }
}
