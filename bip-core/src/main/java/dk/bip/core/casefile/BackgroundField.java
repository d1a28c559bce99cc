package dk.bip.core.casefile;

import dk.bip.core.Coded;
import dk.bip.core.Language;
import dk.bip.core.Sensitivity;
import dk.bip.core.Text;
import dk.bip.core.internal.Checks;
import java.util.List;

/**
 * What may be known of a citizen beside the indicators. The fields follow what the sources describe of the population (BIP-POP-01 to
 * BIP-POP-06); each carries its sensitivity. Ethnic origin is no field at all, and the birth year stands for the date of birth.
 */
public enum BackgroundField implements Coded {
    /** The year of birth, whole, 1900 to 2100. */
    BIRTH_YEAR(Kind.QUANTITY, Sensitivity.ORDINARY, 1900, 2100, "Fødselsår", "Year of birth"),
    /** Man (yes) or woman (no) in the civil register. */
    MAN(Kind.YES_NO, Sensitivity.ORDINARY, "Mand", "Man"),
    /** Lives without a partner. */
    SINGLE(Kind.YES_NO, Sensitivity.ORDINARY, "Enlig", "Single"),
    /** The highest completed education. */
    EDUCATION(
            "Højeste fuldførte uddannelse",
            "Highest completed education",
            List.of("UNSKILLED", "UPPER_SECONDARY", "VOCATIONAL", "HIGHER")),
    /** The share of the last three years spent in a job, percent of time, 0 to 100 (BIP-POP-02). */
    EMPLOYMENT_LAST_THREE_YEARS(
            Kind.QUANTITY,
            Sensitivity.ORDINARY,
            0,
            100,
            "Procent af de sidste tre år i job",
            "Percent of the last three years in a job"),
    /** The share of the last three years spent on public benefits, percent of time, 0 to 100. */
    BENEFITS_LAST_THREE_YEARS(
            Kind.QUANTITY,
            Sensitivity.ORDINARY,
            0,
            100,
            "Procent af de sidste tre år på offentlig forsørgelse",
            "Percent of the last three years on public benefits"),
    /** A psychiatric diagnosis, or psychopharmaceuticals bought (BIP-POP-03). */
    PSYCHIATRIC_CONDITION(Kind.YES_NO, Sensitivity.HEALTH, "Psykisk lidelse", "Psychiatric condition"),
    /** A musculoskeletal disorder (BIP-POP-04). */
    MUSCULOSKELETAL_DISORDER(Kind.YES_NO, Sensitivity.HEALTH, "Lidelse i bevægeapparatet", "Musculoskeletal disorder"),
    /** A digestive or urinary disorder (BIP-POP-04). */
    DIGESTIVE_OR_URINARY_DISORDER(
            Kind.YES_NO, Sensitivity.HEALTH, "Lidelse i fordøjelse eller urinveje", "Digestive or urinary disorder"),
    /** Antidepressants bought (BIP-POP-05). */
    ANTIDEPRESSANTS(Kind.YES_NO, Sensitivity.HEALTH, "Antidepressiv medicin", "Antidepressants"),
    /** Medicine for lifestyle-related diseases bought (BIP-POP-05). */
    LIFESTYLE_MEDICINE(Kind.YES_NO, Sensitivity.HEALTH, "Livsstilsrelateret medicin", "Lifestyle-related medicine"),
    /** Antipsychotics bought (BIP-POP-05). */
    ANTIPSYCHOTICS(Kind.YES_NO, Sensitivity.HEALTH, "Antipsykotisk medicin", "Antipsychotics"),
    /** Medicine against misuse bought (BIP-POP-05). */
    MISUSE_MEDICINE(Kind.YES_NO, Sensitivity.HEALTH, "Medicin mod misbrug", "Misuse-related medicine"),
    /** Charged and sentenced under the penal code (BIP-POP-06). */
    PENAL_SENTENCE(
            Kind.YES_NO, Sensitivity.CRIMINAL_OFFENCE, "Dom efter straffeloven", "Sentence under the penal code");

    /** What values a field takes. */
    public enum Kind implements Coded {
        /** A number in a range. */
        QUANTITY,
        /** Yes or no. */
        YES_NO,
        /** One of several options. */
        CHOICE
    }

    private final Kind kind;
    private final Sensitivity sensitivity;
    private final double least;
    private final double greatest;
    private final Text label;
    private final List<String> options;

    BackgroundField(Kind kind, Sensitivity sensitivity, double least, double greatest, String danish, String english) {
        this.kind = kind;
        this.sensitivity = sensitivity;
        this.least = least;
        this.greatest = greatest;
        this.label = Text.of(danish, english);
        this.options = List.of();
    }

    BackgroundField(Kind kind, Sensitivity sensitivity, String danish, String english) {
        this(kind, sensitivity, 0, 1, danish, english);
    }

    BackgroundField(String danish, String english, List<String> options) {
        this.kind = Kind.CHOICE;
        this.sensitivity = Sensitivity.ORDINARY;
        this.least = 0;
        this.greatest = options.size() - 1;
        this.label = Text.of(danish, english);
        this.options = options;
    }

    /**
     * Returns the label that a citizen or caseworker reads.
     *
     * @param language the language to read
     * @return the label
     */
    public String label(Language language) {
        return label.in(language);
    }

    /**
     * Returns what values the field takes.
     *
     * @return the kind
     */
    public Kind kind() {
        return kind;
    }

    /**
     * Returns how sensitive a value is.
     *
     * @return the sensitivity
     */
    public Sensitivity sensitivity() {
        return sensitivity;
    }

    /**
     * Returns the options of a choice.
     *
     * @return the stable codes of the options, empty for other kinds
     */
    public List<String> options() {
        return options;
    }

    /**
     * Checks that a value fits the field.
     *
     * @param value the value
     * @throws IllegalArgumentException if it is of another kind, out of range or no option
     */
    void check(BackgroundValue value) {
        switch (kind) {
            case QUANTITY -> {
                Checks.that(value instanceof BackgroundValue.Quantity, name() + " must be a quantity");
                Checks.within(((BackgroundValue.Quantity) value).value(), least, greatest, name());
            }
            case YES_NO -> Checks.that(value instanceof BackgroundValue.YesNo, name() + " must be yes or no");
            case CHOICE ->
                Checks.that(
                        value instanceof BackgroundValue.Choice choice && options.contains(choice.option()),
                        name() + " must be one of " + String.join(", ", options));
        }
    }

    /**
     * Returns the field of a code.
     *
     * @param code the stable code
     * @return the field
     * @throws IllegalArgumentException if there is no field of that code
     */
    public static BackgroundField ofCode(String code) {
        return Checks.codeOf("background field", code, values(), BackgroundField::code);
    }
}
