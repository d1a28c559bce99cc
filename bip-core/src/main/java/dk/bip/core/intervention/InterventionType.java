package dk.bip.core.intervention;

import dk.bip.core.Coded;
import dk.bip.core.Language;
import dk.bip.core.Text;
import dk.bip.core.internal.Checks;

/** The 21 interventions that BIP recorded (BIP-INT-01), each in one category and at a company or not. */
public enum InterventionType implements Coded {
    /** Knowledge of the labour market. */
    LABOUR_MARKET_KNOWLEDGE(
            InterventionCategory.JOB_ORIENTED, false, "Viden om arbejdsmarkedet", "Knowledge of the labour market"),
    /** Job search. */
    JOB_SEARCH(InterventionCategory.JOB_ORIENTED, false, "Jobsøgning", "Job search"),
    /** Company / education / job-centre mentor. */
    COMPANY_EDUCATION_OR_JOB_CENTRE_MENTOR(
            InterventionCategory.JOB_ORIENTED, false, "Virk/udd/jc-mentor", "Company / education / job-centre mentor"),
    /** Internal internship (at the provider). */
    INTERNAL_INTERNSHIP(
            InterventionCategory.JOB_ORIENTED, false, "Intern praktik", "Internal internship (at the provider)"),
    /** External internship (company internship). */
    COMPANY_INTERNSHIP(
            InterventionCategory.JOB_ORIENTED, true, "Ekstern praktik", "External internship (company internship)"),
    /** Company centre. */
    COMPANY_CENTRE(InterventionCategory.JOB_ORIENTED, true, "Virksomhedscenter", "Company centre"),
    /** Wage subsidy. */
    WAGE_SUBSIDY(InterventionCategory.JOB_ORIENTED, true, "Løntilskud", "Wage subsidy"),
    /** Temporary paid hours. */
    TEMPORARY_PAID_HOURS(InterventionCategory.JOB_ORIENTED, true, "Vikartimer", "Temporary paid hours"),
    /** Job rotation. */
    JOB_ROTATION(InterventionCategory.JOB_ORIENTED, true, "Jobrotation", "Job rotation"),
    /** General education. */
    GENERAL_EDUCATION(InterventionCategory.UPSKILLING, false, "Almenfaglig", "General education"),
    /** Vocational education. */
    VOCATIONAL_EDUCATION(InterventionCategory.UPSKILLING, false, "Fagfaglig", "Vocational education"),
    /** Pre-rehabilitation. */
    PRE_REHABILITATION(InterventionCategory.UPSKILLING, false, "Forrevalidering", "Pre-rehabilitation"),
    /** Vocational rehabilitation. */
    VOCATIONAL_REHABILITATION(InterventionCategory.UPSKILLING, false, "Revalidering", "Vocational rehabilitation"),
    /** Social and personal competences. */
    SOCIAL_AND_PERSONAL_COMPETENCES(
            InterventionCategory.SOCIAL, false, "Sociale, personlige kompetencer", "Social and personal competences"),
    /** Strengthening of the network. */
    NETWORK_STRENGTHENING(InterventionCategory.SOCIAL, false, "Styrkelse af netværk", "Strengthening of the network"),
    /** Everyday mastery. */
    EVERYDAY_MASTERY(InterventionCategory.SOCIAL, false, "Hverdagsmestring", "Everyday mastery"),
    /** Social mentor / support contact person. */
    SOCIAL_MENTOR(
            InterventionCategory.SOCIAL,
            false,
            "Social mentor/støttekontakt",
            "Social mentor / support contact person"),
    /** Diet and exercise. */
    DIET_AND_EXERCISE(InterventionCategory.HEALTH_ORIENTED, false, "Kost og motion", "Diet and exercise"),
    /** Assessment / treatment including rehabilitation training. */
    ASSESSMENT_OR_TREATMENT(
            InterventionCategory.HEALTH_ORIENTED,
            false,
            "Udredning/behandling inkl. genoptræning",
            "Assessment / treatment including rehabilitation training"),
    /** Mastery of mental / physical health. */
    HEALTH_MASTERY(
            InterventionCategory.HEALTH_ORIENTED,
            false,
            "Mestring af psykisk/fysisk helbred",
            "Mastery of mental / physical health"),
    /** Substance-misuse treatment. */
    SUBSTANCE_MISUSE_TREATMENT(
            InterventionCategory.HEALTH_ORIENTED, false, "Misbrugsbehandling", "Substance-misuse treatment");

    private final InterventionCategory category;
    private final boolean atCompany;
    private final Text label;

    InterventionType(InterventionCategory category, boolean atCompany, String danish, String english) {
        this.category = category;
        this.atCompany = atCompany;
        this.label = Text.of(danish, english);
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
     * @return the category
     */
    public InterventionCategory category() {
        return category;
    }

    /**
     * Tells whether it takes place at a company.
     *
     * @return true for a company-based course
     */
    public boolean isAtCompany() {
        return atCompany;
    }

    /**
     * Returns the intervention of a code.
     *
     * @param code the stable code
     * @return the intervention
     * @throws IllegalArgumentException if there is no intervention of that code
     */
    public static InterventionType ofCode(String code) {
        return Checks.codeOf("intervention type", code, values(), InterventionType::code);
    }
}
