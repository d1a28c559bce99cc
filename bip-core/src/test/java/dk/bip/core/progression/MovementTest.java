package dk.bip.core.progression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.bip.core.Language;
import org.junit.jupiter.api.Test;

class MovementTest {

    @Test
    void codesOfMovementsAndReasonsAreReadBack() {
        for (Movement movement : Movement.values()) {
            assertThat(Movement.ofCode(movement.code())).isEqualTo(movement);
            assertThat(movement.label(Language.DANISH)).isNotEqualTo(movement.label(Language.ENGLISH));
        }
        for (Change.UnknownReason reason : Change.UnknownReason.values()) {
            assertThat(Change.UnknownReason.ofCode(reason.code())).isEqualTo(reason);
            assertThat(new Change.Unknown(reason).describe(Language.ENGLISH)).isEqualTo(reason.label(Language.ENGLISH));
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Movement.ofCode("UP"))
                .withMessage("movement code is not known\nMaybe one of PROGRESSION, STANDSTILL, REGRESSION?");
    }
}
