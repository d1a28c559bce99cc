package dk.bip.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.bip.core.CaseEvent;
import dk.bip.core.CitizenId;
import dk.bip.core.DateRange;
import dk.bip.core.Sensitivity;
import dk.bip.core.Text;
import dk.bip.core.intervention.Intervention;
import dk.bip.core.intervention.InterventionCategory;
import dk.bip.core.intervention.InterventionType;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Within a case a code has one definition. */
class DefinitionsTest {

    private static final CitizenId CITIZEN = CitizenId.of("a");
    private static final LocalDate DAY = LocalDate.of(2015, 3, 1);
    private static final Text LABEL = Text.of("Egen", "Own");
    private static final String ADVICE = " must not differ\n"
            + "Maybe give what has changed its meaning another code, or enter the earlier events anew?";

    @Test
    void twoDefinitionsOfAnInterventionTypeAreRefused() {
        assertRefused(
                "definitions of intervention type acme/own",
                intervention(InterventionType.builder("acme/own", LABEL).build(), DAY),
                intervention(
                        InterventionType.builder("acme/own", LABEL)
                                .category(InterventionCategory.SOCIAL)
                                .build(),
                        DAY.plusDays(9)));
    }

    @Test
    void twoDefinitionsOfABackgroundFieldAreRefused() {
        assertRefused(
                "definitions of background field acme/own", fact(field(20), DAY), fact(field(30), DAY.plusDays(9)));
    }

    @Test
    void oneDefinitionMayBeMadeTwiceAndATypeShareItsCodeWithAField() {
        CaseEvent[] events = {
            intervention(InterventionType.builder("acme/own", LABEL).build(), DAY),
            intervention(InterventionType.builder("acme/own", LABEL).build(), DAY.plusDays(9)),
            intervention(InterventionType.builder("acme/other", LABEL).build(), DAY),
            fact(field(20), DAY),
            fact(field(20), DAY.plusDays(9))
        };
        CaseFile file = CaseFile.of(CITIZEN, events);
        assertThat(file.events()).containsExactlyInAnyOrder(events);
        assertThat(CaseSnapshot.of(CITIZEN, DAY.plusDays(9), List.of(events))).isEqualTo(file.asOf(DAY.plusDays(9)));
    }

    @Test
    void aSnapshotGivesTheValueOfAnEqualFieldAndOfNoOther() {
        CaseSnapshot snapshot = CaseFile.of(CITIZEN, fact(field(20), DAY)).asOf(DAY);
        assertThat(snapshot.background(field(20))).contains(fact(field(20), DAY));
        assertThat(snapshot.background(field(30))).isEmpty();
    }

    private static void assertRefused(String what, CaseEvent one, CaseEvent other) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CaseFile.of(CITIZEN, one, other))
                .withMessage(what + ADVICE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CaseSnapshot.of(CITIZEN, DAY.plusYears(1), List.of(one, other)))
                .withMessage(what + ADVICE);
    }

    private static Intervention intervention(InterventionType type, LocalDate start) {
        return Intervention.of(type, DateRange.startingOn(start));
    }

    private static BackgroundFact fact(BackgroundField field, LocalDate date) {
        return BackgroundFact.of(date, field, BackgroundValue.of(3));
    }

    private static BackgroundField field(double maximum) {
        return BackgroundField.quantity("acme/own", LABEL, Sensitivity.ORDINARY, 0, maximum)
                .build();
    }
}
