package dk.bip.core.questionnaire;

import dk.bip.core.indicator.Bip;
import dk.bip.core.indicator.Profile;
import dk.bip.core.indicator.Rater;
import dk.bip.core.indicator.Score;
import dk.bip.core.internal.Checks;
import dk.bip.core.internal.Keys;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The scores of one response.
 *
 * <ul>
 *   <li>A dimension's score is the mean of its answered items, equally weighted, a decimal in its range; the reading says how many items it
 *       rests on. Where none is answered the dimension is missing, for the first of these reasons that applies to one of its items (ours):
 *       declined, don't know, not asked. A question without an entry counts as not asked.
 *   <li>Job search behaviour from chosen channels (ours) is one item: does not search 1, one channel 2, two 3, three 4, four or more 5.
 *   <li>The mean score is S1's mean over the citizen's questions: over the scaled ones, without the channel question, where they share one
 *       range and direction. The minimum number of answered items is ours.
 * </ul>
 *
 * {@code toString} shows no score. Immutable and thread-safe.
 */
public final class ScoredResponse implements Serializable {
    /** The minimum number of answered scaled questions for a {@linkplain #meanScore() mean score}: 4 (ours). */
    public static final int MEAN_SCORE_MINIMUM_ITEMS = 4;

    private static final long serialVersionUID = 1L;

    private final QuestionnaireId questionnaire;
    private final String version;
    private final Profile profile;
    private final Score meanScore;

    private final transient Set<JobSearchChannel> channels;

    ScoredResponse(
            QuestionnaireId questionnaire,
            String version,
            Profile profile,
            Score meanScoreOrNull,
            Set<JobSearchChannel> channelsOrNull) {
        this.questionnaire = questionnaire;
        this.version = version;
        this.profile = profile;
        this.meanScore = meanScoreOrNull;
        this.channels = channelsOrNull;
    }

    /**
     * Returns the form that was answered.
     *
     * @return the form's id
     */
    public QuestionnaireId questionnaire() {
        return questionnaire;
    }

    /**
     * Returns the version that was answered.
     *
     * @return the form's version
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
     * Returns the readings of the dimensions that the form maps this rater's answers to; every other is not asked.
     *
     * @return the profile
     */
    public Profile profile() {
        return profile;
    }

    /**
     * Returns the citizen's mean score.
     *
     * @return the mean of the answered scaled questions; empty for the caseworker, where the questions have different ranges or directions,
     *     and if fewer than {@value #MEAN_SCORE_MINIMUM_ITEMS} are answered
     */
    public Optional<Score> meanScore() {
        return Optional.ofNullable(meanScore);
    }

    /**
     * Returns the band of the citizen's mean score. S1 has it for BIP only.
     *
     * @return the band; empty where {@link #meanScore()} is, and for another instrument
     */
    public Optional<MeanScoreBand> band() {
        return profile.instrument().equals(Bip.INSTRUMENT) ? meanScore().map(MeanScoreBand::of) : Optional.empty();
    }

    /**
     * Returns how the citizen looks for a job.
     *
     * @return the chosen channels in the order of the form, unmodifiable and never empty, {@link JobSearchChannel#DOES_NOT_SEARCH} alone
     *     if that was chosen; an empty optional if the question was not answered or is not in the form
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

    /** {@return form, version and rater, no score} */
    @Override
    public String toString() {
        return "ScoredResponse[" + questionnaire + " " + version + ", rater=" + rater() + "]";
    }

    private Object writeReplace() {
        return new Proxy()
                .holding(
                        questionnaire.value(),
                        version,
                        profile,
                        meanScore,
                        channels == null ? null : List.copyOf(channels));
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw SerialProxy.required();
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            QuestionnaireId questionnaire = QuestionnaireId.of(parts.text());
            String version = Keys.id(parts.text(), "version");
            Profile profile = parts.next(Profile.class);
            Score meanScore = parts.nextOrNull(Score.class);
            Checks.that(meanScore == null || profile.rater() == Rater.CITIZEN, "only a citizen must have a mean score");
            Optional<List<JobSearchChannel>> channels = parts.listOrEmpty(JobSearchChannel.class);
            return new ScoredResponse(
                    questionnaire,
                    version,
                    profile,
                    meanScore,
                    channels.map(chosen -> Collections.unmodifiableSet(EnumSet.copyOf(chosen)))
                            .orElse(null));
        }
    }
}
