package dk.bip.examples.casebook.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.bip.model.population.PopulationParameter;
import dk.bip.model.population.PopulationParameters;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EnsembleTest {

    private final PopulationParameters base = PopulationParameters.calibrated();
    private final List<Ensemble.Member> members = Ensemble.members(base);

    @Test
    void drawsEachAssumptionOnceFromEachTwentiethOfItsRange() {
        List<PopulationParameters> drawn = members.stream()
                .filter(member -> member.name().startsWith("drawn-"))
                .map(Ensemble.Member::assumptions)
                .toList();
        assertThat(drawn).hasSize(20);
        for (PopulationParameter parameter : PopulationParameter.values()) {
            if (Ensemble.isDrawn(parameter)) {
                assertThat(drawn.stream()
                                .map(set -> twentieth(parameter, set.get(parameter)))
                                .sorted())
                        .as(parameter.parameterName())
                        .containsExactlyElementsOf(
                                IntStream.range(0, 20).boxed().toList());
            } else {
                assertThat(drawn)
                        .allSatisfy(set -> assertThat(set.get(parameter)).isEqualTo(base.get(parameter)));
            }
        }
    }

    private static int twentieth(PopulationParameter parameter, double value) {
        return (int) (20 * (value - parameter.minimum()) / (parameter.maximum() - parameter.minimum()));
    }

    @Test
    void holdsEveryRivalReading() {
        assertThat(members)
                .extracting(Ensemble.Member::interpretations)
                .contains(
                        Interpretations.BELIEF_IN_TWELVE_MONTHS,
                        Interpretations.QUARTILES_AS_PRINTED,
                        Interpretations.QUARTILES_AS_TRUE_DIFFERENCES);
    }

    @Test
    void holdsEffectsOfCaseworkersOfThreeSizesAndTheOneThatTrueDifferencesAskFor() {
        PopulationParameter effect = PopulationParameter.CASEWORKER_EFFECT;
        assertThat(members)
                .extracting(member -> member.assumptions().get(effect))
                .contains(0.0, 0.3, 0.55, 1.2);
    }

    @Test
    void isHeldToWhatTheCalibratedPopulationGivesWithTheSameDraws() {
        LessChance measure = LessChance.around(base, Block.ANSWERS, 7, 5_000);
        assertThat(measure.as(Interpretations.PREFERRED).at(base))
                .isNotEmpty()
                .allSatisfy(figure -> assertThat(figure.miss()).isCloseTo(0, within(1e-9)));
        PopulationParameters moved = base.with(PopulationParameter.UNSKILLED, 0.5);
        assertThat(measure.as(Interpretations.PREFERRED).at(moved))
                .filteredOn(figure -> figure.finding().equals("BIP-POP-01"))
                .singleElement()
                .satisfies(figure -> assertThat(figure.reproduced()).isCloseTo(50, within(2.0)));
    }

    @Test
    void theCommittedMembersKeepTheAssumptionsThatTheProgramDraws() {
        Map<String, PopulationParameters> committed = ParameterFile.read();
        assertThat(committed.keySet())
                .containsExactlyElementsOf(
                        members.stream().map(Ensemble.Member::name).toList());
        for (Ensemble.Member member : members) {
            for (PopulationParameter parameter : PopulationParameter.values()) {
                if (parameter.origin() == PopulationParameter.Origin.ASSUMED) {
                    assertThat(committed.get(member.name()).get(parameter))
                            .isEqualTo(member.assumptions().get(parameter));
                }
            }
        }
    }
}
