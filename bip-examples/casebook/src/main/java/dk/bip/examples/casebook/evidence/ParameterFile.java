package dk.bip.examples.casebook.evidence;

import dk.bip.model.population.PopulationParameter;
import dk.bip.model.population.PopulationParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The committed parameters of the members of the ensemble: {@code member,parameter,value}. */
final class ParameterFile {

    private static final String RESOURCE = "ensemble.csv";

    /** Calibrated values are kept to four decimals. */
    private static final double PLACES = 1e4;

    private ParameterFile() {}

    /** The parameters of each member, in the order of the file. */
    static Map<String, PopulationParameters> read() {
        Map<String, PopulationParameters> members = new LinkedHashMap<>();
        for (List<String> cells : CommittedFile.rows(RESOURCE)) {
            PopulationParameters before = members.getOrDefault(cells.get(0), PopulationParameters.initial());
            members.put(
                    cells.get(0),
                    before.with(PopulationParameter.named(cells.get(1)), Double.parseDouble(cells.get(2))));
        }
        return members;
    }

    static String write(Map<String, PopulationParameters> members) {
        StringBuilder text = new StringBuilder("member,parameter,value\n");
        members.forEach((member, parameters) -> {
            for (PopulationParameter parameter : PopulationParameter.values()) {
                text.append(member)
                        .append(',')
                        .append(parameter.parameterName())
                        .append(',')
                        .append(parameters.get(parameter))
                        .append('\n');
            }
        });
        return text.toString();
    }

    /** The class of bip-model that holds the calibrated values. */
    static String source(PopulationParameters calibrated) {
        StringBuilder text = new StringBuilder("""
                package dk.bip.model.population;

                /**
                 * The calibrated values, found and written by the program {@code EvidencePipeline} of the casebook, which says how.
                 */
                final class CalibratedValues {

                    private CalibratedValues() {}

                    static PopulationParameters of(PopulationParameters initial) {
                        return initial""");
        for (PopulationParameter parameter : PopulationParameter.values()) {
            if (parameter.origin() != PopulationParameter.Origin.CALIBRATED) {
                continue;
            }
            text.append("\n                .with(PopulationParameter.")
                    .append(parameter.name())
                    .append(", ")
                    .append(Math.rint(calibrated.get(parameter) * PLACES) / PLACES)
                    .append(')');
        }
        return text.append(";\n    }\n}\n").toString();
    }
}
