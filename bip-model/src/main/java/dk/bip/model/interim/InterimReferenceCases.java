package dk.bip.model.interim;

import dk.bip.model.card.ReferenceCase;
import dk.bip.model.outcome.Horizon;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The reference cases of the interim model, whose scores a Python program calculated from the JSON document. The values stand in the
 * order of the features; a dash is a value that is missing.
 */
final class InterimReferenceCases {

    private InterimReferenceCases() {}

    static List<ReferenceCase> withBelief(List<String> names) {
        return List.of(
                scored(
                        names,
                        "middle",
                        "2.0 3.0 3.0 3.0 3.0 3.0 3.0 3.0 1.0 0.0",
                        6,
                        0.95,
                        -3.831213250474685,
                        0.04199579098023265,
                        0.028984559018205958,
                        0.06057250390618829),
                scored(
                        names,
                        "high",
                        "5.0 4.5 5.0 5.0 4.0 4.0 5.0 5.0 0.0 1.0",
                        12,
                        0.95,
                        -0.30741433313601796,
                        0.8913356958103958,
                        0.6361285964520521,
                        0.9861167337042949),
                scored(
                        names,
                        "low",
                        "1.0 1.5 1.0 2.0 1.0 1.0 1.0 1.0 4.0 0.0",
                        3,
                        0.95,
                        -7.283662124065382,
                        0.0006861951093503071,
                        0.00023891701500722284,
                        0.00196917613884362),
                scored(
                        names,
                        "middle at nine months",
                        "2.0 3.0 3.0 3.0 3.0 3.0 3.0 3.0 1.0 0.0",
                        9,
                        0.8,
                        -3.831213250474685,
                        0.06267310838664841,
                        0.04931618868254806,
                        0.07944363189249282),
                scored(
                        names,
                        "caseworker silent",
                        "5.0 4.5 5.0 5.0 4.0 - - - 0.0 1.0",
                        6,
                        0.95,
                        -0.6345335864660369,
                        0.5729158872345546,
                        0.19725385684184382,
                        0.9145394794695565),
                scored(
                        names,
                        "search and changes unknown",
                        "- 3.0 3.0 3.0 3.0 3.0 3.0 3.0 - 0.0",
                        12,
                        0.9,
                        -3.709159371403126,
                        0.0930262712928468,
                        0.05698705699226603,
                        0.14953107991583325));
    }

    static List<ReferenceCase> withoutBelief(List<String> names) {
        return List.of(
                scored(
                        names,
                        "middle",
                        "2.0 3.0 3.0 3.0 3.0 3.0 3.0 1.0 0.0",
                        6,
                        0.95,
                        -3.625654561899696,
                        0.05120869957518992,
                        0.036020069020480605,
                        0.07243778965436387),
                scored(
                        names,
                        "high",
                        "5.0 4.5 5.0 5.0 4.0 4.0 5.0 0.0 1.0",
                        12,
                        0.95,
                        -0.4501385598448846,
                        0.8590710183517414,
                        0.5873567858989912,
                        0.9785548963172578),
                scored(
                        names,
                        "low",
                        "1.0 1.5 1.0 2.0 1.0 1.0 1.0 4.0 0.0",
                        3,
                        0.95,
                        -6.67436271848352,
                        0.001261284290617004,
                        0.0004064095687453806,
                        0.003907342481201392),
                scored(
                        names,
                        "middle at nine months",
                        "2.0 3.0 3.0 3.0 3.0 3.0 3.0 1.0 0.0",
                        9,
                        0.8,
                        -3.625654561899696,
                        0.0754133904928862,
                        0.06010174371003152,
                        0.09436096821526063),
                scored(
                        names,
                        "caseworker silent",
                        "5.0 4.5 5.0 5.0 4.0 - - 0.0 1.0",
                        6,
                        0.95,
                        -0.5349752837761779,
                        0.6022896985907796,
                        0.3155009582509022,
                        0.8569251770441382),
                scored(
                        names,
                        "search and changes unknown",
                        "- 3.0 3.0 3.0 3.0 3.0 3.0 - 0.0",
                        12,
                        0.9,
                        -3.5221476798823823,
                        0.10904109700206,
                        0.06545738224230968,
                        0.17806373523334063));
    }

    private static ReferenceCase scored(
            List<String> names,
            String name,
            String row,
            int months,
            double level,
            double logOdds,
            double probability,
            double lower,
            double upper) {
        String[] cells = row.split(" ");
        Map<String, Double> values = new LinkedHashMap<>();
        for (int i = 0; i < cells.length; i++) {
            if (!cells[i].equals("-")) {
                values.put(names.get(i), Double.valueOf(cells[i]));
            }
        }
        return new ReferenceCase(name, values, Horizon.ofMonths(months), level, logOdds, probability, lower, upper);
    }
}
