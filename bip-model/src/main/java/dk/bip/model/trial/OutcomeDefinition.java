package dk.bip.model.trial;

import dk.bip.core.Coded;
import dk.bip.core.Text;
import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import java.io.Serializable;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * What counts as the outcome of a person who may have got a job and lost it again. Immutable, thread-safe and serializable.
 *
 * @param kind what is looked at
 * @param week the week after the assignment that it is looked at in, or up to and with, from 1 to 1000
 */
public record OutcomeDefinition(Kind kind, int week) implements Serializable {
    private static final long serialVersionUID = 1L;

    /** What is looked at. */
    public enum Kind implements Coded {
        /** 1 for a person with the outcome in any week up to and with the last, else 0; missing where a week without a value may hold it. */
        EVER,
        /** 1 for a person with the outcome in the week, else 0; missing where the week has no value. */
        IN_WEEK,
        /** In how many weeks up to and with the last the person had the outcome; missing where a week has no value. */
        WEEKS,
        /** How many hours the person worked in all weeks up to and with the last; missing where a week has no hours. */
        HOURS;

        /**
         * Returns the kind of a code.
         *
         * @param code the stable code
         * @return the kind
         * @throws IllegalArgumentException if there is no kind of that code
         */
        public static Kind ofCode(String code) {
            return Checks.codeOf("outcome kind", code, values(), Kind::code);
        }
    }

    /**
     * Checks the parts.
     *
     * @param kind what is looked at
     * @param week the week, from 1 to 1000
     * @throws IllegalArgumentException if the week is out of range
     */
    public OutcomeDefinition {
        Objects.requireNonNull(kind, "kind");
        Checks.that(
                week >= 1 && week <= TrialTable.MAXIMUM_WEEKS,
                "week must be from 1 to " + TrialTable.MAXIMUM_WEEKS + ", but is " + week);
    }

    /**
     * Returns the outcome of having had it at all.
     *
     * @param week the last week that counts, from 1 to 1000
     * @return the outcome
     */
    public static OutcomeDefinition ever(int week) {
        return new OutcomeDefinition(Kind.EVER, week);
    }

    /**
     * Returns the outcome of having it in one week.
     *
     * @param week the week, from 1 to 1000
     * @return the outcome
     */
    public static OutcomeDefinition inWeek(int week) {
        return new OutcomeDefinition(Kind.IN_WEEK, week);
    }

    /**
     * Returns the outcome of the number of weeks with it.
     *
     * @param week the last week that counts, from 1 to 1000
     * @return the outcome
     */
    public static OutcomeDefinition weeks(int week) {
        return new OutcomeDefinition(Kind.WEEKS, week);
    }

    /**
     * Returns the outcome of the hours of work.
     *
     * @param week the last week that counts, from 1 to 1000
     * @return the outcome
     */
    public static OutcomeDefinition hours(int week) {
        return new OutcomeDefinition(Kind.HOURS, week);
    }

    /**
     * Returns whether the outcome is a share: each person has it or has it not.
     *
     * @return true for EVER and IN_WEEK
     */
    public boolean isShare() {
        return kind == Kind.EVER || kind == Kind.IN_WEEK;
    }

    /**
     * Returns the outcome of a person.
     *
     * @param person the person
     * @return the number, or empty where it is missing
     */
    public OptionalDouble of(TrialPerson person) {
        Objects.requireNonNull(person, "person");
        double sum = 0;
        boolean missing = false;
        for (int at = kind == Kind.IN_WEEK ? week : 1; at <= week; at++) {
            if (kind == Kind.HOURS) {
                OptionalDouble hours = person.hours(at);
                missing |= hours.isEmpty();
                sum += hours.orElse(0);
            } else {
                missing |= !person.isObserved(at);
                sum += person.hasOutcome(at) ? 1 : 0;
            }
        }
        if (kind == Kind.EVER && sum > 0) {
            return OptionalDouble.of(1);
        }
        return missing ? OptionalDouble.empty() : OptionalDouble.of(sum);
    }

    /**
     * Returns what is looked at, in words.
     *
     * @return such as {@code "outcome in some week up to week 64"}
     */
    public Text label() {
        return switch (kind) {
            case EVER -> Text.of("udfald i en uge til og med uge " + week, "outcome in some week up to week " + week);
            case IN_WEEK -> Text.of("udfald i uge " + week, "outcome in week " + week);
            case WEEKS ->
                Text.of("antal uger med udfaldet til og med uge " + week, "weeks with the outcome up to week " + week);
            case HOURS -> Text.of("arbejdstimer til og med uge " + week, "hours of work up to week " + week);
        };
    }

    /**
     * Returns the definition in words.
     *
     * @return for example {@code "EVER up to week 64"}
     */
    @Override
    public String toString() {
        return kind == Kind.IN_WEEK ? "IN_WEEK " + week : kind.code() + " up to week " + week;
    }

    private Object writeReplace() {
        return new Proxy().holding(kind, week);
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            return new OutcomeDefinition(parts.next(Kind.class), parts.whole());
        }
    }
}
