package dk.bip.examples.casebook.evidence;

import dk.bip.model.population.PopulationParameter;
import dk.bip.model.population.PopulationParameters;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
        for (String line : lines()) {
            String[] cells = line.split(",");
            PopulationParameters before = members.getOrDefault(cells[0], PopulationParameters.initial());
            members.put(cells[0], before.with(PopulationParameter.named(cells[1]), Double.parseDouble(cells[2])));
        }
        return members;
    }

    private static List<String> lines() {
        try (InputStream in = ParameterFile.class.getResourceAsStream(RESOURCE);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
