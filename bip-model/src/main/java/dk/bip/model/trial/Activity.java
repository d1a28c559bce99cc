package dk.bip.model.trial;

import dk.bip.core.Coded;
import dk.bip.core.internal.Checks;
import java.util.Optional;

/** What is done with a person in a week. */
public enum Activity implements Coded {
    /** A conversation with the caseworker. */
    CONVERSATION,
    /** An offer at a company, such as an internship. */
    COMPANY_OFFER;

    Optional<Boolean> at(TrialPerson person, int week) {
        return this == CONVERSATION ? person.conversation(week) : person.companyOffer(week);
    }

    /**
     * Returns the activity of a code.
     *
     * @param code the stable code
     * @return the activity
     * @throws IllegalArgumentException if there is no activity of that code
     */
    public static Activity ofCode(String code) {
        return Checks.codeOf("activity", code, values(), Activity::code);
    }
}
