package dk.bip.model.population;

import dk.bip.core.CaseworkerId;
import dk.bip.core.caseworker.JobOrientation;
import dk.bip.core.indicator.Dimension;
import dk.bip.core.indicator.Indicator;
import dk.bip.core.indicator.Rater;
import dk.bip.core.internal.Checks;
import dk.bip.core.intervention.Intervention;
import dk.bip.core.intervention.InterventionMix;
import dk.bip.core.questionnaire.JobSearchChannel;
import dk.bip.model.outcome.Horizon;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * One citizen and interval of three months, as of the measurement with which it begins: what a study could observe, in a form that is cheap to
 * read a million times. {@link ReferenceCitizen#caseFile()} holds the same.
 *
 * <p>Immutable and thread-safe.
 */
public final class PersonInterval {

    private static final double MAXIMUM_CHANNELS_COUNTED = 4;

    private final ReferenceCitizen citizen;
    private final CitizenPath path;
    private final int t;

    PersonInterval(ReferenceCitizen citizen, int t) {
        this.citizen = citizen;
        this.path = citizen.path();
        this.t = t;
    }

    /**
     * Returns whose interval it is.
     *
     * @return the citizen
     */
    public ReferenceCitizen citizen() {
        return citizen;
    }

    /**
     * Returns the number of the interval since the first measurement.
     *
     * @return 1 or more
     */
    public int number() {
        return t + 1;
    }

    /**
     * Returns the day of the measurement.
     *
     * @return the first day of the interval
     */
    public LocalDate date() {
        return citizen.date(t);
    }

    /**
     * Returns who is responsible on the day of the measurement.
     *
     * @return the pseudonym of the caseworker
     */
    public CaseworkerId caseworker() {
        return citizen.jobCentre().caseworker(path.caseworker[t]);
    }

    /**
     * Returns the answer to a question.
     *
     * @param index the place of the question among those with steps: those of BIP's citizen form, then those of the caseworker form
     * @return the step, 1 to 5
     * @throws IndexOutOfBoundsException if there is no such place
     */
    public int step(int index) {
        return path.steps[t][index];
    }

    /**
     * Returns the ids of the questions with steps.
     *
     * @return an unmodifiable list, in the order of {@link #step}
     */
    public static List<String> questions() {
        return Item.ALL.stream().map(Item::id).toList();
    }

    /**
     * Returns the questions with steps that an indicator is scored from.
     *
     * @param rater who is asked
     * @param indicator the indicator
     * @return their places among {@link #questions()}; empty where the rater is not asked
     */
    public static int[] questions(Rater rater, Dimension indicator) {
        return IntStream.range(0, Item.ALL.size())
                .filter(i -> Item.ALL.get(i).rater() == rater && Item.ALL.get(i).indicator() == indicator)
                .toArray();
    }

    /**
     * Returns how the citizen searches for a job.
     *
     * @return an unmodifiable set of the channels, {@link JobSearchChannel#DOES_NOT_SEARCH} alone for none; empty if the citizen declined
     */
    public Optional<Set<JobSearchChannel>> channels() {
        int bits = path.channels[t];
        if (bits == CitizenPath.DECLINED) {
            return Optional.empty();
        }
        Set<JobSearchChannel> channels = EnumSet.noneOf(JobSearchChannel.class);
        for (JobSearchChannel channel : JobSearchChannel.values()) {
            if ((bits >> channel.ordinal() & 1) == 1) {
                channels.add(channel);
            }
        }
        if (channels.isEmpty()) {
            channels.add(JobSearchChannel.DOES_NOT_SEARCH);
        }
        return Optional.of(Collections.unmodifiableSet(channels));
    }

    /**
     * Returns the mean over the citizen's questions with steps.
     *
     * @return 1 to 5
     */
    public double meanCitizenScore() {
        int sum = 0;
        for (int i = 0; i < Item.COUNT_OF_CITIZEN; i++) {
            sum += step(i);
        }
        return (double) sum / Item.COUNT_OF_CITIZEN;
    }

    /**
     * Returns the score of an indicator, as the forms are scored.
     *
     * @param rater who rated
     * @param indicator the indicator
     * @return 1 to 5; empty where the rater's form does not ask for it, or the citizen declined
     */
    public OptionalDouble score(Rater rater, Dimension indicator) {
        if (rater == Rater.CITIZEN && indicator == Indicator.JOB_SEARCH_BEHAVIOUR) {
            int bits = path.channels[t];
            return bits == CitizenPath.DECLINED
                    ? OptionalDouble.empty()
                    : OptionalDouble.of(1 + Math.min(MAXIMUM_CHANNELS_COUNTED, Integer.bitCount(bits)));
        }
        int sum = 0;
        int count = 0;
        for (int i = 0; i < Item.ALL.size(); i++) {
            Item item = Item.ALL.get(i);
            if (item.rater() == rater && item.indicator() == indicator) {
                sum += step(i);
                count++;
            }
        }
        return count == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) sum / count);
    }

    /**
     * Returns the caseworker's belief that the citizen gets a job within a year.
     *
     * @return 1 to 5
     */
    public int belief() {
        return step(Item.BELIEF);
    }

    /**
     * Returns the caseworker's job orientation on the day of the measurement: the mean belief in the other citizens of the caseload.
     *
     * @return 1 to 5; empty with fewer than five others
     */
    public OptionalDouble orientation() {
        return jobOrientation()
                .map(orientation -> OptionalDouble.of(orientation.mean().value()))
                .orElse(OptionalDouble.empty());
    }

    Optional<JobOrientation> jobOrientation() {
        return citizen.jobCentre().orientation(path.caseworker[t], date(), citizen);
    }

    /**
     * Returns what the citizen took part in during the three months before the measurement.
     *
     * @return the mix
     */
    public InterventionMix mix() {
        return InterventionMix.overLastThreeMonths(lastInterventions(), date());
    }

    /**
     * Returns the interventions of the three months before the measurement.
     *
     * @return an unmodifiable list
     */
    public List<Intervention> lastInterventions() {
        return path.plans[t].interventions(citizen.date(t - 1));
    }

    /**
     * Returns how many changes of caseworker there were since the first measurement.
     *
     * @return 0 or more
     */
    public int changesOfCaseworker() {
        return path.changes[t];
    }

    /**
     * Tells whether a company-based course ended in the last six months.
     *
     * @return true if one ended
     */
    public boolean companyCourseEnded() {
        return path.courseEnded[t];
    }

    /**
     * Tells whether a job starts within some months of the measurement.
     *
     * @param horizon within which time, at most twelve months
     * @return true if a job starts
     * @throws IllegalArgumentException if the horizon is longer than twelve months
     */
    public boolean jobWithin(Horizon horizon) {
        Checks.that(
                horizon.intervals() <= CitizenPath.FOLLOW_UP,
                "horizon must be at most twelve months, but is " + horizon);
        return path.jobInterval < t + horizon.intervals();
    }

    /**
     * Returns the name of the type only.
     *
     * @return a text, not for parsing
     */
    @Override
    public String toString() {
        return "PersonInterval";
    }
}
