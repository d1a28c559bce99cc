package dk.bip.core.intervention;

import dk.bip.core.DateRange;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.BiPredicate;

/** The mix as its definition says it, every activity against every other and every day by itself: slow, and plain enough to trust. */
record PairwiseMix(List<Intervention> inWindow, DateRange window) {

    static PairwiseMix over(Collection<Intervention> interventions, DateRange window) {
        return new PairwiseMix(
                interventions.stream()
                        .filter(one -> one.period().overlaps(window))
                        .toList(),
                window);
    }

    InterventionMix.Kind kind() {
        long categories = inWindow.stream()
                .flatMap(one -> one.type().category().stream())
                .distinct()
                .count();
        if (overlap(PairwiseMix::areOfTwoCategories)) {
            return InterventionMix.Kind.COMBINED;
        }
        if (hasUnmapped() && (categories < 2 || overlap(PairwiseMix::mayBeOfTwoCategories))) {
            return InterventionMix.Kind.UNMAPPED;
        }
        return categories == 0
                ? InterventionMix.Kind.NONE
                : categories == 1 ? InterventionMix.Kind.SINGLE : InterventionMix.Kind.SEQUENCE;
    }

    Truth combinedWithJobOriented() {
        if (overlap((one, other) -> areOfTwoCategories(one, other) && (isJobOriented(one) || isJobOriented(other)))) {
            return Truth.YES;
        }
        return overlap(PairwiseMix::mayBeOfTwoCategories) ? Truth.NOT_KNOWN : Truth.NO;
    }

    Truth jobOriented() {
        if (inWindow.stream().anyMatch(one -> isJobOriented(one.type()))) {
            return Truth.YES;
        }
        return hasUnmapped() ? Truth.NOT_KNOWN : Truth.NO;
    }

    Truth companyBased() {
        if (inWindow.stream().anyMatch(one -> one.type().atCompany() == Truth.YES)) {
            return Truth.YES;
        }
        return inWindow.stream().anyMatch(one -> one.type().atCompany() == Truth.NOT_KNOWN)
                ? Truth.NOT_KNOWN
                : Truth.NO;
    }

    long daysWithNone() {
        LocalDate end = window.endExclusive().orElseThrow();
        return window.startInclusive()
                .datesUntil(end)
                .filter(day -> inWindow.stream().noneMatch(one -> one.period().contains(day)))
                .count();
    }

    private boolean hasUnmapped() {
        return inWindow.stream().anyMatch(one -> one.type().category().isEmpty());
    }

    private static boolean areOfTwoCategories(InterventionType one, InterventionType other) {
        return one.category().isPresent()
                && other.category().isPresent()
                && !one.category().equals(other.category());
    }

    private static boolean mayBeOfTwoCategories(InterventionType one, InterventionType other) {
        return (one.category().isEmpty() || other.category().isEmpty()) && !one.equals(other);
    }

    private static boolean isJobOriented(InterventionType type) {
        return type.category().filter(InterventionCategory.JOB_ORIENTED::equals).isPresent();
    }

    private boolean overlap(BiPredicate<InterventionType, InterventionType> types) {
        for (Intervention one : inWindow) {
            for (Intervention other : inWindow) {
                boolean shareADay = one.period()
                        .intersection(window)
                        .flatMap(days -> days.intersection(other.period()))
                        .isPresent();
                if (shareADay && types.test(one.type(), other.type())) {
                    return true;
                }
            }
        }
        return false;
    }
}
