package dk.bip.examples.casebook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/**
 * The made-up export of a municipality: citizens at one or two dates three months apart, what registers know, a driving licence, which is its
 * own column, and whether a job began within 3, 6, 9 and 12 months. A licence adds 0.7 to the log-odds. A few cells are empty: an answer that is
 * not known, and outcomes whose time is not over.
 */
final class SkovbyGenerator {

    static final long SEED = 2026;

    private static final int CITIZENS = 500;
    private static final double[] BASES = {-2.6, -1.9, -1.5, -1.2};

    private final Random random = new Random(SEED);

    private SkovbyGenerator() {}

    /** Writes the rows anew. */
    public static void main(String[] args) throws IOException {
        Files.writeString(Path.of(args[0]), rows());
    }

    static String rows() {
        return new SkovbyGenerator().generate();
    }

    private String generate() {
        StringBuilder csv =
                new StringBuilder("borger,age,unskilled,employment_last_three_years,benefits_last_three_years,"
                        + "first_interval,caseworker_changes,driving_licence,"
                        + "job_within_3_months,job_within_6_months,job_within_9_months,job_within_12_months\n");
        for (int citizen = 1; citizen <= CITIZENS; citizen++) {
            int age = 18 + random.nextInt(45);
            int unskilled = random.nextInt(2);
            int employment = 5 * random.nextInt(9);
            int benefits = Math.min(100 - employment, 40 + 5 * random.nextInt(13));
            int licence = random.nextInt(2);
            int changes = random.nextInt(3);
            int dates = 1 + random.nextInt(2);
            for (int date = 0; date < dates; date++) {
                String known = random.nextInt(25) == 0 ? "" : Integer.toString(licence);
                csv.append("skovby-")
                        .append(citizen)
                        .append(',')
                        .append(String.join(
                                ",",
                                Integer.toString(age),
                                Integer.toString(unskilled),
                                Integer.toString(employment),
                                Integer.toString(benefits),
                                Integer.toString(date == 0 ? 1 : 0),
                                Integer.toString(changes + date * random.nextInt(2)),
                                known))
                        .append(outcomes(-0.03 * (age - 40) - 0.3 * unskilled + 0.02 * employment + 0.7 * licence))
                        .append('\n');
            }
        }
        return csv.toString();
    }

    /** One draw decides at every horizon, so that whoever has got a job has got it later too; the last horizons are not always over. */
    private String outcomes(double logOdds) {
        double draw = random.nextDouble();
        int over = random.nextInt(10) == 0 ? 2 : BASES.length;
        StringBuilder cells = new StringBuilder();
        for (int horizon = 0; horizon < BASES.length; horizon++) {
            double probability = 1 / (1 + StrictMath.exp(-BASES[horizon] - logOdds));
            cells.append(',').append(horizon < over ? (draw < probability ? "1" : "0") : "");
        }
        return cells.toString();
    }
}
