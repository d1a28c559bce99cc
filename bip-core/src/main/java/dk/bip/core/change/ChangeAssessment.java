package dk.bip.core.change;

import dk.bip.core.Language;
import dk.bip.core.LanguageFormat;
import dk.bip.core.indicator.Direction;
import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import dk.bip.core.internal.words.Words;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Judges changes by a method, and where they are given also by a boundary between two populations and by the least difference that matters.
 *
 * <pre>{@code
 * GroupStatistics group = GroupStatistics.of(pairs);
 * AssessedChange change = ChangeAssessment.of(new GulliksenLordNovick(group, 0.8), Direction.HIGHER_IS_BETTER)
 *         .withCutOff(CutOff.c(new Population(2.4, 0.7), new Population(3.6, 0.6), Direction.HIGHER_IS_BETTER))
 *         .withMinimalImportantDifference(0.5)
 *         .assess(new ScorePair(2.2, 3.5));
 * }</pre>
 *
 * <p>A change counts where the method finds one and, if a least difference is given, the later score less the earlier is as much, to the same
 * side. For the better it is {@link ChangeCategory#RECOVERED} where the earlier score lies short of the boundary and the later one beyond it,
 * otherwise {@link ChangeCategory#IMPROVED}. For the worse it is {@link ChangeCategory#HARMED} where the earlier score lies at the boundary or
 * beyond it and the later one at it or short of it, otherwise {@link ChangeCategory#DETERIORATED}. Without a boundary nothing is recovered or
 * harmed.
 *
 * <p>Neither boundary nor least difference by default. Immutable and thread-safe.
 */
public final class ChangeAssessment implements Serializable {

    private static final long serialVersionUID = 1L;

    private final ChangeMethod method;
    private final Direction direction;
    private final CutOff cutOff;
    private final MinimalImportantDifference important;

    private ChangeAssessment(
            ChangeMethod method, Direction direction, CutOff cutOff, MinimalImportantDifference important) {
        this.method = Objects.requireNonNull(method, "method");
        this.direction = Objects.requireNonNull(direction, "direction");
        this.cutOff = cutOff;
        this.important = important;
        Checks.that(
                cutOff == null || cutOff.direction() == direction, "cutOff must have the direction of the assessment");
    }

    /**
     * Returns an assessment by a method alone.
     *
     * @param method the method, of this package or one's own
     * @param direction which way is for the better
     * @return an assessment
     * @throws NullPointerException if an argument is null
     */
    public static ChangeAssessment of(ChangeMethod method, Direction direction) {
        return new ChangeAssessment(method, direction, null, null);
    }

    /**
     * Returns an assessment that tells who crossed a boundary.
     *
     * @param boundary the boundary
     * @return a new assessment
     * @throws NullPointerException if the boundary is null
     * @throws IllegalArgumentException if the boundary has the other direction
     */
    public ChangeAssessment withCutOff(CutOff boundary) {
        return new ChangeAssessment(method, direction, Objects.requireNonNull(boundary, "boundary"), important);
    }

    /**
     * Returns an assessment that asks for a change of a least size, too.
     *
     * @param difference the least change that matters, in units of the scale, positive and finite
     * @return a new assessment
     * @throws IllegalArgumentException if the difference is out of range, or not a number
     */
    public ChangeAssessment withMinimalImportantDifference(double difference) {
        return new ChangeAssessment(method, direction, cutOff, new MinimalImportantDifference(difference));
    }

    /**
     * Returns the method.
     *
     * @return the method that finds the changes
     */
    public ChangeMethod method() {
        return method;
    }

    /**
     * Returns the direction.
     *
     * @return which way is for the better
     */
    public Direction direction() {
        return direction;
    }

    /**
     * Returns the boundary.
     *
     * @return the boundary, or empty where none was given
     */
    public Optional<CutOff> cutOff() {
        return Optional.ofNullable(cutOff);
    }

    /**
     * Returns the least difference that matters.
     *
     * @return the difference, or empty where none was given
     */
    public Optional<MinimalImportantDifference> minimalImportantDifference() {
        return Optional.ofNullable(important);
    }

    /**
     * Judges a change.
     *
     * @param pair the scores
     * @return the change with its index and category
     * @throws NullPointerException if the pair is null
     * @throws IllegalArgumentException if the method has no index for the pair
     */
    public AssessedChange assess(ScorePair pair) {
        Objects.requireNonNull(pair, "pair");
        return new AssessedChange(pair, method.index(pair), category(pair));
    }

    private ChangeCategory category(ScorePair pair) {
        ChangeCategory found = method.categoryOf(pair, direction);
        if (important != null && important.categoryOf(pair, direction) != found) {
            return ChangeCategory.UNCHANGED;
        }
        if (cutOff == null) {
            return found;
        }
        double before = cutOff.beyond(pair.pre());
        double after = cutOff.beyond(pair.post());
        return switch (found) {
            case IMPROVED -> before < 0 && after > 0 ? ChangeCategory.RECOVERED : found;
            case DETERIORATED -> before >= 0 && after <= 0 ? ChangeCategory.HARMED : found;
            default -> found;
        };
    }

    /**
     * Says the verdict on a change in plain sentences for a citizen or caseworker to read: the category, the index and its cut-off, whose method
     * it is, and for which reliabilities the method finds the same. Not for parsing: the words may change.
     *
     * @param pair the scores
     * @param language the language to read
     * @return the sentences, with scores in them
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the method has no index for the pair
     */
    public String describe(ScorePair pair, Language language) {
        LanguageFormat format = LanguageFormat.of(language);
        AssessedChange change = assess(pair);
        String index = format.number(change.index(), 2);
        String critical = format.number(method.criticalValue(), 2);
        return change.category().label(language)
                + ": "
                + format.scores(pair.pre(), pair.post())
                + Words.in(
                        language,
                        ". Indeks " + index + ", grænse " + critical + ", efter ",
                        ". Index " + index + ", cut-off " + critical + ", by ")
                + method.source()
                + "."
                + (method instanceof ReliableChangeMethod reliable ? holds(reliable, pair, format) : "");
    }

    private String holds(ReliableChangeMethod reliable, ScorePair pair, LanguageFormat format) {
        List<String> ranges = reliable.holdsFor(pair, direction).stream()
                .map(range -> format.number(range.least(), 2)
                        + Words.in(format.language(), " til ", " to ")
                        + format.number(range.greatest(), 2))
                .toList();
        return ranges.isEmpty()
                ? ""
                : Words.in(
                        format.language(),
                        " Metoden finder det samme ved en pålidelighed på " + format.list(ranges) + ".",
                        " The method finds the same with a reliability of " + format.list(ranges) + ".");
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof ChangeAssessment other
                && method.equals(other.method)
                && direction == other.direction
                && Objects.equals(cutOff, other.cutOff)
                && Objects.equals(important, other.important);
    }

    @Override
    public int hashCode() {
        return Objects.hash(method, direction, cutOff, important);
    }

    /**
     * Returns the code of the method and what is asked for beside it.
     *
     * @return a text without a score
     */
    @Override
    public String toString() {
        return "ChangeAssessment[" + method.code() + (cutOff == null ? "" : ", with a boundary")
                + (important == null ? "" : ", with a least difference") + "]";
    }

    private Object writeReplace() {
        return new Proxy().holding(method, direction, cutOff, important);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw SerialProxy.required();
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            return new ChangeAssessment(
                    parts.next(ChangeMethod.class),
                    parts.next(Direction.class),
                    parts.nextOrNull(CutOff.class),
                    parts.nextOrNull(MinimalImportantDifference.class));
        }
    }
}
