package dk.bip.examples.casebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.bip.examples.casebook.evidence.CsvLine;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The CSV examples on public data sets against R; see the README beside the data. */
class CsvReferenceTest {

    private static final Path DATA = data();

    private static Path data() {
        try {
            return Path.of(CsvReferenceTest.class.getResource("csv").toURI());
        } catch (URISyntaxException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private record Key(String term, String quantity) {}

    static Stream<List<String>> cases() throws Exception {
        return CsvLine.rows(Files.readString(DATA.resolve("cases.csv"))).stream();
    }

    private static Processes.Result run(List<String> example) {
        List<String> args = new ArrayList<>(
                List.of(example.get(1), DATA.resolve(example.get(2)).toString()));
        if (!example.get(3).isEmpty()) {
            args.addAll(List.of(example.get(3).split(" ")));
        }
        return CasebookRun.of(args.toArray(String[]::new));
    }

    private static Map<Key, Double> reference(String name) throws Exception {
        Map<Key, Double> reference = new LinkedHashMap<>();
        for (String file : List.of("reference-r.csv", "random-intercept-r.csv")) {
            for (String line : Files.readAllLines(DATA.resolve(file))) {
                String[] cells = line.split(",", -1);
                if (cells[0].equals(name)) {
                    reference.put(new Key(cells[1], cells[2]), Double.parseDouble(cells[3]));
                }
            }
        }
        return reference;
    }

    private static Map<Key, Double> printed(Processes.Result run) {
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .startsWith("term,quantity,value\n")
                .doesNotContain("\r")
                .endsWith("\n");
        Map<Key, Double> printed = new LinkedHashMap<>();
        run.out().lines().skip(1).forEach(line -> {
            String[] cells = line.split(",", -1);
            assertThat(cells).hasSize(3);
            assertThat(printed.put(new Key(cells[0], cells[1]), Double.parseDouble(cells[2])))
                    .as(line)
                    .isNull();
        });
        return printed;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void printsWhatRGivesAndNothingElse(List<String> example) throws Exception {
        Map<Key, Double> expected = reference(example.get(0));
        Map<Key, Double> printed = printed(run(example));

        assertThat(printed.keySet()).containsExactlyInAnyOrderElementsOf(expected.keySet());
        expected.forEach((key, value) -> {
            double error = expected.getOrDefault(new Key(key.term(), "std_error"), 0.0);
            assertThat(printed.get(key)).as("%s", key).isCloseTo(value, within(tolerance(example, key, value, error)));
        });
    }

    private static double tolerance(List<String> example, Key key, double value, double standardError) {
        if (!example.get(1).equals("fit-csv")) {
            return 1e-10;
        }
        double agreement = example.get(3).contains("--random-intercept") ? 1e-4 : 1e-7;
        return switch (key.quantity()) {
            case "estimate" -> agreement * Math.max(Math.abs(value), standardError);
            case "reference", "converged", "rows_dropped", "observations", "clusters", "groups", "events" -> 0;
            case "conf_low", "conf_high" -> 3 * agreement * Math.max(Math.abs(value), standardError);
            case "odds_ratio", "odds_ratio_conf_low", "odds_ratio_conf_high" ->
                3 * agreement * value * Math.max(Math.abs(Math.log(value)), standardError);
            case "z", "t" -> 2 * agreement * Math.max(Math.abs(value), 1);
            case "p" -> 2 * agreement;
            default -> agreement * Math.abs(value);
        };
    }

    @Test
    void printsTheSameInADanishLocale() throws Exception {
        Locale before = Locale.getDefault();
        try {
            for (List<String> example :
                    cases().filter(each -> !each.get(3).contains("random")).toList()) {
                Locale.setDefault(Locale.ROOT);
                String usual = run(example).out();
                Locale.setDefault(Locale.forLanguageTag("da-DK"));
                assertThat(run(example).out()).as(example.get(0)).isEqualTo(usual);
            }
        } finally {
            Locale.setDefault(before);
        }
    }
}
