package dk.bip.core.intervention;

import dk.bip.core.Language;
import dk.bip.core.Text;
import dk.bip.core.internal.Checks;
import dk.bip.core.internal.OwnCode;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A type of intervention: one of the 21 that BIP recorded (BIP-INT-01), which are the constants, or one of a user's own.
 *
 * <pre>{@code
 * InterventionType fair = InterventionType.builder("acme/career-fair", Text.of("Karrieremesse", "Careers fair"))
 *         .category(InterventionCategory.JOB_ORIENTED)
 *         .build();
 * }</pre>
 *
 * <p>A type without a category is <em>unmapped</em>: something was done, and it is not known which of the four categories it belongs to.
 * It is never taken for no intervention. The 21 are the published ones with their labels as they are; two of them are historical, which
 * their {@link #note()} says.
 *
 * <p>Two types are equal if all their parts are. A case holds one definition of a code. Immutable and thread-safe.
 */
public final class InterventionType implements Serializable {

    /** Knowledge of the labour market. */
    public static final InterventionType LABOUR_MARKET_KNOWLEDGE = builtIn(
                    "LABOUR_MARKET_KNOWLEDGE",
                    InterventionCategory.JOB_ORIENTED,
                    "Viden om arbejdsmarkedet",
                    "Knowledge of the labour market")
            .build();

    /** Job search. */
    public static final InterventionType JOB_SEARCH = builtIn(
                    "JOB_SEARCH", InterventionCategory.JOB_ORIENTED, "Jobsøgning", "Job search")
            .build();

    /** Company / education / job-centre mentor. */
    public static final InterventionType COMPANY_EDUCATION_OR_JOB_CENTRE_MENTOR = builtIn(
                    "COMPANY_EDUCATION_OR_JOB_CENTRE_MENTOR",
                    InterventionCategory.JOB_ORIENTED,
                    "Virk/udd/jc-mentor",
                    "Company / education / job-centre mentor")
            .build();

    /** Internal internship (at the provider). */
    public static final InterventionType INTERNAL_INTERNSHIP = builtIn(
                    "INTERNAL_INTERNSHIP",
                    InterventionCategory.JOB_ORIENTED,
                    "Intern praktik",
                    "Internal internship (at the provider)")
            .build();

    /** External internship (company internship). */
    public static final InterventionType COMPANY_INTERNSHIP = builtIn(
                    "COMPANY_INTERNSHIP",
                    InterventionCategory.JOB_ORIENTED,
                    "Ekstern praktik",
                    "External internship (company internship)")
            .atCompany(true)
            .build();

    /** Company centre. */
    public static final InterventionType COMPANY_CENTRE = builtIn(
                    "COMPANY_CENTRE", InterventionCategory.JOB_ORIENTED, "Virksomhedscenter", "Company centre")
            .atCompany(true)
            .build();

    /** Wage subsidy. */
    public static final InterventionType WAGE_SUBSIDY = builtIn(
                    "WAGE_SUBSIDY", InterventionCategory.JOB_ORIENTED, "Løntilskud", "Wage subsidy")
            .atCompany(true)
            .build();

    /** Temporary paid hours. */
    public static final InterventionType TEMPORARY_PAID_HOURS = builtIn(
                    "TEMPORARY_PAID_HOURS", InterventionCategory.JOB_ORIENTED, "Vikartimer", "Temporary paid hours")
            .atCompany(true)
            .build();

    /** Job rotation. */
    public static final InterventionType JOB_ROTATION = builtIn(
                    "JOB_ROTATION", InterventionCategory.JOB_ORIENTED, "Jobrotation", "Job rotation")
            .atCompany(true)
            .build();

    /** General education. */
    public static final InterventionType GENERAL_EDUCATION = builtIn(
                    "GENERAL_EDUCATION", InterventionCategory.UPSKILLING, "Almenfaglig", "General education")
            .build();

    /** Vocational education. */
    public static final InterventionType VOCATIONAL_EDUCATION = builtIn(
                    "VOCATIONAL_EDUCATION", InterventionCategory.UPSKILLING, "Fagfaglig", "Vocational education")
            .build();

    /** Pre-rehabilitation. Historical: it prepared for vocational rehabilitation, which act 1750 of 29 December 2025 abolishes. */
    public static final InterventionType PRE_REHABILITATION = builtIn(
                    "PRE_REHABILITATION", InterventionCategory.UPSKILLING, "Forrevalidering", "Pre-rehabilitation")
            .note(
                    Text.of(
                            "Historisk: forberedelse til revalidering, som lov nr. 1750 af 29. december 2025 afskaffer",
                            "Historical: a preparation for vocational rehabilitation, which act 1750 of 29 December 2025 abolishes"))
            .build();

    /** Vocational rehabilitation. Historical: act 1750 of 29 December 2025, in force in 2026, abolishes it. */
    public static final InterventionType VOCATIONAL_REHABILITATION = builtIn(
                    "VOCATIONAL_REHABILITATION",
                    InterventionCategory.UPSKILLING,
                    "Revalidering",
                    "Vocational rehabilitation")
            .note(Text.of(
                    "Historisk: afskaffet ved lov nr. 1750 af 29. december 2025 (i kraft i 2026)",
                    "Historical: abolished by act 1750 of 29 December 2025 (in force in 2026)"))
            .build();

    /** Social and personal competences. */
    public static final InterventionType SOCIAL_AND_PERSONAL_COMPETENCES = builtIn(
                    "SOCIAL_AND_PERSONAL_COMPETENCES",
                    InterventionCategory.SOCIAL,
                    "Sociale, personlige kompetencer",
                    "Social and personal competences")
            .build();

    /** Strengthening of the network. */
    public static final InterventionType NETWORK_STRENGTHENING = builtIn(
                    "NETWORK_STRENGTHENING",
                    InterventionCategory.SOCIAL,
                    "Styrkelse af netværk",
                    "Strengthening of the network")
            .build();

    /** Everyday mastery. */
    public static final InterventionType EVERYDAY_MASTERY = builtIn(
                    "EVERYDAY_MASTERY", InterventionCategory.SOCIAL, "Hverdagsmestring", "Everyday mastery")
            .build();

    /** Social mentor / support contact person. */
    public static final InterventionType SOCIAL_MENTOR = builtIn(
                    "SOCIAL_MENTOR",
                    InterventionCategory.SOCIAL,
                    "Social mentor/støttekontakt",
                    "Social mentor / support contact person")
            .build();

    /** Diet and exercise. */
    public static final InterventionType DIET_AND_EXERCISE = builtIn(
                    "DIET_AND_EXERCISE", InterventionCategory.HEALTH_ORIENTED, "Kost og motion", "Diet and exercise")
            .build();

    /** Assessment / treatment including rehabilitation training. */
    public static final InterventionType ASSESSMENT_OR_TREATMENT = builtIn(
                    "ASSESSMENT_OR_TREATMENT",
                    InterventionCategory.HEALTH_ORIENTED,
                    "Udredning/behandling inkl. genoptræning",
                    "Assessment / treatment including rehabilitation training")
            .build();

    /** Mastery of mental / physical health. */
    public static final InterventionType HEALTH_MASTERY = builtIn(
                    "HEALTH_MASTERY",
                    InterventionCategory.HEALTH_ORIENTED,
                    "Mestring af psykisk/fysisk helbred",
                    "Mastery of mental / physical health")
            .build();

    /** Substance-misuse treatment. */
    public static final InterventionType SUBSTANCE_MISUSE_TREATMENT = builtIn(
                    "SUBSTANCE_MISUSE_TREATMENT",
                    InterventionCategory.HEALTH_ORIENTED,
                    "Misbrugsbehandling",
                    "Substance-misuse treatment")
            .build();

    private static final long serialVersionUID = 1L;
    private static final String WHAT = "intervention type";
    private static final List<InterventionType> ALL = List.of(
            LABOUR_MARKET_KNOWLEDGE,
            JOB_SEARCH,
            COMPANY_EDUCATION_OR_JOB_CENTRE_MENTOR,
            INTERNAL_INTERNSHIP,
            COMPANY_INTERNSHIP,
            COMPANY_CENTRE,
            WAGE_SUBSIDY,
            TEMPORARY_PAID_HOURS,
            JOB_ROTATION,
            GENERAL_EDUCATION,
            VOCATIONAL_EDUCATION,
            PRE_REHABILITATION,
            VOCATIONAL_REHABILITATION,
            SOCIAL_AND_PERSONAL_COMPETENCES,
            NETWORK_STRENGTHENING,
            EVERYDAY_MASTERY,
            SOCIAL_MENTOR,
            DIET_AND_EXERCISE,
            ASSESSMENT_OR_TREATMENT,
            HEALTH_MASTERY,
            SUBSTANCE_MISUSE_TREATMENT);

    private final String code;
    private final Text label;
    private final InterventionCategory category;
    private final Truth atCompany;
    private final Text note;

    private InterventionType(Builder builder) {
        this.code = builder.code;
        this.label = builder.label;
        this.category = builder.category;
        this.atCompany = builder.atCompany();
        this.note = builder.note;
    }

    private static Builder builtIn(String code, InterventionCategory category, String danish, String english) {
        return new Builder(code, Text.of(danish, english)).category(category);
    }

    /**
     * Returns the 21 types of BIP-INT-01.
     *
     * @return an unmodifiable list in the published order
     */
    public static List<InterventionType> all() {
        return ALL;
    }

    /**
     * Returns one of the 21.
     *
     * @param code the stable code, which is the name of the constant
     * @return the type
     * @throws NullPointerException if the code is null
     * @throws IllegalArgumentException if none of the 21 has that code
     */
    public static InterventionType ofCode(String code) {
        return Checks.codeOf(WHAT, code, ALL.toArray(new InterventionType[0]), InterventionType::code);
    }

    /**
     * Starts a type of one's own.
     *
     * @param code a code of the form {@code namespace/name}: 1 to 40 lower-case letters, digits, dots and hyphens that begin with a
     *     letter, a slash, and 1 to 100 characters that are not blank and hold no control character
     * @param label what a citizen or caseworker reads
     * @return a builder of a type without a category
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the code is not of that form; codes without a namespace are those of the 21
     */
    public static Builder builder(String code, Text label) {
        return new Builder(OwnCode.check(code, WHAT), Objects.requireNonNull(label, "label"));
    }

    /**
     * Returns the stable code.
     *
     * @return the name of the constant, or {@code namespace/name} for a type of one's own
     */
    public String code() {
        return code;
    }

    /**
     * Tells whether this is one of the 21.
     *
     * @return false for a type of one's own
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
     * Returns the main type.
     *
     * @return the category, or empty where it is not known
     */
    public Optional<InterventionCategory> category() {
        return Optional.ofNullable(category);
    }

    /**
     * Tells whether it takes place at a company.
     *
     * @return yes or no; not known where neither the category nor this was given
     */
    public Truth atCompany() {
        return atCompany;
    }

    /**
     * Returns what else there is to know of the type, such as the time in which it was offered.
     *
     * @return the note, or empty
     */
    public Optional<Text> note() {
        return Optional.ofNullable(note);
    }

    @Override
    public boolean equals(Object o) {
        return this == o
                || o instanceof InterventionType other
                        && code.equals(other.code)
                        && label.equals(other.label)
                        && category == other.category
                        && atCompany == other.atCompany
                        && Objects.equals(note, other.note);
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
        return isBuiltIn()
                ? new Proxy().holding(code, null, null, null, null)
                : new Proxy().holding(code, label, category, atCompany, note);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw SerialProxy.required();
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            String code = parts.text();
            if (!OwnCode.isOwn(code)) {
                return ofCode(code);
            }
            Builder builder = builder(code, parts.next(Text.class));
            builder.category = parts.nextOrNull(InterventionCategory.class);
            Truth atCompany = parts.next(Truth.class);
            builder.atCompany = atCompany.isKnown() ? atCompany.isYes() : null;
            builder.note = parts.nextOrNull(Text.class);
            return builder.build();
        }
    }

    /** Collects the parts of a type of one's own. Not thread-safe. */
    public static final class Builder {

        private final String code;
        private final Text label;
        private InterventionCategory category;
        private Boolean atCompany;
        private Text note;

        private Builder(String code, Text label) {
            this.code = code;
            this.label = label;
        }

        /**
         * Gives the main type. Default: not known.
         *
         * @param category the category
         * @return this builder
         * @throws NullPointerException if the category is null
         */
        public Builder category(InterventionCategory category) {
            this.category = Objects.requireNonNull(category, "category");
            return this;
        }

        /**
         * Says whether it takes place at a company. Default: no where a category is given, else not known.
         *
         * @param atCompany true for a company-based course
         * @return this builder
         */
        public Builder atCompany(boolean atCompany) {
            this.atCompany = atCompany;
            return this;
        }

        /**
         * Says what else there is to know of the type, such as the time in which it was offered. Default: nothing.
         *
         * @param note the note
         * @return this builder
         * @throws NullPointerException if the note is null
         */
        public Builder note(Text note) {
            this.note = Objects.requireNonNull(note, "note");
            return this;
        }

        /**
         * Returns the type.
         *
         * @return an immutable type
         */
        public InterventionType build() {
            return new InterventionType(this);
        }

        private Truth atCompany() {
            if (atCompany == null) {
                return category == null ? Truth.NOT_KNOWN : Truth.NO;
            }
            return Truth.of(atCompany);
        }
    }
}
