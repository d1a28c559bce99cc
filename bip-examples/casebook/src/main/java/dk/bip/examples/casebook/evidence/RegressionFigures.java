package dk.bip.examples.casebook.evidence;

import dk.bip.model.caseworker.Adjustment;
import dk.bip.model.caseworker.CaseworkerTable;
import dk.bip.model.caseworker.ChangeAssociation;
import dk.bip.model.estimation.BinaryRegression;
import dk.bip.model.estimation.BinaryRegressionResult;
import dk.bip.model.estimation.MissingValues;
import dk.bip.model.estimation.ModelFrame;
import dk.bip.model.estimation.ModelFrameBuilder;
import dk.bip.model.evidence.Evidence;
import dk.bip.model.evidence.Figure;
import dk.bip.model.feature.Feature;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.outcome.Outcome;
import dk.bip.model.population.PersonInterval;
import dk.bip.model.statistics.Controls;
import dk.bip.model.statistics.Logistic;
import java.util.ArrayList;
import java.util.List;

/** The figures that are associations controlled for other things, by the library's logistic regression. */
final class RegressionFigures {

    /** What definitions call register data: age, education, employment and benefit history. */
    static final List<Feature> REGISTER = List.of(
            Feature.AGE, Feature.UNSKILLED, Feature.EMPLOYMENT_LAST_THREE_YEARS, Feature.BENEFITS_LAST_THREE_YEARS);

    private static final String CHANGES = Feature.CASEWORKER_CHANGES.name();
    private static final String BELIEF = "bip.caseworker.belief";
    private static final String INTERVAL = "interval";

    /** The intervals from here on are taken together. */
    private static final int LAST_INTERVAL_OF_ITS_OWN = 9;

    private static final String COURSE = Feature.COMPANY_COURSE_ENDED.name();

    private final Study study;

    RegressionFigures(Study study) {
        this.study = study;
    }

    /**
     * What a change of caseworker goes with in the observed rows: the citizen and the time since the first measurement held equal, the belief
     * not, because it follows the caseworker.
     */
    ReproducedFigure change() {
        ModelFrameBuilder frame = ModelFrame.builder()
                .outcome("job", study.outcome(Horizon.TWELVE_MONTHS))
                .cluster(Study.CASEWORKER, study.labels(study::caseworker))
                .cluster(Study.CITIZEN, study.labels(study::citizen))
                .column(CHANGES, study.column(Feature.CASEWORKER_CHANGES));
        List<String> controls = new ArrayList<>();
        for (Feature feature : REGISTER) {
            frame.column(feature.name(), study.column(feature));
            controls.add(feature.name());
        }
        List<String> questions = PersonInterval.questions();
        for (int k = 0; k < questions.size(); k++) {
            if (!questions.get(k).equals(BELIEF)) {
                frame.column(questions.get(k), study.question(k));
                controls.add(questions.get(k));
            }
        }
        frame.column(INTERVAL, study.intervals(LAST_INTERVAL_OF_ITS_OWN));
        CaseworkerTable table = CaseworkerTable.of(frame.build(), Study.CASEWORKER, Outcome.JOB, Horizon.TWELVE_MONTHS)
                .withCitizens(Study.CITIZEN);
        Figure published = Evidence.published().finding("BIP-SHIFT-01").figure();
        return ReproducedFigure.effect(
                "BIP-SHIFT-01",
                "one change against none in observed rows, citizen and time controlled, percent",
                published,
                -published.value(),
                100
                        * ChangeAssociation.of(CHANGES)
                                .with(Controls.of(controls.toArray(String[]::new)))
                                .withTime(INTERVAL)
                                .fit(table)
                                .oneChangeAgainstNone(Adjustment.ADJUSTED)
                                .relativeDifference());
    }

    /** How many times the explanatory power (McFadden) of register data that of register data and every question is. */
    ReproducedFigure explanatoryPower() {
        ModelFrame frame = frame(Horizon.TWELVE_MONTHS, REGISTER).build();
        List<String> register = REGISTER.stream().map(Feature::name).toList();
        double full = mcFadden(BinaryRegression.logit().fit(frame));
        double alone = mcFadden(BinaryRegression.logit().fit(frame.select(register)));
        Figure published = Evidence.published().finding("BIP-IND-04").figure();
        return ReproducedFigure.effect(
                "BIP-IND-04",
                "McFadden R2 with all questions over register data alone",
                published,
                published.value(),
                full / alone);
    }

    private static double mcFadden(BinaryRegressionResult result) {
        return 1 - result.logLikelihood() / result.nullLogLikelihood();
    }

    /** Every question and the number of search channels beside some features; rows of citizens who declined the channels are dropped. */
    private ModelFrameBuilder frame(Horizon horizon, List<Feature> features) {
        ModelFrameBuilder frame =
                ModelFrame.builder().outcome("job", study.outcome(horizon)).missing(MissingValues.DROP_ROW);
        for (Feature feature : features) {
            frame.column(feature.name(), study.column(feature));
        }
        frame.column(Feature.CITIZEN_JOB_SEARCH_BEHAVIOUR.name(), study.column(Feature.CITIZEN_JOB_SEARCH_BEHAVIOUR));
        List<String> questions = PersonInterval.questions();
        for (int k = 0; k < questions.size(); k++) {
            frame.column(questions.get(k), study.question(k));
        }
        return frame;
    }

    /** What a company-based course that ended in the last six months goes with, everything else at hand held equal. */
    List<ReproducedFigure> companyCourse() {
        List<Feature> features = new ArrayList<>(REGISTER);
        features.add(Feature.COMPANY_COURSE_ENDED);
        ModelFrame frame = frame(Horizon.SIX_MONTHS, features).build();
        BinaryRegressionResult fit = BinaryRegression.logit().fit(frame);
        double[] logOdds = fit.linearPredictors(frame);
        double effect = fit.coefficients().coefficient(COURSE).estimate();
        double with = 0;
        double without = 0;
        for (int i = 0; i < frame.size(); i++) {
            double base = logOdds[i] - effect * frame.value(i, COURSE);
            without += Logistic.probability(base);
            with += Logistic.probability(base + effect);
        }
        return List.of(
                ReproducedFigure.range(
                        "BIP-INT-16", "more in a job within six months, points", 100 * (with - without) / frame.size()),
                ReproducedFigure.range(
                        "BIP-INT-17", "job chance within six months, percent", 100 * (with / without - 1)));
    }
}
