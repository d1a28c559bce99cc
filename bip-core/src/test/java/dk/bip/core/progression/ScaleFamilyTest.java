package dk.bip.core.progression;

import static dk.bip.core.progression.Cases.START;
import static dk.bip.core.progression.Cases.flat;
import static dk.bip.core.progression.Cases.snapshot;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.within;

import dk.bip.core.Language;
import dk.bip.core.indicator.Bip;
import dk.bip.core.indicator.Dimension;
import dk.bip.core.indicator.Indicator;
import dk.bip.core.indicator.Rater;
import dk.bip.core.indicator.Reliability;
import dk.bip.core.indicator.Scale;
import dk.bip.core.measurement.Measurement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScaleFamilyTest {

    /** A standard error of the difference of 0.1, so that a change of 0.25 is 2.5 standard errors. */
    private static final ProgressionCalculator SHARP = ProgressionCalculator.withDefaults()
            .withDimensionReliability(Reliability.of(0.1, 0.5))
            .withIndexReliability(Reliability.of(0.1, 0.5));

    /** From 3 the citizen's dimensions move by so much, the others not. */
    private static Progression moved(ProgressionCalculator calculator, Map<Dimension, Double> changes) {
        return calculator.calculate(snapshot(
                List.of(Measurement.of(START, Cases.profile(Rater.CITIZEN, dimension -> 3))),
                List.of(Measurement.of(
                        START.plusMonths(3),
                        Cases.profile(Rater.CITIZEN, dimension -> 3 + changes.getOrDefault(dimension, 0.0))))));
    }

    private static Scale ofCitizen(Dimension dimension) {
        return Scale.of(Rater.CITIZEN, dimension);
    }

    /** Hand-worked: of ten, the quantiles are 2.807 for the first, 2.773 for the second, 2.734 for the third. */
    @Test
    void eachNeedsToExceedTheQuantileOfThoseThatAreLeft() {
        Progression progression = moved(
                SHARP,
                Map.of(
                        Indicator.COOPERATION, 0.281,
                        Indicator.HEALTH_MASTERY, -0.278,
                        Indicator.CONTACT_ABILITY, 0.273));
        assertThat(progression.dimensions().compared()).hasSize(10);
        assertThat(progression.dimensions().with(Movement.PROGRESSION))
                .extracting(ScaleProgression::scale)
                .containsExactly(ofCitizen(Indicator.COOPERATION));
        assertThat(progression.dimensions().with(Movement.REGRESSION))
                .extracting(ScaleProgression::scale)
                .containsExactly(ofCitizen(Indicator.HEALTH_MASTERY));
        assertThat(progression.dimensions().with(Movement.STANDSTILL)).hasSize(8);
        assertThat(progression
                        .on(ofCitizen(Indicator.CONTACT_ABILITY))
                        .change()
                        .known()
                        .orElseThrow()
                        .movement())
                .as("alone")
                .isEqualTo(Movement.PROGRESSION);
        assertThat(progression.listed())
                .containsExactly(ofCitizen(Indicator.COOPERATION), ofCitizen(Indicator.HEALTH_MASTERY));
    }

    @Test
    void whereTheGreatestIsNotListedNoneIs() {
        Progression progression = moved(SHARP, Map.of(Indicator.COOPERATION, 0.279, Indicator.CONTACT_ABILITY, 0.279));
        assertThat(progression.listed()).isEmpty();
    }

    @Test
    void neitherFamilyWaitsForTheOther() {
        Progression items = moved(SHARP, Map.of(Indicator.COOPERATION, 0.9));
        assertThat(items.indices().with(Movement.STANDSTILL)).hasSize(2);
        assertThat(items.dimensions().with(Movement.PROGRESSION)).hasSize(1);
        Progression indices =
                ProgressionCalculator.withDefaults().calculate(snapshot(flat(START, 3), flat(START.plusMonths(3), 4)));
        assertThat(indices.indices().with(Movement.PROGRESSION)).hasSize(6);
        assertThat(indices.dimensions().with(Movement.STANDSTILL)).hasSize(20);
    }

    @Test
    void levelIsThatOfTheWholeList() {
        Map<Dimension, Double> changes = Map.of(Indicator.COOPERATION, 0.26);
        assertThat(moved(SHARP, changes).listed()).isEmpty();
        assertThat(moved(SHARP.withLevel(0.9), changes).listed()).containsExactly(ofCitizen(Indicator.COOPERATION));
    }

    @Test
    void saysHowManyWouldPassForMovedAlone() {
        Progression progression = moved(SHARP, Map.of());
        assertThat(progression.dimensions().expectedAlone()).isCloseTo(0.5, within(1e-12));
        assertThat(progression.indices().expectedAlone()).isCloseTo(0.1, within(1e-12));
        assertThat(moved(SHARP.withLevel(0.8), Map.of()).dimensions().expectedAlone())
                .isCloseTo(2, within(1e-12));
    }

    @Test
    void nothingThatWasComparedIsSaidInNoWords() {
        ScaleFamily none = ProgressionCalculator.withDefaults()
                .calculate(snapshot(flat(START, 3)))
                .dimensions();
        assertThat(none.compared()).isEmpty();
        assertThat(none.expectedAlone()).isZero();
        assertThat(none.describe(Language.DANISH)).isEmpty();
    }

    /** What was measured of the assumed precision is not said of the caller's. */
    @Test
    void powerIsToldOfTheAssumedPrecisionOnly() {
        assertThat(moved(SHARP, Map.of()).describe(Language.ENGLISH)).doesNotContain("precision that is assumed");
        assertThat(moved(ProgressionCalculator.withDefaults(), Map.of()).describe(Language.ENGLISH))
                .contains(
                        "With the precision that is assumed, a rating that alone moves one or two steps is listed in 1 to"
                                + " 15 of 100 cases.")
                .contains(
                        "With the precision that is assumed, an index of which all ratings move a step is listed in 50 to"
                                + " 80 of 100 cases.");
    }

    @Test
    void unmovedScalesStandInOneLineWithWhatTheyCannotShow() {
        Progression progression = ProgressionCalculator.withDefaults()
                .calculate(snapshot(flat(START, 4.75), flat(START.plusMonths(3), 4.5)));
        assertThat(progression.dimensions().describe(Language.ENGLISH).lines().toList())
                .hasSize(2)
                .last()
                .asString()
                .startsWith("No certain change: Job-search behaviour (the citizen's rating) -0.3 ± 1.5, cannot show"
                        + " progression; ");
        assertThat(progression.indices().describe(Language.DANISH))
                .contains("Samlet over de syv indikatorer (borgerens vurdering) -0,3 ± 0,7, kan ikke vise fremgang; ");
    }

    @Test
    void overallThatMovedOnlyAloneIsSaidToBePerhapsChance() {
        Progression progression = ProgressionCalculator.withDefaults()
                .with(Bip.SEVEN, Reliability.of(0.7, 0.9))
                .calculate(snapshot(flat(START, 3), flat(START.plusMonths(3), 3.65)));
        assertThat(progression.indices().with(Movement.PROGRESSION)).isEmpty();
        assertThat(progression.describe(Language.ENGLISH))
                .contains(" That holds where only this index is looked at; among the 6 it may be chance.\n");
        assertThat(progression.describe(Language.DANISH))
                .contains(" Det gælder, når der kun ses på dette mål; blandt de 6 kan det være tilfældigt.\n");
    }

    @Test
    void familiesAreEqualByWhatWasComparedAndTellDevelopersNoScore() {
        Progression one = moved(SHARP, Map.of(Indicator.COOPERATION, 0.25));
        assertThat(one.dimensions())
                .isEqualTo(moved(SHARP, Map.of(Indicator.COOPERATION, 0.25)).dimensions())
                .hasSameHashCodeAs(
                        moved(SHARP, Map.of(Indicator.COOPERATION, 0.25)).dimensions())
                .isNotEqualTo(moved(SHARP, Map.of(Indicator.COOPERATION, 0.3)).dimensions())
                .isNotEqualTo(one.indices())
                .hasToString("ScaleFamily[10 dimensions]");
        assertThat(one.indices()).hasToString("ScaleFamily[2 indices]");
        assertThatNullPointerException()
                .isThrownBy(() -> one.indices().with(null))
                .withMessage("movement");
    }
}
