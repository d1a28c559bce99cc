package dk.bip.core.casefile;

import dk.bip.core.CaseworkerId;
import dk.bip.core.CitizenId;
import dk.bip.core.caseworker.Caseload;
import dk.bip.core.indicator.Bip;
import dk.bip.core.indicator.Indicator;
import dk.bip.core.indicator.Rater;
import dk.bip.core.indicator.Score;
import dk.bip.core.internal.Checks;
import dk.bip.core.measurement.Measurement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
     * @param date the date on which one looks, inclusive, of the years 1 to 9999
     * @return the citizens whose primary caseworker it was, each with the caseworker's latest belief; a citizen in whom this
     *     caseworker has given no belief is there without one
     * @throws IllegalArgumentException if a citizen has two files, or the date is out of range
     */
    public static Caseload of(Collection<CaseFile> files, CaseworkerId caseworker, LocalDate date) {
        Objects.requireNonNull(caseworker, "caseworker");
        return all(files, date).getOrDefault(caseworker, Caseload.of(caseworker, date, List.of()));
    }

    /**
     * Returns the caseloads of all caseworkers as they were known on a date, in one pass over the case files.
     *
     * @param files the case files of a job centre, each citizen once
     * @param date the date on which one looks, inclusive, of the years 1 to 9999
     * @return a new unmodifiable map with the caseload of each caseworker who is the primary one of a citizen, as {@link #of} gives it
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if a citizen has two files, or the date is out of range
     */
    public static Map<CaseworkerId, Caseload> all(Collection<CaseFile> files, LocalDate date) {
        Checks.day(date, "date");
        Set<CitizenId> seen = new HashSet<>();
        Map<CaseworkerId, List<Caseload.Entry>> entries = new HashMap<>();
        for (CaseFile file : files) {
            Checks.that(seen.add(file.citizen()), "files must hold each citizen only once");
            CaseSnapshot snapshot = file.asOf(date);
            snapshot.standing()
                    .caseworker()
                    .ifPresent(caseworker -> entries.computeIfAbsent(caseworker, none -> new ArrayList<>())
                            .add(entry(snapshot, caseworker)));
        }
        Map<CaseworkerId, Caseload> caseloads = new HashMap<>();
        entries.forEach((caseworker, own) -> caseloads.put(caseworker, Caseload.of(caseworker, date, own)));
        return Collections.unmodifiableMap(caseloads);
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
        return measurement.rater() == Rater.CASEWORKER
                        && measurement.instrument().equals(Bip.INSTRUMENT)
                ? measurement.score(Indicator.CASEWORKER_BELIEF)
                : Optional.empty();
    }
}
