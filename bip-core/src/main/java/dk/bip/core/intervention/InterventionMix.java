package dk.bip.core.intervention;

import dk.bip.core.Coded;
import dk.bip.core.DateRange;
import dk.bip.core.Language;
import dk.bip.core.Text;
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
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Which kinds of intervention a citizen took part in on a date or over a window of time, and whether they ran in parallel.
 *
 * <p>A kind is one of the four categories, as in BIP-INT-02 to BIP-INT-05. Two categories are <em>combined</em> where they overlap on
 * at least one day of the window, and a <em>sequence</em> where both occur in it and never overlap.
 *
 * <p><em>Unmapped</em> activities, those of a type without a category, are never taken for no intervention, and nothing is concluded from
 * them: a question is answered by the activities of known category alone, or the answer is not known.
 *
 * <ul>
 *   <li>The kind is combined where two known categories overlap, and a sequence where two or more known ones never overlap and no unmapped
 *       activity overlaps one of another type. In every other window with an unmapped activity it is {@link Kind#UNMAPPED}.
 *   <li>{@link #jobOriented()} is not known where no known activity is job-oriented and an unmapped one occurs.
 *   <li>{@link #combinedWithJobOriented()} is not known where no known overlap has a job-oriented activity in it and an unmapped activity
 *       overlaps one of another type.
 *   <li>{@link #companyBased()} is not known where no activity is known to be at a company, and of one it is not known.
 * </ul>
 *
 * <p>Time grows with the number of activities n as n log n.
 *
 * <p>Immutable and thread-safe.
 */
public final class InterventionMix implements Serializable {

    /** How the kinds of intervention relate in time. */
    public enum Kind implements Coded {
        /** No intervention. */
        NONE("Ingen indsats", "No intervention"),
        /** Interventions of exactly one category. */
        SINGLE("Én slags indsats", "One kind of intervention"),
        /** Two or more categories, one after the other. */
        SEQUENCE("Flere slags efter hinanden", "Several kinds, one after the other"),
        /** Two or more categories that overlap on at least one day. */
        COMBINED("Flere slags på samme tid", "Several kinds at the same time"),
        /** An activity of unknown category could decide which of the others it is, or which category the only one is. */
        UNMAPPED("Kan ikke afgøres: aktivitet uden kategori", "Cannot be told: an activity without a category");

        private final Text label;

        Kind(String danish, String english) {
            this.label = Text.of(danish, english);
        }

        /**
         * Returns the label that a citizen or caseworker reads.
         *
         * @param language the language to read
         * @return the label
         */
        public String label(Language language) {
            return label.in(language);
        }

        /**
         * Returns the kind of a code.
         *
         * @param code the stable code
         * @return the kind
         * @throws IllegalArgumentException if there is no kind of that code
         */
        public static Kind ofCode(String code) {
            return Checks.codeOf("kind of mix", code, values(), Kind::code);
        }
    }

    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private final EnumSet<InterventionCategory> categories;
    private final Truth jobOriented;
    private final Truth combinedWithJobOriented;
    private final Truth companyBased;
    private final long days;
    private final long daysWithNone;

    private InterventionMix(
            Kind kind,
            EnumSet<InterventionCategory> categories,
            Truth jobOriented,
            Truth combinedWithJobOriented,
            Truth companyBased,
            long days,
            long daysWithNone) {
        this.kind = kind;
        this.categories = categories;
        this.jobOriented = jobOriented;
        this.combinedWithJobOriented = combinedWithJobOriented;
        this.companyBased = companyBased;
        this.days = days;
        this.daysWithNone = daysWithNone;
    }

    /**
     * Returns the mix on one day.
     *
     * @param interventions the interventions, in any order
     * @param date the day
     * @return the mix
     */
    public static InterventionMix at(Collection<Intervention> interventions, LocalDate date) {
        return over(interventions, DateRange.of(date, date.plusDays(1)));
    }

    /**
     * Returns the mix over the last three months, the window of BIP-INT-02 to BIP-INT-05.
     *
     * @param interventions the interventions, in any order
     * @param date the last day of the window
     * @return the mix
     */
    public static InterventionMix overLastThreeMonths(Collection<Intervention> interventions, LocalDate date) {
        LocalDate end = date.plusDays(1);
        return over(interventions, DateRange.of(end.minusMonths(3), end));
    }

    /**
     * Returns the mix over a window of time.
     *
     * @param interventions the interventions, in any order; those outside the window do not count
     * @param window the days to look at
     * @return the mix
     * @throws IllegalArgumentException if the window has an open end
     */
    public static InterventionMix over(Collection<Intervention> interventions, DateRange window) {
        Objects.requireNonNull(interventions, "interventions");
        Objects.requireNonNull(window, "window");
        Checks.that(
                !window.isOpen(), "window must have an end", "end it on the day after the date that you look from?");
        List<Clipped> clipped = new ArrayList<>(interventions.size());
        for (Intervention intervention : interventions) {
            intervention.period().intersection(window).ifPresent(days -> clipped.add(Clipped.of(intervention, days)));
        }
        clipped.sort(Comparator.comparingLong(Clipped::start));
        ActivitySweep sweep = new ActivitySweep();
        clipped.forEach(one -> sweep.add(one.type, one.start, one.end));
        return of(clipped.stream().map(Clipped::type).toList(), sweep, window.days());
    }

    private static InterventionMix of(List<InterventionType> types, ActivitySweep sweep, long days) {
        EnumSet<InterventionCategory> categories = EnumSet.noneOf(InterventionCategory.class);
        Truth companyBased = Truth.NO;
        boolean unmapped = false;
        for (InterventionType type : types) {
            type.category().ifPresent(categories::add);
            unmapped |= type.category().isEmpty();
            companyBased = companyBased.or(type.atCompany());
        }
        return new InterventionMix(
                kind(categories.size(), unmapped, sweep),
                categories,
                answer(categories.contains(InterventionCategory.JOB_ORIENTED), unmapped),
                answer(sweep.isCombinedWithJobOriented(), sweep.isUndecided()),
                companyBased,
                days,
                days - sweep.daysCovered());
    }

    private static Kind kind(int categories, boolean unmapped, ActivitySweep sweep) {
        if (sweep.isCombined()) {
            return Kind.COMBINED;
        }
        if (unmapped && (categories < 2 || sweep.isUndecided())) {
            return Kind.UNMAPPED;
        }
        return switch (categories) {
            case 0 -> Kind.NONE;
            case 1 -> Kind.SINGLE;
            default -> Kind.SEQUENCE;
        };
    }

    private static Truth answer(boolean known, boolean possible) {
        return Truth.of(known).or(possible ? Truth.NOT_KNOWN : Truth.NO);
    }

    /** Checks what {@link #over} makes by itself. */
    private InterventionMix checked() {
        boolean several = categories.size() >= 2;
        Checks.that(
                switch (kind) {
                    case NONE -> categories.isEmpty() && daysWithNone == days && !jobOriented.equals(Truth.NOT_KNOWN);
                    case SINGLE -> categories.size() == 1;
                    case SEQUENCE, COMBINED -> several;
                    case UNMAPPED -> several || !jobOriented.equals(Truth.NO);
                },
                "kind must be that of the categories");
        Checks.that(
                jobOriented.isYes() == categories.contains(InterventionCategory.JOB_ORIENTED)
                        && (!combinedWithJobOriented.isYes() || jobOriented.isYes() && kind == Kind.COMBINED),
                "jobOriented and combinedWithJobOriented must be those of the categories");
        Checks.that(
                days >= 1 && daysWithNone >= 0 && (kind == Kind.NONE || daysWithNone < days) && daysWithNone <= days,
                "days must be one or more, and as many as daysWithNone only where there is no intervention");
        return this;
    }

    private record Clipped(InterventionType type, long start, long end) {

        static Clipped of(Intervention intervention, DateRange days) {
            return new Clipped(
                    intervention.type(),
                    days.startInclusive().toEpochDay(),
                    days.endExclusive().orElseThrow().toEpochDay());
        }
    }

    /**
     * Returns how the categories relate in time.
     *
     * @return none, single, sequence or combined, or unmapped where that is not known
     */
    public Kind kind() {
        return kind;
    }

    /**
     * Returns the categories that are known to occur.
     *
     * @return an unmodifiable set, empty where nothing or only an unmapped activity occurs
     */
    public Set<InterventionCategory> categories() {
        return Collections.unmodifiableSet(categories);
    }

    /**
     * Tells whether a job-oriented intervention occurs.
     *
     * @return yes where one does, alone or not; else not known where an unmapped activity occurs; else no
     */
    public Truth jobOriented() {
        return jobOriented;
    }

    /**
     * Tells whether a job-oriented intervention overlaps with one of another category (BIP-INT-05, BIP-INT-12).
     *
     * @return yes where they share at least one day; else not known where an unmapped activity shares a day with one of another type; else
     *     no
     */
    public Truth combinedWithJobOriented() {
        return combinedWithJobOriented;
    }

    /**
     * Tells whether an intervention at a company occurs.
     *
     * @return yes where one does, alone or not; else not known where there is one of which {@link InterventionType#atCompany()} is not
     *     known; else no
     */
    public Truth companyBased() {
        return companyBased;
    }

    /**
     * Returns the length of the window.
     *
     * @return the number of days, one or more
     */
    public long days() {
        return days;
    }

    /**
     * Returns the days of the window without any activity, unmapped or not.
     *
     * @return 0 to {@link #days()}
     */
    public long daysWithNone() {
        return daysWithNone;
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof InterventionMix other
                && kind == other.kind
                && categories.equals(other.categories)
                && jobOriented == other.jobOriented
                && combinedWithJobOriented == other.combinedWithJobOriented
                && companyBased == other.companyBased
                && days == other.days
                && daysWithNone == other.daysWithNone;
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, categories, jobOriented, combinedWithJobOriented, companyBased, days, daysWithNone);
    }

    /**
     * Returns the name of the type only.
     *
     * @return a text that does not tell what the citizen took part in
     */
    @Override
    public String toString() {
        return "InterventionMix";
    }

    private Object writeReplace() {
        return new Proxy()
                .holding(
                        kind,
                        List.copyOf(categories),
                        jobOriented,
                        combinedWithJobOriented,
                        companyBased,
                        days,
                        daysWithNone);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw SerialProxy.required();
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            EnumSet<InterventionCategory> categories = EnumSet.noneOf(InterventionCategory.class);
            Kind kind = parts.next(Kind.class);
            categories.addAll(parts.list(InterventionCategory.class));
            return new InterventionMix(
                            kind,
                            categories,
                            parts.next(Truth.class),
                            parts.next(Truth.class),
                            parts.next(Truth.class),
                            parts.next(Long.class),
                            parts.next(Long.class))
                    .checked();
        }
    }
}
