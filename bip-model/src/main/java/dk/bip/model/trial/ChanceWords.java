package dk.bip.model.trial;

/** What chance alone shows among centres, in a sentence that stands beside the centres. */
final class ChanceWords {

    private ChanceWords() {}

    static String of(CentreEffects.Result centres) {
        ChanceOfCentres chance = centres.chance();
        return centres.significantPositive() + " of " + chance.centres()
                + " centres have a significant positive effect at " + percent(chance.significance())
                + ". With no effect anywhere, as many or more come out in " + percent(chance.eitherDirection())
                + " of trials if either direction counts, and in " + percent(chance.positiveOnly())
                + " if only positive ones of two-sided tests count. After the correction "
                + centres.adjustment().code() + ", "
                + centres.significantAfterCorrection().size() + " are left.";
    }

    private static String percent(double share) {
        return Math.round(100 * share) + " %";
    }
}
