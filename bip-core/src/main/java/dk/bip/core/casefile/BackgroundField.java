package dk.bip.core.casefile;

import dk.bip.core.Coded;
import dk.bip.core.Language;
import dk.bip.core.Sensitivity;
import dk.bip.core.Text;
import dk.bip.core.internal.Checks;
import dk.bip.core.internal.OwnCode;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * What may be known of a citizen beside the indicators: one of the built-in fields, which are the constants, or one of a user's own.
 *
 * <p>The built-in fields follow what the sources describe of the population (BIP-POP-01 to BIP-POP-06). Ethnic origin is none of them, and
 * the year of birth stands for the date. Each field carries its sensitivity.
 *
 * <pre>{@code
 * BackgroundField housing = BackgroundField.choice("acme/housing", Text.of("Bolig", "Housing"), Sensitivity.ORDINARY)
 *         .option("OWN", Text.of("Egen", "One's own"))
 *         .option("NONE", Text.of("Ingen", "None"))
 *         .build();
 * }</pre>
 *
 * <p>Two fields are equal if all their parts are. A case holds one definition of a code. Immutable and thread-safe.
 */
public final class BackgroundField implements Serializable {

    /** What values a field takes. */
    public enum Kind implements Coded {
        /** A number in a range. */
        QUANTITY,
        /** Yes or no. */
        YES_NO,
        /** One of several options. */
        CHOICE;

        /**
         * Returns the kind of a code.
         *
         * @param code the stable code
         * @return the kind
         * @throws IllegalArgumentException if there is no kind of that code
         */
        public static Kind ofCode(String code) {
            return Checks.codeOf("kind of background field", code, values(), Kind::code);
        }
    }

    /** The year of birth, whole, 1900 to 2100. */
    public static final BackgroundField BIRTH_YEAR = builtIn(
                    "BIRTH_YEAR", Kind.QUANTITY, Sensitivity.ORDINARY, "Fødselsår", "Year of birth")
            .range(1900, 2100)
            .unit(Text.of("årstal", "calendar year"))
            .whole()
            .build();

    /** Man (yes) or woman (no) in the civil register. */
    public static final BackgroundField MAN =
            builtIn("MAN", Kind.YES_NO, Sensitivity.ORDINARY, "Mand", "Man").build();

    /** Lives without a partner. */
    public static final BackgroundField SINGLE = builtIn("SINGLE", Kind.YES_NO, Sensitivity.ORDINARY, "Enlig", "Single")
            .build();

    /** The highest completed education: unskilled (BIP-POP-01), upper secondary, vocational or higher. */
    public static final BackgroundField EDUCATION = builtIn(
                    "EDUCATION",
                    Kind.CHOICE,
                    Sensitivity.ORDINARY,
                    "Højeste fuldførte uddannelse",
                    "Highest completed education")
            .option("UNSKILLED", Text.of("Ufaglært", "Unskilled"))
            .option("UPPER_SECONDARY", Text.of("Gymnasial uddannelse", "Upper secondary"))
            .option("VOCATIONAL", Text.of("Erhvervsuddannelse", "Vocational"))
            .option("HIGHER", Text.of("Videregående uddannelse", "Higher"))
            .build();

    /** The share of the last three years spent in a job, percent of time, 0 to 100 (BIP-POP-02); it holds for twelve months. */
    public static final BackgroundField EMPLOYMENT_LAST_THREE_YEARS = builtIn(
                    "EMPLOYMENT_LAST_THREE_YEARS",
                    Kind.QUANTITY,
                    Sensitivity.ORDINARY,
                    "Andel af de sidste tre år i job",
                    "Share of the last three years in a job")
            .range(0, 100)
            .unit(Text.of("procent af tiden", "percent of the time"))
            .ageLimitMonths(12)
            .build();

