package dk.bip.model.evidence;

import dk.bip.core.internal.Checks;

/**
 * What a finding is about, as the published table groups its rows.
 *
 * <p>Immutable and thread-safe.
 */
public enum Topic {
    /** How BIP was carried out. */
    DESIGN("design"),
    /** Through which channels citizens search, and how search goes with a job. */
    JOB_SEARCH("job search"),
    /** Channels by the citizen's mean score. */
    JOB_SEARCH_BY_MEAN_SCORE("job search by mean citizen score"),
    /** Which indicators go with a job. */
    INDICATORS_AND_JOB("indicators and job"),
    /** The caseworker's belief in the citizen, and general job orientation. */
    CASEWORKER_BELIEF("caseworker belief"),
    /** Changes of caseworker. */
    CASEWORKER_CHANGE("caseworker change"),
    /** Differences between caseworkers. */
    CASEWORKER_EFFECTIVENESS("caseworker effectiveness"),
    /** The kinds of intervention. */
    INTERVENTIONS("interventions"),
    /** Who takes part in which interventions. */
    PARTICIPATION("participation"),
    /** Interventions and progression on the indicators. */
    PROGRESSION("progression"),
    /** Interventions and getting a job. */
    INTERVENTIONS_AND_JOB("interventions and job"),
    /** Who the citizens are. */
    POPULATION("population"),
    /** The rules of the trial På rette vej - i job. */
    TRIAL_DESIGN("trial design"),
    /** How far the trial followed its rules. */
    TRIAL_FIDELITY("trial fidelity"),
    /** What the trial found. */
    TRIAL_EFFECT("trial effect"),
    /** What the trial's participants answered. */
    TRIAL_SURVEY("trial survey"),
    /** What the trial's caseworkers asked for. */
    TRIAL_PRACTICE("trial practice"),
    /** The project Flere skal med. */
    FLERE_SKAL_MED("flere skal med"),
    /** What others found that BIP's indicators may not carry over. */
    COUNTER_EVIDENCE("counter-evidence"),
    /** How far a single self-rating on five steps gives the same again; none of BIP's was published. */
    SELF_RATING_RELIABILITY("reliability of one five-point self-rating"),
    /** A model of another country whose coefficients are public. */
    FOREIGN_MODEL("a published model of another country");

    private final String code;

    Topic(String code) {
        this.code = code;
    }

    /**
     * The words of the published table, which also serve as code for storage.
     *
     * @return lower-case English words
     */
    public String code() {
        return code;
    }

    /**
     * The topic of a code.
     *
     * @param code the code
     * @return the topic
     * @throws NullPointerException if {@code code} is null
     * @throws IllegalArgumentException if no topic has this code
     */
    public static Topic ofCode(String code) {
        return Checks.codeOf("topic", code, values(), Topic::code);
    }
}
