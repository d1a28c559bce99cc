package dk.bip.core.measurement;

import dk.bip.core.EventKey;
import dk.bip.core.EventKind;
import dk.bip.core.RecordedEvent;
import dk.bip.core.Recording;
import dk.bip.core.indicator.Dimension;
import dk.bip.core.indicator.Instrument;
import dk.bip.core.indicator.Profile;
import dk.bip.core.indicator.Rater;
import dk.bip.core.indicator.Score;
import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import dk.bip.core.questionnaire.CheckedResponse;
import dk.bip.core.questionnaire.Response;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One rater's answers of one day, scored. Citizen and caseworker fill in separate questionnaires, in practice often on different days, so
 * that there are two measurements of an occasion on which both answered.
 *
 * <p>Immutable and thread-safe. {@link #toString()} says with what was measured and who answered, not what or when.
 */
public final class Measurement extends RecordedEvent<Measurement> {

    /** Measurements: one of a rater with an instrument on a day. */
    public static final EventKind<Measurement> KIND =
            EventKind.of("MEASUREMENT", Measurement.class, "date", "instrument", "rater");

    private static final long serialVersionUID = 1L;

    private final LocalDate date;
    private final Profile profile;
    private final Response response;

    private Measurement(LocalDate date, Profile profile, Response response, Recording recording) {
        super(recording);
        this.date = Checks.day(date, "date");
        this.profile = Objects.requireNonNull(profile, "profile");
        this.response = response;
    }

    /**
     * Returns a measurement that was recorded on its day.
     *
     * @param date the day of the answers
     * @param profile the scored answers of one rater
     * @return an immutable measurement
     * @throws NullPointerException if an argument is null
     */
    public static Measurement of(LocalDate date, Profile profile) {
        return new Measurement(date, profile, null, Recording.ON_ITS_DATE);
    }

    /**
     * Returns a measurement that was recorded on its day and keeps the answers as they came in.
     *
     * @param date the day of the answers
     * @param checked the answers, held against their form
     * @return an immutable measurement with the profile of the answers
     * @throws NullPointerException if an argument is null
     * @throws IllegalStateException if the answers have errors
     */
    public static Measurement of(LocalDate date, CheckedResponse checked) {
        return new Measurement(date, checked.profile(), checked.response(), Recording.ON_ITS_DATE);
    }

    /**
     * Returns the same measurement with the answers that it comes from.
     *
     * @param answers the answers as they came in, of the same rater
     * @return a new value
     * @throws NullPointerException if the answers are null
     * @throws IllegalArgumentException if they are the other rater's
     */
    public Measurement withResponse(Response answers) {
        Checks.that(answers.rater() == rater(), () -> "answers must be those of the rater, the " + rater());
        return new Measurement(date, profile, answers, recording());
    }

    @Override
    public Measurement with(Recording other) {
        return new Measurement(date, profile, response, other);
    }

    @Override
    public EventKey key() {
        return KIND.key(date, recording().reference(), instrument().id(), rater().code());
    }

    @Override
    public LocalDate date() {
        return date;
    }

    /**
     * Returns what was measured with.
     *
     * @return the instrument
     */
    public Instrument instrument() {
        return profile.instrument();
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
     * Returns what the rater answered.
     *
     * @return the profile
     */
    public Profile profile() {
        return profile;
    }

    /**
     * Returns the score of a dimension.
     *
     * @param dimension a dimension of the instrument
     * @return the score, or empty where it is missing
     * @throws NullPointerException if the dimension is null
     * @throws IllegalArgumentException if the instrument does not have the dimension
     */
    public Optional<Score> score(Dimension dimension) {
        return profile.score(dimension);
    }

    /**
     * Returns the answers that the measurement comes from.
     *
     * @return the answers as they came in, or empty where they were not kept
     */
    public Optional<Response> response() {
        return Optional.ofNullable(response);
    }

    @Override
    protected List<Object> content() {
        return List.of(date, profile, response());
    }

    /**
     * Returns with what was measured and who answered.
     *
     * @return a text that holds no date and no score
     */
    @Override
    public String toString() {
        return "Measurement[" + instrument() + ", " + rater() + "]";
    }

    private Object writeReplace() {
        return new Proxy().holding(date, profile, response, recording());
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw SerialProxy.required();
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            Measurement measurement = of(parts.next(LocalDate.class), parts.next(Profile.class));
            Response response = parts.nextOrNull(Response.class);
            measurement = response == null ? measurement : measurement.withResponse(response);
            return measurement.with(parts.next(Recording.class));
        }
    }
}
