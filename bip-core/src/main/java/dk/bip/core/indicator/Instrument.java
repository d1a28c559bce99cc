package dk.bip.core.indicator;

import dk.bip.core.Language;
import dk.bip.core.Text;
import dk.bip.core.internal.Checks;
import dk.bip.core.internal.Keys;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What is measured with: dimensions, the indices over them, and how reliable each scale is. BIP ({@link Bip#INSTRUMENT}) and SKAPA ({@link
 * Skapa#INSTRUMENT}) are constants of this type; anyone brings another, and everything that is said of BIP's indicators is said of its
 * dimensions.
 *
 * <pre>{@code
 * Instrument ladder = Instrument.builder("ladder", Text.of(Language.of("sv"), "Stegen"))
 *         .dimensions(housing, economy, daily, work)
 *         .index(IndexRule.of("ladder/overall", Text.of(Language.of("sv"), "Sammantaget"), List.of(housing, economy, daily, work)))
 *         .reliability(housing, Reliability.of(2.1, 0.8))
 *         .build();
 * }</pre>
 *
 * <p>The forms that ask for its dimensions are questionnaires that name it. A scale without a reliability is allowed: its changes are of
 * unknown certainty. Two instruments never mix in one calculation. Two instruments are equal if all their parts are. Immutable and
 * thread-safe; holds no person's data.
 */
public final class Instrument implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String id;
    private final Text label;

    private final transient List<Dimension> dimensions;

    private final transient List<IndexRule> indices;

    private final LinkedHashMap<Scale, Reliability> reliabilities;

    private final HashMap<Dimension, Integer> positions;
    private final EnumSet<Rater> raters;

    private final transient List<Scale> scales;

    private Instrument(Builder builder) {
        this.id = builder.id;
        this.label = builder.label;
        this.dimensions = List.copyOf(builder.dimensions);
        this.indices = List.copyOf(builder.indices);
        Checks.that(!dimensions.isEmpty(), "dimensions of instrument " + id + " must not be empty");
        this.positions = new HashMap<>();
        this.raters = EnumSet.noneOf(Rater.class);
        for (Dimension dimension : dimensions) {
            checkOwn(builder, dimension.id());
            Checks.that(
                    positions.put(dimension, positions.size()) == null
                            && dimensions.stream()
                                            .filter(other -> other.id().equals(dimension.id()))
                                            .count()
                                    == 1,
                    "dimensions of instrument " + id + " must not have one id twice, but " + dimension
                            + " stands twice");
            raters.addAll(dimension.raters());
        }
        for (IndexRule index : indices) {
            checkOwn(builder, index.key());
            Checks.that(
                    indices.stream()
                                    .filter(other -> other.key().equals(index.key()))
                                    .count()
                            == 1,
                    "indices of instrument " + id + " must not have one key twice, but " + index + " stands twice");
            Checks.that(
                    positions.keySet().containsAll(index.dimensions()),
                    "index " + index + " must be over dimensions of instrument " + id);
        }
        this.scales = scales(dimensions, indices, raters);
        for (Map.Entry<Predicate<Scale>, Function<Scale, Reliability>> setting : builder.reliabilities) {
            Checks.that(
                    scales.stream().anyMatch(setting.getKey()),
                    "reliability must be that of a dimension, index or scale of instrument " + id,
                    "add the dimension or index to the instrument?");
        }
        this.reliabilities = new LinkedHashMap<>();
        for (Scale scale : scales) {
            builder.reliability(scale).ifPresent(reliability -> {
                checkWidth(scale, reliability);
                reliabilities.put(scale, reliability);
            });
        }
    }

    private static void checkOwn(Builder builder, String key) {
        Checks.that(
                builder.bare || key.startsWith(builder.id + "/"),
                "ids of instrument " + builder.id + " must begin with " + builder.id + "/, but one is " + key,
                "an indicator of BIP cannot be a dimension of another instrument; define one of your own?");
    }

    private static List<Scale> scales(List<Dimension> dimensions, List<IndexRule> indices, Set<Rater> raters) {
        List<Scale> scales = new ArrayList<>();
        for (Rater rater : raters) {
            for (Dimension dimension : dimensions) {
                if (dimension.isRatedBy(rater)) {
                    scales.add(Scale.of(rater, dimension));
                }
            }
        }
        for (IndexRule index : indices) {
            List<Rater> who = raters.stream().filter(index::isRatedBy).toList();
            who.forEach(rater -> scales.add(Scale.of(rater, index)));
            if (who.size() > 1) {
                scales.add(Scale.ofBoth(index));
            }
        }
        return List.copyOf(scales);
    }

    /**
     * Checks that a reliability can be that of a scale.
     *
     * @param scale the scale
     * @param reliability its precision
     * @throws IllegalArgumentException if the standard deviation is not below the width of the range
     */
    public static void checkWidth(Scale scale, Reliability reliability) {
        Checks.that(
                reliability.standardDeviation() < scale.range().width(),
                () -> "standardDeviation of " + scale + " must be less than the width of its range, "
                        + Checks.plain(scale.range().width()) + ", but is " + reliability.standardDeviation());
    }

    /**
     * Starts an instrument of one's own.
     *
     * @param id the stable id, with which the ids of its dimensions begin
     * @param label the name that a citizen or caseworker reads
     * @return a builder
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the id is not of the form of one, or is that of BIP
     */
    public static Builder builder(String id, Text label) {
        Checks.that(!Keys.id(id, "instrument id").equals(Bip.ID), "instrument id must not be that of BIP, " + Bip.ID);
        return new Builder(id, label, false);
    }

    /** Starts the one instrument whose dimensions have bare ids. */
    static Builder builtIn(String id, Text label) {
        return new Builder(id, label, true);
    }

    /**
     * Returns the stable id.
     *
     * @return the id, such as {@code bip} or {@code skapa}
     */
    public String id() {
        return id;
    }

    /**
     * Returns the name that a citizen or caseworker reads.
     *
     * @return the name
     */
    public Text label() {
        return label;
    }

    /**
     * Returns the name that a citizen or caseworker reads.
     *
     * @param language the language to read
     * @return the name, see {@link Text#in}
     */
    public String label(Language language) {
        return label.in(language);
    }

    /**
     * Returns what is measured.
     *
     * @return an unmodifiable list, never empty
     */
    public List<Dimension> dimensions() {
        return dimensions;
    }

    /**
     * Returns the dimension of an id.
     *
     * @param dimensionId the stable id
     * @return the dimension
     * @throws NullPointerException if the id is null
     * @throws IllegalArgumentException if the instrument has no such dimension
     */
    public Dimension dimension(String dimensionId) {
        return Checks.codeOf("dimension of " + id, dimensionId, dimensions.toArray(new Dimension[0]), Dimension::id);
    }

    /**
     * Returns the indices over the dimensions; the first of them is the one that speaks for the whole.
     *
     * @return an unmodifiable list, perhaps empty
     */
    public List<IndexRule> indices() {
        return indices;
    }

    /**
     * Returns who can rate at least one of the dimensions.
     *
     * @return an unmodifiable set, never empty
     */
    public Set<Rater> raters() {
        return Collections.unmodifiableSet(raters);
    }

    /**
     * Returns every scale.
     *
     * @return an unmodifiable list: the citizen's dimensions, the caseworker's dimensions, then for each index that of each rater and that of
     *     both
     */
    public List<Scale> scales() {
        return scales;
    }

    /**
     * Returns the scale of a code.
     *
     * @param code the stable code, such as {@code CITIZEN.COOPERATION} or {@code BOTH.SEVEN}
     * @return the scale
     * @throws NullPointerException if the code is null
     * @throws IllegalArgumentException if the instrument has no such scale
     */
    public Scale scale(String code) {
        return Checks.codeOf("scale of " + id, code, scales.toArray(new Scale[0]), Scale::code);
    }

    /**
     * Returns the scale that speaks for the whole.
     *
     * @return the first index, of both raters where both rate it; empty where the instrument has no index
     */
    public Optional<Scale> overall() {
        return indices.isEmpty()
                ? Optional.empty()
                : scales.stream()
                        .filter(scale -> scale.index().equals(Optional.of(indices.get(0))))
                        .reduce((first, last) -> last);
    }

    /**
     * Returns how precisely a scale measures.
     *
     * @param scale a scale of the instrument
     * @return the reliability, or empty where none is known
     * @throws NullPointerException if the scale is null
     */
    public Optional<Reliability> reliability(Scale scale) {
        return Optional.ofNullable(reliabilities.get(Objects.requireNonNull(scale, "scale")));
    }

    /** Returns the place of a dimension in {@link #dimensions()}. */
    int positionOf(Dimension dimension) {
        Integer position = positions.get(Objects.requireNonNull(dimension, "dimension"));
        if (position == null) {
            throw new IllegalArgumentException("dimension " + dimension + " must be one of instrument " + id
                    + "\nMaybe two instruments were mixed?");
        }
        return position;
    }

    /**
     * Tells whether a dimension is one of the instrument's.
     *
     * @param dimension the dimension
     * @return true where it is, with all its parts
     */
    public boolean has(Dimension dimension) {
        return positions.containsKey(dimension);
    }

    @Override
    public boolean equals(Object o) {
        return this == o
                || o instanceof Instrument other
                        && id.equals(other.id)
                        && label.equals(other.label)
                        && dimensions.equals(other.dimensions)
                        && indices.equals(other.indices)
                        && reliabilities.equals(other.reliabilities);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /**
     * Returns the id.
     *
     * @return the id
     */
    @Override
    public String toString() {
        return id;
    }

    private Object writeReplace() {
        return id.equals(Bip.ID)
                ? new Proxy().holding(id, null, null, null, null, null)
                : new Proxy()
                        .holding(
                                id,
                                label,
                                dimensions,
                                indices,
                                reliabilities.keySet().stream().map(Scale::code).toList(),
                                List.copyOf(reliabilities.values()));
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw SerialProxy.required();
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            String id = parts.text();
            if (id.equals(Bip.ID)) {
                return Bip.INSTRUMENT;
            }
            Builder builder = builder(id, parts.next(Text.class))
                    .dimensions(parts.list(Dimension.class).toArray(new Dimension[0]));
            parts.list(IndexRule.class).forEach(builder::index);
            Instrument without = builder.build();
            parts.map(Reliability.class)
                    .forEach((scale, reliability) -> builder.reliability(without.scale(scale), reliability));
            return builder.build();
        }
    }

    /** Collects the parts of an instrument. Not thread-safe. */
    public static final class Builder {

        private final String id;
        private final Text label;
        private final boolean bare;
        private final List<Dimension> dimensions = new ArrayList<>();
        private final List<IndexRule> indices = new ArrayList<>();
        private final List<Map.Entry<Predicate<Scale>, Function<Scale, Reliability>>> reliabilities = new ArrayList<>();

        private Builder(String id, Text label, boolean bare) {
            this.id = id;
            this.label = Objects.requireNonNull(label, "label");
            this.bare = bare;
        }

        /**
         * Adds dimensions, in the order in which they are shown.
         *
         * @param more the dimensions
         * @return this builder
         */
        public Builder dimensions(Dimension... more) {
            dimensions.addAll(List.of(more));
            return this;
        }

        /**
         * Adds an index; the first one speaks for the whole.
         *
         * @param index the index
         * @return this builder
         */
        public Builder index(IndexRule index) {
            indices.add(Objects.requireNonNull(index, "index"));
            return this;
        }

        /**
         * Sets the reliability of every dimension, by either rater. Of several settings for one scale the last holds.
         *
         * @param reliability the precision of a single dimension; none by default
         * @return this builder
         */
        public Builder dimensionReliability(Reliability reliability) {
            return reliability(scale -> scale.dimension().isPresent(), reliability);
        }

        /**
         * Sets the reliability of every index, of one rater and of both.
         *
         * @param reliability the precision of an index; none by default
         * @return this builder
         */
        public Builder indexReliability(Reliability reliability) {
            return reliability(scale -> scale.index().isPresent(), reliability);
        }

        /**
         * Sets the reliability of one dimension, by either rater.
         *
         * @param dimension the dimension
         * @param reliability its precision
         * @return this builder
         */
        public Builder reliability(Dimension dimension, Reliability reliability) {
            Optional<Dimension> wanted = Optional.of(Objects.requireNonNull(dimension, "dimension"));
            return reliability(scale -> scale.dimension().equals(wanted), reliability);
        }

        /**
         * Sets the reliability of one scale.
         *
         * @param scale the scale
         * @param reliability its precision
         * @return this builder
         */
        public Builder reliability(Scale scale, Reliability reliability) {
            return reliability(Objects.requireNonNull(scale, "scale")::equals, reliability);
        }

        /**
         * Sets the reliability of every dimension and index, as it follows from the precision of the items.
         *
         * @param items the precision of an item; each dimension is taken for one
         * @return this builder
         */
        public Builder precision(ItemPrecision items) {
            reliabilities.add(Map.entry(scale -> true, Objects.requireNonNull(items, "items")::of));
            return this;
        }

        private Builder reliability(Predicate<Scale> which, Reliability reliability) {
            Objects.requireNonNull(reliability, "reliability");
            reliabilities.add(Map.entry(which, scale -> reliability));
            return this;
        }

        private Optional<Reliability> reliability(Scale scale) {
            return reliabilities.stream()
                    .filter(setting -> setting.getKey().test(scale))
                    .reduce((earlier, later) -> later)
                    .map(setting -> setting.getValue().apply(scale));
        }

        /**
         * Returns the instrument.
         *
         * @return an immutable value
         * @throws IllegalArgumentException if there is no dimension, an id does not begin with that of the instrument or stands twice, an index
         *     is over other dimensions, a reliability is that of none of its scales, or a standard deviation is as wide as its range
         */
        public Instrument build() {
            return new Instrument(this);
        }
    }
}
