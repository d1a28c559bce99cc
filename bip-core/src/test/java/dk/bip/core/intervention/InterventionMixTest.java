package dk.bip.core.intervention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dk.bip.core.DateRange;
import dk.bip.core.Language;
import dk.bip.core.Text;
import dk.bip.core.testing.EqualityContract;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InterventionMixTest {

    private static final DateRange QUARTER = DateRange.parse("2015-01-01/2015-04-01");
    private static final InterventionType UNMAPPED =
            InterventionType.builder("acme/x", Text.of("X", "X")).build();
    private static final InterventionType OTHER_UNMAPPED =
            InterventionType.builder("acme/y", Text.of("Y", "Y")).build();

    @Test
    void nothingInTheWindowIsNone() {
        InterventionMix mix = over();
        assertThat(mix.kind()).isEqualTo(InterventionMix.Kind.NONE);
        assertThat(mix.categories()).isEmpty();
        assertThat(mix.jobOriented()).isEqualTo(Truth.NO);
        assertThat(mix.companyBased()).isEqualTo(Truth.NO);
        assertThat(mix.combinedWithJobOriented()).isEqualTo(Truth.NO);
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
        assertThat(mix.jobOriented()).isEqualTo(Truth.YES);
        assertThat(mix.combinedWithJobOriented()).isEqualTo(Truth.NO);
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
        assertThat(mix.combinedWithJobOriented()).isEqualTo(Truth.YES);
        assertThat(mix.companyBased()).isEqualTo(Truth.NO);
    }

    @Test
    void aCombinationBesideAJobOrientedOneThatOverlapsNeitherIsNotCombinedWithJobOriented() {
        InterventionMix mix = over(
                of(InterventionType.COMPANY_INTERNSHIP, "2015-01-01/2015-01-15"),
                of(InterventionType.SOCIAL_MENTOR, "2015-02-01/2015-03-01"),
                of(InterventionType.SUBSTANCE_MISUSE_TREATMENT, "2015-02-10/2015-02-20"));
        assertThat(mix.kind()).isEqualTo(InterventionMix.Kind.COMBINED);
        assertThat(mix.jobOriented()).isEqualTo(Truth.YES);
        assertThat(mix.companyBased()).isEqualTo(Truth.YES);
        assertThat(mix.combinedWithJobOriented()).isEqualTo(Truth.NO);
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

    @Test
    void anUnmappedActivityAloneIsNeverNoIntervention() {
        InterventionMix mix = over(of(UNMAPPED, "2015-01-01/2015-02-01"));
        assertThat(mix.kind()).isEqualTo(InterventionMix.Kind.UNMAPPED);
        assertThat(mix.categories()).isEmpty();
        assertThat(mix.daysWithNone()).isEqualTo(90 - 31);
        assertThat(mix.jobOriented()).isEqualTo(Truth.NOT_KNOWN);
        assertThat(mix.companyBased()).isEqualTo(Truth.NOT_KNOWN);
        assertThat(mix.combinedWithJobOriented())
                .as("nothing to be combined with")
                .isEqualTo(Truth.NO);
        assertThat(over(of(UNMAPPED, "2015-04-01/..")).kind())
                .as("outside the window")
                .isEqualTo(InterventionMix.Kind.NONE);
    }

    @Test
    void anUnmappedActivityBesideOneCategoryCouldDecide() {
        InterventionMix after =
                over(of(InterventionType.JOB_SEARCH, "2015-01-01/2015-02-01"), of(UNMAPPED, "2015-02-01/2015-03-01"));
        assertThat(after.kind()).isEqualTo(InterventionMix.Kind.UNMAPPED);
        assertThat(after.categories()).containsExactly(InterventionCategory.JOB_ORIENTED);
        assertThat(after.jobOriented()).isEqualTo(Truth.YES);
        assertThat(after.combinedWithJobOriented()).isEqualTo(Truth.NO);
        InterventionMix beside =
                over(of(InterventionType.JOB_SEARCH, "2015-01-01/2015-02-01"), of(UNMAPPED, "2015-01-31/2015-03-01"));
        assertThat(beside.kind()).isEqualTo(InterventionMix.Kind.UNMAPPED);
        assertThat(beside.combinedWithJobOriented()).isEqualTo(Truth.NOT_KNOWN);
    }

    @Test
    void whatIsKnownToBeCombinedStaysCombinedBesideAnUnmappedActivity() {
        InterventionMix mix = over(
                of(InterventionType.SOCIAL_MENTOR, "2015-01-01/.."),
                of(InterventionType.HEALTH_MASTERY, "2015-02-01/.."),
                of(UNMAPPED, "2015-03-01/.."));
        assertThat(mix.kind()).isEqualTo(InterventionMix.Kind.COMBINED);
        assertThat(mix.combinedWithJobOriented()).isEqualTo(Truth.NOT_KNOWN);
        assertThat(mix.jobOriented()).isEqualTo(Truth.NOT_KNOWN);
        InterventionMix withJob = over(
                of(InterventionType.JOB_SEARCH, "2015-01-01/.."),
                of(InterventionType.HEALTH_MASTERY, "2015-02-01/.."),
                of(UNMAPPED, "2015-03-01/.."));
        assertThat(withJob.combinedWithJobOriented()).isEqualTo(Truth.YES);
        assertThat(withJob.jobOriented()).isEqualTo(Truth.YES);
    }

    @Test
    void aSequenceStaysOneWhereNoUnmappedActivityOverlapsIt() {
        Intervention job = of(InterventionType.JOB_SEARCH, "2015-01-01/2015-02-01");
        Intervention social = of(InterventionType.SOCIAL_MENTOR, "2015-02-01/2015-03-01");
        InterventionMix apart = over(job, social, of(UNMAPPED, "2015-03-01/.."));
        assertThat(apart.kind()).isEqualTo(InterventionMix.Kind.SEQUENCE);
        assertThat(apart.combinedWithJobOriented()).isEqualTo(Truth.NO);
        for (String overlapping : List.of("2015-02-28/..", "2014-12-01/2015-01-02", "2015-01-10/2015-01-11")) {
            InterventionMix mix = over(job, social, of(UNMAPPED, overlapping));
            assertThat(mix.kind()).isEqualTo(InterventionMix.Kind.UNMAPPED);
            assertThat(mix.combinedWithJobOriented()).isEqualTo(Truth.NOT_KNOWN);
        }
    }

    @Test
    void unmappedActivitiesOfOneTypeAreOfOneCategoryAndOfTwoTypesPerhapsNot() {
        Intervention job = of(InterventionType.JOB_SEARCH, "2015-01-01/2015-01-10");
        Intervention social = of(InterventionType.SOCIAL_MENTOR, "2015-01-10/2015-01-20");
        Intervention first = of(UNMAPPED, "2015-02-01/2015-03-01");
        assertThat(over(job, social, first, of(UNMAPPED, "2015-02-10/..")).kind())
                .isEqualTo(InterventionMix.Kind.SEQUENCE);
        assertThat(over(job, social, first, of(OTHER_UNMAPPED, "2015-02-10/..")).kind())
                .isEqualTo(InterventionMix.Kind.UNMAPPED);
        assertThat(over(job, social, first, of(OTHER_UNMAPPED, "2015-03-01/..")).kind())
                .isEqualTo(InterventionMix.Kind.SEQUENCE);
    }

    @Test
    void anActivityAtACompanyIsKnownWhateverElseIsNot() {
        assertThat(over(of(UNMAPPED, "2015-01-01/.."), of(InterventionType.JOB_ROTATION, "2015-01-01/.."))
                        .companyBased())
                .isEqualTo(Truth.YES);
        InterventionType elsewhere = InterventionType.builder("acme/elsewhere", Text.of("Andetsteds", "Elsewhere"))
                .atCompany(false)
                .build();
        assertThat(over(of(elsewhere, "2015-01-01/..")).companyBased()).isEqualTo(Truth.NO);
        assertThat(over(of(elsewhere, "2015-01-01/..")).jobOriented()).isEqualTo(Truth.NOT_KNOWN);
    }

    @Test
    void mixesAreEqualByAllTheirParts() {
        EqualityContract.holdsFor(List.<Supplier<InterventionMix>>of(
                () -> over(),
                () -> InterventionMix.over(List.of(), DateRange.parse("2015-01-01/2015-03-01")),
                () -> over(of(InterventionType.JOB_SEARCH, "2015-01-01/..")),
                () -> over(of(InterventionType.JOB_SEARCH, "2015-01-02/..")),
                () -> over(of(InterventionType.WAGE_SUBSIDY, "2015-01-01/..")),
                () -> over(of(InterventionType.SOCIAL_MENTOR, "2015-01-01/..")),
                () -> over(of(UNMAPPED, "2015-01-01/..")),
                () -> over(of(InterventionType.SOCIAL_MENTOR, "2015-01-01/.."), of(UNMAPPED, "2015-01-01/..")),
                () -> over(
                        of(InterventionType.SOCIAL_MENTOR, "2015-01-01/2015-02-01"), of(UNMAPPED, "2015-02-01/.."))));
    }

    /** The oracle compares every activity with every other, as the library did until it swept over their starts. */
    @Test
    void agreesWithAComparisonOfEveryPairInRandomCasesSeeds1To2000() {
        EnumSet<InterventionMix.Kind> kinds = EnumSet.noneOf(InterventionMix.Kind.class);
        EnumSet<Truth> withJobOriented = EnumSet.noneOf(Truth.class);
        for (long seed = 1; seed <= 2000; seed++) {
            List<Intervention> interventions = random(new Random(seed), 1 + (int) (seed % 7), 60);
            InterventionMix mix = InterventionMix.over(interventions, QUARTER);
            PairwiseMix oracle = PairwiseMix.over(interventions, QUARTER);
            assertThat(mix.kind()).as("kind, seed %d", seed).isEqualTo(oracle.kind());
            assertThat(mix.combinedWithJobOriented())
                    .as("combined with job-oriented, seed %d", seed)
                    .isEqualTo(oracle.combinedWithJobOriented());
            assertThat(mix.jobOriented()).as("job-oriented, seed %d", seed).isEqualTo(oracle.jobOriented());
            assertThat(mix.companyBased()).as("company-based, seed %d", seed).isEqualTo(oracle.companyBased());
            assertThat(mix.daysWithNone()).as("days, seed %d", seed).isEqualTo(oracle.daysWithNone());
            kinds.add(mix.kind());
            withJobOriented.add(mix.combinedWithJobOriented());
        }
        assertThat(kinds).containsExactly(InterventionMix.Kind.values());
        assertThat(withJobOriented).containsExactly(Truth.values());
    }

    /** Whatever an unmapped type turns out to be, a mix that said what it is does not change. */
    @Test
    void whatIsSaidHoldsForEveryCategoryThatTheUnmappedMayHaveSeeds1To400() {
        for (long seed = 1; seed <= 400; seed++) {
            List<Intervention> interventions = random(new Random(seed), 5, 40);
            InterventionMix mix = InterventionMix.over(interventions, QUARTER);
            for (InterventionCategory one : InterventionCategory.values()) {
                for (InterventionCategory other : InterventionCategory.values()) {
                    InterventionMix known = InterventionMix.over(
                            interventions.stream()
                                    .map(activity -> mapped(activity, one, other))
                                    .toList(),
                            QUARTER);
                    if (mix.kind() != InterventionMix.Kind.UNMAPPED) {
                        assertThat(known.kind()).as("seed %d", seed).isEqualTo(mix.kind());
                    }
                    if (mix.combinedWithJobOriented().isKnown()) {
                        assertThat(known.combinedWithJobOriented())
                                .as("seed %d", seed)
                                .isEqualTo(mix.combinedWithJobOriented());
                    }
                    if (mix.jobOriented().isKnown()) {
                        assertThat(known.jobOriented()).as("seed %d", seed).isEqualTo(mix.jobOriented());
                    }
                    assertThat(known.daysWithNone()).as("seed %d", seed).isEqualTo(mix.daysWithNone());
                }
            }
        }
    }

    @Test
    void fortyThousandOpenPeriodsAreSweptOver() {
        List<Intervention> interventions = new ArrayList<>();
        for (int i = 0; i < 40_000; i++) {
            InterventionType type = i % 2 == 0 ? InterventionType.SOCIAL_MENTOR : UNMAPPED;
            interventions.add(Intervention.of(
                    type, DateRange.startingOn(LocalDate.of(2015, 3, 1).minusDays(i % 900))));
        }
        InterventionMix mix = InterventionMix.over(interventions, QUARTER);
        assertThat(mix.kind()).isEqualTo(InterventionMix.Kind.UNMAPPED);
        assertThat(mix.daysWithNone()).isZero();
    }

    private static Intervention mapped(Intervention activity, InterventionCategory one, InterventionCategory other) {
        if (activity.type().category().isPresent()) {
            return activity;
        }
        InterventionType type = InterventionType.builder(
                        activity.type().code(), activity.type().label())
                .category(activity.type().equals(UNMAPPED) ? one : other)
                .build();
        return Intervention.of(type, activity.period());
    }

    private static List<Intervention> random(Random random, int count, int longest) {
        List<InterventionType> types = List.of(
                InterventionType.JOB_SEARCH,
                InterventionType.WAGE_SUBSIDY,
                InterventionType.SOCIAL_MENTOR,
                InterventionType.HEALTH_MASTERY,
                UNMAPPED,
                OTHER_UNMAPPED);
        List<Intervention> interventions = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            LocalDate start = LocalDate.of(2014, 12, 20).plusDays(random.nextInt(115));
            interventions.add(Intervention.of(
                    types.get(random.nextInt(types.size())),
                    random.nextInt(8) == 0
                            ? DateRange.startingOn(start)
                            : DateRange.of(start, start.plusDays(1 + random.nextInt(longest)))));
        }
        return interventions;
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
                InterventionType type = InterventionType.all().get(random.nextInt(21));
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
            assertThat(mix.combinedWithJobOriented().isYes())
                    .as("combined with job-oriented, seed %d", seed)
                    .isEqualTo(days(window).stream()
                            .map(day -> on(interventions, day))
                            .anyMatch(set -> set.size() > 1 && set.contains(InterventionCategory.JOB_ORIENTED)));
            assertThat(mix.companyBased().isYes())
                    .as("company-based, seed %d", seed)
                    .isEqualTo(days(window).stream()
                            .anyMatch(day -> interventions.stream()
                                    .anyMatch(one -> one.type().atCompany().isYes()
                                            && one.period().contains(day))));
            Collections.shuffle(interventions, random);
            assertThat(InterventionMix.over(interventions, window))
                    .as("order, seed %d", seed)
                    .isEqualTo(mix)
                    .hasSameHashCodeAs(mix);
            seen.add(mix.kind());
        }
        assertThat(seen)
                .containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(EnumSet.of(InterventionMix.Kind.UNMAPPED)));
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
                running.add(intervention.type().category().orElseThrow());
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
