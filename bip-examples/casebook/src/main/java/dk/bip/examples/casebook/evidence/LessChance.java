package dk.bip.examples.casebook.evidence;

import dk.bip.model.population.PopulationParameters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * What a population gives less what chance adds to it: what the calibrated population is known to give is taken off what it gives with the
 * same draws. So other parameters can be held to the figures on fewer rows than the calibration needs.
 */
final class LessChance {

    private final Block block;
    private final long seed;
    private final int rows;
    private final Map<String, Double> chance = new HashMap<>();

    private LessChance(Block block, long seed, int rows) {
        this.block = block;
        this.seed = seed;
        this.rows = rows;
    }

    /** Around a population that is taken to give what it was calibrated to. */
    static LessChance around(PopulationParameters calibrated, Block block, long seed, int rows) {
        return new LessChance(block, seed, rows).without(calibrated, ReproducedFigure::target);
    }

    /** Around a population that gives these figures on so many rows that chance adds little. */
    static LessChance around(
            PopulationParameters calibrated, List<ReproducedFigure> known, Block block, long seed, int rows) {
        Map<String, Double> byKey =
                known.stream().collect(Collectors.toMap(ReproducedFigure::key, ReproducedFigure::reproduced));
        return new LessChance(block, seed, rows).without(calibrated, figure -> byKey.get(figure.key()));
    }

    private LessChance without(PopulationParameters calibrated, ToDoubleFunction<ReproducedFigure> known) {
        for (ReproducedFigure figure :
                block.measure(seed, rows, Interpretations.PREFERRED).at(calibrated)) {
            chance.put(figure.key(), figure.reproduced() - known.applyAsDouble(figure));
        }
        return this;
    }

    /** The figures of the block as they are read; what only another reading looks at keeps its chance, which is little in a rerun. */
    Calibration.Measure as(Interpretations interpretations) {
        Calibration.Measure measure = block.measure(seed, rows, interpretations);
        return (PopulationParameters at) ->
                measure.at(at).stream().map(this::lessChance).toList();
    }

    private ReproducedFigure lessChance(ReproducedFigure figure) {
        return figure.withReproduced(figure.reproduced() - chance.getOrDefault(figure.key(), 0.0));
    }
}
