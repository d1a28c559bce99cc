package dk.bip.model.predictor;

import dk.bip.core.Language;
import dk.bip.core.Text;
import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import dk.bip.model.evidence.FindingId;
import dk.bip.model.feature.Feature;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * One sentence of an {@link Explanation}: its kind, what it is about, the numbers in it and how it reads.
 *
 * <p>Immutable and thread-safe. {@link #toString()} names the features and holds no value.
 *
 * @param kind what the sentence does
 * @param features the features that it is about, in the order in which it names them; empty where it is about none
 * @param values its numbers, each name at most once; empty where it holds none
 * @param findings what is published on its subject, which is not always in line with this number and never its source; empty where nothing is
 * @param wording how it reads
 */
public record ExplanationSentence(
        Kind kind, List<Feature> features, List<ExplanationValue> values, List<FindingId> findings, Text wording)
        implements Serializable {

    /** What a sentence does. */
    public enum Kind {
        /** Says the probability and its interval, or that there is no estimate; HORIZON, PROBABILITY, LOWER, UPPER and LEVEL. */
        HEADLINE,
        /** Names all that is not known; of an estimate with SPREAD_LOWER, SPREAD_UPPER, LEVEL, AVERAGING and AVERAGING_POINTS. */
        NOT_KNOWN,
        /** Names what does not count because the value in the case cannot be right; no values. */
        OUTSIDE_DOMAIN,
        /** Says where the points are added to: START. */
        START,
        /** Says what one line adds: POINTS, LOG_ODDS and DEVIATION, and for a feature by itself VALUE. */
        CONTRIBUTION,
        /** Says what the lines add together of which each is below 0.1 points, the last digit that is shown: POINTS and LOG_ODDS. */
        SMALL_CONTRIBUTIONS,
        /** Says why there is no estimate; no values. */
        REASON,
        /** Says how much is known and how much is needed: KNOWN_SHARE and MINIMUM_COVERAGE. */
        COVERAGE,
        /** Names what is missing without which there is no estimate; no values. */
        REQUIRED,
        /** Says what must stand beside the estimate; no values. */
        CAVEAT,
        /** Says which model and library gave the prediction, and the date that it holds on; no values. */
        SOURCE;

        /**
         * Tells whether the sentence is one of those that are added to {@link #START}.
         *
         * @return true for a line, large or small
         */
        public boolean isAdded() {
            return this == CONTRIBUTION || this == SMALL_CONTRIBUTIONS;
        }
    }

    /**
     * Checks the parts.
     *
     * @param kind what the sentence does
     * @param features the features that it is about, in the order in which it names them; empty where it is about none
     * @param values its numbers, each name at most once; empty where it holds none
     * @param findings what is published on its subject, which is not always in line with this number and never its source; empty where nothing is
     * @param wording how it reads
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException if two values have one name
     */
    public ExplanationSentence {
        Objects.requireNonNull(kind, "kind");
        features = List.copyOf(features);
        values = List.copyOf(values);
        findings = List.copyOf(findings);
        Objects.requireNonNull(wording, "wording");
        Checks.that(
                values.stream().map(ExplanationValue::name).distinct().count() == values.size(),
                "values must have each name at most once");
    }

    static ExplanationSentence of(Kind kind, Text wording) {
        return new ExplanationSentence(kind, List.of(), List.of(), List.of(), wording);
    }

    static ExplanationSentence about(Kind kind, List<Feature> features, Text wording) {
        return new ExplanationSentence(kind, features, List.of(), List.of(), wording);
    }

    ExplanationSentence with(ExplanationValue.Name name, double value) {
        List<ExplanationValue> more = Stream.concat(values.stream(), Stream.of(new ExplanationValue(name, value)))
                .toList();
        return new ExplanationSentence(kind, features, more, findings, wording);
    }

    ExplanationSentence citing(List<FindingId> published) {
        return new ExplanationSentence(kind, features, values, published, wording);
    }

    /**
     * Returns a number of the sentence.
     *
     * @param name its name
     * @return the number in the unit of its name, or empty where the sentence does not have it
     */
    public OptionalDouble value(ExplanationValue.Name name) {
        Objects.requireNonNull(name, "name");
        return values.stream()
                .filter(value -> value.name() == name)
                .mapToDouble(ExplanationValue::value)
                .findAny();
    }

    /**
     * Returns how the sentence reads.
     *
     * @param language the language to read: Danish, or English for every other, but for what a model says in more
     * @return the sentence, without a line feed
     * @throws NullPointerException if the language is null
     */
    public String text(Language language) {
        return wording.in(language);
    }

    /**
     * Returns the kind and the names of the features.
     *
     * @return a text that holds no value
     */
    @Override
    public String toString() {
        return "ExplanationSentence[" + kind + " " + features + "]";
    }

    private Object writeReplace() {
        return new Proxy().holding(kind, features, values, findings, wording);
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            return new ExplanationSentence(
                    parts.next(Kind.class),
                    parts.list(Feature.class),
                    parts.list(ExplanationValue.class),
                    parts.list(FindingId.class),
                    parts.next(Text.class));
        }
    }
}
