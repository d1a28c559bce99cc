package dk.bip.model.trial;

import dk.bip.core.Coded;
import dk.bip.core.Language;
import dk.bip.core.Text;
import dk.bip.core.internal.Checks;
import java.util.Optional;

/** What is done with a person in a week. */
public enum Activity implements Coded {
    /** A conversation with the caseworker. */
    CONVERSATION("Samtale", "Conversation"),
    /** An offer at a company, such as an internship. */
    COMPANY_OFFER("Virksomhedsrettet tilbud", "Offer at a company");

    private final Text label;

    Activity(String danish, String english) {
        this.label = Text.of(danish, english);
    }

    /**
     * Returns the label that a reader of a report sees.
     *
     * @param language the language to read
     * @return the label
     */
    public String label(Language language) {
        return label.in(language);
    }

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
