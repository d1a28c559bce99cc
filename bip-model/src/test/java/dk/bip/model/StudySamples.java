package dk.bip.model;

import dk.bip.core.Text;
import dk.bip.core.indicator.ScoreRange;
import dk.bip.core.measurement.DatedScore;
import dk.bip.model.caseworker.Adjustment;
import dk.bip.model.caseworker.BeliefAgainstProfile;
import dk.bip.model.caseworker.BeliefBelowProfile;
import dk.bip.model.caseworker.BeliefEffect;
import dk.bip.model.caseworker.BeliefProfile;
import dk.bip.model.caseworker.CaseworkerEffects;
import dk.bip.model.caseworker.CaseworkerTable;
import dk.bip.model.caseworker.ChangeAssociation;
import dk.bip.model.caseworker.EffectivenessQuartiles;
import dk.bip.model.caseworker.OrientationAssociation;
import dk.bip.model.estimation.BinaryRegression;
import dk.bip.model.estimation.BinaryRegressionResult;
import dk.bip.model.estimation.ClusterRemark;
import dk.bip.model.estimation.GaussianPrior;
import dk.bip.model.estimation.LikelihoodRatioTest;
import dk.bip.model.estimation.LinearHypothesis;
import dk.bip.model.estimation.MissingValues;
import dk.bip.model.estimation.ModelFrame;
import dk.bip.model.estimation.ModelFrameBuilder;
import dk.bip.model.estimation.RandomInterceptRegression;
import dk.bip.model.estimation.RandomInterceptResult;
import dk.bip.model.estimation.TwoStageLeastSquares;
import dk.bip.model.estimation.TwoStageLeastSquaresResult;
import dk.bip.model.estimation.WaldTest;
import dk.bip.model.feature.Feature;
import dk.bip.model.feature.FeatureSchema;
import dk.bip.model.matrix.CovarianceMatrix;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.outcome.Outcome;
import dk.bip.model.predictor.ModelDocument;
import dk.bip.model.statistics.Clusters;
import dk.bip.model.statistics.Controls;
import dk.bip.model.statistics.PointEstimate;
import dk.bip.model.statistics.RatioEstimate;
import dk.bip.model.validation.BrierScore;
import dk.bip.model.validation.Calibration;
import dk.bip.model.validation.CitizenBootstrap;
import dk.bip.model.validation.CronbachAlpha;
import dk.bip.model.validation.CrossValidation;
import dk.bip.model.validation.Discrimination;
import dk.bip.model.validation.DocumentRecalibration;
import dk.bip.model.validation.ExternalValidation;
import dk.bip.model.validation.ForecastGrouping;
import dk.bip.model.validation.Forecasts;
import dk.bip.model.validation.GroupEvaluation;
import dk.bip.model.validation.IntraclassCorrelation;
import dk.bip.model.validation.LogLoss;
import dk.bip.model.validation.Metric;
import dk.bip.model.validation.Metrics;
import dk.bip.model.validation.ModelComparison;
import dk.bip.model.validation.PopulationStability;
import dk.bip.model.validation.PseudoRSquared;
import dk.bip.model.validation.RatingTable;
import dk.bip.model.validation.Recalibration;
import dk.bip.model.validation.Refit;
import dk.bip.model.validation.WeightedKappa;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** The configurations and results of estimators, validation and caseworker calculators, on few rows. */
final class StudySamples {

    private static final int CASEWORKERS = 16;
    private static final int ROWS = 8 * CASEWORKERS;

    private final List<String> caseworkers = new ArrayList<>();
    private final double[] job = new double[ROWS];
    private final ModelFrame frame;

    private StudySamples() {
        Random random = new Random(31);
        double[] readiness = new double[ROWS];
        double[] belief = new double[ROWS];
        double[] changes = new double[ROWS];
        for (int i = 0; i < ROWS; i++) {
            int caseworker = i % CASEWORKERS;
            double orientation = (caseworker % 8 - 3.5) / 3;
            caseworkers.add("caseworker-" + caseworker);
            readiness[i] = random.nextGaussian();
            belief[i] = Math.max(1, Math.min(5, Math.rint(3 + readiness[i] / 2 + orientation)));
            changes[i] = random.nextInt(3);
            job[i] = random.nextDouble() < 1 / (1 + Math.exp(0.5 - readiness[i] - orientation)) ? 1 : 0;
        }
        frame = ModelFrame.builder()
                .outcome("job", job)
                .column("readiness", readiness)
                .column("belief", belief)
                .column("changes", changes)
                .cluster("caseworker", caseworkers)
                .build();
    }

