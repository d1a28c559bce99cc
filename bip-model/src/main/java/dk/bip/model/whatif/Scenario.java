package dk.bip.model.whatif;

import dk.bip.core.Language;
import dk.bip.core.Text;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import dk.bip.model.evidence.Finding;
import dk.bip.model.evidence.Interpretation;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
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
     * @return the interpretation
     */
    Interpretation interpretation();

    /**
     * The findings to cite.
     *
     * @return the causal finding first, then the trial that stands beside it
     */
    List<Finding> citations();

    /**
     * Returns the answer as a citizen or caseworker reads it, with what must be read beside it and its sources.
     *
     * @param language the language to read
     * @return lines separated by line feeds; not for parsing
     * @throws NullPointerException if the language is null
     */
    String describe(Language language);

    /** The finding applies. {@link #toString()} holds no probability. */
    final class Effect implements Scenario {
        private static final long serialVersionUID = 1L;

        private final Interpretation interpretation;
        private final transient List<Finding> citations;

        private final ProbabilityRange range;
        private final transient List<Text> caveats;

        Effect(Interpretation interpretation, List<Finding> citations, ProbabilityRange range, List<Text> caveats) {
            this.interpretation = Objects.requireNonNull(interpretation, "interpretation");
            this.citations = List.copyOf(citations);
            this.range = Objects.requireNonNull(range, "range");
            this.caveats = List.copyOf(caveats);
        }

        @Override
        public Interpretation interpretation() {
            return interpretation;
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
        public String describe(Language language) {
            return Description.of(range.describe(language), caveats, citations, language);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Effect effect
                    && interpretation == effect.interpretation
                    && citations.equals(effect.citations)
                    && range.equals(effect.range)
                    && caveats.equals(effect.caveats);
        }

        @Override
        public int hashCode() {
            return Objects.hash(interpretation.code(), range);
        }

        @Override
        public String toString() {
            return "Effect[" + interpretation + ", " + range + "]";
        }

        private Object writeReplace() {
            return new Proxy().holding(interpretation, citations, range, caveats);
        }

        private void readObject(ObjectInputStream in) throws InvalidObjectException {
            throw SerialProxy.required();
        }

        private static final class Proxy extends SerialProxy {
            private static final long serialVersionUID = 1L;

            @Override
            protected Object value(SerialParts parts) {
                return new Effect(
                        parts.next(Interpretation.class),
                        parts.list(Finding.class),
                        parts.next(ProbabilityRange.class),
                        parts.list(Text.class));
            }
        }
    }

    /**
     * The finding does not apply to this citizen.
     *
     * @param interpretation how we read the published figure
     * @param citations the findings to cite
     * @param reason why it does not apply
     */
    record NotApplicable(Interpretation interpretation, List<Finding> citations, Text reason) implements Scenario {
        private static final long serialVersionUID = 1L;

        /**
         * Checks that all parts are there.
         *
         * @param interpretation how we read the published figure
         * @param citations the findings to cite
         * @param reason why it does not apply
         * @throws NullPointerException if a part is null
         */
        public NotApplicable {
            Objects.requireNonNull(interpretation, "interpretation");
            citations = List.copyOf(citations);
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public String describe(Language language) {
            return Description.of(reason.in(language), List.of(), citations, language);
        }

        /**
         * Which interpretation does not apply; the reason, which tells about the citizen, is left out.
         *
         * @return the interpretation
         */
        @Override
        public String toString() {
            return "NotApplicable[" + interpretation + "]";
        }

        private Object writeReplace() {
            return new Proxy().holding(interpretation, citations, reason);
        }

        private static final class Proxy extends SerialProxy {
            private static final long serialVersionUID = 1L;

            @Override
            protected Object value(SerialParts parts) {
                return new NotApplicable(
                        parts.next(Interpretation.class), parts.list(Finding.class), parts.next(Text.class));
            }
        }
    }
}
