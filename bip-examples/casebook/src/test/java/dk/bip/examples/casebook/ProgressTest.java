package dk.bip.examples.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far long work is, in lines that hold nothing of what is worked on. */
class ProgressTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0| 2| 0 of 400 citizens",
                "100| 2| 100 of 400 citizens, about 6 seconds left",
                "399| 10| 399 of 400 citizens, about 1 second left",
                "10| 60| 10 of 400 citizens, about 39 minutes left",
                "500| 7| 400 of 400 citizens, about 1 second left"
            })
    void theRestIsWhatIsLeftIfItGoesOnLikeThis(long done, int seconds, String line) {
        try (Progress progress = Progress.of("citizens", 400)) {
            progress.add(done);
            assertThat(progress.line(Duration.ofSeconds(seconds))).isEqualTo("casebook: " + line + "\n");
        }
    }

    @Test
    void aFileIsToldInPercentOfItsBytes() {
        try (Progress progress = Progress.ofFile("rows.csv", 2000)) {
            progress.add(500);
            assertThat(progress.line(Duration.ofSeconds(4)))
                    .isEqualTo("casebook: 25 % of rows.csv, about 12 seconds left\n");
        }
    }

    @Test
    void whatIsUnderWayIsTheInnermostThatIsOpen(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("rows.csv"), "0123456789");
        assertThat(Progress.told("fit-csv", Duration.ofSeconds(7)))
                .isEqualTo("casebook: fit-csv has worked for 7 seconds\n");
        try (Progress outer = Progress.of("horizons", 4)) {
            try (InputStream in = InputFile.open(file.toString())) {
                in.readNBytes(5);
                assertThat(Progress.told("fit-csv", Duration.ofSeconds(7)))
                        .startsWith("casebook: 50 % of " + file + ", about ");
            }
            outer.add(0);
            assertThat(Progress.told("fit-csv", Duration.ofSeconds(7))).isEqualTo("casebook: 0 of 4 horizons\n");
        }
        assertThat(Progress.told("fit-csv", Duration.ofSeconds(120)))
                .isEqualTo("casebook: fit-csv has worked for 2 minutes\n");
    }

    @Test
    void itIsToldOfAgainAndAgain() throws InterruptedException {
        CountDownLatch lines = new CountDownLatch(3);
        Queue<String> told = new ConcurrentLinkedQueue<>();
        PrintStream err = new PrintStream(OutputStream.nullOutputStream()) {
            @Override
            public void print(String line) {
                told.add(line);
                lines.countDown();
            }
        };
        Thread watch;
        try (Progress progress = Progress.of("horizons", 4)) {
            progress.add(0);
            watch = Progress.watch("validate-model", err, Duration.ZERO, Duration.ofMillis(1));
            lines.await();
            watch.interrupt();
            watch.join();
        }
        assertThat(told).hasSizeGreaterThanOrEqualTo(3).containsOnly("casebook: 0 of 4 horizons\n");
    }

    @Test
    void nothingIsToldOfWhatIsSoonDone(@TempDir Path folder) {
        assertThat(CasebookRun.of(
                                "population",
                                "--citizens",
                                "5",
                                "--seed",
                                "1",
                                folder.resolve("x.csv").toString())
                        .err())
                .isEmpty();
    }
}
