package dk.bip.examples.casebook.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dk.bip.model.builtin.EvidenceModel;
import dk.bip.model.predictor.ModelDocument;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The interval of a prediction holds what would be true if another set of assumptions were right. */
class CoverageTest {

    private static final double NOMINAL = 0.95;

    @Test
    void oneMemberIsRecomputed() throws IOException {
        Map<NestedDocument, ModelDocument> shipped = new EnumMap<>(NestedDocument.class);
        EvidenceModel.all().forEach(document -> shipped.put(NestedDocument.ofId(document.id()), document));
        MemberFits members = MemberFits.read();
        String last = List.copyOf(members.names()).get(members.names().size() - 1);

        List<String> lines =
                new Coverage(members, shipped).lines(last, ParameterFile.read().get(last));

        assertThat(lines)
                .isEqualTo(committed().stream()
                        .filter(line -> line.startsWith(last + ","))
                        .toList());
    }

    /** Members are few, and one that lies far out is not in the spread of the others. */
    @Test
    void holdsWhatWouldBeTrueNearlyAsOftenAsItSays() throws IOException {
        List<String> lines = committed();
        List<String> ofMembers = lines.subList(0, 8 * MemberFits.read().names().size());

        assertThat(lines.subList(ofMembers.size(), lines.size())).isEqualTo(Coverage.means(ofMembers));
        for (int cell : List.of(4, 5)) {
            double mean = ofMembers.stream()
                    .mapToDouble(line -> Double.parseDouble(line.split(",")[cell]))
                    .average()
                    .orElseThrow();
            assertThat(mean).isGreaterThan(NOMINAL - 0.05);
        }
    }

    private static List<String> committed() throws IOException {
        try (InputStream in = Coverage.class.getResourceAsStream("coverage.csv")) {
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            assertThat(lines.get(0) + "\n").isEqualTo(Coverage.HEADER);
            assertThat(lines.subList(1, lines.size()))
                    .hasSize(8 * (MemberFits.read().names().size() + 1));
            return lines.subList(1, lines.size());
        }
    }
}
