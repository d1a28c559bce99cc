package dk.bip.core.casefile;

import dk.bip.core.CaseEvent;
import dk.bip.core.CitizenId;
import dk.bip.core.EventKey;
import dk.bip.core.caseworker.AssignmentHistory;
import dk.bip.core.caseworker.CaseworkerAssignment;
import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Everything that is recorded of one citizen over time, under a pseudonym, with every version of what was corrected or withdrawn.
 *
 * <p>A case file is for storage. {@link #asOf(LocalDate)} is the only way from it into calculation: no calculator takes a case file, and
 * behind {@code asOf} nothing can be seen that was dated or recorded later.
 *
 * <table>
 * <caption>The kinds of event</caption>
 * <thead><tr><th>kind</th><th>key, beside the reference</th><th>in progression</th><th>in features</th><th>in episodes</th></tr></thead>
 * <tbody>
 * <tr><td>{@code MEASUREMENT}</td><td>instrument, rater, date</td><td>gives the scores</td><td>the scores</td><td>the first begins one</td></tr>
 * <tr><td>{@code INTERVENTION}</td><td>type, start</td><td>nothing</td><td>mix and courses</td><td>nothing</td></tr>
 * <tr><td>{@code ASSIGNMENT}</td><td>role, start; of a secondary one the caseworker too</td><td>nothing</td><td>changes of
 *     caseworker</td><td>nothing</td></tr>
 * <tr><td>{@code CONVERSATION}</td><td>date, mode</td><td>nothing</td><td>nothing</td><td>nothing</td></tr>
 * <tr><td>{@code JOB_ORIENTATION}</td><td>caseworker, date</td><td>nothing</td><td>job orientation</td><td>nothing</td></tr>
 * <tr><td>{@code JOB_EVENT}</td><td>kind, date</td><td>jobs are marked</td><td>no estimate in a job</td><td>a job ends one</td></tr>
 * <tr><td>{@code BACKGROUND_FACT}</td><td>field, date</td><td>nothing</td><td>register features</td><td>nothing</td></tr>
 * </tbody>
 * </table>
 *
 * <p>Any of them is corrected by another version with the same key: the whole event again, with the day on which it was recorded, and a
 * greater revision where that is the same day. A {@link Withdrawal} takes a fact back. A changed part of the key is a withdrawal and a new
 * event. Two facts with one key get a reference each.
 *
 * <p>{@link #check} takes a case in that may be wrong in many places, and says them all at once.
 *
 * <p>The order in which events are added does not matter, and identical ones are one. Immutable and thread-safe. {@link #toString()} says
 * only how many events there are.
 */
public final class CaseFile implements Serializable {

    private static final long serialVersionUID = 1L;

    private final CitizenId citizen;

    private final transient EventStore store;

    private CaseFile(CitizenId citizen, EventStore store) {
        this.citizen = citizen;
        this.store = store;
    }

    private static CaseFile checked(CitizenId citizen, Collection<? extends CaseEvent> events) {
        EventStore store = EventStore.of(events);
        AssignmentHistory.of(store.holding(CaseworkerAssignment.KIND, LocalDate.MAX));
        return new CaseFile(citizen, store);
    }

    /**
     * Returns the file of a citizen with some events.
     *
     * @param citizen the pseudonym
     * @param events the events, in any order
     * @return an immutable file
     * @throws NullPointerException if an argument or an event is null
     * @throws IllegalArgumentException as {@link Builder#build}
     */
    public static CaseFile of(CitizenId citizen, CaseEvent... events) {
        Builder builder = builder(citizen);
        for (CaseEvent event : events) {
            builder.add(event);
        }
        return builder.build();
    }

    /**
     * Starts the file of a citizen.
     *
     * @param citizen the pseudonym
     * @return a builder with no events
     * @throws NullPointerException if the pseudonym is null
     */
    public static Builder builder(CitizenId citizen) {
        return new Builder(Objects.requireNonNull(citizen, "citizen"));
    }

    /**
     * Checks everything that came in of one citizen at once, also what cannot become an event.
     *
     * @param citizen the pseudonym
     * @param rows what came in, in any order; the place in the list is the index of the issues
     * @return the issues and, where none is an error, the case file
     * @throws NullPointerException if an argument is null
     */
    public static CaseCheck check(CitizenId citizen, List<? extends CaseRow> rows) {
        return CaseCheck.of(citizen, rows);
    }

    /**
     * Checks the rows of many citizens. What is wrong with one of them is an issue of that one and stops none of the others.
     *
     * @param cases what came in of each citizen
     * @return an unmodifiable map with a check for each citizen, in the order of the argument
     * @throws NullPointerException if the argument, a pseudonym or a list is null
     */
    public static Map<CitizenId, CaseCheck> checkAll(Map<CitizenId, ? extends List<? extends CaseRow>> cases) {
        Map<CitizenId, CaseCheck> checks = new LinkedHashMap<>();
        cases.forEach((citizen, rows) -> checks.put(citizen, check(citizen, rows)));
        return Collections.unmodifiableMap(checks);
    }

    /**
     * Merges this file with another of the same citizen. What both hold counts once; what contradicts itself is an issue, whose index is the
     * place in {@link #events()} of this file, and after those in the other's.
     *
     * @param other another file of the citizen
     * @return the issues and, where none is an error, the merged file
     * @throws NullPointerException if the other file is null
     * @throws IllegalArgumentException if it is of another citizen
     */
    public CaseCheck merge(CaseFile other) {
        Checks.that(
                other.citizen.equals(citizen),
                "other must be a file of the same citizen",
                "one of the two has another pseudonym of the citizen?");
        return check(
                citizen,
                Stream.concat(events().stream(), other.events().stream())
                        .map(CaseRow::of)
                        .toList());
    }

    /**
     * Returns whose file it is.
     *
     * @return the pseudonym
     */
    public CitizenId citizen() {
        return citizen;
    }

    /**
     * Returns every version of every event and every withdrawal, for storage and display.
     *
     * @return an unmodifiable list, by kind, then by key, then in the order of recording
     */
    public List<CaseEvent> events() {
        return store.versions();
    }

    /**
     * Returns the versions of one fact.
     *
     * @param key the key of the fact
     * @return an unmodifiable list in the order of recording, withdrawals among them; empty where there is no such fact
     * @throws NullPointerException if the key is null
     */
    public List<CaseEvent> history(EventKey key) {
        return store.fact(key).map(Fact::versions).orElse(List.of());
    }

    /**
     * Returns the file without a fact: every version and withdrawal of it is gone, as erasure wants it where something of another citizen was
     * entered here.
     *
     * @param key the key of the fact
     * @return a new file, or this one where there is no such fact
     * @throws NullPointerException if the key is null
     */
    public CaseFile without(EventKey key) {
        if (history(key).isEmpty()) {
            return this;
        }
        return checked(
                citizen,
                events().stream().filter(event -> !event.key().equals(key)).toList());
    }

    /**
     * Returns what was known on a date. Nothing that is dated or recorded after the date can be seen; a period that ends later has an open
     * end.
     *
     * @param date the date on which one looks, inclusive, of the years 1 to 9999
     * @return the case as it was known
     * @throws NullPointerException if the date is null
     * @throws IllegalArgumentException if the date is out of range
     */
    public CaseSnapshot asOf(LocalDate date) {
        return new CaseSnapshot(citizen, Checks.day(date, "date"), store);
    }

    /**
     * Counts what {@link #asOf} hides, so that a date before everything is noticed.
     *
     * @param date the date on which one looks, inclusive
     * @return how many of {@link #events()} are dated or recorded after the date
     * @throws NullPointerException if the date is null
     */
    public int hiddenOn(LocalDate date) {
        Objects.requireNonNull(date, "date");
        return events().size() - store.versionsOn(date).size();
    }

    /**
     * Starts a file from this one, to add events to it.
     *
     * @return a builder with the events of this file
     */
    public Builder toBuilder() {
        Builder builder = builder(citizen);
        events().forEach(builder::add);
        return builder;
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof CaseFile other && citizen.equals(other.citizen) && events().equals(other.events());
    }

    @Override
    public int hashCode() {
        return Objects.hash(citizen, events());
    }

    /**
     * Returns the number of events.
     *
     * @return a text that holds neither pseudonym nor any content
     */
    @Override
    public String toString() {
        return "CaseFile[" + events().size() + " events]";
    }

    private Object writeReplace() {
        return new Proxy().holding(citizen.value(), events());
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw SerialProxy.required();
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            Builder builder = builder(CitizenId.of(parts.text()));
            parts.list(CaseEvent.class).forEach(builder::add);
            return builder.build();
        }
    }

    /** Collects the events of a case file. Not thread-safe. */
    public static final class Builder {

        private final CitizenId citizen;
        private final List<CaseEvent> events = new ArrayList<>();

        private Builder(CitizenId citizen) {
            this.citizen = citizen;
        }

        /**
         * Adds an event, another version of one, or a withdrawal.
         *
         * @param event the event
         * @return this builder
         * @throws NullPointerException if the event is null
         */
        public Builder add(CaseEvent event) {
            events.add(Objects.requireNonNull(event, "event"));
            return this;
        }

        /**
         * Returns the case file.
         *
         * @return an immutable case file
         * @throws IllegalArgumentException if two versions of one fact differ where day of recording and revision are the same, two
         *     measurements of one rater, instrument and date hold on one day, primary assignments overlap in the end, or two definitions of one
         *     kind, instrument, intervention type or background field are not equal
         */
        public CaseFile build() {
            return checked(citizen, events);
        }
    }
}
