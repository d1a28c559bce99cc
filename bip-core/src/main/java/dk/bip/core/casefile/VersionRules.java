package dk.bip.core.casefile;

import dk.bip.core.CaseEvent;
import dk.bip.core.EventKey;
import dk.bip.core.casefile.CaseIssue.Code;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What versions of one fact, and meanings of one code, must have in common. */
final class VersionRules {

    /** What may be there once only. */
    private record Place(EventKey key, LocalDate recorded, int revision) {}

    private VersionRules() {}

    /** Returns the rows that differ where they must not, in groups of two or more. */
    static List<List<CheckedRow>> conflicting(List<CheckedRow> rows) {
        Map<Place, List<CheckedRow>> places = new LinkedHashMap<>();
        for (CheckedRow row : rows) {
            row.event()
                    .ifPresent(event -> places.computeIfAbsent(
                                    new Place(
                                            event.key(),
                                            Fact.recorded(event),
                                            event.recording().revision()),
                                    place -> new ArrayList<>(1))
                            .add(row));
        }
        return places.values().stream().filter(group -> group.size() > 1).toList();
    }

    static void conflicts(Examination examination) {
        for (List<CheckedRow> group : examination.conflicting()) {
            for (CheckedRow row : group) {
                int other = group.get(group.get(0) == row ? 1 : 0).index();
                examination.add(
                        row,
                        Code.CONFLICTING_VERSIONS,
                        "Siger noget andet end rækken med indeks " + other
                                + " om det samme, registreret samme dag. Giv rettelsen sin registreringsdag eller en højere"
                                + " revision, eller giv to forhold hver sin reference.",
                        "Says something else than the row at index " + other
                                + " of the same fact, recorded on the same day. Give the correction its day of recording or a"
                                + " greater revision, or give two facts a reference each.");
            }
        }
    }

    static void contradictoryDefinitions(Examination examination) {
        for (CheckedRow row : examination.rows()) {
            row.event()
                    .filter(examination::usesCodeOfTwoMeanings)
                    .ifPresent(event -> examination.add(
                            row,
                            Code.DEFINITION_CONFLICT,
                            "Bruger en kode, som sagen har flere definitioner af. Giv det, der har ændret betydning, en kode"
                                    + " for sig.",
                            "Uses a code of which the case has several definitions. Give what has changed its meaning a code"
                                    + " of its own."));
        }
    }

    static void withdrawals(Examination examination) {
        Map<EventKey, LocalDate> told = new HashMap<>();
        for (CheckedRow row : examination.rows()) {
            row.event()
                    .filter(event -> !(event instanceof Withdrawal))
                    .ifPresent(event -> told.merge(event.key(), Fact.recorded(event), VersionRules::earlier));
        }
        for (CheckedRow row : examination.rows()) {
            row.event()
                    .filter(Withdrawal.class::isInstance)
                    .filter(event -> !isTold(event, told.get(event.key())))
                    .ifPresent(event -> examination.add(
                            row,
                            Code.WITHDRAWAL_OF_NOTHING,
                            "Tilbagekalder noget, som ikke var registreret da. Ret nøglen eller dagen.",
                            "Withdraws what was not recorded by then. Mend the key or the day."));
        }
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static boolean isTold(CaseEvent withdrawal, LocalDate firstTold) {
        return firstTold != null && !firstTold.isAfter(Fact.recorded(withdrawal));
    }
}
