package dk.bip.model.evidence;

import dk.bip.core.Coded;
import dk.bip.core.Language;
import dk.bip.core.Text;
import dk.bip.core.internal.Checks;
import dk.bip.core.internal.words.Words;
import dk.bip.core.intervention.InterventionCategory;
import dk.bip.core.intervention.InterventionMix;
import dk.bip.core.progression.Meanwhile;
import java.util.Optional;

/**
 * What the BIP study found for citizens with an intervention mix like this one: on average, as an association. It foretells no one citizen, and
 * nothing in it says that another mix would have moved this one.
 *
 * <p>The order is published, the size is not. Sequences, combinations without a job-oriented intervention and mixes that cannot be told have no
 * published expectation.
 */
public enum ExpectedProgression implements Coded {
    /** No intervention: a move away from the labour market (BIP-INT-11). */
    DECLINE(
            "BIP-INT-11",
            "Borgere uden indsats flyttede sig i gennemsnit væk fra arbejdsmarkedet",
            "Citizens without an intervention on average moved away from the labour market"),
    /** Interventions of one category that is not the job-oriented: in general none (BIP-INT-14). */
    ABOUT_NONE(
            "BIP-INT-14",
            "Borgere med opkvalificering, sociale eller sundhedsindsatser alene havde i gennemsnit omtrent ingen fremgang",
            "Citizens with upskilling, social or health interventions alone on average had about no progression"),
    /** Job-oriented interventions alone: some, but far less than in parallel (BIP-INT-13). */
    SOME(
            "BIP-INT-13",
            "Borgere med jobrettede indsatser alene havde i gennemsnit fremgang, men langt mindre end med parallelle",
            "Citizens with job-oriented interventions alone on average had progression, but far less than with parallel ones"),
    /** Parallel interventions with a job-oriented one among them: the most (BIP-INT-12). */
    MOST(
            "BIP-INT-12",
            "Borgere med parallelle indsatser, hvoraf én var jobrettet, havde i gennemsnit mest fremgang",
            "Citizens with parallel interventions of which one was job-oriented on average had the most progression"),
    /** Nothing is published for such a mix. */
    NOT_PUBLISHED(
            null,
            "Der er ikke offentliggjort noget om borgere med sådan en indsats",
            "Nothing is published of citizens with such a mix of interventions");

    private final String findingId;
    private final Text label;

    ExpectedProgression(String findingId, String danish, String english) {
        this.findingId = findingId;
        this.label = Text.of(danish, english);
    }

    /**
     * Returns what was found for citizens with a mix like this one.
     *
     * @param mix the interventions of a window of time
     * @return the expectation, or that nothing is published
     * @throws NullPointerException if the mix is null
     */
    public static ExpectedProgression of(InterventionMix mix) {
        if (mix.combinedWithJobOriented().isYes()) {
            return MOST;
        }
        return switch (mix.kind()) {
            case NONE -> DECLINE;
            case SINGLE -> mix.categories().contains(InterventionCategory.JOB_ORIENTED) ? SOME : ABOUT_NONE;
            case SEQUENCE, COMBINED, UNMAPPED -> NOT_PUBLISHED;
        };
    }

    /**
     * Returns the finding to cite.
     *
     * @return the finding, whose claim is an association, or empty where nothing is published
     */
    public Optional<Finding> finding() {
        return Optional.ofNullable(findingId).map(Evidence.published()::finding);
    }

    /**
     * Returns the sentence that a citizen or caseworker reads.
     *
     * @param language the language to read
     * @return the sentence, without its full stop
     */
    public String label(Language language) {
        return label.in(language);
    }

    /**
     * Says in plain sentences, for a citizen or caseworker to read, what moved, what interventions there were meanwhile, and what was found for
     * citizens with such a mix, as associations. Not for parsing: the words may change.
     *
     * @param meanwhile what moved, and what the citizen took part in
     * @param language the language to read
     * @return lines that end with a line feed, with scores and dates in them
     */
    public static String describe(Meanwhile meanwhile, Language language) {
        ExpectedProgression expected = of(meanwhile.mix());
        return meanwhile.describe(language)
                + expected.label(language)
                + expected.finding().map(finding -> " (" + finding.id() + ")").orElse("")
                + Words.in(
                        language,
                        ". Det er en sammenhæng over mange borgere og ikke en forudsigelse om én.\n",
                        ". That is an association over many citizens and foretells nothing of one.\n");
    }

    /**
     * Returns the expectation of a code.
     *
     * @param code the stable code
     * @return the expectation
     * @throws IllegalArgumentException if there is no expectation of that code
     */
    public static ExpectedProgression ofCode(String code) {
        return Checks.codeOf("expected progression", code, values(), ExpectedProgression::code);
    }
}
