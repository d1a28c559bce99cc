package dk.bip.examples.casebook.evidence;

import dk.bip.model.population.PopulationParameter;
import dk.bip.model.population.PopulationParameters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiConsumer;

/**
 * Other sets of assumptions that are as reasonable as ours, and other interpretations of the figures, each calibrated to the figures as it reads
 * them. How far the documents fitted to them lie apart is how uncertain the assumptions leave us.
 */
final class Ensemble {

    /** A set of assumptions, and how it reads the figures. */
    record Member(String name, PopulationParameters assumptions, Interpretations interpretations) {}

    private static final long SEED = 4;
    private static final int DRAWN = 20;
    private static final String DRAWN_NAME = "drawn-";
    private static final double TRUE_DIFFERENCES = 1.2;
    private static final int ROUNDS = 2;
    private static final int STEPS = 4;

    private final Map<Block, LessChance> measures = new EnumMap<>(Block.class);
    private final Map<Block, Map<String, double[]>> derivatives = new EnumMap<>(Block.class);

    private Ensemble() {}

    /**
     * Every assumption but the effect of caseworkers drawn from its range, by Latin hypercube; then, with the assumptions as they are, smaller
     * effects of caseworkers and none, which the figures hardly tell apart, and each rival reading. The last, of quarters of caseworkers as true
     * differences, asks for an effect at which these come out.
     */
    static List<Member> members(PopulationParameters calibrated) {
        List<Member> members = new ArrayList<>();
        PopulationParameters[] drawn = drawn(calibrated);
        for (int m = 0; m < DRAWN; m++) {
            members.add(new Member(DRAWN_NAME + (m + 1), drawn[m], Interpretations.PREFERRED));
        }
        PopulationParameter effect = PopulationParameter.CASEWORKER_EFFECT;
        members.add(new Member("no-caseworker-effect", calibrated.with(effect, 0), Interpretations.PREFERRED));
        members.add(new Member("smaller-caseworker-effect", calibrated.with(effect, 0.3), Interpretations.PREFERRED));
        members.add(new Member("belief-in-twelve-months", calibrated, Interpretations.BELIEF_IN_TWELVE_MONTHS));
        members.add(new Member("quartiles-as-printed", calibrated, Interpretations.QUARTILES_AS_PRINTED));
        members.add(new Member(
                "quartiles-as-true-differences",
                calibrated.with(effect, TRUE_DIFFERENCES),
                Interpretations.QUARTILES_AS_TRUE_DIFFERENCES));
        return members;
    }

    /** Whether a member has other assumptions, and not another reading or other effects of caseworkers. */
    static boolean isDrawn(String member) {
        return member.startsWith(DRAWN_NAME);
    }

    /** Whether the drawn members differ in a parameter. */
    static boolean isDrawn(PopulationParameter parameter) {
        return parameter.origin() == PopulationParameter.Origin.ASSUMED
                && parameter != PopulationParameter.CASEWORKER_EFFECT;
    }

    private static PopulationParameters[] drawn(PopulationParameters calibrated) {
        PopulationParameters[] drawn = new PopulationParameters[DRAWN];
        Arrays.fill(drawn, calibrated);
        Random random = new Random(SEED);
        for (PopulationParameter parameter : PopulationParameter.values()) {
            if (!isDrawn(parameter)) {
                continue;
            }
            List<Integer> cells = new ArrayList<>();
            for (int m = 0; m < DRAWN; m++) {
                cells.add(m);
            }
            Collections.shuffle(cells, random);
            for (int m = 0; m < DRAWN; m++) {
                double share = (cells.get(m) + random.nextDouble()) / DRAWN;
                double value = parameter.minimum() + share * (parameter.maximum() - parameter.minimum());
                drawn[m] = drawn[m].with(parameter, value);
            }
        }
        return drawn;
    }

    /** An ensemble around a calibrated population, its members calibrated on so many rows with the derivatives of that population. */
    static Ensemble around(PopulationParameters calibrated, long seed, int rows) {
        Ensemble ensemble = new Ensemble();
        for (Block block : Block.values()) {
            LessChance measure = LessChance.around(calibrated, block, seed, rows);
            ensemble.measures.put(block, measure);
            ensemble.derivatives.put(
                    block,
                    new Calibration(block.parameters(), measure.as(Interpretations.PREFERRED), (what, loss) -> {})
                            .derivatives(calibrated));
        }
        return ensemble;
    }

    /** The parameters at which a member gives the figures as it reads them, as nearly as a few steps come to them. */
    PopulationParameters calibrated(Member member, BiConsumer<String, Double> progress) {
        PopulationParameters at = member.assumptions();
        for (int round = 0; round < ROUNDS; round++) {
            for (Block block : Block.values()) {
                Calibration calibration =
                        new Calibration(block.parameters(), measures.get(block).as(member.interpretations()), progress);
                at = calibration.run(
                        at,
                        member.interpretations().readTrueDifferences()
                                ? calibration.derivatives(at)
                                : derivatives.get(block),
                        STEPS);
            }
        }
        return at;
    }

    /** What a member gives for the figures that it was calibrated to. */
    List<ReproducedFigure> figures(Member member, PopulationParameters at) {
        List<ReproducedFigure> figures = new ArrayList<>();
        measures.values()
                .forEach(measure ->
                        figures.addAll(measure.as(member.interpretations()).at(at)));
        return figures;
    }
}
