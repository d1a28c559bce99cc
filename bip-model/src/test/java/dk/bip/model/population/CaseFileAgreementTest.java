package dk.bip.model.population;

import static org.assertj.core.api.Assertions.assertThat;

import dk.bip.core.CaseworkerId;
import dk.bip.core.casefile.BackgroundField;
import dk.bip.core.casefile.BackgroundValue;
import dk.bip.core.casefile.CaseFile;
import dk.bip.core.casefile.CaseSnapshot;
import dk.bip.core.casefile.Caseloads;
import dk.bip.core.casefile.JobEvent;
import dk.bip.core.caseworker.JobOrientation;
import dk.bip.core.caseworker.JobOrientationCalculator;
import dk.bip.core.indicator.Dimension;
import dk.bip.core.indicator.Indicator;
import dk.bip.core.indicator.Rater;
import dk.bip.core.indicator.ScoreRange;
import dk.bip.core.intervention.InterventionMix;
import dk.bip.core.measurement.Measurement;
import dk.bip.core.questionnaire.Answer;
import dk.bip.core.questionnaire.CheckedResponse;
import dk.bip.core.questionnaire.MeanScoreBand;
import dk.bip.core.questionnaire.Questionnaire;
import dk.bip.core.questionnaire.Questionnaires;
import dk.bip.core.questionnaire.Response;
import dk.bip.core.questionnaire.ResponseIssue;
import dk.bip.core.questionnaire.ScoredResponse;
import dk.bip.core.testing.LaterMutation;
import dk.bip.core.testing.LaterMutations;
import dk.bip.model.estimation.ModelFrame;
import dk.bip.model.estimation.PersonPeriods;
import dk.bip.model.feature.Feature;
import dk.bip.model.feature.FeatureCatalogue;
import dk.bip.model.feature.FeatureRow;
import dk.bip.model.feature.FeatureSchema;
import dk.bip.model.json.BipJson;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.outcome.Outcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What an interval tells at once is what the library's own calculators find in the case file, seed 11. */
class CaseFileAgreementTest {

    private static final FeatureSchema ALL_FEATURES =
            FeatureSchema.of(FeatureCatalogue.builtIn().features());
    private static final LocalDate FOLLOW_UP_END = LocalDate.of(2018, 1, 1);

    /** Caseloads so small that the limit of five others is met often. */
    private static final List<JobCentre> CENTRES = ReferencePopulation.of(11)
            .with(PopulationParameters.initial())
            .jobCentres()
            .limit(2)
            .toList();

    private static final Map<ReferenceCitizen, CaseFile> FILES = files();

    private static Map<ReferenceCitizen, CaseFile> files() {
        Map<ReferenceCitizen, CaseFile> files = new LinkedHashMap<>();
        for (JobCentre centre : CENTRES) {
            centre.citizens().forEach(citizen -> files.put(citizen, citizen.caseFile()));
        }
        return files;
    }

    private static Stream<PersonInterval> intervals() {
        return FILES.keySet().stream().flatMap(citizen -> citizen.intervals().stream());
    }

    private static FeatureRow row(CaseSnapshot snapshot) {
        return FeatureCatalogue.builtIn().read(ALL_FEATURES, snapshot);
    }

    private static CaseSnapshot snapshot(PersonInterval interval) {
        return FILES.get(interval.citizen()).asOf(interval.date());
    }

    @Test
    void theMeasurementsAreTheCheckedAndScoredFormsOfItsAnswers() {
        intervals().forEach(interval -> {
            Answer channels =
                    interval.channels().<Answer>map(Answer.Channels::new).orElseGet(Answer::declined);
            for (Rater rater : Rater.values()) {
                ScoredResponse scored = check(interval, rater, channels).score();
                Measurement measurement =
                        snapshot(interval).measurements().by(rater).last().orElseThrow();
                assertThat(measurement).isEqualTo(Measurement.of(interval.date(), scored.profile()));
                for (Dimension indicator : Indicator.all()) {
                    assertThat(interval.score(rater, indicator))
                            .isEqualTo(measurement
                                    .score(indicator)
                                    .map(score -> OptionalDouble.of(score.value()))
                                    .orElse(OptionalDouble.empty()));
                }
                if (rater == Rater.CITIZEN) {
                    assertThat(scored.meanScore().orElseThrow().value()).isEqualTo(interval.meanCitizenScore());
                    assertThat(scored.channels()).isEqualTo(interval.channels());
                }
            }
            assertThat(interval.score(Rater.CASEWORKER, Indicator.CASEWORKER_BELIEF))
                    .hasValue(interval.belief());
        });
    }

