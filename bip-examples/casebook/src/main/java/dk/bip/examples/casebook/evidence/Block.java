package dk.bip.examples.casebook.evidence;

import dk.bip.model.population.PopulationParameter;
import dk.bip.model.population.PopulationParameters;
import dk.bip.model.population.ReferencePopulation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The parameters in two blocks that hardly touch each other's figures, so that each can be calibrated with the other held. */
enum Block {
    /** Who the citizens are, what they answer on job search and what they take part in. */
    ANSWERS(List.of("BIP-SEARCH", "BIP-INT-0", "BIP-INT-18", "BIP-POP", "BIP-SHIFT-02")) {
        @Override
        List<ReproducedFigure> measure(ReferencePopulation population, int rows, Interpretations interpretations) {
            return StudyFigures.of(Study.of(population, rows), interpretations);
        }
    },
    /** Who gets a job, by caseworker, belief and everything else. */
    JOBS(List.of(
            "BIP-BELIEF",
            "BIP-CW-01",
            "BIP-CW-02",
            "BIP-CW-03",
            "BIP-CW-04",
            "BIP-CW-05",
            "BIP-IND",
            "BIP-SHIFT-01",
            "BIP-INT-16",
            "BIP-INT-17")) {
        @Override
        List<ReproducedFigure> measure(ReferencePopulation population, int rows, Interpretations interpretations) {
            Study study = Study.of(population, rows, CounterfactualFigures.needed(interpretations));
            List<ReproducedFigure> figures = new ArrayList<>(Figures.of(study, interpretations));
            figures.add(CaseworkerFigures.beliefBetweenCaseworkers(study));
            return figures;
        }
    };

    /**
     * Cannot hold beside the others, so that holding to them would draw the others away ({@link SetAside} has what every member gives). Search
     * through an internship company: not beside the shares by mean score, whatever the distribution of scores; the bands are kept, as they are
     * three figures each. The adjusted gap between quartiles: half an event for each caseworker without a job takes two to three points of it,
     * and chance gives most of the rest.
     */
    static final Set<String> SET_ASIDE = Set.of(
            "BIP-SEARCH-05 all measurements", "BIP-CW-02 gap controlled for citizens, in its own sample, points");

    private final List<String> findings;

    Block(List<String> findings) {
        this.findings = findings;
    }

    abstract List<ReproducedFigure> measure(ReferencePopulation population, int rows, Interpretations interpretations);

    private static Block of(PopulationParameter parameter) {
        String name = parameter.name();
        return name.startsWith("HAZARD_") || name.startsWith("BELIEF_") || name.startsWith("CASELOAD_")
                ? JOBS
                : ANSWERS;
    }

    List<PopulationParameter> parameters() {
        return Arrays.stream(PopulationParameter.values())
                .filter(parameter ->
                        parameter.origin() == PopulationParameter.Origin.CALIBRATED && of(parameter) == this)
                .toList();
    }

    /** The figures of this block that parameters are held to. */
    Calibration.Measure measure(long seed, int rows, Interpretations interpretations) {
        return (PopulationParameters parameters) -> {
            List<ReproducedFigure> held = new ArrayList<>();
            for (ReproducedFigure figure :
                    measure(ReferencePopulation.of(seed).with(parameters), rows, interpretations)) {
                if (figure.rule() == ReproducedFigure.Rule.EQUAL
                        && !SET_ASIDE.contains(figure.key())
                        && findings.stream().anyMatch(figure.finding()::startsWith)) {
                    held.add(figure);
                }
            }
            return held;
        };
    }
}
