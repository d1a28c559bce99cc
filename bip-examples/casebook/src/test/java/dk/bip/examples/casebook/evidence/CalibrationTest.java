package dk.bip.examples.casebook.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.bip.model.evidence.Evidence;
import dk.bip.model.population.PopulationParameter;
import dk.bip.model.population.PopulationParameters;
import java.util.List;
import org.junit.jupiter.api.Test;

/** On figures that are known functions of three parameters, the last of which no figure speaks of. */
class CalibrationTest {

    private static final PopulationParameter STRENGTH = PopulationParameter.HAZARD_BELIEF;
    private static final PopulationParameter LEVEL = PopulationParameter.HAZARD_PRIVATE;
    private static final PopulationParameter UNHEARD = PopulationParameter.HAZARD_REGISTER;

    private static final double TRUE_STRENGTH = 0.4;
    private static final double TRUE_LEVEL = 0.9;

    private final Calibration calibration =
            new Calibration(List.of(STRENGTH, LEVEL, UNHEARD), CalibrationTest::figures, (what, loss) -> {});

    /** Two figures that hang on the strength, one on the level. */
    private static List<ReproducedFigure> figures(PopulationParameters at) {
        return List.of(
                figure("product", at, (strength, level) -> 40 * strength * level),
                figure("strength", at, (strength, level) -> 30 * strength),
                figure("level", at, (strength, level) -> 20 * level * level));
    }

    private interface Function {
        double of(double strength, double level);
    }

    private static ReproducedFigure figure(String quantity, PopulationParameters at, Function function) {
        return ReproducedFigure.effect(
                "BIP-BELIEF-02",
                quantity,
                Evidence.published().finding("BIP-BELIEF-02").figure(),
                function.of(TRUE_STRENGTH, TRUE_LEVEL),
                function.of(at.get(STRENGTH), at.get(LEVEL)));
    }

    @Test
    void findsTheParametersAtWhichTheFiguresComeOut() {
        PopulationParameters start = PopulationParameters.initial();

        PopulationParameters found = calibration.run(start, calibration.derivatives(start), 12);

        assertThat(found.get(STRENGTH)).isCloseTo(TRUE_STRENGTH, within(0.01));
        assertThat(found.get(LEVEL)).isCloseTo(TRUE_LEVEL, within(0.01));
        assertThat(found.get(UNHEARD)).isEqualTo(UNHEARD.initial());
    }

    /** Two figures that say what the strength and the level are, and one of their sum that does not quite agree. */
    private static List<ReproducedFigure> disagreeing(PopulationParameters at) {
        ReproducedFigure sum = figure("sum", at, (strength, level) -> 20 * (strength + level));
        return List.of(
                figure("strength", at, (strength, level) -> 30 * strength),
                figure("level", at, (strength, level) -> 20 * level),
                sum.withReproduced(sum.reproduced() + 0.4));
    }

    @Test
    void predictsAFigureThatIsLeftOutFromTheOthers() {
        List<PopulationParameter> free = List.of(STRENGTH, LEVEL);
        Calibration all = new Calibration(free, CalibrationTest::disagreeing, (what, loss) -> {});
        Calibration others = new Calibration(free, at -> disagreeing(at).subList(0, 2), (what, loss) -> {});
        PopulationParameters start = PopulationParameters.initial();
        PopulationParameters best = all.run(start, all.derivatives(start), 12);
        PopulationParameters without = others.run(start, others.derivatives(start), 12);

        List<String> sum = lines(best, free, CalibrationTest::disagreeing).get(2);

        double held = disagreeing(best).get(2).reproduced();
        double predicted = disagreeing(without).get(2).reproduced();
        assertThat(Math.abs(predicted - held)).isGreaterThan(0.05);
        assertThat(sum.get(1)).isEqualTo("sum");
        assertThat(Double.parseDouble(sum.get(2))).isBetween(0.1, 0.9);
        assertThat(Double.parseDouble(sum.get(3))).isCloseTo(predicted, within(0.02));
    }

    @Test
    void doesNotPredictAFigureThatDecidesItself() {
        List<List<String>> lines = lines(
                PopulationParameters.initial(),
                List.of(LEVEL),
                at -> figures(at).subList(2, 3));
        assertThat(lines).singleElement().satisfies(line -> {
            assertThat(Double.parseDouble(line.get(2))).isGreaterThan(0.9);
            assertThat(line.get(3)).isEmpty();
        });
    }

    private static List<List<String>> lines(
            PopulationParameters calibrated, List<PopulationParameter> free, Calibration.Measure measure) {
        List<String> lines = new LeaveOneOut(calibrated, free, measure, (what, loss) -> {}).lines();
        return CsvLine.rows(LeaveOneOut.HEADER + String.join("", lines));
    }

    @Test
    void staysWithinTheRangesOfTheParameters() {
        Calibration impossible = new Calibration(
                List.of(STRENGTH),
                at -> List.of(
                        figure("far", at, (strength, level) -> 30 * strength).withReproduced(-500 + at.get(STRENGTH))),
                (what, loss) -> {});
        PopulationParameters start = PopulationParameters.initial();

        PopulationParameters found = impossible.run(start, impossible.derivatives(start), 40);

        assertThat(found.get(STRENGTH)).isBetween(STRENGTH.minimum(), STRENGTH.maximum());
    }

    /** The figures want more strength than its range allows; the level must still come to where they are best with the most that it allows. */
    @Test
    void goesOnWithTheOthersWhereOneIsAtAnEndOfItsRange() {
        double most = STRENGTH.maximum();
        Calibration bounded = new Calibration(
                List.of(STRENGTH, LEVEL),
                at -> List.of(
                        figure("sum", at, (strength, level) -> 20 * (strength + level))
                                .withReproduced(20
                                        * (at.get(STRENGTH) + at.get(LEVEL) - most - 0.5 + TRUE_STRENGTH + TRUE_LEVEL)),
                        figure("strength", at, (strength, level) -> 30 * strength)
                                .withReproduced(30 * (at.get(STRENGTH) - most - 0.1 + TRUE_STRENGTH))),
                (what, loss) -> {});
        PopulationParameters start = PopulationParameters.initial();

        PopulationParameters found = bounded.run(start, bounded.derivatives(start), 20);

        assertThat(found.get(STRENGTH)).isEqualTo(most);
        assertThat(found.get(LEVEL)).isCloseTo(0.5, within(0.01));
    }
}
