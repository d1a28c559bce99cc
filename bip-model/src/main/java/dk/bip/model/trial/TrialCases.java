package dk.bip.model.trial;

import dk.bip.core.DateRange;
import dk.bip.core.casefile.CaseSnapshot;
import dk.bip.core.casefile.Job;
import dk.bip.core.casefile.JobEvent;
import dk.bip.core.caseworker.Conversation;
import dk.bip.core.internal.Checks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Turns case files into the persons of a trial. Week w is the seven days from the day of the assignment plus 7 (w - 1) days; it is known where the
 * snapshot's date is not before its last day, so that a person who was lost is given as the snapshot of the last day seen.
 *
 * <p>Ours: the outcome of a week is an ordinary or subsidised job, or an education too, on any of its days. On benefit is whoever is in neither
 * on its first day. Hours are the weekly hours of the jobs, work beside benefits among them, by days; they are missing where a job of the week has
 * none stated. An offer is an intervention at a company on any day, whatever its hours. A conversation that was held counts: of the treated where
 * its form is as the protocol asks, that is in person in the first weeks and never by other means too often in a row, and of the controls in any
 * form; the week has it where there are as many as the protocol asks for, at least one. Immutable and thread-safe.
 */
public final class TrialCases {

    private static final int DAYS = 7;
    private static final double HOURS_OF_A_WEEK = 168;
    private static final ConversationRule ANY_FORM = new ConversationRule(1, 0, 100);

    private final TrialProtocol protocol;
    private final int weeks;
    private final boolean education;

    private TrialCases(TrialProtocol protocol, int weeks, boolean education) {
        this.protocol = protocol;
        this.weeks = weeks;
        this.education = education;
    }

    /**
     * Returns the reading of case files with a job as the outcome.
     *
     * @param protocol what was to be done
     * @param weeks how many weeks after the assignment are looked at, from 1 to 1000
     * @return the reading
     * @throws IllegalArgumentException if the number of weeks is out of range
     */
    public static TrialCases of(TrialProtocol protocol, int weeks) {
        Checks.that(
                weeks >= 1 && weeks <= TrialTable.MAXIMUM_WEEKS,
                () -> "weeks must be from 1 to " + TrialTable.MAXIMUM_WEEKS + ", but are " + weeks);
        return new TrialCases(Objects.requireNonNull(protocol, "protocol"), weeks, false);
    }

    /**
     * Returns the reading with a job or an education as the outcome.
     *
     * @return another reading
     */
    public TrialCases withEducation() {
        return new TrialCases(protocol, weeks, true);
    }

    /**
     * Reads a case.
     *
     * @param known what is known of the citizen on the last day seen
     * @param assignedOn the day of the assignment
     * @param arm the arm
     * @return the weeks of the person, to which centre, covariates and groups may be added
     */
    public TrialPerson.Builder person(CaseSnapshot known, LocalDate assignedOn, Arm arm) {
        Objects.requireNonNull(known, "known");
        Objects.requireNonNull(assignedOn, "assignedOn");
        List<DateRange> jobs =
                known.jobs().stream().filter(Job::counts).map(Job::period).toList();
        List<DateRange> educations = educations(known.jobEvents());
        List<DateRange> offers = known.interventions().stream()
                .filter(intervention -> intervention.type().atCompany().isYes())
                .map(intervention -> intervention.period())
                .toList();
        int[] conversations = conversations(known.conversations(), assignedOn, arm);
        int wanted = protocol.conversations().map(ConversationRule::perWeek).orElse(1);
        TrialPerson.Builder person = TrialPerson.builder(arm);
        for (int week = 1; week <= weeks; week++) {
            LocalDate start = assignedOn.plusDays((week - 1L) * DAYS);
            DateRange days = DateRange.of(start, start.plusDays(DAYS));
            if (known.date().isBefore(start.plusDays(DAYS - 1L))) {
                break;
            }
            person.outcome(week, overlaps(jobs, days) || (education && overlaps(educations, days)));
            person.onBenefit(week, !contains(jobs, start) && !contains(educations, start));
            person.companyOffer(week, overlaps(offers, days));
            person.conversation(week, conversations[week] >= (arm == Arm.TREATED ? wanted : 1));
            OptionalDouble hours = hours(known, days);
            if (hours.isPresent()) {
                person.hours(week, hours.getAsDouble());
            }
        }
        return person;
    }

