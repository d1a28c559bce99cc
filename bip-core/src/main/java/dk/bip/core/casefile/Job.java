package dk.bip.core.casefile;

import dk.bip.core.DateRange;
import dk.bip.core.Language;
import dk.bip.core.LanguageFormat;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import dk.bip.core.internal.words.Words;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * A job from its start to its end, as the job events of a case tell it. Immutable and thread-safe. {@link #toString()} holds no date.
 *
 * @param period the days in the job, with an open end where no end is known
 * @param terms on what terms the citizen works
 */
public record Job(DateRange period, JobEvent.Terms terms) implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Comparator<Job> BY_START =
            Comparator.comparing(job -> job.period().startInclusive());

    /** By date; an end on the day of a start closes an earlier job, as a job lasts a day at least. */
    private static final Comparator<JobEvent> ENDS_FIRST =
            Comparator.comparing(JobEvent::date).thenComparing(event -> event.kind() == JobEvent.Kind.JOB_STARTED);

    /**
     * Checks that both parts are there.
     *
     * @param period the days in the job, with an open end where no end is known
     * @param terms on what terms the citizen works
     * @throws NullPointerException if a part is null
     */
    public Job {
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(terms, "terms");
    }

    /**
     * Puts the starts and ends of jobs together: an end closes the job of its reference, otherwise the one that has been open longest. An end
     * that closes nothing is passed over, and so are educations.
     *
     * @param events the job events that hold, in any order
     * @return a new unmodifiable list in order of the starts
     */
    public static List<Job> of(List<JobEvent> events) {
        List<Job> jobs = new ArrayList<>();
        List<JobEvent> open = match(events, (start, end) -> {
            if (start.isPresent()) {
                jobs.add(new Job(
                        DateRange.of(start.get().date(), end.date()),
                        start.get().terms()));
            }
        });
        open.forEach(start -> jobs.add(new Job(DateRange.startingOn(start.date()), start.terms())));
        jobs.sort(BY_START);
        return List.copyOf(jobs);
    }

    /** Tells of each end which start it closes, if any, and returns the starts that stay open. */
    static List<JobEvent> match(List<JobEvent> events, BiConsumer<Optional<JobEvent>, JobEvent> ended) {
        List<JobEvent> sorted = new ArrayList<>(events);
        sorted.sort(ENDS_FIRST);
        List<JobEvent> open = new ArrayList<>();
        for (JobEvent event : sorted) {
            if (event.kind() == JobEvent.Kind.JOB_STARTED) {
                open.add(event);
            } else if (event.kind() == JobEvent.Kind.JOB_ENDED) {
                Optional<JobEvent> start = closedBy(event, open);
                start.ifPresent(open::remove);
                ended.accept(start, event);
            }
        }
        return open;
    }

    private static Optional<JobEvent> closedBy(JobEvent end, List<JobEvent> open) {
        Optional<String> reference = end.recording().reference();
        return open.stream()
                .filter(start -> start.date().isBefore(end.date()))
                .filter(start ->
                        reference.isEmpty() || start.recording().reference().equals(reference))
                .findFirst();
    }

    /**
     * Tells whether the job is what BIP is after: an ordinary or a subsidised one. Hours of work beside benefits are neither an outcome nor the
     * end of an episode.
     *
     * @return true for ordinary and subsidised jobs
     */
    public boolean counts() {
        return terms != JobEvent.Terms.BESIDE_BENEFITS;
    }

    /**
     * Says on what terms and from when to when in a plain sentence for a citizen or caseworker to read. Not for parsing: the words may change.
     *
     * @param language the language to read
     * @return the sentence, with dates in it
     */
    public String describe(Language language) {
        LanguageFormat format = LanguageFormat.of(language);
        String since = format.date(period.startInclusive());
        String what = terms.label(language);
        return period.endExclusive()
                .map(format::date)
                .map(end -> Words.in(
                        language,
                        what + " fra den " + since + " til den " + end + ".",
                        what + " from " + since + " to " + end + "."))
                .orElseGet(
                        () -> Words.in(language, what + " siden den " + since + ".", what + " since " + since + "."));
    }

    /**
     * Returns the name of the type only.
     *
     * @return a text that holds no date
     */
    @Override
    public String toString() {
        return "Job";
    }

    private Object writeReplace() {
        return new Proxy().holding(period, terms);
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            return new Job(parts.next(DateRange.class), parts.next(JobEvent.Terms.class));
        }
    }
}
