package dk.bip.examples.casebook.evidence;

import dk.bip.model.population.PopulationParameters;
import dk.bip.model.population.ReferencePopulation;
import java.util.List;
import java.util.stream.Stream;

/**
 * The figures that the calibration is not held to, in the population of every member of the ensemble, each calibrated to all the others: where
 * none comes within tolerance, the figure cannot be had beside the others under any assumption that we hold to be reasonable.
 */
final class SetAside {

    static final String RESOURCE = "set-aside.csv";
    static final String HEADER = "member,finding,quantity,target,reproduced,tolerance,within\n";

    /** About 45,000 citizens: the gap between quarters of caseworkers is then known to 0.3 points. */
    private static final int ROWS = 300_000;

    private static final long SEED = 2018;

    private SetAside() {}

    /** The name of what stands in the table for the population itself. */
    static final String CALIBRATED = "calibrated";

    static List<String> lines(String member, PopulationParameters parameters) {
        Study study = Study.of(ReferencePopulation.of(SEED).with(parameters), ROWS);
        Interpretations read = Interpretations.PREFERRED;
        return Stream.concat(
                        StudyFigures.of(study, read).stream(),
                        new CaseworkerFigures(study).quartiles(read.quartiles()).stream())
                .filter(figure -> Block.SET_ASIDE.contains(figure.key()))
                .map(figure -> CsvLine.of(
                        member,
                        figure.finding(),
                        figure.quantity(),
                        Double.toString(figure.target()),
                        CsvLine.rounded(figure.reproduced(), 4),
                        Double.toString(figure.tolerance()),
                        Boolean.toString(figure.isWithin())))
                .toList();
    }
}
