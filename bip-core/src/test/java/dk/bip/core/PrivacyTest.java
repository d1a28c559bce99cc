package dk.bip.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dk.bip.core.casefile.BackgroundFact;
import dk.bip.core.casefile.BackgroundField;
import dk.bip.core.casefile.BackgroundValue;
import dk.bip.core.casefile.CaseFile;
import dk.bip.core.casefile.CaseSnapshot;
import dk.bip.core.casefile.Caseloads;
import dk.bip.core.casefile.Episode;
import dk.bip.core.casefile.JobEvent;
import dk.bip.core.casefile.Withdrawal;
import dk.bip.core.caseworker.BeliefLevel;
import dk.bip.core.caseworker.Caseload;
import dk.bip.core.caseworker.CaseworkerAssignment;
import dk.bip.core.caseworker.Conversation;
import dk.bip.core.caseworker.ConversationCount;
import dk.bip.core.caseworker.JobOrientation;
import dk.bip.core.indicator.Bip;
import dk.bip.core.indicator.Dimension;
import dk.bip.core.indicator.Indicator;
import dk.bip.core.indicator.Instrument;
import dk.bip.core.indicator.MissingReason;
import dk.bip.core.indicator.Profile;
import dk.bip.core.indicator.Rater;
import dk.bip.core.indicator.ScoreRange;
import dk.bip.core.intervention.Course;
import dk.bip.core.intervention.Intervention;
import dk.bip.core.intervention.InterventionCategory;
import dk.bip.core.intervention.InterventionMix;
import dk.bip.core.intervention.InterventionType;
import dk.bip.core.measurement.DatedScore;
import dk.bip.core.measurement.Measurement;
import dk.bip.core.testing.RandomCaseFiles;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Neither the text of a value nor the message of an exception tells who someone is, or what is known of the person. */
class PrivacyTest {

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern DECIMAL = Pattern.compile("\\d\\.\\d");

    /** Ranges of days print themselves, so that they can be read back; no event shows its own. What is defined for all holds no person's data. */
    private static final Set<Class<?>> PRINTED =
            Set.of(DateRange.class, Instrument.class, Dimension.class, InterventionType.class);

    @Test
    void noTextOfAnyPartOfARandomCaseTellsOfThePersonSeeds1To15() throws IllegalAccessException {
        Set<String> walked = new TreeSet<>();
        for (long seed = 1; seed <= 15; seed++) {
            CaseFile file = RandomCaseFiles.of(seed);
            LocalDate date = RandomCaseFiles.START.plusDays(700);
            CaseSnapshot snapshot = file.asOf(date);
            List<Object> roots = new ArrayList<>(List.of(file, snapshot));
            snapshot.assignments()
                    .primaryAt(date)
                    .ifPresent(caseworker -> roots.add(Caseloads.of(List.of(file), caseworker, date)));
            roots.add(InterventionMix.overLastThreeMonths(snapshot.interventions(), date));
            roots.add(ConversationCount.over(snapshot.conversations(), DateRange.of(date.minusMonths(3), date)));
            for (BackgroundField field : BackgroundField.all()) {
                snapshot.background(field).ifPresent(roots::add);
            }
            for (Measurement measurement : snapshot.measurements().measurements()) {
                roots.add(measurement.profile());
                for (Dimension indicator : Indicator.all()) {
                    roots.add(measurement.profile().reading(indicator));
                }
            }
            for (Object part : parts(roots)) {
                assertTellsNothing(
                        part.getClass().getSimpleName() + " of seed " + seed, part.toString(), secrets(seed));
                walked.add(part.getClass().getSimpleName());
            }
        }
        assertThat(walked)
                .contains(
                        "CaseFile",
                        "CaseSnapshot",
                        "CitizenId",
                        "CaseworkerId",
                        "MeasurementSeries",
                        "Measurement",
                        "Profile",
                        "Scored",
                        "Missing",
                        "Score",
                        "Intervention",
                        "InterventionMix",
                        "AssignmentHistory",
                        "CaseworkerAssignment",
                        "Conversation",
                        "ConversationCount",
                        "JobOrientation",
                        "Caseload",
                        "Entry",
                        "JobEvent",
                        "BackgroundFact",
                        "EventKey",
                        "Recording",
                        "Withdrawal",
                        "Job",
                        "Episode",
                        "StandingFacts",
                        "Quantity",
                        "YesNo",
                        "Choice");
    }

