package dk.bip.core.casefile;

import dk.bip.core.CaseEvent;
import dk.bip.core.EventKey;
import dk.bip.core.EventKind;
import dk.bip.core.RecordedEvent;
import dk.bip.core.internal.Checks;
import dk.bip.core.measurement.Measurement;
import dk.bip.core.measurement.MeasurementSeries;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** Every version of every fact of a case, by kind and then in the order of the keys: what a file and a snapshot both stand on. Immutable. */
final class EventStore {

    /** By the day of recording, and on one day by the revision. */
    private static final Comparator<CaseEvent> VERSIONS = Comparator.comparing(Fact::recorded)
            .thenComparingInt(event -> event.recording().revision());

    private static final Comparator<Fact> BY_KEY = Comparator.comparing(Fact::key);

    private final TreeMap<String, List<Fact>> kinds;

    private EventStore(TreeMap<String, List<Fact>> kinds) {
        this.kinds = kinds;
    }

    /** Makes a store of events in any order, identical ones once. */
    static EventStore of(Collection<? extends CaseEvent> events) {
        // in the order of the events, which is often near that of the keys, and then soon sorted
        Map<EventKey, List<CaseEvent>> versions = new LinkedHashMap<>();
        Definitions definitions = new Definitions();
        for (CaseEvent event : events) {
            EventKey key = event.key();
            definitions.add(event, key);
            versions.computeIfAbsent(key, none -> new ArrayList<>(1)).add(event);
        }
        TreeMap<String, List<Fact>> kinds = new TreeMap<>();
        versions.forEach((key, all) -> kinds.computeIfAbsent(key.kind().code(), code -> new ArrayList<>())
                .add(new Fact(key, distinct(all))));
        kinds.values().forEach(facts -> facts.sort(BY_KEY));
        checkMeasurements(kinds.getOrDefault(Measurement.KIND.code(), List.of()));
        return new EventStore(kinds);
    }

    /** Checks that on no day two measurements of one rater, instrument and date hold, which references would allow. */
    private static void checkMeasurements(List<Fact> sorted) {
        for (int first = 0, end = 0; first < sorted.size(); first = end) {
            EventKey key = sorted.get(first).key();
            while (end < sorted.size()
                    && isSameButForReference(key, sorted.get(end).key())) {
                end++;
            }
            List<Fact> same = sorted.subList(first, end);
            if (same.size() > 1) {
                same.stream()
                        .flatMap(fact -> fact.versions().stream())
                        .map(Fact::recorded)
                        .map(day -> day.isBefore(key.date()) ? key.date() : day)
                        .forEach(day -> MeasurementSeries.of(holding(same, Measurement.KIND, day)));
            }
        }
    }

    private static boolean isSameButForReference(EventKey one, EventKey other) {
        return one.date().equals(other.date()) && one.values().equals(other.values());
    }

    private static List<CaseEvent> distinct(List<CaseEvent> versions) {
        if (versions.size() == 1) {
            return List.copyOf(versions);
        }
        versions.sort(VERSIONS.thenComparing(event -> event.recordedOn().isPresent()));
        List<CaseEvent> distinct = new ArrayList<>(versions.size());
        for (CaseEvent version : versions) {
            CaseEvent before = distinct.isEmpty() ? null : distinct.get(distinct.size() - 1);
            if (before == null || !isSame(before, version)) {
                Checks.that(
                        before == null || VERSIONS.compare(before, version) < 0,
                        "events of kind " + version.key().kind()
                                + " and one key must not differ where day of recording and revision are the same",
                        "give the correction its day of recording or a greater revision, or two facts a reference each?");
                distinct.add(version);
            }
        }
        return List.copyOf(distinct);
    }

    /** Tells whether two versions are one, also where only one of them says that it was recorded on its own date. */
    private static boolean isSame(CaseEvent before, CaseEvent version) {
        return before.equals(version)
                || VERSIONS.compare(before, version) == 0
                        && before instanceof RecordedEvent<?> recorded
                        && recorded.with(version.recording()).equals(version);
    }

    /** Returns the events of a kind that hold on a date, as they are seen on it, in the order of their keys. */
    <E extends CaseEvent> List<E> holding(EventKind<E> kind, LocalDate date) {
        List<Fact> facts = kinds.getOrDefault(kind.code(), List.of());
        Checks.that(
                facts.isEmpty() || facts.get(0).key().kind().equals(kind),
                "kind must be the one of the events with the code " + kind);
        return holding(facts, kind, date);
    }

    private static <E extends CaseEvent> List<E> holding(List<Fact> facts, EventKind<E> kind, LocalDate date) {
        List<E> holding = new ArrayList<>(facts.size());
        for (Fact fact : facts) {
            Optional<CaseEvent> event = fact.holdingOn(date);
            if (event.isPresent()) {
                holding.add(kind.type().cast(event.get()));
            }
        }
        return List.copyOf(holding);
    }

    /** Returns the versions that were known on a date, as they are seen on it. */
    List<CaseEvent> versionsOn(LocalDate date) {
        List<CaseEvent> known = new ArrayList<>();
        kinds.values().forEach(facts -> facts.forEach(fact -> known.addAll(fact.versionsOn(date))));
        return List.copyOf(known);
    }

    /** Returns all versions. */
    List<CaseEvent> versions() {
        List<CaseEvent> all = new ArrayList<>();
        kinds.values().forEach(facts -> facts.forEach(fact -> all.addAll(fact.versions())));
        return List.copyOf(all);
    }

    /** Returns the versions of one fact. */
    Optional<Fact> fact(EventKey key) {
        Objects.requireNonNull(key, "key");
        List<Fact> facts = kinds.getOrDefault(key.kind().code(), List.of());
        if (facts.isEmpty() || !facts.get(0).key().kind().equals(key.kind())) {
            return Optional.empty();
        }
        int place = Collections.binarySearch(facts, new Fact(key, List.of()), BY_KEY);
        return place < 0 ? Optional.empty() : Optional.of(facts.get(place));
    }
}
