package dk.bip.examples.casebook.evidence;

import dk.bip.model.feature.Feature;
import dk.bip.model.feature.FeatureRow;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.population.PopulationParameters;
import dk.bip.model.population.ReferencePopulation;
import dk.bip.model.predictor.Estimate;
import dk.bip.model.predictor.JobProbabilityPredictor;
import dk.bip.model.predictor.ModelDocument;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How often the 95 % interval of a document holds what would be true if a member of the ensemble were right. The covariance is then built
 * from the other members. For rows of the member's population, two things are held against the interval: the probability that the large
 * fit to that population gives, which leaves sampling error in the interval alone; and the probability that a fit to a study of BIP's size
 * in that population gives, which errs as BIP's study would have.
 */
final class Coverage {

    static final String HEADER = "member,document,months,rows,holds_population,holds_study\n";

    static final String ALL = "all";

    private static final long SEED = 2017;
    private static final int STUDIES = 10;
    private static final int STUDY_ROWS = 27_000;
    private static final int ROWS = 1_000;
    private static final List<Horizon> HORIZONS = List.of(Horizon.SIX_MONTHS, Horizon.TWELVE_MONTHS);

    private final MemberFits members;
    private final Map<NestedDocument, ModelDocument> documents;

    Coverage(MemberFits members, Map<NestedDocument, ModelDocument> documents) {
        this.members = members;
        this.documents = documents;
    }

    /** One line for each document and horizon. */
    List<String> lines(String member, PopulationParameters parameters) {
        List<Study> studies = new ArrayList<>();
        for (int s = 0; s < STUDIES; s++) {
            studies.add(Study.of(ReferencePopulation.of(SEED + s).with(parameters), STUDY_ROWS));
        }
        List<String> lines = new ArrayList<>();
        for (NestedDocument nested : NestedDocument.values()) {
            List<FittedHazard> fits = studies.stream()
                    .map(study -> FittedHazard.of(HazardFit.of(nested, study)))
                    .toList();
            for (Horizon horizon : HORIZONS) {
                lines.add(line(member, nested, horizon, studies.get(0), fits));
            }
        }
        return lines;
    }

    /** A line like those of a member for each document and horizon, with the means over the members. */
    static List<String> means(List<String> lines) {
        Map<String, List<String[]>> groups = new LinkedHashMap<>();
        for (String line : lines) {
            String[] cells = line.split(",");
            groups.computeIfAbsent(cells[1] + "," + cells[2], group -> new ArrayList<>())
                    .add(cells);
        }
        List<String> means = new ArrayList<>();
        groups.forEach((group, cells) -> means.add(String.format(
                Locale.ROOT,
                "%s,%s,%d,%.4f,%.4f",
                ALL,
                group,
                cells.stream().mapToInt(cell -> Integer.parseInt(cell[3])).sum(),
                mean(cells, 4),
                mean(cells, 5))));
        return means;
    }

    private static double mean(List<String[]> lines, int cell) {
        double sum = 0;
        for (String[] cells : lines) {
            sum += Double.parseDouble(cells[cell]);
        }
        return sum / lines.size();
    }

    private String line(
            String member, NestedDocument nested, Horizon horizon, Study study, List<FittedHazard> studyFits) {
        JobProbabilityPredictor predictor = JobProbabilityPredictor.of(without(member, nested));
        FittedHazard truth = members.of(member, nested);
        int[] complete = EvidenceDocuments.completeRows(nested, study);
        int rows = Math.min(ROWS, complete.length);
        int[] chosen = new int[rows];
        for (int i = 0; i < rows; i++) {
            chosen[i] = complete[(int) ((long) i * complete.length / rows)];
        }
        double[][] columns = EvidenceDocuments.columns(nested, study, chosen);
        int population = 0;
        int studies = 0;
        for (int i = 0; i < rows; i++) {
            double[] row = new double[columns.length];
            FeatureRow.Builder features = FeatureRow.builder(predictor.schema());
            for (int j = 0; j < row.length; j++) {
                row[j] = columns[j][i];
                Feature feature = nested.features().get(j);
                features.value(feature, row[j]);
            }
            Estimate estimate = (Estimate) predictor.predict(features.build(), horizon);
            population += holds(estimate, truth.probability(row, horizon));
            for (FittedHazard fit : studyFits) {
                studies += holds(estimate, fit.probability(row, horizon));
            }
        }
        return String.format(
                Locale.ROOT,
                "%s,%s,%d,%d,%.4f,%.4f",
                member,
                nested.id(),
                horizon.months(),
                rows,
                (double) population / rows,
                (double) studies / rows / studyFits.size());
    }

    private static int holds(Estimate estimate, double probability) {
        return estimate.lower() <= probability && probability <= estimate.upper() ? 1 : 0;
    }

    /** The document with the spread of the other members in place of the spread of all. */
    private ModelDocument without(String member, NestedDocument nested) {
        ModelDocument document = documents.get(nested);
        double[][] covariance = document.coefficientCovariance().toArray();
        double[][] all = members.spread(document, nested, "");
        double[][] others = members.spread(document, nested, member);
        for (int i = 0; i < covariance.length; i++) {
            for (int j = 0; j < covariance.length; j++) {
                covariance[i][j] += others[i][j] - all[i][j];
            }
        }
        return EvidenceDocuments.withCovariance(document, EvidenceDocuments.symmetric(covariance), document.card());
    }
}
