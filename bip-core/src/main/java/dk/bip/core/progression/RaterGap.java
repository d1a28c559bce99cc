package dk.bip.core.progression;

import dk.bip.core.Language;
import dk.bip.core.LanguageFormat;
import dk.bip.core.indicator.Dimension;
import dk.bip.core.indicator.Rater;
import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import dk.bip.core.internal.words.Words;
import dk.bip.core.measurement.DatedScore;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * How differently citizen and caseworker see a dimension. A gap is no error of either: it is worth talking about. Immutable and
 * thread-safe.
 *
 * @param dimension a dimension that both raters rate
 * @param citizen the citizen's score, with its date
 * @param caseworker the caseworker's score, with its date
 */
public record RaterGap(Dimension dimension, DatedScore citizen, DatedScore caseworker) implements Serializable {

    private static final long serialVersionUID = 1L;

    /**
     * Checks the parts.
     *
     * @param dimension a dimension that both raters rate
     * @param citizen the citizen's score, with its date
     * @param caseworker the caseworker's score, with its date
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException if only one rater can rate the dimension, or a score has another range
     */
    public RaterGap {
        Objects.requireNonNull(dimension, "dimension");
        Objects.requireNonNull(citizen, "citizen");
        Objects.requireNonNull(caseworker, "caseworker");
        Checks.that(isRatedByBoth(dimension), () -> "dimension must be rated by both raters, but is " + dimension);
        Checks.that(
                citizen.score().range().equals(dimension.range())
                        && caseworker.score().range().equals(dimension.range()),
                "citizen and caseworker must have scores in the range of the dimension, " + dimension.range());
    }

    static boolean isRatedByBoth(Dimension dimension) {
        return dimension.isRatedBy(Rater.CITIZEN) && dimension.isRatedBy(Rater.CASEWORKER);
    }

    /**
     * Returns the gap.
     *
     * @return the caseworker's score minus the citizen's, in units of the dimension's range
     */
    public double difference() {
        return caseworker.score().minus(citizen.score());
    }

    /**
     * Returns the day from which both scores are there.
     *
     * @return the later of the two dates
     */
    public LocalDate date() {
        return citizen.date().isAfter(caseworker.date()) ? citizen.date() : caseworker.date();
    }

    /**
     * Returns who sees the dimension in the better light.
     *
     * @return the rater whose score is nearer to the better end, or empty where both are the same
     */
    public Optional<Rater> brighter() {
        double better = dimension.direction().towardsBetter(difference());
        return better == 0 ? Optional.empty() : Optional.of(better > 0 ? Rater.CASEWORKER : Rater.CITIZEN);
    }

    /**
     * Says the gap in a plain sentence for a citizen or caseworker to read. Not for parsing: the words may change.
     *
     * @param language the language to read
     * @return the sentence
     */
    public String describe(Language language) {
        String citizens = LanguageFormat.of(language).score(citizen.value());
        String caseworkers = LanguageFormat.of(language).score(caseworker.value());
        String sentence = citizens.equals(caseworkers)
                ? Words.in(
                        language,
                        ": borger og sagsbehandler er enige (" + citizens + ").",
                        ": citizen and caseworker agree (" + citizens + ").")
                : Words.in(
                        language,
                        ": borgeren vurderer " + citizens + ", sagsbehandleren " + caseworkers + ".",
                        ": the citizen rates " + citizens + ", the caseworker " + caseworkers + ".");
        return dimension.label(language) + sentence;
    }

    /**
     * Returns the dimension.
     *
     * @return a text that holds no score
     */
    @Override
    public String toString() {
        return "RaterGap[" + dimension + "]";
    }

    private Object writeReplace() {
        return new Proxy().holding(dimension, citizen, caseworker);
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            return new RaterGap(
                    parts.next(Dimension.class), parts.next(DatedScore.class), parts.next(DatedScore.class));
        }
    }
}
