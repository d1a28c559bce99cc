package dk.bip.examples.casebook.evidence;

import dk.bip.core.CitizenId;
import dk.bip.core.DateRange;
import dk.bip.core.casefile.CaseFile;
import dk.bip.core.casefile.JobEvent;
import dk.bip.core.caseworker.Conversation;
import dk.bip.core.intervention.Intervention;
import dk.bip.core.intervention.InterventionType;
import dk.bip.model.trial.Arm;
import dk.bip.model.trial.AssignmentList;
import dk.bip.model.trial.BlockAssignment;
import dk.bip.model.trial.TrialCases;
import dk.bip.model.trial.TrialPerson;
import dk.bip.model.trial.TrialProtocol;
import dk.bip.model.trial.TrialTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A made-up <em>På rette vej</em>: 2,000 people in 18 job centres over 64 weeks, assigned by the library and given case files at the published
 * rates, without any effect on jobs.
 *
 * <p>Readings of ours. The 18 bars of PRV-15 are the rates of the centres. PRV-11 (82.5 against 13.5 % of weeks) and PRV-12 (22 extra
 * conversations after 64 weeks) agree only if the weekly conversations ended after 32 weeks: 0.69 a week for 64 weeks would be 44. PRV-13 (46
 * against 22 %) and PRV-14 (6 extra weeks of internship) ask for courses of 25 weeks. Exactly 7 % of
 * either arm find a job, in a week drawn evenly, and exactly 46 and 22 % are meant for an offer: a trial of this size would miss the printed shares
 * by chance.
 */
final class MadeUpTrial {

    static final int WEEKS = 64;
    static final int WEEKS_OF_CONVERSATIONS = 32;

    private static final int PERSONS = 2000;
    private static final long SEED = 2013;
    static final LocalDate FIRST = LocalDate.of(2010, 11, 1);
    private static final int DAYS_OF_INTAKE = 480;
    private static final int DAYS = 7;

    /** PRV-15, percent of weeks with a conversation at each centre. */
    private static final int[] BARS = {69, 71, 83, 86, 77, 91, 89, 87, 93, 80, 86, 94, 69, 91, 80, 91, 74, 89};

    private static final double CONVERSATION_OF_CONTROL = 0.135;
    private static final double OFFER_OF_TREATED = 0.46;
    private static final double OFFER_OF_CONTROL = 0.22;
    private static final int WEEKS_OF_OFFER = 25;
    private static final double JOB = 0.07;
    private static final double STAYS = 0.6;
    private static final double HOURS_OF_TREATED = 27;
    private static final double HOURS_OF_CONTROL = 24;

    private final TrialProtocol protocol = TrialProtocol.paaRetteVej();
    private final Random random = new Random(SEED);
    private final Map<Arm, Iterator<Boolean>> jobs = new EnumMap<>(Arm.class);
    private final Map<Arm, Iterator<Boolean>> offers = new EnumMap<>(Arm.class);

    TrialTable table() {
        Map<String, List<CitizenId>> citizens = new LinkedHashMap<>();
        for (int i = 0; i < PERSONS; i++) {
            citizens.computeIfAbsent(centre(i % BARS.length), name -> new ArrayList<>())
                    .add(CitizenId.of("person-" + i));
        }
        AssignmentList assignments = BlockAssignment.of(protocol, SEED).assign(citizens);
        for (Arm arm : Arm.values()) {
            int persons = (int) assignments.entries().stream()
                    .filter(entry -> entry.arm() == arm)
                    .count();
            jobs.put(arm, drawn(persons, JOB));
            offers.put(arm, drawn(persons, arm == Arm.TREATED ? OFFER_OF_TREATED : OFFER_OF_CONTROL));
        }
        TrialCases cases = TrialCases.of(protocol, WEEKS);
        List<TrialPerson> persons = new ArrayList<>();
        for (AssignmentList.Entry entry : assignments.entries()) {
            LocalDate assigned = FIRST.plusDays(random.nextInt(DAYS_OF_INTAKE));
            CaseFile file = caseFile(entry, assigned);
            persons.add(cases.person(file.asOf(assigned.plusDays(WEEKS * DAYS)), assigned, entry.arm())
                    .centre(entry.stratum())
                    .build());
        }
        return TrialTable.of(WEEKS, persons);
    }

    /** Exactly this share of the persons, at random. */
    private Iterator<Boolean> drawn(int persons, double share) {
        int chosen = (int) Math.round(persons * share);
        List<Boolean> flags = new ArrayList<>(Collections.nCopies(chosen, true));
        flags.addAll(Collections.nCopies(persons - chosen, false));
        Collections.shuffle(flags, random);
        return flags.iterator();
    }

    private static String centre(int number) {
        return "centre " + (number < 9 ? "0" : "") + (number + 1);
    }

    private CaseFile caseFile(AssignmentList.Entry entry, LocalDate assigned) {
        boolean treated = entry.arm() == Arm.TREATED;
        CaseFile.Builder file = CaseFile.builder(entry.citizen());
        int jobWeek = jobs.get(entry.arm()).next() ? 1 + random.nextInt(WEEKS) : WEEKS + 1;
        if (jobWeek <= WEEKS) {
            LocalDate start = assigned.plusDays((long) jobWeek * DAYS - 4);
            file.add(JobEvent.of(start, JobEvent.Kind.JOB_STARTED)
                    .withHoursPerWeek(treated ? HOURS_OF_TREATED : HOURS_OF_CONTROL));
            if (random.nextDouble() > STAYS) {
                file.add(JobEvent.of(start.plusWeeks(10L + random.nextInt(20)), JobEvent.Kind.JOB_ENDED));
            }
        }
        if (offers.get(entry.arm()).next()) {
            addOffer(file, assigned, treated, jobWeek);
        }
        double atCentre = BARS[Integer.parseInt(entry.stratum().substring("centre ".length())) - 1] / 100.0;
        boolean inPerson = true;
        for (int week = 1; week <= WEEKS; week++) {
            boolean weekly = treated && week <= WEEKS_OF_CONVERSATIONS;
            boolean held = random.nextDouble() < (weekly ? atCentre : CONVERSATION_OF_CONTROL);
            int day = random.nextInt(DAYS);
            if (held && week <= jobWeek) {
                inPerson |= week <= protocol.conversations().orElseThrow().weeksInPerson();
                file.add(Conversation.of(
                        assigned.plusDays((week - 1L) * DAYS + day),
                        inPerson ? Conversation.Mode.IN_PERSON : Conversation.Mode.TELEPHONE,
                        Conversation.Attendance.HELD));
                inPerson = !inPerson;
            }
        }
        return file.build();
    }

    private void addOffer(CaseFile.Builder file, LocalDate assigned, boolean treated, int jobWeek) {
        int latest = treated ? protocol.companyOffer().orElseThrow().latestStartWeek() : WEEKS - WEEKS_OF_OFFER;
        int week = 1 + random.nextInt(latest);
        if (week < jobWeek) {
            LocalDate start = assigned.plusDays((week - 1L) * DAYS);
            LocalDate end = start.plusDays((long) Math.min(WEEKS_OF_OFFER, jobWeek - week) * DAYS);
            file.add(Intervention.of(InterventionType.COMPANY_INTERNSHIP, DateRange.of(start, end)));
        }
    }
}
