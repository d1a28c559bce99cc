package dk.bip.model.trial;

import static dk.bip.model.trial.TrialTables.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.bip.core.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrialTableTest {

    private static final List<TrialPerson> FOUR = List.of(
            person(Arm.TREATED, "01"), person(Arm.TREATED, "0"), person(Arm.CONTROL, "00"), person(Arm.CONTROL, "1"));

    @Test
    void aTableThatIsNoTrialIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TrialTable.of(0, FOUR))
                .withMessage("weeks must be from 1 to 1000, but are 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TrialTable.of(1, FOUR))
                .withMessage("persons must have no week later than 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TrialTable.of(2, FOUR.subList(0, 3)))
                .withMessage("persons must hold at least two of the arm CONTROL");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TrialTable.of(
                        2, List.of(FOUR.get(0), FOUR.get(1), FOUR.get(2), FOUR.get(3), person(Arm.CONTROL, "a", "0"))))
                .withMessage(
                        "persons must all have a centre, or none of them\nMaybe some were entered without theirs?");
    }

    @Test
    void aPersonKeepsWhatIsKnownAndNothingElse() {
        TrialPerson person = TrialPerson.builder(Arm.TREATED)
                .outcome(2, true)
                .onBenefit(1, false)
                .hours(2, 12.5)
                .takenUp(false)
                .covariate("age", 41)
                .subgroup("age", "over 30")
                .build();
        assertThat(person.outcome(1)).isEmpty();
        assertThat(person.outcome(2)).contains(true);
        assertThat(person.outcome(0)).isEmpty();
        assertThat(person.onBenefit(1)).contains(false);
        assertThat(person.hours(1)).isEmpty();
        assertThat(person.hours(2)).hasValue(12.5);
        assertThat(person.takenUp()).contains(false);
        assertThat(person.covariate("age")).hasValue(41);
        assertThat(person.covariate("children")).isEmpty();
        assertThat(person.subgroup("age")).contains("over 30");
        assertThat(person.centre()).isEmpty();
        assertThat(person).hasToString("TrialPerson");
    }

    @Test
    void aPersonOutOfRangeIsRefusedWithoutTheValue() {
        TrialPerson.Builder builder = TrialPerson.builder(Arm.CONTROL);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.outcome(0, true))
                .withMessage("week must be from 1 to 1000");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.hours(1, 169))
                .withMessage("worked must be from 0 to 168");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.covariate("age", Double.NaN))
                .withMessage("value must be finite");
    }

    @Test
    void anArmIsFoundByItsCode() {
        assertThat(Arm.ofCode("TREATED")).isEqualTo(Arm.TREATED);
        assertThat(Arm.TREATED.label(Language.DANISH)).isEqualTo("Indsats");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Arm.ofCode("1"))
                .withMessage("arm code is not known\nMaybe one of TREATED, CONTROL?");
    }
}
