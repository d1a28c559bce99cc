package dk.bip.core.picture;

import dk.bip.core.internal.Checks;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The colours of a picture by what they are for. Nothing is told by its colour alone: raters differ in the shape of their marks, dates in the
 * stroke of their lines.
 *
 * <p>Words must have a contrast of {@value #TEXT_CONTRAST} with the background, marks and lines one of {@value #MARK_CONTRAST} (WCAG 2.2,
 * criteria 1.4.3 and 1.4.11). Immutable and thread-safe.
 *
 * @param background what the picture stands on
 * @param ink words, axes and what is of no rater
 * @param muted words and lines that are less to look at
 * @param grid lines to read off by, and edges
 * @param band where chance alone could put something
 * @param citizen what the citizen says, and what raises a number
 * @param caseworker what the caseworker says, and what lowers a number
 */
public record Palette(
        String background, String ink, String muted, String grid, String band, String citizen, String caseworker) {

    private static final Pattern COLOUR = Pattern.compile("#[0-9A-F]{6}");

    /** The contrast that words must have: {@value}. */
    public static final double TEXT_CONTRAST = 4.5;

    /** The contrast that marks must have: {@value}. */
    public static final double MARK_CONTRAST = 3;

    /** Dark blue and vermilion, which the colour-blind tell apart (after Okabe and Ito 2008) and which differ in grey, on white. */
    public static final Palette STANDARD =
            new Palette("#FFFFFF", "#000000", "#5E5E5E", "#D6D6D6", "#C9DCE8", "#004C80", "#D55E00");

    /** Greys on white, for paper. */
    public static final Palette GREYS =
            new Palette("#FFFFFF", "#000000", "#5E5E5E", "#D6D6D6", "#DADADA", "#333333", "#7F7F7F");

    private static final int RED = 1;
    private static final int GREEN = 3;
    private static final int BLUE = 5;
    private static final int DIGITS = 2;
    private static final int HEXADECIMAL = 16;
    private static final double FLARE = 0.05;

    /**
     * Checks the form of the colours and their contrasts.
     *
     * @param background what the picture stands on
     * @param ink words, axes and what is of no rater
     * @param muted words and lines that are less to look at
     * @param grid lines to read off by, and edges
     * @param band where chance alone could put something
     * @param citizen what the citizen says, and what raises a number
     * @param caseworker what the caseworker says, and what lowers a number
     * @throws NullPointerException if a colour is null
     * @throws IllegalArgumentException if a colour is not of the form {@code #0072B2}, or has too little contrast with the background
     */
    public Palette {
        for (String colour : List.of(background, ink, muted, grid, band, citizen, caseworker)) {
            Checks.that(
                    COLOUR.matcher(colour).matches(),
                    "colours must be a number sign and six hexadecimal digits, with capital letters",
                    "write blue as #0072B2?");
        }
        checkContrast(background, ink, TEXT_CONTRAST, "ink");
        checkContrast(background, muted, TEXT_CONTRAST, "muted");
        checkContrast(background, citizen, MARK_CONTRAST, "citizen");
        checkContrast(background, caseworker, MARK_CONTRAST, "caseworker");
    }

    private static void checkContrast(String background, String colour, double least, String name) {
        double contrast = contrast(background, colour);
        Checks.that(
                contrast >= least,
                () -> name + " must have a contrast of " + Checks.plain(least)
                        + " or more with the background, but has " + Math.floor(contrast * 100) / 100,
                "take a darker colour, or a lighter one on a dark background?");
    }

    /**
     * Returns how bright a colour is to the eye, which is what is left of it in grey.
     *
     * @param colour such as {@code #0072B2}
     * @return the relative luminance of WCAG 2.2, 0 for black to 1 for white
     * @throws IllegalArgumentException if it is not of that form
     */
    public static double luminance(String colour) {
        Checks.that(COLOUR.matcher(colour).matches(), "colour must be a number sign and six hexadecimal digits");
        return 0.2126 * channel(colour, RED) + 0.7152 * channel(colour, GREEN) + 0.0722 * channel(colour, BLUE);
    }

    private static double channel(String colour, int from) {
        double share = Integer.parseInt(colour, from, from + DIGITS, HEXADECIMAL) / 255.0;
        return share <= 0.04045 ? share / 12.92 : StrictMath.pow((share + 0.055) / 1.055, 2.4);
    }

    /**
     * Returns how well two colours can be told apart in grey.
     *
     * @param one such as {@code #0072B2}
     * @param other such as {@code #FFFFFF}
     * @return the contrast of WCAG 2.2, 1 for the same to 21 for black and white
     * @throws IllegalArgumentException if one is not of that form
     */
    public static double contrast(String one, String other) {
        double first = luminance(one) + FLARE;
        double second = luminance(other) + FLARE;
        return Math.max(first, second) / Math.min(first, second);
    }
}
