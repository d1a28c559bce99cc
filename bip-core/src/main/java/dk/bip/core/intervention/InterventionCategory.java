package dk.bip.core.intervention;

import dk.bip.core.Coded;
import dk.bip.core.Language;
import dk.bip.core.Text;
import dk.bip.core.internal.Checks;

/** The four main types of intervention (BIP-INT-01). "One kind" and "combined" in the sources count these. */
public enum InterventionCategory implements Coded {
    /** Towards a job, at a company or not. */
    JOB_ORIENTED("Jobrettet", "Job-oriented"),
    /** Education and rehabilitation. */
    UPSKILLING("Opkvalificering", "Upskilling"),
    /** Social and personal competences, network, everyday life. */
    SOCIAL("Social", "Social"),
    /** Body and mind, treatment. */
    HEALTH_ORIENTED("Helbredsrettet", "Health-oriented");

    private final Text label;

    InterventionCategory(String danish, String english) {
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
     * Returns the category of a code.
     *
     * @param code the stable code
     * @return the category
     * @throws IllegalArgumentException if there is no category of that code
     */
    public static InterventionCategory ofCode(String code) {
        return Checks.codeOf("intervention category", code, values(), InterventionCategory::code);
    }
}
