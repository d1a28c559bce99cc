package dk.bip.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.bip.core.CitizenId;
import dk.bip.core.DateRange;
import dk.bip.core.caseworker.Conversation;
import dk.bip.core.caseworker.JobOrientation;
import dk.bip.core.indicator.Bip;
import dk.bip.core.indicator.Profile;
import dk.bip.core.indicator.Rater;
import dk.bip.core.indicator.ScoreRange;
import dk.bip.core.measurement.Measurement;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** No date of a case, and none on which one looks, lies out of the years 1 to 9999. */
class DatesTest {

    private static final LocalDate DAY = LocalDate.of(2015, 3, 1);
    private static final List<LocalDate> REFUSED = List.of(
            LocalDate.MIN,
            LocalDate.of(0, 12, 31),
            LocalDate.of(10000, 1, 1),
            LocalDate.MAX,
            LocalDate.EPOCH.withYear(-1));
    private static final List<LocalDate> ALLOWED = List.of(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31));

    static Stream<Arguments> doors() {
        CaseFile file = CaseFile.of(CitizenId.of("henrik"), JobEvent.of(DAY, JobEvent.Kind.JOB_STARTED));
        JobEvent event = JobEvent.of(DAY, JobEvent.Kind.JOB_STARTED);
        return Stream.of(
                door("date", date -> JobEvent.of(date, JobEvent.Kind.JOB_STARTED)),
                door("date", date -> Conversation.of(date, Conversation.Mode.TELEPHONE, Conversation.Attendance.HELD)),
                door("date", date -> JobOrientation.of(date, ScoreRange.ONE_TO_FIVE.score(3), 9)),
                door("date", date -> BackgroundFact.of(date, BackgroundField.MAN, BackgroundValue.of(true))),
                door(
                        "date",
                        date -> Measurement.of(
                                date,
                                Profile.builder(Bip.INSTRUMENT, Rater.CITIZEN).build())),
                door("day", event::withRecordedOn),
                door("day", date -> Withdrawal.of(event, date)),
                door("startInclusive", DateRange::startingOn),
                door("date", file::asOf),
                door("date", date -> CaseSnapshot.of(file.citizen(), date, List.of())),
                door("date", date -> Caseloads.all(List.of(), date)));
    }

    @ParameterizedTest
    @MethodSource("doors")
    void datesOfNoRealYearAreRefused(String name, Function<LocalDate, ?> door) {
        for (LocalDate date : REFUSED) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> door.apply(date))
                    .withMessage(name + " must be a date of the years 1 to 9999\n"
                            + "Maybe leave out what stands for no date, or leave the end open?");
        }
        for (LocalDate date : ALLOWED) {
            assertThat(door.apply(date)).isNotNull();
        }
    }

    @ParameterizedTest
    @MethodSource("ranges")
    void rangesOfNoRealYearAreRefused(LocalDate start, LocalDate end, String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DateRange.of(start, end))
                .withMessageStartingWith(name + " must be a date of the years 1 to 9999\nMaybe ");
    }

    static Stream<Arguments> ranges() {
        return Stream.of(
                Arguments.of(LocalDate.MIN, DAY, "startInclusive"),
                Arguments.of(LocalDate.of(0, 1, 1), DAY, "startInclusive"),
                Arguments.of(DAY, LocalDate.MAX, "endExclusive"),
                Arguments.of(DAY, LocalDate.of(10000, 1, 1), "endExclusive"));
    }

    @ParameterizedTest
    @MethodSource("edges")
    void calculationsWorkOnTheFirstAndTheLastDay(LocalDate date) {
        CaseFile file = CaseFile.of(
                CitizenId.of("henrik"),
                Measurement.of(
                        date, Profile.builder(Bip.INSTRUMENT, Rater.CITIZEN).build()),
                JobOrientation.of(date, ScoreRange.ONE_TO_FIVE.score(3), 9));
        CaseSnapshot snapshot = file.asOf(date);
        assertThat(snapshot.standing().orientation()).isPresent();
        assertThat(snapshot.standing().coursesEndedWithin(12)).isEmpty();
        assertThat(snapshot.episode()).isPresent();
        assertThat(file.hiddenOn(date)).isZero();
    }

    static Stream<LocalDate> edges() {
        return ALLOWED.stream();
    }

    private static Arguments door(String name, Function<LocalDate, ?> door) {
        return Arguments.of(name, door);
    }
}