    private static CheckedResponse check(PersonInterval interval, Rater rater, Answer channels) {
        Questionnaire form = rater == Rater.CITIZEN ? Questionnaires.bipCitizen() : Questionnaires.bipCaseworker();
        Response.Builder response = Response.builder(form, rater);
        if (rater == Rater.CITIZEN) {
            response.answer("bip.citizen.job-search-channels", channels);
        }
        List<String> questions = PersonInterval.questions();
        for (int i = 0; i < questions.size(); i++) {
            if (questions.get(i).startsWith(rater == Rater.CITIZEN ? "bip.citizen." : "bip.caseworker.")) {
                response.answer(questions.get(i), interval.step(i));
            }
        }
        CheckedResponse checked = form.check(response.build());
        assertThat(checked.issues()).noneMatch(issue -> issue.severity() == ResponseIssue.Severity.ERROR);
        return checked;
    }

    /** The population reads the bands of the mean score where it draws who declines. */
    @Test
    void theMeanScoreFallsInEveryBand() {
        assertThat(intervals()
                        .map(interval -> MeanScoreBand.of(ScoreRange.ONE_TO_FIVE.score(interval.meanCitizenScore()))))
                .contains(MeanScoreBand.values());
    }

    @Test
    void interventionsCaseworkersChangesAndCoursesAreThoseOfTheFile() {
        intervals().forEach(interval -> {
            CaseSnapshot snapshot = snapshot(interval);
            FeatureRow row = row(snapshot);
            assertThat(interval.mix())
                    .isEqualTo(InterventionMix.overLastThreeMonths(snapshot.interventions(), interval.date()));
            assertThat(snapshot.interventions()).containsAll(interval.lastInterventions());
            assertThat(snapshot.assignments().primaryAt(interval.date())).contains(interval.caseworker());
            assertThat(row.value(Feature.CASEWORKER_CHANGES)).hasValue(interval.changesOfCaseworker());
            assertThat(row.value(Feature.COMPANY_COURSE_ENDED)).hasValue(interval.companyCourseEnded() ? 1 : 0);
            assertThat(row.value(Feature.NO_INTERVENTION))
                    .hasValue(interval.mix().kind() == InterventionMix.Kind.NONE ? 1 : 0);
            assertThat(row.value(Feature.PARALLEL_WITH_JOB_ORIENTED))
                    .hasValue(interval.mix().combinedWithJobOriented().isYes() ? 1 : 0);
        });
        assertThat(intervals().filter(PersonInterval::companyCourseEnded)).isNotEmpty();
        assertThat(intervals().map(PersonInterval::changesOfCaseworker)).contains(0, 1, 2);
        assertThat(intervals().map(interval -> interval.mix().kind()))
                .contains(
                        InterventionMix.Kind.NONE,
                        InterventionMix.Kind.SINGLE,
                        InterventionMix.Kind.SEQUENCE,
                        InterventionMix.Kind.COMBINED);
    }

    /** Where there is no orientation on the day, a snapshot shows the latest that there was, of this caseworker and in the last six months. */
    @Test
    void theOrientationInTheFileIsTheLatestThatThereWas() {
        int carried = 0;
        for (ReferenceCitizen citizen : FILES.keySet()) {
            Map<CaseworkerId, PersonInterval> last = new HashMap<>();
            for (PersonInterval interval : citizen.intervals()) {
                if (interval.orientation().isPresent()) {
                    last.put(interval.caseworker(), interval);
                }
                PersonInterval latest = last.get(interval.caseworker());
                boolean holds = latest != null && !latest.date().plusMonths(6).isBefore(interval.date());
                carried += holds && latest != interval ? 1 : 0;
                assertThat(row(snapshot(interval)).value(Feature.CASEWORKER_ORIENTATION))
                        .isEqualTo(holds ? latest.orientation() : OptionalDouble.empty());
            }
        }
        assertThat(carried).isPositive();
    }

