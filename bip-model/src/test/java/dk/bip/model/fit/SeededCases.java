package dk.bip.model.fit;

import dk.bip.core.CitizenId;
import dk.bip.core.casefile.CaseFile;
import dk.bip.core.casefile.JobEvent;
import dk.bip.core.indicator.Bip;
import dk.bip.core.indicator.Indicator;
import dk.bip.core.indicator.Profile;
import dk.bip.core.indicator.Rater;
import dk.bip.core.measurement.Measurement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Case files of made-up citizens, measured every quarter for two years. */
final class SeededCases {

    static final LocalDate START = LocalDate.of(2014, 1, 10);

    private SeededCases() {}

    /** Citizens whose log-odds of a job each quarter are -4 + 0.3 citizen + 0.4 caseworker. */
    static List<CaseFile> files(int citizens, long seed) {
        Random random = new Random(seed);
        List<CaseFile> files = new ArrayList<>();
        for (int i = 0; i < citizens; i++) {
            CaseFile.Builder file = CaseFile.builder(CitizenId.of("c" + i));
            for (int k = 0; k < 8; k++) {
                LocalDate date = START.plusMonths(3L * k);
                int own = 1 + random.nextInt(5);
                int other = 1 + random.nextInt(5);
                file.add(Measurement.of(
                        date,
                        Profile.builder(Bip.INSTRUMENT, Rater.CITIZEN)
                                .score(Indicator.CITIZEN_BELIEF, own)
                                .build()));
                file.add(Measurement.of(
                        date,
                        Profile.builder(Bip.INSTRUMENT, Rater.CASEWORKER)
                                .score(Indicator.CASEWORKER_BELIEF, other)
                                .build()));
                if (random.nextDouble() < 1 / (1 + StrictMath.exp(4 - 0.3 * own - 0.4 * other))) {
                    file.add(JobEvent.of(date.plusDays(40), JobEvent.Kind.JOB_STARTED));
                    break;
                }
            }
            files.add(file.build());
        }
        return files;
    }
}
