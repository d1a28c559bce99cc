package dk.bip.model.group;

import dk.bip.core.CaseworkerId;
import dk.bip.core.CitizenId;
import dk.bip.core.Text;
import dk.bip.core.testing.Ladder;
import java.util.ArrayList;
import java.util.List;

/** Values of this package for the contract of values. */
public final class GroupSamples {

    private GroupSamples() {}

    /** Returns one or more of each type. */
    public static List<Object> all() {
        Grouping district = Grouping.of("acme/district", Text.of("Bydel", "District"));
        RollUpCalculator calculator = RollUpCalculator.by(Grouping.TEAM, district);
        List<GroupedProgression> citizens =
                Citizens.together(Citizens.team("East", 6, 7, 2), Citizens.team("West", 4, 5, 3));
        RollUp rollUp = calculator.calculate(citizens);
        List<GroupedProgression> more = new ArrayList<>(citizens);
        more.add(unknown().in(district, "Harbour"));
        RollUp other = RollUpCalculator.by(district, Grouping.TEAM)
                .withLeastCitizens(20)
                .calculate(more);
        ChangeDistribution all = rollUp.whole().orElseThrow();
        MeanChange mean = all.mean().orElseThrow();
        MeanDifference difference = new MeanDifference(0.5, 0.25, 12);
        GroupComparison equalStarts = calculator
                .compare(citizens, Grouping.TEAM, List.of("East"), List.of("West"))
                .orElseThrow();
        return List.of(
                district,
                Grouping.INSTRUMENT,
                Grouping.TEAM.crossedWith(district),
                Citizens.of("one", 2, 6).in(Grouping.TEAM, "East").in(district, "Harbour"),
                Citizens.of("one", 2, 6).withCaseworker(CaseworkerId.of("caseworker-1")),
                unknown(),
                calculator,
                RollUpCalculator.by().withLeastCitizens(12),
                rollUp,
                other,
                rollUp.groups(Grouping.TEAM).get(0),
                rollUp.groups(Grouping.TEAM).get(1),
                other.groups(district).get(0),
                all,
                rollUp.groups(Grouping.TEAM).get(0).changes().orElseThrow(),
                mean,
                difference,
                equalStarts,
                GroupComparison.of(
                        new double[] {1, 2, 3}, new double[] {1, 0, 2}, new double[] {2, 3, 1}, new double[] {0, 1, 0
                        }));
    }

    private static GroupedProgression unknown() {
        return GroupedProgression.of(CitizenId.of("unknown"), Citizens.progression(Ladder.WORK, 4, 8), Citizens.WORK);
    }
}
