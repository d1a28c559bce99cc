package dk.bip.examples.casebook.evidence;

import dk.bip.model.population.PopulationParameters;
import java.util.HashMap;
import java.util.Map;

/**
 * What a population gives less what chance adds to it: the calibrated population is taken to give what it was calibrated to, and what it gives besides
 * with the same draws is taken off. So other parameters can be held to the figures on fewer rows than the calibration needs.
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

    static LessChance around(PopulationParameters calibrated, Block block, long seed, int rows) {
        LessChance measure = new LessChance(block, seed, rows);
        for (ReproducedFigure figure :
                block.measure(seed, rows, Readings.PREFERRED).at(calibrated)) {
            measure.chance.put(figure.key(), figure.reproduced() - figure.target());
        }
        return measure;
    }

    /** The figures of the block as they are read. */
    Calibration.Measure as(Readings readings) {
        Calibration.Measure measure = block.measure(seed, rows, readings);
        return (PopulationParameters at) ->
                measure.at(at).stream().map(this::lessChance).toList();
    }

    private ReproducedFigure lessChance(ReproducedFigure figure) {
        return figure.withReproduced(figure.reproduced() - chance.get(figure.key()));
    }
}
