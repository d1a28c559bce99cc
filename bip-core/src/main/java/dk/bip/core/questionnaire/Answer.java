package dk.bip.core.questionnaire;

import dk.bip.core.indicator.MissingReason;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import java.io.Serializable;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What came back on one question: a value on its range, chosen job-search channels, or one of three ways of having no answer. Content
 * is judged by {@link Questionnaire#check}, not here, so that a wrong answer becomes an issue with a place and not an exception.
 * {@code toString} of every kind shows neither the content nor the kind. Immutable and thread-safe.
 */
public sealed interface Answer extends Serializable {
    /**
     * Returns a value on the question's range.
     *
     * @param value the value, a whole step where the range has steps; any other number is found by {@link Questionnaire#check}
     * @return the answer
     */
    static Answer given(double value) {
        return new Given(value);
    }

    /**
     * Returns a choice of job-search channels; order and repetition do not matter.
     *
     * @param channels the chosen channels; an empty or contradictory choice is found by {@link Questionnaire#check}
     * @return the answer
     * @throws NullPointerException if {@code channels} or one of them is null
     */
    static Answer channels(JobSearchChannel... channels) {
        Objects.requireNonNull(channels, "channels");
        Set<JobSearchChannel> chosen = EnumSet.noneOf(JobSearchChannel.class);
        for (JobSearchChannel channel : channels) {
            chosen.add(Objects.requireNonNull(channel, "channels must not contain null"));
        }
        return new Channels(chosen);
    }

    /**
     * Returns that the person did not wish to answer.
     *
     * @return the answer
     */
    static Answer declined() {
        return new Declined();
    }

    /**
     * Returns that the person did not know.
     *
     * @return the answer
     */
    static Answer dontKnow() {
        return new DontKnow();
    }

    /**
     * Returns that the question was left out on purpose.
     *
     * @return the answer
     */
    static Answer notAsked() {
        return new NotAsked();
    }

    /**
     * Returns why there is no content.
     *
     * @return the reason; empty for {@link Given} and {@link Channels}
     */
    default Optional<MissingReason> missingReason() {
        return Optional.empty();
    }

    /**
     * A value at a {@link QuestionKind#SCALE} question.
     *
     * @param value the value, a whole step where the range has steps; not checked here
     */
    record Given(double value) implements Answer {
        /**
         * Turns minus zero into zero.
         *
         * @param value the value
         */
        public Given {
            value += 0.0;
        }

        @Override
        public String toString() {
            return Hidden.TEXT;
        }
    }

    /**
     * The choice at a {@link QuestionKind#JOB_SEARCH_CHANNELS} question.
     *
     * @param channels the chosen channels, unmodifiable, in the order of the form; may be empty, which is not checked here
     */
    record Channels(Set<JobSearchChannel> channels) implements Answer {
        /**
         * Copies the choice.
         *
         * @param channels the chosen channels, in any order
         * @throws NullPointerException if {@code channels} or one of them is null
         */
        public Channels {
            Set<JobSearchChannel> copy = EnumSet.noneOf(JobSearchChannel.class);
            copy.addAll(Objects.requireNonNull(channels, "channels"));
            channels = Collections.unmodifiableSet(copy);
        }

        @Override
        public String toString() {
            return Hidden.TEXT;
        }

        private Object writeReplace() {
            return new Proxy().holding(List.copyOf(channels));
        }

        private static final class Proxy extends SerialProxy {
            private static final long serialVersionUID = 1L;

            @Override
            protected Object value(SerialParts parts) {
                return new Channels(Set.copyOf(parts.list(JobSearchChannel.class)));
            }
        }
    }

    /** The person did not wish to answer. */
    record Declined() implements Answer {
        @Override
        public Optional<MissingReason> missingReason() {
            return Optional.of(MissingReason.DECLINED);
        }

        @Override
        public String toString() {
            return Hidden.TEXT;
        }
    }

    /** The person did not know. */
    record DontKnow() implements Answer {
        @Override
        public Optional<MissingReason> missingReason() {
            return Optional.of(MissingReason.DONT_KNOW);
        }

        @Override
        public String toString() {
            return Hidden.TEXT;
        }
    }

    /** The question was left out on purpose; a question without any entry in the response counts the same and gives a warning. */
    record NotAsked() implements Answer {
        @Override
        public Optional<MissingReason> missingReason() {
            return Optional.of(MissingReason.NOT_ASKED);
        }

        @Override
        public String toString() {
            return Hidden.TEXT;
        }
    }
}
