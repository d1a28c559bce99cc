package dk.bip.model.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import dk.bip.core.CaseworkerId;
import dk.bip.core.CitizenId;
import dk.bip.core.casefile.BackgroundField;
import dk.bip.core.casefile.BackgroundValue;
import dk.bip.core.casefile.CaseFile;
import dk.bip.core.intervention.InterventionMix;
import dk.bip.model.json.BipJson;
import dk.bip.model.outcome.Horizon;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReferencePopulationTest {

    private static final PopulationParameters INITIAL = PopulationParameters.initial();

    private static final ReferencePopulation POPULATION =
            ReferencePopulation.of(2026).with(INITIAL);

    /** What {@link #givesTheSameDigitsOnEveryMachine} finds; it says when to change it. */
    private static final String DIGITS_OF_2000_ROWS =
            "12517310598fa996e768a08346bb856c6332d05c56f6c50ebc298f815b1c0105";

    @Test
    void theSameSeedGivesTheSamePeople() {
        JobCentre one = POPULATION.jobCentre(2);
        JobCentre other = ReferencePopulation.of(2026).with(INITIAL).jobCentre(2);
        assertThat(Rows.of(other)).isEqualTo(Rows.of(one));
        assertThat(other.caseworkers()).isEqualTo(one.caseworkers());
        assertThat(files(other)).isEqualTo(files(one));
    }

    @Test
    void anotherSeedOrJobCentreGivesOtherPeople() {
        List<String> rows = withoutPseudonyms(POPULATION.jobCentre(0));
        for (JobCentre other : List.of(
                POPULATION.jobCentre(1),
                ReferencePopulation.of(2027).with(INITIAL).jobCentre(0),
                ReferencePopulation.of(-2026).with(INITIAL).jobCentre(0))) {
            assertThat(withoutPseudonyms(other)).doesNotContainAnyElementsOf(rows);
        }
    }

    private static List<String> withoutPseudonyms(JobCentre centre) {
        return Rows.of(centre).stream()
                .map(row -> row.replaceAll("centre-\\d+-", ""))
                .toList();
    }

    @Test
    void theOrderInWhichOneLooksDoesNotMatter() {
        List<String> seventh = Rows.of(POPULATION.jobCentre(7));
        ReferencePopulation again = ReferencePopulation.of(2026).with(INITIAL);
        Rows.of(again.jobCentre(0));
        assertThat(Rows.of(again.jobCentre(7))).isEqualTo(seventh);

        JobCentre centre = again.jobCentre(7);
        List<List<String>> backwards = new ArrayList<>();
        List<CaseFile> filesBackwards = new ArrayList<>();
        for (int i = centre.citizens().size() - 1; i >= 0; i--) {
            ReferenceCitizen citizen = centre.citizens().get(i);
            filesBackwards.add(citizen.caseFile());
            citizen.background();
            citizen.under(PopulationScenario.asItIs().withRaisedBelief(1));
            backwards.add(Rows.of(citizen));
        }
        Collections.reverse(backwards);
        Collections.reverse(filesBackwards);
        assertThat(backwards.stream().flatMap(List::stream).toList()).isEqualTo(seventh);
        assertThat(filesBackwards).isEqualTo(files(POPULATION.jobCentre(7)));
    }

    @Test
    void streamsGoThroughTheJobCentresInOrder() {
        int first = POPULATION.jobCentre(0).citizens().size();
        int size = first + POPULATION.jobCentre(1).citizens().size();
        List<CitizenId> both = IntStream.range(0, 2)
                .boxed()
                .flatMap(number -> POPULATION.jobCentre(number).citizens().stream())
                .map(ReferenceCitizen::id)
                .toList();
        assertThat(both).doesNotHaveDuplicates().hasSize(size);
        assertThat(POPULATION.citizens().limit(size).map(ReferenceCitizen::id)).containsExactlyElementsOf(both);
        assertThat(POPULATION.caseFiles().limit(first + 1L).map(CaseFile::citizen))
                .containsExactlyElementsOf(both.subList(0, first + 1));
        assertThat(POPULATION.jobCentres().limit(3).map(JobCentre::number)).containsExactly(0, 1, 2);
    }

    /**
     * The same on every JDK, processor and locale: rows by the bits of their numbers and case files as JSON, of 2,000 intervals with the
     * initial parameters.
     */
    @Test
    void givesTheSameDigitsOnEveryMachine() throws NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        Iterator<ReferenceCitizen> citizens =
                POPULATION.with(PopulationParameters.initial()).citizens().iterator();
        for (int rows = 0; rows < 2000; ) {
            ReferenceCitizen citizen = citizens.next();
            for (String row : Rows.of(citizen)) {
                digest.update(row.getBytes(StandardCharsets.UTF_8));
                rows++;
            }
            digest.update(BipJson.CASE_FILE.toBytes(citizen.caseFile()));
        }
        assertThat(HexFormat.of().formatHex(digest.digest()))
                .as(
                        "the digits of the reference population; if an initial value, the meaning of a draw, the instrument or the"
                                + " JSON of a case file was changed on purpose, set DIGITS_OF_2000_ROWS to what was found")
                .isEqualTo(DIGITS_OF_2000_ROWS);
    }

    @Test
    void aDrawStaysWhereAParameterChanges() {
        JobCentre one = POPULATION.jobCentre(3);
        JobCentre other = POPULATION
                .with(INITIAL.with(PopulationParameter.HAZARD_INTERCEPT, -6.0))
                .jobCentre(3);
        for (int i = 0; i < one.citizens().size(); i++) {
            ReferenceCitizen before = one.citizens().get(i);
            ReferenceCitizen after = other.citizens().get(i);
            assertThat(after.background()).isEqualTo(before.background());
            assertThat(after.intervals())
                    .hasSizeGreaterThanOrEqualTo(before.intervals().size());
            for (int t = 0; t < before.intervals().size(); t++) {
                assertThat(after.path().steps[t]).isEqualTo(before.path().steps[t]);
                assertThat(after.intervals().get(t).date())
                        .isEqualTo(before.intervals().get(t).date());
                assertThat(after.intervals().get(t).mix())
                        .isEqualTo(before.intervals().get(t).mix());
            }
        }
    }

    @Test
    void theStudyRunsFromTheBeginningOf2013ToTheEndOf2016AndJobsAreKnownForAYearMore() {
        LocalDate start = LocalDate.of(2013, 1, 1);
        LocalDate end = LocalDate.of(2017, 1, 1);
        int jobsAfterTheLastInterval = 0;
        for (ReferenceCitizen citizen : citizens(4)) {
            List<PersonInterval> intervals = citizen.intervals();
            LocalDate last = intervals.get(intervals.size() - 1).date();
            assertThat(intervals.get(0).date()).isAfterOrEqualTo(start);
            assertThat(last).isBefore(end);
            citizen.jobStart().ifPresent(job -> assertThat(job).isAfter(last).isBefore(last.plusYears(1)));
            for (int t = 0; t < intervals.size(); t++) {
                PersonInterval interval = intervals.get(t);
                assertThat(interval.number()).isEqualTo(t + 1);
                for (Horizon horizon : List.of(Horizon.THREE_MONTHS, Horizon.SIX_MONTHS, Horizon.TWELVE_MONTHS)) {
                    assertThat(interval.jobWithin(horizon))
                            .isEqualTo(citizen.jobStart()
                                    .filter(job -> job.isBefore(interval.date().plusMonths(horizon.months())))
                                    .isPresent());
                }
            }
            if (citizen.jobStart().isPresent()
                    && !intervals.get(intervals.size() - 1).jobWithin(Horizon.THREE_MONTHS)) {
                jobsAfterTheLastInterval++;
            }
        }
        assertThat(jobsAfterTheLastInterval).isPositive();
    }

    @Test
    void jobCentresDifferInCaseworkersAndTheseInCitizens() {
        double mean = INITIAL.get(PopulationParameter.CITIZENS_PER_CASEWORKER);
        Set<Integer> sizes = new HashSet<>();
        Set<Long> caseloads = new HashSet<>();
        int citizens = 0;
        int caseworkers = 0;
        for (JobCentre centre : POPULATION.jobCentres().limit(20).toList()) {
            assertThat(centre.caseworkers()).doesNotHaveDuplicates();
            Map<CaseworkerId, Long> ofFirst = centre.citizens().stream()
                    .collect(Collectors.groupingBy(
                            citizen -> citizen.intervals().get(0).caseworker(), Collectors.counting()));
            assertThat(ofFirst).hasSize(centre.caseworkers().size());
            sizes.add(ofFirst.size());
            caseloads.addAll(ofFirst.values());
            citizens += centre.citizens().size();
            caseworkers += ofFirst.size();
        }
        assertThat(sizes).allSatisfy(size -> assertThat(size).isBetween(13, 31));
        assertThat(sizes).hasSizeGreaterThan(5);
        assertThat(caseloads).allSatisfy(size -> assertThat((double) size).isBetween(0.75 * mean, 1.25 * mean));
        assertThat(caseloads).hasSizeGreaterThan(4);
        assertThat((double) citizens / caseworkers).isCloseTo(mean, offset(1.0));
    }

    /** Over 4,000 caseworkers, within four standard errors or more. */
    @Test
    void theEffectsOfCaseworkersAreNormalAndGoAgainstTheReadinessOfTheirCaseloads() {
        double[] sums = new double[5];
        int caseworkers = 0;
        int beyondTwo = 0;
        for (int number = 0; caseworkers < 4000; number++) {
            CentreStaff staff = new CentreStaff(Draws.of(2026, number, -1), INITIAL);
            for (int w = 0; w < staff.size(); w++) {
                double effect = staff.effect(w);
                double caseload = staff.caseload(w);
                sums[0] += effect;
                sums[1] += effect * effect;
                sums[2] += caseload * caseload;
                sums[3] += effect * caseload;
                sums[4] += effect * staff.orientation(w);
                beyondTwo += Math.abs(effect) > 2 ? 1 : 0;
                caseworkers++;
            }
        }
        assertThat(sums[0] / caseworkers).isCloseTo(0, offset(0.07));
        assertThat(sums[1] / caseworkers).isCloseTo(1, offset(0.1));
        assertThat(sums[2] / caseworkers).isCloseTo(1, offset(0.1));
        assertThat(sums[3] / caseworkers).isCloseTo(INITIAL.get(PopulationParameter.CASELOAD_ON_EFFECT), offset(0.1));
        assertThat(sums[4] / caseworkers).isCloseTo(0, offset(0.07));
        assertThat((double) beyondTwo / caseworkers).isCloseTo(0.0455, offset(0.015));
    }

    /** BIP-POP-03 counts a psychiatric diagnosis or psychopharmaceuticals. */
    @Test
    void nobodyBuysPsychopharmaceuticalsOutsideThoseWhoAreCountedForThem() {
        int bought = 0;
        for (ReferenceCitizen citizen : citizens(6)) {
            for (BackgroundField drug : List.of(BackgroundField.ANTIDEPRESSANTS, BackgroundField.ANTIPSYCHOTICS)) {
                if (flag(citizen, drug) == 1) {
                    bought++;
                    assertThat(flag(citizen, BackgroundField.PSYCHIATRIC_CONDITION))
                            .isEqualTo(1);
                }
            }
        }
        assertThat(bought).isPositive();
    }

    /** Shares that a parameter sets by itself, within four standard errors. */
    @Test
    void sharesAreThoseOfTheParameters() {
        PopulationParameters plain = INITIAL.with(PopulationParameter.KIND_ON_READINESS, 0)
                .with(PopulationParameter.CENTRE_PARTICIPATION, 0.1);
        List<ReferenceCitizen> citizens = POPULATION
                .with(plain)
                .jobCentres()
                .limit(12)
                .flatMap(centre -> centre.citizens().stream())
                .toList();
        assertShare(citizens, plain.get(PopulationParameter.MEN), citizen -> flag(citizen, BackgroundField.MAN));
        assertShare(
                citizens,
                plain.get(PopulationParameter.STOCK_AT_START),
                citizen -> citizen.intervals().get(0).date().isBefore(LocalDate.of(2013, 4, 1)) ? 1 : 0);
        double kinds = 0;
        for (InterventionKind kind : InterventionKind.ALL) {
            kinds += plain.get(kind.share());
        }
        assertShare(
                citizens,
                plain.get(PopulationParameter.KIND_NONE) / kinds,
                citizen -> citizen.intervals().get(0).mix().kind() == InterventionMix.Kind.NONE ? 1 : 0);
        assertShare(
                citizens,
                (plain.get(PopulationParameter.KIND_PARALLEL_WITH_JOB_ORIENTED)
                                + plain.get(PopulationParameter.KIND_PARALLEL_WITHOUT_JOB_ORIENTED))
                        / kinds,
                citizen -> citizen.intervals().get(0).mix().kind() == InterventionMix.Kind.COMBINED ? 1 : 0);
        assertShare(
                citizens.stream()
                        .filter(citizen -> citizen.intervals().size() > 1)
                        .toList(),
                plain.get(PopulationParameter.CHANGE_OF_CASEWORKER),
                citizen -> citizen.intervals().get(1).changesOfCaseworker());
    }

    private static double flag(ReferenceCitizen citizen, BackgroundField field) {
        return citizen.background().get(field).equals(BackgroundValue.of(true)) ? 1 : 0;
    }

    private static void assertShare(
            List<ReferenceCitizen> citizens, double expected, ToDoubleFunction<ReferenceCitizen> counts) {
        double share = citizens.stream().mapToDouble(counts).average().orElseThrow();
        assertThat(Math.abs(share - expected)).isLessThan(4 * Math.sqrt(expected * (1 - expected) / citizens.size()));
    }

    @Test
    void whatIsReturnedCannotBeChanged() {
        JobCentre centre = POPULATION.jobCentre(0);
        ReferenceCitizen citizen = centre.citizens().get(0);
        PersonInterval interval = citizen.intervals().get(0);
        assertThatThrownBy(() -> centre.citizens().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> centre.caseworkers().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> citizen.intervals().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> citizen.background().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> interval.lastInterventions().clear())
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> PersonInterval.questions().clear()).isInstanceOf(UnsupportedOperationException.class);
        PersonInterval answered = citizens(1).stream()
                .map(one -> one.intervals().get(0))
                .filter(one -> one.channels().isPresent())
                .findFirst()
                .orElseThrow();
        assertThatThrownBy(() -> answered.channels().orElseThrow().clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void tellsWhatIsWrongAndNothingAboutAnybody() {
        assertThatThrownBy(() -> POPULATION.jobCentre(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("number must be 0 or more, but is -1");
        assertThatThrownBy(() -> POPULATION.with(null)).hasMessage("newParameters");
        JobCentre centre = POPULATION.jobCentre(0);
        PersonInterval interval = centre.citizens().get(0).intervals().get(0);
        assertThatThrownBy(() -> interval.jobWithin(Horizon.ofMonths(15)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("horizon must be at most twelve months, but is " + Horizon.ofMonths(15));
        for (int place : new int[] {-1, PersonInterval.questions().size()}) {
            assertThatThrownBy(() -> interval.step(place)).isInstanceOf(IndexOutOfBoundsException.class);
        }
        assertThat(POPULATION).hasToString("ReferencePopulation[seed 2026]");
        assertThat(centre).hasToString("JobCentre[" + centre.citizens().size() + " citizens]");
        assertThat(centre.citizens().get(0)).hasToString("ReferenceCitizen");
        assertThat(interval).hasToString("PersonInterval");
    }

    @Test
    void everyBackgroundFieldIsGivenAndAgreesWithTheOthers() {
        for (ReferenceCitizen citizen : citizens(2)) {
            assertThat(citizen.background())
                    .containsOnlyKeys(BackgroundField.all().toArray(new BackgroundField[0]));
            double employed = quantity(citizen, BackgroundField.EMPLOYMENT_LAST_THREE_YEARS);
            double benefits = quantity(citizen, BackgroundField.BENEFITS_LAST_THREE_YEARS);
            assertThat(employed + benefits).isBetween(0.0, 100.05);
            int year = citizen.intervals().get(0).date().getYear();
            assertThat(year - quantity(citizen, BackgroundField.BIRTH_YEAR)).isBetween(18.0, 64.0);
        }
    }

    private static double quantity(ReferenceCitizen citizen, BackgroundField field) {
        return ((BackgroundValue.Quantity) citizen.background().get(field)).value();
    }

    private static List<ReferenceCitizen> citizens(int centres) {
        return POPULATION
                .jobCentres()
                .limit(centres)
                .flatMap(centre -> centre.citizens().stream())
                .toList();
    }

    private static List<CaseFile> files(JobCentre centre) {
        return centre.citizens().stream().map(ReferenceCitizen::caseFile).toList();
    }
}
