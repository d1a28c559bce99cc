package dk.bip.model.evidence;

import dk.bip.core.internal.Checks;
import java.util.Optional;

/**
 * The five public sources of the findings. S1, S2 and S3 were read from slides and scans: where a digit is doubtful,
 * the finding's caveat says so.
 *
 * <p>Immutable and thread-safe.
 */
public enum Source {
    /** Slides of 2017 with the belief table, the causal claims and the company-based course. */
    S1(
            "Hvad er afgørende for at få flere udsatte i job?",
            "Charlotte Hansen",
            "slides, Væksthusets Forskningscenter",
            2017),

    /** Slides of 2019 with participation, progression by intervention and caseworker effectiveness. */
    S2("Temadag 22.05.19", "Anne Garder, Charlotte Liebak Hansen", "slides, Væksthuset", 2019),

    /** A book chapter with the case of Henrik and Karen; the authors and the exact year are not known to us. */
    S3("Chapter on BIP in a book on employment-service professionalism", null, "book chapter", 2020),

    /** The final report on the randomised trial På rette vej - i job. */
    S4("Evaluering. På rette vej - i job", "Rambøll", "final report to Arbejdsmarkedsstyrelsen, September 2013", 2013),

    /** A news item on an afternoon of talks, 22 November 2017. */
    S5("Temaeftermiddag: Dét virker i beskæftigelsesindsatsen", null, "news item, Væksthuset, 22 November 2017", 2017);

    private final String title;
    private final String authors;
    private final String kind;
    private final int year;

    Source(String title, String authors, String kind, int year) {
        this.title = title;
        this.authors = authors;
        this.kind = kind;
        this.year = year;
    }

    /**
     * The code that findings use.
     *
     * @return {@code "S1"} to {@code "S5"}
     */
    public String code() {
        return name();
    }

    /**
     * The title in its own language; a description of the chapter for S3, whose title is not known to us.
     *
     * @return the title
     */
    public String title() {
        return title;
    }

    /**
     * Who wrote it.
     *
     * @return the authors, empty where the source names none or we do not know them
     */
    public Optional<String> authors() {
        return Optional.ofNullable(authors);
    }

    /**
     * What kind of text it is, and who published it.
     *
     * @return the kind
     */
    public String kind() {
        return kind;
    }

    /**
     * The year of publication, which tells an earlier analysis of the same data from a later one.
     *
     * @return the year
     */
    public int year() {
        return year;
    }

    /**
     * Whether the year is only known roughly.
     *
     * @return true for S3
     */
    public boolean isYearApproximate() {
        return this == S3;
    }

    /**
     * The whole reference in one line.
     *
     * @return authors if known, year, title and kind
     */
    public String reference() {
        return (authors == null ? "" : authors + ", ") + (isYearApproximate() ? "about " : "") + year + ": " + title
                + " (" + kind + ")";
    }

    /**
     * The source of a code.
     *
     * @param code the code
     * @return the source
     * @throws NullPointerException if {@code code} is null
     * @throws IllegalArgumentException if no source has this code
     */
    public static Source ofCode(String code) {
        return Checks.codeOf("source", code, values(), Source::code);
    }
}
