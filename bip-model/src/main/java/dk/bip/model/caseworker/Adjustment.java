package dk.bip.model.caseworker;

/** Whether citizens of different caseworkers are compared as they are or as if they were alike. */
public enum Adjustment {
    /** As they are: the caseworker's effect and the caseload's chances are not told apart. */
    UNADJUSTED,
    /** For named characteristics of the citizens, as far as these measure the citizens' chances. */
    ADJUSTED
}
