package dk.bip.core.internal.picture;

import dk.bip.core.LanguageFormat;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * The dates of a picture from left to right, and the months or years that are written below them. Immutable and thread-safe.
 *
 * @param from the first date
 * @param to the last date, after the first
 * @param left where the first date stands
 * @param right where the last date stands
 */
public record TimeAxis(LocalDate from, LocalDate to, double left, double right) {

    private static final int[] STEPS_IN_MONTHS = {1, 3, 6, 12, 24, 60, 120, 240, 600, 1200};
    private static final int MONTHS_OF_A_YEAR = 12;
    private static final int DAYS_AROUND_ONE = 30;
    private static final double GAP = 1.2;

    /**
     * A date that is written below the axis.
     *
     * @param x where it stands
     * @param label the month or the year
     */
    public record Tick(double x, String label) {}

    /**
     * Returns an axis over some dates, with a month to either side where they are one date.
     *
     * @param from the first date
     * @param to the last date, not before the first
     * @param left where the first date stands
     * @param right where the last date stands
     * @return the axis
     */
    public static TimeAxis of(LocalDate from, LocalDate to, double left, double right) {
        return from.isBefore(to)
                ? new TimeAxis(from, to, left, right)
                : new TimeAxis(from.minusDays(DAYS_AROUND_ONE), to.plusDays(DAYS_AROUND_ONE), left, right);
    }

    /**
     * Returns where a date stands.
     *
     * @param date the date
     * @return its place; that of the nearer end where it lies outside
     */
    public double x(LocalDate date) {
        double share = (double) ChronoUnit.DAYS.between(from, date) / ChronoUnit.DAYS.between(from, to);
        return left + (right - left) * Math.min(1, Math.max(0, share));
    }

    /**
     * Returns the dates to write: the closest months, quarters, halves or whole years whose labels do not meet.
     *
     * @param format how the months are written
     * @param fontSize the size of their letters
     * @return a list in order of the dates, each label to be centred on its place within the axis; perhaps empty
     */
    public List<Tick> ticks(LanguageFormat format, double fontSize) {
        for (int step : STEPS_IN_MONTHS) {
            List<Tick> ticks = every(step, format, fontSize);
            if (fit(ticks, fontSize)) {
                return ticks;
            }
        }
        return List.of();
    }

    private List<Tick> every(int months, LanguageFormat format, double fontSize) {
        List<Tick> ticks = new ArrayList<>();
        LocalDate tick = from.withDayOfYear(1);
        if (months > MONTHS_OF_A_YEAR) {
            tick = tick.withYear(tick.getYear() - Math.floorMod(tick.getYear(), months / MONTHS_OF_A_YEAR));
        }
        while (!tick.isAfter(to)) {
            String label = months < MONTHS_OF_A_YEAR ? format.month(tick) : Integer.toString(tick.getYear());
            double half = TextLines.width(label, fontSize) / 2;
            if (!tick.isBefore(from) && x(tick) - half >= left - fontSize && x(tick) + half <= right + fontSize) {
                ticks.add(new Tick(x(tick), label));
            }
            tick = tick.plusMonths(months);
        }
        return ticks;
    }

    private static boolean fit(List<Tick> ticks, double fontSize) {
        for (int i = 1; i < ticks.size(); i++) {
            double halves = TextLines.width(ticks.get(i - 1).label(), fontSize) / 2
                    + TextLines.width(ticks.get(i).label(), fontSize) / 2;
            if (ticks.get(i).x() - ticks.get(i - 1).x() < halves + GAP * fontSize) {
                return false;
            }
        }
        return true;
    }
}
