package dk.bip.model.trial;

import dk.bip.core.Language;
import dk.bip.core.Summarised;
import dk.bip.core.internal.Checks;
import dk.bip.core.internal.words.Digits;
import dk.bip.core.internal.words.TextTable;
import dk.bip.model.statistics.RatioEstimate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How long it takes to the first week with the outcome, such as a job, by arm: Kaplan-Meier curves, the log-rank test and the hazard ratio of
 * treated to controls.
 *
 * <p>A person is followed until the first week with the outcome, or to the last week before the first one without a value. Whoever has the
 * outcome only behind such a gap is taken out at the last week before it, and counted: when the outcome came first is not known. Who has no
 * value in the first week is never at risk. An outcome that ends again changes nothing here.
 *
 * <p>Within centres the test is stratified by centre, and so is the hazard ratio; the curves are over all. The hazard ratio is D. R. Cox's
 * (1972) with the arm as the only term and B. Efron's (1977) treatment of outcomes in the same week; R: {@code survival::coxph(ties =
 * "efron")}. Curves: E. L. Kaplan, P. Meier (1958). Immutable and thread-safe.
 */
public final class TimeToOutcome {

    private static final TimeToOutcome DEFAULT = new TimeToOutcome(false, 0.95);

    private final boolean withinCentres;
    private final double level;

    private TimeToOutcome(boolean withinCentres, double level) {
        this.withinCentres = withinCentres;
        this.level = level;
    }

    /**
     * Returns the calculator that is not stratified, with intervals at the level 0.95.
     *
     * @return the calculator
     */
    public static TimeToOutcome withDefaults() {
        return DEFAULT;
    }

    /**
     * Returns the calculator that compares within centres.
     *
     * @return the calculator
     */
    public TimeToOutcome withinCentres() {
        return new TimeToOutcome(true, level);
    }

    /**
     * Returns the calculator at another level of the intervals of the curves.
     *
     * @param newLevel the level, greater than 0 and less than 1; default 0.95
     * @return the calculator
     * @throws IllegalArgumentException if the level is not between 0 and 1
     */
    public TimeToOutcome withLevel(double newLevel) {
        return new TimeToOutcome(withinCentres, Checks.between(newLevel, 0, 1, "level"));
    }

    /**
     * Compares the times of the two arms.
     *
     * @param table the persons
     * @return the comparison
     * @throws IllegalArgumentException within centres, if persons have no centre or a centre was assigned fewer than two persons of an arm
     */
    public Result evaluate(TrialTable table) {
        Objects.requireNonNull(table, "table");
        Strata strata = table.strata(withinCentres);
        FirstOutcomes first = FirstOutcomes.of(table);
        List<RiskSet> sets = RiskSet.of(table, first, strata);
        return new Result(
                List.copyOf(SurvivalPoint.curve(table, first, Arm.TREATED, level)),
                List.copyOf(SurvivalPoint.curve(table, first, Arm.CONTROL, level)),
                LogRankTest.of(sets),
                EfronLikelihood.maximum(sets),
                first.gaps());
    }

    /**
     * The times of the two arms. Immutable and thread-safe.
     *
     * @param treated the steps of the curve of the treated, in order of the weeks
     * @param control the steps of the curve of the controls, in order of the weeks
     * @param logRank the test, or empty where no week tells the arms apart, as without any outcome
     * @param hazardRatio treated to controls, or empty where it has no finite estimate, as where all outcomes are of one arm
     * @param censoredByGap how many persons have the outcome only behind a week without a value
     */
    public record Result(
            List<SurvivalPoint> treated,
            List<SurvivalPoint> control,
            Optional<LogRankTest> logRank,
            Optional<RatioEstimate> hazardRatio,
            int censoredByGap)
            implements Summarised {

        /**
         * Returns the curve of an arm.
         *
         * @param arm the arm
         * @return its steps, in order of the weeks
         */
        public List<SurvivalPoint> curve(Arm arm) {
            return Objects.requireNonNull(arm, "arm") == Arm.TREATED ? treated : control;
        }

        @Override
        public String summary() {
            StringBuilder text = new StringBuilder(this + "\n");
            for (Arm arm : Arm.values()) {
                TextTable table = new TextTable("Week", "At risk", "Outcomes", "Without", "2.5 %", "97.5 %");
                curve(arm)
                        .forEach(point -> table.row(
                                Integer.toString(point.week()),
                                Integer.toString(point.atRisk()),
                                Integer.toString(point.events()),
                                Digits.percent(point.without()),
                                Digits.percent(point.interval().lower()),
                                Digits.percent(point.interval().upper())));
                text.append('\n')
                        .append(arm.label(Language.ENGLISH))
                        .append('\n')
                        .append(table);
            }
            return text.toString();
        }

        /**
         * Returns the test and the hazard ratio with its interval at 95 %.
         *
         * @return a text, not for parsing
         */
        @Override
        public String toString() {
            return logRank.map(LogRankTest::toString).orElse("No week tells the arms apart")
                    + hazardRatio.map(ratio -> "; hazard ratio " + ratio).orElse("");
        }
    }

    /**
     * The configuration.
     *
     * @return a text, not for parsing
     */
    @Override
    public String toString() {
        return "TimeToOutcome[withinCentres=" + withinCentres + ", level=" + level + "]";
    }
}
