package dk.bip.examples.casebook.evidence;

import dk.bip.model.caseworker.Adjustment;
import dk.bip.model.caseworker.BeliefEffect;
import dk.bip.model.caseworker.CaseworkerTable;
import dk.bip.model.caseworker.EffectivenessQuartiles;
import dk.bip.model.caseworker.OrientationAssociation;
import dk.bip.model.caseworker.QuartileShares;
import dk.bip.model.caseworker.QuartilesByChance;
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
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The figures about caseworkers, by the library's calculators from what the study observed. Quartiles: the first row of each citizen, ranked
 * in studies of BIP's size. Belief and orientation: each citizen once a year from the first measurement on, so that the twelve
 * months of two rows do not overlap.
 */
final class CaseworkerFigures {

    private static final int INTERVALS_PER_YEAR = 4;

    /** How many citizens the study met (BIP-DESIGN-01), in whose own sample caseworkers were ranked. */
    private static final int CITIZENS_OF_A_STUDY = 4000;

    /** Held to in calibration, and no published figure. */
    static final String BETWEEN_CASEWORKERS = "share of the belief's variance between caseworkers (ours), percent";

    private static final String BELIEF = "belief";

    /** Of chance; as many studies as a table holds are drawn each time. */
    private static final int REPLICATIONS = 40;

    /** What describes the citizen: every question but that on the caseworker's belief. */
    private static final List<String> CHARACTERISTICS = PersonInterval.questions().stream()
            .filter(question -> !question.equals("bip.caseworker.belief"))
            .toList();

    private final Study study;
    private final int[] rows;
    private final CaseworkerTable table;
    private QuartileShares quartiles;

    CaseworkerFigures(Study study) {
        this.study = study;
        this.rows = IntStream.range(0, study.rows())
                .filter(i -> study.number(i) % INTERVALS_PER_YEAR == 1)
                .toArray();
        this.table = table(frame());
    }

    private static CaseworkerTable table(ModelFrame frame) {
        return CaseworkerTable.of(frame, "caseworker", Outcome.JOB, Horizon.TWELVE_MONTHS)
                .withCitizens("citizen");
    }

