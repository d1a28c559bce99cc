package dk.bip.examples.casebook.evidence;

import dk.bip.core.Language;
import dk.bip.core.Text;
import dk.bip.core.caseworker.BeliefLevel;
import dk.bip.model.card.CalibrationPoint;
import dk.bip.model.card.ModelCard;
import dk.bip.model.card.ProvenanceEntry;
import dk.bip.model.feature.Feature;
import dk.bip.model.matrix.CovarianceMatrix;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.outcome.Outcome;
import dk.bip.model.population.ReferencePopulation;
import dk.bip.model.predictor.ModelDocument;
import dk.bip.model.predictor.ModelTerm;
import dk.bip.model.predictor.RowScorer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * The documents of the evidence model, fitted to the reference population. The covariance of the coefficients is that of a study of BIP's
 * size, clustered by citizen, plus the spread over the ensemble. The words of the cards are no part of it.
 */
final class EvidenceDocuments {

    static final String VERSION = "0.3";

    /** Neither the seed of the calibration nor that of the table of published figures. */
    static final long SEED = 2014;

    static final int ROWS = 1_000_000;

    private static final long CALIBRATION_SEED = 2016;
    private static final int CALIBRATION_ROWS = 300_000;
    private static final double MINIMUM_COVERAGE = 0.6;
    private static final List<Horizon> SHOWN = List.of(Horizon.THREE_MONTHS, Horizon.SIX_MONTHS, Horizon.TWELVE_MONTHS);
    private static final String SOURCE = "reference population";

    private final MemberFits members;
    private final Study fresh;
    private final String libraryVersion;

    private EvidenceDocuments(MemberFits members, Study fresh, String libraryVersion) {
        this.members = members;
        this.fresh = fresh;
        this.libraryVersion = libraryVersion;
    }

    /** Documents with the spread of some members, the version of the library to be told. */
    static EvidenceDocuments with(MemberFits members, String libraryVersion) {
        return new EvidenceDocuments(
                members, Study.of(ReferencePopulation.of(CALIBRATION_SEED), CALIBRATION_ROWS), libraryVersion);
    }

    /** The study that the documents are fitted to. */
    static Study study() {
        return Study.of(ReferencePopulation.of(SEED), ROWS);
    }

    /** A document, its card with no words but those of the calibration, and without reference cases. */
    ModelDocument of(NestedDocument nested, Study study) {
        HazardFit fit = HazardFit.of(nested, study);
        ModelDocument sampled = fit.document(nested.id(), VERSION)
                .outcome(Outcome.JOB)
                .card(words(nested).build())
                .build();
        double[][] covariance = members.spread(sampled, nested, "");
        double[][] sampling = sampled.coefficientCovariance().toArray();
        for (int i = 0; i < covariance.length; i++) {
            for (int j = 0; j < covariance.length; j++) {
                covariance[i][j] += fit.studySizeFactor() * sampling[i][j];
            }
        }
        ModelDocument spread = withCovariance(sampled, symmetric(covariance), sampled.card());
        return withCovariance(
                spread,
                spread.coefficientCovariance().toArray(),
                card(nested, spread).build());
    }

    /** The same document with another covariance and card. */
    static ModelDocument withCovariance(ModelDocument document, double[][] covariance, ModelCard card) {
        ModelDocument.Builder builder = ModelDocument.builder(document.id(), document.version())
                .outcome(document.outcome())
                .intercept(document.intercept())
                .coefficientCovariance(
                        CovarianceMatrix.of(document.coefficientCovariance().terms(), covariance))
                .featureCovariance(document.featureCovariance())
                .minimumCoverage(MINIMUM_COVERAGE)
                .level(document.level())
                .intervalOffsets(document.intervalOffsets())
                .card(card);
        for (ModelTerm term : document.terms()) {
            boolean required = term.name().equals(Feature.CITIZEN_BELIEF.featureName());
            builder.term(new ModelTerm(term.name(), term.coefficient(), term.reference(), required));
        }
        return builder.build();
    }

