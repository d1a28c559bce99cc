package dk.bip.core.indicator;

import static dk.bip.core.testing.Equality.assertByAllParts;
import static org.assertj.core.api.Assertions.assertThat;

import dk.bip.core.Provenance;
import dk.bip.core.Sensitivity;
import dk.bip.core.Text;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Equality of the values of this package is by all parts. */
class IndicatorEqualityTest {

    private static final Text LABEL = Text.of("Eget", "Own");
    private static final Text OTHER = Text.of("Andet", "Other");
    private static final Dimension ONE = dimension("own/one", same -> same);
    private static final Dimension TWO = dimension("own/two", same -> same);
    private static final Dimension THREE = dimension("own/three", same -> same);

    @Test
    void dimension() {
        assertByAllParts(
                () -> dimension("own/one", same -> same),
                () -> dimension("own/two", same -> same),
                () -> Dimension.builder("own/one", ScoreRange.steps(1, 6))
                        .label(LABEL)
                        .definition(LABEL)
                        .build(),
                () -> dimension("own/one", builder -> builder.label(OTHER)),
                () -> dimension("own/one", builder -> builder.definition(OTHER)),
                () -> dimension("own/one", builder -> builder.direction(Direction.LOWER_IS_BETTER)),
                () -> dimension("own/one", builder -> builder.raters(Rater.CITIZEN)),
                () -> dimension("own/one", builder -> builder.raters(Rater.CASEWORKER)),
                () -> dimension("own/one", builder -> builder.sensitivity(Sensitivity.HEALTH)));
    }

    @Test
    void indexRule() {
        assertByAllParts(
                () -> IndexRule.of("own/all", LABEL, List.of(ONE, TWO)),
                () -> IndexRule.of("own/some", LABEL, List.of(ONE, TWO)),
                () -> IndexRule.of("own/all", OTHER, List.of(ONE, TWO)),
                () -> IndexRule.of("own/all", LABEL, List.of(TWO, ONE)),
                () -> IndexRule.of("own/all", LABEL, List.of(ONE, TWO, THREE)),
                () -> IndexRule.of("own/all", LABEL, List.of(ONE, TWO)).withMinimum(1));
    }

    @Test
    void instrument() {
        IndexRule index = IndexRule.of("own/all", LABEL, List.of(ONE, TWO));
        assertByAllParts(
                () -> own(same -> same),
                () -> Instrument.builder("own", OTHER).dimensions(ONE, TWO).build(),
                () -> own(builder -> builder.dimensions(THREE)),
                () -> Instrument.builder("own", LABEL).dimensions(TWO, ONE).build(),
                () -> own(builder -> builder.index(index)),
                () -> own(builder -> builder.index(index.withMinimum(1))),
                () -> own(builder -> builder.dimensionReliability(Reliability.of(1, 0.7))),
                () -> own(builder -> builder.reliability(ONE, Reliability.of(1, 0.7))),
                () -> Instrument.builder("own-2", LABEL)
                        .dimensions(dimension("own-2/one", same -> same))
                        .build());
        assertThat(own(builder -> builder.dimensionReliability(Reliability.of(1, 0.7))))
                .as("however the reliabilities were set")
                .isEqualTo(own(builder -> builder.reliability(TWO, Reliability.of(1, 0.7))
                        .reliability(ONE, Reliability.of(2, 0.2))
                        .reliability(ONE, Reliability.of(1, 0.7))));
    }

    @Test
    void scale() {
        IndexRule index = IndexRule.of("own/one", LABEL, List.of(ONE, TWO));
        Dimension otherOne = dimension("own/one", builder -> builder.label(OTHER));
        assertByAllParts(
                () -> Scale.of(Rater.CITIZEN, dimension("own/one", same -> same)),
                () -> Scale.of(Rater.CASEWORKER, ONE),
                () -> Scale.of(Rater.CITIZEN, TWO),
                () -> Scale.of(Rater.CITIZEN, otherOne),
                () -> Scale.of(Rater.CITIZEN, index),
                () -> Scale.of(Rater.CITIZEN, index.withMinimum(1)),
                () -> Scale.ofBoth(index),
                () -> Scale.ofBoth(index.withMinimum(1)));
    }

    @Test
    void scoreRangeAndScoreAndReliability() {
        assertByAllParts(
                () -> ScoreRange.steps(1, 5),
                () -> ScoreRange.continuous(1, 5),
                () -> ScoreRange.steps(0, 5),
                () -> ScoreRange.steps(1, 6));
        assertByAllParts(
                () -> ScoreRange.steps(1, 5).score(3),
                () -> ScoreRange.steps(1, 5).score(4),
                () -> ScoreRange.steps(1, 6).score(3));
        assertByAllParts(
                () -> Reliability.of(1, 0.7),
                () -> Reliability.of(2, 0.7),
                () -> Reliability.of(1, 0.8),
                () -> new Reliability(1, 0.7, Provenance.OURS));
    }

    @Test
    void profileAndReading() {
        assertByAllParts(
                () -> profile(Bip.INSTRUMENT, Rater.CITIZEN)
                        .score(Indicator.COOPERATION, 3)
                        .build(),
                () -> profile(Bip.INSTRUMENT, Rater.CASEWORKER)
                        .score(Indicator.COOPERATION, 3)
                        .build(),
                () -> profile(Skapa.INSTRUMENT, Rater.CITIZEN)
                        .score(Skapa.COOPERATION, 3)
                        .build(),
                () -> profile(Bip.INSTRUMENT, Rater.CITIZEN)
                        .score(Indicator.COOPERATION, 4)
                        .build(),
                () -> profile(Bip.INSTRUMENT, Rater.CITIZEN)
                        .score(Indicator.CONTACT_ABILITY, 3)
                        .build(),
                () -> profile(Bip.INSTRUMENT, Rater.CITIZEN)
                        .missing(Indicator.COOPERATION, MissingReason.DECLINED)
                        .build(),
                () -> profile(Bip.INSTRUMENT, Rater.CITIZEN)
                        .missing(Indicator.COOPERATION, MissingReason.DONT_KNOW)
                        .build(),
                () -> profile(Bip.INSTRUMENT, Rater.CITIZEN).build(),
                () -> profile(Bip.INSTRUMENT, Rater.CITIZEN)
                        .reading(Indicator.COOPERATION, new Reading.Scored(ScoreRange.ONE_TO_FIVE.score(3), 2))
                        .build());
    }

    @Test
    void profileIsOfItsInstrumentWithAllItsParts() {
        assertByAllParts(
                () -> profile(own(same -> same), Rater.CITIZEN).score(ONE, 3).build(),
                () -> profile(own(builder -> builder.dimensionReliability(Reliability.of(1, 0.7))), Rater.CITIZEN)
                        .score(ONE, 3)
                        .build());
    }

    private static Profile.Builder profile(Instrument instrument, Rater rater) {
        return Profile.builder(instrument, rater);
    }

    private static Instrument own(UnaryOperator<Instrument.Builder> change) {
        return change.apply(Instrument.builder("own", LABEL).dimensions(ONE, TWO))
                .build();
    }

    private static Dimension dimension(String id, UnaryOperator<Dimension.Builder> change) {
        return change.apply(Dimension.builder(id, ScoreRange.ONE_TO_FIVE)
                        .label(LABEL)
                        .definition(LABEL))
                .build();
    }
}
