package dk.bip.core.measurement;

import dk.bip.core.Coded;
import dk.bip.core.indicator.Indicator;
import dk.bip.core.indicator.Rater;
import dk.bip.core.indicator.Score;
import dk.bip.core.internal.Checks;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * The mean of several indicators in one number on the 1-5 scale. The definition is ours.
 *
 * <p>For one rater: the mean of that rater's scores, where the caseworker's belief is always the caseworker's and the citizen's belief
 * always the citizen's, whichever rater the index is for. It is absent where fewer than {@link #leastIndicators()} scores are there. For
 * both: the mean of the two indices, absent where one of them is.
 */
public enum OverallIndex implements Coded {
    /** The seven indicators that predict the job chance; at least five must be there. */
    SEVEN(Indicator.seven(), 5),
    /** All eleven indicators; at least eight must be there. */
    ELEVEN(Collections.unmodifiableSet(EnumSet.allOf(Indicator.class)), 8);

    private final Set<Indicator> indicators;
    private final int leastIndicators;

    OverallIndex(Set<Indicator> indicators, int leastIndicators) {
        this.indicators = indicators;
        this.leastIndicators = leastIndicators;
    }

    /**
     * Returns the index of a code.
     *
     * @param code the stable code
     * @return the index
     * @throws IllegalArgumentException if there is no index of that code
     */
    public static OverallIndex ofCode(String code) {
        return Checks.codeOf("overall index", code, values(), OverallIndex::code);
    }

    /**
     * Returns the indicators in the index.
     *
     * @return an unmodifiable set in order of their number
     */
    public Set<Indicator> indicators() {
        return indicators;
    }

    /**
     * Returns how many scores must be there.
     *
     * @return five of seven, eight of eleven
     */
    public int leastIndicators() {
        return leastIndicators;
    }

    /**
     * Returns the index of one rater.
     *
     * @param measurement the measurement
     * @param rater whose index
     * @return the mean score, or empty where too few scores are there or the rater did not take part
     */
    public Optional<Score> of(Measurement measurement, Rater rater) {
        if (measurement.profile(rater).isEmpty()) {
            return Optional.empty();
        }
        double sum = 0;
        int count = 0;
        for (Indicator indicator : indicators) {
            Rater owner = indicator.isRatedBy(rater) ? rater : other(rater);
            Optional<Score> score = measurement.score(owner, indicator);
            if (score.isPresent()) {
                sum += score.get().value();
                count++;
            }
        }
        return count < leastIndicators ? Optional.empty() : Optional.of(Score.of(sum / count));
    }

    /**
     * Returns the index of both raters.
     *
     * @param measurement the measurement
     * @return the mean of the two raters' indices, or empty where one of them is
     */
    public Optional<Score> of(Measurement measurement) {
        return of(measurement, Rater.CITIZEN)
                .flatMap(citizen -> of(measurement, Rater.CASEWORKER)
                        .map(caseworker -> Score.of((citizen.value() + caseworker.value()) / 2)));
    }

    private static Rater other(Rater rater) {
        return rater == Rater.CITIZEN ? Rater.CASEWORKER : Rater.CITIZEN;
    }
}
