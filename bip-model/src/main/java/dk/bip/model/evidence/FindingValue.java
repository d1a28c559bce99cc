package dk.bip.model.evidence;

import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The published value of a finding in its shape. The unit stands in {@link Finding#unit()}. Every {@code toString}
 * prints the digits of the source, with a decimal point.
 *
 * <p>All shapes are immutable and thread-safe.
 */
public sealed interface FindingValue extends Serializable {

    /**
     * The name of the shape, for messages.
     *
     * @return for example {@code "a range"}
     */
    String shape();

    /** The sign of an effect whose size is not published. */
    enum Sign {
        /** More of the one goes with more of the other. */
        POSITIVE,
        /** More of the one goes with less of the other. */
        NEGATIVE,
        /** The source found no direction that stands however it is looked at. */
        UNSTABLE
    }

    /** The place of an effect among others of its kind, whose sizes are not published; from small to large. */
    enum Rank {
        /** No movement in general. */
        ABOUT_ZERO,
        /** Progression, but far less than the largest. */
        POSITIVE,
        /** The most progression. */
        LARGEST
    }

    /**
     * One number.
     *
     * @param figure the number
     */
    record Single(Figure figure) implements FindingValue {
        private static final long serialVersionUID = 1L;

        /**
         * Checks that there is a number.
         *
         * @param figure the number
         * @throws NullPointerException if {@code figure} is null
         */
        public Single {
            Objects.requireNonNull(figure, "figure");
        }

        @Override
        public String shape() {
            return "a single number";
        }

        @Override
        public String toString() {
            return figure.toString();
        }

        private Object writeReplace() {
            return new Proxy().holding(figure);
        }

        private static final class Proxy extends SerialProxy {
            private static final long serialVersionUID = 1L;

            @Override
            protected Object value(SerialParts parts) {
                return new Single(parts.next(Figure.class));
            }
        }
    }

    /**
     * A range of numbers. The sources do not say what spans it; it is not a confidence interval.
     *
     * @param lower the lower end
     * @param upper the upper end
     */
    record Range(Figure lower, Figure upper) implements FindingValue {
        private static final long serialVersionUID = 1L;

        /**
         * Checks the order of the ends.
         *
         * @param lower the lower end
         * @param upper the upper end
         * @throws NullPointerException if an end is null
         * @throws IllegalArgumentException if the lower end is above the upper
         */
        public Range {
            Objects.requireNonNull(lower, "lower");
            Objects.requireNonNull(upper, "upper");
            Checks.that(
                    lower.printed().compareTo(upper.printed()) <= 0,
                    "lower must not be above upper, but is " + lower + " above " + upper);
        }

        @Override
        public String shape() {
            return "a range";
        }

        @Override
        public String toString() {
            return lower + "-" + upper;
        }

        private Object writeReplace() {
            return new Proxy().holding(lower, upper);
        }

        private static final class Proxy extends SerialProxy {
            private static final long serialVersionUID = 1L;

            @Override
            protected Object value(SerialParts parts) {
                return new Range(parts.next(Figure.class), parts.next(Figure.class));
            }
        }
    }

    /**
     * Several numbers, each with the label of what it counts.
     *
     * @param labels the labels, all different
     * @param figures the numbers, in the order of the labels
     */
    record Series(List<String> labels, List<Figure> figures) implements FindingValue {
        private static final long serialVersionUID = 1L;

        /**
         * Checks that each number has one label.
         *
         * @param labels the labels, all different
         * @param figures the numbers, in the order of the labels
         * @throws NullPointerException if a list or an element is null
         * @throws IllegalArgumentException if there is no number, if the lists differ in length or if a label comes
         *     twice
         */
        public Series {
            labels = List.copyOf(labels);
            figures = List.copyOf(figures);
            Checks.that(!figures.isEmpty(), "figures must not be empty");
            Checks.that(
                    labels.size() == figures.size(),
                    "labels must be as many as figures, but are " + labels.size() + " for " + figures.size());
            Checks.that(new HashSet<>(labels).size() == labels.size(), "labels must all be different");
        }

        /**
         * The number of a label.
         *
         * @param label one of {@link #labels()}
         * @return the number
         * @throws NullPointerException if {@code label} is null
         * @throws IllegalArgumentException if there is no such label
         */
        public Figure figure(String label) {
            Objects.requireNonNull(label, "label");
            int place = labels.indexOf(label);
            Checks.that(
                    place >= 0,
                    "label is not known: \"" + label + "\"",
                    "one of \"" + String.join("\", \"", labels) + "\"?");
            return figures.get(place);
        }

        @Override
        public String shape() {
            return "a series of numbers";
        }

        @Override
        public String toString() {
            return figures.stream().map(Figure::toString).collect(Collectors.joining("; "));
        }

        private Object writeReplace() {
            return new Proxy().holding(labels, figures);
        }

        private static final class Proxy extends SerialProxy {
            private static final long serialVersionUID = 1L;

            @Override
            protected Object value(SerialParts parts) {
                return new Series(parts.list(String.class), parts.list(Figure.class));
            }
        }
    }

    /**
     * The same series in several groups.
     *
     * @param groups the names of the groups, all different
     * @param series the numbers of each group, in the order of the groups; all with the same labels
     */
    record Groups(List<String> groups, List<Series> series) implements FindingValue {
        private static final long serialVersionUID = 1L;

        /**
         * Checks that each group has one series with the same labels.
         *
         * @param groups the names of the groups, all different
         * @param series the numbers of each group, in the order of the groups; all with the same labels
         * @throws NullPointerException if a list or an element is null
         * @throws IllegalArgumentException if there are fewer than two groups, if the lists differ in length, if a
         *     group comes twice or if the labels differ between groups
         */
        public Groups {
            groups = List.copyOf(groups);
            series = List.copyOf(series);
            Checks.that(groups.size() >= 2, "groups must be two or more, but are " + groups.size());
            Checks.that(
                    groups.size() == series.size(),
                    "groups must be as many as series, but are " + groups.size() + " for " + series.size());
            Checks.that(new HashSet<>(groups).size() == groups.size(), "groups must all be different");
            Checks.that(
                    series.stream().map(Series::labels).distinct().count() == 1,
                    "series must have the same labels in each group");
        }

        /**
         * The numbers of a group.
         *
         * @param name one of {@link #groups()}
         * @return the series
         * @throws NullPointerException if {@code name} is null
         * @throws IllegalArgumentException if there is no such group
         */
        public Series group(String name) {
            Objects.requireNonNull(name, "name");
            int place = groups.indexOf(name);
            Checks.that(
                    place >= 0,
                    "group is not known: \"" + name + "\"",
                    "one of \"" + String.join("\", \"", groups) + "\"?");
            return series.get(place);
        }

        @Override
        public String shape() {
            return "groups of numbers";
        }

        @Override
        public String toString() {
            return series.stream().map(Series::toString).collect(Collectors.joining(" | "));
        }

        private Object writeReplace() {
            return new Proxy().holding(groups, series);
        }

        private static final class Proxy extends SerialProxy {
            private static final long serialVersionUID = 1L;

            @Override
            protected Object value(SerialParts parts) {
                return new Groups(parts.list(String.class), parts.list(Series.class));
            }
        }
    }

    /**
     * A direction without a size.
     *
     * @param sign the direction
     * @param printed the words of the table
     */
    record Direction(Sign sign, String printed) implements FindingValue {
        private static final long serialVersionUID = 1L;

        /**
         * Checks that both are there.
         *
         * @param sign the direction
         * @param printed the words of the table
         * @throws NullPointerException if a part is null
         * @throws IllegalArgumentException if {@code printed} is blank
         */
        public Direction {
            Objects.requireNonNull(sign, "sign");
            Checks.notBlank(printed, "printed");
        }

        @Override
        public String shape() {
            return "a direction";
        }

        @Override
        public String toString() {
            return printed;
        }

        private Object writeReplace() {
            return new Proxy().holding(sign, printed);
        }

        private static final class Proxy extends SerialProxy {
            private static final long serialVersionUID = 1L;

            @Override
            protected Object value(SerialParts parts) {
                return new Direction(parts.next(Sign.class), parts.text());
            }
        }
    }

    /**
     * A place in an order of sizes.
     *
     * @param rank the place
     * @param printed the words of the table
     */
    record Order(Rank rank, String printed) implements FindingValue {
        private static final long serialVersionUID = 1L;

        /**
         * Checks that both are there.
         *
         * @param rank the place
         * @param printed the words of the table
         * @throws NullPointerException if a part is null
         * @throws IllegalArgumentException if {@code printed} is blank
         */
        public Order {
            Objects.requireNonNull(rank, "rank");
            Checks.notBlank(printed, "printed");
        }

        @Override
        public String shape() {
            return "a place in an order";
        }

        @Override
        public String toString() {
            return printed;
        }

        private Object writeReplace() {
            return new Proxy().holding(rank, printed);
        }

        private static final class Proxy extends SerialProxy {
            private static final long serialVersionUID = 1L;

            @Override
            protected Object value(SerialParts parts) {
                return new Order(parts.next(Rank.class), parts.text());
            }
        }
    }

    /**
     * A list of things named, in the order of the source.
     *
     * @param texts the things
     */
    record Texts(List<String> texts) implements FindingValue {
        private static final long serialVersionUID = 1L;

        /**
         * Checks that the list names something.
         *
         * @param texts the things
         * @throws NullPointerException if the list or an element is null
         * @throws IllegalArgumentException if the list is empty
         */
        public Texts {
            texts = List.copyOf(texts);
            Checks.that(!texts.isEmpty(), "texts must not be empty");
        }

        @Override
        public String shape() {
            return "a list of texts";
        }

        @Override
        public String toString() {
            return String.join("; ", texts);
        }

        private Object writeReplace() {
            return new Proxy().holding(texts);
        }

        private static final class Proxy extends SerialProxy {
            private static final long serialVersionUID = 1L;

            @Override
            protected Object value(SerialParts parts) {
                return new Texts(parts.list(String.class));
            }
        }
    }
}
