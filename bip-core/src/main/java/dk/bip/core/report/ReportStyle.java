package dk.bip.core.report;

import dk.bip.core.Language;
import dk.bip.core.indicator.Dimension;
import dk.bip.core.picture.PictureStyle;
import dk.bip.core.questionnaire.Questionnaire;
import dk.bip.core.questionnaire.Questionnaires;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * In which language a case report is read, how it looks, what stands above it, and what it does not show.
 *
 * <pre>{@code
 * ReportStyle shared = ReportStyle.of(Language.DANISH)
 *         .withHeading("Møde den 9. februar")
 *         .withHidden(Indicator.HEALTH_MASTERY);
 * }</pre>
 *
 * <p>Immutable and thread-safe. {@link #toString()} does not hold the heading.
 */
public final class ReportStyle {

    private static final int PICTURE_WIDTH = 360;

    private final PictureStyle pictures;
    private final String heading;
    private final List<Questionnaire> forms;
    private final Set<Dimension> hidden;

    private ReportStyle(PictureStyle pictures, String heading, List<Questionnaire> forms, Set<Dimension> hidden) {
        this.pictures = pictures;
        this.heading = heading;
        this.forms = forms;
        this.hidden = hidden;
    }

    /**
     * Returns the style of a language: pictures {@value #PICTURE_WIDTH} wide, which can be read on a telephone and stand two beside each other
     * elsewhere; no heading; the {@linkplain Questionnaires#all() built-in forms}; nothing hidden.
     *
     * @param language the language to read: the library's own words are in Danish, or in English for every other
     * @return the style
     * @throws NullPointerException if the language is null
     */
    public static ReportStyle of(Language language) {
        return new ReportStyle(PictureStyle.of(language).withWidth(PICTURE_WIDTH), "", Questionnaires.all(), Set.of());
    }

    /**
     * Returns a style with other pictures, whose language, typeface and colours are those of the page too.
     *
     * @param newPictures how the pictures look; {@value #PICTURE_WIDTH} wide by default
     * @return a new style
     * @throws NullPointerException if the style is null
     */
    public ReportStyle withPictures(PictureStyle newPictures) {
        return new ReportStyle(Objects.requireNonNull(newPictures, "newPictures"), heading, forms, hidden);
    }

    /**
     * Returns a style with a heading of the caller's, such as whose case it is. Without it the page names nobody.
     *
     * @param newHeading what stands below the title; empty by default
     * @return a new style
     * @throws NullPointerException if the heading is null
     */
    public ReportStyle withHeading(String newHeading) {
        return new ReportStyle(pictures, Objects.requireNonNull(newHeading, "newHeading"), forms, hidden);
    }

    /**
     * Returns a style with the forms that say what the steps of a scale mean.
     *
     * @param newForms forms of any instrument, of which those of the case's are used; the built-in ones by default
     * @return a new style
     * @throws NullPointerException if a form is null
     */
    public ReportStyle withForms(Questionnaire... newForms) {
        return new ReportStyle(pictures, heading, List.of(newForms), hidden);
    }

    /**
     * Returns a style that does not show some dimensions, such as for a screen that is shared: neither their scores, changes and targets, nor
     * what is asked or missing about them. Indices over them are shown, and how many dimensions are left out is said. A section that the
     * caller adds, such as one with a probability, may still name them.
     *
     * @param dimensions the dimensions, instead of those hidden before
     * @return a new style
     * @throws NullPointerException if a dimension is null
     */
    public ReportStyle withHidden(Dimension... dimensions) {
        return new ReportStyle(pictures, heading, forms, Set.copyOf(List.of(dimensions)));
    }

    /**
     * Returns the language to read.
     *
     * @return the language, that of the pictures
     */
    public Language language() {
        return pictures.language();
    }

    /**
     * Returns how the pictures look.
     *
     * @return the style
     */
    public PictureStyle pictures() {
        return pictures;
    }

    /**
     * Returns what the caller writes below the title.
     *
     * @return the heading, empty by default
     */
    public String heading() {
        return heading;
    }

    /**
     * Returns the forms that say what the steps of a scale mean.
     *
     * @return an unmodifiable list
     */
    public List<Questionnaire> forms() {
        return forms;
    }

    /**
     * Returns the dimensions that are not shown.
     *
     * @return an unmodifiable set
     */
    public Set<Dimension> hidden() {
        return hidden;
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof ReportStyle other
                && pictures.equals(other.pictures)
                && heading.equals(other.heading)
                && forms.equals(other.forms)
                && hidden.equals(other.hidden);
    }

    @Override
    public int hashCode() {
        return Objects.hash(pictures, heading, forms, hidden);
    }

    /**
     * Returns language and number of hidden dimensions.
     *
     * @return a text that does not hold the heading
     */
    @Override
    public String toString() {
        return "ReportStyle[" + language() + ", hidden=" + hidden.size() + "]";
    }
}
