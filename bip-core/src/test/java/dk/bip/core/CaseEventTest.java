package dk.bip.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.bip.core.testing.OwnEvent;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CaseEventTest {

    private static final LocalDate DATE = LocalDate.of(2015, 3, 1);

    @Test
    void isKnownFromItsDateWhereNothingSaysOtherwise() {
        CaseEvent event = OwnEvent.of(DATE, "library", 2);
        assertThat(event.isKnownOn(DATE.minusDays(1))).isFalse();
        assertThat(event.isKnownOn(DATE)).isTrue();
    }

    @Test
    void isKnownFromTheDayOfRecordingWhereThatIsLater() {
        CaseEvent event = OwnEvent.of(DATE, "library", 2).withRecordedOn(DATE.plusDays(10));
        assertThat(event.isKnownOn(DATE.plusDays(9))).isFalse();
        assertThat(event.isKnownOn(DATE.plusDays(10))).isTrue();
    }

    @Test
    void isKnownFromItsDateWhereItWasRecordedInAdvance() {
        CaseEvent event = OwnEvent.of(DATE, "library", 2).withRecordedOn(DATE.minusDays(10));
        assertThat(event.isKnownOn(DATE.minusDays(1))).isFalse();
        assertThat(event.isKnownOn(DATE)).isTrue();
    }

    @Test
    void provenanceAndSensitivityHaveStableCodes() {
        assertThat(Provenance.values()).extracting(Provenance::code).containsExactly("PUBLISHED", "OURS", "CALLER");
        assertThat(Sensitivity.ofCode("HEALTH").isSpecial()).isTrue();
        assertThat(Sensitivity.ofCode("CRIMINAL_OFFENCE").isSpecial()).isTrue();
        assertThat(Sensitivity.ofCode("ORDINARY").isSpecial()).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Provenance.ofCode("THEIRS"))
                .withMessage("provenance code is not known\nMaybe one of PUBLISHED, OURS, CALLER?");
    }

    @Test
    void isSeenAsItIsWhereNothingOfItLiesLater() {
        CaseEvent event = OwnEvent.of(DATE, "library", 2);
        assertThat(event.seenOn(DATE)).isSameAs(event);
        assertThat(event.recordedOn()).isEmpty();
    }
}
