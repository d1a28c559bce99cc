package dk.bip.model.evidence;

import dk.bip.core.internal.Checks;
import java.util.Optional;

/**
 * The public sources of the findings: S1 to S5 on BIP and the trial beside it, and those of others. S1, S2 and S3 were read from slides and
 * scans: where a digit is doubtful, the finding's caveat says so, and so it does where of an article only the abstract was read.
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
    S5("Temaeftermiddag: Dét virker i beskæftigelsesindsatsen", null, "news item, Væksthuset, 22 November 2017", 2017),

    /** On an employability indicator among disadvantaged recipients of cash benefit in Copenhagen. */
    DENCKER_LARSEN(
            "Dencker-Larsen 2017; doi 10.18291/njwls.v7i3.97089",
            "Article on an employability indicator of disadvantaged cash-benefit recipients",
            "Dencker-Larsen",
            "Nordic Journal of Working Life Studies",
            2017),

    /** On eight measures of employability among long-term unemployed; authors and exact year are not known to us. */
    LABOUR(
            "LABOUR; doi 10.1111/labr.12172",
            "Article on eight measures of employability among long-term unemployed",
            null,
            "LABOUR",
            2020),

    /** On self-rated health of outpatients, asked twice. */
    DE_SALVO(
            "DeSalvo 2006; doi 10.1007/s11136-005-0887-2",
            "Article on single-item measures of general health",
            "DeSalvo and others",
            "Quality of Life Research",
            2006),

    /** On self-rated health, asked twice in one interview. */
    PAN(
            "Pan 2022; doi 10.1186/s12889-022-14218-1",
            "Article on self-rated health asked twice",
            "Pan and others",
            "BMC Public Health",
            2022),

    /** On self-rated health, asked again after about a month. */
    ZAJACOVA_DOWD(
            "Zajacova and Dowd 2011; doi 10.1093/aje/kwr204",
            "Article on the reliability of self-rated health",
            "Zajacova and Dowd",
            "American Journal of Epidemiology",
            2011),

    /** A newspaper on the Austrian labour-market model, with some of its coefficients. */
    AMAS(
            "derstandard.at/2000089720308",
            "Article on the coefficients of the Austrian model AMAS",
            null,
            "newspaper, Der Standard",
            2018);

    private final String code;
    private final String title;
    private final String authors;
    private final String kind;
    private final int year;

    Source(String title, String authors, String kind, int year) {
        this(null, title, authors, kind, year);
    }

    Source(String code, String title, String authors, String kind, int year) {
        this.code = code == null ? name() : code;
        this.title = title;
        this.authors = authors;
        this.kind = kind;
        this.year = year;
    }

    /**
     * The code that findings use.
     *
     * @return {@code "S1"} to {@code "S5"}; of the others the place where they are found, such as {@code "Pan 2022; doi
     *     10.1186/s12889-022-14218-1"}
     */
    public String code() {
        return code;
    }

    /**
     * The title in its own language; a description for S3 and for the sources beside S1 to S5.
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
     * @return true for S3 and LABOUR
     */
    public boolean isYearApproximate() {
        return this == S3 || this == LABOUR;
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
