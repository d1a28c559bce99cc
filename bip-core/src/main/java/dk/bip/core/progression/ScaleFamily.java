package dk.bip.core.progression;

import dk.bip.core.Language;
import dk.bip.core.LanguageFormat;
import dk.bip.core.Provenance;
import dk.bip.core.indicator.Scale;
import dk.bip.core.internal.NormalDistribution;
import dk.bip.core.internal.words.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The scales of one kind, indices or single dimensions, that were looked at together, and which of them moved by more than chance would
 * have it among so many.
 *
 * <p>Of 20 scales in which nothing happens one passes for moved at 95 % by chance, so a list of what moved is made by the rule of S. Holm
 * (1979, "A simple sequentially rejective multiple test procedure", Scandinavian Journal of Statistics 6, 65-70): with m scales and the
 * changes in order of their size in standard errors, the first is listed where it exceeds the two-sided normal quantile of 1 - (1 - level) /
 * m, then the second that of 1 - (1 - level) / (m - 1), and so on until one does not. Where nothing has changed the list is then empty
 * in at least as many cases as the level says. Indices and dimensions are two families, neither of which waits for the other. A scale
 * belongs to its family where its change and its reliability are known.
 *
 * <p>What to expect at 95 % with what is assumed of BIP ({@link dk.bip.core.indicator.Bip#ITEMS}; made-up answers in whole steps with a
 * latent mean of 3, ours, recomputed by a test):
 *
 * <table>
 * <caption>Of 100 pairs of measurements</caption>
 * <thead><tr><th>noise of a rater's items</th><th>independent</th><th>.1, as assumed</th><th>.3</th></tr></thead>
 * <tbody>
 * <tr><td>nothing happens: both lists are empty, both raters' forms</td><td>96</td><td>97</td><td>97</td></tr>
 * <tr><td>the same, one rater's form only</td><td>96</td><td>94</td><td>95</td></tr>
 * <tr><td>nothing happens: no scale alone exceeds its threshold, both raters' forms</td><td>45</td><td>45</td><td>54</td></tr>
 * <tr><td>all of the seven move a step: the index over seven is listed, one rater's form only</td><td>74</td><td>69</td><td>39</td></tr>
 * <tr><td>the same, both raters' forms: the index of both is listed</td><td>91</td><td>74</td><td>47</td></tr>
 * <tr><td>one dimension alone moves a step: it is listed</td><td>1</td><td>1</td><td>1</td></tr>
 * <tr><td>one dimension alone moves two steps: it is listed</td><td>13</td><td>13</td><td>13</td></tr>
 * </tbody>
 * </table>
 *
 * <p>In each column the reliability of an index is that which follows from the noise. Where the noise correlates by .3 and .1 is assumed, both
 * lists are empty in 88 of 100 pairs. So what is not listed may have moved all the same, and {@link #describe} shows every scale with its
 * threshold.
 *
 * <p>Immutable and thread-safe. {@link #toString()} holds neither dates nor scores.
 */
public final class ScaleFamily {

    private final boolean ofIndices;
    private final List<ScaleProgression> compared;
    private final Set<Scale> listed;

    private ScaleFamily(boolean ofIndices, List<ScaleProgression> compared) {
        this.ofIndices = ofIndices;
        this.compared = compared;
        this.listed = listed(compared);
    }

    static ScaleFamily ofIndices(List<ScaleProgression> scales) {
        return new ScaleFamily(true, compared(scales, true));
    }

    static ScaleFamily ofDimensions(List<ScaleProgression> scales) {
        return new ScaleFamily(false, compared(scales, false));
    }

    private static List<ScaleProgression> compared(List<ScaleProgression> scales, boolean indices) {
        return scales.stream()
                .filter(scale -> scale.scale().index().isPresent() == indices)
                .filter(scale -> scale.change().known().isPresent())
                .toList();
    }

    private static Set<Scale> listed(List<ScaleProgression> compared) {
        List<ScaleProgression> bySize = new ArrayList<>(compared);
        bySize.sort(Comparator.comparingDouble((ScaleProgression scale) -> -size(scale)));
        Set<Scale> listed = new HashSet<>();
        for (int i = 0; i < bySize.size(); i++) {
            ScaleProgression scale = bySize.get(i);
            if (!(size(scale) > quantile(change(scale).level(), bySize.size() - i))) {
                break;
            }
            listed.add(scale.scale());
        }
        return listed;
    }

    private static double size(ScaleProgression scale) {
        return Math.abs(change(scale).reliableChangeIndex());
    }

    private static ReliableChange change(ScaleProgression scale) {
        return scale.change().known().orElseThrow();
    }

    /** What the greatest of so many must exceed, in standard errors. */
    private static double quantile(double level, int scales) {
        return NormalDistribution.halfWidth(1 - (1 - level) / scales);
    }

    /**
     * Returns the scales that were looked at.
     *
     * @return an unmodifiable list in the order of the instrument's scales; empty where no change and reliability are known
     */
    public List<ScaleProgression> compared() {
        return compared;
    }

    /**
     * Returns the scales that moved in one way, as judged together.
     *
     * @param movement the movement
     * @return an unmodifiable list in the order of the instrument's scales: of those that are listed, or for standstill those that are not
     * @throws NullPointerException if the movement is null
     */
    public List<ScaleProgression> with(Movement movement) {
        Objects.requireNonNull(movement, "movement");
        return compared.stream().filter(scale -> movement(scale) == movement).toList();
    }

    /**
     * Tells whether a scale moved, as judged together with the others.
     *
     * @param scale a scale
     * @return true where it is listed as progression or regression; false for a scale that was not looked at
     * @throws NullPointerException if the scale is null
     */
    public boolean isListed(Scale scale) {
        return listed.contains(scale);
    }

    /** Tells whether a scale moved as judged alone, but not as judged together with the others. */
    boolean movedOnlyAlone(ScaleProgression scale) {
        return scale.change()
                .known()
                .filter(change -> change.movement() != Movement.STANDSTILL && !isListed(scale.scale()))
                .isPresent();
    }

    private Movement movement(ScaleProgression scale) {
        return isListed(scale.scale()) ? change(scale).movement() : Movement.STANDSTILL;
    }

    /**
     * Returns how many scales would pass for moved by chance if nothing had changed and each was looked at alone.
     *
     * @return the number of scales times (1 - level); the list holds any of them in at most (1 - level) of cases
     */
    public double expectedAlone() {
        return compared.stream().mapToDouble(scale -> 1 - change(scale).level()).sum();
    }

    /**
     * Says in plain sentences how many scales were looked at and how many would be listed by chance, which moved which way, and of every
     * scale the change and what it would have to exceed alone. Not for parsing: the words may change.
     *
     * @param language the language to read
     * @return lines that end with a line feed, with changes in them; empty where nothing was looked at
     */
    public String describe(Language language) {
        if (compared.isEmpty()) {
            return "";
        }
        StringBuilder text = new StringBuilder(describeChance(language)).append('\n');
        for (Movement movement : List.of(Movement.PROGRESSION, Movement.REGRESSION, Movement.STANDSTILL)) {
            List<ScaleProgression> scales = with(movement);
            if (!scales.isEmpty()) {
                text.append(movement.label(language))
                        .append(": ")
                        .append(scales.stream()
                                .map(scale -> labelled(scale, movement, language))
                                .collect(Collectors.joining("; ")))
                        .append(".\n");
            }
        }
        return text.toString();
    }

    private static String labelled(ScaleProgression scale, Movement movement, Language language) {
        return scale.scale().label(language) + " " + change(scale).describeSize(language)
                + (movement == Movement.STANDSTILL ? noRoom(change(scale), language) : "");
    }

    private static String noRoom(ReliableChange change, Language language) {
        List<String> ways = Stream.of(Movement.PROGRESSION, Movement.REGRESSION)
                .filter(way -> !change.canShow(way))
                .map(way -> way.label(language).toLowerCase(Locale.ROOT))
                .toList();
        return ways.isEmpty()
                ? ""
                : Words.in(language, ", kan ikke vise ", ", cannot show ")
                        + String.join(Words.in(language, " eller ", " or "), ways);
    }

    /**
     * Says in plain sentences how many scales were looked at, how many would be listed by chance, and what a change must exceed to be listed.
     * Not for parsing: the words may change.
     *
     * @param language the language to read
     * @return the sentences; empty where nothing was looked at
     */
    public String describeChance(Language language) {
        if (compared.isEmpty()) {
            return "";
        }
        LanguageFormat format = LanguageFormat.of(language);
        int count = compared.size();
        String kind = ofIndices
                ? Words.in(language, "Samlede mål", "Indices")
                : Words.in(language, "Enkelte vurderinger", "Single ratings");
        String cases = format.significant((1 - change(compared.get(0)).level()) * 100, 3);
        String together = Words.in(
                language,
                kind + ": set på " + count + (count == 1 ? "" : " under ét")
                        + ". Var intet ændret, ville nogen blive nævnt som ændret i højst " + cases
                        + " af 100 tilfælde",
                kind + ": looked at " + count + (count == 1 ? "" : " together")
                        + ". If nothing had changed, any would be listed as moved in at most " + cases
                        + " of 100 cases");
        return together + (count == 1 ? "." : alone(format)) + power(language);
    }

    private String alone(LanguageFormat format) {
        int count = compared.size();
        String expected = format.number(expectedAlone(), 1);
        String first = changeToBeListed(format);
        return Words.in(
                format.language(),
                "; hver for sig ville omkring " + expected + " af de " + count
                        + " se ændrede ud. Er kun én ændret, nævnes den ved en ændring på over " + first + ".",
                "; each by itself, about " + expected + " of the " + count
                        + " would seem to have moved. One that alone has moved is listed from a change of more than "
                        + first + ".");
    }

    /** What the greatest change must exceed, from the most to the least precise scale. */
    private String changeToBeListed(LanguageFormat format) {
        DoubleSummaryStatistics thresholds = compared.stream()
                .map(ScaleFamily::change)
                .mapToDouble(change -> change.standardError() * quantile(change.level(), compared.size()))
                .summaryStatistics();
        String least = format.score(thresholds.getMin());
        String most = format.score(thresholds.getMax());
        return least.equals(most) ? least : Words.in(format.language(), least + " til " + most, least + " to " + most);
    }

    private String power(Language language) {
        boolean assumed = compared.stream()
                .map(scale -> change(scale).reliability().provenance())
                .allMatch(provenance -> provenance == Provenance.OURS);
        if (!assumed) {
            return "";
        }
        return ofIndices
                ? Words.in(
                        language,
                        " Med den antagne målenøjagtighed nævnes et mål, hvor alle vurderinger flytter sig et trin, i 50 til 80 af 100 tilfælde.",
                        " With the precision that is assumed, an index of which all ratings move a step is listed in 50 to 80 of 100 cases.")
                : Words.in(
                        language,
                        " Med den antagne målenøjagtighed nævnes en vurdering, der alene flytter sig et eller to trin, i 1 til 15 af 100 tilfælde.",
                        " With the precision that is assumed, a rating that alone moves one or two steps is listed in 1 to 15 of 100 cases.");
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof ScaleFamily other && ofIndices == other.ofIndices && compared.equals(other.compared);
    }

    @Override
    public int hashCode() {
        return Objects.hash(ofIndices, compared);
    }

    /**
     * Returns how many scales were looked at.
     *
     * @return a text that holds neither dates nor scores
     */
    @Override
    public String toString() {
        return "ScaleFamily[" + compared.size() + (ofIndices ? " indices]" : " dimensions]");
    }
}
