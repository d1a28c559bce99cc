package dk.bip.model.group;

import dk.bip.core.indicator.Scale;
import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import dk.bip.core.progression.Movement;
import dk.bip.core.progression.ReliableChange;
import dk.bip.model.internal.ExactSums;
import dk.bip.model.internal.Moments;
import dk.bip.model.statistics.ConfidenceInterval;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How the citizens of a group changed: how many reliably for the better, how many reliably for the worse, how many neither, beside what
 * measurement error alone would give, and by how much in the mean.
 *
 * <p>Each citizen is judged alone, by the verdict of {@link ReliableChange} at its level. Citizens whose change is not known, or is of unknown
 * certainty, are not among them. Immutable, thread-safe and serializable.
 */
public final class ChangeDistribution implements Serializable {

    private static final long serialVersionUID = 1L;

    private final int progressions;
    private final int standstills;
    private final int regressions;
    private final double eachWayByError;
    private final MeanChange mean;

    private ChangeDistribution(
            int progressions, int standstills, int regressions, double eachWayByError, MeanChange mean) {
        Checks.that(
                progressions >= 0 && standstills >= 0 && regressions >= 0,
                "progressions, standstills and regressions must be 0 or more");
        this.progressions = progressions;
        this.standstills = standstills;
        this.regressions = regressions;
        Checks.that(citizens() >= 2, "there must be 2 citizens or more");
        this.eachWayByError = Checks.within(eachWayByError, 0, citizens() / 2.0, "eachWayByError");
        this.mean = mean;
        Checks.that(mean == null || mean.citizens() == citizens(), "mean must be of all citizens");
    }

    /** Of citizens whose change is known, two or more. */
    static ChangeDistribution of(List<GroupedProgression> citizens) {
        List<ReliableChange> changes =
                citizens.stream().map(citizen -> citizen.change().orElseThrow()).toList();
        return new ChangeDistribution(
                count(changes, Movement.PROGRESSION),
                count(changes, Movement.STANDSTILL),
                count(changes, Movement.REGRESSION),
                changes.stream().mapToDouble(change -> (1 - change.level()) / 2).sum(),
                isOfOneScale(citizens) ? mean(changes) : null);
    }

    private static int count(List<ReliableChange> changes, Movement movement) {
        return (int)
                changes.stream().filter(change -> change.movement() == movement).count();
    }

    /** A mean over several scales would be in no unit. */
    static boolean isOfOneScale(List<GroupedProgression> citizens) {
        return citizens.stream()
                        .map(citizen -> List.<Object>of(
                                citizen.progression().instrument(),
                                citizen.scale().map(Scale::code).orElse("")))
                        .distinct()
                        .count()
                <= 1;
    }

    private static MeanChange mean(List<ReliableChange> changes) {
        double[] better =
                changes.stream().mapToDouble(ChangeDistribution::better).toArray();
        boolean alike = ExactSums.isConstant(
                Arrays.stream(better).min().orElseThrow(),
                Arrays.stream(better).max().orElseThrow());
        double errors = changes.stream()
                .mapToDouble(change -> change.standardError() * change.standardError())
                .sum();
        return new MeanChange(
                better.length,
                Moments.mean(better),
                alike ? 0 : Math.sqrt(Moments.variance(better)),
                Math.sqrt(errors) / better.length);
    }

    static double better(ReliableChange change) {
        return change.direction().towardsBetter(change.difference());
    }

    /**
     * Returns how many citizens there are.
     *
     * @return the number of citizens whose change is known
     */
    public int citizens() {
        return progressions + standstills + regressions;
    }

    /**
     * Returns how many citizens moved in a way.
     *
     * @param movement the movement
     * @return the number of citizens of that verdict
     * @throws NullPointerException if the movement is null
     */
    public int count(Movement movement) {
        return switch (movement) {
            case PROGRESSION -> progressions;
            case STANDSTILL -> standstills;
            case REGRESSION -> regressions;
        };
    }

    /**
     * Returns the share of citizens who moved in a way.
     *
     * @param movement the movement
     * @return the count divided by the number of citizens, 0 to 1
     * @throws NullPointerException if the movement is null
     */
    public double share(Movement movement) {
        return count(movement) / (double) citizens();
    }

    /**
     * Returns Wilson's interval of the share: where it would lie among many citizens like these.
     *
     * @param movement the movement
     * @param level the level, between 0 and 1 and neither, such as 0.95
     * @return {@link ConfidenceInterval#wilson}
     * @throws NullPointerException if the movement is null
     * @throws IllegalArgumentException if the level is out of range
     */
    public ConfidenceInterval confidenceInterval(Movement movement, double level) {
        return ConfidenceInterval.wilson(count(movement), citizens(), level);
    }

    /**
     * Returns how many citizens would seem to have moved in a way from measurement error alone, if nobody had changed: of each citizen (1 -
     * level) / 2 for the better and as much for the worse, the level that of the verdict.
     *
     * @param movement the movement
     * @return the expected number, which adds up to the number of citizens over the three
     * @throws NullPointerException if the movement is null
     */
    public double byErrorAlone(Movement movement) {
        return Objects.requireNonNull(movement, "movement") == Movement.STANDSTILL
                ? citizens() - 2 * eachWayByError
                : eachWayByError;
    }

    /**
     * Returns the mean change.
     *
     * @return the mean, or empty where the citizens were measured on different scales, over which a mean has no unit
     */
    public Optional<MeanChange> mean() {
        return Optional.ofNullable(mean);
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof ChangeDistribution other
                && progressions == other.progressions
                && standstills == other.standstills
                && regressions == other.regressions
                && eachWayByError == other.eachWayByError
                && Objects.equals(mean, other.mean);
    }

    @Override
    public int hashCode() {
        return Objects.hash(progressions, standstills, regressions, eachWayByError, mean);
    }

    /**
     * Returns how many citizens there are.
     *
     * @return a text, not for parsing
     */
    @Override
    public String toString() {
        return "ChangeDistribution[" + citizens() + " citizens]";
    }

    private Object writeReplace() {
        return new Proxy().holding(progressions, standstills, regressions, eachWayByError, mean);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw SerialProxy.required();
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts from) {
            return new ChangeDistribution(
                    from.whole(), from.whole(), from.whole(), from.number(), from.nextOrNull(MeanChange.class));
        }
    }
}
