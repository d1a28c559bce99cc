package dk.bip.core.casefile;

import dk.bip.core.DateRange;
import dk.bip.core.Text;
import dk.bip.core.intervention.Intervention;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Joins interventions of one type that meet or overlap. */
final class JoinedInterventions implements CaseRepair {

    @Override
    public String name() {
        return "JOIN_ADJOINING_PERIODS";
    }

    @Override
    public List<CaseChange> changes(CaseCheck check) {
        Examination examination = check.examination();
        Revising revising = new Revising(examination.store());
        Map<Intervention, Intervention> wholes = new HashMap<>();
        List<CaseChange> changes = new ArrayList<>();
        for (PeriodRules.Continuation pair : PeriodRules.continuations(examination.store())) {
            Intervention whole = wholes.getOrDefault(pair.before(), pair.before());
            if (canBeJoined(whole, pair.part(), revising)) {
                int index = examination.row(pair.before()).index();
                CheckedRow row = examination.row(pair.part());
                if (end(pair.part()).isAfter(end(whole))) {
                    Intervention longer = revising.known(joined(whole, pair.part()), pair.part());
                    wholes.put(pair.part(), longer);
                    changes.add(CaseChange.replace(row, joinedWith(index), longer));
                } else {
                    changes.add(CaseChange.drop(row, within(index)));
                }
            }
        }
        return changes;
    }

    private static boolean canBeJoined(Intervention whole, Intervention part, Revising revising) {
        return whole.hoursPerWeek().equals(part.hoursPerWeek())
                && !whole.key().equals(part.key())
                && revising.versions(part) == 1;
    }

    /** The end and its reason are those of the part. */
    private static Intervention joined(Intervention whole, Intervention part) {
        Intervention longer = whole.withOpenEnd()
                .withPeriod(part.period()
                        .endExclusive()
                        .map(end -> DateRange.of(whole.date(), end))
                        .orElse(DateRange.startingOn(whole.date())));
        return part.endReason().map(longer::withEndReason).orElse(longer);
    }

    private static LocalDate end(Intervention intervention) {
        return intervention.period().endExclusive().orElse(LocalDate.MAX);
    }

    private static Text joinedWith(int index) {
        return Text.of(
                "Er lagt sammen med den samme indsats i rækken med indeks " + index + ".",
                "Is joined with the same intervention in the row at index " + index + ".");
    }

    private static Text within(int index) {
        return Text.of(
                "Ligger helt inden for den samme indsats i rækken med indeks " + index + ".",
                "Lies wholly within the same intervention in the row at index " + index + ".");
    }
}
