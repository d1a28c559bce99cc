package dk.bip.examples.casebook.evidence;

import dk.bip.model.population.PopulationParameters;
import dk.bip.model.population.ReferencePopulation;
import dk.bip.model.predictor.ModelDocument;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What each document comes to in the population of each member of the ensemble: {@code member,document,term,value}, the terms those of the
 * fit, with features measured from 0, and {@code interval_2} to {@code interval_4} for what is added to the log-odds in later intervals.
 */
final class MemberFits {

    static final String RESOURCE = "member-fits.csv";
    static final int ROWS = 300_000;
    static final long SEED = 2015;

    private static final String HEADER = "member,document,term,value\n";
    private static final String INTERVAL = "interval_";

    private final Map<String, Map<NestedDocument, FittedHazard>> members;

    private MemberFits(Map<String, Map<NestedDocument, FittedHazard>> members) {
        this.members = members;
    }

    /** Fits every document in the population of every member. */
    static MemberFits fitted(Map<String, PopulationParameters> ensemble) {
        Map<String, Map<NestedDocument, FittedHazard>> members = new LinkedHashMap<>();
        ensemble.forEach((member, parameters) -> members.put(member, fit(parameters)));
        return new MemberFits(members);
    }

    /** Fits every document in the population of one member. */
    static Map<NestedDocument, FittedHazard> fit(PopulationParameters parameters) {
        Study study = Study.of(ReferencePopulation.of(SEED).with(parameters), ROWS);
        Map<NestedDocument, FittedHazard> fits = new EnumMap<>(NestedDocument.class);
        for (NestedDocument document : NestedDocument.values()) {
            fits.put(document, FittedHazard.of(HazardFit.of(document, study)));
        }
        return fits;
    }

    /** The committed fits. */
    static MemberFits read() {
        Map<String, Map<NestedDocument, List<Double>>> numbers = new LinkedHashMap<>();
        for (String line : lines()) {
            String[] cells = line.split(",");
            numbers.computeIfAbsent(cells[0], member -> new EnumMap<>(NestedDocument.class))
                    .computeIfAbsent(NestedDocument.ofId(cells[1]), document -> new ArrayList<>())
                    .add(Double.valueOf(cells[3]));
        }
        Map<String, Map<NestedDocument, FittedHazard>> members = new LinkedHashMap<>();
        numbers.forEach((member, documents) -> {
            Map<NestedDocument, FittedHazard> fits = new EnumMap<>(NestedDocument.class);
            documents.forEach((document, values) -> {
                int parameters = document.features().size() + 1;
                List<Double> offsets = new ArrayList<>(List.of(0.0));
                offsets.addAll(values.subList(parameters, values.size()));
                double[] estimates = values.subList(0, parameters).stream()
                        .mapToDouble(Double::doubleValue)
                        .toArray();
                fits.put(document, new FittedHazard(estimates, offsets));
            });
            members.put(member, fits);
        });
        return new MemberFits(members);
    }

    private static List<String> lines() {
        try (InputStream in = MemberFits.class.getResourceAsStream(RESOURCE);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of the members, in their order. */
    Set<String> names() {
        return members.keySet();
    }

    FittedHazard of(String member, NestedDocument document) {
        return members.get(member).get(document);
    }

    /**
     * How far the parameters of the members lie from those of a document, at its references: the mean of
     * {@code (theta(m) - theta) (theta(m) - theta)'} over the members, but for one where it is named.
     */
    double[][] spread(ModelDocument document, NestedDocument nested, String leftOut) {
        int n = document.terms().size() + 1;
        double[] theta = new double[n];
        double[] references = new double[n - 1];
        theta[0] = document.intercept();
        for (int j = 1; j < n; j++) {
            theta[j] = document.terms().get(j - 1).coefficient();
            references[j - 1] = document.terms().get(j - 1).reference();
        }
        List<String> used = members.keySet().stream()
                .filter(member -> !member.equals(leftOut))
                .toList();
        double[][] spread = new double[n][n];
        for (String member : used) {
            double[] moved = of(member, nested).parametersAt(references);
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    spread[i][j] += (moved[i] - theta[i]) * (moved[j] - theta[j]) / used.size();
                }
            }
        }
        return spread;
    }

    /** The text of the file. */
    String written() {
        StringBuilder text = new StringBuilder(HEADER);
        members.forEach((member, documents) -> documents.forEach((document, fit) -> {
            double[] parameters = fit.parameters();
            line(text, member, document, ModelDocument.INTERCEPT, parameters[0]);
            for (int j = 1; j < parameters.length; j++) {
                line(text, member, document, document.features().get(j - 1).featureName(), parameters[j]);
            }
            for (int k = 1; k < fit.offsets().size(); k++) {
                line(text, member, document, INTERVAL + (k + 1), fit.offsets().get(k));
            }
        }));
        return text.toString();
    }

    private static void line(StringBuilder text, String member, NestedDocument document, String term, double value) {
        text.append(String.join(",", member, document.id(), term, Double.toString(value)))
                .append('\n');
    }
}
