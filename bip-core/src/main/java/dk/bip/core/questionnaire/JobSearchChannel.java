package dk.bip.core.questionnaire;

import dk.bip.core.Coded;
import dk.bip.core.Language;
import dk.bip.core.Text;
import dk.bip.core.internal.Checks;

/**
 * The published options of BIP's job-search question, of which several may be chosen. The Danish labels are published (S1), the
 * English ones are our translation; the last published option, that the citizen does not wish to answer, is {@link
 * Answer.Declined}.
 */
public enum JobSearchChannel implements Coded {
    /** Advertisements in newspapers. */
    NEWSPAPERS("Aviser", "Newspapers"),
    /** Jobs found on the internet. */
    INTERNET("Internet", "Internet"),
    /** Applications to employers that have not advertised. */
    UNSOLICITED("Uopfordret", "Unsolicited applications"),
    /** Family, friends and acquaintances. */
    NETWORK("Netværk", "Network"),
    /** An internship, or the company where it takes place. */
    INTERNSHIP_COMPANY("Via praktik(virksomhed)", "Through an internship (company)"),
    /** A temporary-work agency. */
    TEMP_AGENCY("Vikarbureau", "Temp agency"),
    /** The citizen does not search for a job; excludes every other option. */
    DOES_NOT_SEARCH("Søger ikke job", "Does not search for a job");

    private final Text label;

    JobSearchChannel(String danish, String english) {
        this.label = Text.of(danish, english);
    }

    /**
     * Returns the label as it stands on the form.
     *
     * @param language the language
     * @return the label
     * @throws NullPointerException if {@code language} is null
     */
    public String label(Language language) {
        return label.in(language);
    }

    /**
     * Returns the job-search channel of a code.
     *
     * @param code the stable code
     * @return the job-search channel
     * @throws NullPointerException if {@code code} is null
     * @throws IllegalArgumentException if there is no job-search channel of that code
     */
    public static JobSearchChannel ofCode(String code) {
        return Checks.codeOf("job-search channel", code, values(), JobSearchChannel::code);
    }
}
