package dk.bip.core.casefile;

import dk.bip.core.casefile.CaseIssue.Code;
import dk.bip.core.measurement.Measurement;
import java.util.List;

/** What measurements of one day must not be. */
final class MeasurementRules {

    private MeasurementRules() {}

    static void sameDay(Examination examination) {
        for (List<Measurement> rivals : examination.store().rivalMeasurements()) {
            for (Measurement measurement : rivals) {
                int other = examination
                        .row(rivals.get(rivals.get(0) == measurement ? 1 : 0))
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