    /** Rounding leaves the two halves of a sum of products a last digit apart. */
    static double[][] symmetric(double[][] matrix) {
        double[][] same = new double[matrix.length][matrix.length];
        for (int i = 0; i < matrix.length; i++) {
            for (int j = 0; j <= i; j++) {
                same[i][j] = matrix[i][j];
                same[j][i] = matrix[i][j];
            }
        }
        return same;
    }

    private static ModelCard.Builder words(NestedDocument nested) {
        Text id = Text.of(nested.id(), nested.id());
        return ModelCard.builder(id, id, id).intendedUse(id).forbiddenUse(id).caveat(id);
    }

    private ModelCard.Builder card(NestedDocument nested, ModelDocument document) {
        ModelCard.Builder card = words(nested);
        int[] complete = completeRows(nested, fresh);
        double[][] columns = columns(nested, fresh, complete);
        for (Horizon horizon : SHOWN) {
            double[] predicted = new double[complete.length];
            RowScorer.of(document, horizon).probabilities(columns, predicted);
            card.calibration(point(Text.of("alle borgere", "all citizens"), horizon, complete, predicted, row -> true));
            if (nested == NestedDocument.BELIEF && horizon.equals(Horizon.SIX_MONTHS)) {
                for (BeliefLevel level : BeliefLevel.values()) {
                    card.calibration(point(
                            Text.of(
                                    "sagsbehandlerens tro: " + level.label(Language.DANISH),
                                    "the caseworker's belief: " + level.label(Language.ENGLISH)),
                            horizon,
                            complete,
                            predicted,
                            row -> fresh.belief(row) == level.step()));
                }
            }
        }
        provenance().forEach(entry -> card.provenance(entry.key(), entry.value()));
        return card;
    }

    private CalibrationPoint point(
            Text group, Horizon horizon, int[] complete, double[] predicted, IntPredicate isInGroup) {
        double sum = 0;
        int jobs = 0;
        int count = 0;
        for (int i = 0; i < complete.length; i++) {
            if (isInGroup.test(complete[i])) {
                sum += predicted[i];
                jobs += fresh.job(complete[i], horizon) ? 1 : 0;
                count++;
            }
        }
        return new CalibrationPoint(group, horizon, sum / count, (double) jobs / count, SOURCE);
    }

    private List<ProvenanceEntry> provenance() {
        return List.of(
                new ProvenanceEntry("program", "EvidencePipeline"),
                new ProvenanceEntry("library_version", libraryVersion),
                new ProvenanceEntry("population_seed", Long.toString(SEED)),
                new ProvenanceEntry("population_rows", Integer.toString(ROWS)),
                new ProvenanceEntry("calibration_seed", Long.toString(CALIBRATION_SEED)),
                new ProvenanceEntry("calibration_rows", Integer.toString(CALIBRATION_ROWS)),
                new ProvenanceEntry(
                        "ensemble_members", Integer.toString(members.names().size())),
                new ProvenanceEntry("ensemble_seed", Long.toString(MemberFits.SEED)),
                new ProvenanceEntry("ensemble_rows", Integer.toString(MemberFits.ROWS)));
    }

    /** The rows of a study where no feature is missing. */
    static int[] completeRows(NestedDocument nested, Study study) {
        boolean[] missing = new boolean[study.rows()];
        for (Feature feature : nested.features()) {
            double[] column = study.column(feature);
            for (int i = 0; i < missing.length; i++) {
                missing[i] |= Double.isNaN(column[i]);
            }
        }
        int[] rows = new int[missing.length];
        int count = 0;
        for (int i = 0; i < missing.length; i++) {
            if (!missing[i]) {
                rows[count++] = i;
            }
        }
        return Arrays.copyOf(rows, count);
    }

    /** The features of some rows, column by column. */
    static double[][] columns(NestedDocument nested, Study study, int[] rows) {
        List<double[]> columns = new ArrayList<>();
        for (Feature feature : nested.features()) {
            double[] all = study.column(feature);
            double[] some = new double[rows.length];
            for (int i = 0; i < rows.length; i++) {
                some[i] = all[rows[i]];
            }
            columns.add(some);
        }
        return columns.toArray(double[][]::new);
    }
}
