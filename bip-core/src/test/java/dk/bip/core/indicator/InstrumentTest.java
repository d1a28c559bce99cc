package dk.bip.core.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dk.bip.core.Language;
import dk.bip.core.Text;
import dk.bip.core.testing.Ladder;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InstrumentTest {

    private static final Text LABEL = Text.of("Eget", "Own");
    private static final Dimension ONE = dimension("own/one", ScoreRange.ONE_TO_FIVE);
    private static final Dimension TWO = dimension("own/two", ScoreRange.ONE_TO_FIVE);
    private static final Dimension SHARE = dimension("own/share", ScoreRange.continuous(0, 1));
    private static final IndexRule BOTH = IndexRule.of("own/both", LABEL, List.of(ONE, TWO));
    private static final Reliability BLUNT = Reliability.of(1, 0.5);
    private static final Reliability SHARP = Reliability.of(0.5, 0.9);

    @Test
    void bipAndSkapaAreConstantsOfTheSameType() {
        assertThat(Bip.INSTRUMENT.id()).isEqualTo("bip");
        assertThat(Bip.INSTRUMENT.dimensions()).isEqualTo(Indicator.all());
        assertThat(Bip.INSTRUMENT.indices()).containsExactly(Bip.SEVEN, Bip.ELEVEN);
        assertThat(Bip.INSTRUMENT.raters()).containsExactly(Rater.CITIZEN, Rater.CASEWORKER);
        assertThat(Bip.INSTRUMENT.overall()).contains(Scale.ofBoth(Bip.SEVEN));
        assertThat(Skapa.INSTRUMENT.id()).isEqualTo("skapa");
        assertThat(Skapa.INSTRUMENT.dimensions())
                .extracting(Dimension::id)
                .containsExactly(
                        "skapa/reach-work",
                        "skapa/manage-work",
                        "skapa/competences",
                        "skapa/cooperation",
                        "skapa/everyday-life-and-network",
                        "skapa/health");
        assertThat(Skapa.INSTRUMENT.overall()).contains(Scale.ofBoth(Skapa.OVERALL));
        for (Instrument instrument : List.of(Bip.INSTRUMENT, Skapa.INSTRUMENT)) {
            assertThat(instrument.scales())
                    .allSatisfy(
                            scale -> assertThat(instrument.reliability(scale)).isPresent());
        }
    }

    @Test
    void holdsWhatItWasGiven() {
        Instrument own = own().index(BOTH).build();
        assertThat(own.id()).isEqualTo("own");
        assertThat(own.label()).isEqualTo(LABEL);
        assertThat(own.label(Language.DANISH)).isEqualTo("Eget");
        assertThat(own.dimensions()).containsExactly(ONE, TWO, SHARE);
        assertThat(own.dimension("own/two")).isEqualTo(TWO);
        assertThat(own.has(TWO)).isTrue();
        assertThat(own.has(Indicator.COOPERATION)).isFalse();
        assertThat(own.has(dimension("own/two", ScoreRange.steps(1, 6))))
                .as("of the same id, and not the same")
                .isFalse();
        assertThat(own).hasToString("own");
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> own.raters().clear());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> own.dimension("own/three"))
                .withMessage("dimension of own code is not known\nMaybe one of own/one, own/two, own/share?");
        assertThatNullPointerException().isThrownBy(() -> own.reliability(null)).withMessage("scale");
    }

    @Test
    void overallIsTheFirstIndexOfWhoeverRatesIt() {
        assertThat(Ladder.INSTRUMENT.overall()).contains(Scale.of(Rater.CITIZEN, Ladder.OVERALL));
        assertThat(own().build().overall()).isEmpty();
    }

    @Test
    void reliabilityOfNoScaleIsKnownUnlessItIsGiven() {
        Instrument silent = own().index(BOTH).build();
        assertThat(silent.scales())
                .allSatisfy(scale -> assertThat(silent.reliability(scale)).isEmpty());
        assertThat(Ladder.INSTRUMENT.reliability(Scale.of(Rater.CITIZEN, Ladder.WORK)))
                .isEmpty();
        assertThat(Ladder.INSTRUMENT.reliability(Scale.of(Rater.CITIZEN, Ladder.WORRY)))
                .contains(Reliability.of(2.5, 0.75));
    }

    @Test
    void reliabilityOfDimensionsTouchesNoIndexAndTheReverse() {
        Instrument own = plain().index(BOTH).dimensionReliability(BLUNT).build();
        Scale one = Scale.of(Rater.CITIZEN, ONE);
        assertThat(own.reliability(one)).contains(BLUNT);
        assertThat(own.reliability(Scale.of(Rater.CITIZEN, BOTH))).isEmpty();
        assertThat(own.reliability(Scale.ofBoth(BOTH))).isEmpty();
        Instrument reverse = plain().index(BOTH).indexReliability(SHARP).build();
        assertThat(reverse.reliability(one)).isEmpty();
        assertThat(reverse.reliability(Scale.of(Rater.CITIZEN, BOTH))).contains(SHARP);
        assertThat(reverse.reliability(Scale.ofBoth(BOTH))).contains(SHARP);
    }

    @Test
    void lastReliabilityOfAScaleHolds() {
        Scale citizens = Scale.of(Rater.CITIZEN, ONE);
        Scale caseworkers = Scale.of(Rater.CASEWORKER, ONE);
        Instrument own = plain().dimensionReliability(BLUNT)
                .reliability(citizens, SHARP)
                .reliability(TWO, SHARP)
                .build();
        assertThat(own.reliability(citizens)).contains(SHARP);
        assertThat(own.reliability(caseworkers)).contains(BLUNT);
        assertThat(own.reliability(Scale.of(Rater.CASEWORKER, TWO))).contains(SHARP);
        Instrument turned =
                plain().reliability(citizens, SHARP).dimensionReliability(BLUNT).build();
        assertThat(turned.reliability(citizens)).contains(BLUNT);
    }

    @Test
    void reliabilitiesFollowFromThePrecisionOfTheItemsUnlessSetLater() {
        ItemPrecision items = new ItemPrecision(SHARP, 0.4, 0.2);
        Instrument own = plain().index(BOTH)
                .dimensionReliability(BLUNT)
                .precision(items)
                .reliability(TWO, BLUNT)
                .build();
        assertThat(own.reliability(Scale.of(Rater.CITIZEN, ONE))).contains(SHARP);
        assertThat(own.reliability(Scale.of(Rater.CITIZEN, TWO))).contains(BLUNT);
        assertThat(own.reliability(Scale.of(Rater.CITIZEN, BOTH))).contains(items.ofMean(2));
        assertThat(own.reliability(Scale.ofBoth(BOTH))).contains(items.of(Scale.ofBoth(BOTH)));
        assertThatNullPointerException().isThrownBy(() -> own().precision(null)).withMessage("items");
    }

    @Test
    void refusesAReliabilityOfNothingThatItHas() {
        String message = "reliability must be that of a dimension, index or scale of instrument own"
                + "\nMaybe add the dimension or index to the instrument?";
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> own().reliability(Indicator.COOPERATION, BLUNT).build())
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> own().reliability(Scale.ofBoth(BOTH), BLUNT).build())
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> own().indexReliability(BLUNT).build())
                .withMessage(message);
        assertThatNullPointerException()
                .isThrownBy(() -> own().dimensionReliability(null))
                .withMessage("reliability");
        assertThatNullPointerException()
                .isThrownBy(() -> own().reliability((Dimension) null, BLUNT))
                .withMessage("dimension");
        assertThatNullPointerException()
                .isThrownBy(() -> own().reliability((Scale) null, BLUNT))
                .withMessage("scale");
    }

    @Test
    void refusesAStandardDeviationAsWideAsTheRange() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> own().dimensionReliability(Reliability.of(1, 0.8)).build())
                .withMessage("standardDeviation of CITIZEN.own/share must be less than the width of its range, 1,"
                        + " but is 1.0");
        assertThat(own().reliability(SHARE, Reliability.of(0.25, 0.8))
                        .build()
                        .reliability(Scale.of(Rater.CITIZEN, SHARE)))
                .isPresent();
    }

    @Test
    void refusesToBeEmpty() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Instrument.builder("own", LABEL).build())
                .withMessage("dimensions of instrument own must not be empty");
    }

    @Test
    void refusesOneIdTwice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> own().dimensions(ONE).build())
                .withMessage("dimensions of instrument own must not have one id twice, but own/one stands twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> own().dimensions(dimension("own/one", ScoreRange.steps(1, 10)))
                        .build())
                .withMessage("dimensions of instrument own must not have one id twice, but own/one stands twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> own().index(BOTH).index(BOTH.withMinimum(1)).build())
                .withMessage("indices of instrument own must not have one key twice, but own/both stands twice");
    }

    @Test
    void refusesIdsThatDoNotBeginWithItsOwn() {
        String advice =
                "\nMaybe an indicator of BIP cannot be a dimension of another instrument; define one of your own?";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> own().dimensions(Indicator.COOPERATION).build())
                .withMessage("ids of instrument own must begin with own/, but one is COOPERATION" + advice);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> own().dimensions(Skapa.HEALTH).build())
                .withMessage("ids of instrument own must begin with own/, but one is skapa/health" + advice);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> own().dimensions(dimension("own2/one", ScoreRange.ONE_TO_FIVE))
                        .build())
                .withMessage("ids of instrument own must begin with own/, but one is own2/one" + advice);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> own().index(IndexRule.of("other/both", LABEL, List.of(ONE, TWO)))
                        .build())
                .withMessage("ids of instrument own must begin with own/, but one is other/both" + advice);
    }

    @Test
    void refusesAnIndexOverWhatItDoesNotHave() {
        Dimension stranger = dimension("own/stranger", ScoreRange.ONE_TO_FIVE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> own().index(IndexRule.of("own/odd", LABEL, List.of(ONE, stranger)))
                        .build())
                .withMessage("index own/odd must be over dimensions of instrument own");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "own/x", "own ", "egen æ", "a..b"})
    void refusesWhatIsNoId(String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Instrument.builder(id, LABEL))
                .withMessageStartingWith("instrument id must be 1 to 100 letters a-z, A-Z and digits");
    }

    @Test
    void refusesTheIdOfBip() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Instrument.builder("bip", LABEL))
                .withMessage("instrument id must not be that of BIP, bip");
        assertThatNullPointerException()
                .isThrownBy(() -> Instrument.builder(null, LABEL))
                .withMessage("instrument id");
        assertThatNullPointerException()
                .isThrownBy(() -> Instrument.builder("own", null))
                .withMessage("label");
        assertThatNullPointerException().isThrownBy(() -> own().index(null)).withMessage("index");
    }

    @Test
    void builderGoesOnWithoutTouchingWhatItBuilt() {
        Instrument.Builder builder = plain();
        Instrument before = builder.build();
        builder.dimensions(SHARE).index(BOTH);
        assertThat(before.dimensions()).containsExactly(ONE, TWO);
        assertThat(before.indices()).isEmpty();
        assertThat(before.has(SHARE)).isFalse();
    }

    private static Instrument.Builder own() {
        return plain().dimensions(SHARE);
    }

    private static Instrument.Builder plain() {
        return Instrument.builder("own", LABEL).dimensions(ONE, TWO);
    }

    private static Dimension dimension(String id, ScoreRange range) {
        return Dimension.builder(id, range).label(LABEL).definition(LABEL).build();
    }
}
