package dk.bip.core.intervention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dk.bip.core.DateRange;
import dk.bip.core.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InterventionMixTest {

    private static final DateRange QUARTER = DateRange.parse("2015-01-01/2015-04-01");

    @Test
    void nothingInTheWindowIsNone() {
        InterventionMix mix = over();
        assertThat(mix.kind()).isEqualTo(InterventionMix.Kind.NONE);
        assertThat(mix.categories()).isEmpty();
        assertThat(mix.includesJobOriented()).isFalse();
        assertThat(mix.includesCompanyBased()).isFalse();
        assertThat(mix.isCombinedWithJobOriented()).isFalse();
        assertThat(mix.days()).isEqualTo(31 + 28 + 31);
        assertThat(mix.daysWithNone()).isEqualTo(90);
    }

    @Test
    void twoOfOneCategoryAreSingleEvenWhereTheyOverlap() {
        InterventionMix mix = over(
                of(InterventionType.DIET_AND_EXERCISE, "2015-01-01/2015-02-01"),
                of(InterventionType.HEALTH_MASTERY, "2015-01-15/2015-02-15"));
        assertThat(mix.kind()).isEqualTo(InterventionMix.Kind.SINGLE);
        assertThat(mix.categories()).containsExactly(InterventionCategory.HEALTH_ORIENTED);
        assertThat(mix.daysWithNone()).isEqualTo(90 - 45);
    }

    @Test
    void categoriesThatOnlyTouchAreASequence() {
        InterventionMix mix = over(
                of(InterventionType.JOB_SEARCH, "2015-01-01/2015-02-01"),
                of(InterventionType.GENERAL_EDUCATION, "2015-02-01/2015-03-01"));
        assertThat(mix.kind()).isEqualTo(InterventionMix.Kind.SEQUENCE);
        assertThat(mix.includesJobOriented()).isTrue();
        assertThat(mix.isCombinedWithJobOriented()).isFalse();
        assertThat(mix.daysWithNone()).isEqualTo(31);
    }

    @Test
    void oneCommonDayMakesCategoriesCombined() {
        InterventionMix mix = over(
                of(InterventionType.JOB_SEARCH, "2015-01-01/2015-02-01"),
                of(InterventionType.GENERAL_EDUCATION, "2015-01-31/2015-03-01"));
        assertThat(mix.kind()).isEqualTo(InterventionMix.Kind.COMBINED);
        assertThat(mix.categories())
                .containsExactly(InterventionCategory.JOB_ORIENTED, InterventionCategory.UPSKILLING);
        assertThat(mix.isCombinedWithJobOriented()).isTrue();
        assertThat(mix.includesCompanyBased()).isFalse();
    }

    @Test
    void aCombinationBesideAJobOrientedOneThatOverlapsNeitherIsNotCombinedWithJobOriented() {
        InterventionMix mix = over(
                of(InterventionType.COMPANY_INTERNSHIP, "2015-01-01/2015-01-15"),
                of(InterventionType.SOCIAL_MENTOR, "2015-02-01/2015-03-01"),
                of(InterventionType.SUBSTANCE_MISUSE_TREATMENT, "2015-02-10/2015-02-20"));
        assertThat(mix.kind()).isEqualTo(InterventionMix.Kind.COMBINED);
        assertThat(mix.includesJobOriented()).isTrue();
        assertThat(mix.includesCompanyBased()).isTrue();
        assertThat(mix.isCombinedWithJobOriented()).isFalse();
    }

    @Test
    void anOverlapBeforeTheWindowDoesNotCount() {
        InterventionMix mix = over(
                of(InterventionType.JOB_SEARCH, "2014-10-01/2015-01-02"),
                of(InterventionType.DIET_AND_EXERCISE, "2014-12-01/2015-01-01"),
                of(InterventionType.HEALTH_MASTERY, "2015-01-02/2015-01-03"));
        assertThat(mix.kind()).isEqualTo(InterventionMix.Kind.SEQUENCE);
        assertThat(mix.daysWithNone()).isEqualTo(88);
    }

    @Test
    void theWindowEndsOnTheDayBeforeItsEnd() {
        assertThat(over(of(InterventionType.JOB_SEARCH, "2015-03-31/..")).daysWithNone())
                .isEqualTo(89);
        assertThat(over(of(InterventionType.JOB_SEARCH, "2015-04-01/..")).kind())
                .isEqualTo(InterventionMix.Kind.NONE);
        assertThat(over(of(InterventionType.JOB_SEARCH, "2014-01-01/2015-01-01"))
                        .kind())
                .isEqualTo(InterventionMix.Kind.NONE);
    }

    @Test
    void whatRunsOnFillsTheWindow() {
        InterventionMix mix = over(
                of(InterventionType.WAGE_SUBSIDY, "2014-01-01/.."),
                of(InterventionType.SOCIAL_MENTOR, "2015-03-31/.."));
        assertThat(mix.kind()).isEqualTo(InterventionMix.Kind.COMBINED);
        assertThat(mix.daysWithNone()).isZero();
    }

    @Test
    void theMixOfADayLooksAtThatDayAlone() {
        List<Intervention> interventions = List.of(
                of(InterventionType.JOB_SEARCH, "2015-01-01/2015-02-01"),
                of(InterventionType.GENERAL_EDUCATION, "2015-01-31/2015-03-01"));
        assertThat(InterventionMix.at(interventions, LocalDate.of(2015, 1, 30)).kind())
                .isEqualTo(InterventionMix.Kind.SINGLE);
        assertThat(InterventionMix.at(interventions, LocalDate.of(2015, 1, 31)).kind())
                .isEqualTo(InterventionMix.Kind.COMBINED);
        assertThat(InterventionMix.at(interventions, LocalDate.of(2015, 2, 1)).categories())
                .containsExactly(InterventionCategory.UPSKILLING);
        assertThat(InterventionMix.at(interventions, LocalDate.of(2015, 3, 1)).daysWithNone())
                .isEqualTo(1);
    }

    @Test
    void theLastThreeMonthsEndWithTheDateItself() {
        List<Intervention> interventions = List.of(of(InterventionType.JOB_SEARCH, "2015-03-31/2015-04-01"));
        InterventionMix mix = InterventionMix.overLastThreeMonths(interventions, LocalDate.of(2015, 3, 31));
        assertThat(mix).isEqualTo(InterventionMix.over(interventions, QUARTER));
        assertThat(mix.kind()).isEqualTo(InterventionMix.Kind.SINGLE);
    }

    @Test
    void badInputIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> InterventionMix.over(List.of(), DateRange.parse("2015-01-01/..")))
                .withMessage("window must have an end\nMaybe end it on the day after the date that you look from?");
        assertThatNullPointerException()
                .isThrownBy(() -> InterventionMix.over(null, QUARTER))
                .withMessage("interventions");
        assertThatNullPointerException()
                .isThrownBy(() -> InterventionMix.over(List.of(), null))
                .withMessage("window");
    }

    @ParameterizedTest
    @EnumSource
    void kindsHaveCodesAndLabels(InterventionMix.Kind kind) {
        assertThat(InterventionMix.Kind.ofCode(kind.code())).isSameAs(kind);
        assertThat(kind.label(Language.DANISH)).isNotEqualTo(kind.label(Language.ENGLISH));
    }

    @Test
    void theSetOfCategoriesCannotBeChanged() {
        Set<InterventionCategory> categories =
                over(of(InterventionType.JOB_SEARCH, "2015-01-01/..")).categories();
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> categories.add(InterventionCategory.SOCIAL));
    }

    /** The oracle looks at one day after another. */
    @Test
    void agreesWithAWalkOverTheDaysInRandomCasesSeeds1To500() {
        EnumSet<InterventionMix.Kind> seen = EnumSet.noneOf(InterventionMix.Kind.class);
        for (long seed = 1; seed <= 500; seed++) {
            Random random = new Random(seed);
            LocalDate first = LocalDate.of(2015, 1, 1);
            DateRange window = DateRange.of(first.plusDays(20), first.plusDays(21 + random.nextInt(40)));
            List<Intervention> interventions = new ArrayList<>();
            for (int i = random.nextInt(6); i > 0; i--) {
                LocalDate start = first.plusDays(random.nextInt(70));
                DateRange period = random.nextInt(5) == 0
                        ? DateRange.startingOn(start)
                        : DateRange.of(start, start.plusDays(1 + random.nextInt(25)));
                InterventionType type = InterventionType.values()[random.nextInt(21)];
                interventions.add(Intervention.of(type, period));
            }
            InterventionMix mix = InterventionMix.over(interventions, window);
            assertThat(mix.kind()).as("kind, seed %d", seed).isEqualTo(kindByDays(interventions, window));
            assertThat(mix.categories()).as("categories, seed %d", seed).isEqualTo(occurring(interventions, window));
            assertThat(mix.daysWithNone())
                    .as("days with none, seed %d", seed)
                    .isEqualTo(days(window).stream()
                            .filter(day -> on(interventions, day).isEmpty())
                            .count());
            assertThat(mix.isCombinedWithJobOriented())
                    .as("combined with job-oriented, seed %d", seed)
                    .isEqualTo(days(window).stream()
                            .map(day -> on(interventions, day))
                            .anyMatch(set -> set.size() > 1 && set.contains(InterventionCategory.JOB_ORIENTED)));
            assertThat(mix.includesCompanyBased())
                    .as("company-based, seed %d", seed)
                    .isEqualTo(days(window).stream()
                            .anyMatch(day -> interventions.stream()
                                    .anyMatch(one -> one.type().isAtCompany()
                                            && one.period().contains(day))));
            Collections.shuffle(interventions, random);
            assertThat(InterventionMix.over(interventions, window))
                    .as("order, seed %d", seed)
                    .isEqualTo(mix)
                    .hasSameHashCodeAs(mix);
            seen.add(mix.kind());
        }
        assertThat(seen).containsExactly(InterventionMix.Kind.values());
    }

    private static InterventionMix.Kind kindByDays(List<Intervention> interventions, DateRange window) {
        if (days(window).stream().anyMatch(day -> on(interventions, day).size() > 1)) {
            return InterventionMix.Kind.COMBINED;
        }
        return switch (occurring(interventions, window).size()) {
            case 0 -> InterventionMix.Kind.NONE;
            case 1 -> InterventionMix.Kind.SINGLE;
            default -> InterventionMix.Kind.SEQUENCE;
        };
    }

    private static Set<InterventionCategory> occurring(List<Intervention> interventions, DateRange window) {
        EnumSet<InterventionCategory> all = EnumSet.noneOf(InterventionCategory.class);
        days(window).forEach(day -> all.addAll(on(interventions, day)));
        return all;
    }

    private static Set<InterventionCategory> on(List<Intervention> interventions, LocalDate day) {
        EnumSet<InterventionCategory> running = EnumSet.noneOf(InterventionCategory.class);
        for (Intervention intervention : interventions) {
            if (intervention.period().contains(day)) {
                running.add(intervention.type().category());
            }
        }
        return running;
    }

    private static List<LocalDate> days(DateRange window) {
        return window.startInclusive()
                .datesUntil(window.endExclusive().orElseThrow())
                .toList();
    }

    private static InterventionMix over(Intervention... interventions) {
        return InterventionMix.over(List.of(interventions), QUARTER);
    }

    private static Intervention of(InterventionType type, String period) {
        return Intervention.of(type, DateRange.parse(period));
    }
}
