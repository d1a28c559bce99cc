package dk.bip.model.trial;

import dk.bip.core.Summarised;
import dk.bip.core.internal.Checks;
import dk.bip.core.internal.NormalDistribution;
import dk.bip.core.internal.words.Digits;
import dk.bip.core.internal.words.TextTable;
import dk.bip.model.internal.Moments;
import dk.bip.model.statistics.ConfidenceInterval;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * How alike the arms were before anything was done: for each covariate and each group of a division the mean by arm and the standardised difference,
 * (m1 - m0) / root of ((s1^2 + s0^2) / 2), with s^2 = p (1 - p) for a share. Without sorting it lies within about 2 root of (1/n1 + 1/n0) in 95 of
 * 100 cases; a test of balance is no use, as chance alone made the arms. P. C. Austin (2009), Statistics in Medicine 28, 3083-3107. Immutable and
 * thread-safe.
 *
 * @param lines a line for each covariate, then for each group of each division
 * @param treated how many treated persons there are
 * @param control how many controls there are
 */
public record BalanceTable(List<Line> lines, int treated, int control) implements Summarised {

    /**
     * One line. Immutable and thread-safe.
     *
     * @param name the name of the covariate, or of division and group
     * @param meanTreated the mean of the treated, or the share of those of known group
     * @param meanControl the mean of the controls, or the share of those of known group
     * @param standardisedDifference the difference in standard deviations; empty where nothing varies
     * @param missingTreated in how many treated persons it is not known
     * @param missingControl in how many controls it is not known
     */
    public record Line(
            String name,
            double meanTreated,
            double meanControl,
            OptionalDouble standardisedDifference,
            int missingTreated,
            int missingControl) {}

    /**
     * Computes the table.
     *
     * @param table the persons
     * @param covariates the names of the covariates
     * @param divisions the names of the divisions
     * @return the table
     * @throws IllegalArgumentException if fewer than two persons of an arm have one of them known
     */
    public static BalanceTable of(TrialTable table, List<String> covariates, List<String> divisions) {
        List<Line> lines = new ArrayList<>();
        for (String name : covariates) {
            lines.add(line(table, name, false, person -> person.covariate(name)));
        }
        for (String division : divisions) {
            TreeSet<String> groups = new TreeSet<>();
            table.persons().forEach(person -> person.subgroup(division).ifPresent(groups::add));
            for (String group : groups) {
                lines.add(line(
                        table,
                        division + ": " + group,
                        true,
                        person -> person.subgroup(division)
                                .map(own -> OptionalDouble.of(own.equals(group) ? 1 : 0))
                                .orElseGet(OptionalDouble::empty)));
            }
        }
        return new BalanceTable(List.copyOf(lines), table.count(Arm.TREATED), table.count(Arm.CONTROL));
    }

    /**
     * Returns how far a standardised difference goes by chance alone: 1.96 root of (1 / treated + 1 / control), which 95 of 100 do not pass.
     *
     * @return the distance from 0
     */
    public double byChance() {
        return NormalDistribution.halfWidth(ConfidenceInterval.USUAL_LEVEL) * Math.sqrt(1.0 / treated + 1.0 / control);
    }

    @Override
    public String summary() {
        TextTable table = new TextTable(
                "", "Treated", "Control", "Standardised difference", "Missing treated", "Missing control");
        lines.forEach(line -> table.row(
                line.name,
                Digits.of(line.meanTreated),
                Digits.of(line.meanControl),
                Digits.of(line.standardisedDifference),
                Integer.toString(line.missingTreated),
                Integer.toString(line.missingControl)));
        return this + "\n\n" + table;
    }

    /**
     * Returns how many differences are further from 0 than 95 of 100 are by chance.
     *
     * @return a text, not for parsing
     */
    @Override
    public String toString() {
        long beyond = lines.stream()
                .filter(line -> Math.abs(line.standardisedDifference.orElse(0)) > byChance())
                .count();
        return "Balance of " + treated + " treated and " + control + " controls: " + beyond + " of " + lines.size()
                + " standardised differences beyond " + Digits.of(byChance()) + ", which chance passes in 5 of 100";
    }

    private static Line line(
            TrialTable table, String name, boolean share, Function<TrialPerson, OptionalDouble> value) {
        double[] means = new double[2];
        double[] variances = new double[2];
        int[] missing = new int[2];
        for (Arm arm : Arm.values()) {
            double[] known = table.persons().stream()
                    .filter(person -> person.arm() == arm)
                    .map(value)
                    .flatMapToDouble(OptionalDouble::stream)
                    .toArray();
            Checks.that(
                    known.length >= 2,
                    "table must hold at least two persons of the arm " + arm.code() + " of whom " + name + " is known");
            int at = arm.ordinal();
            missing[at] = table.count(arm) - known.length;
            means[at] = Moments.mean(known);
            variances[at] = share ? means[at] * (1 - means[at]) : Moments.variance(known);
        }
        double difference = means[0] - means[1];
        double deviation = Math.sqrt((variances[0] + variances[1]) / 2);
        return new Line(
                name,
                means[0],
                means[1],
                deviation > 0 ? OptionalDouble.of(difference / deviation) : OptionalDouble.empty(),
                missing[0],
                missing[1]);
    }
}
