package dk.bip.core.progression;

import dk.bip.core.Language;
import dk.bip.core.indicator.Indicator;
import dk.bip.core.indicator.Rater;
import dk.bip.core.indicator.Score;
import dk.bip.core.internal.Checks;
import dk.bip.core.internal.words.Words;
import dk.bip.core.measurement.Measurement;
import dk.bip.core.measurement.OverallIndex;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What is followed over time: an indicator as one rater rates it, or an overall index of one rater or of both.
 *
 * <p>There are 26: each rater rates ten of the eleven indicators, because the belief of one cannot be rated by the other, and each of
 * the two indices has one scale for the citizen, one for the caseworker and one for the mean of the two. Two measurements may give an
 * index over different indicators, where some were not answered; see {@link OverallIndex}.
 *
 * <p>The natural order is that of {@link #all()}. Immutable and thread-safe; holds no person's data.
 */
public final class Scale implements Comparable<Scale>, Serializable {

    private static final long serialVersionUID = 1L;
    private static final String BOTH = "BOTH";
    private static final List<Scale> ALL = everyScale();

    private final Rater rater;
    private final Indicator indicator;
    private final OverallIndex index;

    private Scale(Rater rater, Indicator indicator, OverallIndex index) {
        this.rater = rater;
        this.indicator = indicator;
        this.index = index;
    }

    private static List<Scale> everyScale() {
        List<Scale> all = new ArrayList<>();
        for (Rater rater : Rater.values()) {
            for (Indicator indicator : Indicator.values()) {
                if (indicator.isRatedBy(rater)) {
                    all.add(of(rater, indicator));
                }
            }
        }
        for (OverallIndex index : OverallIndex.values()) {
            for (Rater rater : Rater.values()) {
                all.add(of(rater, index));
            }
            all.add(ofBoth(index));
        }
        return List.copyOf(all);
    }

    /**
     * Returns every scale.
     *
     * @return an unmodifiable list: the citizen's indicators, the caseworker's indicators, then the indices
     */
    public static List<Scale> all() {
        return ALL;
    }

    /**
     * Returns the scale of an indicator by one rater.
     *
     * @param rater the rater
     * @param indicator the indicator
     * @return the scale
     * @throws IllegalArgumentException if the indicator is the other rater's belief
     */
    public static Scale of(Rater rater, Indicator indicator) {
        Objects.requireNonNull(rater, "rater");
        Objects.requireNonNull(indicator, "indicator");
        Checks.that(
                indicator.isRatedBy(rater),
                indicator + " must not be rated by the " + rater,
                "ask for the scale of the other rater?");
        return new Scale(rater, indicator, null);
    }

    /**
     * Returns the scale of an overall index of one rater.
     *
     * @param rater the rater
     * @param index the index
     * @return the scale
     */
    public static Scale of(Rater rater, OverallIndex index) {
        return new Scale(Objects.requireNonNull(rater, "rater"), null, Objects.requireNonNull(index, "index"));
    }

    /**
     * Returns the scale of the mean of both raters' overall index.
     *
     * @param index the index
     * @return the scale
     */
    public static Scale ofBoth(OverallIndex index) {
        return new Scale(null, null, Objects.requireNonNull(index, "index"));
    }

    /**
     * Returns who rates.
     *
     * @return the rater, or empty for the mean of both
     */
    public Optional<Rater> rater() {
        return Optional.ofNullable(rater);
    }

    /**
     * Returns the indicator.
     *
     * @return the indicator, or empty for an overall index
     */
    public Optional<Indicator> indicator() {
        return Optional.ofNullable(indicator);
    }

    /**
     * Returns the overall index.
     *
     * @return the index, or empty for an indicator
     */
    public Optional<OverallIndex> index() {
        return Optional.ofNullable(index);
    }

    /**
     * Reads the score of a measurement on this scale.
     *
     * @param measurement the measurement
     * @return the score, or empty where it is missing
     */
    public Optional<Score> score(Measurement measurement) {
        Objects.requireNonNull(measurement, "measurement");
        if (indicator != null) {
            return measurement.score(rater, indicator);
        }
        return rater == null ? index.of(measurement) : index.of(measurement, rater);
    }

    /**
     * Returns the stable code.
     *
     * @return the code of the rater, or {@code BOTH}, a full stop, and the code of the indicator or index
     */
    public String code() {
        return (rater == null ? BOTH : rater.code()) + "." + (indicator == null ? index.code() : indicator.code());
    }

    /**
     * Returns the scale of a code.
     *
     * @param code the stable code, such as {@code CITIZEN.COOPERATION} or {@code BOTH.SEVEN}
     * @return the scale
     * @throws IllegalArgumentException if there is no scale of that code
     */
    public static Scale ofCode(String code) {
        return Checks.codeOf("scale", code, ALL.toArray(new Scale[0]), Scale::code);
    }

    /**
     * Returns the label that a citizen or caseworker reads.
     *
     * @param language the language to read
     * @return the label, which names the indicator or index and who rates it
     */
    public String label(Language language) {
        String what = indicator == null ? indexLabel(language) : indicator.label(language);
        return what + " (" + raterLabel(language) + ")";
    }

    private String indexLabel(Language language) {
        return Words.in(
                language,
                index == OverallIndex.SEVEN ? "Samlet over de syv indikatorer" : "Samlet over alle elleve indikatorer",
                index == OverallIndex.SEVEN ? "Overall, the seven indicators" : "Overall, all eleven indicators");
    }

    private String raterLabel(Language language) {
        return Words.in(
                language,
                rater == null
                        ? "borger og sagsbehandler"
                        : rater == Rater.CITIZEN ? "borgerens vurdering" : "sagsbehandlerens vurdering",
                rater == null
                        ? "citizen and caseworker"
                        : rater == Rater.CITIZEN ? "the citizen's rating" : "the caseworker's rating");
    }

    @Override
    public int compareTo(Scale other) {
        return Integer.compare(ALL.indexOf(this), ALL.indexOf(other));
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof Scale other && rater == other.rater && indicator == other.indicator && index == other.index;
    }

    @Override
    public int hashCode() {
        return code().hashCode();
    }

    /**
     * Returns the code.
     *
     * @return the code, which {@link #ofCode} reads
     */
    @Override
    public String toString() {
        return code();
    }
}