    /** The share of the last three years spent on public benefits, percent of time, 0 to 100; it holds for twelve months. */
    public static final BackgroundField BENEFITS_LAST_THREE_YEARS = builtIn(
                    "BENEFITS_LAST_THREE_YEARS",
                    Kind.QUANTITY,
                    Sensitivity.ORDINARY,
                    "Andel af de sidste tre år på offentlig forsørgelse",
                    "Share of the last three years on public benefits")
            .range(0, 100)
            .unit(Text.of("procent af tiden", "percent of the time"))
            .ageLimitMonths(12)
            .build();

    /** A psychiatric diagnosis, or psychopharmaceuticals bought (BIP-POP-03). */
    public static final BackgroundField PSYCHIATRIC_CONDITION = builtIn(
                    "PSYCHIATRIC_CONDITION",
                    Kind.YES_NO,
                    Sensitivity.HEALTH,
                    "Psykisk lidelse",
                    "Psychiatric condition")
            .build();

    /** A musculoskeletal disorder (BIP-POP-04). */
    public static final BackgroundField MUSCULOSKELETAL_DISORDER = builtIn(
                    "MUSCULOSKELETAL_DISORDER",
                    Kind.YES_NO,
                    Sensitivity.HEALTH,
                    "Lidelse i bevægeapparatet",
                    "Musculoskeletal disorder")
            .build();

    /** A digestive or urinary disorder (BIP-POP-04). */
    public static final BackgroundField DIGESTIVE_OR_URINARY_DISORDER = builtIn(
                    "DIGESTIVE_OR_URINARY_DISORDER",
                    Kind.YES_NO,
                    Sensitivity.HEALTH,
                    "Lidelse i fordøjelse eller urinveje",
                    "Digestive or urinary disorder")
            .build();

    /** Antidepressants bought (BIP-POP-05). */
    public static final BackgroundField ANTIDEPRESSANTS = builtIn(
                    "ANTIDEPRESSANTS", Kind.YES_NO, Sensitivity.HEALTH, "Antidepressiv medicin", "Antidepressants")
            .build();

    /** Medicine for lifestyle-related diseases bought (BIP-POP-05). */
    public static final BackgroundField LIFESTYLE_MEDICINE = builtIn(
                    "LIFESTYLE_MEDICINE",
                    Kind.YES_NO,
                    Sensitivity.HEALTH,
                    "Livsstilsrelateret medicin",
                    "Lifestyle-related medicine")
            .build();

    /** Antipsychotics bought (BIP-POP-05). */
    public static final BackgroundField ANTIPSYCHOTICS = builtIn(
                    "ANTIPSYCHOTICS", Kind.YES_NO, Sensitivity.HEALTH, "Antipsykotisk medicin", "Antipsychotics")
            .build();

    /** Medicine against misuse bought (BIP-POP-05). */
    public static final BackgroundField MISUSE_MEDICINE = builtIn(
                    "MISUSE_MEDICINE",
                    Kind.YES_NO,
                    Sensitivity.HEALTH,
                    "Medicin mod misbrug",
                    "Misuse-related medicine")
            .build();

    /** Charged and sentenced under the penal code (BIP-POP-06). */
    public static final BackgroundField PENAL_SENTENCE = builtIn(
                    "PENAL_SENTENCE",
                    Kind.YES_NO,
                    Sensitivity.CRIMINAL_OFFENCE,
                    "Dom efter straffeloven",
                    "Sentence under the penal code")
            .build();

    private static final long serialVersionUID = 1L;
    private static final String WHAT = "background field";
    private static final List<BackgroundField> ALL = List.of(
            BIRTH_YEAR,
            MAN,
            SINGLE,
            EDUCATION,
            EMPLOYMENT_LAST_THREE_YEARS,
            BENEFITS_LAST_THREE_YEARS,
            PSYCHIATRIC_CONDITION,
            MUSCULOSKELETAL_DISORDER,
            DIGESTIVE_OR_URINARY_DISORDER,
            ANTIDEPRESSANTS,
            LIFESTYLE_MEDICINE,
            ANTIPSYCHOTICS,
            MISUSE_MEDICINE,
            PENAL_SENTENCE);

