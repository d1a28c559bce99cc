package dk.bip.model.caseworker;

import dk.bip.core.internal.Checks;

/** What rows have in common, for standard errors. */
public enum ClusteredBy {
    /** The caseworker: citizens of one caseworker resemble one another. */
    CASEWORKER,
    /** The citizen: the rows of one citizen resemble one another. Asks for {@link CaseworkerTable#withCitizens}. */
    CITIZEN;

    String clusterOf(CaseworkerTable table) {
        if (this == CASEWORKER) {
            return table.caseworkerCluster();
        }
        Checks.that(
                table.citizenCluster() != null,
                "errors clustered by citizen need a table that says who is one",
                "table.withCitizens(...)?");
        return table.citizenCluster();
    }
}
