package dk.bip.model.whatif;

import dk.bip.core.Language;
import dk.bip.core.Text;
import dk.bip.model.evidence.Interpretation;

/** What must be read beside a range. */
final class Caveats {
    static final Text NOT_A_CONFIDENCE_INTERVAL = Text.of(
            "Spændet går fra ingen virkning til den offentliggjorte virkning. Det er ikke et konfidensinterval, og "
                    + "usikkerheden på selve sandsynligheden kommer oveni.",
            "The range goes from no effect to the published one. It is not a confidence interval, and the uncertainty "
                    + "of the probability itself comes on top.");

    static final Text TRIAL_DID_NOT_TEST_BELIEF = Text.of(
            "Lodtrækningsforsøget På rette vej - i job fandt ingen signifikant virkning på beskæftigelsen efter 64 "
                    + "uger (PRV-21). Det afprøvede hyppige samtaler og virksomhedspladser, ikke sagsbehandlerens tro "
                    + "på borgeren.",
            "The randomised trial På rette vej - i job found no significant effect on employment at 64 weeks (PRV-21). "
                    + "It tested frequent conversations and workplaces, not the caseworker's belief in the citizen.");

    static final Text TRIAL_TESTED_WORKPLACES = Text.of(
            "Lodtrækningsforsøget På rette vej - i job afprøvede virksomhedspladser sammen med hyppige samtaler "
                    + "(PRV-13) og fandt ingen signifikant virkning på beskæftigelsen efter 64 uger (PRV-21). Det "
                    + "afprøvede ikke et virksomhedsforløb for sig.",
            "The randomised trial På rette vej - i job tested workplaces together with frequent conversations (PRV-13) "
                    + "and found no significant effect on employment at 64 weeks (PRV-21). It did not test a "
                    + "company-based course by itself.");

    static final Text TRIAL_DID_NOT_TEST_CHANGES = Text.of(
            "Lodtrækningsforsøget På rette vej - i job afprøvede hyppige samtaler og virksomhedspladser, ikke skift af "
                    + "sagsbehandler; det fandt ingen signifikant virkning på beskæftigelsen efter 64 uger (PRV-21).",
            "The randomised trial På rette vej - i job tested frequent conversations and workplaces, not changes of "
                    + "caseworker; it found no significant effect on employment at 64 weeks (PRV-21).");

    static final Text ONE_MECHANISM = Text.of(
            "Troen på den enkelte borger og sagsbehandlerens joborientering er ét og samme forhold; virkningerne må "
                    + "ikke lægges sammen.",
            "The belief in one citizen and the caseworker's job orientation are one mechanism; their effects must not "
                    + "be combined.");

    static final Text MORE_THAN_ONE_STEP = Text.of(
            "Kun ét trin er offentliggjort. Flere trin er vores sammenganging og går ud over det, der er undersøgt.",
            "Only one step is published. Several steps are multiplied by us and go beyond what was studied.");

    static final Text ASSOCIATION = Text.of(
            "Dette er en sammenhæng og ikke en påvist virkning: borgerne kan have været forskellige på forhånd.",
            "This is an association and not a shown effect: the citizens may have differed beforehand.");

    static final Text CAPPED = Text.of(
            "Den offentliggjorte virkning ville give mere end 100 %; spændet er afkortet.",
            "The published effect would give more than 100 %; the range was cut.");

    private Caveats() {}

    static Text ours(Interpretation reading) {
        return Text.of(
                "Vores læsning: " + reading.explanation(Language.DANISH),
                "Our reading: " + reading.explanation(Language.ENGLISH));
    }
}
