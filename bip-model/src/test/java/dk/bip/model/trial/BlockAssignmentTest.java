package dk.bip.model.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dk.bip.core.CitizenId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BlockAssignmentTest {

    private static final BlockAssignment ASSIGNMENT = BlockAssignment.of(TrialProtocol.paaRetteVej(), 2010);

    private static List<CitizenId> citizens(String stratum, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> CitizenId.of(stratum + "-" + i))
                .toList();
    }

    private static List<Arm> arms(BlockAssignment assignment, String stratum, int count) {
        return assignment.assign(Map.of(stratum, citizens(stratum, count))).entries().stream()
                .map(AssignmentList.Entry::arm)
                .toList();
    }

    @Test
    void everyBlockHasTheArmsInTheirProportion() {
        List<Arm> arms = arms(new BlockAssignment(1, 6, 2, 1), "north", 60);
        for (int block = 0; block < 60; block += 6) {
            assertThat(Collections.frequency(arms.subList(block, block + 6), Arm.TREATED))
                    .isEqualTo(4);
        }
    }

    @Test
    void theSameSeedDrawsTheSameAndLaterCitizensAndOtherStrataChangeNothing() {
        List<Arm> before = arms(ASSIGNMENT, "north", 11);
        assertThat(arms(ASSIGNMENT, "north", 11)).isEqualTo(before);
        assertThat(arms(ASSIGNMENT, "north", 40).subList(0, 11)).isEqualTo(before);
        AssignmentList both = ASSIGNMENT.assign(Map.of("north", citizens("north", 11), "east", citizens("east", 7)));
        assertThat(both.entries().subList(7, 18).stream()
                        .map(AssignmentList.Entry::arm)
                        .toList())
                .isEqualTo(before);
        assertThat(both.arm(CitizenId.of("north-0"))).contains(before.get(0));
        assertThat(both.arm(CitizenId.of("west-0"))).isEmpty();
    }

    @Test
    void otherSeedsAndStrataDrawOtherwise() {
        List<Arm> arms = arms(ASSIGNMENT, "north", 40);
        assertThat(arms(ASSIGNMENT, "south", 40)).isNotEqualTo(arms);
        assertThat(arms(BlockAssignment.of(TrialProtocol.paaRetteVej(), 2011), "north", 40))
                .isNotEqualTo(arms);
    }

    @Test
    void eachPlaceOfABlockIsTreatedAsOftenInTheLongRunOfSeeds1To2000() {
        int[] treated = new int[4];
        for (int seed = 1; seed <= 2000; seed++) {
            List<Arm> arms = arms(new BlockAssignment(seed, 4, 1, 1), "centre 7", 4);
            for (int place = 0; place < 4; place++) {
                treated[place] += arms.get(place) == Arm.TREATED ? 1 : 0;
            }
        }
        for (int count : treated) {
            assertThat(count / 2000.0).isCloseTo(0.5, within(0.04));
        }
    }

    @Test
    void aListThatWasChangedIsRefused() {
        AssignmentList list = ASSIGNMENT.assign(Map.of("north", citizens("north", 8)));
        List<AssignmentList.Entry> changed = new ArrayList<>(list.entries());
        AssignmentList.Entry third = changed.get(2);
        changed.set(
                2,
                new AssignmentList.Entry(
                        third.citizen(), third.stratum(), third.arm() == Arm.TREATED ? Arm.CONTROL : Arm.TREATED));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AssignmentList.of(ASSIGNMENT, changed))
                .withMessageStartingWith(
                        "entries must have the arms that the method draws, but entry 3 has not\nMaybe ");
        List<AssignmentList.Entry> twice = new ArrayList<>(list.entries());
        twice.add(list.entries().get(0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AssignmentList.of(ASSIGNMENT, twice))
                .withMessageStartingWith("entries must have each citizen once");
        assertThat(list.toString()).doesNotContain("north-");
        assertThat(list.entries().get(0).toString()).doesNotContain("north");
    }

    @Test
    void aMethodThatCannotBeIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BlockAssignment(1, 5, 1, 1))
                .withMessage("blockSize must be a multiple of 2 up to 1000, but is 5");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BlockAssignment.of(TrialProtocol.flereSkalMed(), 1))
                .withMessage("protocol must have controls\nMaybe it describes a project and no trial?");
    }

    @Test
    void theBalanceTableIsThatByHand() {
        List<TrialPerson> persons = List.of(
                TrialPerson.builder(Arm.TREATED)
                        .covariate("age", 30)
                        .subgroup("sex", "women")
                        .build(),
                TrialPerson.builder(Arm.TREATED)
                        .covariate("age", 40)
                        .subgroup("sex", "men")
                        .build(),
                TrialPerson.builder(Arm.CONTROL)
                        .covariate("age", 20)
                        .subgroup("sex", "men")
                        .build(),
                TrialPerson.builder(Arm.CONTROL)
                        .covariate("age", 30)
                        .subgroup("sex", "men")
                        .build(),
                TrialPerson.builder(Arm.CONTROL).subgroup("sex", "women").build());
        BalanceTable table = BalanceTable.of(TrialTable.of(1, persons), List.of("age"), List.of("sex"));
        BalanceTable.Line age = table.lines().get(0);
        assertThat(age.meanTreated()).isEqualTo(35);
        assertThat(age.missingControl()).isEqualTo(1);
        assertThat(age.standardisedDifference()).hasValue(10 / Math.sqrt(50));
        assertThat(table.lines()).extracting(BalanceTable.Line::name).containsExactly("age", "sex: men", "sex: women");
        assertThat(table.lines().get(1).standardisedDifference().orElseThrow())
                .isCloseTo((0.5 - 2.0 / 3) / Math.sqrt((0.25 + 2.0 / 9) / 2), within(1e-14));
    }
}
