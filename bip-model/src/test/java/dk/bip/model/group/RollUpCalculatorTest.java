package dk.bip.model.group;

import static dk.bip.core.progression.Movement.PROGRESSION;
import static dk.bip.core.progression.Movement.REGRESSION;
import static dk.bip.core.progression.Movement.STANDSTILL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dk.bip.core.CaseworkerId;
import dk.bip.core.CitizenId;
import dk.bip.core.Language;
import dk.bip.core.Text;
import dk.bip.core.testing.Ladder;
import dk.bip.model.estimation.EstimationException;
import dk.bip.model.statistics.ConfidenceInterval;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RollUpCalculatorTest {

    private static final RollUpCalculator BY_TEAM = RollUpCalculator.by(Grouping.TEAM);

    private static List<List<String>> shown(RollUp rollUp, Grouping grouping) {
        return rollUp.groups(grouping).stream()
                .filter(group -> group.changes().isPresent())
                .map(RollUp.Group::labels)
                .toList();
    }

    @Test
    void countsVerdictsBesideWhatMeasurementErrorAloneWouldGive() {
        ChangeDistribution all = RollUpCalculator.by()
                .calculate(Citizens.team("North", 8, 10, 2))
                .whole()
                .orElseThrow();
        assertThat(all.citizens()).isEqualTo(20);
        assertThat(List.of(all.count(PROGRESSION), all.count(STANDSTILL), all.count(REGRESSION)))
                .containsExactly(8, 10, 2);
        assertThat(all.share(PROGRESSION)).isEqualTo(0.4);
        assertThat(all.confidenceInterval(PROGRESSION, 0.95)).isEqualTo(ConfidenceInterval.wilson(8, 20, 0.95));
        assertThat(all.byErrorAlone(PROGRESSION)).isCloseTo(0.5, within(1e-12));
        assertThat(all.byErrorAlone(REGRESSION)).isCloseTo(0.5, within(1e-12));
        assertThat(all.byErrorAlone(STANDSTILL)).isCloseTo(19, within(1e-12));
    }

    @Test
    void theMeanIsTowardsTheBetterAndHasItsErrorFromMeasurementAlone() {
        MeanChange mean = RollUpCalculator.by()
                .calculate(Citizens.team("North", 8, 10, 2))
                .whole()
                .flatMap(ChangeDistribution::mean)
                .orElseThrow();
        assertThat(mean.mean()).isCloseTo(18 / 20.0, within(1e-12));
        // the standard error of a change is sqrt(2) 2 sqrt(0.2)
        assertThat(mean.errorOfMeasurement()).isCloseTo(Math.sqrt(2 * 4 * 0.2 / 20), within(1e-12));
        assertThat(mean.byErrorAlone(0.95).upper())
                .isCloseTo(1.959963984540054 * mean.errorOfMeasurement(), within(1e-12));

        List<GroupedProgression> worried = IntStream.range(0, 10)
                .mapToObj(i -> GroupedProgression.of(
                        CitizenId.of("w-" + i), Citizens.progression(Ladder.WORRY, 8, 3), Citizens.WORRY))
                .toList();
        ChangeDistribution less =
                RollUpCalculator.by().calculate(worried).whole().orElseThrow();
        assertThat(less.mean().orElseThrow().mean()).isEqualTo(5);
        assertThat(less.mean().orElseThrow().standardDeviation()).isZero();
        assertThat(less.count(PROGRESSION)).isEqualTo(10);
    }

    @Test
    void thereIsNoMeanOverSeveralScales() {
        List<GroupedProgression> mixed = new ArrayList<>(Citizens.team("North", 5, 5, 5));
        mixed.add(GroupedProgression.of(
                CitizenId.of("worried"), Citizens.progression(Ladder.WORRY, 8, 3), Citizens.WORRY));
        ChangeDistribution all = RollUpCalculator.by().calculate(mixed).whole().orElseThrow();
        assertThat(all.citizens()).isEqualTo(16);
        assertThat(all.mean()).isEmpty();
    }

    @Test
    void whoCannotBeJudgedIsCountedAndInNoGroup() {
        List<GroupedProgression> citizens = new ArrayList<>(Citizens.team("North", 4, 4, 1));
        for (int i = 0; i < 5; i++) {
            citizens.add(GroupedProgression.of(
                            CitizenId.of("unknown-" + i), Citizens.progression(Ladder.WORK, 4, 8), Citizens.WORK)
                    .in(Grouping.TEAM, "North"));
        }
        RollUp rollUp = BY_TEAM.calculate(citizens);
        assertThat(rollUp.notJudged()).isEqualTo(5);
        assertThat(rollUp.whole()).as("nine can be judged").isEmpty();
        assertThat(shown(rollUp, Grouping.TEAM)).isEmpty();
        assertThat(rollUp.groups(Grouping.TEAM)).hasSize(1);
    }

    @Test
    void aSmallGroupIsHiddenAndAnotherForItsSake() {
        RollUp rollUp = BY_TEAM.calculate(Citizens.together(
                Citizens.team("East", 9, 9, 2),
                Citizens.team("North", 2, 1, 0),
                Citizens.team("South", 6, 5, 1),
                Citizens.team("West", 10, 10, 10)));
        assertThat(rollUp.whole().orElseThrow().citizens()).isEqualTo(65);
        assertThat(rollUp.groups(Grouping.TEAM))
                .extracting(RollUp.Group::labels)
                .as("in the order of their labels")
                .containsExactly(List.of("East"), List.of("North"), List.of("South"), List.of("West"));
        assertThat(shown(rollUp, Grouping.TEAM)).containsExactly(List.of("East"), List.of("West"));
    }

    @Test
    void aLargerLeastSizeHidesMore() {
        List<GroupedProgression> citizens =
                Citizens.together(Citizens.team("East", 12, 0, 0), Citizens.team("West", 20, 0, 0));
        assertThat(shown(BY_TEAM.calculate(citizens), Grouping.TEAM)).hasSize(2);
        assertThat(shown(BY_TEAM.withLeastCitizens(15).calculate(citizens), Grouping.TEAM))
                .isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BY_TEAM.withLeastCitizens(9))
                .withMessage(
                        "leastCitizens must be 10 or more, but is 9\nMaybe take a larger whole: in few citizens each would be known again?");
    }

    @Test
    void cellsOfACrossedGroupingAreHiddenWithTheirMarginsInSight() {
        List<GroupedProgression> citizens = new ArrayList<>();
        int[][] cells = {{4, 20, 30}, {20, 25, 30}, {30, 30, 30}};
        for (int team = 0; team < 3; team++) {
            for (int programme = 0; programme < 3; programme++) {
                for (int i = 0; i < cells[team][programme]; i++) {
                    citizens.add(Citizens.of(team + "-" + programme + "-" + i, 5, 8)
                            .in(Grouping.TEAM, "team " + team)
                            .in(Grouping.PROGRAMME, "programme " + programme));
                }
            }
        }
        Grouping both = Grouping.TEAM.crossedWith(Grouping.PROGRAMME);
        RollUp rollUp =
                RollUpCalculator.by(Grouping.TEAM, Grouping.PROGRAMME, both).calculate(citizens);
        assertThat(shown(rollUp, Grouping.TEAM)).hasSize(3);
        assertThat(shown(rollUp, Grouping.PROGRAMME)).hasSize(3);
        assertThat(shown(rollUp, both))
                .containsExactly(
                        List.of("team 0", "programme 2"),
                        List.of("team 1", "programme 2"),
                        List.of("team 2", "programme 0"),
                        List.of("team 2", "programme 1"),
                        List.of("team 2", "programme 2"));
        assertThat(both.label(Language.ENGLISH)).isEqualTo("Team, Programme");
    }

    @Test
    void aCitizenMayBeInSeveralGroupsOfAGrouping() {
        List<GroupedProgression> citizens = IntStream.range(0, 40)
                .mapToObj(i -> {
                    GroupedProgression one = Citizens.of("c-" + i, 5, 8).in(Grouping.PROGRAMME, i < 25 ? "a" : "b");
                    return i >= 15 && i < 25 ? one.in(Grouping.PROGRAMME, "b") : one;
                })
                .toList();
        RollUp rollUp = RollUpCalculator.by(Grouping.PROGRAMME).calculate(citizens);
        assertThat(rollUp.groups(Grouping.PROGRAMME))
                .extracting(group -> group.changes().orElseThrow().citizens())
                .containsExactly(25, 25);
    }

    @Test
    void sharesByInstrumentNeedNoLabel() {
        RollUp rollUp = RollUpCalculator.by(Grouping.INSTRUMENT).calculate(Citizens.team("North", 4, 4, 4));
        assertThat(shown(rollUp, Grouping.INSTRUMENT)).containsExactly(List.of("ladder"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Citizens.of("c", 5, 8).in(Grouping.INSTRUMENT, "ladder"))
                .withMessage("grouping must not be INSTRUMENT, which follows from the rest");
    }

    @Test
    void theOrderOfTheCitizensPlaysNoPartWithSeed7() {
        Random random = new Random(7);
        List<GroupedProgression> citizens = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            citizens.add(Citizens.of("c-" + i, 1 + 9 * random.nextDouble(), 1 + 9 * random.nextDouble())
                    .in(Grouping.TEAM, "team " + i % 3));
        }
        RollUp rollUp = BY_TEAM.calculate(citizens);
        Collections.shuffle(citizens, random);
        assertThat(BY_TEAM.calculate(citizens)).isEqualTo(rollUp);
    }

    @Test
    void aGroupingByCaseworkerIsRefused() {
        String message =
                "grouping TEAM must not be by caseworker: nothing here ranks caseworkers, by name or otherwise\n"
                        + "Maybe group by team, or roll up one caseload as a whole?";
        List<GroupedProgression> named = Citizens.team("caseworker-1", 10, 5, 5).stream()
                .map(citizen -> citizen.withCaseworker(CaseworkerId.of("caseworker-1")))
                .toList();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BY_TEAM.calculate(named))
                .withMessage(message);
        List<GroupedProgression> oneEach = new ArrayList<>();
        for (String team : List.of("East", "West")) {
            Citizens.team(team, 10, 5, 5)
                    .forEach(citizen -> oneEach.add(citizen.withCaseworker(CaseworkerId.of("of " + team))));
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BY_TEAM.calculate(oneEach))
                .withMessage(message);
        oneEach.set(0, oneEach.get(0).withCaseworker(CaseworkerId.of("of West")));
        assertThat(shown(BY_TEAM.calculate(oneEach), Grouping.TEAM)).hasSize(2);
        assertThat(RollUpCalculator.by().calculate(named).whole())
                .as("a caseload as a whole")
                .isPresent();
    }

    @Test
    void nobodyIsCountedTwice() {
        List<GroupedProgression> twice =
                Citizens.together(Citizens.team("North", 5, 5, 5), Citizens.team("North", 1, 0, 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BY_TEAM.calculate(twice))
                .withMessage("citizens must not hold one twice\nMaybe take one instrument of each, such as the last?");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RollUpCalculator.by(Grouping.TEAM, Grouping.TEAM))
                .withMessage("groupings must not hold one twice, but are [TEAM, TEAM]");
    }

    @Test
    void aRollUpHoldsTheGroupingsThatItWasAskedForOnly() {
        RollUp rollUp = BY_TEAM.calculate(List.of());
        assertThat(rollUp.whole()).isEmpty();
        assertThat(rollUp.groups(Grouping.TEAM)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rollUp.groups(Grouping.PROGRAMME))
                .withMessage("grouping must be one of [TEAM], but is PROGRAMME");
    }

    @Test
    void twoGroupsThatAreShownAreComparedWithAndWithoutAdjustment() {
        List<GroupedProgression> citizens = new ArrayList<>();
        double[] low = {1, 2, 3, 4, 1, 2, 3, 4, 2, 3, 2};
        double[] high = {6, 7, 8, 6, 7, 8, 5, 6, 7, 8, 6, 7};
        double[] lowEnd = {4, 4, 5, 5, 3, 4, 6, 6, 3, 5, 5};
        double[] highEnd = {6, 7, 9, 7, 6, 8, 6, 7, 7, 8, 5, 8};
        for (int i = 0; i < low.length; i++) {
            citizens.add(Citizens.of("low-" + i, low[i], lowEnd[i]).in(Grouping.TEAM, "Low"));
        }
        for (int i = 0; i < high.length; i++) {
            citizens.add(Citizens.of("high-" + i, high[i], highEnd[i]).in(Grouping.TEAM, "High"));
        }
        GroupComparison comparison = BY_TEAM.compare(citizens, Grouping.TEAM, List.of("Low"), List.of("High"))
                .orElseThrow();
        assertThat(comparison.citizensOfFirst()).isEqualTo(11);
        assertThat(comparison.citizensOfSecond()).isEqualTo(12);
        assertThat(comparison.unadjusted().estimate()).isCloseTo(23 / 11.0 - 3 / 12.0, within(1e-12));
        GroupComparison other = BY_TEAM.compare(citizens, Grouping.TEAM, List.of("High"), List.of("Low"))
                .orElseThrow();
        assertThat(other.unadjusted().estimate())
                .isEqualTo(-comparison.unadjusted().estimate());
        assertThat(comparison.adjusted().orElseThrow().estimate())
                .as("those who start low rise more, which is taken out")
                .isLessThan(comparison.unadjusted().estimate());
        citizens.addAll(Citizens.team("Few", 1, 1, 1));
        assertThat(BY_TEAM.compare(citizens, Grouping.TEAM, List.of("Low"), List.of("High")))
                .as("one of them is hidden for the sake of the few")
                .isEmpty();
    }

    @Test
    void whatCannotBeComparedIsRefused() {
        List<GroupedProgression> same =
                Citizens.together(Citizens.team("East", 12, 0, 0), Citizens.team("West", 0, 12, 0));
        assertThatThrownBy(() -> BY_TEAM.compare(same, Grouping.TEAM, List.of("East"), List.of("West")))
                .isInstanceOf(EstimationException.class)
                .hasMessageStartingWith("all citizens of a group changed by the same");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BY_TEAM.compare(same, Grouping.TEAM, List.of("North"), List.of("West")))
                .withMessage("first must be the name of a group by TEAM");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BY_TEAM.compare(same, Grouping.TEAM, List.of("West"), List.of("West")))
                .withMessage("first and second must have no citizen in common");
        List<GroupedProgression> varied =
                Citizens.together(Citizens.team("East", 6, 6, 6), Citizens.team("West", 4, 4, 4));
        assertThat(BY_TEAM.compare(varied, Grouping.TEAM, List.of("East"), List.of("West"))
                        .orElseThrow()
                        .adjusted())
                .as("all start at five")
                .isEmpty();
    }

    @Test
    void groupingsAreConstantsOrHaveACodeOfTheirOwn() {
        Text label = Text.of("Bydel", "District");
        assertThat(Grouping.of("acme/district", label).label(Language.DANISH)).isEqualTo("Bydel");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Grouping.of("district", label))
                .withMessageStartingWith("grouping code must be namespace/name");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Grouping.TEAM.crossedWith(Grouping.TEAM))
                .withMessage("other must be another grouping than TEAM");
        Grouping crossed = Grouping.TEAM.crossedWith(Grouping.PROGRAMME);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Grouping.TEAM.crossedWith(crossed))
                .withMessage("other must not be crossed, nor cross a crossed grouping");
    }
}
