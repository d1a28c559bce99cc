package dk.bip.model.caseworker;

import dk.bip.core.casefile.CaseFile;
import dk.bip.core.casefile.CaseSnapshot;
import dk.bip.core.indicator.Indicator;
import dk.bip.core.indicator.Rater;
import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import dk.bip.core.measurement.DatedScore;
import dk.bip.model.estimation.EstimationException;
import dk.bip.model.estimation.MissingValues;
import dk.bip.model.estimation.ModelFrame;
import dk.bip.model.estimation.ModelFrameRowBuilder;
import dk.bip.model.feature.Feature;
import dk.bip.model.feature.FeatureCatalogue;
import dk.bip.model.feature.FeatureRow;
import dk.bip.model.feature.FeatureSchema;
import dk.bip.model.internal.Cholesky;
import dk.bip.model.matrix.CovarianceMatrix;
import dk.bip.model.population.PersonInterval;
import dk.bip.model.population.ReferenceCitizen;
import dk.bip.model.population.ReferencePopulation;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Which belief citizens with a profile usually get from their caseworkers, and how far one belief lies from it.
 *
 * <p>With means mu and covariance S of the features and the belief, estimated from complete rows, the usual belief for the known features o is
 * that of least squares on them, mu_b + S_bo inv(S_oo) (x_o - mu_o), held within 1 to 5; what is not known is averaged over. The spread is the root
 * of the residual variance (n - 1) / (n - k - 1) (S_bb - S_bo inv(S_oo) S_ob) times 1 + h, h = 1 / n + (x_o - mu_o)' inv(S_oo) (x_o - mu_o) / (n - 1)
 * with n rows and k known features; the standard error of the mean is the root of that variance times h. Rows of one citizen count as if they
 * were independent, so that the standard error is a lower bound; the spread hardly depends on it. Fewer than half of the features: no comparison
 * (ours). Beliefs end at 1 and 5 and a line does not, so that
 * in the fifth with the strongest profiles the usual belief is about a quarter of a step too high on the reference population. All of it is an association, in citizens as they are: where all caseworkers believe too little, the usual belief is too low.
 *
 * <pre>{@code
 * BeliefProfile profile = BeliefProfile.fit(ReferencePopulation.of(1), 1000);
 * profile.compare(caseFile.asOf(today)).ifPresent(compared -> System.out.println(compared.describe(Language.ENGLISH)));
 * }</pre>
 *
 * <p>Immutable and thread-safe; holds no row.
 */
