package dk.bip.core.intervention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dk.bip.core.Language;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Holds the 21 interventions against the published table, src/test/resources/dk/bip/core/intervention/interventions.csv (S2). */
class InterventionTypeTest {

    @Test
    void theTwentyOneAreThePublishedOnesInTheirOrder() throws IOException {
        List<List<String>> published = published();
        assertThat(published).hasSize(21);
        assertThat(Arrays.stream(InterventionType.values())
                        .map(InterventionTypeTest::row)
                        .toList())
                .isEqualTo(published);
    }

    @Test
    void fiveAreAtACompanyAndAllOfThoseAreJobOriented() {
        List<InterventionType> atCompany = Arrays.stream(InterventionType.values())
                .filter(InterventionType::isAtCompany)
                .toList();
        assertThat(atCompany).hasSize(5).allMatch(type -> type.category() == InterventionCategory.JOB_ORIENTED);
    }

    @Test
    void codesAreReadBack() {
        for (InterventionType type : InterventionType.values()) {
            assertThat(InterventionType.ofCode(type.code())).isSameAs(type);
        }
        for (InterventionCategory category : InterventionCategory.values()) {
            assertThat(InterventionCategory.ofCode(category.code())).isSameAs(category);
        }
    }

    @Test
    void anUnknownCodeIsRefusedWithoutRepeatingIt() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> InterventionType.ofCode("PRAKTIK"))
                .withMessageStartingWith("intervention type code is not known\nMaybe one of LABOUR_MARKET_KNOWLEDGE, ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> InterventionCategory.ofCode("OTHER"))
                .withMessage("intervention category code is not known\n"
                        + "Maybe one of JOB_ORIENTED, UPSKILLING, SOCIAL, HEALTH_ORIENTED?");
        assertThatNullPointerException().isThrownBy(() -> InterventionType.ofCode(null));
    }

    private static List<String> row(InterventionType type) {
        String english = type.label(Language.ENGLISH);
        return List.of(
                type.category().code(),
                type.category().label(Language.DANISH),
                english.substring(0, 1).toLowerCase(Locale.ROOT) + english.substring(1),
                type.label(Language.DANISH),
                type.isAtCompany() ? "yes" : "no",
                "S2");
    }

    private static List<List<String>> published() throws IOException {
        try (InputStream in = InterventionTypeTest.class.getResourceAsStream("interventions.csv")) {
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            assertThat(lines.get(0)).isEqualTo("type,danish_type,intervention,danish,at_a_company,source");
            return lines.stream().skip(1).map(InterventionTypeTest::cells).toList();
        }
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (char c : line.toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