    private final String code;
    private final Kind kind;
    private final Sensitivity sensitivity;
    private final Text label;
    private final double minimum;
    private final double maximum;
    private final boolean whole;
    private final Text unit;

    private final transient Map<String, Text> options;

    private final Integer ageLimitMonths;

    private BackgroundField(Builder builder) {
        this.code = builder.code;
        this.kind = builder.kind;
        this.sensitivity = builder.sensitivity;
        this.label = builder.label;
        this.minimum = builder.minimum;
        this.maximum = builder.maximum;
        this.whole = builder.whole;
        this.unit = builder.unit;
        this.options = Collections.unmodifiableMap(new LinkedHashMap<>(builder.options));
        this.ageLimitMonths = builder.ageLimitMonths;
    }

    private static Builder builtIn(String code, Kind kind, Sensitivity sensitivity, String danish, String english) {
        return new Builder(code, kind, sensitivity, Text.of(danish, english));
    }

    /**
     * Returns the built-in fields.
     *
     * @return an unmodifiable list of the fourteen
     */
    public static List<BackgroundField> all() {
        return ALL;
    }

    /**
     * Returns a built-in field.
     *
     * @param code the stable code, which is the name of the constant
     * @return the field
     * @throws NullPointerException if the code is null
     * @throws IllegalArgumentException if no built-in field has that code
     */
    public static BackgroundField ofCode(String code) {
        return Checks.codeOf(WHAT, code, ALL.toArray(new BackgroundField[0]), BackgroundField::code);
    }

    /**
     * Starts a field of one's own that takes a number.
     *
     * @param code a code of the form {@code namespace/name}: 1 to 40 lower-case letters, digits, dots and hyphens that begin with a
     *     letter, a slash, and 1 to 100 characters that are not blank and hold no control character
     * @param label what a citizen or caseworker reads
     * @param sensitivity how sensitive a value is
     * @param minimum the minimum plausible value, inclusive
     * @param maximum the maximum plausible value, inclusive
     * @return a builder
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the code is not of that form, or the range is not finite or empty; codes without a namespace are
     *     those of the built-in fields
     */
    public static Builder quantity(String code, Text label, Sensitivity sensitivity, double minimum, double maximum) {
        return own(code, Kind.QUANTITY, label, sensitivity).range(minimum, maximum);
    }

    /**
     * Starts a field of one's own that takes yes or no.
     *
     * @param code a code of the form {@code namespace/name}, as for {@link #quantity}
     * @param label what a citizen or caseworker reads
     * @param sensitivity how sensitive a value is
     * @return a builder
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the code is not of that form
     */
    public static Builder yesNo(String code, Text label, Sensitivity sensitivity) {
        return own(code, Kind.YES_NO, label, sensitivity);
    }

    /**
     * Starts a field of one's own that takes one of several options.
     *
     * @param code a code of the form {@code namespace/name}, as for {@link #quantity}
     * @param label what a citizen or caseworker reads
     * @param sensitivity how sensitive a value is
     * @return a builder without options, which needs two or more
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the code is not of that form
     */
    public static Builder choice(String code, Text label, Sensitivity sensitivity) {
        return own(code, Kind.CHOICE, label, sensitivity);
    }

    private static Builder own(String code, Kind kind, Text label, Sensitivity sensitivity) {
        return new Builder(
                OwnCode.check(code, WHAT),
                kind,
                Objects.requireNonNull(sensitivity, "sensitivity"),
                Objects.requireNonNull(label, "label"));
    }

    /**
     * Returns the stable code.
     *
     * @return the name of the constant, or {@code namespace/name} for a field of one's own
     */
    public String code() {
        return code;
    }

    /**
     * Tells whether the field is one of the library's.
     *
     * @return false for a field of one's own
     */
    public boolean isBuiltIn() {
        return !OwnCode.isOwn(code);
    }