    @Test
    void theBackgroundIsThatOfTheFile() {
        intervals().forEach(interval -> {
            CaseSnapshot snapshot = snapshot(interval);
            FeatureRow row = row(snapshot);
            Map<BackgroundField, BackgroundValue> background =
                    interval.citizen().background();
            background.forEach((field, value) -> assertThat(
                            snapshot.standing().background(field).orElseThrow().value())
                    .isEqualTo(value));
            assertThat(row.value(Feature.AGE))
                    .hasValue(interval.date().getYear() - quantity(background, BackgroundField.BIRTH_YEAR));
            assertThat(row.value(Feature.UNSKILLED))
                    .hasValue(
                            background.get(BackgroundField.EDUCATION).equals(BackgroundValue.of("UNSKILLED")) ? 1 : 0);
            assertThat(row.value(Feature.EMPLOYMENT_LAST_THREE_YEARS))
                    .hasValue(quantity(background, BackgroundField.EMPLOYMENT_LAST_THREE_YEARS));
            assertThat(row.value(Feature.BENEFITS_LAST_THREE_YEARS))
                    .hasValue(quantity(background, BackgroundField.BENEFITS_LAST_THREE_YEARS));
        });
    }

    private static double quantity(Map<BackgroundField, BackgroundValue> background, BackgroundField field) {
        return ((BackgroundValue.Quantity) background.get(field)).value();
    }

    /** From the files of the whole job centre, for every seventh interval, and on days between two measurements. */
    @Test
    void theOrientationIsThatOfTheCaseload() {
        JobOrientationCalculator calculator = JobOrientationCalculator.withDefaults();
        int absent = 0;
        int present = 0;
        for (JobCentre centre : CENTRES) {
            List<CaseFile> files = centre.citizens().stream().map(FILES::get).toList();
            List<PersonInterval> intervals = centre.citizens().stream()
                    .flatMap(citizen -> citizen.intervals().stream())
                    .toList();
            for (int i = centre.number(); i < intervals.size(); i += 7) {
                PersonInterval interval = intervals.get(i);
                Optional<JobOrientation> found = calculator.calculate(
                        Caseloads.of(files, interval.caseworker(), interval.date()),
                        interval.citizen().id());
                assertThat(interval.jobOrientation()).isEqualTo(found);
                assertThat(interval.orientation())
                        .isEqualTo(found.map(orientation ->
                                        OptionalDouble.of(orientation.mean().value()))
                                .orElse(OptionalDouble.empty()));
                LocalDate between = interval.date().plusDays(20 + i % 40);
                CaseworkerId anybody =
                        centre.caseworkers().get(i % centre.caseworkers().size());
                assertThat(centre.orientation(i % centre.caseworkers().size(), between, interval.citizen()))
                        .isEqualTo(calculator.calculate(
                                Caseloads.of(files, anybody, between),
                                interval.citizen().id()));
                absent += found.isEmpty() ? 1 : 0;
                present += found.isPresent() ? 1 : 0;
            }
        }
        assertThat(absent).isPositive();
        assertThat(present).isGreaterThan(200);
    }

    @Test
    void personPeriodsAreTheIntervalsAndUpToTwoForWhichTheLastMeasurementIsCarried() {
        ModelFrame frame = PersonPeriods.of(
                        FeatureSchema.of(List.of(Feature.CASEWORKER_BELIEF, Feature.CASEWORKER_CHANGES)), Outcome.JOB)
                .withInterval()
                .expand(FILES.values(), FOLLOW_UP_END);
        List<String> expected = new ArrayList<>();
        for (ReferenceCitizen citizen : FILES.keySet()) {
            List<PersonInterval> intervals = citizen.intervals();
            intervals.forEach(interval ->
                    expected.add(row(interval, interval.number(), interval.jobWithin(Horizon.THREE_MONTHS))));
            PersonInterval last = intervals.get(intervals.size() - 1);
            boolean job = last.jobWithin(Horizon.THREE_MONTHS);
            for (int more = 1; more <= 2 && !job; more++) {
                job = last.jobWithin(Horizon.ofMonths(Horizon.MONTHS_PER_INTERVAL * (more + 1)));
                expected.add(row(last, last.number() + more, job));
            }
        }
        assertThat(rows(frame)).isEqualTo(expected);
    }

