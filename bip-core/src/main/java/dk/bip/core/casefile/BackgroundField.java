package dk.bip.core.casefile;

import dk.bip.core.Coded;
import dk.bip.core.Language;
import dk.bip.core.Sensitivity;
import dk.bip.core.Text;
import dk.bip.core.internal.Checks;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What may be known of a citizen beside the indicators. The fields follow what the sources describe of the population (BIP-POP-01 to
 * BIP-POP-06); each carries its sensitivity. Ethnic origin is no field at all, and the birth year stands for the date of birth.
 */
public enum BackgroundField implements Coded {
    /** The year of birth, whole, 1900 to 2100. */
    BIRTH_YEAR("Fødselsår", "Year of birth", 1900, 2100, Text.of("årstal", "calendar year")),
    /** Man (yes) or woman (no) in the civil register. */
    MAN(Sensitivity.ORDINARY, "Mand", "Man"),
    /** Lives without a partner. */
    SINGLE(Sensitivity.ORDINARY, "Enlig", "Single"),
    /** The highest completed education: unskilled (BIP-POP-01), upper secondary, vocational or higher. */
    EDUCATION(
            "Højeste fuldførte uddannelse",
            "Highest completed education",
            option("UNSKILLED", "Ufaglært", "Unskilled"),
            option("UPPER_SECONDARY", "Gymnasial uddannelse", "Upper secondary"),
            option("VOCATIONAL", "Erhvervsuddannelse", "Vocational"),
            option("HIGHER", "Videregående uddannelse", "Higher")),
    /** The share of the last three years spent in a job, percent of time, 0 to 100 (BIP-POP-02). */
    EMPLOYMENT_LAST_THREE_YEARS(
            "Andel af de sidste tre år i job",
            "Share of the last three years in a job",
            0,
            100,
            Text.of("procent af tiden", "percent of the time")),
    /** The share of the last three years spent on public benefits, percent of time, 0 to 100. */
    BENEFITS_LAST_THREE_YEARS(
            "Andel af de sidste tre år på offentlig forsørgelse",
            "Share of the last three years on public benefits",
            0,
            100,
            Text.of("procent af tiden", "percent of the time")),
    /** A psychiatric diagnosis, or psychopharmaceuticals bought (BIP-POP-03). */
    PSYCHIATRIC_CONDITION(Sensitivity.HEALTH, "Psykisk lidelse", "Psychiatric condition"),
    /** A musculoskeletal disorder (BIP-POP-04). */
    MUSCULOSKELETAL_DISORDER(Sensitivity.HEALTH, "Lidelse i bevægeapparatet", "Musculoskeletal disorder"),
    /** A digestive or urinary disorder (BIP-POP-04). */
    DIGESTIVE_OR_URINARY_DISORDER(
            Sensitivity.HEALTH, "Lidelse i fordøjelse eller urinveje", "Digestive or urinary disorder"),
    /** Antidepressants bought (BIP-POP-05). */
    ANTIDEPRESSANTS(Sensitivity.HEALTH, "Antidepressiv medicin", "Antidepressants"),
    /** Medicine for lifestyle-related diseases bought (BIP-POP-05). */
    LIFESTYLE_MEDICINE(Sensitivity.HEALTH, "Livsstilsrelateret medicin", "Lifestyle-related medicine"),
    /** Antipsychotics bought (BIP-POP-05). */
    ANTIPSYCHOTICS(Sensitivity.HEALTH, "Antipsykotisk medicin", "Antipsychotics"),
    /** Medicine against misuse bought (BIP-POP-05). */
    MISUSE_MEDICINE(Sensitivity.HEALTH, "Medicin mod misbrug", "Misuse-related medicine"),
    /** Charged and sentenced under the penal code (BIP-POP-06). */
    PENAL_SENTENCE(Sensitivity.CRIMINAL_OFFENCE, "Dom efter straffeloven", "Sentence under the penal code");

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
    private final Text label;
    private final double least;
    private final double greatest;
    private final Text unit;
    private final Map<String, Text> options;

    BackgroundField(
            Kind kind,
            Sensitivity sensitivity,
            Text label,
            double least,
            double greatest,
            Text unit,
            Map<String, Text> options) {
        this.kind = kind;
        this.sensitivity = sensitivity;
        this.label = label;
        this.least = least;
        this.greatest = greatest;
        this.unit = unit;
        this.options = options;
    }

    BackgroundField(String danish, String english, double least, double greatest, Text unit) {
        this(Kind.QUANTITY, Sensitivity.ORDINARY, Text.of(danish, english), least, greatest, unit, Map.of());
    }

    BackgroundField(Sensitivity sensitivity, String danish, String english) {
        this(Kind.YES_NO, sensitivity, Text.of(danish, english), 0, 0, null, Map.of());
    }

    @SafeVarargs
    BackgroundField(String danish, String english, Map.Entry<String, Text>... options) {
        this(Kind.CHOICE, Sensitivity.ORDINARY, Text.of(danish, english), 0, 0, null, inOrder(options));
    }

    private static Map.Entry<String, Text> option(String code, String danish, String english) {
        return Map.entry(code, Text.of(danish, english));
    }

    @SafeVarargs
    private static Map<String, Text> inOrder(Map.Entry<String, Text>... options) {
        Map<String, Text> ordered = new LinkedHashMap<>();
        for (Map.Entry<String, Text> option : options) {
            ordered.put(option.getKey(), option.getValue());
        }
        return Collections.unmodifiableMap(ordered);
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
     * Returns the least value of a quantity.
     *
     * @return the least value, inclusive, or empty for other kinds
     */
    public OptionalDouble least() {
        return bound(least);
    }

    /**
     * Returns the greatest value of a quantity.
     *
     * @return the greatest value, inclusive, or empty for other kinds
     */
    public OptionalDouble greatest() {
        return bound(greatest);
    }

    private OptionalDouble bound(double value) {
        return kind == Kind.QUANTITY ? OptionalDouble.of(value) : OptionalDouble.empty();
    }

    /**
     * Returns the unit of a quantity.
     *
     * @param language the language to read
     * @return the unit, or empty for other kinds
     */
    public Optional<String> unit(Language language) {
        Objects.requireNonNull(language, "language");
        return Optional.ofNullable(unit).map(text -> text.in(language));
    }

    /**
     * Returns the options of a choice.
     *
     * @return the stable codes of the options, empty for other kinds
     */
    public List<String> options() {
        return List.copyOf(options.keySet());
    }

    /**
     * Returns the label of an option that a citizen or caseworker reads.
     *
     * @param option the stable code of the option
     * @param language the language to read
     * @return the label
     * @throws IllegalArgumentException if the field has no such option
     */
    public String optionLabel(String option, Language language) {
        checkOption(Objects.requireNonNull(option, "option"));
        return options.get(option).in(language);
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
                double number = ((BackgroundValue.Quantity) value).value();
                Checks.within(number, least, greatest, name());
                Checks.that(
                        this != BIRTH_YEAR || number == Math.rint(number),
                        name() + " must be a whole number",
                        "leave out month and day?");
            }
            case YES_NO -> Checks.that(value instanceof BackgroundValue.YesNo, name() + " must be yes or no");
            case CHOICE -> {
                Checks.that(value instanceof BackgroundValue.Choice, name() + " must be a choice");
                checkOption(((BackgroundValue.Choice) value).option());
            }
        }
    }

    private void checkOption(String option) {
        Checks.that(
                options.containsKey(option),
                name() + " must be one of its options",
                options.isEmpty() ? "the field is no choice?" : "one of " + String.join(", ", options.keySet()) + "?");
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