    private ModelFrame frame() {
        ModelFrameBuilder frame = ModelFrame.builder()
                .outcome("job", column(i -> study.job(i, Horizon.TWELVE_MONTHS) ? 1 : 0))
                .cluster("caseworker", labels(study::caseworker))
                .cluster("citizen", labels(study::citizen))
                .column(BELIEF, column(study::belief));
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

    /** Quarters as a study finds them in its own sample. */
    List<ReproducedFigure> quartiles(Interpretation reading) {
        QuartileShares found = quartiles();
        List<ReproducedFigure> figures = new ArrayList<>();
        List<Figure> published = finding("BIP-CW-01").series().figures();
        for (EffectivenessQuartiles.Quartile quartile : EffectivenessQuartiles.Quartile.values()) {
            figures.add(ReproducedFigure.share(
                    "BIP-CW-01",
                    "quartile " + (quartile.ordinal() + 1) + " of caseworkers, in its own sample, raw",
                    published.get(quartile.ordinal()),
                    100 * reading.numbers().get(quartile.ordinal()),
                    100 * found.share(quartile, Adjustment.UNADJUSTED)));
        }
        figures.add(ReproducedFigure.effect(
                "BIP-CW-02",
                "gap controlled for citizens, in its own sample, points",
                Figure.of("26"),
                100 * Interpretation.ADJUSTED_CASEWORKER_GAP.number(),
                100 * found.gap(Adjustment.ADJUSTED)));
        figures.add(ReproducedFigure.share(
                "BIP-CW-04",
                "all caseworkers as the best quarter, in its own sample",
                100 * found.ifAllWereAsTheBest()));
        figures.add(ReproducedFigure.effect(
                "BIP-CW-05",
                "increase, points (28.45 - 14.76, as the printed 14.69 does not add up)",
                finding("BIP-CW-05").figure(),
                finding("BIP-CW-04").number() - finding("BIP-CW-03").number(),
                100 * found.increaseIfAllWereAsTheBest()));
        return figures;
    }

    private QuartileShares quartiles() {
        if (quartiles == null) {
            quartiles = QuartileShares.meanOf(calculator().ofEachStudy(firstOfEach()));
        }
        return quartiles;
    }

    private static EffectivenessQuartiles calculator() {
        return EffectivenessQuartiles.adjustedFor(characteristics())
                .withStudiesOf(CITIZENS_OF_A_STUDY)
                .withReplications(REPLICATIONS);
    }

    /** The first row of each citizen. */
    CaseworkerTable firstOfEach() {
        int[] first = IntStream.range(0, rows.length)
                .filter(k -> study.isFirst(rows[k]))
                .toArray();
        return table(table.frame().rows(first));
    }

    /** Beside what a study finds of caseworkers: what chance alone gives, and what of it is real. */
    List<ReproducedFigure> chance() {
        EffectivenessQuartiles.Result result = calculator().fit(firstOfEach());
        QuartilesByChance chance = result.byChance();
        List<ReproducedFigure> figures = new ArrayList<>();
        for (EffectivenessQuartiles.Quartile quartile : EffectivenessQuartiles.Quartile.values()) {
            figures.add(percent(
                    "BIP-CW-01",
                    "by chance alone, same caseloads: quartile " + (quartile.ordinal() + 1) + ", raw",
                    chance.share(quartile, Adjustment.UNADJUSTED).mean()));
        }
        figures.add(percent(
                "BIP-CW-02",
                "by chance alone, same caseloads: gap, points",
                chance.gap(Adjustment.ADJUSTED).mean()));
        figures.add(percent(
                "BIP-CW-02",
                "without half an event for who has none: gap, points",
                result.withoutTheRule().gap(Adjustment.ADJUSTED)));
        figures.add(percent(
                "BIP-CW-02",
                "share of the variance between estimated effects that is real, percent",
                result.realShareOfVariance().estimate()));
        figures.add(percent(
                "BIP-CW-02",
                "correlation of estimated and true effects, at most, percent",
                result.correlationOfEstimatedAndTrue().estimate()));
        figures.add(percent(
                "BIP-CW-04",
                "by chance alone, same caseloads: all as the best quarter",
                chance.share(EffectivenessQuartiles.Quartile.MOST, Adjustment.ADJUSTED)
                        .mean()));
        figures.add(percent(
                "BIP-CW-04",
                "estimated: all as the truly best quarter",
                result.ifAllWereAsTheTrulyBest().estimate()));
        return figures;
    }

    private static ReproducedFigure percent(String finding, String quantity, double share) {
        return ReproducedFigure.shown(finding, quantity, 100 * share);
    }

    /** High against low job orientation, as a study finds it. */
    ReproducedFigure orientation() {
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

    /**
     * How much of the belief's variance lies between caseworkers, by one-way analysis of variance (ours, no published figure): the association
     * with orientation needs about .27, and that the belief is more about the citizen than about the caseworker allows .30.
     */
    static ReproducedFigure beliefBetweenCaseworkers(Study study) {
        double[] sums = new double[study.caseworkers()];
        int[] sizes = new int[sums.length];
        double squares = 0;
        double sum = 0;
        for (int i = 0; i < study.rows(); i++) {
            int belief = study.belief(i);
            sums[study.caseworker(i)] += belief;
            sizes[study.caseworker(i)]++;
            squares += belief * belief;
            sum += belief;
        }
        int groups = 0;
        double ofGroups = 0;
        for (int g = 0; g < sums.length; g++) {
            if (sizes[g] > 0) {
                groups++;
                ofGroups += sums[g] * sums[g] / sizes[g];
            }
        }
        double between = (ofGroups - sum * sum / study.rows()) / (groups - 1);
        double within = (squares - ofGroups) / (study.rows() - groups);
        double size = (double) study.rows() / groups;
        return ReproducedFigure.about(
                "BIP-BELIEF-03",
                BETWEEN_CASEWORKERS,
                28.5,
                1.5,
                100 * (between - within) / (between + (size - 1) * within));
    }

    /** Without the caseload's means orientation is mixed up with who the other citizens are. */
    ReproducedFigure orientationWithoutCaseload() {
        return percent(
                "BIP-BELIEF-03",
                "high against low orientation, the citizen alone controlled, percent",
                OrientationAssociation.of(BELIEF)
                        .with(Controls.of(characteristics()))
                        .fit(table)
                        .highAgainstLow(Adjustment.ADJUSTED)
                        .relativeDifference());
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

    private static Finding finding(String id) {
        return Evidence.published().finding(id);
    }
}
