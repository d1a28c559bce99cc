package dk.bip.core.progression;

import dk.bip.core.Language;
import dk.bip.core.LanguageFormat;
import dk.bip.core.indicator.Direction;
import dk.bip.core.indicator.Reliability;
import dk.bip.core.internal.Checks;
import dk.bip.core.internal.NormalDistribution;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import dk.bip.core.internal.words.Words;
import dk.bip.core.measurement.DatedScore;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * The difference of two measurements on one scale, set against the measurement error.
 *
 * <p>The reliable change index is RCI = difference / (sqrt(2) SD sqrt(1 - r)) with the standard deviation SD and the reliability r of the
 * scale; the change is reliable where |RCI| exceeds the two-sided normal quantile of the level, 1.96 at 0.95 (Jacobson and Truax, 1991,
 * see {@link Reliability}). Reliable says that the change is more than measurement error, not what caused it nor that it matters.
 *
 * <p>The verdict is that of this scale alone, as if no other had been looked at; {@link ScaleFamily} has the verdicts where many are. It rests
 * on a reliability, which is often assumed, so {@link #reliableAbove()} says for which it holds: with a standard deviation of 1, a change of
 * one step at 95 % only above 0.87, one of two steps above 0.48. Where the end of the scale is nearer than the threshold, no change in that
 * direction can be reliable ({@link #canShow}).
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
     * Returns for which reliabilities the change is reliable, at the same level and standard deviation.
     *
     * @return the reliability r above which it is and below which it is not, 1 - (difference / (z sqrt(2) SD))^2 with the two-sided normal
     *     quantile z of the level; 0 where it is for every one, 1 where it is for none because the scores are the same
     */
    public double reliableAbove() {
        double inDeviations =
                difference() / (NormalDistribution.halfWidth(level) * Math.sqrt(2) * reliability.standardDeviation());
        return Math.max(0, 1 - inDeviations * inDeviations);
    }

    /**
     * Tells whether the scale leaves room from the earlier score to show a reliable change.
     *
     * @param movement the movement
     * @return true where the end of the range that lies that way is farther off than the threshold; always true for standstill
     * @throws NullPointerException if the movement is null
     */
    public boolean canShow(Movement movement) {
        boolean up = (movement == Movement.PROGRESSION) == (direction == Direction.HIGHER_IS_BETTER);
        double end = up ? from.score().range().maximum() : from.score().range().minimum();
        return Objects.requireNonNull(movement, "movement") == Movement.STANDSTILL
                || Math.abs(end - from.value()) > threshold();
    }

    /**
     * Returns the verdict at the level, of this scale alone.
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
        String scores = LanguageFormat.of(language).scoresOn(from.value(), from.date(), to.value(), to.date());
        return movement().label(language)
                + (movement() == Movement.STANDSTILL ? ": " : " ")
                + scores
                + ". "
                + againstTheError(language)
                + (movement() == Movement.REGRESSION
                        ? Words.in(
                                language,
                                " Det er værd at tale om, hvad der ligger bag.",
                                " It is worth talking about what lies behind it.")
                        : "")
                + noRoom(language);
    }

    /** Such as {@code +3.0 ± 1.5}, the second number being {@link #threshold()}. */
    String describeSize(Language language) {
        LanguageFormat format = LanguageFormat.of(language);
        return format.change(difference()) + " ± " + format.score(threshold());
    }

    private String againstTheError(Language language) {
        String threshold = LanguageFormat.of(language).score(threshold());
        String above = LanguageFormat.of(language).number(reliableAbove(), 2);
        if (difference() == 0) {
            return Words.in(
                    language,
                    "Måleusikkerheden er " + threshold + ".",
                    "The uncertainty of measurement is " + threshold + ".");
        }
        if (movement() == Movement.STANDSTILL) {
            return Words.in(
                    language,
                    "Forskellen er ikke større end måleusikkerheden på " + threshold
                            + "; det ville den kun være ved en pålidelighed over " + above + ".",
                    "The difference is not larger than the uncertainty of measurement, " + threshold
                            + "; it would be only with a reliability above " + above + ".");
        }
        return Words.in(
                language,
                "Ændringen er større end måleusikkerheden på " + threshold + ", og det ved enhver pålidelighed"
                        + (reliableAbove() > 0 ? " over " + above : "") + ".",
                "The change is larger than the uncertainty of measurement, " + threshold
                        + ", and that for every reliability" + (reliableAbove() > 0 ? " above " + above : "") + ".");
    }

    private String noRoom(Language language) {
        StringBuilder text = new StringBuilder();
        if (movement() == Movement.STANDSTILL) {
            for (Movement way : List.of(Movement.PROGRESSION, Movement.REGRESSION)) {
                if (!canShow(way)) {
                    String what = way.label(language).toLowerCase(Locale.ROOT);
                    text.append(Words.in(
                            language,
                            " Derfra kan skalaen ikke vise sikker " + what + ": der er ikke plads nok.",
                            " From there the scale cannot show certain " + what + ": too little room is left."));
                }
            }
        }
        return text.toString();
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
