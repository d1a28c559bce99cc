package dk.bip.core.casefile;

import dk.bip.core.CaseEvent;
import dk.bip.core.EventKey;
import dk.bip.core.EventKind;
import dk.bip.core.internal.Checks;
import dk.bip.core.measurement.Measurement;
import dk.bip.core.measurement.MeasurementSeries;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Every version of every fact of a case, by kind and then in the order of the keys: what a file and a snapshot both stand on. Immutable. */
final class EventStore {

    /** By the day of recording, and on one day by the revision. */
    private static final Comparator<CaseEvent> VERSIONS = Comparator.comparing(Fact::recorded)
            .thenComparingInt(event -> event.recording().revision());

    private static final String KIND_RULE = "kind must be the one of the events with the code ";

    private static final Comparator<Fact> BY_KEY = Comparator.comparing(Fact::key);

    private final TreeMap<String, List<Fact>> kinds;

    /** The day from which no measurement comes to light any more. */
    private final LocalDate measured;

    // Made when first asked for; every thread that makes it makes the same.
    private MeasurementSeries allMeasurements;

    private EventStore(TreeMap<String, List<Fact>> kinds) {
        this.kinds = kinds;
        LocalDate last = LocalDate.MIN;
        for (Fact fact : kinds.getOrDefault(Measurement.KIND.code(), List.of())) {
            LocalDate known = fact.lastChange();
            last = known.isAfter(last) ? known : last;
        }
        this.measured = last;
    }

    /** Makes a store of events in any order, identical ones once, of which no code has two meanings and no two measurements are rivals. */
    static EventStore of(Collection<? extends CaseEvent> events) {
        EventStore store = ofAny(events);
        Definitions definitions = new Definitions();
        store.kinds.values().stream()
                .flatMap(List::stream)
                .forEach(fact -> fact.versions().forEach(event -> definitions.add(event, fact.key())));
        definitions.check();
        store.rivalMeasurements().forEach(MeasurementSeries::of);
        return store;
    }

    /** Makes a store of events in any order, identical ones once, whatever they mean. */
    static EventStore ofAny(Collection<? extends CaseEvent> events) {
        // in the order of the events, which is often near that of the keys, and then soon sorted
        Map<EventKey, List<CaseEvent>> versions = new LinkedHashMap<>();
        for (CaseEvent event : events) {
            EventKey key = keyOf(event);
            versions.computeIfAbsent(key, none -> new ArrayList<>(1)).add(event);
        }
        TreeMap<String, List<Fact>> kinds = new TreeMap<>();
        versions.forEach((key, all) -> kinds.computeIfAbsent(key.kind().code(), code -> new ArrayList<>())
                .add(new Fact(key, distinct(all))));
        kinds.values().forEach(facts -> facts.sort(BY_KEY));
        return new EventStore(kinds);
    }

    /** Returns the key of an event, which has to fit it. */
    static EventKey keyOf(CaseEvent event) {
        EventKey key = event.key();
        EventKind<?> kind = key.kind();
        Checks.that(
                event instanceof Withdrawal || kind.type().isInstance(event),
                () -> "events of kind " + kind + " must be of its class");
        Checks.that(
                key.date().equals(event.date()), () -> "events of kind " + kind + " must have the date of their key");
        return key;
    }

    /** Returns the measurements of one rater, instrument and date that hold on one day, which references would allow, in groups. */
    List<List<Measurement>> rivalMeasurements() {
        List<Fact> sorted = kinds.getOrDefault(Measurement.KIND.code(), List.of());
        List<List<Measurement>> rivals = new ArrayList<>();
        for (int first = 0, end = 0; first < sorted.size(); first = end) {
            EventKey key = sorted.get(first).key();
            while (end < sorted.size()
                    && isSameButForReference(key, sorted.get(end).key())) {
                end++;
            }
            List<Fact> same = sorted.subList(first, end);
            if (same.size() > 1) {
                Set<Measurement> together = new LinkedHashSet<>();
                same.stream()
                        .flatMap(fact -> fact.versions().stream())
                        .map(Fact::recorded)
                        .map(day -> day.isBefore(key.date()) ? key.date() : day)
                        .map(day -> holding(same, Measurement.KIND, day))
                        .filter(holding -> holding.size() > 1)
                        .forEach(together::addAll);
                if (!together.isEmpty()) {
                    rivals.add(List.copyOf(together));
                }
            }
        }
        return rivals;
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
            if (before == null || !Fact.withoutOwnDay(before).equals(Fact.withoutOwnDay(version))) {
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

    /** Returns the events of a kind that hold on a date, as they are seen on it, in the order of their keys. */
    <E extends CaseEvent> List<E> holding(EventKind<E> kind, LocalDate date) {
        List<Fact> facts = kinds.getOrDefault(kind.code(), List.of());
        Checks.that(facts.isEmpty() || facts.get(0).key().kind().equals(kind), () -> KIND_RULE + kind);
        return holding(facts, kind, date);
    }

    /** Returns the measurements that hold on a date. */
    MeasurementSeries measurements(LocalDate date) {
        if (date.isBefore(measured)) {
            return MeasurementSeries.of(holding(Measurement.KIND, date));
        }
        MeasurementSeries made = allMeasurements;
        if (made == null) {
            made = MeasurementSeries.of(holding(Measurement.KIND, date));
            allMeasurements = made;
        }
        return made;
    }

    private static <E extends CaseEvent> List<E> holding(List<Fact> facts, EventKind<E> kind, LocalDate date) {
        List<E> holding = new ArrayList<>(facts.size());
        for (Fact fact : facts) {
            Optional<CaseEvent> event = fact.holdingOn(date);
            if (event.isPresent()) {
                Checks.that(kind.type().isInstance(event.get()), () -> KIND_RULE + kind);
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
