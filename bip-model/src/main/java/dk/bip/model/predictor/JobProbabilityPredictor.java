package dk.bip.model.predictor;

import dk.bip.core.Text;
import dk.bip.core.casefile.CaseSnapshot;
import dk.bip.core.casefile.JobEvent;
import dk.bip.core.casefile.StandingFacts;
import dk.bip.core.internal.Checks;
import dk.bip.core.internal.NormalDistribution;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import dk.bip.model.card.ReferenceCase;
import dk.bip.model.feature.Coverage;
import dk.bip.model.feature.Feature;
import dk.bip.model.feature.FeatureRow;
import dk.bip.model.feature.FeatureSchema;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.outcome.Outcome;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Gives the probability of a job, or why there is none, by the model of a {@link ModelDocument}.
 *
 * <p>With x the row less the reference values, led by a 1, C the covariance of the coefficients, and v the variance of what was missing
 * (see {@link ModelDocument} for the hazard):
 *
 * <pre>standard error = sqrt(x' C x + v)
 * interval       = the probabilities at logOdds -/+ quantile * standard error</pre>
 *
 * <p>A missing feature takes its mean given the others and adds its conditional variance, so that a row with a gap has a wider interval
 * than the same row with the gap filled by that mean. Where a required feature is missing, or less than the minimum coverage is known, there
 * is no estimate. The same inputs and the same document give the same digits on every machine.
 *
 * <p>The weights are associations. What would change if something were done differently is another question: see the {@code whatif}
 * package.
 *
 * <p>Immutable and thread-safe.
 */
public final class JobProbabilityPredictor implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final double VERIFIED_TO = 1e-12;
    private static final Text SINCE_JOB = Text.of(
            "Borgeren har været i job før. Modellen er lavet på vejen til det første job og kan ramme ved siden af.",
            "The citizen has been in a job before. The model was made for the way to the first job and may miss.");

    private final ModelDocument document;
    private final FeatureSchema schema;
    private final ModelReference reference;
    private final double level;
    private final double halfWidth;
    private final double[] coefficients;
    private final double[] references;
    private final double[] covariance;
    private final transient MissingFeatures missingFeatures;
    private final Coverage complete;

    private JobProbabilityPredictor(ModelDocument document, double level) {
        this.document = document;
        this.schema = FeatureSchema.ofNames(document.names());
        this.reference = new ModelReference(document.id(), document.version());
        this.level = Checks.between(level, 0, 1, "level");
        this.halfWidth = NormalDistribution.halfWidth(level);
        this.coefficients =
                document.terms().stream().mapToDouble(ModelTerm::coefficient).toArray();
        this.references =
                document.terms().stream().mapToDouble(ModelTerm::reference).toArray();
        this.covariance = doubledLowerTriangle(document);
        this.missingFeatures = new MissingFeatures(
                references, coefficients, document.featureCovariance().toArray());
        this.complete = new Coverage(schema.names(), List.of(), List.of());
    }

    /** The lower triangle row by row, with what is off the diagonal doubled: each pair is then met once. */
    private static double[] doubledLowerTriangle(ModelDocument document) {
        int n = document.terms().size() + 1;
        double[] triangle = new double[n * (n + 1) / 2];
        int next = 0;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                triangle[next++] = document.coefficientCovariance().at(i, j) * (i == j ? 1 : 2);
            }
        }
        return triangle;
    }

    /**
     * Returns the predictor of a document.
     *
     * @param document the model
     * @return the predictor, with intervals at the level of the document
     * @throws IllegalArgumentException if the document names a feature that cannot be read from a case; such a model scores rows only,
     *     with {@link RowScorer}
     */
    public static JobProbabilityPredictor of(ModelDocument document) {
        return new JobProbabilityPredictor(Objects.requireNonNull(document, "document"), document.level());
    }

    /**
     * Returns this predictor with another level of its intervals.
     *
     * @param newLevel between 0 and 1, such as 0.9
     * @return a new predictor
     * @throws IllegalArgumentException if the level is not between 0 and 1
     */
    public JobProbabilityPredictor withLevel(double newLevel) {
        return new JobProbabilityPredictor(document, newLevel);
    }

    /**
     * Returns the model.
     *
     * @return the document
     */
    public ModelDocument document() {
        return document;
    }

    /**
     * Returns the features that the model reads.
     *
     * @return the schema of its rows
     */
    public FeatureSchema schema() {
        return schema;
    }

    /**
     * Predicts from a case as it was known on a date.
     *
     * @param snapshot the case, from {@code CaseFile.asOf(date)}
     * @param horizon within which time after that date
     * @return the estimate, or why there is none
     * @throws IllegalArgumentException if the horizon is longer than the model's longest
     */
    public Prediction predict(CaseSnapshot snapshot, Horizon horizon) {
        Objects.requireNonNull(snapshot, "snapshot");
        return predict(
                schema.row(snapshot),
                horizon,
                obstacle(snapshot),
                snapshot.standing().isSinceJob());
    }

    /**
     * Predicts from a row.
     *
     * @param row the features, known or missing
     * @param horizon within which time
     * @return the estimate, or why there is none
     * @throws IllegalArgumentException if the row is of another schema or the horizon is longer than the model's longest
     */
    public Prediction predict(FeatureRow row, Horizon horizon) {
        Objects.requireNonNull(row, "row");
        Checks.that(
                row.schema().equals(schema),
                "row must have the schema of the model",
                "build it with FeatureRow.builder(predictor.schema())?");
        return predict(row, horizon, Optional.empty(), false);
    }

    /** Returns what in the course of events stands in the way of an estimate. */
    private Optional<NoEstimateReason> obstacle(CaseSnapshot snapshot) {
        StandingFacts standing = snapshot.standing();
        if (standing.isInJob()) {
            return Optional.of(NoEstimateReason.IN_JOB);
        }
        if (standing.isSinceJob() && standing.measurements().isEmpty()) {
            return Optional.of(NoEstimateReason.NOT_MEASURED_SINCE_JOB);
        }
        Optional<LocalDate> origin = document.outcome() == Outcome.JOB
                ? Optional.empty()
                : standing.measurements().origin();
        return origin.filter(begin -> snapshot.jobEvents().stream()
                        .anyMatch(event -> event.kind() == JobEvent.Kind.EDUCATION_STARTED
                                && !event.date().isBefore(begin)))
                .map(begin -> NoEstimateReason.EDUCATION_STARTED_ALREADY);
    }

    private Prediction predict(FeatureRow row, Horizon horizon, Optional<NoEstimateReason> obstacle, boolean sinceJob) {
        if (horizon.compareTo(document.longestHorizon()) > 0) {
            throw new IllegalArgumentException("horizon must not be longer than " + document.longestHorizon()
                    + ", the longest of the model, but is " + horizon
                    + "\nMaybe the evidence behind the model reaches no further?");
        }
        int n = coefficients.length;
        double[] values = new double[n];
        boolean[] given = new boolean[n];
        int known = 0;
        for (int i = 0; i < n; i++) {
            given[i] = row.isGiven(i);
            if (given[i]) {
                values[i] = row.valueAt(i);
                known++;
            }
        }
        Coverage coverage = known == n ? complete : coverage(given);
        List<NoEstimateReason> reasons = reasons(coverage, obstacle);
        if (!reasons.isEmpty()) {
            return new NoEstimate(reference, document.outcome(), horizon, reasons, coverage);
        }
        double variance = known == n ? 0 : missingFeatures.fill(values, given);
        return estimate(values, given, variance, coverage, horizon, caveats(sinceJob));
    }

    private List<Text> caveats(boolean sinceJob) {
        if (!sinceJob) {
            return document.card().caveats();
        }
        List<Text> caveats = new ArrayList<>(document.card().caveats());
        caveats.add(SINCE_JOB);
        return caveats;
    }

    private Coverage coverage(boolean[] given) {
        List<String> used = new ArrayList<>();
        List<String> imputed = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (int i = 0; i < given.length; i++) {
            ModelTerm term = document.terms().get(i);
            (given[i] ? used : term.required() ? missing : imputed).add(term.name());
        }
        return new Coverage(used, imputed, missing);
    }

    private List<NoEstimateReason> reasons(Coverage coverage, Optional<NoEstimateReason> obstacle) {
        if (obstacle.isPresent()) {
            // what else is missing is a consequence of it
            return List.of(obstacle.get());
        }
        if (coverage == complete) {
            return List.of();
        }
        EnumSet<NoEstimateReason> reasons = EnumSet.noneOf(NoEstimateReason.class);
        if (!coverage.missing().isEmpty()) {
            reasons.add(NoEstimateReason.REQUIRED_FEATURE_MISSING);
        }
        if (coverage.share() < document.minimumCoverage()) {
            reasons.add(NoEstimateReason.COVERAGE_TOO_LOW);
        }
        return List.copyOf(reasons);
    }

    private Estimate estimate(
            double[] values,
            boolean[] given,
            double missingVariance,
            Coverage coverage,
            Horizon horizon,
            List<Text> caveats) {
        int n = values.length;
        double[] x = new double[n + 1];
        x[0] = 1;
        double logOdds = document.intercept();
        Estimate.Builder builder = Estimate.builder(reference, document.outcome(), horizon);
        for (int i = 0; i < n; i++) {
            x[i + 1] = values[i] - references[i];
            double contribution = coefficients[i] * x[i + 1] + 0.0;
            logOdds += contribution;
            builder.contribution(
                    new Contribution(schema.features().get(i), values[i], references[i], contribution, !given[i]));
        }
        double standardError = Math.sqrt(quadraticForm(x) + missingVariance);
        double[] offsets = Hazard.offsets(document, horizon);
        double margin = halfWidth * standardError;
        return builder.logOdds(document.intercept(), logOdds, standardError)
                .probability(
                        Hazard.probability(logOdds, offsets),
                        Hazard.probability(logOdds - margin, offsets),
                        Hazard.probability(logOdds + margin, offsets),
                        level)
                .coverage(coverage)
                .caveats(caveats)
                .build();
    }

    private double quadraticForm(double[] x) {
        double sum = 0;
        int next = 0;
        for (int i = 0; i < x.length; i++) {
            double row = 0;
            for (int j = 0; j <= i; j++) {
                row += covariance[next++] * x[j];
            }
            sum += row * x[i];
        }
        return Math.max(0, sum);
    }

    /**
     * Returns the curve over all horizons of the model that belongs to an estimate.
     *
     * @param estimate an estimate of this model, for whatever horizon
     * @return the probability of still being without the event, at the level of the estimate
     * @throws IllegalArgumentException if the estimate is of another model or version
     */
    public SurvivalCurve survivalCurve(Estimate estimate) {
        Checks.that(
                estimate.model().equals(reference), "estimate must be of this model and version", "predict it again?");
        double[] offsets = Hazard.offsets(document, document.longestHorizon());
        double margin = NormalDistribution.halfWidth(estimate.level()) * estimate.standardError();
        List<SurvivalCurve.Point> points = new ArrayList<>();
        for (int k = 1; k <= offsets.length; k++) {
            points.add(new SurvivalCurve.Point(
                    Horizon.ofMonths(k * document.intervalMonths()),
                    Hazard.survival(estimate.logOdds(), offsets, k),
                    Hazard.survival(estimate.logOdds() + margin, offsets, k),
                    Hazard.survival(estimate.logOdds() - margin, offsets, k)));
        }
        return new SurvivalCurve(document.outcome(), estimate.level(), points);
    }

    /**
     * Scores the reference cases of the document on this machine and compares with the scores that travel with them, to 1e-12.
     *
     * @return the number of cases and what differed
     */
    public Verification verify() {
        List<String> mismatches = new ArrayList<>();
        for (ReferenceCase referenceCase : document.referenceCases()) {
            FeatureRow.Builder row = FeatureRow.builder(schema);
            referenceCase.values().forEach((name, value) -> row.value(Feature.named(name), value));
            Prediction prediction = withLevel(referenceCase.level()).predict(row.build(), referenceCase.horizon());
            if (!(prediction instanceof Estimate estimate)) {
                mismatches.add(referenceCase.name() + ": no estimate");
            } else if (!agrees(referenceCase, estimate)) {
                mismatches.add(String.format(
                        Locale.ROOT,
                        "%s: log-odds %s, probability %s [%s, %s] where %s, %s [%s, %s] is expected",
                        referenceCase.name(),
                        estimate.logOdds(),
                        estimate.probability(),
                        estimate.lower(),
                        estimate.upper(),
                        referenceCase.logOdds(),
                        referenceCase.probability(),
                        referenceCase.lower(),
                        referenceCase.upper()));
            }
        }
        return new Verification(document.referenceCases().size(), mismatches);
    }

    private static boolean agrees(ReferenceCase expected, Estimate estimate) {
        return near(expected.logOdds(), estimate.logOdds())
                && near(expected.probability(), estimate.probability())
                && near(expected.lower(), estimate.lower())
                && near(expected.upper(), estimate.upper());
    }

    private static boolean near(double expected, double actual) {
        return Math.abs(expected - actual) <= VERIFIED_TO * Math.max(1, Math.abs(expected));
    }

    /**
     * Returns the model and the level.
     *
     * @return a text, not for parsing
     */
    @Override
    public String toString() {
        return "JobProbabilityPredictor[" + document + ", level " + level + "]";
    }

    private Object writeReplace() {
        return new Proxy().holding(document, level);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw SerialProxy.required();
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            return new JobProbabilityPredictor(parts.next(ModelDocument.class), parts.number());
        }
    }
}
