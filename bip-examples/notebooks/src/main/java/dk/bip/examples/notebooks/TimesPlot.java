package dk.bip.examples.notebooks;

import dk.bip.core.Language;
import dk.bip.model.trial.Arm;
import dk.bip.model.trial.SurvivalPoint;
import dk.bip.model.trial.TimeToOutcome;
import java.awt.Color;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The share of each arm of a trial that is still without the outcome, by Kaplan and Meier, with its interval where the curve ends. */
final class TimesPlot {

    private static final int PERCENT = 100;
    private static final int STEP = 10;
    private static final double BESIDE = 0.6;

    private TimesPlot() {}

    static String svg(TimeToOutcome.Result result) {
        int last = curves(result)
                .mapToInt(curve -> curve.get(curve.size() - 1).week())
                .max()
                .orElse(1);
        double least = curves(result)
                .mapToDouble(curve -> curve.get(curve.size() - 1).interval().lower())
                .min()
                .orElse(0);
        Plot plot = Plot.of(
                        title(result), "week; the interval is that of the end", "still without the outcome, percent")
                .within(0, last + 2, STEP * Math.floor(PERCENT * least / STEP), PERCENT);
        draw(plot, result, Arm.TREATED, Plot.STRONG, last + 2 * BESIDE);
        draw(plot, result, Arm.CONTROL, Plot.PLAIN, last + BESIDE);
        return plot.svg();
    }

    private static Stream<List<SurvivalPoint>> curves(TimeToOutcome.Result result) {
        return Stream.of(result.treated(), result.control()).filter(curve -> !curve.isEmpty());
    }

    private static String title(TimeToOutcome.Result result) {
        return result.logRank()
                .map(test -> String.format(Locale.ROOT, "Time to the outcome, log-rank p %.3f", test.p()))
                .orElse("Time to the outcome");
    }

    private static void draw(Plot plot, TimeToOutcome.Result result, Arm arm, Color colour, double end) {
        List<SurvivalPoint> curve = result.curve(arm);
        double[] weeks = new double[2 * curve.size() + 2];
        double[] shares = new double[weeks.length];
        shares[0] = PERCENT;
        for (int i = 0; i < curve.size(); i++) {
            weeks[2 * i + 1] = curve.get(i).week();
            shares[2 * i + 1] = shares[2 * i];
            weeks[2 * i + 2] = curve.get(i).week();
            shares[2 * i + 2] = PERCENT * curve.get(i).without();
        }
        weeks[weeks.length - 1] = end;
        shares[weeks.length - 1] = shares[weeks.length - 2];
        plot.line(arm.label(Language.ENGLISH).toLowerCase(Locale.ROOT), weeks, shares, colour);
        if (!curve.isEmpty()) {
            SurvivalPoint point = curve.get(curve.size() - 1);
            plot.interval(
                    end,
                    PERCENT * point.interval().lower(),
                    PERCENT * point.interval().upper(),
                    colour);
        }
    }
}
