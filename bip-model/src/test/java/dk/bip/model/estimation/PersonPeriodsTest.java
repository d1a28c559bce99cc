package dk.bip.model.estimation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import dk.bip.core.CaseEvent;
import dk.bip.core.CaseworkerId;
import dk.bip.core.CitizenId;
import dk.bip.core.DateRange;
import dk.bip.core.Text;
import dk.bip.core.casefile.CaseFile;
import dk.bip.core.casefile.Episode;
import dk.bip.core.casefile.JobEvent;
import dk.bip.core.caseworker.CaseworkerAssignment;
import dk.bip.core.indicator.Bip;
import dk.bip.core.indicator.Indicator;
import dk.bip.core.indicator.Profile;
import dk.bip.core.indicator.Rater;
import dk.bip.core.measurement.Measurement;
import dk.bip.core.testing.LaterMutation;
import dk.bip.core.testing.LaterMutations;
import dk.bip.core.testing.RandomCaseFiles;
import dk.bip.model.feature.Domain;
import dk.bip.model.feature.Feature;
import dk.bip.model.feature.FeatureCatalogue;
import dk.bip.model.feature.FeatureSchema;
import dk.bip.model.feature.ReaderVersion;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.outcome.Outcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class PersonPeriodsTest {

    private static final LocalDate FIRST = LocalDate.of(2015, 1, 31);
    private static final FeatureSchema BELIEF = FeatureSchema.of(List.of(Feature.CITIZEN_BELIEF));
    private static final PersonPeriods JOBS = PersonPeriods.of(BELIEF, Outcome.JOB);

    private static CaseFile file(String citizen, CaseEvent... events) {
        return CaseFile.of(CitizenId.of(citizen), events);
    }

    private static Measurement belief(LocalDate date, double score) {
        return Measurement.of(
                date,
                Profile.builder(Bip.INSTRUMENT, Rater.CITIZEN)
                        .score(Indicator.CITIZEN_BELIEF, score)
                        .build());
    }

    private static JobEvent job(LocalDate date) {
        return JobEvent.of(date, JobEvent.Kind.JOB_STARTED);
    }

    private static List<Double> outcomes(ModelFrame frame) {
        List<Double> outcomes = new ArrayList<>();
        for (int i = 0; i < frame.size(); i++) {
            outcomes.add(frame.outcome(i));
        }
        return outcomes;
    }

    /** 31 January, 30 April, 31 July, 31 October: each from the first day, so that a short month does not shorten those after it. */
    @Test
    void stepsAreClippedAtTheEndOfTheMonthAndNotChained() {
        LocalDate end = LocalDate.of(2015, 10, 31);
        for (int score = 2; score <= 4; score++) {
            LocalDate boundary = FIRST.plusMonths(3L * (score - 1));
            CaseFile file = file("c", belief(FIRST, 1), belief(boundary, score));
            ModelFrame frame = JOBS.withInterval().expand(List.of(file), FIRST.plusMonths(3L * score));
            assertThat(frame.value(frame.size() - 1, "citizen_belief")).isEqualTo(score);
            assertThat(frame.value(frame.size() - 1, "interval")).isEqualTo(score);
        }
        CaseFile file = file("c", belief(FIRST, 3), job(LocalDate.of(2015, 7, 30)));
        assertThat(outcomes(JOBS.expand(List.of(file), end))).containsExactly(0.0, 1.0);
        CaseFile dayLater = file("c", belief(FIRST, 3), job(LocalDate.of(2015, 7, 31)));
        assertThat(outcomes(JOBS.expand(List.of(dayLater), end))).containsExactly(0.0, 0.0, 1.0);
    }

    @Test
    void anEventOnTheFirstDayOfAnIntervalBelongsToIt() {
        CaseFile onTheDay = file("c", belief(FIRST, 3), job(FIRST));
        assertThat(outcomes(JOBS.expand(List.of(onTheDay), FIRST.plusYears(1)))).containsExactly(1.0);
    }

    @Test
    void whoIsInAJobIsNotAtRiskAndIsCounted() {
        CaseFile before = file("c", belief(FIRST, 3), job(FIRST.minusDays(1)));
        CaseFile other = file("d", belief(FIRST, 3));
        ModelFrame frame = JOBS.expand(List.of(before, other), FIRST.plusMonths(6));
        assertThat(outcomes(frame)).containsExactly(0.0, 0.0);
        assertThat(frame.droppedRows()).containsExactly(entry("in a job at the start of the interval", 2L));
        assertThatThrownBy(() -> JOBS.expand(List.of(before), FIRST.plusMonths(6)))
                .hasMessage("no row is left: {in a job at the start of the interval=2}");
    }

    @Test
    void whoComesBackIsAtRiskAgainWhereThatIsAskedFor() {
        LocalDate back = FIRST.plusMonths(5);
        CaseFile file = file(
                "c",
                belief(FIRST, 3),
                job(FIRST.plusDays(10)),
                JobEvent.of(back, JobEvent.Kind.JOB_ENDED),
                belief(back.plusDays(3), 2),
                job(back.plusMonths(4)));
        assertThat(outcomes(JOBS.expand(List.of(file), FIRST.plusYears(2)))).containsExactly(1.0);
        ModelFrame both = JOBS.withInterval().withReentry().expand(List.of(file), FIRST.plusYears(2));
        assertThat(outcomes(both)).containsExactly(1.0, 0.0, 1.0);
        assertThat(both.value(1, "interval")).isEqualTo(1);
        assertThat(both.value(1, "citizen_belief")).isEqualTo(2);
    }

    @Test
    void nobodyComesBack() {
        CaseFile file = file("c", belief(FIRST, 3), job(FIRST.plusDays(10)), job(FIRST.plusMonths(4)));
        assertThat(outcomes(JOBS.expand(List.of(file), FIRST.plusYears(1)))).containsExactly(1.0);
    }

    @Test
    void educationCountsOnlyWhereTheOutcomeHasIt() {
        CaseFile file = file("c", belief(FIRST, 3), JobEvent.of(FIRST.plusDays(10), JobEvent.Kind.EDUCATION_STARTED));
        LocalDate end = FIRST.plusMonths(3);
        assertThat(outcomes(JOBS.expand(List.of(file), end))).containsExactly(0.0);
        ModelFrame both = PersonPeriods.of(BELIEF, Outcome.JOB_OR_EDUCATION).expand(List.of(file), end);
        assertThat(outcomes(both)).containsExactly(1.0);
        assertThat(both.outcomeName()).isEqualTo("job_or_education");
    }

    @Test
    void anIntervalThatIsCutOffIsLeftOutWithOrWithoutAnEvent() {
        CaseFile without = file("a", belief(FIRST, 3));
        CaseFile with = file("b", belief(FIRST, 3), job(FIRST.plusMonths(3).plusDays(5)));
        ModelFrame frame = JOBS.expand(List.of(without, with), FIRST.plusMonths(4));
        assertThat(outcomes(frame)).containsExactly(0.0, 0.0);
        assertThat(frame.droppedRows()).containsExactly(entry("interval not observed to its end", 2L));
    }

    @Test
    void carriesAMeasurementForSixMonthsAndCountsWhatItDrops() {
        LocalDate first = LocalDate.of(2015, 1, 15);
        CaseFile file = file("c", belief(first, 3), job(first.plusMonths(10)));
        ModelFrame frame = JOBS.expand(List.of(file), first.plusYears(2));
        assertThat(outcomes(frame))
                .as("months 0, 3 and 6; the event is in a dropped row")
                .containsExactly(0.0, 0.0, 0.0);
        assertThat(frame.droppedRows()).containsExactly(entry("no measurement within 6 months", 1L));
        CaseFile silent = file(
                "d",
                Measurement.of(
                        first,
                        Profile.builder(Bip.INSTRUMENT, Rater.CASEWORKER)
                                .score(Indicator.COOPERATION, 3)
                                .build()));
        assertThat(JOBS.expand(List.of(file, silent), first.plusMonths(3)).droppedRows())
                .containsExactly(entry("missing citizen_belief", 1L));
    }

    @Test
    void theIntervalsOfOneFileAreTheRowsAndWhatIsLeftOut() {
        CaseFile file = file(
                "c",
                CaseworkerAssignment.of(CaseworkerId.of("w"), DateRange.startingOn(FIRST.plusMonths(3))),
                belief(FIRST, 3),
                belief(FIRST.plusMonths(3), 4),
                job(FIRST.plusMonths(5)));
        List<PersonPeriod> periods = JOBS.periods(file, FIRST.plusYears(1));

        assertThat(periods).hasSize(2).allMatch(PersonPeriod.AtRisk.class::isInstance);
        PersonPeriod.AtRisk first = (PersonPeriod.AtRisk) periods.get(0);
        PersonPeriod.AtRisk second = (PersonPeriod.AtRisk) periods.get(1);
        assertThat(first.interval()).isEqualTo(1);
        assertThat(first.start()).isEqualTo(FIRST);
        assertThat(first.event()).isFalse();
        assertThat(first.features().toArray()).containsExactly(3);
        assertThat(first.caseworker()).isEmpty();
        assertThat(first).hasToString("AtRisk[interval=1]");
        assertThat(second.event()).isTrue();
        assertThat(second.caseworker()).contains(CaseworkerId.of("w"));

        assertThat(JOBS.periods(file("c", belief(FIRST, 3)), FIRST.plusMonths(13)))
                .filteredOn(PersonPeriod.LeftOut.class::isInstance)
                .extracting(Object::toString)
                .containsExactly(
                        "LeftOut[interval=4, reason=no measurement within 6 months]",
                        "LeftOut[interval=5, reason=interval not observed to its end]");
        assertThat(JOBS.periods(file("c"), FIRST)).isEmpty();
        assertThatThrownBy(() -> new PersonPeriod.LeftOut(0, FIRST, "too early"))
                .hasMessage("interval must be at least 1, but is 0");
        assertThatThrownBy(() -> new PersonPeriod.LeftOut(1, FIRST, " "))
                .hasMessageStartingWith("reason must not be blank");
    }

    @Test
    void clustersByCitizenAndCaseworker() {
        CaseworkerAssignment assignment =
                CaseworkerAssignment.of(CaseworkerId.of("w"), DateRange.startingOn(FIRST.plusMonths(1)));
        ModelFrame frame =
                JOBS.withCaseworkers().expand(List.of(file("c", belief(FIRST, 3), assignment)), FIRST.plusMonths(6));
        assertThat(frame.size()).isEqualTo(1);
        assertThat(frame.cluster(0, "citizen")).isEqualTo("c");
        assertThat(frame.cluster(0, "caseworker")).isEqualTo("w");
        assertThat(frame.droppedRows()).containsExactly(entry("missing caseworker", 1L));
    }

    /** A job after seven months: not within six of the first day, within six of the days that are three and six months later. */
    @Test
    void theOutcomeIsTheEventWithinTheHorizonFromEachIntervalOn() {
        LocalDate first = LocalDate.of(2015, 1, 15);
        LocalDate second = first.plusMonths(3);
        CaseFile file = file("c", belief(first, 2), belief(second, 4), job(first.plusMonths(7)));
        ModelFrame frame =
                JOBS.withHorizon(Horizon.SIX_MONTHS).withInterval().expand(List.of(file), first.plusYears(2));
        assertThat(outcomes(frame)).containsExactly(0.0, 1.0, 1.0);
        assertThat(frame.value(1, "citizen_belief")).isEqualTo(4);
        assertThat(frame.cluster(2, "citizen")).isEqualTo("c");
        assertThat(outcomes(JOBS.withHorizon(Horizon.TWELVE_MONTHS).expand(List.of(file), first.plusYears(2))))
                .containsExactly(1.0, 1.0, 1.0);
        ModelFrame cut = JOBS.withHorizon(Horizon.SIX_MONTHS).expand(List.of(file), first.plusMonths(10));
        assertThat(outcomes(cut)).containsExactly(0.0, 1.0);
        assertThat(cut.droppedRows()).containsExactly(entry("interval not observed to its end", 1L));
    }

    @Test
    void anEventOnTheLastDayOfTheHorizonIsNotWithinIt() {
        LocalDate first = LocalDate.of(2015, 1, 15);
        PersonPeriods sixMonths = JOBS.withHorizon(Horizon.SIX_MONTHS);
        for (int day = -1; day <= 0; day++) {
            CaseFile file = file("c", belief(first, 2), job(first.plusMonths(6).plusDays(day)));
            assertThat(outcomes(sixMonths.expand(List.of(file), first.plusYears(2)))
                            .get(0))
                    .isEqualTo(day < 0 ? 1 : 0);
        }
    }

    @Test
    void readsFeaturesOfOnesOwnByTheirCatalogue() {
        Feature own = Feature.of("own", Text.of("egen", "own"), Domain.whole(0, 9999))
                .withReader(new ReaderVersion("my-city/own", 1));
        FeatureSchema schema = FeatureSchema.of(own);
        PersonPeriods periods = PersonPeriods.of(schema, Outcome.JOB)
                .withCatalogue(FeatureCatalogue.builtIn()
                        .with(own, snapshot -> OptionalDouble.of(snapshot.date().getDayOfYear())));
        List<CaseFile> files = List.of(file("c", belief(FIRST, 3)));
        assertThat(periods.expand(files, FIRST.plusMonths(3)).value(0, "own")).isEqualTo(FIRST.getDayOfYear());
        assertThatThrownBy(() -> PersonPeriods.of(schema, Outcome.JOB).expand(files, FIRST.plusMonths(3)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("own is read by my-city/own/1, which the catalogue does not have\nMaybe ");
    }

    @Test
    void refusesFilesThatGiveNothing() {
        CaseFile file = file("c", belief(FIRST, 3));
        assertThatThrownBy(() -> JOBS.expand(List.of(file, file), FIRST.plusYears(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("files must hold each citizen only once\nMaybe join the two files of a citizen into one?");
        assertThatThrownBy(() -> JOBS.expand(List.of(), FIRST)).hasMessage("there must be at least one row");
        assertThatThrownBy(() -> JOBS.expand(List.of(file), FIRST)).hasMessage("there must be at least one row");
        assertThatThrownBy(() -> JOBS.expand(List.of(file), FIRST.plusDays(1)))
                .hasMessage("no row is left: {interval not observed to its end=1}");
        assertThatThrownBy(() -> JOBS.expand(List.of(file), null)).hasMessage("followUpEnd");
    }

    /** What is written after the first day of an interval changes no feature of its row, nor of any row before it. */
    @Test
    void nothingWrittenLaterIsSeenInAFeatureSeeds1To20() {
        FeatureSchema schema = FeatureSchema.of(
                List.of(Feature.CASEWORKER_CHANGES, Feature.NO_INTERVENTION, Feature.COMPANY_COURSE_ENDED));
        FeatureCatalogue catalogue = FeatureCatalogue.builtIn();
        int compared = 0;
        for (long seed = 1; seed <= 20; seed++) {
            CaseFile file = RandomCaseFiles.of(seed);
            LocalDate followUpEnd = RandomCaseFiles.START.plusYears(4);
            List<Episode> episodes = file.asOf(followUpEnd.minusDays(1)).episodes();
            if (episodes.isEmpty()) {
                continue;
            }
            LocalDate first = episodes.get(0).start();
            for (int k = 0; k < 4; k++) {
                LocalDate start = first.plusMonths(3L * k);
                for (LaterMutation mutation : LaterMutations.of(file, start, seed)) {
                    CaseFile mutated = mutation.file();
                    if (!sameStart(mutated, first, followUpEnd)) {
                        continue;
                    }
                    assertThat(catalogue.read(schema, mutated.asOf(start)))
                            .isEqualTo(catalogue.read(schema, file.asOf(start)));
                    compared += sameRowsUntil(schema, file, mutated, k + 1, followUpEnd);
                }
            }
        }
        assertThat(compared).isGreaterThan(500);
    }

    private static boolean sameStart(CaseFile file, LocalDate first, LocalDate followUpEnd) {
        List<Episode> episodes = file.asOf(followUpEnd.minusDays(1)).episodes();
        return !episodes.isEmpty() && episodes.get(0).start().equals(first);
    }

    private static int sameRowsUntil(
            FeatureSchema schema, CaseFile file, CaseFile mutated, int interval, LocalDate followUpEnd) {
        PersonPeriods periods = PersonPeriods.of(schema, Outcome.JOB).withInterval();
        List<String> before = rows(periods, file, interval, followUpEnd);
        List<String> after = rows(periods, mutated, interval, followUpEnd);
        int common = Math.min(before.size(), after.size());
        assertThat(after.subList(0, common)).isEqualTo(before.subList(0, common));
        return common;
    }

    private static List<String> rows(PersonPeriods periods, CaseFile file, int upTo, LocalDate followUpEnd) {
        List<String> rows = new ArrayList<>();
        ModelFrame frame;
        try {
            frame = periods.expand(List.of(file), followUpEnd);
        } catch (IllegalArgumentException noRowIsLeft) {
            return rows;
        }
        for (int i = 0; i < frame.size() && frame.value(i, "interval") <= upTo; i++) {
            StringBuilder row = new StringBuilder();
            for (String column : frame.columnNames()) {
                row.append(frame.value(i, column)).append(' ');
            }
            rows.add(row.toString());
        }
        return rows;
    }

    /** A job after seven months less a day lies within seven months of the first day, and one a day later does not. */
    @Test
    void aHorizonNeedNotBeOfWholeIntervals() {
        LocalDate first = LocalDate.of(2015, 1, 10);
        PersonPeriods sevenMonths = JOBS.withHorizon(Horizon.ofMonths(7));
        LocalDate end = first.plusMonths(9);
        assertThat(sevenMonths
                        .expand(
                                List.of(file(
                                        "c",
                                        belief(first, 3),
                                        job(first.plusMonths(7).minusDays(1)))),
                                end)
                        .outcome(0))
                .isEqualTo(1);
        assertThat(sevenMonths
                        .expand(List.of(file("c", belief(first, 3), job(first.plusMonths(7)))), end)
                        .outcome(0))
                .isZero();
    }

    @Test
    void refusesAnOutcomeThatCaseFilesDoNotTell() {
        Outcome own = Outcome.of("NINETY_DAYS", Text.of("90 dages arbejde", "90 days of employment"));
        assertThatThrownBy(() -> PersonPeriods.of(BELIEF, own))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("outcome must be one that case files tell, but is NINETY_DAYS"
                        + "\nMaybe one of [JOB, JOB_OR_EDUCATION]?");
    }
}
