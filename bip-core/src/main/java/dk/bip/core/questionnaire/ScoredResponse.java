package dk.bip.core.questionnaire;

import dk.bip.core.indicator.IndicatorProfile;
import dk.bip.core.indicator.Rater;
import dk.bip.core.indicator.Score;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The scores of one response.
 *
 * <ul>
 *   <li>An indicator's score is the mean of its answered items, equally weighted, a decimal from 1 to 5; the reading says how many
 *       items it rests on. Where none is answered the indicator is missing, for the first of these reasons that applies to one of its
 *       items (ours): declined, don't know, not asked. A question without an entry counts as not asked.
 *   <li>Job search behaviour from chosen channels (ours) is one item: does not search 1, one channel 2, two 3, three 4, four or more 5.
 *   <li>The mean score is S1's mean over the citizen's questions: over the scaled ones, without the channel question. The least number
 *       of answered items is ours.
 * </ul>
 *
 * {@code toString} shows no score. Immutable and thread-safe.
 */
public final class ScoredResponse implements Serializable {
    /** The least number of answered scaled questions for a {@linkplain #meanScore() mean score}: 4 (ours). */
    public static final int MEAN_SCORE_LEAST_ITEMS = 4;

    private static final long serialVersionUID = 1L;

    private final QuestionnaireId questionnaire;
    private final String version;
    private final IndicatorProfile profile;
    private final Score meanScore;

    @SuppressWarnings("serial") // a wrapped EnumSet is serializable
    private final Set<JobSearchChannel> channels;

    ScoredResponse(
            Questionnaire questionnaire,
            IndicatorProfile profile,
            Score meanScoreOrNull,
            Set<JobSearchChannel> channelsOrNull) {
        this.questionnaire = questionnaire.id();
        this.version = questionnaire.version();
        this.profile = profile;
        this.meanScore = meanScoreOrNull;
        this.channels = channelsOrNull;
    }

    /**
     * Returns the instrument that was answered.
     *
     * @return the instrument's id
     */
    public QuestionnaireId questionnaire() {
        return questionnaire;
    }

    /**
     * Returns the version that was answered.
     *
     * @return the instrument's version
     */
    public String version() {
        return version;
    }

    /**
     * Returns who answered.
     *
     * @return the rater
     */
    public Rater rater() {
        return profile.rater();
    }

    /**
     * Returns the readings of the indicators that the instrument maps this rater's answers to; every other is not asked.
     *
     * @return the profile
     */
    public IndicatorProfile profile() {
        return profile;
    }

    /**
     * Returns the citizen's mean score.
     *
     * @return the mean of the answered scaled questions, 1 to 5; empty for the caseworker, and if fewer than {@value
     *     #MEAN_SCORE_LEAST_ITEMS} are answered
     */
    public Optional<Score> meanScore() {
        return Optional.ofNullable(meanScore);
    }

    /**
     * Returns the band of the citizen's mean score. S1 has it for the BIP citizen form only.
     *
     * @return the band; empty where {@link #meanScore()} is
     */
    public Optional<MeanScoreBand> band() {
        return meanScore().map(MeanScoreBand::of);
    }

    /**
     * Returns how the citizen looks for a job.
     *
     * @return the chosen channels in the order of the form, unmodifiable and never empty, {@link JobSearchChannel#DOES_NOT_SEARCH} alone
     *     if that was chosen; an empty optional if the question was not answered or is not in the instrument
     */
    public Optional<Set<JobSearchChannel>> channels() {
        return Optional.ofNullable(channels);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ScoredResponse that
                && questionnaire.equals(that.questionnaire)
                && version.equals(that.version)
                && profile.equals(that.profile)
                && Objects.equals(meanScore, that.meanScore)
                && Objects.equals(channels, that.channels);
    }

    @Override
    public int hashCode() {
        return Objects.hash(questionnaire, version, profile, meanScore, channels);
    }

    /** {@return instrument, version and rater, no score} */
    @Override
    public String toString() {
        return "ScoredResponse[" + questionnaire + " " + version + ", rater=" + rater() + "]";
    }
}
