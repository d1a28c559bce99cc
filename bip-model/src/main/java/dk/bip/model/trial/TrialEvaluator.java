package dk.bip.model.trial;

import dk.bip.core.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Evaluates a trial by intention to treat, as it was registered, and says what departs from that.
 *
 * <p>The evaluation has, over the level 0.95: persons and loss by arm; the effect on the outcome, within centres where there are any, as difference,
 * ratio and odds ratio; adjusted for the covariates of the plan; on compliers where take-up is known; the smallest increase that a trial of this
 * size finds; time to the first week with the outcome; each week with its band; each centre with what chance alone shows, what the correction
 * leaves, the mean over centres and how alike persons of a centre are; each subgroup of the plan. Undeclared subgroups are computed and warned of.
 * Each number's definition is that of its own calculator. Immutable and thread-safe.
 */
public final class TrialEvaluator {

    /** What the terms of single weeks begin with. */
    static final String WEEK = "week ";

    static final double LEVEL = 0.95;
    static final double SIGNIFICANCE = 0.05;

    private final TrialRegistration registration;
    private final AnalysisPlan carriedOut;

    private TrialEvaluator(TrialRegistration registration, AnalysisPlan carriedOut) {
        this.registration = registration;
        this.carriedOut = carriedOut;
    }

    /**
     * Returns the evaluation as registered.
     *
     * @param registration what was stated beforehand
     * @return the evaluation
     */
    public static TrialEvaluator of(TrialRegistration registration) {
        return new TrialEvaluator(Objects.requireNonNull(registration, "registration"), registration.plan());
    }

    /**
     * Returns an evaluation that looks at something else than was registered, and says so.
     *
     * @param plan what is looked at; default the registered plan
     * @return the evaluation
     */
    public TrialEvaluator with(AnalysisPlan plan) {
        return new TrialEvaluator(registration, Objects.requireNonNull(plan, "plan"));
    }

    /**
     * Evaluates a trial.
     *
     * @param table all persons that were assigned
     * @param firstAssignment the day on which the first person was assigned
     * @return the evaluation
     * @throws IllegalArgumentException if the persons do not allow a number that the plan asks for: the message names it
     * @throws dk.bip.model.estimation.EstimationException if a covariate does not vary or is a combination of others
     */
    public TrialEvaluation evaluate(TrialTable table, LocalDate firstAssignment) {
        Objects.requireNonNull(table, "table");
        Objects.requireNonNull(firstAssignment, "firstAssignment");
        EvaluationRows rows = new EvaluationRows(LEVEL);
        boolean centres = table.centres().isPresent();
        OutcomeDefinition outcome = carriedOut.outcome();
        OutcomeEffect effect = centres ? OutcomeEffect.withinCentres(table, outcome) : OutcomeEffect.of(table, outcome);
        rows.add("", "persons_treated", table.count(Arm.TREATED));
        rows.add("", "persons_control", table.count(Arm.CONTROL));
        addLoss(rows, effect.lossToFollowUp());
        rows.addEffect("", effect);
        effect.shares().ifPresent(shares -> rows.addShares("", shares));
        if (!carriedOut.covariates().isEmpty()) {
            rows.addEstimate(
                    "",
                    "adjusted_difference",
                    AdjustedEffect.of(table, outcome, carriedOut.covariates()).effect());
        }
        if (table.persons().stream().anyMatch(person -> person.takenUp().isPresent())) {
            addCompliers(rows, ComplierEffect.of(table, outcome));
        }
        if (outcome.isShare() && effect.meanControl() > 0 && effect.meanControl() < 1) {
            addPower(rows, effect);
        }
        addTime(rows, table, centres);
        addWeeks(rows, table, centres);
        if (centres) {
            addCentres(rows, table);
        }
        carriedOut.divisions().forEach(division -> addSubgroups(rows, SubgroupEffects.of(table, outcome, division)));
        TrialEvaluation numbers = new TrialEvaluation(registration, firstAssignment, carriedOut, rows.all(), List.of());
        return new TrialEvaluation(
                registration,
                firstAssignment,
                carriedOut,
                rows.all(),
                EvaluationNotes.of(numbers).stream()
                        .map(note -> note.in(Language.ENGLISH))
                        .toList());
    }

    private static void addLoss(EvaluationRows rows, ShareComparison loss) {
        rows.add("", "lost_treated", loss.share(Arm.TREATED));
        rows.add("", "lost_control", loss.share(Arm.CONTROL));
        rows.add("", "loss_p", loss.p());
    }