    @Test
    void noMessageRepeatsABadInput() {
        LocalDate day = LocalDate.of(1976, 5, 4);
        DateRange open = DateRange.startingOn(day);
        CitizenId citizen = CitizenId.of("jens-vejen");
        CaseworkerId caseworker = CaseworkerId.of("karen-thisted");
        List<ThrowingCallable> mistakes = List.of(
                () -> CitizenId.of("040576-1235"),
                () -> CitizenId.of("0405761235"),
                () -> CitizenId.of(" "),
                () -> CitizenId.of("jens-vejen".repeat(11)),
                () -> CaseworkerId.of("040576 1235"),
                () -> CaseworkerId.of("karen-thisted".repeat(9)),
                () -> ScoreRange.ONE_TO_FIVE.score(7.31),
                () -> ScoreRange.ONE_TO_FIVE.score(Double.NaN),
                () -> DateRange.of(day, day),
                () -> DateRange.parse("1976-05-04/1976-05-03"),
                () -> DateRange.parse("1976-05-04"),
                () -> DateRange.parse("jens-vejen/.."),
                () -> DateRange.parse("1976-05-04/jens-vejen"),
                () -> open.days(),
                () -> BackgroundValue.of(Double.POSITIVE_INFINITY),
                () -> BackgroundFact.of(day, BackgroundField.BIRTH_YEAR, BackgroundValue.of(1776.31)),
                () -> BackgroundFact.of(day, BackgroundField.BIRTH_YEAR, BackgroundValue.of(1976.31)),
                () -> BackgroundFact.of(day, BackgroundField.PENAL_SENTENCE, BackgroundValue.of("jens-vejen")),
                () -> BackgroundFact.of(day, BackgroundField.EDUCATION, BackgroundValue.of("jens-vejen")),
                () -> BackgroundField.EDUCATION.optionLabel("jens-vejen", Language.DANISH),
                () -> Intervention.of(InterventionType.JOB_SEARCH, open).withHoursPerWeek(207.31),
                () -> Intervention.of(InterventionType.JOB_SEARCH, open)
                        .withEndReason(Intervention.EndReason.COMPLETED),
                () -> JobEvent.of(day, JobEvent.Kind.JOB_STARTED).withHoursPerWeek(207.31),
                () -> JobEvent.of(day, JobEvent.Kind.JOB_STARTED).withReference("040576-1235"),
                () -> JobEvent.of(day, JobEvent.Kind.JOB_STARTED).withReference("jens-vejen".repeat(11)),
                () -> JobEvent.of(LocalDate.of(19760, 5, 4), JobEvent.Kind.JOB_STARTED),
                () -> CaseFile.of(
                        citizen,
                        CaseworkerAssignment.of(caseworker, open),
                        CaseworkerAssignment.of(CaseworkerId.of("jens-vejen"), open)),
                () -> Episode.of(1, day, Optional.of(day.minusDays(1))),
                () -> new Course(List.of(
                        Intervention.of(InterventionType.JOB_SEARCH, DateRange.of(day, day.plusDays(1))),
                        Intervention.of(InterventionType.JOB_SEARCH, DateRange.startingOn(day.plusDays(9))))),
                () -> JobOrientation.of(day, ScoreRange.ONE_TO_FIVE.score(2.31), 0),
                () -> Caseload.of(
                        caseworker,
                        day,
                        List.of(Caseload.Entry.withoutBelief(citizen), Caseload.Entry.withoutBelief(citizen))),
                () -> Caseload.of(
                        caseworker,
                        day,
                        List.of(Caseload.Entry.of(citizen, ScoreRange.ONE_TO_FIVE.score(2.31), day.plusDays(1)))),
                () -> new DatedScore(day, ScoreRange.steps(1, 7).score(7.31)),
                () -> Profile.builder(Bip.INSTRUMENT, Rater.CITIZEN).score(Indicator.COOPERATION, 7.31),
                () -> Profile.builder(Bip.INSTRUMENT, Rater.CITIZEN).score(Indicator.CASEWORKER_BELIEF, 2.31),
                () -> Profile.builder(Bip.INSTRUMENT, Rater.CITIZEN)
                        .score(Indicator.COOPERATION, 2.31)
                        .score(Indicator.COOPERATION, 2.31),
                () -> BeliefLevel.ofStep(731),
                () -> InterventionType.ofCode("jens-vejen"),
                () -> JobEvent.Kind.ofCode("jens-vejen"),
                () -> Caseloads.of(
                        List.of(
                                CaseFile.builder(citizen).build(),
                                CaseFile.builder(citizen).build()),
                        caseworker,
                        day),
                () -> CaseFile.builder(citizen).build().asOf(day).asOf(day.plusDays(1)));
        for (int i = 0; i < mistakes.size(); i++) {
            Throwable thrown = catchThrowable(mistakes.get(i));
            assertThat(thrown)
                    .as("mistake %d", i)
                    .isInstanceOf(RuntimeException.class)
                    .hasNoCause();
            assertThat(thrown.getMessage())
                    .as("mistake %d", i)
                    .doesNotContain("jens", "karen", "040576", "1976", "1776", "731", ".31", "NaN", "Infinity");
        }
    }

