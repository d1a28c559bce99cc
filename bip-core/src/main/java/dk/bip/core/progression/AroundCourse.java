package dk.bip.core.progression;

import dk.bip.core.Language;
import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import dk.bip.core.internal.words.Words;
import dk.bip.core.intervention.Course;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What moved before, during and after one course: an association, and never more. {@link ProgressionCalculator#around} finds it.
 *
 * <p>Before is from the first measurement to the day on which the course begins, during to the day on which it has ended, after from then on.
 * A score stands for each of these days as for any other. A rise that was there before, or that {@link RegressionAlone} gives as well, is none
 * of the course's.
 *
 * <p>Immutable and thread-safe. {@link #toString()} holds neither dates nor scores.
 */
public final class AroundCourse implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Course course;
    private final Progression before;
    private final Progression during;
    private final Progression after;

    private AroundCourse(Course course, Progression before, Progression during, Progression after) {
        this.course = course;
        this.before = before;
        this.during = during;
        this.after = after;
    }

    /**
     * Puts the parts together.
     *
     * @param course the course
     * @param before what moved until it began, or empty where nothing was measured by then
     * @param during what moved while it ran, or empty where it has not run for a day
     * @param after what moved since it has ended, or empty where it has not
     * @return an immutable value
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if a part is not of the days of the course
     */
    public static AroundCourse of(
            Course course, Optional<Progression> before, Optional<Progression> during, Optional<Progression> after) {
        LocalDate start = Objects.requireNonNull(course, "course").period().startInclusive();
        Optional<LocalDate> end = course.period().endExclusive();
        Checks.that(
                before.isEmpty() || before.get().to().equals(start),
                "before must end on the day that the course begins");
        Checks.that(
                during.isEmpty()
                        || during.get().from().equals(start)
                                && end.map(day -> !during.get().to().isAfter(day))
                                        .orElse(true),
                "during must begin on the day that the course begins and not go on when it has ended");
        Checks.that(
                after.isEmpty() || end.equals(Optional.of(after.get().from())),
                "after must begin on the day that the course has ended");
        return new AroundCourse(course, before.orElse(null), during.orElse(null), after.orElse(null));
    }

    /**
     * Returns the course.
     *
     * @return the interventions of one type that make it
     */
    public Course course() {
        return course;
    }

    /**
     * Returns what moved before the course.
     *
     * @return what moved until it began, or empty where nothing was measured by then
     */
    public Optional<Progression> before() {
        return Optional.ofNullable(before);
    }

    /**
     * Returns what moved during the course.
     *
     * @return what moved while it ran, or empty where it has not run for a day
     */
    public Optional<Progression> during() {
        return Optional.ofNullable(during);
    }

    /**
     * Returns what moved after the course.
     *
     * @return what moved since it has ended, or empty where it has not
     */
    public Optional<Progression> after() {
        return Optional.ofNullable(after);
    }

    /**
     * Says in plain sentences, for a citizen or caseworker to read, what moved overall before, during and after the course, as an association.
     * Not for parsing: the words may change.
     *
     * @param language the language to read
     * @return lines that end with a line feed, with scores and dates in them
     */
    public String describe(Language language) {
        return course.type().label(language)
                + ".\n"
                + line(before, Words.in(language, "Før", "Before"), language)
                + line(during, Words.in(language, "Under", "During"), language)
                + line(after, Words.in(language, "Efter", "After"), language)
                + Meanwhile.association(language)
                + "\n";
    }

    private static String line(Progression part, String when, Language language) {
        return Optional.ofNullable(part)
                .flatMap(Progression::overall)
                .map(overall -> when + ": " + overall.change().describe(language) + "\n")
                .orElse("");
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof AroundCourse other
                && course.equals(other.course)
                && Objects.equals(before, other.before)
                && Objects.equals(during, other.during)
                && Objects.equals(after, other.after);
    }

    @Override
    public int hashCode() {
        return Objects.hash(course, before, during, after);
    }

    /**
     * Returns the name of the type only.
     *
     * @return a text that holds neither dates nor scores
     */
    @Override
    public String toString() {
        return "AroundCourse";
    }

    private Object writeReplace() {
        return new Proxy().holding(course, before, during, after);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw SerialProxy.required();
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            return of(
                    parts.next(Course.class),
                    Optional.ofNullable(parts.nextOrNull(Progression.class)),
                    Optional.ofNullable(parts.nextOrNull(Progression.class)),
                    Optional.ofNullable(parts.nextOrNull(Progression.class)));
        }
    }
}
