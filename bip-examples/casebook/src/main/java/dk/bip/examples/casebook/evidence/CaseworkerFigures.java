package dk.bip.examples.casebook.evidence;

import dk.bip.core.questionnaire.JobSearchChannel;
import dk.bip.model.caseworker.Adjustment;
import dk.bip.model.caseworker.BeliefEffect;
import dk.bip.model.caseworker.CaseworkerEffects;
import dk.bip.model.caseworker.CaseworkerTable;
import dk.bip.model.caseworker.ChangeAssociation;
import dk.bip.model.caseworker.EffectivenessQuartiles;
import dk.bip.model.caseworker.OrientationAssociation;
import dk.bip.model.estimation.ModelFrame;
import dk.bip.model.estimation.ModelFrameBuilder;
import dk.bip.model.evidence.Evidence;
import dk.bip.model.evidence.Figure;
import dk.bip.model.evidence.Finding;
import dk.bip.model.evidence.Interpretation;
import dk.bip.model.feature.Feature;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.outcome.Outcome;
import dk.bip.model.population.PersonInterval;
import dk.bip.model.statistics.Controls;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Stream;

/**
 * The figures about caseworkers, by the library's calculators from what the study observed: each citizen once a
 * year from the first measurement on, so that the twelve months of two rows do not overlap.
 */
final class CaseworkerFigures {

    private static final int INTERVALS_PER_YEAR = 4;
    private static final long SEED = 20190522;
    private static final int PARTS = 16;
    private static final String BELIEF = "belief";
    private static final String SEARCHES = "searches";
    private static final String CHANGES = Feature.CASEWORKER_CHANGES.name();

    /** What describes the citizen: every question but that on the caseworker's belief. */
    private static final List<String> CHARACTERISTICS = PersonInterval.questions().stream()
            .filter(question -> !question.equals("bip.caseworker.belief"))
            .toList();

    private final Study study;
    private final int[] rows;
    private final CaseworkerTable table;
    private EffectivenessQuartiles.Result quartiles;

    CaseworkerFigures(Study study) {
        this.study = study;
        this.rows = java.util.stream.IntStream.range(0, study.rows())
                .filter(i -> study.number(i) % INTERVALS_PER_YEAR == 1)
                .toArray();
        this.table = CaseworkerTable.of(frame(), "caseworker", Outcome.JOB, Horizon.TWELVE_MONTHS)
                .withCitizens("citizen");
    }

    private ModelFrame frame() {
        ModelFrameBuilder frame = ModelFrame.builder()
                .outcome("job", column(i -> study.job(i, Horizon.TWELVE_MONTHS) ? 1 : 0))
                .cluster("caseworker", labels(study::caseworker))
                .cluster("citizen", labels(study::citizen))
                .column(BELIEF, column(study::belief))
                .column(
                        SEARCHES,
                        column(i -> study.declined(i) || study.uses(i, JobSearchChannel.DOES_NOT_SEARCH) ? 0 : 1))
                .column(CHANGES, column(study::changes))
                .column("course", column(i -> study.courseEnded(i) ? 1 : 0));
        for (Feature feature : RegressionFigures.REGISTER) {
            double[] values = study.column(feature);
            frame.column(feature.name(), column(i -> values[i]));
        }
        for (String question : CHARACTERISTICS) {
            int index = PersonInterval.questions().indexOf(question);
            frame.column(question, column(i -> study.step(i, index)));
        }
        return frame.build();
    }

    private double[] column(IntToDoubleFunction value) {
        double[] values = new double[rows.length];
        for (int k = 0; k < rows.length; k++) {
            values[k] = value.applyAsDouble(rows[k]);
        }
        return values;
    }

    private long[] labels(IntToDoubleFunction label) {
        long[] labels = new long[rows.length];
        for (int k = 0; k < rows.length; k++) {
            labels[k] = (long) label.applyAsDouble(rows[k]);
        }
        return labels;
    }

    private static String[] characteristics() {
        return Stream.concat(RegressionFigures.REGISTER.stream().map(Feature::name), CHARACTERISTICS.stream())
                .toArray(String[]::new);
    }

    private static Controls controls() {
        return Controls.of(characteristics()).withCaseloadMeans(characteristics());
    }

