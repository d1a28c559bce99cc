package dk.bip.examples.casebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.bip.core.casefile.BackgroundField;
import dk.bip.core.casefile.BackgroundValue;
import dk.bip.core.casefile.CaseFile;
import dk.bip.core.casefile.CaseSnapshot;
import dk.bip.core.indicator.Indicator;
import dk.bip.core.indicator.Rater;
import dk.bip.core.intervention.Intervention;
import dk.bip.core.intervention.InterventionMix;
import dk.bip.core.intervention.InterventionType;
import dk.bip.core.questionnaire.JobSearchChannel;
import dk.bip.model.builtin.EvidenceModel;
import dk.bip.model.feature.Feature;
import dk.bip.model.feature.FeatureCatalogue;
import dk.bip.model.feature.FeatureSchema;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.population.PersonInterval;
import dk.bip.model.population.ReferenceCitizen;
import dk.bip.model.population.ReferencePopulation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rows of the reference population as a file: read back, each cell is what the case file or the interval tells. */
class PopulationCsvTest {

    private static final int CITIZENS = 60;
    private static final long SEED = 7;

    @TempDir
    Path folder;

    private Path file;
    private List<PersonInterval> intervals;
    private final Map<ReferenceCitizen, CaseFile> files = new HashMap<>();

    @BeforeEach
    void setUp() {
        file = folder.resolve("population.csv");
        intervals = ReferencePopulation.of(SEED)
                .citizens()
                .limit(CITIZENS)
                .flatMap(citizen -> citizen.intervals().stream())
                .toList();
    }

    private CaseSnapshot snapshot(PersonInterval interval) {
        return files.computeIfAbsent(interval.citizen(), ReferenceCitizen::caseFile)
                .asOf(interval.date());
    }

    private Processes.Result run(String... options) {
        return CasebookRun.of(options);
    }

    private List<Map<String, String>> rows() throws IOException {
        Processes.Result result = run("population", "--citizens", "" + CITIZENS, "--seed", "" + SEED, file.toString());
        assertThat(result.status()).isZero();
        assertThat(result.err()).isEmpty();
        assertThat(result.out())
                .startsWith("term,quantity,value\n,citizens," + CITIZENS + "\n,rows," + intervals.size() + "\n");
        String text = Files.readString(file);
        assertThat(text).endsWith("\n").doesNotContain("\r", "\"");
        List<String> lines = text.lines().toList();
        String[] names = lines.get(0).split(",");
        assertThat(names).doesNotHaveDuplicates();
        return lines.stream()
                .skip(1)
                .map(line -> row(names, line.split(",", -1)))
                .toList();
    }

    @Test
    void saysWhatSpreadToExpectOfSoManyCitizens() {
        Function<String, Double> width = citizens -> {
            Map<String, Double> bounds = new HashMap<>();
            run("population", "--citizens", citizens, "--seed", "1", file.toString())
                    .out()
                    .lines()
                    .filter(line -> line.startsWith("BIP-BELIEF-01 job within the horizon as read: belief 5,"))
                    .forEach(line -> bounds.put(line.split(",")[1], Double.valueOf(line.split(",")[2])));
            assertThat(bounds).containsOnlyKeys("expected_from", "expected_to");
            assertThat(bounds.get("expected_from") + bounds.get("expected_to")).isCloseTo(2 * 26.8, within(1e-9));
            return bounds.get("expected_to") - bounds.get("expected_from");
        };
        assertThat(width.apply("10")).isCloseTo(2 * width.apply("40"), within(1e-9));
    }