    static List<Object> values(ModelDocument document) {
        StudySamples study = new StudySamples();
        List<Object> samples = new ArrayList<>();
        samples.addAll(study.ofEstimation());
        samples.addAll(study.ofCaseworkers());
        samples.addAll(study.ofBelief());
        samples.addAll(study.ofForecasts());
        samples.addAll(study.ofComparison());
        samples.addAll(ofRatings());
        samples.addAll(ofDocument(document));
        return samples;
    }

    private List<Object> ofEstimation() {
        BinaryRegression clustered = BinaryRegression.logit().withClusters("caseworker");
        BinaryRegressionResult fit = clustered.fit(frame.select(List.of("readiness", "belief")));
        RandomInterceptRegression intercepts = RandomInterceptRegression.logit("caseworker");
        RandomInterceptResult groups = intercepts.fit(frame.select(List.of("readiness")));
        TwoStageLeastSquares device =
                TwoStageLeastSquares.of("belief", "readiness").withClusters("caseworker");
        TwoStageLeastSquaresResult moved = device.fit(frame.select(List.of("belief", "readiness")));
        return List.of(
                frame.select(List.of("readiness", "belief")).rows(3, 7),
                ModelFrame.rowBuilder("job", List.of("belief"))
                        .missing(MissingValues.DROP_ROW)
                        .row(1, new double[] {2}, 0.5, 0.25, List.of())
                        .row(0, Double.NaN)
                        .build(),
                clustered,
                BinaryRegression.logit().withPrior(GaussianPrior.ridge(2)),
                GaussianPrior.of(new double[] {1}, CovarianceMatrix.of(List.of("belief"), new double[][] {{0.25}})),
                fit,
                fit.coefficients(),
                fit.coefficient("belief"),
                fit.convergence(),
                fit.coefficient("belief").confidenceInterval(0.95),
                new ClusterRemark(ClusterRemark.Kind.FEW_CLUSTERS, "caseworker", "there are few"),
                intercepts,
                groups,
                new RandomInterceptResult.GroupEffect("first", 0.5, 0.25, 3),
                device,
                moved,
                moved.firstStages().get(0),
                LinearHypothesis.equal("readiness", "belief"),
                WaldTest.of(fit.coefficients(), List.of(LinearHypothesis.zero("belief"))),
                new LikelihoodRatioTest(3.5, 1, 0.0625));
    }

    private List<Object> ofCaseworkers() {
        CaseworkerTable table = CaseworkerTable.of(frame, "caseworker", Outcome.JOB, Horizon.TWELVE_MONTHS);
        Controls controls = Controls.of("readiness").withCaseloadMeans("readiness");
        CaseworkerEffects effects = CaseworkerEffects.adjustedFor("readiness");
        CaseworkerEffects.Result ofEach = effects.fit(table);
        EffectivenessQuartiles quartiles =
                EffectivenessQuartiles.adjustedFor("readiness").withReplications(20);
        EffectivenessQuartiles.Result ofQuartiles = quartiles.fit(table);
        BeliefEffect belief = BeliefEffect.of("belief");
        OrientationAssociation orientation = OrientationAssociation.of("belief").with(Controls.of("readiness"));
        ChangeAssociation changes = ChangeAssociation.of("changes").with(Controls.of("readiness"));
        return List.of(
                controls,
                effects,
                ofEach,
                ofEach.effects().get(0),
                quartiles,
                ofQuartiles,
                ofQuartiles.found(),
                ofQuartiles.byChance(),
                ofQuartiles.byChance().gap(Adjustment.UNADJUSTED),
                ofQuartiles.realShareOfVariance(),
                belief,
                belief.fit(table),
                orientation,
                orientation.fit(table),
                changes,
                changes.fit(table),
                PointEstimate.ofShare(0.25, 0.125),
                new RatioEstimate(1.25, 0.125));
    }

    private List<Object> ofBelief() {
        ModelFrame rows = ModelFrame.builder()
                .outcome("belief", frame.values("belief"))
                .column(Feature.CITIZEN_COOPERATION.name(), frame.values("readiness"))
                .column(Feature.AGE.name(), frame.values("changes"))
                .build();
        BeliefProfile one = BeliefProfile.fit(FeatureSchema.of(Feature.CITIZEN_COOPERATION), rows);
        BeliefProfile two = BeliefProfile.fit(FeatureSchema.of(Feature.CITIZEN_COOPERATION, Feature.AGE), rows);
        DatedScore given = new DatedScore(LocalDate.of(2015, 1, 5), ScoreRange.ONE_TO_FIVE.score(2));
        return List.of(
                one,
                two,
                BeliefBelowProfile.of(one),
                BeliefBelowProfile.of(two).withLevel(0.75),
                new BeliefAgainstProfile(given, 3.5, 0.125, 0.75));
    }