    private static boolean overlaps(List<DateRange> periods, DateRange days) {
        return periods.stream().anyMatch(days::overlaps);
    }

    private static boolean contains(List<DateRange> periods, LocalDate day) {
        return periods.stream().anyMatch(period -> period.contains(day));
    }

    /** An end closes the education that has been open longest; one without an end goes on. */
    private static List<DateRange> educations(List<JobEvent> events) {
        List<LocalDate> open = new ArrayList<>();
        List<DateRange> periods = new ArrayList<>();
        List<JobEvent> inOrder =
                events.stream().sorted(Comparator.comparing(JobEvent::date)).toList();
        for (JobEvent event : inOrder) {
            if (event.kind() == JobEvent.Kind.EDUCATION_STARTED) {
                open.add(event.date());
            } else if (event.kind() == JobEvent.Kind.EDUCATION_ENDED
                    && !open.isEmpty()
                    && open.get(0).isBefore(event.date())) {
                periods.add(DateRange.of(open.remove(0), event.date()));
            }
        }
        open.forEach(start -> periods.add(DateRange.startingOn(start)));
        return periods;
    }

    private int[] conversations(List<Conversation> all, LocalDate assignedOn, Arm arm) {
        ConversationRule rule = arm == Arm.TREATED ? protocol.conversations().orElse(ANY_FORM) : ANY_FORM;
        int[] counts = new int[weeks + 1];
        int byOtherMeans = 0;
        List<Conversation> inOrder = all.stream()
                .filter(conversation -> conversation.attendance() == Conversation.Attendance.HELD)
                .filter(conversation -> !conversation.date().isBefore(assignedOn))
                .sorted(Comparator.comparing(Conversation::date))
                .toList();
        for (Conversation conversation : inOrder) {
            long week = (conversation.date().toEpochDay() - assignedOn.toEpochDay()) / DAYS + 1;
            boolean inPerson = conversation.mode() == Conversation.Mode.IN_PERSON;
            boolean asAsked = inPerson || (week > rule.weeksInPerson() && byOtherMeans + 1 < rule.byOtherMeans());
            if (asAsked && week <= weeks) {
                counts[(int) week]++;
            }
            byOtherMeans = inPerson ? 0 : byOtherMeans + 1;
        }
        return counts;
    }

    private static OptionalDouble hours(CaseSnapshot known, DateRange days) {
        double sum = 0;
        for (Job job : known.jobs()) {
            Optional<DateRange> worked = job.period().intersection(days);
            if (worked.isPresent()) {
                OptionalDouble weekly = weeklyHours(known, job);
                if (weekly.isEmpty()) {
                    return OptionalDouble.empty();
                }
                sum += weekly.getAsDouble() * worked.get().days() / DAYS;
            }
        }
        return OptionalDouble.of(Math.min(sum, HOURS_OF_A_WEEK));
    }

    private static OptionalDouble weeklyHours(CaseSnapshot known, Job job) {
        return known.jobEvents().stream()
                .filter(event -> event.kind() == JobEvent.Kind.JOB_STARTED
                        && event.date().equals(job.period().startInclusive())
                        && event.terms() == job.terms())
                .map(JobEvent::hoursPerWeek)
                .findFirst()
                .orElse(OptionalDouble.empty());
    }

    /**
     * The configuration.
     *
     * @return a text, not for parsing
     */
    @Override
    public String toString() {
        return "TrialCases[" + protocol + ", weeks=" + weeks + ", outcome=" + (education ? "job or education" : "job")
                + "]";
    }
}
