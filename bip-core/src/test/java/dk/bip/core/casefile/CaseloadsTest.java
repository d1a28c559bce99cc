package dk.bip.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dk.bip.core.CaseworkerId;
import dk.bip.core.CitizenId;
import dk.bip.core.DateRange;
import dk.bip.core.caseworker.Caseload;
import dk.bip.core.caseworker.CaseworkerAssignment;
import dk.bip.core.caseworker.JobOrientationCalculator;
import dk.bip.core.indicator.Bip;
import dk.bip.core.indicator.Indicator;
import dk.bip.core.indicator.Profile;
import dk.bip.core.indicator.Rater;
import dk.bip.core.indicator.ScoreRange;
import dk.bip.core.measurement.Measurement;
import dk.bip.core.testing.RandomCaseFiles;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class CaseloadsTest {

    private static final CaseworkerId ANNE = CaseworkerId.of("anne");
    private static final CaseworkerId BENT = CaseworkerId.of("bent");
    private static final LocalDate DATE = LocalDate.of(2016, 1, 1);

    @Test
    void holdsTheCitizensOfTheDayWithTheLatestBelief() {
        CaseFile file = file("a", ANNE, "2015-01-01/..")
                .add(belief("2015-03-01", 2))
                .add(belief("2015-06-01", 4))
                .add(belief("2016-02-01", 5))
                .build();
        CaseFile left = file("b", ANNE, "2015-01-01/2015-12-31").build();
        CaseFile others = file("c", BENT, "2015-01-01/..").build();
        Caseload caseload = Caseloads.of(List.of(others, left, file), ANNE, DATE);
        assertThat(caseload.entries())
                .containsExactly(Caseload.Entry.of(
                        CitizenId.of("a"), ScoreRange.ONE_TO_FIVE.score(4), LocalDate.of(2015, 6, 1)));
        assertThat(caseload.caseworker()).isEqualTo(ANNE);
        assertThat(caseload.date()).isEqualTo(DATE);
    }

    @Test
    void aBeliefThatAnotherCaseworkerGaveDoesNotCount() {
        CaseFile file = file("a", BENT, "2015-01-01/2015-06-01")
                .add(CaseworkerAssignment.of(ANNE, DateRange.parse("2015-06-01/..")))
                .add(belief("2015-05-01", 5))
                .build();
        assertThat(Caseloads.of(List.of(file), ANNE, DATE).entries())
                .containsExactly(Caseload.Entry.withoutBelief(CitizenId.of("a")));
    }

    @Test
    void aMeasurementWithoutTheBeliefDoesNotHideAnEarlierOne() {
        CaseFile file = file("a", ANNE, "2015-01-01/..")
                .add(belief("2015-05-01", 3))
                .add(Measurement.of(
                        LocalDate.of(2015, 8, 1),
                        Profile.builder(Bip.INSTRUMENT, Rater.CASEWORKER)
                                .score(Indicator.COOPERATION, 5)
                                .build()))
                .build();
        assertThat(Caseloads.of(List.of(file), ANNE, DATE).entries().get(0).belief())
                .contains(ScoreRange.ONE_TO_FIVE.score(3));
    }

    @Test
    void whatIsRecordedLaterIsNotInIt() {
        CaseFile file = CaseFile.builder(CitizenId.of("a"))
                .add(CaseworkerAssignment.of(ANNE, DateRange.parse("2015-01-01/.."))
                        .withRecordedOn(DATE.plusDays(1)))
                .build();
        assertThat(Caseloads.of(List.of(file), ANNE, DATE).size()).isZero();
        assertThat(Caseloads.of(List.of(file), ANNE, DATE.plusDays(1)).size()).isEqualTo(1);
    }

    @Test
    void anOrientationComesFromTheCaseFilesOfOthers() {
        List<CaseFile> files = IntStream.rangeClosed(0, 5)
                .mapToObj(i -> file("citizen-" + i, ANNE, "2015-01-01/..")
                        .add(belief("2015-06-01", i == 0 ? 5 : 2))
                        .build())
                .toList();
        assertThat(JobOrientationCalculator.withDefaults()
                        .calculate(Caseloads.of(files, ANNE, DATE), CitizenId.of("citizen-0"))
                        .orElseThrow()
                        .mean())
                .isEqualTo(ScoreRange.ONE_TO_FIVE.score(2));
    }

    @Test
    void allOfThemAreThoseOfEachCaseworkerSeeds1To60() {
        List<CaseFile> files =
                LongStream.rangeClosed(1, 60).mapToObj(RandomCaseFiles::of).toList();
        for (LocalDate date : RandomCaseFiles.dates(1, 8)) {
            Map<CaseworkerId, Caseload> all = Caseloads.all(files, date);
            long assigned = files.stream()
                    .filter(file ->
                            file.asOf(date).assignments().primaryAt(date).isPresent())
                    .count();
            assertThat(all.values().stream().mapToInt(Caseload::size).sum()).isEqualTo((int) assigned);
            for (int i = 0; i < 5; i++) {
                CaseworkerId caseworker = CaseworkerId.of("caseworker-" + i);
                Caseload one = Caseloads.of(files, caseworker, date);
                assertThat(one.date()).isEqualTo(date);
                assertThat(one.caseworker()).isEqualTo(caseworker);
                assertThat(one.size() > 0).as("on %s", date).isEqualTo(all.containsKey(caseworker));
                assertThat(all.getOrDefault(caseworker, one)).as("on %s", date).isEqualTo(one);
                assertThat(one.entries())
                        .allSatisfy(entry -> assertThat(files.stream()
                                        .filter(file -> file.citizen().equals(entry.citizen()))
                                        .findFirst()
                                        .orElseThrow()
                                        .asOf(date)
                                        .assignments()
                                        .primaryAt(date))
                                .contains(caseworker));
            }
        }
    }

    @Test
    void badInputIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Caseloads.all(List.of(), LocalDate.MAX))
                .withMessageStartingWith("date must be a date of the years 1 to 9999");
        CaseFile one = file("a", ANNE, "2015-01-01/..").build();
        CaseFile same = file("a", BENT, "2015-01-01/..").build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Caseloads.of(List.of(one, same), ANNE, DATE))
                .withMessage("files must hold each citizen only once");
        assertThatNullPointerException()
                .isThrownBy(() -> Caseloads.of(List.of(), null, DATE))
                .withMessage("caseworker");
        assertThatNullPointerException()
                .isThrownBy(() -> Caseloads.of(List.of(), ANNE, null))
                .withMessage("date");
    }

    private static CaseFile.Builder file(String citizen, CaseworkerId caseworker, String period) {
        return CaseFile.builder(CitizenId.of(citizen))
                .add(CaseworkerAssignment.of(caseworker, DateRange.parse(period)));
    }

    private static Measurement belief(String date, double belief) {
        return Measurement.of(
                LocalDate.parse(date),
                Profile.builder(Bip.INSTRUMENT, Rater.CASEWORKER)
                        .score(Indicator.CASEWORKER_BELIEF, belief)
                        .build());
    }
}
