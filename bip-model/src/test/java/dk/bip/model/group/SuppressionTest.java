package dk.bip.model.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SuppressionTest {

    private static final int LEAST = 10;

    /** The people of a table of counts, cell by cell. */
    private record Table(int[][] counts) {

        int people() {
            return IntStream.range(0, counts.length).map(this::ofRow).sum();
        }

        int ofRow(int row) {
            return IntStream.of(counts[row]).sum();
        }

        BitSet where(CellTest wanted) {
            BitSet people = new BitSet();
            int person = 0;
            for (int row = 0; row < counts.length; row++) {
                for (int column = 0; column < counts[row].length; column++) {
                    people.set(person, person + counts[row][column], wanted.holds(row, column));
                    person += counts[row][column];
                }
            }
            return people;
        }

        /** The total and the rows. */
        List<BitSet> oneWay() {
            List<BitSet> groups = new ArrayList<>(List.of(where((row, column) -> true)));
            IntStream.range(0, counts.length).mapToObj(this::row).forEach(groups::add);
            return groups;
        }

        BitSet row(int wanted) {
            return where((row, column) -> row == wanted);
        }

        /** The total, the rows, the columns and the cells. */
        List<BitSet> twoWay() {
            List<BitSet> groups = oneWay();
            for (int column = 0; column < counts[0].length; column++) {
                int wanted = column;
                groups.add(where((row, at) -> at == wanted));
            }
            for (int row = 0; row < counts.length; row++) {
                for (int column = 0; column < counts[row].length; column++) {
                    int wantedRow = row;
                    int wantedColumn = column;
                    groups.add(where((at, other) -> at == wantedRow && other == wantedColumn));
                }
            }
            return groups;
        }
    }

    private interface CellTest {
        boolean holds(int row, int column);
    }

    private static BitSet shown(Table table, List<BitSet> groups) {
        return Suppression.shown(groups, table.people(), LEAST);
    }

    private static Table oneWay(int... counts) {
        return new Table(
                IntStream.of(counts).mapToObj(count -> new int[] {count}).toArray(int[][]::new));
    }

    private static List<Integer> shownRows(int... counts) {
        Table table = oneWay(counts);
        return shown(table, table.oneWay()).stream().boxed().toList();
    }

    @Test
    void everyGroupIsShownWhereNoneIsSmall() {
        assertThat(shownRows(10, 12, 40)).containsExactly(0, 1, 2, 3);
        Table table = new Table(new int[][] {{10, 11, 12}, {13, 14, 15}});
        assertThat(shown(table, table.twoWay()).cardinality()).isEqualTo(1 + 2 + 3 + 6);
    }

    @Test
    void theOneSmallGroupTakesTheSmallestOfTheOthersWithIt() {
        assertThat(shownRows(50, 3, 20, 30)).containsExactly(0, 1, 4);
    }

    @Test
    void twoSmallGroupsProtectEachOtherOnlyWhereTheyAreTenTogether() {
        assertThat(shownRows(50, 4, 6)).containsExactly(0, 1);
        assertThat(shownRows(50, 20, 4, 5)).containsExactly(0, 1);
    }

    @Test
    void nothingIsShownOfFewerThanTen() {
        assertThat(shownRows(9)).isEmpty();
        assertThat(shownRows(4, 5)).isEmpty();
        assertThat(shownRows()).isEmpty();
    }

    @Test
    void aGroupThatIsTheWholeIsShownWithIt() {
        assertThat(shownRows(10)).containsExactly(0, 1);
    }

    @Test
    void aSmallCellIsNotHadFromTheMarginsAndTheOtherCells() {
        Table table = new Table(new int[][] {{4, 20}, {20, 20}});
        assertThat(shown(table, table.twoWay()).stream().boxed())
                .as("margins, and no cell: each would give that of four")
                .containsExactly(0, 1, 2, 3, 4);
        Table larger = new Table(new int[][] {{4, 20, 30}, {20, 25, 30}, {30, 30, 30}});
        BitSet cells = shown(larger, larger.twoWay()).get(7, 16);
        assertThat(cells.stream().boxed())
                .as("all but the corners of one rectangle")
                .containsExactly(2, 5, 6, 7, 8);
    }

    @Test
    void aGroupWithinAnotherIsHiddenWhereFewAreLeftBetweenThem() {
        BitSet whole = people(0, 40);
        assertThat(Suppression.shown(List.of(whole, people(0, 30), people(0, 27)), 40, LEAST).stream()
                        .boxed())
                .containsExactly(0, 1);
        assertThat(Suppression.shown(List.of(whole, people(0, 30), people(0, 20)), 40, LEAST).stream()
                        .boxed())
                .containsExactly(0, 1, 2);
    }

    @Test
    void groupsThatOverlapGiveNoIntersection() {
        List<BitSet> groups = List.of(people(0, 60), people(0, 30), people(25, 60), people(0, 25));
        assertThat(Suppression.shown(groups, 60, LEAST).stream().boxed())
                .as("the first less the last, and the sum of the first two less the whole, are five people")
                .containsExactly(0, 2, 3);
    }

    private static BitSet people(int from, int to) {
        BitSet people = new BitSet();
        people.set(from, to);
        return people;
    }

    @Test
    void anExhaustiveAttackerFindsNoSmallSetInOneWayTablesWithSeed1() {
        Random random = new Random(1);
        for (int i = 0; i < 300; i++) {
            Table table = oneWay(random.ints(1 + random.nextInt(8), 1, 25).toArray());
            checkAttack(table.people(), table.oneWay());
        }
    }

    @Test
    void anExhaustiveAttackerFindsNoSmallSetInTwoWayTablesWithSeed2() {
        Random random = new Random(2);
        for (int i = 0; i < 150; i++) {
            int columns = 2 + random.nextInt(3);
            Table table = new Table(IntStream.range(0, 2 + random.nextInt(2))
                    .mapToObj(row -> random.ints(columns, 0, 30).toArray())
                    .toArray(int[][]::new));
            checkAttack(table.people(), table.twoWay());
        }
    }

    @Test
    void anExhaustiveAttackerFindsNoSmallSetAmongGroupsThatOverlapWithSeed3() {
        Random random = new Random(3);
        for (int i = 0; i < 200; i++) {
            int people = 20 + random.nextInt(60);
            int[] part = random.ints(people, 0, 11).toArray();
            List<BitSet> groups = new ArrayList<>(List.of(people(0, people)));
            for (int group = 0; group < 8; group++) {
                int within = random.nextInt(1 << 11);
                BitSet members = new BitSet();
                IntStream.range(0, people)
                        .filter(one -> (within >> part[one] & 1) == 1)
                        .forEach(members::set);
                groups.add(members);
            }
            checkAttack(people, groups);
        }
    }

    private static void checkAttack(int people, List<BitSet> groups) {
        BitSet shown = Suppression.shown(groups, people, LEAST);
        Attacker attacker = new Attacker(
                people, groups, shown.stream().mapToObj(groups::get).toList());
        assertThat(attacker.smallestSetHad())
                .as("people of the smallest set that is had from %s of %s", shown, groups)
                .isGreaterThanOrEqualTo(LEAST);
    }

    /** The attacker would find what is looked for: without suppression there are small sets. */
    @Test
    void theAttackerIsNoFool() {
        Table table = oneWay(50, 3, 20, 30);
        List<BitSet> groups = table.oneWay();
        assertThat(new Attacker(
                                table.people(),
                                groups,
                                List.of(groups.get(0), groups.get(1), groups.get(3), groups.get(4)))
                        .smallestSetHad())
                .isEqualTo(3);
        assertThat(new Attacker(table.people(), groups, List.of(groups.get(0), groups.get(1), groups.get(4)))
                        .smallestSetHad())
                .isEqualTo(23);
    }

    /** Whole counts that fit what is shown: an attacker who tries all of them is left with more than one for each hidden group. */
    @Test
    void anAttackerWhoTriesAllCountsOfATableIsLeftInDoubtOfEveryHiddenGroupWithSeed4() {
        Random random = new Random(4);
        for (int i = 0; i < 40; i++) {
            Table table = new Table(IntStream.range(0, 2)
                    .mapToObj(row -> random.ints(3, 1, 25).toArray())
                    .toArray(int[][]::new));
            List<BitSet> groups = table.twoWay();
            BitSet shown = shown(table, groups);
            if (!shown.get(0, 6).equals(people(0, 6))) {
                continue;
            }
            List<int[]> fitting = fitting(table, groups, shown);
            for (int cell = 0; cell < 6; cell++) {
                if (!shown.get(6 + cell)) {
                    int place = cell;
                    assertThat(fitting.stream()
                                    .mapToInt(counts -> counts[place])
                                    .distinct()
                                    .count())
                            .as("counts that cell %s of %s may have", cell, List.of(table.counts()))
                            .isGreaterThan(1);
                }
            }
        }
    }

    /** All tables of two rows and three columns with the margins and the shown cells of a table. */
    private static List<int[]> fitting(Table table, List<BitSet> groups, BitSet shown) {
        int[] rows = {table.ofRow(0), table.ofRow(1)};
        int[] columns = IntStream.range(3, 6)
                .map(group -> groups.get(group).cardinality())
                .toArray();
        List<int[]> fitting = new ArrayList<>();
        for (int first = 0; first <= columns[0]; first++) {
            for (int second = 0; second <= columns[1]; second++) {
                int third = rows[0] - first - second;
                int[] counts = {first, second, third, columns[0] - first, columns[1] - second, columns[2] - third};
                boolean fits = IntStream.of(counts).allMatch(count -> count >= 0)
                        && IntStream.range(0, 6)
                                .allMatch(cell -> !shown.get(6 + cell)
                                        || counts[cell] == groups.get(6 + cell).cardinality());
                if (fits) {
                    fitting.add(counts);
                }
            }
        }
        return fitting;
    }

    @Test
    void theOrderOfGroupsOfDifferentSizesPlaysNoPart() {
        Table table = oneWay(50, 3, 20, 30, 11);
        List<BitSet> groups = table.oneWay();
        List<BitSet> reversed = new ArrayList<>(groups);
        Collections.reverse(reversed);
        BitSet shown = Suppression.shown(groups, table.people(), LEAST);
        BitSet other = Suppression.shown(reversed, table.people(), LEAST);
        for (int i = 0; i < groups.size(); i++) {
            assertThat(other.get(groups.size() - 1 - i)).isEqualTo(shown.get(i));
        }
    }

    @Test
    void threeGroupingsOfScatteredPeopleAreShownWholeWithSeed5() {
        assertThat(shownOfScattered(3, 8, new Random(5))).isEqualTo(1 + 3 * 8);
    }

    /** What takes too long to decide is hidden. */
    @Test
    void manyGroupingsOfScatteredPeopleAreShownInPartWithSeed6() {
        assertThat(shownOfScattered(5, 8, new Random(6))).isBetween(1 + 3 * 8, 5 * 8);
    }

    private static int shownOfScattered(int groupings, int labels, Random random) {
        int people = 400;
        List<BitSet> groups = new ArrayList<>(List.of(people(0, people)));
        for (int grouping = 0; grouping < groupings; grouping++) {
            int[] group = random.ints(people, 0, labels).toArray();
            for (int label = 0; label < labels; label++) {
                int wanted = label;
                BitSet members = new BitSet();
                IntStream.range(0, people).filter(one -> group[one] == wanted).forEach(members::set);
                groups.add(members);
            }
        }
        return Suppression.shown(groups, people, LEAST).cardinality();
    }
}
