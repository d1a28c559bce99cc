package dk.bip.core.progression;

import dk.bip.core.DateRange;
import dk.bip.core.Language;
import dk.bip.core.LanguageFormat;
import dk.bip.core.casefile.CaseSnapshot;
import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import dk.bip.core.internal.words.Words;
import dk.bip.core.intervention.InterventionMix;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * What moved between two dates, and what the citizen took part in meanwhile: an association, and never more. Who gets which intervention
 * depends on how they are doing, and who begins one at a low moment rises a little without it ({@link RegressionAlone}).
 *
 * <p>Immutable and thread-safe. {@link #toString()} holds neither dates nor scores.
 *
 * @param progression what moved
 * @param mix the interventions of the same days, from the first date to the second, both included
 */
public record Meanwhile(Progression progression, InterventionMix mix) implements Serializable {

    private static final long serialVersionUID = 1L;

    /**
     * Checks that the parts are of the same days.
     *
     * @param progression what moved
     * @param mix the interventions of the same days, from the first date to the second, both included
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException if the mix is over another number of days
     */
    public Meanwhile {
        Objects.requireNonNull(mix, "mix");
        Checks.that(
                mix.days() == window(progression).days(),
                "mix must be over the days from the first date of the progression to the second");
    }

    /**
     * Returns what the citizen took part in while something moved.
     *
     * @param progression what moved
     * @param snapshot the case that it was calculated from
     * @return the progression with the interventions of the same days
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the progression goes on after the date of the snapshot
     */
    public static Meanwhile of(Progression progression, CaseSnapshot snapshot) {
        Checks.that(
                !progression.to().isAfter(snapshot.date()),
                "progression must not go on after the date of the snapshot",
                "take the snapshot that it was calculated from?");
        return new Meanwhile(progression, InterventionMix.over(snapshot.interventions(), window(progression)));
    }

    private static DateRange window(Progression progression) {
        return DateRange.of(progression.from(), progression.to().plusDays(1));
    }

    /**
     * Says in plain sentences, for a citizen or caseworker to read, what moved overall and what interventions there were in the same days, as
     * an association. Not for parsing: the words may change.
     *
     * @param language the language to read
     * @return lines that end with a line feed, with scores and dates in them
     */
    public String describe(Language language) {
        LanguageFormat format = LanguageFormat.of(language);
        StringBuilder text = new StringBuilder();
        progression
                .overall()
                .ifPresent(overall -> text.append(overall.describe(language)).append('\n'));
        String days = Long.toString(mix.days());
        String without = Long.toString(mix.daysWithNone());
        text.append(Words.in(language, "Indsats i de samme dage: ", "Interventions in the same days: "))
                .append(mix.kind().label(language))
                .append(categories(format))
                .append(Words.in(
                        language,
                        "; " + without + " af " + days + " dage var uden.\n",
                        "; " + without + " of " + days + " days were without.\n"));
        return text.append(association(language)).append('\n').toString();
    }

    private String categories(LanguageFormat format) {
        List<String> labels = mix.categories().stream()
                .map(category -> category.label(format.language()))
                .toList();
        return labels.isEmpty() ? "" : " (" + format.list(labels) + ")";
    }

    static String association(Language language) {
        return Words.in(
                language,
                "Det skete på samme tid. Det viser ikke, at det ene kom af det andet: hvem der får hvilken indsats og hvornår, afhænger også af,"
                        + " hvordan det går.",
                "It happened at the same time. That does not show that the one came of the other: who gets which intervention and when also"
                        + " depends on how things are going.");
    }

    /**
     * Returns the name of the type only.
     *
     * @return a text that holds neither dates nor scores
     */
    @Override
    public String toString() {
        return "Meanwhile";
    }

    private Object writeReplace() {
        return new Proxy().holding(progression, mix);
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            return new Meanwhile(parts.next(Progression.class), parts.next(InterventionMix.class));
        }
    }
}
