package dk.bip.core.casefile;

import dk.bip.core.CaseworkerId;
import dk.bip.core.CitizenId;
import dk.bip.core.caseworker.Caseload;
import dk.bip.core.indicator.Indicator;
import dk.bip.core.indicator.Rater;
import dk.bip.core.indicator.Score;
import dk.bip.core.internal.Checks;
import dk.bip.core.measurement.Measurement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Finds the caseload of a caseworker among case files. */
public final class Caseloads {

    private Caseloads() {}

    /**
     * Returns the caseload as it was known on a date, each case seen through {@link CaseFile#asOf(LocalDate)}.
     *
     * @param files the case files of a job centre, each citizen once
     * @param caseworker whose caseload
     * @param date the date on which one looks, inclusive
     * @return the citizens whose primary caseworker it was, each with the caseworker's latest belief; a citizen in whom this
     *     caseworker has given no belief is there without one
     * @throws IllegalArgumentException if a citizen has two files
     */
    public static Caseload of(Collection<CaseFile> files, CaseworkerId caseworker, LocalDate date) {
        Objects.requireNonNull(caseworker, "caseworker");
        Set<CitizenId> seen = new HashSet<>();
        List<Caseload.Entry> entries = new ArrayList<>();
        for (CaseFile file : files) {
            Checks.that(seen.add(file.citizen()), "files must hold each citizen only once");
            CaseSnapshot snapshot = file.asOf(date);
            if (snapshot.assignments().primaryAt(date).equals(Optional.of(caseworker))) {
                entries.add(entry(snapshot, caseworker));
            }
        }
        return Caseload.of(caseworker, date, entries);
    }

    private static Caseload.Entry entry(CaseSnapshot snapshot, CaseworkerId caseworker) {
        Optional<Measurement> rated = snapshot.measurements()
                .latestAt(
                        snapshot.date(),
                        measurement -> belief(measurement).isPresent()
                                && snapshot.assignments()
                                        .primaryAt(measurement.date())
                                        .equals(Optional.of(caseworker)));
        return rated.map(measurement -> Caseload.Entry.of(
                        snapshot.citizen(), belief(measurement).orElseThrow(), measurement.date()))
                .orElseGet(() -> Caseload.Entry.withoutBelief(snapshot.citizen()));
    }

    private static Optional<Score> belief(Measurement measurement) {
        return measurement.score(Rater.CASEWORKER, Indicator.CASEWORKER_BELIEF);
    }
}