public final class BeliefProfile implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String BELIEF = "belief";
    private static final double COLLINEARITY_TOLERANCE = 1e-10;
    private static final int ROWS_FOR_EACH_FEATURE = 10;
    private static final double LEAST_COVERAGE = 0.5;

    /**
     * The profile of BIP's forms and the registers: the citizen's answers, the caseworker's other answers, age, education, employment and
     * benefits.
     */
    public static final FeatureSchema FEATURES = FeatureSchema.of(
            Feature.CITIZEN_JOB_SEARCH_BEHAVIOUR,
            Feature.CITIZEN_LABOUR_MARKET_KNOWLEDGE,
            Feature.CITIZEN_BELIEF,
            Feature.CITIZEN_GOAL_DIRECTEDNESS,
            Feature.CITIZEN_COOPERATION,
            Feature.CITIZEN_NETWORK_SUPPORT,
            Feature.CITIZEN_EVERYDAY_MASTERY,
            Feature.CITIZEN_HEALTH_MASTERY,
            Feature.CASEWORKER_JOB_SEARCH_BEHAVIOUR,
            Feature.CASEWORKER_LABOUR_MARKET_KNOWLEDGE,
            Feature.CASEWORKER_CONCENTRATION_AND_INSTRUCTION,
            Feature.CASEWORKER_GOAL_DIRECTEDNESS,
            Feature.CASEWORKER_COOPERATION,
            Feature.CASEWORKER_NETWORK_SUPPORT,
            Feature.CASEWORKER_EVERYDAY_MASTERY,
            Feature.CASEWORKER_HEALTH_MASTERY,
            Feature.AGE,
            Feature.UNSKILLED,
            Feature.EMPLOYMENT_LAST_THREE_YEARS,
            Feature.BENEFITS_LAST_THREE_YEARS);

    private final FeatureSchema schema;
    private final double[] means;
    private final CovarianceMatrix covariance;
    private final int rows;

    private BeliefProfile(FeatureSchema schema, double[] means, CovarianceMatrix covariance, int rows) {
        this.schema = Objects.requireNonNull(schema, "schema");
        this.means = means;
        this.covariance = covariance;
        this.rows = rows;
        Checks.that(
                means.length == schema.size() + 1
                        && covariance.terms().equals(terms(schema))
                        && covariance.isPositiveDefinite(),
                "means and covariance must be those of the features and the belief, and positive definite");
        for (double mean : means) {
            Checks.finite(mean, "means");
        }
        checkRows(rows, schema);
    }

    private static void checkRows(int rows, FeatureSchema schema) {
        int needed = ROWS_FOR_EACH_FEATURE * schema.size();
        Checks.that(
                rows >= needed,
                () -> "frame must have " + needed + " complete rows or more, but has " + rows,
                "leave features out that are seldom known, or fit the evidence?");
    }

    private static List<String> terms(FeatureSchema schema) {
        List<String> terms = new ArrayList<>(schema.names());
        terms.add(BELIEF);
        return terms;
    }

    /**
     * Fits the profile to rows of one's own.
     *
     * @param schema the features of the profile, the caseworker's belief not among them
     * @param frame rows with the belief, 1 to 5, as the outcome, and a column for each of the features, without weights
     * @return the profile
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the belief is a feature, the frame lacks a column, has weights, or has fewer than ten rows for each
     *     feature, or a belief is not from 1 to 5
     * @throws EstimationException if a column does not vary, or is a combination of others
     */
    public static BeliefProfile fit(FeatureSchema schema, ModelFrame frame) {
        Checks.that(
                !schema.features().contains(Feature.CASEWORKER_BELIEF),
                "schema must not have " + Feature.CASEWORKER_BELIEF.name() + ", which is what it is compared with");
        Checks.that(!frame.hasWeights(), "frame must have no weights");
        checkRows(frame.size(), schema);
        List<String> terms = terms(schema);
        int size = terms.size();
        double[][] columns = new double[size][];
        for (int i = 0; i < size - 1; i++) {
            columns[i] = frame.values(terms.get(i));
        }
        columns[size - 1] = IntStream.range(0, frame.size())
                .mapToDouble(row -> Checks.within(frame.outcome(row), 1, 5, frame.outcomeName()))
                .toArray();
        double[] means = new double[size];
        for (int i = 0; i < size; i++) {
            means[i] = mean(columns[i]);
        }
        double[][] covariance = new double[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j <= i; j++) {
                covariance[i][j] = covariance(columns[i], means[i], columns[j], means[j]);
                covariance[j][i] = covariance[i][j];
            }
        }
        int dependent = Cholesky.of(covariance, COLLINEARITY_TOLERANCE).dependentColumn();
        if (dependent >= 0) {
            throw new EstimationException(
                    "column " + terms.get(dependent)
                            + " does not vary, or is a combination of others\nMaybe leave it out?",
                    List.of(terms.get(dependent)));
        }
        return new BeliefProfile(schema, means, CovarianceMatrix.of(terms, covariance), frame.size());
    }

    /**
     * Fits the profile to the evidence: to made-up people who reproduce the published figures. What it gives is no more than those figures and
     * our assumptions hold.
     *
     * @param population the reference population
     * @param citizens how many of its citizens, each at all occasions; 1000 take some seconds
     * @return the profile of {@link #FEATURES}
     * @throws NullPointerException if the population is null
     * @throws IllegalArgumentException if there are too few citizens for ten complete rows a feature
     */
    public static BeliefProfile fit(ReferencePopulation population, int citizens) {
        Checks.that(citizens >= 1, () -> "citizens must be 1 or more, but is " + citizens);
        ModelFrameRowBuilder frame =
                ModelFrame.rowBuilder(BELIEF, FEATURES.names()).missing(MissingValues.DROP_ROW);
        population.citizens().limit(citizens).forEach(citizen -> addRows(citizen, frame));
        return fit(FEATURES, frame.build());
    }

    private static void addRows(ReferenceCitizen citizen, ModelFrameRowBuilder frame) {
        CaseFile file = citizen.caseFile();
        for (PersonInterval interval : citizen.intervals()) {
            FeatureRow row = FeatureCatalogue.builtIn().read(FEATURES, file.asOf(interval.date()));
            double[] values = new double[FEATURES.size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = row.isGiven(i) ? row.valueAt(i) : Double.NaN;
            }
            frame.row(interval.belief(), values);
        }
    }

    private static double mean(double[] column) {
        double sum = 0;
        for (double value : column) {
            sum += value;
        }
        return sum / column.length;
    }

    private static double covariance(double[] one, double meanOfOne, double[] other, double meanOfOther) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += (one[i] - meanOfOne) * (other[i] - meanOfOther);
        }
        return sum / (one.length - 1);
    }

    /**
     * Returns the features of the profile.
     *
     * @return the schema
     */
    public FeatureSchema schema() {
        return schema;
    }

    /**
     * Returns how many rows it was fitted to.
     *
     * @return the complete rows
     */
    public int rows() {
        return rows;
    }

    /**
     * Sets the belief that stands in a case beside the usual one.
     *
     * @param snapshot the case as it was known on a date
     * @return the two, or empty where no belief stands, the citizen is in a job, or fewer than half of the features are known
     * @throws NullPointerException if the snapshot is null
     */
    public Optional<BeliefAgainstProfile> compare(CaseSnapshot snapshot) {
        Optional<DatedScore> belief = Objects.requireNonNull(snapshot, "snapshot")
                .standing()
                .score(Rater.CASEWORKER, Indicator.CASEWORKER_BELIEF);
        return belief.flatMap(given -> compare(FeatureCatalogue.builtIn().read(schema, snapshot), given));
    }

    /**
     * Sets a belief beside the usual one for a row.
     *
     * @param row the features of the profile
     * @param belief the caseworker's belief, with its date
     * @return the two, or empty where fewer than half of the features are known
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the row has other features
     */
    public Optional<BeliefAgainstProfile> compare(FeatureRow row, DatedScore belief) {
        Checks.that(row.schema().equals(schema), "row must have the features of the profile");
        int[] known = IntStream.range(0, schema.size()).filter(row::isGiven).toArray();
        if (known.length < LEAST_COVERAGE * schema.size()) {
            return Optional.empty();
        }
        int last = schema.size();
        double[][] ofKnown = new double[known.length][known.length];
        double[] withBelief = new double[known.length];
        double[] deviations = new double[known.length];
        for (int i = 0; i < known.length; i++) {
            for (int j = 0; j < known.length; j++) {
                ofKnown[i][j] = covariance.at(known[i], known[j]);
            }
            withBelief[i] = covariance.at(known[i], last);
            deviations[i] = row.valueAt(known[i]) - means[known[i]];
        }
        Cholesky factor = Cholesky.of(ofKnown, 0);
        double usual = means[last] + product(factor.solve(withBelief), deviations);
        double explained = factor.inverseForm(withBelief, new double[known.length]);
        double residual = (rows - 1.0) / (rows - known.length - 1.0) * (covariance.at(last, last) - explained);
        double leverage = 1.0 / rows + factor.inverseForm(deviations, new double[known.length]) / (rows - 1.0);
        return Optional.of(new BeliefAgainstProfile(
                belief,
                Math.max(1, Math.min(5, usual)),
                Math.sqrt(residual * leverage),
                Math.sqrt(residual * (1 + leverage))));
    }

    private static double product(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }

    @Override
    public boolean equals(Object o) {
        return this == o
                || o instanceof BeliefProfile other
                        && schema.equals(other.schema)
                        && Arrays.equals(means, other.means)
                        && covariance.equals(other.covariance)
                        && rows == other.rows;
    }

    @Override
    public int hashCode() {
        return Objects.hash(schema, Arrays.hashCode(means), rows);
    }

    /**
     * Returns the number of features and of rows.
     *
     * @return a text, not for parsing
     */
    @Override
    public String toString() {
        return "BeliefProfile[" + schema.size() + " features, " + rows + " rows]";
    }

    private Object writeReplace() {
        return new Proxy().holding(schema, means.clone(), covariance, rows);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw SerialProxy.required();
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            return new BeliefProfile(
                    parts.next(FeatureSchema.class),
                    parts.next(double[].class),
                    parts.next(CovarianceMatrix.class),
                    parts.whole());
        }
    }
}
