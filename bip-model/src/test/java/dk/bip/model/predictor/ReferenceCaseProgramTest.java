package dk.bip.model.predictor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.bip.model.card.ReferenceCase;
import dk.bip.model.feature.FeatureRow;
import dk.bip.model.json.BipJson;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The library against the Python program that scores any model document: src/test/python/documents. */
class ReferenceCaseProgramTest {

    private static final String FOLDER = "/dk/bip/model/documents/";

    @Test
    void agreesOnAMadeUpDocumentWithGapsInItsRows() throws IOException {
        ModelDocument document = BipJson.MODEL_DOCUMENT.read(resource("made-up.json"));
        JobProbabilityPredictor predictor = JobProbabilityPredictor.of(document);

        assertThat(predictor.verify()).isEqualTo(new Verification(9, List.of()));
        assertThat(document.referenceCases())
                .filteredOn(one -> one.values().size() < document.schema().size())
                .hasSize(6);
        for (ReferenceCase one : document.referenceCases()) {
            FeatureRow.Builder row = FeatureRow.builder(predictor.schema());
            one.values().forEach((name, value) -> row.value(document.schema().named(name), value));
            Estimate estimate = (Estimate) predictor.withLevel(one.level()).predict(row.build(), one.horizon());
            double averaged = estimate.spread().isPresent() ? 1e-9 * one.probability() : 1e-14;
            assertThat(estimate.logOdds()).as(one.name()).isCloseTo(one.logOdds(), within(1e-13));
            assertThat(estimate.probability()).as(one.name()).isCloseTo(one.probability(), within(averaged));
            assertThat(estimate.interval().orElseThrow().lower())
                    .as(one.name())
                    .isCloseTo(one.lower().orElseThrow(), within(averaged));
            assertThat(estimate.interval().orElseThrow().upper())
                    .as(one.name())
                    .isCloseTo(one.upper().orElseThrow(), within(averaged));
            assertThat(estimate.spread().isPresent())
                    .as(one.name())
                    .isEqualTo(one.spreadLower().isPresent());
            estimate.spread().ifPresent(spread -> {
                assertThat(spread.lower())
                        .as(one.name())
                        .isCloseTo(one.spreadLower().getAsDouble(), within(1e-14));
                assertThat(spread.upper())
                        .as(one.name())
                        .isCloseTo(one.spreadUpper().getAsDouble(), within(1e-14));
            });
        }
    }

    @Test
    void theTableHoldsTheCasesOfTheDocument() throws IOException {
        List<ReferenceCase> cases =
                BipJson.MODEL_DOCUMENT.read(resource("made-up.json")).referenceCases();
        List<String[]> lines = resource("reference-cases.csv")
                .lines()
                .skip(2)
                .map(line -> line.split(",", -1))
                .toList();

        assertThat(lines).hasSameSizeAs(cases);
        for (int i = 0; i < cases.size(); i++) {
            String[] cells = lines.get(i);
            ReferenceCase one = cases.get(i);
            assertThat(cells[0]).isEqualTo("made-up");
            assertThat(cells[1]).isEqualTo(one.name());
            assertThat(Integer.parseInt(cells[2])).isEqualTo(one.horizon().months());
            assertThat(cells[4])
                    .isEqualTo(one.values().entrySet().stream()
                            .map(value -> value.getKey() + "=" + value.getValue())
                            .collect(Collectors.joining(";")));
            assertThat(new double[] {
                        number(cells[3]), number(cells[5]), number(cells[6]), number(cells[7]), number(cells[8])
                    })
                    .containsExactly(
                            one.level(),
                            one.logOdds(),
                            one.probability(),
                            one.lower().orElseThrow(),
                            one.upper().orElseThrow());
            assertThat(cells[9].isEmpty()).isEqualTo(one.spreadLower().isEmpty());
            one.spreadLower().ifPresent(lower -> assertThat(number(cells[9])).isEqualTo(lower));
            one.spreadUpper().ifPresent(upper -> assertThat(number(cells[10])).isEqualTo(upper));
        }
    }

    private static double number(String cell) {
        return Double.parseDouble(cell);
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = ReferenceCaseProgramTest.class.getResourceAsStream(FOLDER + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
