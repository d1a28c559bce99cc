package dk.bip.examples.casebook.evidence;

import dk.bip.core.caseworker.BeliefLevel;
import dk.bip.core.indicator.Dimension;
import dk.bip.core.indicator.Indicator;
import dk.bip.core.indicator.Rater;
import dk.bip.core.questionnaire.JobSearchChannel;
import dk.bip.model.estimation.BinaryRegression;
import dk.bip.model.estimation.BinaryRegressionResult;
import dk.bip.model.estimation.MissingValues;
import dk.bip.model.estimation.ModelFrame;
import dk.bip.model.estimation.ModelFrameBuilder;
import dk.bip.model.evidence.Evidence;
import dk.bip.model.feature.Feature;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.population.PersonInterval;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The findings that say which answers go with a job, and what the job orientation goes with. */
final class ItemFigures {

    /** The nine that BIP-IND-01 and BIP-IND-02 name; the search for a job is the number of channels. */
    private static final Set<String> STRONGEST = Set.of(
            "bip.citizen.health-mastery",
            "bip.citizen.knows-possibilities",
            "bip.citizen.able-to-handle-job",
            "bip.citizen.cooperation",
            "bip.citizen.realistic-wage",
            Feature.CITIZEN_JOB_SEARCH_BEHAVIOUR.name(),
            "bip.caseworker.belief",
            "bip.caseworker.acts-purposefully",
            "bip.caseworker.realistic-competences");

    private final Study study;

    ItemFigures(Study study) {
        this.study = study;
    }

    List<ReproducedFigure> all() {
        List<ReproducedFigure> figures = new ArrayList<>(strongest());
        figures.addAll(search());
        figures.addAll(orientation());
        return figures;
    }

    /** |z| of each question alone beside register data. */
    private Map<String, Double> strengths() {
        Map<String, double[]> columns = new LinkedHashMap<>();
        columns.put(Feature.CITIZEN_JOB_SEARCH_BEHAVIOUR.name(), study.column(Feature.CITIZEN_JOB_SEARCH_BEHAVIOUR));
        List<String> questions = PersonInterval.questions();
        for (int k = 0; k < questions.size(); k++) {
            columns.put(questions.get(k), study.question(k));
        }
        Map<String, Double> strengths = new LinkedHashMap<>();
        columns.forEach((name, column) -> strengths.put(
                name,
                Math.abs(BinaryRegression.logit()
                        .fit(register(Horizon.TWELVE_MONTHS)
                                .column(name, column)
                                .build())
                        .coefficients()
                        .coefficient(name)
                        .z())));
        return strengths;
    }

    private ModelFrameBuilder register(Horizon horizon) {
        ModelFrameBuilder frame =
                ModelFrame.builder().outcome("job", study.outcome(horizon)).missing(MissingValues.DROP_ROW);
        for (Feature feature : RegressionFigures.REGISTER) {
            frame.column(feature.name(), study.column(feature));
        }
        return frame;
    }

    private List<ReproducedFigure> strongest() {
        Map<String, Double> strengths = strengths();
        List<String> ranked = strengths.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .toList();
        Set<String> nine = new TreeSet<>(ranked.subList(0, STRONGEST.size()));
        List<ReproducedFigure> figures = new ArrayList<>();
        for (String finding : List.of("BIP-IND-01", "BIP-IND-02")) {
            String form = finding.equals("BIP-IND-01") ? "citizen" : "caseworker";
            Set<String> named = STRONGEST.stream()
                    .filter(question -> question.contains("citizen") == form.equals("citizen"))
                    .collect(Collectors.toSet());
            long found = nine.stream().filter(named::contains).count();
            figures.add(ReproducedFigure.about(
                    finding, "named by the " + form + " and among the nine strongest", named.size(), 0.5, found));
        }
        double weakest = STRONGEST.stream().mapToDouble(strengths::get).min().orElseThrow();
        double next = strengths.entrySet().stream()
                .filter(question -> !STRONGEST.contains(question.getKey()))
                .mapToDouble(Map.Entry::getValue)
                .max()
                .orElseThrow();
        figures.add(ReproducedFigure.shown("BIP-IND-01", "|z| of the weakest of the nine", weakest));
        figures.add(ReproducedFigure.shown("BIP-IND-01", "|z| of the strongest of the others", next));
        figures.add(ReproducedFigure.effect(
                "BIP-IND-03",
                "indicators of the nine strongest questions",
                Evidence.published().finding("BIP-IND-03").figure(),
                7,
                indicators(nine)));
        return figures;
    }

