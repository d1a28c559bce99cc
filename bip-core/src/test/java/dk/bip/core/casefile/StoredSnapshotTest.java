package dk.bip.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.bip.core.CaseEvent;
import dk.bip.core.CaseworkerId;
import dk.bip.core.CitizenId;
import dk.bip.core.DateRange;
import dk.bip.core.caseworker.AssignmentHistory;
import dk.bip.core.caseworker.CaseworkerAssignment;
import dk.bip.core.intervention.Intervention;
import dk.bip.core.intervention.InterventionType;
import dk.bip.core.testing.RandomCaseFiles;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A snapshot that is restored from its events is the one that was stored, and lets nothing in that was not known. */
class StoredSnapshotTest {

    private static final CitizenId CITIZEN = CitizenId.of("borger-1");
    private static final LocalDate DATE = LocalDate.of(2015, 6, 1);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void isTheOneThatWasStored(long seed) {
        CaseFile file = RandomCaseFiles.of(seed);
        for (LocalDate date : RandomCaseFiles.dates(seed, 10)) {
            CaseSnapshot snapshot = file.asOf(date);
            List<CaseEvent> events = new ArrayList<>(snapshot.events());
            Collections.shuffle(events, new Random(seed));

            assertThat(CaseSnapshot.of(file.citizen(), date, events)).isEqualTo(snapshot);
            assertThat(AssignmentHistory.ofKnown(snapshot.assignments().assignments()))
                    .isEqualTo(snapshot.assignments());
        }
    }

    @Test
    void refusesWhatWasNotKnown() {
        assertRefused(JobEvent.of(DATE.plusDays(1), JobEvent.Kind.JOB_STARTED));
        assertRefused(JobEvent.of(DATE, JobEvent.Kind.JOB_STARTED).withRecordedOn(DATE.plusDays(1)));
        assertRefused(Intervention.of(InterventionType.JOB_SEARCH, DateRange.of(DATE, DATE.plusDays(1))));
        assertRefused(Intervention.builder(InterventionType.JOB_SEARCH, DateRange.of(DATE.minusDays(1), DATE))
                .endRecordedOn(DATE.plusDays(1))
                .build());
    }

    private static void assertRefused(CaseEvent event) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CaseSnapshot.of(CITIZEN, DATE, List.of(event)))
                .withMessage("events, and the ends of their periods, must have been known on the date of the snapshot\n"
                        + "Maybe put them into a case file, and take a snapshot of that?");
    }

    @Test
    void refusesAnAssignmentThatEndsAfterTheNextBegins() {
        CaseworkerAssignment first =
                CaseworkerAssignment.of(CaseworkerId.of("a"), DateRange.of(DATE.minusDays(9), DATE.minusDays(2)));
        CaseworkerAssignment next =
                CaseworkerAssignment.of(CaseworkerId.of("b"), DateRange.startingOn(DATE.minusDays(3)));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> CaseSnapshot.of(CITIZEN, DATE, List.of(first, next)))
                .withMessageStartingWith("primary assignments must not overlap");
    }
}