    /** What calibration needs. */
    List<ReproducedFigure> calibrated(Interpretations interpretations) {
        List<ReproducedFigure> figures = new ArrayList<>(quartiles(interpretations.quartiles()));
        figures.add(orientation());
        return figures;
    }

    private List<ReproducedFigure> quartiles(Interpretation reading) {
        EffectivenessQuartiles.Result result = quartilesOf();
        List<ReproducedFigure> figures = new ArrayList<>();
        List<Figure> published = finding("BIP-CW-01").series().figures();
        for (EffectivenessQuartiles.Quartile quartile : EffectivenessQuartiles.Quartile.values()) {
            figures.add(ReproducedFigure.share(
                    "BIP-CW-01",
                    "quartile " + (quartile.ordinal() + 1) + " of caseworkers, out of sample, raw",
                    published.get(quartile.ordinal()),
                    100 * reading.numbers().get(quartile.ordinal()),
                    100 * result.share(quartile, Adjustment.UNADJUSTED).estimate()));
        }
        double gap = 100 * Interpretation.ADJUSTED_CASEWORKER_GAP.number();
        figures.add(ReproducedFigure.effect(
                "BIP-CW-02",
                "gap controlled for citizens, points",
                Figure.of("26"),
                gap,
                100 * result.gap(Adjustment.ADJUSTED).difference().estimate()));
        return figures;
    }

    private EffectivenessQuartiles.Result quartilesOf() {
        if (quartiles == null) {
            // Caseloads are large, so that Laplace's approximation gives the same ranking as quadrature, several times
            // as fast.
            CaseworkerEffects effects =
                    CaseworkerEffects.adjustedFor(characteristics()).withQuadraturePoints(1);
            quartiles = EffectivenessQuartiles.withDefaults(effects, SEED)
                    .withRanking(Adjustment.ADJUSTED)
                    .withParts(PARTS)
                    .fit(table);
        }
        return quartiles;
    }

    private ReproducedFigure orientation() {
        OrientationAssociation.Result result =
                OrientationAssociation.of(BELIEF).with(controls()).fit(table);
        Figure published = finding("BIP-BELIEF-03").figure();
        return ReproducedFigure.effect(
                "BIP-BELIEF-03",
                "high against low orientation, controlled, percent",
                published,
                published.value(),
                100 * result.highAgainstLow(Adjustment.ADJUSTED).relativeDifference());
    }

    /** Two-stage least squares beside the rerun, with and without controls of the caseload. */
    List<ReproducedFigure> belief(double rerun) {
        double controlled = belief(controls());
        return List.of(
                ReproducedFigure.shown(
                        "BIP-BELIEF-02",
                        "estimated: two-stage least squares, no controls, percent",
                        belief(Controls.none())),
                ReproducedFigure.shown(
                        "BIP-BELIEF-02",
                        "estimated: two-stage least squares, citizen and caseload controlled, percent",
                        controlled),
                ReproducedFigure.shown("BIP-BELIEF-02", "estimated less rerun, points", controlled - rerun));
    }

    private double belief(Controls controls) {
        return 100
                * BeliefEffect.of(BELIEF)
                        .with(controls)
                        .fit(table)
                        .relativePerStep()
                        .estimate();
    }

    List<ReproducedFigure> change(double rerun) {
        double controlled = 100
                * ChangeAssociation.of(CHANGES)
                        .with(Controls.of(characteristics()))
                        .fit(table)
                        .oneChangeAgainstNone(Adjustment.ADJUSTED)
                        .relativeDifference();
        return List.of(
                ReproducedFigure.shown(
                        "BIP-SHIFT-01", "estimated: one change against none, citizen controlled, percent", controlled),
                ReproducedFigure.shown("BIP-SHIFT-01", "estimated less rerun, points", controlled - rerun));
    }

    List<ReproducedFigure> allAsTheBest(double rerun) {
        double estimated = 100 * quartilesOf().ifAllWereAsTheBest().share().estimate();
        return List.of(
                ReproducedFigure.shown(
                        "BIP-CW-04",
                        "estimated: all as the best quartile out of sample, citizen controlled",
                        estimated),
                ReproducedFigure.shown("BIP-CW-04", "estimated less rerun, points", estimated - rerun));
    }

    private static Finding finding(String id) {
        return Evidence.published().finding(id);
    }
}