    /**
     * Returns the label that a citizen or caseworker reads, in all its languages.
     *
     * @return the label
     */
    public Text label() {
        return label;
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
     * Returns the minimum value of a quantity.
     *
     * @return the minimum value, inclusive, or empty for other kinds
     */
    public OptionalDouble minimum() {
        return bound(minimum);
    }

    /**
     * Returns the maximum value of a quantity.
     *
     * @return the maximum value, inclusive, or empty for other kinds
     */
    public OptionalDouble maximum() {
        return bound(maximum);
    }

    private OptionalDouble bound(double value) {
        return kind == Kind.QUANTITY ? OptionalDouble.of(value) : OptionalDouble.empty();
    }

    /**
     * Tells whether a quantity takes whole numbers only.
     *
     * @return true where it does; false for other kinds
     */
    public boolean isWhole() {
        return whole;
    }

    /**
     * Returns the unit of a quantity, in all its languages.
     *
     * @return the unit, or empty where none was given and for other kinds
     */
    public Optional<Text> unit() {
        return Optional.ofNullable(unit);
    }

    /**
     * Returns the unit of a quantity.
     *
     * @param language the language to read
     * @return the unit, or empty where none was given and for other kinds
     */
    public Optional<String> unit(Language language) {
        Objects.requireNonNull(language, "language");
        return unit().map(text -> text.in(language));
    }

    /**
     * Returns the options of a choice.
     *
     * @return the stable codes of the options in their order, empty for other kinds
     */
    public List<String> options() {
        return List.copyOf(options.keySet());
    }

    /**
     * Returns the label of an option that a citizen or caseworker reads, in all its languages.
     *
     * @param option the stable code of the option
     * @return the label
     * @throws NullPointerException if the option is null
     * @throws IllegalArgumentException if the field has no such option
     */
    public Text optionLabel(String option) {
        checkOption(Objects.requireNonNull(option, "option"));
        return options.get(option);
    }

    /**
     * Returns the label of an option that a citizen or caseworker reads.
     *
     * @param option the stable code of the option
     * @param language the language to read
     * @return the label
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the field has no such option
     */
    public String optionLabel(String option, Language language) {
        return optionLabel(option).in(language);
    }

    /**
     * Returns for how long a value may be used.
     *
     * @return the number of months, one or more, or empty where a value holds until the next
     */
    public OptionalInt ageLimitMonths() {
        return ageLimitMonths == null ? OptionalInt.empty() : OptionalInt.of(ageLimitMonths);
    }

    /**
     * Checks that a value fits the field.
     *
     * @param value the value
     * @throws IllegalArgumentException if it is of another kind, out of range, not whole or no option
     */
    void check(BackgroundValue value) {
        switch (kind) {
            case QUANTITY -> {
                Checks.that(value instanceof BackgroundValue.Quantity, () -> code + " must be a quantity");
                double number = ((BackgroundValue.Quantity) value).value();
                Checks.within(number, minimum, maximum, code);
                Checks.that(
                        !whole || number == Math.rint(number),
                        code + " must be a whole number",
                        "leave out what comes after the decimal point?");
            }
            case YES_NO -> Checks.that(value instanceof BackgroundValue.YesNo, () -> code + " must be yes or no");
            case CHOICE -> {
                Checks.that(value instanceof BackgroundValue.Choice, () -> code + " must be a choice");
                checkOption(((BackgroundValue.Choice) value).option());
            }
        }
    }

    private void checkOption(String option) {
        Checks.that(
                options.containsKey(option),
                code + " must be one of its options",
                options.isEmpty() ? "the field is no choice?" : "one of " + String.join(", ", options.keySet()) + "?");
    }

    @Override
    public boolean equals(Object o) {
        return this == o
                || o instanceof BackgroundField other
                        && code.equals(other.code)
                        && kind == other.kind
                        && sensitivity == other.sensitivity
                        && label.equals(other.label)
                        && minimum == other.minimum
                        && maximum == other.maximum
                        && whole == other.whole
                        && Objects.equals(unit, other.unit)
                        && options.equals(other.options)
                        && options().equals(other.options())
                        && Objects.equals(ageLimitMonths, other.ageLimitMonths);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    /**
     * Returns the code.
     *
     * @return the code
     */
    @Override
    public String toString() {
        return code;
    }

    private Object writeReplace() {
        return new Proxy().holding(StoredField.parts(this));
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw SerialProxy.required();
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            String code = parts.text();
            return OwnCode.isOwn(code) ? StoredField.own(code, parts) : ofCode(code);
        }
    }

    /** Collects the parts of a field of one's own. Not thread-safe. */
    public static final class Builder {

        private final String code;
        private final Kind kind;
        private final Sensitivity sensitivity;
        private final Text label;
        private final Map<String, Text> options = new LinkedHashMap<>();
        private double minimum;
        private double maximum;
        private boolean whole;
        private Text unit;
        private Integer ageLimitMonths;

        private Builder(String code, Kind kind, Sensitivity sensitivity, Text label) {
            this.code = code;
            this.kind = kind;
            this.sensitivity = sensitivity;
            this.label = label;
        }

        private Builder range(double minimum, double maximum) {
            Checks.that(
                    Double.isFinite(minimum) && Double.isFinite(maximum) && minimum < maximum,
                    "minimum must be less than maximum, and both must be finite",
                    "a plausible range is wanted, not a sure one?");
            this.minimum = minimum + 0.0;
            this.maximum = maximum + 0.0;
            return this;
        }

        /**
         * Allows whole numbers only. Default: any number in the range.
         *
         * @return this builder
         * @throws IllegalArgumentException if the field is no quantity
         */
        public Builder whole() {
            checkKind(Kind.QUANTITY, "whole");
            this.whole = true;
            return this;
        }

        /**
         * Gives the unit of a quantity. Default: none.
         *
         * @param unit the unit
         * @return this builder
         * @throws NullPointerException if the unit is null
         * @throws IllegalArgumentException if the field is no quantity
         */
        public Builder unit(Text unit) {
            checkKind(Kind.QUANTITY, "unit");
            this.unit = Objects.requireNonNull(unit, "unit");
            return this;
        }

        /**
         * Adds an option of a choice after those that were given before.
         *
         * @param option the stable code of the option, 1 to 100 characters, not blank and without control characters
         * @param label what a citizen or caseworker reads
         * @return this builder
         * @throws NullPointerException if an argument is null
         * @throws IllegalArgumentException if the field is no choice, or the option is not of that form or given before
         */
        public Builder option(String option, Text label) {
            checkKind(Kind.CHOICE, "option");
            OwnCode.name(option, "option");
            Objects.requireNonNull(label, "label");
            Checks.that(options.put(option, label) == null, "option must be given only once");
            return this;
        }

        /**
         * Says for how long a value may be used. Default: until the next value.
         *
         * @param months the number of months, one or more
         * @return this builder
         * @throws IllegalArgumentException if the number is less than one
         */
        public Builder ageLimitMonths(int months) {
            Checks.that(
                    months >= 1, "ageLimitMonths must be 1 or more", "leave it out where a value does not grow old?");
            this.ageLimitMonths = months;
            return this;
        }

        private void checkKind(Kind wanted, String part) {
            Checks.that(
                    kind == wanted,
                    part + " must be left out where the kind is not " + wanted,
                    "start the field by another method?");
        }

        /**
         * Returns the field.
         *
         * @return an immutable field
         * @throws IllegalArgumentException if a choice has less than two options
         */
        public BackgroundField build() {
            Checks.that(
                    kind != Kind.CHOICE || options.size() >= 2,
                    "a choice must have two or more options",
                    "take a field of yes or no?");
            return new BackgroundField(this);
        }
    }
}
