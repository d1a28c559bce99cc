package dk.bip.examples.casebook.evidence;

import dk.bip.model.outcome.Horizon;
import dk.bip.model.population.ReferencePopulation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** What single studies of BIP's size find for the table of belief and job: how far apart they are is what chance leaves open. */
final class BeliefStudies {

    static final String RESOURCE = "belief-studies.csv";
    static final String HEADER = "study,no,doubts,it_varies,good_chances,yes\n";

    /** BIP followed about so many citizens (BIP-DESIGN-01). */
    static final int CITIZENS = 4_000;

    static final int STUDIES = 100;

    private static final int LEVELS = 5;
    private static final int HUNDRED = 100;

    private BeliefStudies() {}

    /** The lines of all studies, each of another seed. */
    static List<String> lines() {
        return IntStream.rangeClosed(1, STUDIES)
                .parallel()
                .mapToObj(BeliefStudies::line)
                .toList();
    }

    /** The line of one study: of 100 rows with a belief, how many got a job within the time that the table is read as. */
    static String line(int seed) {
        Study study = Study.ofCitizens(ReferencePopulation.of(seed).jobCentres().iterator(), CITIZENS);
        int[] rows = new int[LEVELS];
        int[] jobs = new int[LEVELS];
        for (int row = 0; row < study.rows(); row++) {
            int level = study.belief(row) - 1;
            rows[level]++;
            jobs[level] += study.job(row, Horizon.SIX_MONTHS) ? 1 : 0;
        }
        List<String> cells = new ArrayList<>(List.of(Integer.toString(seed)));
        for (int level = 0; level < LEVELS; level++) {
            cells.add(CsvLine.rounded((double) HUNDRED * jobs[level] / rows[level], 3));
        }
        return CsvLine.of(cells.toArray(String[]::new));
    }

    /** The committed shares of a level from 1 to 5, in percent, sorted. */
    static double[] read(int level) {
        double[] shares = CommittedFile.rows(RESOURCE).stream()
                .mapToDouble(cells -> Double.parseDouble(cells.get(level)))
                .toArray();
        Arrays.sort(shares);
        return shares;
    }
}
