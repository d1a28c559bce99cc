package dk.bip.core.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dk.bip.core.Language;
import dk.bip.core.Sensitivity;
import dk.bip.core.Text;
import dk.bip.core.testing.Ladder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DimensionTest {

    private static final Text TEXT = Text.of(Ladder.SWEDISH, "Boende");

    @Test
    void holdsWhatItWasGiven() {
        Dimension pain = Dimension.builder("clinic/pain", ScoreRange.continuous(0, 100))
                .label(TEXT)
                .definition(Text.of("Smerter.", "Pain."))
                .direction(Direction.LOWER_IS_BETTER)
                .raters(Rater.CASEWORKER)
                .sensitivity(Sensitivity.HEALTH)
                .build();
        assertThat(pain.id()).isEqualTo("clinic/pain");
        assertThat(pain.label()).isEqualTo(TEXT);
        assertThat(pain.label(Language.DANISH)).as("no other language is there").isEqualTo("Boende");
        assertThat(pain.definition()).isEqualTo(Text.of("Smerter.", "Pain."));
        assertThat(pain.definition(Language.DANISH)).isEqualTo("Smerter.");
        assertThat(pain.range()).isEqualTo(ScoreRange.continuous(0, 100));
        assertThat(pain.direction()).isEqualTo(Direction.LOWER_IS_BETTER);
        assertThat(pain.raters()).containsExactly(Rater.CASEWORKER);
        assertThat(pain.isRatedBy(Rater.CASEWORKER)).isTrue();
        assertThat(pain.isRatedBy(Rater.CITIZEN)).isFalse();
        assertThat(pain.sensitivity()).isEqualTo(Sensitivity.HEALTH);
        assertThat(pain).hasToString("clinic/pain");
    }

    @Test
    void isByDefaultRatedByBothWithTheHigherTheBetter() {
        Dimension plain = complete("own/plain").build();
        assertThat(plain.raters()).containsExactly(Rater.CITIZEN, Rater.CASEWORKER);
        assertThat(plain.direction()).isEqualTo(Direction.HIGHER_IS_BETTER);
        assertThat(plain.sensitivity()).isEqualTo(Sensitivity.ORDINARY);
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> plain.raters().clear());
    }

    @Test
    void builderGoesOnWithoutTouchingWhatItBuilt() {
        Dimension.Builder builder = complete("own/plain");
        Dimension before = builder.build();
        builder.raters(Rater.CITIZEN).direction(Direction.LOWER_IS_BETTER);
        assertThat(before).isEqualTo(complete("own/plain").build()).isNotEqualTo(builder.build());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"COOPERATION", "housing", "own/", "/housing", "own/a/b", "own housing/x", "øvrig/bolig", ""})
    void refusesABareOrMalformedIdBecauseBareOnesAreBuiltIn(String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Dimension.builder(id, ScoreRange.ONE_TO_FIVE))
                .withMessage("dimension id must be two ids with a slash between them, 100 characters at most\n"
                        + "Maybe write your own like ladder/housing? A key without a slash is one that is built in.");
    }

    @Test
    void refusesAnIdOfAnyLengthAtOnce() {
        assertThat(complete("own/" + "a".repeat(96)).build().id()).hasSize(100);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Dimension.builder("own/" + "a".repeat(97), ScoreRange.ONE_TO_FIVE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Dimension.builder("a-".repeat(100_000) + "/", ScoreRange.ONE_TO_FIVE));
    }

    @Test
    void refusesWhatIsNotThere() {
        Dimension.Builder bare = Dimension.builder("own/plain", ScoreRange.ONE_TO_FIVE);
        assertThatNullPointerException()
                .isThrownBy(() -> Dimension.builder(null, ScoreRange.ONE_TO_FIVE))
                .withMessage("dimension id");
        assertThatNullPointerException()
                .isThrownBy(() -> Dimension.builder("own/plain", null))
                .withMessage("range");
        assertThatNullPointerException().isThrownBy(bare::build).withMessage("label");
        assertThatNullPointerException()
                .isThrownBy(() -> bare.label(TEXT).build())
                .withMessage("definition");
        assertThatNullPointerException().isThrownBy(() -> bare.label(null)).withMessage("label");
        assertThatNullPointerException().isThrownBy(() -> bare.definition(null)).withMessage("definition");
        assertThatNullPointerException().isThrownBy(() -> bare.direction(null)).withMessage("direction");
        assertThatNullPointerException()
                .isThrownBy(() -> bare.sensitivity(null))
                .withMessage("sensitivity");
        assertThatNullPointerException()
                .isThrownBy(() -> Ladder.WORRY.isRatedBy(null))
                .withMessage("rater");
    }

    @Test
    void positionRunsFromTheWorstEndToTheBest() {
        assertThat(Ladder.HOUSING.positionOf(Ladder.RANGE.score(10))).isEqualTo(1);
        assertThat(Ladder.HOUSING.positionOf(Ladder.RANGE.score(1))).isZero();
        assertThat(Ladder.WORRY.positionOf(Ladder.RANGE.score(10))).isZero();
        assertThat(Ladder.WORRY.positionOf(Ladder.RANGE.score(1))).isEqualTo(1);
        assertThat(Ladder.WORRY.positionOf(Ladder.RANGE.score(5.5))).isEqualTo(0.5);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ladder.WORRY.positionOf(ScoreRange.ONE_TO_FIVE.score(3)))
                .withMessage("score of ladder/worry must have the range 1 to 10, but has 1 to 5");
        assertThatNullPointerException()
                .isThrownBy(() -> Ladder.WORRY.positionOf(null))
                .withMessage("score");
    }

    @Test
    void directionTurnsDifferences() {
        assertThat(Direction.HIGHER_IS_BETTER.towardsBetter(2.5)).isEqualTo(2.5);
        assertThat(Direction.LOWER_IS_BETTER.towardsBetter(2.5)).isEqualTo(-2.5);
        for (Direction direction : Direction.values()) {
            assertThat(direction.towardsBetter(0.0)).isEqualTo(0.0);
            assertThat(direction.towardsBetter(-0.0)).isEqualTo(0.0);
            assertThat(Direction.ofCode(direction.code())).isEqualTo(direction);
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Direction.ofCode("UP"))
                .withMessage("direction code is not known\nMaybe one of HIGHER_IS_BETTER, LOWER_IS_BETTER?");
    }

    private static Dimension.Builder complete(String id) {
        return Dimension.builder(id, ScoreRange.ONE_TO_FIVE).label(TEXT).definition(TEXT);
    }
}
