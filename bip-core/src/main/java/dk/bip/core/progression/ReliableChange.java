package dk.bip.core.progression;

import dk.bip.core.Language;
import dk.bip.core.LanguageFormat;
import dk.bip.core.indicator.Direction;
import dk.bip.core.indicator.Reliability;
import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import dk.bip.core.internal.words.Words;
import dk.bip.core.measurement.DatedScore;
import java.util.Objects;
import java.util.Optional;

/**
 * The difference of two measurements on one scale, set against the measurement error.
 *
 * <p>The reliable change index is RCI = difference / (sqrt(2) SD sqrt(1 - r)) with the standard deviation SD and the reliability r of the
 * scale; the change is reliable where |RCI| exceeds the two-sided normal quantile of the level, 1.96 at 0.95 (Jacobson and Truax, 1991,
 * see {@link Reliability}). Reliable says that the change is more than measurement error, not what caused it nor that it matters.
 *
 * <p>Immutable and thread-safe.
 *
 * @param from the earlier score
 * @param to the later score
 * @param reliability the precision of the scale
 * @param level the level of confidence, between 0 and 1 and neither
 * @param direction which way is for the better
 */
public record ReliableChange(DatedScore from, DatedScore to, Reliability reliability, double level, Direction direction)
        implements Change {

    private static final long serialVersionUID = 1L;

    /**
     * Checks the parts.
     *
     * @param from the earlier score
     * @param to the later score
     * @param reliability the precision of the scale
     * @param level the level of confidence, between 0 and 1 and neither
     * @param direction which way is for the better
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException if the dates are not in order, the scores have different ranges, or the level is out of range
     */
    public ReliableChange {
        checkOrder(from, to);
        Objects.requireNonNull(reliability, "reliability");
        Objects.requireNonNull(direction, "direction");
        Checks.between(level, 0, 1, "level");
    }

    static void checkOrder(DatedScore from, DatedScore to) {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Checks.that(from.date().isBefore(to.date()), "from must be before to");
        Checks.that(
                from.score().range().equals(to.score().range()),
                "from and to must be scores of one range",
                "two scales were mixed?");
    }

    /**
     * Returns the difference.
     *
     * @return the later score minus the earlier, positive where the score rose, whichever way is for the better
     */
    public double difference() {
        return to.score().minus(from.score());
    }

    /**
     * Returns the standard error of the difference that comes from measurement alone.
     *
     * @return sqrt(2) SD sqrt(1 - r), in units of the scale's range
     */
    public double standardError() {
        return reliability.standardErrorOfDifference();
    }

    /**
     * Returns the reliable change index.
     *
     * @return the difference in standard errors
     */
    public double reliableChangeIndex() {
        return difference() / standardError();
    }

    /**
     * Returns what the difference must exceed, up or down, to be reliable.
     *
     * @return the threshold, in units of the scale's range
     */
    public double threshold() {
        return reliability.threshold(level);
    }

    /**
     * Returns the verdict at the level.
     *
     * @return progression or regression where the difference exceeds the threshold, for the better or the worse, otherwise standstill
     */
    public Movement movement() {
        return Movement.of(direction.towardsBetter(difference()), threshold());
    }

    @Override
    public Optional<ReliableChange> known() {
        return Optional.of(this);
    }

    @Override
    public String describe(Language language) {
        String before = LanguageFormat.of(language).scoreOn(from.value(), from.date());
        String after = LanguageFormat.of(language).scoreOn(to.value(), to.date());
        return Words.in(
                language,
                switch (movement()) {
                    case PROGRESSION ->
                        "Fremgang fra " + before + " til " + after + ". Ændringen er større end måleusikkerheden.";
                    case REGRESSION ->
                        "Tilbagegang fra " + before + " til " + after
                                + ". Ændringen er større end måleusikkerheden. Det er værd at tale om, hvad der ligger bag.";
                    case STANDSTILL ->
                        "Ingen sikker ændring: " + before + " og " + after
                                + ". Forskellen er ikke større end måleusikkerheden.";
                },
                switch (movement()) {
                    case PROGRESSION ->
                        "Progression from " + before + " to " + after
                                + ". The change is larger than the uncertainty of measurement.";
                    case REGRESSION ->
                        "Regression from " + before + " to " + after
                                + ". The change is larger than the uncertainty of measurement. It is worth talking about what lies behind it.";
                    case STANDSTILL ->
                        "No certain change: " + before + " and " + after
                                + ". The difference is not larger than the uncertainty of measurement.";
                });
    }

    /**
     * Returns the name of the type only.
     *
     * @return a text that holds neither dates nor scores
     */
    @Override
    public String toString() {
        return "ReliableChange";
    }

    private Object writeReplace() {
        return new Proxy().holding(from, to, reliability, level, direction);
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            return new ReliableChange(
                    parts.next(DatedScore.class),
                    parts.next(DatedScore.class),
                    parts.next(Reliability.class),
                    parts.number(),
                    parts.next(Direction.class));
        }
    }
}
