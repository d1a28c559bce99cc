package dk.bip.examples.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import dk.bip.core.attention.AttentionCalculator;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** How often the rules ask: so seldom that nobody drowns, and none of them never where the population has what it looks at. */
class AttentionFrequenciesTest {

    @Test
    void aTypicalOccasionHasAtMostThreePointsWithSeed2026() {
        Map<String, Double> found = CasebookRun.of("attention-frequencies", "--citizens", "300")
                .out()
                .lines()
                .skip(1)
                .map(line -> line.split(","))
                .collect(Collectors.toMap(cells -> cells[0] + "," + cells[1], cells -> Double.parseDouble(cells[2])));
        assertThat(found).containsEntry(",cases", 300.0);
        assertThat(found.get(",occasions")).isGreaterThan(1000);
        assertThat(found.get(",median_points_of_an_occasion")).isBetween(1.0, 3.0);
        Map<String, Double> ofCases = AttentionCalculator.withDefaults().rules().stream()
                .map(rule -> rule.topic().code())
                .collect(Collectors.toMap(Function.identity(), code -> found.get(code + ",percent_of_cases")));
        assertThat(ofCases.remove("CONVERSATIONS_MISSED")).isZero();
        assertThat(ofCases.remove("MEASUREMENT_OVERDUE")).isZero();
        assertThat(ofCases.values()).allMatch(percent -> percent > 0 && percent <= 100);
    }
}
