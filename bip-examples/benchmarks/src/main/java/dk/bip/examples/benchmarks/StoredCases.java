package dk.bip.examples.benchmarks;

import dk.bip.core.CitizenId;
import dk.bip.core.casefile.CaseFile;
import dk.bip.core.indicator.Indicator;
import dk.bip.core.indicator.Rater;
import dk.bip.model.json.BipJson;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;

/**
 * Writes made-up cases of three years as JSON lines, for the casebook's {@code night}: thirteen measurements by each rater, in which every
 * score moves by a step or stays, and the rest of {@link ThreeYearCase}. The same number gives the same bytes on every machine.
 */
public final class StoredCases {

    private static final int MEASUREMENTS = 13;

    private StoredCases() {}

    /**
     * Writes the file.
     *
     * @param args how many cases, and the file to write
     * @throws IOException if the file cannot be written
     */
    public static void main(String[] args) throws IOException {
        int cases = Integer.parseInt(args[0]);
        try (BufferedWriter out = Files.newBufferedWriter(Path.of(args[1]))) {
            for (int number = 1; number <= cases; number++) {
                out.write(BipJson.CASE_FILE.write(file(number)));
                out.write('\n');
            }
        }
    }

    static CaseFile file(int number) {
        SplittableRandom random = new SplittableRandom(number);
        int[][] steps = new int[Rater.values().length][Indicator.all().size() + 1];
        CaseFile.Builder file =
                ThreeYearCase.builder(CitizenId.of("case-" + number), MEASUREMENTS, (rater, indicator, occasion) -> {
                    int[] ofRater = steps[rater.ordinal()];
                    int at = Indicator.number(indicator);
                    int step = occasion == 0 ? 1 + random.nextInt(5) : ofRater[at] + random.nextInt(3) - 1;
                    ofRater[at] = Math.min(5, Math.max(1, step));
                    return ofRater[at];
                });
        return file.build();
    }
}
