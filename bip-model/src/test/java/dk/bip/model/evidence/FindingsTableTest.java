package dk.bip.model.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dk.bip.model.evidence.FindingValue.Groups;
import dk.bip.model.evidence.FindingValue.Range;
import dk.bip.model.evidence.FindingValue.Series;
import dk.bip.model.evidence.FindingValue.Single;
import dk.bip.model.evidence.FindingValue.Texts;
import dk.bip.model.evidence.PublishedTable.Row;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the catalogue against the published table, row by row and cell by cell. */
class FindingsTableTest {
    private static final String NUMBER = "\\d+(\\.\\d+)?";

    static List<Row> rows() {
        return PublishedTable.rows();
    }

    @Test
    void hasExactlyTheRowsOfTheTableInItsOrder() {
        assertThat(Evidence.published().all())
                .extracting(finding -> finding.id().value())
                .containsExactlyElementsOf(rows().stream().map(Row::id).toList())
                .hasSize(94);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void hasTheTopicStatementUnitClaimAndCaveat(Row row) {
        Finding finding = Evidence.published().finding(row.id());
        assertThat(finding.topic().code()).isEqualTo(row.topic());
        assertThat(finding.statement()).isEqualTo(row.statement());
        assertThat(finding.unit()).isEqualTo(row.unit());
        assertThat(finding.claim().code().toLowerCase(Locale.ROOT)).isEqualTo(row.kind());
        assertThat(finding.caveat().orElse("")).isEqualTo(row.note());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void hasThePopulationOrTheCircumstances(Row row) {
        Finding finding = Evidence.published().finding(row.id());
        assertThat(Stream.of(finding.population(), finding.circumstances())
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(" and ")))
                .isEqualTo(row.populationOrHorizon());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void hasTheSourcesAndThePlaceInThem(Row row) {
        Finding finding = Evidence.published().finding(row.id());
        String sources = finding.sources().stream().map(Source::code).collect(Collectors.joining(";"));
        assertThat(sources + finding.place().map(place -> " " + place).orElse(""))
                .isEqualTo(row.source());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void hasEveryDigitOfTheValue(Row row) {
        FindingValue value = Evidence.published().finding(row.id()).value();
        List<List<String>> cells = row.values();
        if (row.unit().equals("direction")) {
            assertThat(value).isInstanceOf(FindingValue.Direction.class).hasToString(row.value());
        } else if (row.unit().equals("order")) {
            assertThat(value).isInstanceOf(FindingValue.Order.class).hasToString(row.value());
        } else if (row.value().matches(NUMBER)) {
            assertThat(value).isInstanceOf(Single.class).hasToString(row.value());
        } else if (row.value().matches(NUMBER + "-" + NUMBER)) {
            assertThat(value).isInstanceOf(Range.class).hasToString(row.value());
        } else if (cells.size() > 1) {
            assertThat(value).isInstanceOf(Groups.class);
            assertThat(((Groups) value).series())
                    .extracting(FindingsTableTest::digits)
                    .isEqualTo(cells);
        } else if (row.value().matches("\\d.*")) {
            assertThat(value).isInstanceOf(Series.class);
            assertThat(digits((Series) value))
                    .isEqualTo(cells.get(0).stream()
                            .map(cell -> cell.equals("1:1") ? "1" : cell.replace(" per week", ""))
                            .toList());
        } else {
            assertThat(value).isEqualTo(new Texts(cells.get(0)));
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void labelsNumbersInTheOrderOfTheStatementOrTheUnit(Row row) {
        FindingValue value = Evidence.published().finding(row.id()).value();
        if (value instanceof Series series) {
            assertThat(row.statement() + " / " + row.unit()).containsSubsequence(series.labels());
        } else if (value instanceof Groups groups) {
            assertThat(row.statement()).containsSubsequence(groups.groups());
            assertThat(row.statement())
                    .containsSubsequence(groups.series().get(0).labels());
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void statesAHorizonOnlyWhereTheTableDoes(Row row) {
        StatedHorizon horizon = Evidence.published().finding(row.id()).horizon();
        String words = row.statement() + " " + row.populationOrHorizon();
        if (words.contains("six months after")) {
            assertThat(horizon).isEqualTo(StatedHorizon.ofMonths(6));
        } else if (words.contains("64 weeks")) {
            assertThat(horizon).isEqualTo(StatedHorizon.ofWeeks(64));
        } else {
            assertThat(horizon.isStated()).isFalse();
            assertThat(horizon.equals(StatedHorizon.NOT_STATED))
                    .as("an outcome without a stated length, against no outcome")
                    .isEqualTo(isAboutAnOutcome(row));
        }
    }

    /** Findings on a job, on employment or on progression; belief in the caseload and search are neither. */
    private static boolean isAboutAnOutcome(Row row) {
        return switch (row.topic()) {
            case "indicators and job",
                    "caseworker effectiveness",
                    "progression",
                    "interventions and job",
                    "trial effect",
                    "counter-evidence",
                    "a published model of another country" -> true;
            default ->
                List.of(
                                "BIP-SEARCH-21",
                                "BIP-SEARCH-22",
                                "BIP-BELIEF-01",
                                "BIP-BELIEF-02",
                                "BIP-BELIEF-03",
                                "BIP-SHIFT-01")
                        .contains(row.id());
        };
    }

    private static List<String> digits(Series series) {
        return series.figures().stream().map(Figure::toString).toList();
    }
}
