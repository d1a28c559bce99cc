package dk.bip.model.whatif;

import dk.bip.core.Text;
import dk.bip.core.internal.Checks;
import dk.bip.model.evidence.Evidence;
import dk.bip.model.evidence.Finding;
import dk.bip.model.evidence.Interpretation;
import java.util.List;
import java.util.stream.Stream;

/**
 * The published associations that can be compared with a probability. None of them is an effect: those who had the
 * course or the change may have differed from the others before.
 *
 * <p>Immutable and thread-safe.
 */
public enum Association {
    /** A completed company-based course, at six months: up to 85 % more (BIP-INT-17, BIP-INT-16). */
    COMPANY_BASED_COURSE(
            Interpretation.COMPANY_COURSE_SIX_MONTHS,
            Caveats.TRIAL_TESTED_WORKPLACES,
            "BIP-INT-17",
            "BIP-INT-16",
            "PRV-13",
            "PRV-21"),

    /** One change of caseworker, at twelve months: 22 % less (BIP-SHIFT-01). */
    CHANGE_OF_CASEWORKER(
            Interpretation.CASEWORKER_CHANGE_TWELVE_MONTHS,
            Caveats.TRIAL_DID_NOT_TEST_CHANGES,
            "BIP-SHIFT-01",
            "PRV-21");

    private final Interpretation interpretation;
    private final Text trial;
    private final List<Finding> citations;

    Association(Interpretation interpretation, Text trial, String... citations) {
        this.interpretation = interpretation;
        this.trial = trial;
        this.citations = Stream.of(citations).map(Evidence.published()::finding).toList();
    }

    /**
     * The code for storage, which never changes.
     *
     * @return the name of the constant
     */
    public String code() {
        return name();
    }

    /**
     * How we read the published figure; also its horizon and outcome.
     *
     * @return the interpretation
     */
    public Interpretation interpretation() {
        return interpretation;
    }

    /**
     * The findings to cite.
     *
     * @return the association first, then the trial that stands beside it
     */
    public List<Finding> citations() {
        return citations;
    }

    Text trial() {
        return trial;
    }

    /**
     * The association of a code.
     *
     * @param code one of the codes
     * @return the association
     * @throws NullPointerException if {@code code} is null
     * @throws IllegalArgumentException if no association has this code
     */
    public static Association ofCode(String code) {
        return Checks.codeOf("association", code, values(), Association::code);
    }
}
