package dk.bip.model.validation;

import dk.bip.core.Summarised;
import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import dk.bip.core.internal.words.Digits;
import dk.bip.core.internal.words.TextTable;
import dk.bip.model.statistics.Clusters;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * Error and calibration by group, for groups that the caller names: whether forecasts serve one group worse than another.
 *
 * <p>For each group: mean forecast beside the share of events, Brier score, log loss, AUC, calibration intercept and slope, each with an interval.
 * What a group's rows cannot tell is absent, not guessed. Which difference would be unfair is not for a number to say: groups whose shares
 * differ cannot have both equal calibration and equal error (A. Chouldechova, 2017, Big Data 5, 153-163; J. Kleinberg, S. Mullainathan, M.
 * Raghavan, 2017). Rows are taken as independent: with several rows a citizen, {@link CitizenBootstrap} over the rows of a group gives wider
 * intervals. Immutable and thread-safe.
 */
public final class GroupEvaluation {

    private static final GroupEvaluation DEFAULT = new GroupEvaluation(10, 0.95);

    private final int minimumRows;
    private final double level;

    private GroupEvaluation(int minimumRows, double level) {
        this.minimumRows = minimumRows;
        this.level = level;
    }

    /**
     * Returns the calculator that evaluates groups of ten rows or more, with intervals at the level 0.95.
     *
     * @return the calculator
     */
    public static GroupEvaluation withDefaults() {
        return DEFAULT;
    }

    /**
     * Returns a calculator with another minimum size of a group.
     *
     * @param newMinimum the minimum number of rows, at least 2; default 10 (ours)
     * @return the calculator
     * @throws IllegalArgumentException if the number is below 2
     */
    public GroupEvaluation withMinimumRows(int newMinimum) {
        Checks.that(newMinimum >= 2, "minimumRows must be at least 2, but is " + newMinimum);
        return new GroupEvaluation(newMinimum, level);
    }

    /**
     * Returns a calculator with another level of the intervals.
     *
     * @param newLevel the level, greater than 0 and less than 1; default 0.95
     * @return the calculator
     * @throws IllegalArgumentException if the level is not between 0 and 1
     */
    public GroupEvaluation withLevel(double newLevel) {
        return new GroupEvaluation(minimumRows, Checks.between(newLevel, 0, 1, "level"));
    }

    /**
     * Evaluates each group.
     *
     * @param forecasts the forecasts
     * @param groups the rows of each group
     * @return the groups
     * @throws IllegalArgumentException if the numbers of rows differ
     */
    public Result evaluate(Forecasts forecasts, Clusters groups) {
        Objects.requireNonNull(forecasts, "forecasts");
        Rows.sameRows(Objects.requireNonNull(groups, "groups"), forecasts.size(), "forecasts");
        List<Group> result = new ArrayList<>();
        for (int group = 0; group < groups.count(); group++) {
            result.add(Group.of(groups.labels().get(group), forecasts.select(groups.rows(group)), minimumRows, level));
        }
        return new Result(result);
    }

    /** By how much the mean forecast of a group is at most off, over the groups that are not too small. */
    ForecastStatistic largestError(Clusters groups) {
        List<int[]> large = IntStream.range(0, groups.count())
                .mapToObj(groups::rows)
                .filter(rows -> rows.length >= minimumRows)
                .toList();
        return forecasts -> large.stream()
                .map(forecasts::select)
                .mapToDouble(group -> Math.abs(group.meanForecast() - group.eventShare()))
                .max();
    }

    /**
     * Returns the configuration.
     *
     * @return a text, not for parsing
     */
    @Override
    public String toString() {
        return "GroupEvaluation[minimumRows=" + minimumRows + ", level=" + level + "]";
    }

    /** The groups of one kind side by side. Immutable and thread-safe. */
    public static final class Result implements Summarised, Serializable {

        private static final long serialVersionUID = 1L;

        private final transient List<Group> groups;

        private Result(List<Group> groups) {
            Checks.that(!groups.isEmpty(), "groups must be at least one");
            this.groups = List.copyOf(groups);
        }

        /**
         * Returns the groups.
         *
         * @return the groups in the natural order of their labels, at least one
         */
        public List<Group> groups() {
            return groups;
        }

        /**
         * Returns a group.
         *
         * @param label the caller's name for it
         * @return the group
         * @throws IllegalArgumentException if no group has this name
         */
        public Group group(String label) {
            return groups.stream()
                    .filter(group -> group.label.equals(label))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("label must be that of a group of the evaluation"));
        }

