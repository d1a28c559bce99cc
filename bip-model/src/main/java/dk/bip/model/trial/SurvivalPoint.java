package dk.bip.model.trial;

import dk.bip.core.internal.NormalDistribution;
import dk.bip.model.statistics.ConfidenceInterval;
import java.util.ArrayList;
import java.util.List;

/**
 * A step of a Kaplan-Meier curve: the share that has not yet had the outcome. Immutable and thread-safe.
 *
 * @param week the week of the step, from 1
 * @param atRisk how many had neither had the outcome nor been lost before the week
 * @param events how many had the outcome in the week
 * @param without the share without the outcome up to and with this week, from 0 to 1
 * @param standardError the standard error of the share by M. Greenwood (1926)
 * @param interval the interval on the scale of the logarithm, as in R's {@code survfit}, clipped to 1
 */
public record SurvivalPoint(
        int week, int atRisk, int events, double without, double standardError, ConfidenceInterval interval) {

    static List<SurvivalPoint> curve(TrialTable table, FirstOutcomes first, Arm arm, double level) {
        int[] left = new int[table.weeks() + 1];
        int[] events = new int[table.weeks() + 1];
        int atRisk = 0;
        for (int i = 0; i < table.persons().size(); i++) {
            if (table.persons().get(i).arm() == arm && first.week(i) > 0) {
                left[first.week(i)]++;
                events[first.week(i)] += first.isEvent(i) ? 1 : 0;
                atRisk++;
            }
        }
        List<SurvivalPoint> curve = new ArrayList<>();
        double without = 1;
        double relativeVariance = 0;
        for (int week = 1; week < left.length; week++) {
            if (events[week] > 0) {
                without *= (double) (atRisk - events[week]) / atRisk;
                relativeVariance += events[week] / ((double) atRisk * (atRisk - events[week]));
                curve.add(point(week, atRisk, events[week], without, relativeVariance, level));
            }
            atRisk -= left[week];
        }
        return curve;
    }

    private static SurvivalPoint point(
            int week, int atRisk, int events, double without, double relativeVariance, double level) {
        if (events == atRisk) {
            return new SurvivalPoint(week, atRisk, events, 0, 0, new ConfidenceInterval(level, 0, 0));
        }
        double error = Math.sqrt(relativeVariance);
        double factor = StrictMath.exp(NormalDistribution.halfWidth(level) * error);
        return new SurvivalPoint(
                week,
                atRisk,
                events,
                without,
                without * error,
                new ConfidenceInterval(level, without / factor, Math.min(1, without * factor)));
    }
}
