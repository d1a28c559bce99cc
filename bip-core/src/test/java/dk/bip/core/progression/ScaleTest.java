package dk.bip.core.progression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.bip.core.Language;
import dk.bip.core.indicator.Indicator;
import dk.bip.core.indicator.Rater;
import dk.bip.core.measurement.Measurement;
import dk.bip.core.measurement.OverallIndex;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScaleTest {

    @Test
    void thereAreTwentyOfIndicatorsAndSixOfIndices() {
        assertThat(Scale.all()).hasSize(26).doesNotHaveDuplicates().isSorted();
        assertThat(Scale.all())
                .filteredOn(scale -> scale.indicator().isPresent())
                .hasSize(20);
        assertThat(Scale.all()).filteredOn(scale -> scale.index().isPresent()).hasSize(6);
        assertThat(Scale.all()).filteredOn(scale -> scale.rater().isEmpty()).hasSize(2);
    }

    @Test
    void codeIsReadBack() {
        for (Scale scale : Scale.all()) {
            assertThat(Scale.ofCode(scale.code())).isEqualTo(scale).hasSameHashCodeAs(scale);
            assertThat(scale).hasToString(scale.code());
        }
        assertThat(Scale.of(Rater.CITIZEN, Indicator.COOPERATION).code()).isEqualTo("CITIZEN.COOPERATION");
        assertThat(Scale.ofBoth(OverallIndex.SEVEN).code()).isEqualTo("BOTH.SEVEN");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Scale.ofCode("CITIZEN.CASEWORKER_BELIEF"))
                .withMessageStartingWith("scale code is not known\nMaybe one of CITIZEN.JOB_SEARCH_BEHAVIOUR, ");
    }

    @Test
    void refusesTheBeliefOfTheOtherRater() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Scale.of(Rater.CITIZEN, Indicator.CASEWORKER_BELIEF))
                .withMessage("CASEWORKER_BELIEF must not be rated by the CITIZEN"
                        + "\nMaybe ask for the scale of the other rater?");
    }

    @Test
    void readsItsScoreOfAMeasurement() {
        Measurement measurement = Cases.flat(Cases.START, 2, 4);
        assertThat(Scale.of(Rater.CITIZEN, Indicator.COOPERATION)
                        .score(measurement)
                        .orElseThrow()
                        .value())
                .isEqualTo(2);
        assertThat(Scale.ofBoth(OverallIndex.ELEVEN)
                        .score(measurement)
                        .orElseThrow()
                        .value())
                .isEqualTo(3);
        assertThat(Scale.ofBoth(OverallIndex.SEVEN).score(Cases.only(Cases.START, Rater.CITIZEN, 2)))
                .isEmpty();
    }

    @Test
    void labelsNameTheIndicatorOrIndexAndTheRater() {
        assertThat(Scale.of(Rater.CASEWORKER, Indicator.COOPERATION).label(Language.DANISH))
                .isEqualTo("Samarbejdsevner (sagsbehandlerens vurdering)");
        assertThat(Scale.of(Rater.CITIZEN, OverallIndex.ELEVEN).label(Language.ENGLISH))
                .isEqualTo("Overall, all eleven indicators (the citizen's rating)");
        for (Language language : List.of(Language.DANISH, Language.ENGLISH)) {
            assertThat(Scale.all()).extracting(scale -> scale.label(language)).doesNotHaveDuplicates();
        }
    }

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
