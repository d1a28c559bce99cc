package dk.bip.core.caseworker;

import dk.bip.core.CaseworkerId;
import dk.bip.core.CitizenId;
import dk.bip.core.indicator.Score;
import dk.bip.core.indicator.ScoreRange;
import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The citizens that a caseworker is the primary caseworker of on a date, with the latest belief in each.
 *
 * <p>Immutable and thread-safe. {@link #toString()} says only how many there are.
 */
public final class Caseload implements Serializable {

    private static final long serialVersionUID = 1L;

    /**
     * One citizen of the caseload.
     *
     * <p>Immutable and thread-safe.
     */
    public static final class Entry implements Serializable {

        private static final long serialVersionUID = 1L;

        private final CitizenId citizen;
        private final Score belief;
        private final LocalDate ratedOn;

        private Entry(CitizenId citizen, Score belief, LocalDate ratedOn) {
            this.citizen = Objects.requireNonNull(citizen, "citizen");
            this.belief = belief;
            this.ratedOn = ratedOn;
        }

        /**
         * Returns a citizen whose caseworker has given a belief.
         *
         * @param citizen the citizen
         * @param belief the latest belief
         * @param ratedOn the day on which it was given
         * @return the entry
         * @throws NullPointerException if an argument is null
         * @throws IllegalArgumentException if the belief is not in the range 1 to 5
         */
        public static Entry of(CitizenId citizen, Score belief, LocalDate ratedOn) {
            Checks.that(
                    belief.range().equals(ScoreRange.ONE_TO_FIVE),
                    "belief must be in the range " + ScoreRange.ONE_TO_FIVE);
            return new Entry(citizen, belief, Objects.requireNonNull(ratedOn, "ratedOn"));
        }

        /**
         * Returns a citizen in whom no belief is known.
         *
         * @param citizen the citizen
         * @return the entry
         */
        public static Entry withoutBelief(CitizenId citizen) {
            return new Entry(citizen, null, null);
        }

        /**
         * Returns the citizen.
         *
         * @return the pseudonym
         */
        public CitizenId citizen() {
            return citizen;
        }

        /**
         * Returns the latest belief.
         *
         * @return the belief, or empty where none is known
         */
        public Optional<Score> belief() {
            return Optional.ofNullable(belief);
        }

        /**
         * Returns the day of the latest belief.
         *
         * @return the day, or empty where no belief is known
         */
        public Optional<LocalDate> ratedOn() {
            return Optional.ofNullable(ratedOn);
        }

        @Override
        public boolean equals(Object o) {
            return o instanceof Entry other
                    && citizen.equals(other.citizen)
                    && Objects.equals(belief, other.belief)
                    && Objects.equals(ratedOn, other.ratedOn);
        }

        @Override
        public int hashCode() {
            return Objects.hash(citizen, belief, ratedOn);
        }

        /**
         * Returns the name of the type only.
         *
         * @return a text that holds neither citizen nor belief
         */
        @Override
        public String toString() {
            return "Entry";
        }

        private Object writeReplace() {
            return new Proxy().holding(citizen.value(), belief, ratedOn);
        }

        private void readObject(ObjectInputStream in) throws InvalidObjectException {
            throw SerialProxy.required();
        }

        private static final class Proxy extends SerialProxy {
            private static final long serialVersionUID = 1L;

            @Override
            protected Object value(SerialParts parts) {
                CitizenId citizen = CitizenId.of(parts.text());
                Score belief = parts.nextOrNull(Score.class);
                LocalDate ratedOn = parts.nextOrNull(LocalDate.class);
                return belief == null && ratedOn == null ? withoutBelief(citizen) : Entry.of(citizen, belief, ratedOn);
            }
        }
    }

    private final CaseworkerId caseworker;
    private final LocalDate date;
    private final transient List<Entry> entries;

    private Caseload(CaseworkerId caseworker, LocalDate date, List<Entry> entries) {
        this.caseworker = caseworker;
        this.date = date;
        this.entries = entries;
    }

    /**
     * Returns a caseload.
     *
     * @param caseworker whose caseload
     * @param date the day as of which it stands
     * @param entries the citizens, in any order
     * @return the caseload, sorted by pseudonym
     * @throws IllegalArgumentException if a citizen is in it twice, or a belief is later than the date
     */
    public static Caseload of(CaseworkerId caseworker, LocalDate date, Collection<Entry> entries) {
        Objects.requireNonNull(caseworker, "caseworker");
        Objects.requireNonNull(date, "date");
        List<Entry> sorted = new ArrayList<>(entries);
        sorted.sort(Comparator.comparing(entry -> entry.citizen().value()));
        Set<CitizenId> seen = new HashSet<>();
        for (Entry entry : sorted) {
            Checks.that(seen.add(entry.citizen), "entries must hold each citizen only once");
            Checks.that(
                    entry.ratedOn == null || !entry.ratedOn.isAfter(date),
                    "ratedOn must not be after the date of the caseload",
                    "take the belief that was known on that date?");
        }
        return new Caseload(caseworker, date, List.copyOf(sorted));
    }

    /**
     * Returns whose caseload it is.
     *
     * @return the caseworker
     */
    public CaseworkerId caseworker() {
        return caseworker;
    }

    /**
     * Returns the day as of which it stands.
     *
     * @return the date
     */
    public LocalDate date() {
        return date;
    }

    /**
     * Returns the citizens.
     *
     * @return an unmodifiable list, sorted by pseudonym
     */
    public List<Entry> entries() {
        return entries;
    }

    /**
     * Returns the number of citizens.
     *
     * @return zero or more
     */
    public int size() {
        return entries.size();
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof Caseload other
                && caseworker.equals(other.caseworker)
                && date.equals(other.date)
                && entries.equals(other.entries);
    }

    @Override
    public int hashCode() {
        return Objects.hash(caseworker, date, entries);
    }

    /**
     * Returns the number of citizens.
     *
     * @return a text that holds no pseudonym
     */
    @Override
    public String toString() {
        return "Caseload[" + entries.size() + " citizens]";
    }

    private Object writeReplace() {
        return new Proxy().holding(caseworker.value(), date, entries);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw SerialProxy.required();
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            return Caseload.of(CaseworkerId.of(parts.text()), parts.next(LocalDate.class), parts.list(Entry.class));
        }
    }
}
