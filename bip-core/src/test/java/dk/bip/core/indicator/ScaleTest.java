package dk.bip.core.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dk.bip.core.Language;
import dk.bip.core.testing.Ladder;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScaleTest {

    private static final List<Scale> OF_BIP = Bip.INSTRUMENT.scales();

    @Test
    void thereAreTwentyOfIndicatorsAndSixOfIndices() {
        assertThat(OF_BIP).hasSize(26).doesNotHaveDuplicates();
        assertThat(OF_BIP).filteredOn(scale -> scale.dimension().isPresent()).hasSize(20);
        assertThat(OF_BIP).filteredOn(scale -> scale.index().isPresent()).hasSize(6);
        assertThat(OF_BIP).filteredOn(scale -> scale.rater().isEmpty()).hasSize(2);
    }

    @Test
    void codeIsReadBack() {
        for (Instrument instrument : List.of(Bip.INSTRUMENT, Skapa.INSTRUMENT, Ladder.INSTRUMENT)) {
            for (Scale scale : instrument.scales()) {
                assertThat(instrument.scale(scale.code())).isEqualTo(scale).hasSameHashCodeAs(scale);
                assertThat(scale).hasToString(scale.code());
            }
        }
        assertThat(Scale.of(Rater.CITIZEN, Indicator.COOPERATION).code()).isEqualTo("CITIZEN.COOPERATION");
        assertThat(Scale.ofBoth(Bip.SEVEN).code()).isEqualTo("BOTH.SEVEN");
        assertThat(Scale.of(Rater.CASEWORKER, Bip.ELEVEN).code()).isEqualTo("CASEWORKER.ELEVEN");
        assertThat(Scale.ofBoth(Skapa.OVERALL).code()).isEqualTo("BOTH.skapa/overall");
        assertThat(Scale.of(Rater.CITIZEN, Ladder.WORRY).code()).isEqualTo("CITIZEN.ladder/worry");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Bip.INSTRUMENT.scale("CITIZEN.CASEWORKER_BELIEF"))
                .withMessageStartingWith("scale of bip code is not known\nMaybe one of CITIZEN.JOB_SEARCH_BEHAVIOUR, ");
    }

    @Test
    void scalesOfAnInstrumentFollowFromItsParts() {
        assertThat(Ladder.INSTRUMENT.scales())
                .extracting(Scale::code)
                .containsExactly(
                        "CITIZEN.ladder/housing",
                        "CITIZEN.ladder/economy",
                        "CITIZEN.ladder/worry",
                        "CITIZEN.ladder/work",
                        "CITIZEN.ladder/overall");
        assertThat(Skapa.INSTRUMENT.scales())
                .extracting(Scale::code)
                .hasSize(15)
                .startsWith("CITIZEN.skapa/reach-work", "CITIZEN.skapa/manage-work")
                .endsWith("CITIZEN.skapa/overall", "CASEWORKER.skapa/overall", "BOTH.skapa/overall");
    }

    @Test
    void rangeAndDirectionAreThoseOfTheDimensionOrIndex() {
        Scale worry = Scale.of(Rater.CITIZEN, Ladder.WORRY);
        assertThat(worry.range()).isEqualTo(Ladder.RANGE);
        assertThat(worry.direction()).isEqualTo(Direction.LOWER_IS_BETTER);
        assertThat(worry.rater()).contains(Rater.CITIZEN);
        assertThat(worry.dimension()).contains(Ladder.WORRY);
        assertThat(worry.index()).isEmpty();
        Scale both = Scale.ofBoth(Bip.SEVEN);
        assertThat(both.range()).isEqualTo(ScoreRange.ONE_TO_FIVE);
        assertThat(both.direction()).isEqualTo(Direction.HIGHER_IS_BETTER);
        assertThat(both.rater()).isEmpty();
        assertThat(both.dimension()).isEmpty();
        assertThat(both.index()).contains(Bip.SEVEN);
    }

    @Test
    void refusesTheBeliefOfTheOtherRater() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Scale.of(Rater.CITIZEN, Indicator.CASEWORKER_BELIEF))
                .withMessage("CASEWORKER_BELIEF must not be rated by the CITIZEN"
                        + "\nMaybe ask for the scale of the other rater?");
        assertThatNullPointerException()
                .isThrownBy(() -> Scale.of(null, Indicator.COOPERATION))
                .withMessage("rater");
        assertThatNullPointerException()
                .isThrownBy(() -> Scale.of(null, Bip.SEVEN))
                .withMessage("rater");
        assertThatNullPointerException().isThrownBy(() -> Scale.ofBoth(null)).withMessage("index");
    }

    @Test
    void refusesAnIndexThatTheRaterRatesNothingOf() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Scale.of(Rater.CASEWORKER, Ladder.OVERALL))
                .withMessage("ladder/overall must not be rated by the CASEWORKER"
                        + "\nMaybe ask for the scale of the other rater?");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Scale.ofBoth(Ladder.OVERALL))
                .withMessage("ladder/overall must not be rated by the CASEWORKER"
                        + "\nMaybe ask for the scale of the other rater?");
    }

    @Test
    void labelsNameTheDimensionOrIndexAndTheRater() {
        assertThat(Scale.of(Rater.CASEWORKER, Indicator.COOPERATION).label(Language.DANISH))
                .isEqualTo("Samarbejdsevner (sagsbehandlerens vurdering)");
        assertThat(Scale.of(Rater.CITIZEN, Bip.ELEVEN).label(Language.ENGLISH))
                .isEqualTo("Overall, all eleven indicators (the citizen's rating)");
        assertThat(Scale.of(Rater.CITIZEN, Ladder.WORRY).label(Ladder.SWEDISH)).isEqualTo("Oro (the citizen's rating)");
        for (Instrument instrument : List.of(Bip.INSTRUMENT, Skapa.INSTRUMENT, Ladder.INSTRUMENT)) {
            for (Language language : List.of(Language.DANISH, Language.ENGLISH, Ladder.SWEDISH)) {
                assertThat(instrument.scales())
                        .extracting(scale -> scale.label(language))
                        .doesNotHaveDuplicates();
            }
        }
    }
}
