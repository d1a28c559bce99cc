package dk.bip.core.casefile;

import dk.bip.core.casefile.CaseIssue.Code;
import dk.bip.core.measurement.Measurement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What measurements of one day must not be. */
final class MeasurementRules {

    private MeasurementRules() {}

    static void sameDay(Examination examination) {
        Map<List<Object>, List<Measurement>> days = new LinkedHashMap<>();
        for (Measurement measurement : examination.holding(Measurement.KIND)) {
            days.computeIfAbsent(
                            List.of(measurement.date(), measurement.instrument().id(), measurement.rater()),
                            day -> new ArrayList<>(1))
                    .add(measurement);
        }
        for (List<Measurement> same : days.values()) {
            for (Measurement measurement : same.size() > 1 ? same : List.<Measurement>of()) {
                int other = examination
                        .row(same.get(same.get(0) == measurement ? 1 : 0))
                        .index();
                examination.add(
                        examination.row(measurement),
                        Code.SAME_DAY_MEASUREMENTS,
                        "Er målt samme dag som rækken med indeks " + other
                                + ". Udelad referencerne, så den sidst registrerede gælder, eller udelad den ene.",
                        "Was measured on the same day as the row at index " + other
                                + ". Leave out the references, so that the last recorded holds, or leave one of them out.");
            }
        }
    }
}
