package dk.bip.examples.spark;

import static org.apache.spark.sql.functions.expr;
import static org.assertj.core.api.Assertions.assertThat;

import dk.bip.model.builtin.EvidenceModel;
import dk.bip.model.json.BipJson;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.population.ReferencePopulation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A night over partitions writes what the casebook's writes on one machine. */
class SparkNightTest {

    private static final LocalDate DATE = LocalDate.of(2014, 6, 1);
    private static final SparkNight NIGHT = SparkNight.of(EvidenceModel.withBelief(), Horizon.SIX_MONTHS, DATE);
    private static final int CASES = 120;

    @TempDir
    Path folder;

    private Path cases() throws IOException {
        List<String> lines = new ArrayList<>(ReferencePopulation.of(3)
                .caseFiles()
                .limit(CASES)
                .map(BipJson.CASE_FILE::write)
                .toList());
        lines.add(1, "no case");
        lines.add(2, "");
        lines.set(5, lines.get(5) + "\r");
        lines.add(7, " \t");
        lines.set(9, lines.get(9).replaceFirst("\"event\":\"MEASUREMENT\"", "\"event\":\"Hans Hansen\""));
        lines.set(11, lines.get(11).replace('{', '\r'));
        return Files.writeString(folder.resolve("cases.jsonl"), "\uFEFF" + String.join("\n", lines));
    }

    private byte[] onOneMachine(Path cases) throws IOException, InterruptedException {
        Path out = folder.resolve("night.jsonl");
        Process night = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "dk.bip.examples.casebook.Casebook",
                        "night",
                        cases.toString(),
                        "--as-of",
                        DATE.toString(),
                        "--horizon",
                        "6",
                        "--out",
                        out.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(night.getInputStream().readAllBytes());
        assertThat(night.waitFor()).as(said).isZero();
        return Files.readAllBytes(out);
    }

    private static List<Path> parts(Path out) throws IOException {
        try (Stream<Path> files = Files.list(out)) {
            return files.filter(file -> file.toString().endsWith(".jsonl"))
                    .sorted()
                    .toList();
        }
    }

    private static String joined(Path out) throws IOException {
        StringBuilder text = new StringBuilder();
        for (Path part : parts(out)) {
            text.append(Files.readString(part));
        }
        return text.toString();
    }

    @Test
    void thePartsOneAfterTheOtherAreTheNightOfOneMachine() throws IOException, InterruptedException {
        Path cases = cases();
        String expected = new String(onOneMachine(cases));
        for (int partitions : new int[] {1, 2, 7}) {
            Path out = folder.resolve("out-" + partitions);
            List<PartitionReport> reports =
                    NIGHT.run(SparkNight.lines(LocalSpark.session(), cases.toString(), partitions), out.toString());
            assertThat(joined(out)).isEqualTo(expected);
            assertThat(reports).hasSizeGreaterThanOrEqualTo(partitions).allMatch(PartitionReport::isWhole);
            assertThat(reports.stream().mapToLong(PartitionReport::cases).sum()).isEqualTo(CASES + 1);
            assertThat(reports.stream().mapToLong(PartitionReport::failed).sum())
                    .isEqualTo(3);
            assertThat(reports.stream().mapToLong(PartitionReport::estimates).sum())
                    .isPositive();
        }
    }

    @Test
    void aPartitionFailsAloneAndIsRunAgainAlone() throws IOException {
        Dataset<Row> whole = SparkNight.lines(LocalSpark.session(), cases().toString(), 4);
        Dataset<Row> broken =
                whole.withColumn("document", expr("if(spark_partition_id() = 2, raise_error('unreadable'), document)"));
        Path out = folder.resolve("out");
        List<PartitionReport> reports = NIGHT.run(broken, out.toString());
        assertThat(reports)
                .filteredOn(report -> !report.isWhole())
                .singleElement()
                .satisfies(report -> {
                    assertThat(report.partition()).isEqualTo(2);
                    assertThat(report.error()).isNotBlank();
                });
        assertThat(parts(out)).hasSize(reports.size() - 1).doesNotContain(out.resolve("part-00002.jsonl"));

        List<PartitionReport> again = NIGHT.run(whole, out.toString(), Set.of(2));
        assertThat(again).singleElement().matches(PartitionReport::isWhole);
        Path atOnce = folder.resolve("at-once");
        NIGHT.run(whole, atOnce.toString());
        assertThat(joined(out)).isEqualTo(joined(atOnce)).isNotEmpty();
    }
}
