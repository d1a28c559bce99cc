package dk.bip.core.picture;

import dk.bip.core.Language;
import dk.bip.core.internal.Checks;
import java.util.Objects;

/**
 * How a picture looks and in which language it is read.
 *
 * <pre>{@code
 * PictureStyle phone = PictureStyle.of(Language.DANISH).withWidth(360);
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class PictureStyle {

    private static final int DEFAULT_WIDTH = 640;
    private static final int LEAST_WIDTH = 320;
    private static final int GREATEST_WIDTH = 4000;
    private static final double DEFAULT_FONT_SIZE = 14;
    private static final double LEAST_FONT_SIZE = 8;
    private static final double LEAST_LETTERS = 22;
    private static final String DEFAULT_FONT_FAMILY = "sans-serif";

    private final Language language;
    private final int width;
    private final double fontSize;
    private final String fontFamily;
    private final Palette palette;

    private PictureStyle(Language language, int width, double fontSize, String fontFamily, Palette palette) {
        this.language = language;
        this.width = width;
        this.fontSize = fontSize;
        this.fontFamily = fontFamily;
        this.palette = palette;
        Checks.that(
                width >= LEAST_LETTERS * fontSize,
                () -> "width must be " + Checks.plain(LEAST_LETTERS) + " font sizes or more, but is " + width,
                "take smaller letters, or a wider picture?");
    }

    /**
     * Returns the style of a language: {@value #DEFAULT_WIDTH} wide, letters of {@value #DEFAULT_FONT_SIZE} without serifs, the colours of
     * {@link Palette#STANDARD}.
     *
     * @param language the language to read
     * @return the style
     * @throws NullPointerException if the language is null
     */
    public static PictureStyle of(Language language) {
        return new PictureStyle(
                Objects.requireNonNull(language, "language"),
                DEFAULT_WIDTH,
                DEFAULT_FONT_SIZE,
                DEFAULT_FONT_FAMILY,
                Palette.STANDARD);
    }

    /**
     * Returns a style of another width; the height follows from what is drawn.
     *
     * @param newWidth {@value #LEAST_WIDTH} to {@value #GREATEST_WIDTH}, in pixels of the page where the picture is shown at its own size; 360
     *     is a telephone, {@value #DEFAULT_WIDTH} the default
     * @return a new style
     * @throws IllegalArgumentException if the width is out of range, or below 22 font sizes
     */
    public PictureStyle withWidth(int newWidth) {
        Checks.within(newWidth, LEAST_WIDTH, GREATEST_WIDTH, "width");
        return new PictureStyle(language, newWidth, fontSize, fontFamily, palette);
    }

    /**
     * Returns a style with letters of another size.
     *
     * @param newFontSize {@value #LEAST_FONT_SIZE} or more, in the unit of the width; {@value #DEFAULT_FONT_SIZE} by default
     * @return a new style
     * @throws IllegalArgumentException if the size is too small, not finite, or above a 22nd of the width
     */
    public PictureStyle withFontSize(double newFontSize) {
        Checks.within(newFontSize, LEAST_FONT_SIZE, GREATEST_WIDTH, "fontSize");
        return new PictureStyle(language, width, newFontSize, fontFamily, palette);
    }

    /**
     * Returns a style in another typeface. Room for words is kept as wide as DejaVu Sans and Verdana need; a wider typeface may not fit.
     *
     * @param newFontFamily names of typefaces, as CSS lists them; {@value #DEFAULT_FONT_FAMILY} by default
     * @return a new style
     * @throws NullPointerException if the names are null
     * @throws IllegalArgumentException if they are blank
     */
    public PictureStyle withFontFamily(String newFontFamily) {
        return new PictureStyle(language, width, fontSize, Checks.notBlank(newFontFamily, "fontFamily"), palette);
    }

    /**
     * Returns a style in other colours.
     *
     * @param newPalette the colours; {@link Palette#STANDARD} by default
     * @return a new style
     * @throws NullPointerException if the palette is null
     */
    public PictureStyle withPalette(Palette newPalette) {
        return new PictureStyle(language, width, fontSize, fontFamily, Objects.requireNonNull(newPalette, "palette"));
    }

    /**
     * Returns the language to read.
     *
     * @return the language
     */
    public Language language() {
        return language;
    }

    /**
     * Returns the width.
     *
     * @return the width, in pixels at the picture's own size
     */
    public int width() {
        return width;
    }

    /**
     * Returns the size of the letters.
     *
     * @return the size, in the unit of the width
     */
    public double fontSize() {
        return fontSize;
    }

    /**
     * Returns the typefaces.
     *
     * @return their names, as CSS lists them
     */
    public String fontFamily() {
        return fontFamily;
    }

    /**
     * Returns the colours.
     *
     * @return the palette
     */
    public Palette palette() {
        return palette;
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof PictureStyle other
                && language.equals(other.language)
                && width == other.width
                && fontSize == other.fontSize
                && fontFamily.equals(other.fontFamily)
                && palette.equals(other.palette);
    }

    @Override
    public int hashCode() {
        return Objects.hash(language, width, fontSize, fontFamily, palette);
    }

    /**
     * Returns language and width.
     *
     * @return a text for people
     */
    @Override
    public String toString() {
        return "PictureStyle[" + language + ", " + width + "]";
    }
}
