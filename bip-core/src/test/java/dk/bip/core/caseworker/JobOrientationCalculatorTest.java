package dk.bip.core.caseworker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.within;

import dk.bip.core.CaseworkerId;
import dk.bip.core.CitizenId;
import dk.bip.core.indicator.ScoreRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class JobOrientationCalculatorTest {

    private static final CaseworkerId CASEWORKER = CaseworkerId.of("anne");
    private static final LocalDate DATE = LocalDate.of(2016, 2, 29);
    private static final CitizenId LEFT_OUT = CitizenId.of("citizen-0");

    private final JobOrientationCalculator calculator = JobOrientationCalculator.withDefaults();

    @Test
    void isTheMeanOfTheOthers() {
        Caseload caseload = caseload(5, 1, 2, 2, 3, 4);
        JobOrientation orientation = calculator.calculate(caseload, LEFT_OUT).orElseThrow();
        assertThat(orientation.mean().value()).isEqualTo((1 + 2 + 2 + 3 + 4) / 5.0);
        assertThat(orientation.others()).isEqualTo(5);
        assertThat(orientation.date()).isEqualTo(DATE);
        assertThat(orientation.recordedOn()).isEmpty();
    }

    @Test
    void theCitizensOwnBeliefDoesNotCountWhateverItIs() {
        assertThat(calculator.calculate(caseload(1, 1, 2, 2, 3, 4), LEFT_OUT))
                .isEqualTo(calculator.calculate(caseload(5, 1, 2, 2, 3, 4), LEFT_OUT));
    }

    @Test
    void aCitizenOutsideTheCaseloadIsSeenAgainstAllOfIt() {
        JobOrientation orientation = calculator
                .calculate(caseload(5, 1, 2, 2, 3, 4), CitizenId.of("another"))
                .orElseThrow();
        assertThat(orientation.others()).isEqualTo(6);
        assertThat(orientation.mean().value()).isCloseTo(17 / 6.0, within(1e-15));
    }

    @Test
    void fewerThanFiveOthersGiveNone() {
        assertThat(calculator.calculate(caseload(5, 1, 2, 2, 3), LEFT_OUT)).isEmpty();
        assertThat(calculator.withMinimumOthers(4).calculate(caseload(5, 1, 2, 2, 3), LEFT_OUT))
                .isPresent();
        assertThat(calculator.calculate(Caseload.of(CASEWORKER, DATE, List.of()), LEFT_OUT))
                .isEmpty();
    }

    @Test
    void aCitizenWithoutBeliefIsInTheCaseloadAndNotInTheMean() {
        List<Caseload.Entry> entries = new ArrayList<>(caseload(5, 1, 2, 2, 3).entries());
        entries.add(Caseload.Entry.withoutBelief(CitizenId.of("silent")));
        Caseload caseload = Caseload.of(CASEWORKER, DATE, entries);
        assertThat(caseload.size()).isEqualTo(6);
        assertThat(calculator.calculate(caseload, LEFT_OUT)).isEmpty();
    }

    @Test
    void aBeliefCountsForTwelveMonthsToTheDay() {
        assertThat(calculator.calculate(withOneRatedOn(LocalDate.of(2015, 2, 28)), LEFT_OUT))
                .isPresent();
        assertThat(calculator.calculate(withOneRatedOn(LocalDate.of(2015, 2, 27)), LEFT_OUT))
                .isEmpty();
        assertThat(calculator.withLongestAgeMonths(13).calculate(withOneRatedOn(LocalDate.of(2015, 2, 27)), LEFT_OUT))
                .isPresent();
    }

    @Test
    void theOrderOfTheCaseloadDoesNotMatterSeeds1To100() {
        for (long seed = 1; seed <= 100; seed++) {
            Random random = new Random(seed);
            List<Caseload.Entry> entries = new ArrayList<>();
            for (int i = 0; i < 13; i++) {
                entries.add(entry(i, 1 + 4 * random.nextDouble(), DATE.minusDays(random.nextInt(300))));
            }
            Caseload before = Caseload.of(CASEWORKER, DATE, entries);
            Collections.shuffle(entries, random);
            Caseload after = Caseload.of(CASEWORKER, DATE, entries);
            assertThat(after).as("seed %d", seed).isEqualTo(before).hasSameHashCodeAs(before);
            assertThat(calculator.calculate(after, LEFT_OUT))
                    .as("seed %d", seed)
                    .isEqualTo(calculator.calculate(before, LEFT_OUT));
        }
    }

    @Test
    void aMeanOfHighestScoresStaysOnTheScale() {
        assertThat(calculator
                        .calculate(caseload(1, 5, 5, 5, 5, 5, 5, 5), LEFT_OUT)
                        .orElseThrow()
                        .mean())
                .isEqualTo(ScoreRange.ONE_TO_FIVE.score(5));
    }

    @Test
    void badInputIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> calculator.withLongestAgeMonths(0))
                .withMessage("longestAgeMonths must be 1 or more, but is 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> calculator.withMinimumOthers(0))
                .withMessage("minimumOthers must be 1 or more, but is 0");
        Caseload caseload = caseload(1);
        assertThatNullPointerException()
                .isThrownBy(() -> calculator.calculate(null, LEFT_OUT))
                .withMessage("caseload");
        assertThatNullPointerException()
                .isThrownBy(() -> calculator.calculate(caseload, null))
                .withMessage("citizen");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JobOrientation.of(DATE, ScoreRange.ONE_TO_FIVE.score(3), 0))
                .withMessage(
                        "others must be 1 or more\nMaybe leave the orientation out where no other belief is known?");
    }

    @Test
    void aCaseloadHoldsEachCitizenOnceAndNothingFromTheFuture() {
        Caseload.Entry entry = entry(1, 3, DATE);
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Caseload.of(CASEWORKER, DATE, List.of(entry, Caseload.Entry.withoutBelief(entry.citizen()))))
                .withMessage("entries must hold each citizen only once");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Caseload.of(CASEWORKER, DATE, List.of(entry(1, 3, DATE.plusDays(1)))))
                .withMessage("ratedOn must not be after the date of the caseload\n"
                        + "Maybe take the belief that was known on that date?");
    }

    private static Caseload withOneRatedOn(LocalDate ratedOn) {
        List<Caseload.Entry> entries = new ArrayList<>(caseload(5, 1, 2, 2, 3).entries());
        entries.add(entry(9, 4, ratedOn));
        return Caseload.of(CASEWORKER, DATE, entries);
    }

    private static Caseload caseload(double... beliefs) {
        List<Caseload.Entry> entries = new ArrayList<>();
        for (int i = 0; i < beliefs.length; i++) {
            entries.add(entry(i, beliefs[i], DATE.minusDays(i)));
        }
        return Caseload.of(CASEWORKER, DATE, entries);
    }

    private static Caseload.Entry entry(int citizen, double belief, LocalDate ratedOn) {
        return Caseload.Entry.of(CitizenId.of("citizen-" + citizen), ScoreRange.ONE_TO_FIVE.score(belief), ratedOn);
    }
}
