package dk.bip.core.progression;

import dk.bip.core.Language;
import dk.bip.core.indicator.Indicator;
import dk.bip.core.indicator.IndicatorProfile;
import dk.bip.core.indicator.Rater;
import dk.bip.core.internal.Checks;
import dk.bip.core.internal.words.Words;
import dk.bip.core.measurement.OverallIndex;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What moved in a case between two dates, on every scale; how the two raters differ; how far it is to the targets.
 *
 * <p>Progression and regression are told alike, and what cannot be told says why. Nothing here is a prediction.
 *
 * <p>Immutable and thread-safe. {@link #toString()} holds neither dates nor scores.
 */
public final class Progression implements Serializable {

    private static final long serialVersionUID = 1L;

    private final LocalDate from;
    private final LocalDate to;

    @SuppressWarnings("serial") // the lists of List.copyOf are serializable
    private final List<ScaleProgression> scales;

    private final RadarChart radar;

    @SuppressWarnings("serial") // the lists of List.copyOf are serializable
    private final List<TargetDistance> targets;

    private Progression(Builder builder) {
        this.from = builder.from;
        this.to = builder.to;
        this.scales = builder.scales;
        this.radar = builder.radar;
        this.targets = builder.targets;
    }

    /**
     * Starts a progression, to read a stored one back; {@link ProgressionCalculator} makes new ones.
     *
     * @param from the first date
     * @param to the second date, not before the first
     * @return a builder
     * @throws IllegalArgumentException if the dates are in the wrong order
     */
    public static Builder builder(LocalDate from, LocalDate to) {
        checkOrder(from, to);
        return new Builder(from, to);
    }

    static void checkOrder(LocalDate from, LocalDate to) {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Checks.that(!from.isAfter(to), "from must not be after to", "the dates are in the wrong order?");
    }

    /**
     * Returns the first date.
     *
     * @return the date that was asked for; the measurement that stands for it may be earlier
     */
    public LocalDate from() {
        return from;
    }

    /**
     * Returns the second date.
     *
     * @return the date that was asked for; the measurement that stands for it may be earlier
     */
    public LocalDate to() {
        return to;
    }

    /**
     * Returns what moved, scale by scale.
     *
     * @return an unmodifiable list of all {@link Scale#all() scales} in their order
     */
    public List<ScaleProgression> scales() {
        return scales;
    }

    /**
     * Returns what moved on one scale.
     *
     * @param scale the scale
     * @return the scores, change, trend and phases
     */
    public ScaleProgression on(Scale scale) {
        return scales.get(Scale.all().indexOf(Objects.requireNonNull(scale, "scale")));
    }

    /**
     * Returns what moved on an indicator as one rater rates it.
     *
     * @param rater the rater
     * @param indicator the indicator
     * @return the scores, change, trend and phases
     * @throws IllegalArgumentException if the indicator is the other rater's belief
     */
    public ScaleProgression on(Rater rater, Indicator indicator) {
        return on(Scale.of(rater, indicator));
    }

    /**
     * Returns what moved overall: the index over the seven indicators, the mean of the two raters.
     *
     * @return the scores, change, trend and phases; unknown where one of the raters took no part
     */
    public ScaleProgression overall() {
        return on(Scale.ofBoth(OverallIndex.SEVEN));
    }

    /**
     * Returns the scales that moved in one way from the first date to the second.
     *
     * @param movement the movement
     * @return an unmodifiable list in the order of the scales
     */
    public List<ScaleProgression> with(Movement movement) {
        Objects.requireNonNull(movement, "movement");
        return scales.stream()
                .filter(scale -> scale.change()
                        .known()
                        .filter(known -> known.movement() == movement)
                        .isPresent())
                .toList();
    }

    /**
     * Returns the radar chart of both raters at both dates.
     *
     * @return the chart, ready to draw
     */
    public RadarChart radar() {
        return radar;
    }

    /**
     * Returns how differently the raters see the indicators at the second date.
     *
     * @return a new unmodifiable list in order of the indicators, without those that a rater gave no score
     */
    public List<RaterGap> gaps() {
        List<RaterGap> gaps = new ArrayList<>();
        for (Indicator indicator : Indicator.values()) {
            gap(indicator).ifPresent(gaps::add);
        }
        return List.copyOf(gaps);
    }

    /**
     * Returns how differently the raters see an indicator at the second date.
     *
     * @param indicator the indicator
     * @return the gap, or empty where a rater gave no score or the indicator is the belief of one rater; the radar chart has the reason
     */
    public Optional<RaterGap> gap(Indicator indicator) {
        Objects.requireNonNull(indicator, "indicator");
        IndicatorProfile citizen =
                radar.line(Rater.CITIZEN, RadarChart.Moment.END).profile();
        IndicatorProfile caseworker =
                radar.line(Rater.CASEWORKER, RadarChart.Moment.END).profile();
        return RaterGap.isRatedByBoth(indicator)
                ? citizen.score(indicator)
                        .flatMap(own -> caseworker.score(indicator).map(other -> new RaterGap(indicator, own, other)))
                : Optional.empty();
    }

    /**
     * Returns how far it is to the targets at the second date.
     *
     * @return an unmodifiable list in the order of the scales, without the targets on scales that have no score
     */
    public List<TargetDistance> targets() {
        return targets;
    }

    /**
     * Returns how far it is to the target on a scale at the second date.
     *
     * @param scale the scale
     * @return the distance, or empty where there is no target or no score
     */
    public Optional<TargetDistance> target(Scale scale) {
        Objects.requireNonNull(scale, "scale");
        return targets.stream().filter(target -> target.scale().equals(scale)).findFirst();
    }

    /**
     * Says in plain sentences, for a citizen or caseworker to read, what moved overall and which indicators moved which way. Not for
     * parsing: the words may change.
     *
     * @param language the language to read
     * @return lines that end with a line feed, with scores and dates in them
     */
    public String describe(Language language) {
        StringBuilder text = new StringBuilder();
        String first = Words.date(from, Objects.requireNonNull(language, "language"));
        String last = Words.date(to, language);
        text.append(Words.in(
                language, "Fra den " + first + " til den " + last + ".\n", "From " + first + " to " + last + ".\n"));
        text.append(overall().describe(language)).append('\n');
        for (Movement movement : Movement.values()) {
            List<String> labels = with(movement).stream()
                    .map(ScaleProgression::scale)
                    .filter(scale -> scale.indicator().isPresent())
                    .map(scale -> scale.label(language))
                    .toList();
            if (!labels.isEmpty()) {
                text.append(movement.label(language))
                        .append(": ")
                        .append(String.join("; ", labels))
                        .append(".\n");
            }
        }
        long unknown = scales.stream()
                .filter(scale -> scale.scale().indicator().isPresent())
                .filter(scale -> scale.change().known().isEmpty())
                .count();
        if (unknown > 0) {
            text.append(Words.in(
                    language,
                    "Kan ikke sammenlignes, fordi der mangler målinger eller svar: " + unknown + " af vurderingerne.\n",
                    "Cannot be compared, because measurements or answers are missing: " + unknown
                            + " of the ratings.\n"));
        }
        targets.forEach(target -> text.append(target.describe(language)).append('\n'));
        return text.toString();
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof Progression other
                && from.equals(other.from)
                && to.equals(other.to)
                && scales.equals(other.scales)
                && radar.equals(other.radar)
                && targets.equals(other.targets);
    }

    @Override
    public int hashCode() {
        return Objects.hash(from, to, scales, radar, targets);
    }

    /**
     * Returns how many scales could be compared.
     *
     * @return a text that holds neither dates nor scores
     */
    @Override
    public String toString() {
        long known = scales.stream()
                .filter(scale -> scale.change().known().isPresent())
                .count();
        return "Progression[" + known + " of " + scales.size() + " scales compared]";
    }

    /** Collects the parts. Not thread-safe. */
    public static final class Builder {

        private final LocalDate from;
        private final LocalDate to;
        private List<ScaleProgression> scales = List.of();
        private RadarChart radar;
        private List<TargetDistance> targets = List.of();

        private Builder(LocalDate from, LocalDate to) {
            this.from = from;
            this.to = to;
        }

        /**
         * Sets what moved, scale by scale. Required.
         *
         * @param scales one progression for each of {@link Scale#all()}, in that order
         * @return this builder
         */
        public Builder scales(List<ScaleProgression> scales) {
            this.scales = List.copyOf(scales);
            return this;
        }

        /**
         * Sets the radar chart. Required.
         *
         * @param radar the chart
         * @return this builder
         */
        public Builder radar(RadarChart radar) {
            this.radar = Objects.requireNonNull(radar, "radar");
            return this;
        }

        /**
         * Sets the distances to the targets.
         *
         * @param targets the distances in the order of the scales; none by default
         * @return this builder
         * @throws IllegalArgumentException if two have the same scale or they are in another order
         */
        public Builder targets(List<TargetDistance> targets) {
            for (int i = 1; i < targets.size(); i++) {
                Checks.that(
                        targets.get(i - 1).scale().compareTo(targets.get(i).scale()) < 0,
                        "targets must be in the order of the scales, no two of the same");
            }
            this.targets = List.copyOf(targets);
            return this;
        }

        /**
         * Returns the progression.
         *
         * @return an immutable value
         * @throws NullPointerException if the radar chart is not set
         * @throws IllegalArgumentException if a scale is absent, or the scales are in another order
         */
        public Progression build() {
            Objects.requireNonNull(radar, "radar");
            Checks.that(
                    scales.stream().map(ScaleProgression::scale).toList().equals(Scale.all()),
                    "scales must be all scales in their order");
            return new Progression(this);
        }
    }
}
