package dk.bip.model.predictor;

import dk.bip.core.Text;
import dk.bip.core.casefile.CaseSnapshot;
import dk.bip.core.casefile.JobEvent;
import dk.bip.core.casefile.StandingFacts;
import dk.bip.core.internal.Checks;
import dk.bip.core.internal.NormalDistribution;
import dk.bip.model.card.ReferenceCase;
import dk.bip.model.feature.FeatureCatalogue;
import dk.bip.model.feature.FeatureRow;
import dk.bip.model.feature.FeatureSchema;
import dk.bip.model.internal.LibraryVersion;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.outcome.Outcome;
import dk.bip.model.statistics.ConfidenceInterval;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Gives the probability of a job, or why there is none, by the model of a {@link ModelDocument}.
 *
 * <p>With x the known terms less their references, and b and tau what {@link ModelDocument the model} makes of what is missing:
 *
 * <pre>log-odds       L = intercept + sum of b x, over what is known
 * probability    p(L), the mean of the logistic function over N(L, tau^2)
 * standard error s = sqrt(g' V g), g = (1, x, the mean of what is missing), V the covariance of the coefficients
 * interval       p(L -/+ z s), tau held fixed; none where V is not known
 * spread         logistic(L -/+ z tau)</pre>
 *
 * <p>A missing feature contributes nothing: what the known ones say of it is part of <em>their</em> contributions. Where a required feature
 * is missing, less than the minimum coverage is known, or for just these gaps it is not proved that the probability never falls with the
 * horizon, there is no estimate. The same inputs and the same document give the same digits on every machine.
 *
 * <p>The weights are associations. What would change if something were done differently is another question: see the {@code whatif}
 * package.
 *
 * <p>Immutable; thread-safe where the readers of the catalogue are. Not serializable, because a catalogue holds code: store the
 * document.
 */
public final class JobProbabilityPredictor {

    private static final double VERIFIED_TO = 1e-12;
    private static final double AVERAGES_VERIFIED_TO = 1e-9;
    private static final Text SINCE_JOB = Text.of(
            "Borgeren har været i job før. Modellen er lavet på vejen til det første job og kan ramme ved siden af.",
            "The citizen has been in a job before. The model was made for the way to the first job and may miss.");

    private final ModelDocument document;
    private final FeatureCatalogue catalogue;
    private final FeatureSchema schema;
    private final ModelReference reference;
    private final double level;
    private final double halfWidth;
    private final LogitForm form;
    private final GapPatterns patterns;
    private final boolean[] required;
    private final int[] levelTermOf;
    /** The card's notes on the terms of groups, by feature. */
    private final Map<String, Text> groupedNotes;

    private JobProbabilityPredictor(ModelDocument document, FeatureCatalogue catalogue, double level) {
        this.document = document;
        this.catalogue = catalogue;
        this.schema = document.schema();
        this.reference = new ModelReference(document.id(), document.version());
        this.level = Checks.between(level, 0, 1, "level");
        this.halfWidth = NormalDistribution.halfWidth(level);
        this.form = document.form();
        this.patterns = new GapPatterns(form);
        this.required = new boolean[form.features];
        document.requiredFeatures().forEach(name -> required[schema.names().indexOf(name)] = true);
        this.levelTermOf = new int[form.terms];
        Arrays.fill(levelTermOf, -1);
        List<String> names = document.termNames();
        document.groups().forEach(group -> levelTermOf[names.indexOf(group.term())] = names.indexOf(group.level()));
        this.groupedNotes = groupedNotes(document);
    }

    private static Map<String, Text> groupedNotes(ModelDocument document) {
        Set<String> grouped = new HashSet<>();
        document.groups().forEach(group -> grouped.addAll(List.of(group.term(), group.level())));
        Map<String, String> features = new HashMap<>();
        document.terms().forEach(term -> features.put(term.name(), term.feature()));
        Map<String, Text> notes = new HashMap<>();
        document.card().termNotes().stream()
                .filter(note -> grouped.contains(note.term()))
                .forEach(note -> notes.put(features.get(note.term()), note.explanation()));
        return notes;
    }

    /**
     * Returns the predictor of a document whose features are built in or given by the caller.
     *
     * @param document the model
     * @return the predictor, with interval and spread at the level of the document
     */
    public static JobProbabilityPredictor of(ModelDocument document) {
        return of(document, FeatureCatalogue.builtIn());
    }

    /**
     * Returns the predictor of a document.
     *
     * @param document the model
     * @param catalogue what reads its features from a case
     * @return the predictor, with interval and spread at the level of the document
     */
    public static JobProbabilityPredictor of(ModelDocument document, FeatureCatalogue catalogue) {
        Objects.requireNonNull(catalogue, "catalogue");
        return new JobProbabilityPredictor(Objects.requireNonNull(document, "document"), catalogue, document.level());
    }

    /**
     * Returns this predictor with another level of interval and spread.
     *
     * @param newLevel between 0 and 1, such as 0.9
     * @return a new predictor
     * @throws IllegalArgumentException if the level is not between 0 and 1
     */
    public JobProbabilityPredictor withLevel(double newLevel) {
        return new JobProbabilityPredictor(document, catalogue, newLevel);
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
     * Returns the features of the model.
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
     * @param horizon within which time after that date, one of the model's
     * @return the estimate, or why there is none
     * @throws IllegalArgumentException if the model does not have the horizon, or a feature's reader is not in the catalogue
     */
    public Prediction predict(CaseSnapshot snapshot, Horizon horizon) {
        return predict(catalogue.read(schema, snapshot), horizon, snapshot);
    }

    /**
     * Predicts from a case as it was known on a date, and what the caller knows besides.
     *
     * @param snapshot the case, from {@code CaseFile.asOf(date)}
     * @param ownValues the values of features that no reader reads, without a date or of that of the snapshot
     * @param horizon within which time after that date, one of the model's
     * @return the estimate, or why there is none
     * @throws IllegalArgumentException if the model does not have the horizon, a feature's reader is not in the catalogue, or the own values
     *     are of another date, or of a feature that the model does not have or that is read from the case
     */
    public Prediction predict(CaseSnapshot snapshot, FeatureRow ownValues, Horizon horizon) {
        return predict(catalogue.read(schema, snapshot, ownValues), horizon, snapshot);
    }

    private Prediction predict(FeatureRow row, Horizon horizon, CaseSnapshot snapshot) {
        int index = document.indexOf(horizon);
        Optional<NoEstimateReason> obstacle = obstacle(snapshot);
        if (obstacle.isPresent()) {
            // what else is missing is a consequence of it
            return noEstimate(row, index, List.of(obstacle.get()));
        }
        return predict(row, index, snapshot.standing().isSinceJob());
    }

    /**
     * Predicts from a row.
     *
     * @param row the features, known or missing
     * @param horizon within which time, one of the model's
     * @return the estimate, or why there is none
     * @throws IllegalArgumentException if the row is of another schema, or the model does not have the horizon
     */
    public Prediction predict(FeatureRow row, Horizon horizon) {
        Objects.requireNonNull(row, "row");
        Checks.that(
                row.schema().equals(schema),
                "row must have the schema of the model",
                "build it with FeatureRow.builder(predictor.schema())?");
        return predict(row, document.indexOf(horizon), false);
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
        Optional<LocalDate> origin = document.outcome().equals(Outcome.JOB_OR_EDUCATION)
                ? standing.measurements().origin()
                : Optional.empty();
        return origin.filter(begin -> snapshot.jobEvents().stream()
                        .anyMatch(event -> event.kind() == JobEvent.Kind.EDUCATION_STARTED
                                && !event.date().isBefore(begin)))
                .map(begin -> NoEstimateReason.EDUCATION_STARTED_ALREADY);
    }

    private Prediction predict(FeatureRow row, int horizon, boolean sinceJob) {
        double[] values = row.toArray();
        boolean[] given = new boolean[values.length];
        int known = 0;
        boolean requiredMissing = false;
        for (int f = 0; f < values.length; f++) {
            given[f] = !Double.isNaN(values[f]);
            known += given[f] ? 1 : 0;
            requiredMissing |= required[f] && !given[f];
        }
        List<NoEstimateReason> reasons = new ArrayList<>(1);
        if (requiredMissing) {
            reasons.add(NoEstimateReason.REQUIRED_FEATURE_MISSING);
        }
        if ((double) known / values.length < document.minimumCoverage()) {
            reasons.add(NoEstimateReason.COVERAGE_TOO_LOW);
        }
        if (!form.keepsRules(values, 0)) {
            reasons.add(NoEstimateReason.VALUES_EXCLUDE_EACH_OTHER);
        }
        if (!reasons.isEmpty()) {
            return noEstimate(row, horizon, reasons);
        }
        KnownTerms terms = known == values.length ? patterns.all() : patterns.of(given);
        if (!terms.neverFalls()) {
            return noEstimate(row, horizon, List.of(NoEstimateReason.HORIZONS_NOT_IN_ORDER));
        }
        return estimate(row, values, terms, horizon, sinceJob);
    }

    private NoEstimate noEstimate(FeatureRow row, int horizon, List<NoEstimateReason> reasons) {
        return new NoEstimate(
                reference,
                LibraryVersion.CURRENT,
                document.outcome(),
                document.logits().get(horizon).horizon(),
                row,
                reasons,
                document.minimumCoverage(),
                document.requiredFeatures());
    }

    private Estimate estimate(FeatureRow row, double[] values, KnownTerms known, int horizon, boolean sinceJob) {
        double[] coefficients = known.coefficients(horizon);
        double tau = known.deviation(horizon);
        double intercept = form.intercepts[horizon];
        double[] deviations = new double[form.terms];
        double[] contributions = new double[form.features];
        double logOdds = intercept;
        for (int f = 0; f < values.length; f++) {
            if (known.isGiven(f)) {
                form.deviations(f, values[f], deviations);
                contributions[f] = form.contribution(f, coefficients, deviations);
                logOdds += contributions[f];
            }
        }
        known.fill(deviations);
        Double standardError = form.standardError(horizon, deviations);
        AveragedLogit numbers = new AveragedLogit(intercept, logOdds, tau, halfWidth);
        List<Contribution> told = new ArrayList<>(form.features);
        for (int f = 0; f < values.length; f++) {
            if (known.isGiven(f)) {
                told.add(Contribution.of(
                        schema.features().get(f),
                        deviations[form.termsOf[f][0]],
                        contributions[f],
                        numbers.points(contributions[f])));
            }
        }
        List<ContributionLine> lines = lines(known, coefficients, deviations, contributions, numbers);
        return new Estimate(
                reference,
                LibraryVersion.CURRENT,
                document.outcome(),
                document.logits().get(horizon).horizon(),
                row,
                numbers.probability(),
                level,
                standardError == null ? null : numbers.interval(standardError, level),
                numbers.spread(level).orElse(null),
                intercept,
                numbers.interceptProbability(),
                standardError,
                numbers.averaging(),
                told,
                lines,
                caveats(sinceJob, lines));
    }

    /** The contributions, but that a group whose two terms are known is told as the difference and the level. */
    private List<ContributionLine> lines(
            KnownTerms known,
            double[] coefficients,
            double[] deviations,
            double[] contributions,
            AveragedLogit numbers) {
        double[] added = contributions.clone();
        ContributionLine.Kind[] kinds = new ContributionLine.Kind[form.features];
        Arrays.fill(kinds, ContributionLine.Kind.FEATURE);
        double[] shown = new double[form.features];
        for (int f = 0; f < form.features; f++) {
            shown[f] = deviations[form.termsOf[f][0]];
        }
        for (int j = 0; j < form.terms; j++) {
            int at = levelTermOf[j];
            if (at >= 0 && known.isGiven(form.featureOf[j]) && known.isGiven(form.featureOf[at])) {
                shown[form.featureOf[j]] = deviations[j] - deviations[at];
                added[form.featureOf[j]] = coefficients[j] * (deviations[j] - deviations[at]);
                added[form.featureOf[at]] = (coefficients[j] + coefficients[at]) * deviations[at];
                kinds[form.featureOf[j]] = ContributionLine.Kind.ABOVE_LEVEL;
                kinds[form.featureOf[at]] = ContributionLine.Kind.LEVEL;
            }
        }
        List<ContributionLine> lines = new ArrayList<>(form.features);
        for (int f = 0; f < form.features; f++) {
            if (known.isGiven(f)) {
                lines.add(new ContributionLine(
                        kinds[f], schema.features().get(f), shown[f], added[f], numbers.points(added[f])));
            }
        }
        return lines;
    }

    /** What the card says beside every estimate, and beside a line that a reader would take for the reverse of what it means. */
    private List<Text> caveats(boolean sinceJob, List<ContributionLine> lines) {
        List<Text> caveats = new ArrayList<>(document.card().caveats());
        if (sinceJob) {
            caveats.add(SINCE_JOB);
        }
        for (ContributionLine line : lines) {
            if (LineWords.isReversed(line)) {
                Text note = groupedNotes.get(line.feature().name());
                if (note != null) {
                    caveats.add(note);
                }
            }
        }
        return caveats;
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
        JobProbabilityPredictor same = withLevel(estimate.level());
        List<SurvivalCurve.Point> points = new ArrayList<>();
        for (Horizon horizon : document.horizons()) {
            Estimate at = (Estimate) same.predict(estimate.row(), horizon);
            points.add(new SurvivalCurve.Point(
                    horizon,
                    1 - at.probability(),
                    at.interval()
                            .map(interval -> new ConfidenceInterval(
                                    interval.level(), 1 - interval.upper(), 1 - interval.lower()))));
        }
        return new SurvivalCurve(document.outcome(), estimate.level(), points);
    }

    /**
     * Scores the reference cases of the document on this machine and compares with the scores that travel with them, to 1e-12; where
     * the probability averages over what is missing, it and the ends of its interval to 1e-9 of it.
     *
     * @return the number of cases and what differed
     */
    public Verification verify() {
        List<String> mismatches = new ArrayList<>();
        for (ReferenceCase referenceCase : document.referenceCases()) {
            FeatureRow.Builder row = FeatureRow.builder(schema);
            referenceCase.values().forEach((name, value) -> row.value(schema.named(name), value));
            Prediction prediction = withLevel(referenceCase.level()).predict(row.build(), referenceCase.horizon());
            if (!(prediction instanceof Estimate estimate)) {
                mismatches.add(referenceCase.name() + ": no estimate");
            } else if (!agrees(referenceCase, estimate)) {
                mismatches.add(referenceCase.name() + ": expected " + scores(expected(referenceCase)) + ", found "
                        + scores(found(estimate)));
            }
        }
        return new Verification(document.referenceCases().size(), mismatches);
    }

    private static double[] expected(ReferenceCase one) {
        return new double[] {
            one.logOdds(),
            one.probability(),
            one.lower().orElse(Double.NaN),
            one.upper().orElse(Double.NaN),
            one.spreadLower().orElse(Double.NaN),
            one.spreadUpper().orElse(Double.NaN)
        };
    }

    private static double[] found(Estimate estimate) {
        return new double[] {
            estimate.logOdds(),
            estimate.probability(),
            estimate.interval().map(ConfidenceInterval::lower).orElse(Double.NaN),
            estimate.interval().map(ConfidenceInterval::upper).orElse(Double.NaN),
            estimate.spread().map(Spread::lower).orElse(Double.NaN),
            estimate.spread().map(Spread::upper).orElse(Double.NaN)
        };
    }

    private static String scores(double[] scores) {
        return "log-odds " + scores[0] + ", probability " + scores[1] + " [" + scores[2] + ", " + scores[3]
                + "], spread [" + scores[4] + ", " + scores[5] + "]";
    }

    private static boolean agrees(ReferenceCase referenceCase, Estimate estimate) {
        double ofProbability =
                estimate.spread().isPresent() ? AVERAGES_VERIFIED_TO * referenceCase.probability() : VERIFIED_TO;
        double ofLogOdds = VERIFIED_TO * Math.max(1, Math.abs(referenceCase.logOdds()));
        double[] tolerances = {ofLogOdds, ofProbability, ofProbability, ofProbability, VERIFIED_TO, VERIFIED_TO};
        double[] expected = expected(referenceCase);
        double[] found = found(estimate);
        for (int i = 0; i < expected.length; i++) {
            boolean near = Math.abs(expected[i] - found[i]) <= tolerances[i];
            if (!near && !(Double.isNaN(expected[i]) && Double.isNaN(found[i]))) {
                return false;
            }
        }
        return true;
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
}