    @Test
    void noMessageOfARefusedCaseFileTellsOfItSeeds1To15() {
        int refused = 0;
        for (long seed = 1; seed <= 15; seed++) {
            CaseFile file = RandomCaseFiles.of(seed);
            for (CaseEvent event : file.events()) {
                if (event instanceof RecordedEvent<?> recorded && !(event instanceof Withdrawal)) {
                    CaseFile.Builder contradicted = file.toBuilder()
                            .add(Withdrawal.of(event, event.date()).with(recorded.recording()));
                    Throwable thrown = catchThrowable(contradicted::build);
                    assertThat(thrown)
                            .isInstanceOf(IllegalArgumentException.class)
                            .hasNoCause();
                    assertTellsNothing("seed " + seed, thrown.getMessage(), secrets(seed));
                    refused++;
                }
            }
        }
        assertThat(refused).isGreaterThan(15 * 10);
    }

    private static void assertTellsNothing(String what, String text, Collection<String> secrets) {
        assertThat(text).as(what).doesNotContainPattern(DATE).doesNotContainPattern(DECIMAL);
        for (String secret : secrets) {
            assertThat(text).as(what).doesNotContain(secret);
        }
    }

    private static List<String> secrets(long seed) {
        List<String> secrets = new ArrayList<>(List.of("citizen-" + seed, "caseworker-", "true", "false"));
        List<Enum<?>> kinds = new ArrayList<>();
        InterventionType.all().forEach(type -> secrets.add(type.code()));
        kinds.addAll(Arrays.asList(InterventionCategory.values()));
        kinds.addAll(Arrays.asList(InterventionMix.Kind.values()));
        kinds.addAll(Arrays.asList(JobEvent.Kind.values()));
        kinds.addAll(Arrays.asList(Conversation.Mode.values()));
        kinds.addAll(Arrays.asList(Conversation.Attendance.values()));
        kinds.addAll(Arrays.asList(MissingReason.values()));
        // The names of background fields are no secret, and one of them is the name of a kind of mix.
        kinds.remove(InterventionMix.Kind.SINGLE);
        kinds.forEach(kind -> secrets.add(kind.name()));
        secrets.addAll(BackgroundField.EDUCATION.options());
        return secrets;
    }

    /** Everything of this module that can be reached through public methods without arguments. */
    private static Collection<Object> parts(List<Object> roots) throws IllegalAccessException {
        Set<Object> parts = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Object> open = new ArrayDeque<>(roots);
        while (!open.isEmpty()) {
            Object one = open.pop();
            if (one instanceof Optional<?> optional) {
                optional.ifPresent(open::push);
            } else if (one instanceof Collection<?> collection) {
                open.addAll(collection);
            } else if (isOurs(one) && parts.add(one)) {
                for (Method method : one.getClass().getMethods()) {
                    if (isAccessor(method)) {
                        try {
                            open.push(method.invoke(one));
                        } catch (InvocationTargetException e) {
                            throw new AssertionError(method + " must not throw", e);
                        }
                    }
                }
            }
        }
        return parts;
    }

    private static boolean isOurs(Object value) {
        return value.getClass().getName().startsWith("dk.bip.core.")
                && !(value instanceof Enum)
                && !PRINTED.contains(value.getClass());
    }

    private static boolean isAccessor(Method method) {
        return method.getParameterCount() == 0
                && !Modifier.isStatic(method.getModifiers())
                && method.getDeclaringClass() != Object.class
                && !method.getName().equals("toBuilder")
                && !method.getName().equals("toString");
    }
}
