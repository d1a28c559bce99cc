package dk.bip.model.group;

import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import dk.bip.model.estimation.EstimationException;
import dk.bip.model.internal.Moments;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How much more one group changed for the better than another in the mean, as it is and for citizens who started alike.
 *
 * <p>With the change y towards the better and the start score x of each citizen, n citizens in both groups, sums of squares S within the
 * groups, and the means of the first less those of the second written d:
 *
 * <ul>
 *   <li>unadjusted: d(y), standard error s sqrt(1/n1 + 1/n2) with s^2 = S(yy) / (n - 2) (Student's t of two samples);
 *   <li>adjusted, the analysis of covariance: d(y) - b d(x) with b = S(xy) / S(xx), standard error s sqrt(1/n1 + 1/n2 + d(x)^2 / S(xx)) with
 *       s^2 = (S(yy) - b S(xy)) / (n - 3). It is the coefficient of the group in R's {@code lm(change ~ group + start)}, and the same for
 *       {@code lm(end ~ group + start)}.
 * </ul>
 *
 * <p>Who starts low tends to rise whatever is done, because part of a low score is chance; the unadjusted difference holds that where the
 * groups start apart. The adjusted one takes it out as far as groups come from one population; start scores have measurement error, so
 * that groups which truly differ at the start are adjusted too little (F. M. Lord, 1967, Psychological Bulletin 68, 304-305; A. J. Vickers
 * and D. G. Altman, 2001, BMJ 323, 1123-1124). Either is an association: who comes into which group was not drawn by lot.
 *
 * <p>Immutable, thread-safe and serializable.
 */
public final class GroupComparison implements Serializable {

    private static final long serialVersionUID = 1L;

    /** A share of a sum of squares that the rounding of changes which are the same may leave. */
    private static final double ROUNDING = 1e-24;

    private final int first;
    private final int second;
    private final MeanDifference unadjusted;
    private final MeanDifference adjusted;

    private GroupComparison(int first, int second, MeanDifference unadjusted, MeanDifference adjusted) {
        Checks.that(first >= 2 && second >= 2, "both groups must have 2 citizens or more");
        this.first = first;
        this.second = second;
        this.unadjusted = Objects.requireNonNull(unadjusted, "unadjusted");
        this.adjusted = adjusted;
    }

    /** Of the start scores and the changes of two groups, two citizens or more in each. */
    static GroupComparison of(double[] firstStart, double[] firstChange, double[] secondStart, double[] secondChange) {
        int n = firstChange.length + secondChange.length;
        double changes = within(firstChange, firstChange, secondChange, secondChange);
        double both = within(firstStart, firstChange, secondStart, secondChange);
        double starts = within(firstStart, firstStart, secondStart, secondStart);
        if (isRounding(changes, firstChange, secondChange)) {
            throw new EstimationException(
                    "all citizens of a group changed by the same, which leaves nothing to tell errors from"
                            + "\nMaybe the scale is too coarse for so few?",
                    List.of());
        }
        double difference = Moments.mean(firstChange) - Moments.mean(secondChange);
        double apart = 1.0 / firstChange.length + 1.0 / secondChange.length;
        MeanDifference unadjusted = new MeanDifference(difference, Math.sqrt(changes / (n - 2) * apart), n - 2);
        if (isRounding(starts, firstStart, secondStart)) {
            return new GroupComparison(firstChange.length, secondChange.length, unadjusted, null);
        }
        double slope = both / starts;
        double left = changes - slope * both;
        double startsApart = Moments.mean(firstStart) - Moments.mean(secondStart);
        boolean told = !(left > ROUNDING * changes);
        MeanDifference adjusted = told
                ? null
                : new MeanDifference(
                        difference - slope * startsApart,
                        Math.sqrt(left / (n - 3) * (apart + startsApart * startsApart / starts)),
                        n - 3);
        return new GroupComparison(firstChange.length, secondChange.length, unadjusted, adjusted);
    }

    private static double within(double[] a, double[] b, double[] c, double[] d) {
        return Moments.product(a, b) + Moments.product(c, d);
    }

    private static boolean isRounding(double squares, double[] first, double[] second) {
        double all = 0;
        for (double[] numbers : List.of(first, second)) {
            for (double number : numbers) {
                all += number * number;
            }
        }
        return !(squares > ROUNDING * all);
    }

    /**
     * Returns the size of the first group.
     *
     * @return the number of citizens whose change is known
     */
    public int citizensOfFirst() {
        return first;
    }

    /**
     * Returns the size of the second group.
     *
     * @return the number of citizens whose change is known
     */
    public int citizensOfSecond() {
        return second;
    }

    /**
     * Returns the difference of the mean changes as they are.
     *
     * @return the mean of the first less that of the second, in units of the scale, above 0 where the first changed more for the better
     */
    public MeanDifference unadjusted() {
        return unadjusted;
    }

    /**
     * Returns the difference for citizens with the same start score.
     *
     * @return the adjusted difference, in units of the scale; empty where the start scores do not vary within the groups, or tell the changes
     *     exactly
     */
    public Optional<MeanDifference> adjusted() {
        return Optional.ofNullable(adjusted);
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof GroupComparison other
                && first == other.first
                && second == other.second
                && unadjusted.equals(other.unadjusted)
                && Objects.equals(adjusted, other.adjusted);
    }

    @Override
    public int hashCode() {
        return Objects.hash(first, second, unadjusted, adjusted);
    }

    /**
     * Returns the sizes of the groups.
     *
     * @return a text, not for parsing
     */
    @Override
    public String toString() {
        return "GroupComparison[" + first + " and " + second + " citizens]";
    }

    private Object writeReplace() {
        return new Proxy().holding(first, second, unadjusted, adjusted);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw SerialProxy.required();
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts from) {
            return new GroupComparison(
                    from.whole(), from.whole(), from.next(MeanDifference.class), from.nextOrNull(MeanDifference.class));
        }
    }
}
