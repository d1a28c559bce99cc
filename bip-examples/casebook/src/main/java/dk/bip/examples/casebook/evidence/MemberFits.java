package dk.bip.examples.casebook.evidence;

import dk.bip.model.outcome.Horizon;
import dk.bip.model.population.PopulationParameters;
import dk.bip.model.population.ReferencePopulation;
import dk.bip.model.predictor.ModelDocument;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What each document comes to in the population of each member of the ensemble: {@code member,document,months,term,value}, a logit for each
 * horizon, its terms measured from 0.
 */
final class MemberFits {

    static final String RESOURCE = "member-fits.csv";
    static final int ROWS = 300_000;
    static final long SEED = 2015;

    private static final String HEADER = "member,document,months,term,value\n";

    private final Map<String, Map<NestedDocument, Fits>> members;

    private MemberFits(Map<String, Map<NestedDocument, Fits>> members) {
        this.members = members;
    }

    /** Intercept and coefficients of each horizon, by months, in the terms of a document measured from 0. */
    record Fits(Map<Integer, List<Double>> parameters) {

        static Fits of(FittedLogits fit) {
            Map<Integer, List<Double>> parameters = new HashMap<>();
            for (FittedLogits.Logit logit : fit.logits()) {
                List<Double> fromNought = new ArrayList<>(logit.parameters());
                for (int j = 0; j < fit.references().size(); j++) {
                    fromNought.set(
                            0,
                            fromNought.get(0)
                                    - fromNought.get(j + 1) * fit.references().get(j));
                }
                parameters.put(logit.horizon().months(), List.copyOf(fromNought));
            }
            return new Fits(parameters);
        }

        List<Double> at(Horizon horizon) {
            return parameters.get(horizon.months());
        }
    }

    /** Fits every document in the population of every member. */
    static MemberFits fitted(Map<String, PopulationParameters> ensemble, List<Double> beliefScores) {
        Map<String, Map<NestedDocument, Fits>> members = new LinkedHashMap<>();
        ensemble.forEach((member, parameters) -> members.put(member, fit(parameters, beliefScores)));
        return new MemberFits(members);
    }

    /** Fits every document in the population of one member. */
    static Map<NestedDocument, Fits> fit(PopulationParameters parameters, List<Double> beliefScores) {
        Study study = Study.of(ReferencePopulation.of(SEED).with(parameters), ROWS);
        Map<NestedDocument, Fits> fits = new EnumMap<>(NestedDocument.class);
        for (NestedDocument document : NestedDocument.values()) {
            fits.put(document, Fits.of(LogitFit.estimates(document, beliefScores, study)));
        }
        return fits;
    }

    /** The committed fits. */
    static MemberFits read() {
        Map<String, Map<NestedDocument, Fits>> members = new LinkedHashMap<>();
        for (List<String> cells : CommittedFile.rows(RESOURCE)) {
            members.computeIfAbsent(cells.get(0), member -> new EnumMap<>(NestedDocument.class))
                    .computeIfAbsent(NestedDocument.ofId(cells.get(1)), document -> new Fits(new HashMap<>()))
                    .parameters()
                    .computeIfAbsent(Integer.valueOf(cells.get(2)), months -> new ArrayList<>())
                    .add(Double.valueOf(cells.get(4)));
        }
        return new MemberFits(members);
    }

    /** The names of the members, in their order. */
    Set<String> names() {
        return members.keySet();
    }

    /** The members but one. */
    MemberFits without(String member) {
        Map<String, Map<NestedDocument, Fits>> others = new LinkedHashMap<>(members);
        others.remove(member);
        return new MemberFits(others);
    }

    Fits of(String member, NestedDocument document) {
        return members.get(member).get(document);
    }

    /**
     * How far the parameters of the members lie from those of a document at a horizon, at its references: the mean of
     * {@code (theta(m) - theta) (theta(m) - theta)'} over the drawn assumptions, plus that over the readings and effects of caseworkers, of
     * which the preferred, with no difference, is one. Either may be wrong while the other is right, so that the two add up.
     */
    double[][] spread(FittedLogits fit, FittedLogits.Logit logit) {
        int n = logit.parameters().size();
        double[][] spread = new double[n][n];
        long drawn = members.keySet().stream().filter(Ensemble::isDrawn).count();
        long readings = members.size() - drawn + 1;
        members.forEach((name, member) -> {
            double[] away = away(member.get(fit.document()).at(logit.horizon()), fit, logit);
            double among = Ensemble.isDrawn(name) ? drawn : readings;
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    spread[i][j] += away[i] * away[j] / among;
                }
            }
        });
        return spread;
    }

    private static double[] away(List<Double> theirs, FittedLogits fit, FittedLogits.Logit logit) {
        double[] away = new double[theirs.size()];
        away[0] = theirs.get(0) - logit.intercept();
        for (int j = 1; j < away.length; j++) {
            away[0] += theirs.get(j) * fit.references().get(j - 1);
            away[j] = theirs.get(j) - logit.parameters().get(j);
        }
        return away;
    }

    /** The text of the file. */
    String written(List<Double> beliefScores) {
        StringBuilder text = new StringBuilder(HEADER);
        members.forEach((member, documents) -> documents.forEach((document, fits) -> {
            List<String> terms = new ArrayList<>(List.of(ModelDocument.INTERCEPT));
            document.terms(beliefScores).forEach(term -> terms.add(term.name()));
            for (Horizon horizon : LogitFit.HORIZONS) {
                for (int j = 0; j < terms.size(); j++) {
                    text.append(CsvLine.of(
                            member,
                            document.id(),
                            Integer.toString(horizon.months()),
                            terms.get(j),
                            Double.toString(fits.at(horizon).get(j))));
                }
            }
        }));
        return text.toString();
    }
}
