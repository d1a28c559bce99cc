package dk.bip.model.interim;

import dk.bip.model.card.ReferenceCase;
import dk.bip.model.outcome.Horizon;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The reference cases of the interim model, whose scores a Python program calculated from the JSON document. */
final class InterimReferenceCases {

    private InterimReferenceCases() {}

    static List<ReferenceCase> withBelief() {
        return List.of(
                scored(
                        "middle",
                        "citizen_job_search_behaviour=2.0;citizen_labour_market_knowledge=3.0;citizen_belief=3.0;citizen_cooperation=3.0;citizen_health_mastery=3.0;caseworker_labour_market_knowledge=3.0;caseworker_goal_directedness=3.0;caseworker_belief=3.0;caseworker_changes=1.0;company_course_ended=0.0",
                        6,
                        0.95,
                        -3.83121325047471,
                        0.04199579098023154,
                        0.0289845590182064,
                        0.060572503906184405),
                scored(
                        "high",
                        "citizen_job_search_behaviour=5.0;citizen_labour_market_knowledge=4.5;citizen_belief=5.0;citizen_cooperation=5.0;citizen_health_mastery=4.0;caseworker_labour_market_knowledge=4.0;caseworker_goal_directedness=5.0;caseworker_belief=5.0;caseworker_changes=0.0;company_course_ended=1.0",
                        12,
                        0.95,
                        -0.3074143331359993,
                        0.8913356958104022,
                        0.6361285964520813,
                        0.9861167337042941),
                scored(
                        "low",
                        "citizen_job_search_behaviour=1.0;citizen_labour_market_knowledge=1.5;citizen_belief=1.0;citizen_cooperation=2.0;citizen_health_mastery=1.0;caseworker_labour_market_knowledge=1.0;caseworker_goal_directedness=1.0;caseworker_belief=1.0;caseworker_changes=4.0;company_course_ended=0.0",
                        3,
                        0.95,
                        -7.283662124065548,
                        0.0006861951093501961,
                        0.00023891701500733387,
                        0.001969176138841955),
                scored(
                        "middle at nine months",
                        "citizen_job_search_behaviour=2.0;citizen_labour_market_knowledge=3.0;citizen_belief=3.0;citizen_cooperation=3.0;citizen_health_mastery=3.0;caseworker_labour_market_knowledge=3.0;caseworker_goal_directedness=3.0;caseworker_belief=3.0;caseworker_changes=1.0;company_course_ended=0.0",
                        9,
                        0.8,
                        -3.83121325047471,
                        0.06267310838664741,
                        0.049316188682548834,
                        0.07944363189248949),
                scored(
                        "caseworker silent",
                        "citizen_job_search_behaviour=5.0;citizen_labour_market_knowledge=4.5;citizen_belief=5.0;citizen_cooperation=5.0;citizen_health_mastery=4.0;caseworker_changes=0.0;company_course_ended=1.0",
                        6,
                        0.95,
                        -0.6345335864660182,
                        0.57291588723456,
                        0.1972538568418526,
                        0.9145394794695547),
                scored(
                        "search and changes unknown",
                        "citizen_labour_market_knowledge=3.0;citizen_belief=3.0;citizen_cooperation=3.0;citizen_health_mastery=3.0;caseworker_labour_market_knowledge=3.0;caseworker_goal_directedness=3.0;caseworker_belief=3.0;company_course_ended=0.0",
                        12,
                        0.9,
                        -3.709159371403128,
                        0.09302627129284813,
                        0.05698705699226514,
                        0.14953107991583958));
    }

    static List<ReferenceCase> withoutBelief() {
        return List.of(
                scored(
                        "middle",
                        "citizen_job_search_behaviour=2.0;citizen_labour_market_knowledge=3.0;citizen_belief=3.0;citizen_cooperation=3.0;citizen_health_mastery=3.0;caseworker_labour_market_knowledge=3.0;caseworker_goal_directedness=3.0;caseworker_changes=1.0;company_course_ended=0.0",
                        6,
                        0.95,
                        -3.6256545618996943,
                        0.05120869957518992,
                        0.036020069020480605,
                        0.07243778965436398),
                scored(
                        "high",
                        "citizen_job_search_behaviour=5.0;citizen_labour_market_knowledge=4.5;citizen_belief=5.0;citizen_cooperation=5.0;citizen_health_mastery=4.0;caseworker_labour_market_knowledge=4.0;caseworker_goal_directedness=5.0;caseworker_changes=0.0;company_course_ended=1.0",
                        12,
                        0.95,
                        -0.45013855984488194,
                        0.859071018351742,
                        0.5873567858989923,
                        0.9785548963172579),
                scored(
                        "low",
                        "citizen_job_search_behaviour=1.0;citizen_labour_market_knowledge=1.5;citizen_belief=1.0;citizen_cooperation=2.0;citizen_health_mastery=1.0;caseworker_labour_market_knowledge=1.0;caseworker_goal_directedness=1.0;caseworker_changes=4.0;company_course_ended=0.0",
                        3,
                        0.95,
                        -6.674362718483515,
                        0.001261284290617004,
                        0.0004064095687453806,
                        0.003907342481201503),
                scored(
                        "middle at nine months",
                        "citizen_job_search_behaviour=2.0;citizen_labour_market_knowledge=3.0;citizen_belief=3.0;citizen_cooperation=3.0;citizen_health_mastery=3.0;caseworker_labour_market_knowledge=3.0;caseworker_goal_directedness=3.0;caseworker_changes=1.0;company_course_ended=0.0",
                        9,
                        0.8,
                        -3.6256545618996943,
                        0.07541339049288631,
                        0.06010174371003174,
                        0.09436096821526085),
                scored(
                        "caseworker silent",
                        "citizen_job_search_behaviour=5.0;citizen_labour_market_knowledge=4.5;citizen_belief=5.0;citizen_cooperation=5.0;citizen_health_mastery=4.0;caseworker_changes=0.0;company_course_ended=1.0",
                        6,
                        0.95,
                        -0.5349752837761752,
                        0.6022896985907804,
                        0.31550095825090285,
                        0.8569251770441386),
                scored(
                        "search and changes unknown",
                        "citizen_labour_market_knowledge=3.0;citizen_belief=3.0;citizen_cooperation=3.0;citizen_health_mastery=3.0;caseworker_labour_market_knowledge=3.0;caseworker_goal_directedness=3.0;company_course_ended=0.0",
                        12,
                        0.9,
                        -3.522147679882381,
                        0.10904109700206022,
                        0.06545738224230968,
                        0.17806373523334085));
    }

    private static ReferenceCase scored(
            String name,
            String values,
            int months,
            double level,
            double logOdds,
            double probability,
            double lower,
            double upper) {
        Map<String, Double> parsed = new LinkedHashMap<>();
        for (String part : values.split(";")) {
            int equals = part.indexOf('=');
            parsed.put(part.substring(0, equals), Double.valueOf(part.substring(equals + 1)));
        }
        return new ReferenceCase(name, parsed, Horizon.ofMonths(months), level, logOdds, probability, lower, upper);
    }
}
