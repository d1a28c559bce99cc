package dk.bip.core.casefile;

import dk.bip.core.casefile.CaseIssue.Code;
import dk.bip.core.caseworker.CaseworkerAssignment;
import dk.bip.core.intervention.Intervention;
import dk.bip.core.intervention.InterventionType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What periods of one case may share. */
final class PeriodRules {

    /** A primary assignment and the next, which begins before it ends. */
    record Overlap(CaseworkerAssignment assignment, CaseworkerAssignment next) {

        boolean startsTogether() {
            return assignment.date().equals(next.date());
        }
    }

    /** A part of a course, and what came before it: the part of those with the latest end. */
    record Continuation(Intervention before, Intervention part) {

        boolean overlaps() {
            return before.period().overlaps(part.period());
        }
    }

    private PeriodRules() {}

    static List<Overlap> overlaps(EventStore store) {
        List<CaseworkerAssignment> primary = new ArrayList<>(store.holding(CaseworkerAssignment.KIND, LocalDate.MAX));
        primary.removeIf(assignment -> assignment.role() != CaseworkerAssignment.Role.PRIMARY);
        primary.sort(Comparator.comparing(CaseworkerAssignment::date)
                .thenComparing(assignment -> assignment.recording().reference().orElse("")));
        List<Overlap> overlaps = new ArrayList<>();
        for (int i = 1; i < primary.size(); i++) {
            Overlap pair = new Overlap(primary.get(i - 1), primary.get(i));
            if (pair.assignment().period().overlaps(pair.next().period())) {
                overlaps.add(pair);
            }
        }
        return overlaps;
    }

    static void primaryAssignments(Examination examination) {
        for (Overlap overlap : overlaps(examination.store())) {
            addOverlap(examination, overlap.assignment(), overlap.next());
            if (overlap.startsTogether()) {
                addOverlap(examination, overlap.next(), overlap.assignment());
            }
        }
    }

    private static void addOverlap(
            Examination examination, CaseworkerAssignment assignment, CaseworkerAssignment other) {
        int index = examination.row(other).index();
        examination.add(
                examination.row(assignment),
                Code.OVERLAPPING_PRIMARY,
                "Løber stadig, når den primære sagsbehandler i rækken med indeks " + index
                        + " begynder. Afslut den dér, eller gør en af dem sekundær.",
                "Still runs when the primary caseworker of the row at index " + index
                        + " begins. End it there, or make one of them secondary.");
    }

    /** Returns the interventions that begin while another of their type runs or on the day on which it ends. */
    static List<Continuation> continuations(EventStore store) {
        List<Intervention> sorted = new ArrayList<>(store.holding(Intervention.KIND, LocalDate.MAX));
        sorted.sort(Comparator.comparing(Intervention::date)
                .thenComparing(part -> part.recording().reference().orElse("")));
        Map<InterventionType, Intervention> latest = new HashMap<>();
        List<Continuation> continuations = new ArrayList<>();
        for (Intervention part : sorted) {
            Intervention before = latest.get(part.type());
            if (before != null && !part.date().isAfter(end(before))) {
                continuations.add(new Continuation(before, part));
            }
            if (before == null || end(part).isAfter(end(before))) {
                latest.put(part.type(), part);
            }
        }
        return continuations;
    }

    private static LocalDate end(Intervention intervention) {
        return intervention.period().endExclusive().orElse(LocalDate.MAX);
    }

    static void interventions(Examination examination) {
        for (Continuation continuation : continuations(examination.store())) {
            CheckedRow row = examination.row(continuation.part());
            int index = examination.row(continuation.before()).index();
            if (continuation.overlaps()) {
                examination.add(
                        row,
                        Code.OVERLAPPING_PERIODS,
                        "Begynder, mens den samme indsats i rækken med indeks " + index
                                + " løber. Tæller som ét forløb; er det indtastet to gange, så tilbagekald det ene.",
                        "Begins while the same intervention in the row at index " + index
                                + " runs. Counts as one course; where it was entered twice, withdraw one of them.");
            } else {
                examination.add(
                        row,
                        Code.ADJOINING_PERIODS,
                        "Fortsætter den samme indsats i rækken med indeks " + index + ". Tæller som ét forløb.",
                        "Continues the same intervention in the row at index " + index + ". Counts as one course.");
            }
        }
    }
}
