package dk.bip.model.population;

import dk.bip.core.DateRange;
import dk.bip.core.intervention.Intervention;
import dk.bip.core.intervention.InterventionCategory;
import dk.bip.core.intervention.InterventionType;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The interventions of one interval: none, one, or two that overlap or follow one another. Days are counted from the start of the interval; all
 * lie within it, so that the three months before the next measurement hold just these.
 */
record InterventionPlan(
        InterventionKind kind,
        InterventionType first,
        InterventionType second,
        int firstStart,
        int firstEnd,
        int secondStart,
        int secondEnd) {

    static final InterventionPlan NOTHING = new InterventionPlan(InterventionKind.NONE, null, null, 0, 0, 0, 0);

    private static final List<InterventionCategory> OTHERS =
            List.of(InterventionCategory.HEALTH_ORIENTED, InterventionCategory.SOCIAL, InterventionCategory.UPSKILLING);
    private static final double[] OTHER_WEIGHTS = {0.54, 0.23, 0.23};
    private static final List<InterventionType> COMPANY_BASED = InterventionType.all().stream()
            .filter(type -> type.atCompany().isYes())
            .toList();
    private static final double[] COMPANY_WEIGHTS = {0.6, 0.15, 0.15, 0.07, 0.03};
    private static final List<InterventionType> NOT_AT_COMPANY = InterventionType.all().stream()
            .filter(type -> isOf(InterventionCategory.JOB_ORIENTED, type)
                    && !type.atCompany().isYes())
            .toList();

    /** Draws the types and days of a kind. */
    static InterventionPlan draw(InterventionKind kind, Draws draws, int interval, double companyShare) {
        if (kind == InterventionKind.NONE) {
            return NOTHING;
        }
        int start = 5 + draws.integer(Purpose.FIRST_DAY, interval, 15);
        int end = 65 + draws.integer(Purpose.LAST_DAY, interval, 20);
        InterventionType first = kind.includesJobOriented()
                ? jobOriented(draws, interval, companyShare)
                : ofCategory(
                        kind.category() == null ? other(draws, Purpose.OTHER_CATEGORY, interval) : kind.category(),
                        draws.uniform(Purpose.OTHER_TYPE, interval));
        return switch (kind) {
            case PARALLEL_WITH_JOB_ORIENTED, PARALLEL_WITHOUT_JOB_ORIENTED ->
                new InterventionPlan(kind, first, second(first, draws, interval), start, end, start + 10, end - 10);
            case SEQUENCE -> new InterventionPlan(kind, first, second(first, draws, interval), start, 40, 45, end);
            default -> new InterventionPlan(kind, first, null, start, end, 0, 0);
        };
    }

    private static InterventionType jobOriented(Draws draws, int interval, double companyShare) {
        double u = draws.uniform(Purpose.JOB_ORIENTED_TYPE, interval);
        return draws.uniform(Purpose.COMPANY, interval) < companyShare
                ? COMPANY_BASED.get(pick(COMPANY_WEIGHTS, u))
                : NOT_AT_COMPANY.get((int) (u * NOT_AT_COMPANY.size()));
    }

    private static InterventionType second(InterventionType first, Draws draws, int interval) {
        InterventionCategory category = other(draws, Purpose.SECOND_CATEGORY, interval);
        if (isOf(category, first)) {
            category = OTHERS.get((OTHERS.indexOf(category) + 1) % OTHERS.size());
        }
        return ofCategory(category, draws.uniform(Purpose.SECOND_TYPE, interval));
    }

    private static InterventionCategory other(Draws draws, int purpose, int interval) {
        return OTHERS.get(pick(OTHER_WEIGHTS, draws.uniform(purpose, interval)));
    }

    private static InterventionType ofCategory(InterventionCategory category, double u) {
        List<InterventionType> types = Categories.TYPES.get(category.ordinal());
        return types.get((int) (u * types.size()));
    }

    private static int pick(double[] weights, double u) {
        double sum = 0;
        for (int i = 0; i < weights.length - 1; i++) {
            sum += weights[i];
            if (u < sum) {
                return i;
            }
        }
        return weights.length - 1;
    }

    private static boolean isOf(InterventionCategory category, InterventionType type) {
        return type.category().equals(Optional.of(category));
    }

    /** The company-based course ends within the interval, if there is one. */
    boolean isCompanyBased() {
        return first != null && first.atCompany().isYes();
    }

    List<Intervention> interventions(LocalDate start) {
        if (first == null) {
            return List.of();
        }
        Intervention one = intervention(first, start, firstStart, firstEnd);
        return second == null ? List.of(one) : List.of(one, intervention(second, start, secondStart, secondEnd));
    }

    private static Intervention intervention(InterventionType type, LocalDate start, int from, int to) {
        return Intervention.of(type, DateRange.of(start.plusDays(from), start.plusDays(to)));
    }

    private static final class Categories {
        static final List<List<InterventionType>> TYPES = Arrays.stream(InterventionCategory.values())
                .map(category -> InterventionType.all().stream()
                        .filter(type -> isOf(category, type))
                        .toList())
                .toList();
    }
}