        /**
         * Returns by how much the mean forecast of the worst group is off. With several groups chance alone makes it positive: {@link
         * ExternalValidation} says how much.
         *
         * @return the largest absolute mean error over the groups that are not too small, absent where all are
         */
        public OptionalDouble largestError() {
            return groups.stream()
                    .flatMap(group -> group.accuracy().stream())
                    .mapToDouble(accuracy -> Math.abs(accuracy.meanError()))
                    .max();
        }

        @Override
        public String summary() {
            TextTable table = new TextTable(
                    "Group",
                    "Rows",
                    "Events",
                    "Forecast",
                    "Observed",
                    "Mean error",
                    "from",
                    "to",
                    "Brier",
                    "AUC",
                    "Slope");
            groups.forEach(group -> group.addTo(table));
            return this + "\n\n" + table;
        }

        /**
         * Returns how many groups there are, and how far the worst is off.
         *
         * @return a text, not for parsing
         */
        @Override
        public String toString() {
            return groups.size() + " groups of "
                    + groups.stream().mapToInt(Group::observations).sum() + " rows, largest mean error "
                    + Digits.of(largestError());
        }

        private Object writeReplace() {
            return new Proxy().holding(groups);
        }

        private void readObject(ObjectInputStream in) throws InvalidObjectException {
            throw SerialProxy.required();
        }

        private static final class Proxy extends SerialProxy {
            private static final long serialVersionUID = 1L;

            @Override
            protected Object value(SerialParts parts) {
                return new Result(parts.list(Group.class));
            }
        }
    }

    /** One group. Immutable and thread-safe. */
    public static final class Group implements Serializable {

        private static final long serialVersionUID = 1L;

        private final String label;
        private final int observations;
        private final int events;
        private final ForecastAccuracy accuracy;

        private Group(String label, int observations, int events, ForecastAccuracy accuracy) {
            Checks.that(
                    observations >= 1 && events >= 0 && events <= observations,
                    "observations must be at least 1 and events from 0 to observations");
            this.label = Checks.notBlank(label, "label");
            this.observations = observations;
            this.events = events;
            this.accuracy = accuracy;
        }

        private static Group of(String label, Forecasts rows, int minimumRows, double level) {
            return new Group(
                    label,
                    rows.size(),
                    rows.eventCount(),
                    rows.size() < minimumRows ? null : ForecastAccuracy.of(rows, level));
        }

        /**
         * Returns the caller's name for the group.
         *
         * @return the label
         */
        public String label() {
            return label;
        }

        /**
         * Returns the number of rows.
         *
         * @return the number of rows, at least 1
         */
        public int observations() {
            return observations;
        }

        /**
         * Returns the number of rows with the event.
         *
         * @return the number of events
         */
        public int events() {
            return events;
        }

        /**
         * Returns how accurate the forecasts of the group are.
         *
         * @return the accuracy, absent where the group has fewer rows than the minimum number
         */
        public Optional<ForecastAccuracy> accuracy() {
            return Optional.ofNullable(accuracy);
        }

        private void addTo(TextTable table) {
            if (accuracy == null) {
                table.row(label, Integer.toString(observations), Integer.toString(events), "too few rows");
                return;
            }
            table.row(
                    label,
                    Integer.toString(observations),
                    Integer.toString(events),
                    Digits.percent(accuracy.meanForecast()),
                    Digits.percent(accuracy.eventShare()),
                    Digits.percent(accuracy.meanError()),
                    Digits.percent(accuracy.meanErrorInterval().lower()),
                    Digits.percent(accuracy.meanErrorInterval().upper()),
                    Digits.of(accuracy.brier().score()),
                    accuracy.discrimination().map(area -> Digits.of(area.auc())).orElse("-"),
                    accuracy.calibration()
                            .map(line -> Digits.of(line.slope().estimate()))
                            .orElse("-"));
        }

        /**
         * Returns the label, the rows and how accurate their forecasts are.
         *
         * @return a text, not for parsing
         */
        @Override
        public String toString() {
            return label + ": " + observations + " rows, " + events + " events"
                    + (accuracy == null ? ", too few rows" : ", " + accuracy);
        }

        private Object writeReplace() {
            return new Proxy().holding(label, observations, events, accuracy);
        }

        private void readObject(ObjectInputStream in) throws InvalidObjectException {
            throw SerialProxy.required();
        }

        private static final class Proxy extends SerialProxy {
            private static final long serialVersionUID = 1L;

            @Override
            protected Object value(SerialParts parts) {
                return new Group(parts.text(), parts.whole(), parts.whole(), parts.nextOrNull(ForecastAccuracy.class));
            }
        }
    }
}
