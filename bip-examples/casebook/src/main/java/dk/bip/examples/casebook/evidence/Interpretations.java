package dk.bip.examples.casebook.evidence;

import dk.bip.model.evidence.Interpretation;

/**
 * How the figures that leave something open are read.
 *
 * @param belief the reading of the table of belief and job
 * @param quartiles the reading of the quartiles of caseworkers
 */
record Interpretations(Interpretation belief, Interpretation quartiles) {

    static final Interpretations PREFERRED =
            new Interpretations(Interpretation.BELIEF_TABLE_SIX_MONTHS, Interpretation.CASEWORKER_QUARTILES_RESCALED);

    /** The belief table about twelve months, the quartiles as preferred. */
    static final Interpretations BELIEF_IN_TWELVE_MONTHS = new Interpretations(
            Interpretation.BELIEF_TABLE_TWELVE_MONTHS, Interpretation.CASEWORKER_QUARTILES_RESCALED);

    /** The quartiles of caseworkers as they were printed, whatever their mean; the belief table as preferred. */
    static final Interpretations QUARTILES_AS_PRINTED =
            new Interpretations(Interpretation.BELIEF_TABLE_SIX_MONTHS, Interpretation.CASEWORKER_QUARTILES_AS_PRINTED);

    /** The adjusted gap and the best quarter as what other citizens would meet, without what chance gives; the belief table as preferred. */
    static final Interpretations QUARTILES_AS_TRUE_DIFFERENCES = new Interpretations(
            Interpretation.BELIEF_TABLE_SIX_MONTHS, Interpretation.CASEWORKER_QUARTILES_AS_TRUE_DIFFERENCES);

    /** Whether figures about quarters of caseworkers are to be compared with a rerun and not with what a study finds in its own sample. */
    boolean readTrueDifferences() {
        return quartiles == Interpretation.CASEWORKER_QUARTILES_AS_TRUE_DIFFERENCES;
    }
}