    /** In the middle of the study: what is not observed to its end is left out, whether or not a job starts in it. */
    @Test
    void personPeriodsEndWithTheFollowUp() {
        LocalDate followUpEnd = LocalDate.of(2014, 10, 20);
        ModelFrame frame = PersonPeriods.of(
                        FeatureSchema.of(List.of(Feature.CASEWORKER_BELIEF, Feature.CASEWORKER_CHANGES)), Outcome.JOB)
                .withInterval()
                .expand(FILES.values(), followUpEnd);
        List<String> found = rows(frame);
        List<String> expected = intervals()
                .filter(interval -> !interval.date().plusMonths(3).isAfter(followUpEnd))
                .map(interval -> row(interval, interval.number(), interval.jobWithin(Horizon.THREE_MONTHS)))
                .toList();
        assertThat(found).containsAll(expected);
        assertThat(intervals()
                        .filter(interval -> interval.date().plusMonths(3).isAfter(followUpEnd))
                        .map(interval -> row(interval, interval.number(), interval.jobWithin(Horizon.THREE_MONTHS))))
                .doesNotContainAnyElementsOf(found)
                .isNotEmpty();
    }

    private static String row(PersonInterval interval, int number, boolean job) {
        return interval.citizen().id().value() + " " + number + " " + (job ? 1 : 0) + " " + interval.belief() + " "
                + interval.changesOfCaseworker();
    }

    private static List<String> rows(ModelFrame frame) {
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < frame.size(); i++) {
            rows.add(frame.cluster(i, PersonPeriods.CITIZEN) + " " + (int) frame.value(i, PersonPeriods.INTERVAL) + " "
                    + (int) frame.outcome(i) + " "
                    + (int) frame.value(i, Feature.CASEWORKER_BELIEF.name()) + " "
                    + (int) frame.value(i, Feature.CASEWORKER_CHANGES.name()));
        }
        return rows;
    }

    @Test
    void theJobIsTheOnlyEventAfterItAndTheOnlyJobEvent() {
        FILES.forEach((citizen, file) -> {
            List<JobEvent> jobs = file.events().stream()
                    .filter(JobEvent.class::isInstance)
                    .map(JobEvent.class::cast)
                    .toList();
            assertThat(jobs.stream().map(JobEvent::date))
                    .containsExactlyElementsOf(citizen.jobStart().stream().toList());
            assertThat(jobs).allMatch(job -> job.kind() == JobEvent.Kind.JOB_STARTED);
            citizen.jobStart()
                    .ifPresent(job -> assertThat(file.events())
                            .noneMatch(event -> event.date().isAfter(job)));
        });
    }

    @Test
    void everyFileIsTheSameAfterJson() {
        for (ReferenceCitizen citizen : CENTRES.get(0).citizens()) {
            CaseFile file = FILES.get(citizen);
            assertThat(BipJson.CASE_FILE.read(BipJson.CASE_FILE.toBytes(file))).isEqualTo(file);
        }
    }

    /** Nothing that is written later is seen in a row, for the first and the last measurement of every sixteenth citizen. */
    @Test
    void whatIsWrittenLaterChangesNothing() {
        List<ReferenceCitizen> citizens = List.copyOf(FILES.keySet());
        int compared = 0;
        for (int i = 0; i < citizens.size(); i += 16) {
            List<PersonInterval> intervals = citizens.get(i).intervals();
            for (PersonInterval interval : List.of(intervals.get(0), intervals.get(intervals.size() - 1))) {
                CaseFile file = FILES.get(citizens.get(i));
                CaseSnapshot before = file.asOf(interval.date());
                for (LaterMutation mutation : LaterMutations.of(file, interval.date(), i)) {
                    CaseSnapshot after = mutation.file().asOf(interval.date());
                    assertThat(after).as("%s", mutation).isEqualTo(before);
                    assertThat(row(after)).as("%s", mutation).isEqualTo(row(before));
                    compared++;
                }
            }
        }
        assertThat(compared).isGreaterThan(1000);
    }

    /** The generator does not look ahead either: as of a date the file is what it is without the events after it. */
    @Test
    void aFileThatIsCutOffShowsTheSame() {
        FILES.forEach((citizen, file) -> {
            for (PersonInterval interval : citizen.intervals()) {
                if (interval.number() % 4 == 1) {
                    CaseFile.Builder cut = CaseFile.builder(file.citizen());
                    file.events().stream()
                            .filter(event -> !event.date().isAfter(interval.date()))
                            .forEach(cut::add);
                    assertThat(row(cut.build().asOf(interval.date()))).isEqualTo(row(file.asOf(interval.date())));
                }
            }
        });
    }
}
