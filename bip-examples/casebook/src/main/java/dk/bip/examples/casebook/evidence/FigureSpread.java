package dk.bip.examples.casebook.evidence;

import dk.bip.model.population.ReferencePopulation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;

/**
 * How far each figure lies from one study of BIP's size to the next. Each study has citizens, caseworkers and job centres of its own, so that
 * the spread holds all that goes with a caseworker; that of a mean over n citizens is less by the root of n.
 */
final class FigureSpread {

    /** How many citizens BIP followed, about. */
    static final int CITIZENS = 4000;

    private static final double HALF_WIDTH = 1.959963984540054;

    /** How many measurements 4,000 citizens have, about (BIP-DESIGN-02). */
    static final int ROWS = 27_000;

    private final Map<String, List<Double>> scaled = new HashMap<>();

    private FigureSpread() {}

    /** Of studies of the populations whose seeds follow on one. */
    static FigureSpread after(long seed, int studies, LongConsumer done) {
        FigureSpread spread = new FigureSpread();
        List<AllFigures> all = IntStream.rangeClosed(1, studies)
                .parallel()
                .mapToObj(study -> {
                    AllFigures figures = AllFigures.of(ReferencePopulation.of(seed + study), ROWS);
                    done.accept(ROWS);
                    return figures;
                })
                .toList();
        Map<String, List<Double>> values = new HashMap<>();
        double citizens = all.stream().mapToInt(AllFigures::citizens).average().orElseThrow();
        for (AllFigures study : all) {
            for (ReproducedFigure figure : study.all()) {
                values.computeIfAbsent(figure.key(), key -> new ArrayList<>()).add(figure.reproduced());
            }
        }
        values.forEach((key, of) -> spread.scaled.put(
                key,
                of.stream().map(value -> value * Math.sqrt(citizens / CITIZENS)).toList()));
        return spread;
    }

    /**
     * The standard deviation of a figure from one study of 4,000 citizens to the next; empty where it never changes, and for a |z|, which grows with
     * the number of citizens.
     */
    OptionalDouble of(String key) {
        List<Double> values = key.contains("|z|") ? List.of() : scaled.getOrDefault(key, List.of());
        double mean = values.stream().mapToDouble(each -> each).average().orElse(0);
        double sum = values.stream()
                .mapToDouble(each -> (each - mean) * (each - mean))
                .sum();
        return sum > 0 && values.size() > 1
                ? OptionalDouble.of(Math.sqrt(sum / (values.size() - 1)))
                : OptionalDouble.empty();
    }

    /** Half the width of the 95 % interval of a figure of so many citizens, from its spread at 4,000. */
    static double halfWidth(double spread, double citizens) {
        return HALF_WIDTH * spread * Math.sqrt(CITIZENS / citizens);
    }

    /** How many citizens make the half-width of the 95 % interval equal to a tolerance. */
    static double citizensNeeded(double spread, double tolerance) {
        double widths = HALF_WIDTH * spread / tolerance;
        return CITIZENS * widths * widths;
    }
}
