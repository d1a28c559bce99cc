package dk.bip.model.evidence;

import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import dk.bip.model.evidence.FindingValue.Groups;
import dk.bip.model.evidence.FindingValue.Range;
import dk.bip.model.evidence.FindingValue.Series;
import dk.bip.model.evidence.FindingValue.Single;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One published figure: what was measured, how large it is, how it was obtained and who says so. Everything in it is as
 * published; how we read it stands in a {@link Interpretation}.
 *
 * <p>Numbers are in the published {@link #unit()}: 33 with the unit "percent (relative)" is 33, not 0.33.
 *
 * <p>Immutable, thread-safe and serializable. Two findings are equal if all their parts are.
 */
public final class Finding implements Serializable {
    private static final long serialVersionUID = 1L;

    private final FindingId id;
    private final Topic topic;
    private final Claim claim;
    private final transient List<Source> sources;

    private final String place;
    private final String statement;
    private final FindingValue value;
    private final String unit;
    private final String population;
    private final String circumstances;
    private final StatedHorizon horizon;
    private final String caveat;

    private Finding(Builder builder) {
        this.id = builder.id;
        this.topic = builder.topic;
        this.claim = builder.claim;
        this.sources = builder.sources;
        this.place = builder.place;
        this.statement = Checks.notBlank(builder.statement, "statement");
        this.value = Objects.requireNonNull(builder.value(), "value");
        this.unit = Checks.notBlank(builder.unit, "unit");
        this.population = builder.population;
        this.circumstances = builder.circumstances;
        this.horizon = builder.horizon;
        this.caveat = builder.caveat;
    }

    static Builder finding(String id, Topic topic, Claim claim, Source... sources) {
        return new Builder(new FindingId(id), topic, claim, List.of(sources));
    }

    /**
     * The id, which never changes its meaning.
     *
     * @return the id
     */
    public FindingId id() {
        return id;
    }

    /**
     * What the finding is about.
     *
     * @return the topic
     */
    public Topic topic() {
        return topic;
    }

    /**
     * What kind of statement it is.
     *
     * @return the claim
     */
    public Claim claim() {
        return claim;
    }

    /**
     * Who published it.
     *
     * @return at least one source, in the order of the table
     */
    public List<Source> sources() {
        return sources;
    }

    /**
     * The place within its source.
     *
     * @return for example {@code "table 3"}, empty where none is known
     */
    public Optional<String> place() {
        return Optional.ofNullable(place);
    }

    /**
     * What was measured, in our own English words.
     *
     * @return the statement
     */
    public String statement() {
        return statement;
    }

    /**
     * The value in its shape.
     *
     * @return the value
     */
    public FindingValue value() {
        return value;
    }

    /**
     * The unit as the table prints it; several units, separated by semicolons, are in the order of the numbers.
     *
     * @return the unit
     */
    public String unit() {
        return unit;
    }

    /**
     * Who was counted.
     *
     * @return the population, empty where the table names none
     */
    public Optional<String> population() {
        return Optional.ofNullable(population);
    }

    /**
     * What else belongs to the number: what was controlled for, a period, a sample size, a test of significance.
     *
     * @return the circumstances, empty where the table names none
     */
    public Optional<String> circumstances() {
        return Optional.ofNullable(circumstances);
    }

    /**
     * Within how long the outcome was counted.
     *
     * @return the horizon as far as the source states it
     */
    public StatedHorizon horizon() {
        return horizon;
    }

    /**
     * What makes the number doubtful or limits it.
     *
     * @return the caveat, empty where there is none
     */
    public Optional<String> caveat() {
        return Optional.ofNullable(caveat);
    }

    /**
     * The single number, in the published unit.
     *
     * @return the number
     * @throws IllegalStateException if the value has another shape
     */
    public double number() {
        return figure().value();
    }

    /**
     * The single number with its printed digits.
     *
     * @return the number
     * @throws IllegalStateException if the value has another shape
     */
    public Figure figure() {
        if (value instanceof Single single) {
            return single.figure();
        }
        throw wrongShape("a single number");
    }

    /**
     * The number of a label, in the published unit, for example {@code number("yes")} of the belief table.
     *
     * @param label a label of the series
     * @return the number
     * @throws NullPointerException if {@code label} is null
     * @throws IllegalArgumentException if the series has no such label
     * @throws IllegalStateException if the value is no series
     */
    public double number(String label) {
        return series().figure(label).value();
    }

    /**
     * The numbers of a series in the order of the table, or the single number as a list of one; in the published unit.
     *
     * @return one number or more
     * @throws IllegalStateException if the value is neither a series nor a single number
     */
    public List<Double> numbers() {
        if (value instanceof Single single) {
            return List.of(single.figure().value());
        }
        return series().figures().stream().map(Figure::value).toList();
    }

    /**
     * The labelled numbers.
     *
     * @return the series
     * @throws IllegalStateException if the value has another shape
     */
    public Series series() {
        if (value instanceof Series series) {
            return series;
        }
        throw wrongShape("a series of numbers");
    }

    /**
     * The labelled numbers of one group.
     *
     * @param name the name of the group
     * @return the series of the group
     * @throws NullPointerException if {@code name} is null
     * @throws IllegalArgumentException if there is no such group
     * @throws IllegalStateException if the value has no groups
     */
    public Series group(String name) {
        if (value instanceof Groups groups) {
            return groups.group(name);
        }
        throw wrongShape("groups of numbers");
    }

    /**
     * The range.
     *
     * @return the range, in the published unit
     * @throws IllegalStateException if the value has another shape
     */
    public Range range() {
        if (value instanceof Range range) {
            return range;
        }
        throw wrongShape("a range");
    }

    private IllegalStateException wrongShape(String asked) {
        return new IllegalStateException(
                id + " must be " + asked + " here, but is " + value.shape() + "\nMaybe call " + accessor() + "?");
    }

    private String accessor() {
        if (value instanceof Single) {
            return "number()";
        } else if (value instanceof Range) {
            return "range()";
        } else if (value instanceof Series) {
            return "numbers() or number(label)";
        } else if (value instanceof Groups) {
            return "group(name)";
        }
        return "value(), because no number is published";
    }

    /**
     * The finding as a short reference for a text.
     *
     * @return id, sources and place, for example {@code "PRV-31 (S4 table 3)"}
     */
    public String citation() {
        return id + " ("
                + sources.stream().map(Source::code).collect(Collectors.joining(", "))
                + (place == null ? "" : " " + place) + ")";
    }

    private List<Object> parts() {
        return Arrays.asList(
                id, topic, claim, sources, place, statement, value, unit, population, circumstances, horizon, caveat);
    }

    /**
     * Whether the other object is a finding with the same parts.
     *
     * @param other any object, or null
     * @return true if equal
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof Finding finding && parts().equals(finding.parts());
    }

    /**
     * A hash code that agrees with {@link #equals}.
     *
     * @return the hash code
     */
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /**
     * The finding in one line.
     *
     * @return citation, statement, value, unit and claim
     */
    @Override
    public String toString() {
        return citation() + ": " + statement + ": " + value + " [" + unit + "; " + claim.code() + "]";
    }

    /** Builds one row of the catalogue; not thread-safe. */
    static final class Builder {
        private final FindingId id;
        private final Topic topic;
        private final Claim claim;
        private final transient List<Source> sources;
        private final Map<String, List<String>> labels = new LinkedHashMap<>();
        private final Map<String, List<Figure>> figures = new LinkedHashMap<>();
        private String group = "";
        private FindingValue plain;
        private String place;
        private String statement;
        private String unit;
        private String population;
        private String circumstances;
        private StatedHorizon horizon = StatedHorizon.NOT_APPLICABLE;
        private String caveat;

        private Builder(FindingId id, Topic topic, Claim claim, List<Source> sources) {
            this.id = id;
            this.topic = topic;
            this.claim = claim;
            this.sources = sources;
        }

        Builder place(String words) {
            place = words;
            return this;
        }

        Builder statement(String words) {
            statement = words;
            return this;
        }

        Builder number(String digits) {
            plain = new Single(Figure.of(digits));
            return this;
        }

        Builder range(String lower, String upper) {
            plain = new Range(Figure.of(lower), Figure.of(upper));
            return this;
        }

        /** The entries that follow belong to this group. */
        Builder group(String name) {
            group = name;
            return this;
        }

        Builder entry(String label, String digits) {
            labels.computeIfAbsent(group, name -> new ArrayList<>()).add(label);
            figures.computeIfAbsent(group, name -> new ArrayList<>()).add(Figure.of(digits));
            return this;
        }

        Builder direction(FindingValue.Sign sign, String printed) {
            plain = new FindingValue.Direction(sign, printed);
            return this;
        }

        Builder order(FindingValue.Rank rank, String printed) {
            plain = new FindingValue.Order(rank, printed);
            return this;
        }

        Builder texts(String... texts) {
            plain = new FindingValue.Texts(List.of(texts));
            return this;
        }

        Builder unit(String words) {
            unit = words;
            return this;
        }

        Builder population(String words) {
            population = words;
            return this;
        }

        Builder circumstances(String words) {
            circumstances = words;
            return this;
        }

        Builder horizon(StatedHorizon stated) {
            horizon = stated;
            return this;
        }

        Builder caveat(String words) {
            caveat = words;
            return this;
        }

        Finding build() {
            return new Finding(this);
        }

        private FindingValue value() {
            if (labels.isEmpty()) {
                return plain;
            }
            List<Series> series = labels.keySet().stream()
                    .map(name -> new Series(labels.get(name), figures.get(name)))
                    .toList();
            return series.size() == 1 ? series.get(0) : new Groups(List.copyOf(labels.keySet()), series);
        }
    }

    private Object writeReplace() {
        return new Proxy().holding(id.value());
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw SerialProxy.required();
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            return Evidence.published().finding(parts.text());
        }
    }
}
