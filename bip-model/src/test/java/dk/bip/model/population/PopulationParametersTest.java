package dk.bip.model.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.bip.core.Language;
import dk.bip.core.questionnaire.JobSearchChannel;
import dk.bip.core.testing.SerialCopy;
import dk.bip.model.card.Assumption;
import dk.bip.model.evidence.Evidence;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PopulationParametersTest {

    private static final PopulationParameters INITIAL = PopulationParameters.initial();

    @ParameterizedTest
    @EnumSource
    void saysWhatItIsInBothLanguagesAndWhereItComesFrom(PopulationParameter parameter) {
        String danish = parameter.statement(Language.DANISH);
        String english = parameter.statement(Language.ENGLISH);
        assertThat(danish).endsWith(".").isNotEqualTo(english);
        assertThat(english).endsWith(".");
        assertThat(parameter.unit()).isNotBlank();
        if (parameter.origin() == PopulationParameter.Origin.CALIBRATED) {
            assertThat(parameter.findings()).isNotEmpty();
        }
        assertThat(parameter.findings())
                .doesNotHaveDuplicates()
                .allSatisfy(id -> Evidence.published().finding(id));
    }

    @ParameterizedTest
    @EnumSource
    void hasARangeWithTheInitialAndTheCalibratedValueInIt(PopulationParameter parameter) {
        assertThat(parameter.minimum()).isLessThan(parameter.maximum());
        assertThat(parameter.initial()).isBetween(parameter.minimum(), parameter.maximum());
        assertThat(INITIAL.get(parameter)).isEqualTo(parameter.initial());
        assertThat(PopulationParameters.calibrated().get(parameter))
                .isBetween(parameter.minimum(), parameter.maximum());
    }

    @ParameterizedTest
    @EnumSource
    void hasAStableName(PopulationParameter parameter) {
        assertThat(parameter.parameterName()).matches("[a-z]+(_[a-z0-9]+)*");
        assertThat(PopulationParameter.named(parameter.parameterName())).isEqualTo(parameter);
    }

    @Test
    void statesEachNumberOnce() {
        for (Language language : List.of(Language.DANISH, Language.ENGLISH)) {
            Set<String> statements = new HashSet<>();
            for (PopulationParameter parameter : PopulationParameter.values()) {
                assertThat(statements.add(parameter.statement(language)))
                        .as(parameter.name())
                        .isTrue();
            }
        }
    }

    /** The model reads the parameters of the channels by their place after the first. */
    @Test
    void theChannelsStandInTheOrderOfTheForm() {
        for (int c = 0; c < CitizenModel.CHANNELS; c++) {
            String channel = JobSearchChannel.values()[c].name();
            assertThat(PopulationParameter.values()[PopulationParameter.CHANNEL_NEWSPAPERS.ordinal() + c].name())
                    .isEqualTo("CHANNEL_" + channel);
            assertThat(PopulationParameter.values()[PopulationParameter.NEWSPAPERS_ON_SCORE.ordinal() + c].name())
                    .isEqualTo(channel + "_ON_SCORE");
        }
    }

    @ParameterizedTest
    @EnumSource
    void takesTheEndsOfTheRangeAndNothingBeyond(PopulationParameter parameter) {
        for (double end : List.of(parameter.minimum(), parameter.maximum())) {
            assertThat(INITIAL.with(parameter, end).get(parameter)).isEqualTo(end);
        }
        for (double beyond : List.of(
                Math.nextDown(parameter.minimum()),
                Math.nextUp(parameter.maximum()),
                Double.NaN,
                Double.POSITIVE_INFINITY,
                Double.NEGATIVE_INFINITY)) {
            assertThatThrownBy(() -> INITIAL.with(parameter, beyond))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith(parameter.parameterName() + " must be from ");
        }
    }

    @Test
    void namesTheRuleThatIsBroken() {
        assertThatThrownBy(() -> INITIAL.with(PopulationParameter.CHANNEL_NEWSPAPERS, 9))
                .hasMessage("channel_newspapers must be from -4 to 3");
        assertThatThrownBy(() -> INITIAL.with(null, 1)).hasMessage("parameter");
        assertThatThrownBy(() -> PopulationParameter.named("men_"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(
                        "population parameter code is not known\nMaybe one of caseworkers_per_centre, ");
        assertThatThrownBy(() -> PopulationParameter.named(null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> PopulationParameter.HAZARD_BELIEF.assumption(0.3))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("HAZARD_BELIEF must be an assumption, but is calibrated");
    }

    @Test
    void aValueChangesOneParameterOfANewSet() {
        PopulationParameters other = INITIAL.with(PopulationParameter.MEN, 0.5);
        assertThat(INITIAL).isEqualTo(PopulationParameters.initial());
        for (PopulationParameter parameter : PopulationParameter.values()) {
            if (parameter != PopulationParameter.MEN) {
                assertThat(other.get(parameter)).isEqualTo(INITIAL.get(parameter));
            }
        }
        assertThat(other.get(PopulationParameter.MEN)).isEqualTo(0.5);
    }

    @Test
    void equalsByValue() throws Exception {
        PopulationParameters other = INITIAL.with(PopulationParameter.MEN, 0.5);
        assertThat(other)
                .isNotEqualTo(INITIAL)
                .isEqualTo(INITIAL.with(PopulationParameter.MEN, 0.5))
                .hasSameHashCodeAs(INITIAL.with(PopulationParameter.MEN, 0.5))
                .isNotEqualTo("parameters");
        assertThat(SerialCopy.of(other)).isEqualTo(other).hasSameHashCodeAs(other);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.0, -0.0})
    void zeroHasOneSign(double zero) {
        PopulationParameters parameters = INITIAL.with(PopulationParameter.CHANNEL_NETWORK, zero);
        assertThat(parameters).isEqualTo(INITIAL.with(PopulationParameter.CHANNEL_NETWORK, 0));
    }

    @Test
    void listsEveryAssumptionWithTheValueThatIsUsed() {
        PopulationParameters other = INITIAL.with(PopulationParameter.MEN, 0.5);
        List<Assumption> assumptions = other.assumptions();
        assertThat(assumptions.stream().map(Assumption::id))
                .containsExactlyElementsOf(Arrays.stream(PopulationParameter.values())
                        .filter(parameter -> parameter.origin() == PopulationParameter.Origin.ASSUMED)
                        .map(PopulationParameter::parameterName)
                        .toList());
        for (Assumption assumption : assumptions) {
            PopulationParameter parameter = PopulationParameter.named(assumption.id());
            assertThat(assumption.value()).isEqualTo(other.get(parameter));
            assertThat(assumption.minimum()).isEqualTo(parameter.minimum());
            assertThat(assumption.maximum()).isEqualTo(parameter.maximum());
            assertThat(assumption.unit()).isEqualTo(parameter.unit());
            assertThat(assumption.statement().in(Language.DANISH)).isEqualTo(parameter.statement(Language.DANISH));
        }
        assertThatThrownBy(() -> assumptions.remove(0)).isInstanceOf(UnsupportedOperationException.class);
        assertThat(INITIAL).hasToString("PopulationParameters[" + PopulationParameter.values().length + " values]");
    }
}