    private static Map<String, String> row(String[] names, String[] cells) {
        assertThat(cells).hasSameSizeAs(names);
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < names.length; i++) {
            row.put(names[i], cells[i]);
        }
        return row;
    }

    @Test
    void theHeaderIsWhatTheHelpAndTheReadmeList() throws IOException {
        Set<String> header = rows().get(0).keySet();
        List<String> help = run("population", "--help").out().lines().toList();
        assertThat(help.stream()
                        .dropWhile(line -> !line.startsWith("Columns"))
                        .filter(line -> line.startsWith("  ") && !line.startsWith("   "))
                        .map(String::strip))
                .containsExactlyElementsOf(header);
        String readme = Files.readString(Path.of("README.md"));
        assertThat(header).allSatisfy(column -> assertThat(readme).contains("`" + column + "`"));
    }

    @Test
    void whoAndWhenIsThatOfTheInterval() throws IOException {
        List<Map<String, String>> rows = rows();
        assertThat(rows).hasSameSizeAs(intervals);
        for (int i = 0; i < rows.size(); i++) {
            PersonInterval interval = intervals.get(i);
            assertThat(rows.get(i))
                    .containsEntry("citizen", interval.citizen().id().value())
                    .containsEntry("caseworker", interval.caseworker().value())
                    .containsEntry("interval", "" + interval.number())
                    .containsEntry("date", interval.date().toString());
        }
    }

    /** Every column that is named as a feature of the library. */
    @Test
    void featuresAreThoseOfTheCaseFile() throws IOException {
        List<Map<String, String>> rows = rows();
        int compared = 0;
        for (int i = 0; i < rows.size(); i++) {
            CaseSnapshot snapshot = snapshot(intervals.get(i));
            for (Feature feature : FeatureCatalogue.builtIn().features()) {
                String cell = rows.get(i).get(feature.name());
                if (cell != null && feature != Feature.CASEWORKER_ORIENTATION) {
                    FeatureSchema alone = FeatureSchema.of(feature);
                    assertThat(number(cell))
                            .as(feature.name())
                            .isEqualTo(FeatureCatalogue.builtIn()
                                    .read(alone, snapshot)
                                    .value(feature));
                    compared++;
                }
            }
            assertThat(number(rows.get(i).get("caseworker_orientation")))
                    .isEqualTo(intervals.get(i).orientation());
        }
        assertThat(compared / rows.size()).isEqualTo(18 + 3 + 3 + 2);
        assertThat(rows.get(0).keySet())
                .containsAll(documents().flatMap(List::stream).toList());
    }

    private static Stream<List<String>> documents() {
        return EvidenceModel.all().stream().map(document -> document.schema().names());
    }

    private static OptionalDouble number(String cell) {
        return cell.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(cell));
    }

    @Test
    void answersAndChannelsAreThoseOfTheForms() throws IOException {
        List<Map<String, String>> rows = rows();
        List<String> questions = PersonInterval.questions();
        int declined = 0;
        for (int i = 0; i < rows.size(); i++) {
            PersonInterval interval = intervals.get(i);
            for (int q = 0; q < questions.size(); q++) {
                String column =
                        "item_" + questions.get(q).replaceFirst("bip.", "").replaceAll("[.-]", "_");
                assertThat(rows.get(i)).containsEntry(column, "" + interval.step(q));
            }
            assertThat(Double.parseDouble(rows.get(i).get("mean_citizen_score")))
                    .isEqualTo(interval.meanCitizenScore());
            for (JobSearchChannel channel : JobSearchChannel.values()) {
                String cell = interval.channels()
                        .map(channels -> channels.contains(channel) ? "1" : "0")
                        .orElse("");
                assertThat(rows.get(i))
                        .containsEntry("channel_" + channel.name().toLowerCase(Locale.ROOT), cell);
                declined += cell.isEmpty() ? 1 : 0;
            }
            assertThat(rows.get(i).get("citizen_job_search_behaviour").isEmpty())
                    .isEqualTo(interval.channels().isEmpty());
            assertThat(rows.get(i)).containsEntry("caseworker_belief", "" + interval.belief());
            assertThat(number(rows.get(i).get("caseworker_cooperation")))
                    .isEqualTo(interval.score(Rater.CASEWORKER, Indicator.COOPERATION));
        }
        assertThat(declined).isPositive();
    }

    @Test
    void interventionsBackgroundAndOutcomesAreThoseOfTheCaseFile() throws IOException {
        List<Map<String, String>> rows = rows();
        for (int i = 0; i < rows.size(); i++) {
            PersonInterval interval = intervals.get(i);
            CaseSnapshot snapshot = snapshot(interval);
            InterventionMix mix = InterventionMix.overLastThreeMonths(snapshot.interventions(), interval.date());
            String types = snapshot.interventions().stream()
                    .filter(one -> one.date().isAfter(interval.date().minusMonths(3)))
                    .map(Intervention::type)
                    .map(InterventionType::code)
                    .collect(Collectors.joining(";"));
            assertThat(rows.get(i))
                    .containsEntry("mix_kind", mix.kind().name())
                    .containsEntry("mix_company_based", mix.companyBased().isYes() ? "1" : "0")
                    .containsEntry("intervention_types", types);
            String categories = rows.get(i).get("mix_categories");
            assertThat(categories.isEmpty() ? List.of() : Arrays.asList(categories.split(";")))
                    .containsExactlyElementsOf(
                            mix.categories().stream().map(Enum::name).toList());
            for (BackgroundField field : BackgroundField.all()) {
                BackgroundValue value = snapshot.background(field).orElseThrow().value();
                String cell = rows.get(i).get(field.code().toLowerCase(Locale.ROOT));
                assertThat(
                                switch (field.kind()) {
                                    case QUANTITY -> BackgroundValue.of(Double.parseDouble(cell));
                                    case YES_NO -> BackgroundValue.of(cell.equals("1"));
                                    case CHOICE -> BackgroundValue.of(cell);
                                })
                        .isEqualTo(value);
            }
            for (int months : new int[] {3, 6, 9, 12}) {
                assertThat(rows.get(i))
                        .containsEntry(
                                "job_within_" + months + "_months",
                                interval.jobWithin(Horizon.ofMonths(months)) ? "1" : "0");
            }
        }
    }

    @Test
    void theSameSeedGivesTheSameBytesWhateverTheMachineIsSetTo() throws IOException, InterruptedException {
        rows();
        Path other = folder.resolve("other.csv");
        Processes.Result result = Processes.run(
                folder,
                List.of(
                        Processes.program("java"),
                        "-Dfile.encoding=ISO-8859-1",
                        "-Duser.language=ar",
                        "-Duser.country=EG",
                        "-Dline.separator=\r\n",
                        "-cp",
                        Processes.classPath(),
                        Casebook.class.getName(),
                        "population",
                        "--citizens",
                        "" + CITIZENS,
                        "--seed",
                        "" + SEED,
                        other.toString()),
                "");
        assertThat(result.err()).isEmpty();
        assertThat(result.status()).isZero();
        assertThat(other).hasSameBinaryContentAs(file);
        assertThat(run("population", "--citizens", "60", "--seed", "8", other.toString())
                        .status())
                .isZero();
        assertThat(Files.readString(other, StandardCharsets.UTF_8)).isNotEqualTo(Files.readString(file));
    }

    /** The file can go straight into the example that fits it. */
    @Test
    void theCasebookReadsItBack() throws IOException {
        rows();
        CsvTable table = CsvTable.read(file.toString());
        assertThat(table.size()).isEqualTo(intervals.size());
        assertThat(table.numbers("interval"))
                .containsExactly(
                        intervals.stream().mapToDouble(PersonInterval::number).toArray());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--seed 1 x.csv| --citizens is missing",
                "--citizens 5 x.csv| --seed is missing",
                "--citizens 5 --seed 1 x.csv y.csv| unexpected argument y.csv; population --help lists all",
                "--citizens 5 --seed 1 --rows 2 x.csv| there is no option --rows; population --help lists all",
                "--citizens 5 --citizens 5 --seed 1 x.csv| --citizens is given twice",
                "--citizens| --citizens needs a value",
                "--citizens 0 --seed 1 x.csv| --citizens must be a whole number from 1 to 100000000, but is 0",
                "--citizens -3 --seed 1 x.csv| --citizens must be a whole number from 1 to 100000000, but is -3",
                "--citizens 1.5 --seed 1 x.csv| --citizens must be a whole number from 1 to 100000000, but is 1.5",
                "--citizens 5 --seed one x.csv| --seed must be a whole number from -9223372036854775808 to"
                        + " 9223372036854775807, but is one",
                "--citizens 5 --seed 1 no-such-folder/x.csv| no-such-folder/x.csv: the file cannot be written: there is no such file or folder"
            })
    void refusesAWrongWordInOneLine(String options, String message) {
        assertThat(run(("population " + options).split(" ")))
                .isEqualTo(new Processes.Result(2, "", "casebook: " + message + "\n"));
        assertThat(Path.of("x.csv")).doesNotExist();
    }
}