    private static void addCompliers(EvaluationRows rows, ComplierEffect compliers) {
        rows.add("", "taken_up_treated", compliers.takenUp().share(Arm.TREATED));
        rows.add("", "taken_up_control", compliers.takenUp().share(Arm.CONTROL));
        rows.addEstimate("", "complier_effect", compliers.effect());
        compliers.firstStageF().ifPresent(f -> rows.add("", "first_stage_f", f));
    }

    private static void addPower(EvaluationRows rows, OutcomeEffect effect) {
        int persons = Math.min(effect.treated(), effect.control());
        try {
            rows.add(
                    "", "smallest_increase", TrialPower.withDefaults().smallestIncrease(persons, effect.meanControl()));
        } catch (IllegalArgumentException tooFew) {
            // EvaluationNotes says so.
        }
    }

    private static void addTime(EvaluationRows rows, TrialTable table, boolean centres) {
        TimeToOutcome calculator = TimeToOutcome.withDefaults();
        TimeToOutcome.Result times = (centres ? calculator.withinCentres() : calculator).evaluate(table);
        times.logRank().ifPresent(test -> {
            rows.add("", "log_rank_chi_squared", test.chiSquared());
            rows.add("", "log_rank_p", test.p());
        });
        times.hazardRatio().ifPresent(ratio -> rows.addRatio("", "hazard_ratio", ratio));
        rows.add("", "persons_censored_by_gap", times.censoredByGap());
    }

    private static void addWeeks(EvaluationRows rows, TrialTable table, boolean centres) {
        WeeklyEffects calculator = WeeklyEffects.withDefaults();
        WeeklyEffects.Result effects = (centres ? calculator.withinCentres() : calculator).evaluate(table);
        rows.add("", "weeks_apart_from_none", effects.weeksApartFromNone().size());
        for (WeeklyEffect week : effects.weeks()) {
            String term = WEEK + week.week();
            rows.add(term, "share_treated", week.shareTreated());
            rows.add(term, "share_control", week.shareControl());
            rows.addEstimate(term, "difference", week.difference());
            rows.addBounds(term, "band", week.band());
            rows.addEstimate(term, "cumulated_difference", week.cumulated());
            rows.addBounds(term, "cumulated_band", week.cumulatedBand());
        }
    }

    private void addCentres(EvaluationRows rows, TrialTable table) {
        CentreEffects.Result centres = CentreEffects.withDefaults()
                .with(carriedOut.adjustment())
                .withSignificance(SIGNIFICANCE)
                .evaluate(table, carriedOut.outcome());
        for (CentreEffects.Centre centre : centres.centres()) {
            String term = "centre " + centre.name();
            rows.addEstimate(term, "difference", centre.effect().difference());
            rows.add(term, "p", centre.effect().p());
            rows.add(term, "adjusted_p", centre.adjustedP());
        }
        ChanceOfCentres chance = centres.chance();
        rows.add("", "centres", centres.centres().size());
        rows.add("", "centres_significant", centres.significant());
        rows.add("", "centres_significant_positive", centres.significantPositive());
        rows.add(
                "",
                "centres_significant_after_correction",
                centres.significantAfterCorrection().size());
        rows.add("", "chance_of_as_many_either_direction", chance.eitherDirection());
        rows.add("", "chance_of_as_many_positive", chance.positiveOnly());
        centres.pooled().ifPresent(pooled -> {
            rows.addEstimate("", "pooled_difference", pooled.pooled());
            rows.add("", "pooled_tau_squared", pooled.tauSquared());
            rows.add("", "pooled_heterogeneity_p", pooled.heterogeneityP());
        });
        rows.add(
                "",
                "centre_correlation",
                CentreCorrelation.of(table, carriedOut.outcome()).correlation());
    }

    private static void addSubgroups(EvaluationRows rows, SubgroupEffects subgroups) {
        subgroups.groups().forEach((group, effect) -> rows.addEffect(subgroups.division() + ": " + group, effect));
        subgroups
                .heterogeneityP()
                .ifPresent(p -> rows.add("subgroups by " + subgroups.division(), "heterogeneity_p", p));
    }

    /**
     * The configuration.
     *
     * @return a text, not for parsing
     */
    @Override
    public String toString() {
        return "TrialEvaluator[" + carriedOut.outcome() + "]";
    }
}
