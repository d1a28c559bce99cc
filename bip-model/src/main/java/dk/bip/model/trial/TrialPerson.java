package dk.bip.model.trial;

import dk.bip.core.internal.Checks;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * What a trial knows of one person: the arm and the centre of the assignment, what was known before it, whether the offer was taken up, and the
 * weeks after it, numbered from 1. A week that is not stated is missing: the person was out of observation.
 *
 * <p>Immutable and thread-safe. Not serializable, because results hold numbers and never data; {@link #toString()} tells nothing of the person.
 */
public final class TrialPerson {

    private static final double HOURS_OF_A_WEEK = 168;
    private static final double NOT_KNOWN = -1;

    private final Arm arm;
    private final String centre;
    private final Boolean takenUp;
    private final Map<String, Double> covariates;
    private final Map<String, String> subgroups;
    private final WeekFlags outcome;
    private final WeekFlags benefit;
    private final WeekFlags conversation;
    private final WeekFlags companyOffer;
    private final double[] hours;

    private TrialPerson(Builder builder) {
        this.arm = builder.arm;
        this.centre = builder.centre;
        this.takenUp = builder.takenUp;
        this.covariates = Map.copyOf(builder.covariates);
        this.subgroups = Map.copyOf(builder.subgroups);
        this.outcome = builder.outcome.copy();
        this.benefit = builder.benefit.copy();
        this.conversation = builder.conversation.copy();
        this.companyOffer = builder.companyOffer.copy();
        this.hours = builder.hours.clone();
    }

    /**
     * Starts a person.
     *
     * @param arm the arm that the person was assigned to
     * @return an empty builder
     */
    public static Builder builder(Arm arm) {
        return new Builder(Objects.requireNonNull(arm, "arm"));
    }

    /**
     * Returns the arm that the person was assigned to.
     *
     * @return the arm
     */
    public Arm arm() {
        return arm;
    }

    /**
     * Returns the centre, within which the assignment was drawn.
     *
     * @return the name of the centre, or empty where the trial has none
     */
    public Optional<String> centre() {
        return Optional.ofNullable(centre);
    }

    /**
     * Returns whether the person in fact took part in what is tried, whatever the arm.
     *
     * @return whether so, or empty where it is not known
     */
    public Optional<Boolean> takenUp() {
        return Optional.ofNullable(takenUp);
    }

    /**
     * Returns a number that was known before the assignment.
     *
     * @param name its name
     * @return the number, or empty where it is not known
     */
    public OptionalDouble covariate(String name) {
        Double value = covariates.get(Objects.requireNonNull(name, "name"));
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    /**
     * Returns the group that the person is in by a division that was known before the assignment.
     *
     * @param division the name of the division, such as "age"
     * @return the name of the group, such as "under 30", or empty where it is not known
     */
    public Optional<String> subgroup(String division) {
        return Optional.ofNullable(subgroups.get(Objects.requireNonNull(division, "division")));
    }

    /**
     * Returns whether the person had the outcome in a week, such as being in a job.
     *
     * @param week the week after the assignment, from 1
     * @return whether so, or empty where the person was out of observation
     */
    public Optional<Boolean> outcome(int week) {
        return outcome.at(week);
    }

    /**
     * Returns whether the person was on benefit in a week.
     *
     * @param week the week after the assignment, from 1
     * @return whether so, or empty where it is not known
     */
    public Optional<Boolean> onBenefit(int week) {
        return benefit.at(week);
    }

    /**
     * Returns whether the person had a conversation with the caseworker in a week.
     *
     * @param week the week after the assignment, from 1
     * @return whether so, or empty where it is not known
     */
    public Optional<Boolean> conversation(int week) {
        return conversation.at(week);
    }

    /**
     * Returns whether the person was in an offer at a company in a week, such as an internship.
     *
     * @param week the week after the assignment, from 1
     * @return whether so, or empty where it is not known
     */
    public Optional<Boolean> companyOffer(int week) {
        return companyOffer.at(week);
    }

    /**
     * Returns the hours of work in a week.
     *
     * @param week the week after the assignment, from 1
     * @return hours, at least 0, or empty where they are not known
     */
    public OptionalDouble hours(int week) {
        return week >= 1 && week <= hours.length && hours[week - 1] >= 0
                ? OptionalDouble.of(hours[week - 1])
                : OptionalDouble.empty();
    }

    int lastWeek() {
        return Stream.of(outcome, benefit, conversation, companyOffer)
                .mapToInt(WeekFlags::lastWeek)
                .reduce(hours.length, Math::max);
    }

    boolean isObserved(int week) {
        return outcome.isKnown(week);
    }

    boolean hasOutcome(int week) {
        return outcome.isTrue(week);
    }

    /**
     * Returns the name of the type only.
     *
     * @return a text that tells nothing of the person
     */
    @Override
    public String toString() {
        return "TrialPerson";
    }

    /** A yes or no for each week that is known. */
    private static final class WeekFlags {

        private final BitSet known = new BitSet();
        private final BitSet yes = new BitSet();

        void set(int week, boolean value) {
            known.set(checked(week));
            yes.set(week, value);
        }

        boolean isKnown(int week) {
            return week >= 1 && known.get(week);
        }

        boolean isTrue(int week) {
            return week >= 1 && yes.get(week);
        }

        Optional<Boolean> at(int week) {
            return isKnown(week) ? Optional.of(isTrue(week)) : Optional.empty();
        }

        int lastWeek() {
            return Math.max(0, known.length() - 1);
        }

        WeekFlags copy() {
            WeekFlags copy = new WeekFlags();
            copy.known.or(known);
            copy.yes.or(yes);
            return copy;
        }
    }

    private static int checked(int week) {
        Checks.that(
                week >= 1 && week <= TrialTable.MAXIMUM_WEEKS,
                () -> "week must be from 1 to " + TrialTable.MAXIMUM_WEEKS);
        return week;
    }

    /** Builds a person. Not thread-safe. */
    public static final class Builder {

        private final Arm arm;
        private final Map<String, Double> covariates = new LinkedHashMap<>();
        private final Map<String, String> subgroups = new LinkedHashMap<>();
        private final WeekFlags outcome = new WeekFlags();
        private final WeekFlags benefit = new WeekFlags();
        private final WeekFlags conversation = new WeekFlags();
        private final WeekFlags companyOffer = new WeekFlags();
        private String centre;
        private Boolean takenUp;
        private double[] hours = new double[0];

        private Builder(Arm arm) {
            this.arm = arm;
        }

        /**
         * States the centre, within which the assignment was drawn.
         *
         * @param name the name of the centre, not blank
         * @return this builder
         * @throws IllegalArgumentException if the name is blank
         */
        public Builder centre(String name) {
            centre = Checks.notBlank(name, "centre");
            return this;
        }

        /**
         * States whether the person in fact took part in what is tried, whatever the arm.
         *
         * @param took whether so
         * @return this builder
         */
        public Builder takenUp(boolean took) {
            takenUp = took;
            return this;
        }

        /**
         * States a number that was known before the assignment.
         *
         * @param name its name, not blank
         * @param value the number, finite
         * @return this builder
         * @throws IllegalArgumentException if the name is blank or the number not finite
         */
        public Builder covariate(String name, double value) {
            covariates.put(Checks.notBlank(name, "name"), Checks.finite(value, "value"));
            return this;
        }

        /**
         * States a group that was known before the assignment.
         *
         * @param division the name of the division, such as "age", not blank
         * @param group the name of the group within it, such as "under 30", not blank
         * @return this builder
         * @throws IllegalArgumentException if a name is blank
         */
        public Builder subgroup(String division, String group) {
            subgroups.put(Checks.notBlank(division, "division"), Checks.notBlank(group, "group"));
            return this;
        }

        /**
         * States whether the person had the outcome in a week.
         *
         * @param week the week after the assignment, from 1
         * @param had whether so
         * @return this builder
         * @throws IllegalArgumentException if the week is not from 1 to 1000
         */
        public Builder outcome(int week, boolean had) {
            outcome.set(week, had);
            return this;
        }

        /**
         * States whether the person was on benefit in a week.
         *
         * @param week the week after the assignment, from 1
         * @param was whether so
         * @return this builder
         * @throws IllegalArgumentException if the week is not from 1 to 1000
         */
        public Builder onBenefit(int week, boolean was) {
            benefit.set(week, was);
            return this;
        }

        /**
         * States whether the person had a conversation with the caseworker in a week.
         *
         * @param week the week after the assignment, from 1
         * @param had whether so
         * @return this builder
         * @throws IllegalArgumentException if the week is not from 1 to 1000
         */
        public Builder conversation(int week, boolean had) {
            conversation.set(week, had);
            return this;
        }

        /**
         * States whether the person was in an offer at a company in a week.
         *
         * @param week the week after the assignment, from 1
         * @param was whether so
         * @return this builder
         * @throws IllegalArgumentException if the week is not from 1 to 1000
         */
        public Builder companyOffer(int week, boolean was) {
            companyOffer.set(week, was);
            return this;
        }

        /**
         * States the hours of work in a week.
         *
         * @param week the week after the assignment, from 1
         * @param worked hours, from 0 to 168
         * @return this builder
         * @throws IllegalArgumentException if the week is not from 1 to 1000 or the hours are out of range
         */
        public Builder hours(int week, double worked) {
            int known = hours.length;
            if (checked(week) > known) {
                hours = Arrays.copyOf(hours, week);
                Arrays.fill(hours, known, week, NOT_KNOWN);
            }
            hours[week - 1] = Checks.within(worked, 0, HOURS_OF_A_WEEK, "worked");
            return this;
        }

        /**
         * Builds the person.
         *
         * @return the person
         */
        public TrialPerson build() {
            return new TrialPerson(this);
        }
    }
}