    private List<Object> ofForecasts() {
        ModelFrame readiness = frame.select(List.of("readiness"));
        boolean[] events = new boolean[ROWS];
        for (int i = 0; i < ROWS; i++) {
            events[i] = job[i] == 1;
        }
        Forecasts forecasts =
                Forecasts.of(BinaryRegression.logit().fit(readiness).probabilities(readiness), events);
        Clusters halves = Clusters.of(IntStream.range(0, ROWS)
                .mapToObj(i -> i % 2 == 0 ? "even" : "odd")
                .toList());
        Clusters citizens = Clusters.of(caseworkers);
        CitizenBootstrap bootstrap = CitizenBootstrap.withDefaults(5).withReplications(20);
        Calibration.Result calibration = Calibration.withDefaults().evaluate(forecasts);
        GroupEvaluation.Result groups = GroupEvaluation.withDefaults().evaluate(forecasts, halves);
        Forecasts few = Forecasts.of(new double[] {0.25, 0.5, 0.75}, new double[] {0, 1, 1});
        return List.of(
                few,
                few.asScores(),
                ForecastGrouping.equalCount(4),
                Recalibration.of(0.25, 1.5),
                Metrics.of(forecasts),
                LogLoss.of(forecasts),
                PseudoRSquared.of(forecasts),
                BrierScore.withDefaults().evaluate(forecasts),
                calibration,
                calibration.curve().get(0),
                Discrimination.withDefaults().evaluate(forecasts.asScores()),
                Discrimination.withDefaults().compare(forecasts.asScores(), forecasts.asScores()),
                groups,
                groups.group("even"),
                groups.group("even").accuracy().orElseThrow(),
                CrossValidation.withDefaults(6)
                        .withFolds(2)
                        .evaluate(events, citizens, Refit.of(BinaryRegression.logit(), readiness)),
                bootstrap.evaluate(forecasts, citizens, Metric.BRIER),
                bootstrap.optimism(events, citizens, Refit.of(BinaryRegression.logit(), readiness), Metric.BRIER));
    }

    private List<Object> ofComparison() {
        ModelComparison.Model smaller = ModelComparison.Model.of("readiness", "readiness");
        ModelComparison.Result comparison = ModelComparison.withDefaults()
                .withCrossValidation(
                        CrossValidation.withDefaults(7).withFolds(2),
                        CitizenBootstrap.withDefaults(7).withReplications(20),
                        "caseworker")
                .compare(frame, List.of(smaller, smaller.with("with belief", "belief")));
        return List.of(smaller, comparison, comparison.models().get(1));
    }

    private static List<Object> ofRatings() {
        RatingTable ratings = RatingTable.builder("first", "second")
                .row(1, 2)
                .row(3, 3)
                .row(5, 4)
                .row(2, 2)
                .build();
        CronbachAlpha.Result alpha = CronbachAlpha.withDefaults().evaluate(ratings);
        PopulationStability.Result stability =
                PopulationStability.withDefaults().compareCounts(new long[] {3, 5, 2}, new long[] {1, 4, 5});
        return List.of(
                ratings,
                alpha,
                alpha.items().get(0),
                IntraclassCorrelation.withDefaults().evaluate(ratings),
                WeightedKappa.withDefaults().evaluate(ratings),
                stability,
                stability.cells().get(0));
    }

    private static List<Object> ofDocument(ModelDocument document) {
        Random random = new Random(32);
        List<Feature> features = document.schema().features();
        double[] job = new double[ROWS];
        ModelFrameBuilder local = ModelFrame.builder();
        for (Feature feature : features) {
            double[] column = new double[ROWS];
            for (int i = 0; i < ROWS; i++) {
                double width = feature.domain().maximum() - feature.domain().minimum();
                column[i] = Math.rint(feature.domain().minimum() + width * random.nextDouble());
            }
            local.column(feature.name(), column);
        }
        for (int i = 0; i < ROWS; i++) {
            job[i] = random.nextInt(4) == 0 ? 1 : 0;
        }
        DocumentRecalibration recalibration = DocumentRecalibration.ofIntercept();
        ModelFrame rows = local.outcome("job", job)
                .cluster(
                        "pair",
                        IntStream.range(0, ROWS).mapToObj(i -> "p" + i / 2).toList())
                .build();
        ExternalValidation.Result validation = ExternalValidation.withDefaults(33)
                .withDraws(20)
                .withFolds(2)
                .withClusters("pair")
                .withGroups(features.get(0).name())
                .evaluate(document, Horizon.SIX_MONTHS, rows);
        return List.of(
                recalibration,
                recalibration.fit(document, "local", "1", Text.of("Lokal", "Local"), Horizon.SIX_MONTHS, rows),
                validation,
                validation.before(),
                validation.chance(),
                validation.chance().aucOfNoKnowledge().orElseThrow());
    }
}
