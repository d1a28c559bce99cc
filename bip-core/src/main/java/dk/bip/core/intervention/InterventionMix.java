package dk.bip.core.intervention;

import dk.bip.core.Coded;
import dk.bip.core.DateRange;
import dk.bip.core.Language;
import dk.bip.core.Text;
import dk.bip.core.internal.Checks;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Which kinds of intervention a citizen took part in on a date or over a window of time, and whether they ran in parallel.
 *
 * <p>A kind is one of the four categories, as in BIP-INT-02 to BIP-INT-05. Two categories are <em>combined</em> where they overlap on
 * at least one day of the window, and a <em>sequence</em> where both occur in it and never overlap.
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
        COMBINED("Flere slags på samme tid", "Several kinds at the same time");

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
    private final boolean combinedWithJobOriented;
    private final boolean companyBased;
    private final long days;
    private final long daysWithNone;

    private InterventionMix(
            Kind kind,
            EnumSet<InterventionCategory> categories,
            boolean combinedWithJobOriented,
            boolean companyBased,
            long days,
            long daysWithNone) {
        this.kind = kind;
        this.categories = categories;
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
        EnumSet<InterventionCategory> categories = EnumSet.noneOf(InterventionCategory.class);
        boolean companyBased = false;
        for (Intervention intervention : interventions) {
            Optional<DateRange> days = intervention.period().intersection(window);
            if (days.isPresent()) {
                clipped.add(new Clipped(intervention.type().category(), days.get()));
                categories.add(intervention.type().category());
                companyBased |= intervention.type().isAtCompany();
            }
        }
        boolean combined = false;
        boolean withJobOriented = false;
        for (int i = 0; i < clipped.size(); i++) {
            for (int j = 0; j < i; j++) {
                Clipped one = clipped.get(i);
                Clipped other = clipped.get(j);
                if (one.category != other.category && one.days.overlaps(other.days)) {
                    combined = true;
                    withJobOriented |= one.category == InterventionCategory.JOB_ORIENTED
                            || other.category == InterventionCategory.JOB_ORIENTED;
                }
            }
        }
        return new InterventionMix(
                kind(categories.size(), combined),
                categories,
                withJobOriented,
                companyBased,
                window.days(),
                window.days() - daysCovered(clipped));
    }

    private static Kind kind(int categories, boolean combined) {
        if (categories == 0) {
            return Kind.NONE;
        }
        if (categories == 1) {
            return Kind.SINGLE;
        }
        return combined ? Kind.COMBINED : Kind.SEQUENCE;
    }

    private static long daysCovered(List<Clipped> clipped) {
        clipped.sort(Comparator.comparing(one -> one.days.startInclusive()));
        long covered = 0;
        LocalDate reached = LocalDate.MIN;
        for (Clipped one : clipped) {
            LocalDate start = one.days.startInclusive();
            LocalDate end = one.days.endExclusive().orElseThrow();
            LocalDate from = start.isAfter(reached) ? start : reached;
            if (end.isAfter(from)) {
                covered += end.toEpochDay() - from.toEpochDay();
                reached = end;
            }
        }
        return covered;
    }

    private record Clipped(InterventionCategory category, DateRange days) {}

    /**
     * Returns how the categories relate in time.
     *
     * @return none, single, sequence or combined
     */
    public Kind kind() {
        return kind;
    }

    /**
     * Returns the categories that occur.
     *
     * @return an unmodifiable set
     */
    public Set<InterventionCategory> categories() {
        return Collections.unmodifiableSet(categories);
    }

    /**
     * Tells whether a job-oriented intervention occurs.
     *
     * @return true where one does, alone or not
     */
    public boolean includesJobOriented() {
        return categories.contains(InterventionCategory.JOB_ORIENTED);
    }

    /**
     * Tells whether a job-oriented intervention overlaps with one of another category (BIP-INT-05, BIP-INT-12).
     *
     * @return true where they share at least one day
     */
    public boolean isCombinedWithJobOriented() {
        return combinedWithJobOriented;
    }

    /**
     * Tells whether an intervention at a company occurs.
     *
     * @return true where one does, alone or not
     */
    public boolean includesCompanyBased() {
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
     * Returns the days of the window without any intervention.
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
                && combinedWithJobOriented == other.combinedWithJobOriented
                && companyBased == other.companyBased
                && days == other.days
                && daysWithNone == other.daysWithNone;
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, categories, combinedWithJobOriented, companyBased, days, daysWithNone);
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
}