    private static int indicators(Set<String> questions) {
        Set<Dimension> indicators = new HashSet<>();
        for (String question : questions) {
            if (question.equals(Feature.CITIZEN_JOB_SEARCH_BEHAVIOUR.name())) {
                indicators.add(Indicator.JOB_SEARCH_BEHAVIOUR);
                continue;
            }
            int index = PersonInterval.questions().indexOf(question);
            for (Dimension indicator : Indicator.all()) {
                for (Rater rater : Rater.values()) {
                    if (Arrays.stream(PersonInterval.questions(rater, indicator))
                            .anyMatch(k -> k == index)) {
                        indicators.add(indicator);
                    }
                }
            }
        }
        return indicators.size();
    }

    private List<ReproducedFigure> search() {
        ModelFrameBuilder any = register(Horizon.TWELVE_MONTHS);
        any.column("searches", flags(null));
        double searches = BinaryRegression.logit()
                .fit(any.build())
                .coefficients()
                .coefficient("searches")
                .estimate();
        // Which channels are used changes from one measurement to the next, so that a year later they are others.
        ModelFrameBuilder channels = register(Horizon.THREE_MONTHS);
        for (JobSearchChannel channel : JobSearchChannel.values()) {
            if (channel != JobSearchChannel.DOES_NOT_SEARCH) {
                channels.column(channel.name(), flags(channel));
            }
        }
        BinaryRegressionResult fit = BinaryRegression.logit().fit(channels.build());
        double well = Math.min(of(fit, JobSearchChannel.INTERNSHIP_COMPANY), of(fit, JobSearchChannel.INTERNET));
        double others = Arrays.stream(JobSearchChannel.values())
                .filter(channel -> channel != JobSearchChannel.INTERNSHIP_COMPANY
                        && channel != JobSearchChannel.INTERNET
                        && channel != JobSearchChannel.DOES_NOT_SEARCH)
                .mapToDouble(channel -> of(fit, channel))
                .max()
                .orElseThrow();
        return List.of(
                ReproducedFigure.above(
                        "BIP-SEARCH-21",
                        "log-odds within three months: weaker of the two less the best other",
                        0,
                        well - others),
                ReproducedFigure.above("BIP-SEARCH-22", "log-odds of a job: searches", 0, searches));
    }

    private static double of(BinaryRegressionResult fit, JobSearchChannel channel) {
        return fit.coefficients().coefficient(channel.name()).estimate();
    }

    /** Whether a channel, or any, is used; NaN where the citizen declined. */
    private double[] flags(JobSearchChannel channel) {
        double[] flags = new double[study.rows()];
        for (int i = 0; i < flags.length; i++) {
            boolean uses = channel == null ? !study.uses(i, JobSearchChannel.DOES_NOT_SEARCH) : study.uses(i, channel);
            flags[i] = study.declined(i) ? Double.NaN : uses ? 1 : 0;
        }
        return flags;
    }

    /** The belief in a citizen, and whether the citizen searches, by the belief in the rest of the caseload, the citizen held equal. */
    private List<ReproducedFigure> orientation() {
        String orientation = Feature.CASEWORKER_ORIENTATION.name();
        double[] hopeful = new double[study.rows()];
        for (int i = 0; i < hopeful.length; i++) {
            hopeful[i] = study.belief(i) >= BeliefLevel.GOOD_CHANCES.step() ? 1 : 0;
        }
        ModelFrameBuilder belief = characteristics("hopeful", hopeful);
        ModelFrameBuilder searches = characteristics("searches", flags(null));
        double onBelief = slope(belief.build(), orientation);
        double onSearch = slope(searches.build(), orientation);
        return List.of(
                ReproducedFigure.above(
                        "BIP-BELIEF-04",
                        "log-odds of good chances or yes: a step of orientation, controlled",
                        0,
                        onBelief),
                ReproducedFigure.above(
                        "BIP-BELIEF-05", "log-odds of searching: a step of orientation, controlled", 0, onSearch));
    }

    private static double slope(ModelFrame frame, String orientation) {
        return BinaryRegression.logit()
                .fit(frame)
                .coefficients()
                .coefficient(orientation)
                .estimate();
    }

    private ModelFrameBuilder characteristics(String outcome, double[] values) {
        ModelFrameBuilder frame = ModelFrame.builder().outcome(outcome, values).missing(MissingValues.DROP_ROW);
        frame.column(Feature.CASEWORKER_ORIENTATION.name(), study.column(Feature.CASEWORKER_ORIENTATION));
        for (Feature feature : RegressionFigures.REGISTER) {
            frame.column(feature.name(), study.column(feature));
        }
        List<String> questions = PersonInterval.questions();
        for (int k = 0; k < questions.size(); k++) {
            if (!questions.get(k).equals("bip.caseworker.belief")) {
                frame.column(questions.get(k), study.question(k));
            }
        }
        return frame;
    }
}
