package dk.bip.core.progression;

import dk.bip.core.CitizenId;
import dk.bip.core.casefile.CaseFile;
import dk.bip.core.casefile.CaseSnapshot;
import dk.bip.core.indicator.Indicator;
import dk.bip.core.indicator.IndicatorProfile;
import dk.bip.core.indicator.Rater;
import dk.bip.core.indicator.Score;
import dk.bip.core.measurement.Measurement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/** Made-up cases for the tests of this package. */
final class Cases {

    static final LocalDate START = LocalDate.of(2015, 1, 15);
    static final LocalDate LATER = LocalDate.of(2020, 1, 1);

    private Cases() {}

    static DatedScore at(LocalDate date, double score) {
        return new DatedScore(date, Score.of(score));
    }

    /** Scores three months apart. */
    static List<DatedScore> series(double... scores) {
        List<DatedScore> points = new ArrayList<>();
        for (double score : scores) {
            points.add(at(START.plusMonths(3L * points.size()), score));
        }
        return points;
    }

    static double[] numbers(String text) {
        return Arrays.stream(text.split(";")).mapToDouble(Double::parseDouble).toArray();
    }

    static IndicatorProfile profile(Rater rater, ToDoubleFunction<Indicator> score) {
        IndicatorProfile.Builder profile = IndicatorProfile.builder(rater);
        for (Indicator indicator : Indicator.values()) {
            if (indicator.isRatedBy(rater)) {
                profile.score(indicator, score.applyAsDouble(indicator));
            }
        }
        return profile.build();
    }

    /** Both raters give every indicator the same score. */
    static Measurement flat(LocalDate date, double score) {
        return flat(date, score, score);
    }

    static Measurement flat(LocalDate date, double citizen, double caseworker) {
        return Measurement.builder(date)
                .profile(profile(Rater.CITIZEN, indicator -> citizen))
                .profile(profile(Rater.CASEWORKER, indicator -> caseworker))
                .build();
    }

    static Measurement only(LocalDate date, Rater rater, double score) {
        return Measurement.builder(date)
                .profile(profile(rater, indicator -> score))
                .build();
    }

    /** Scores of 1.5 to 4.5, so that there is room to move all of them by half a step. */
    static List<Measurement> random(long seed, int count) {
        Random random = new Random(seed);
        List<Measurement> measurements = new ArrayList<>();
        LocalDate date = START;
        for (int i = 0; i < count; i++) {
            measurements.add(Measurement.builder(date)
                    .profile(profile(Rater.CITIZEN, indicator -> 1.5 + random.nextInt(13) / 4.0))
                    .profile(profile(Rater.CASEWORKER, indicator -> 1.5 + random.nextInt(13) / 4.0))
                    .build());
            date = date.plusDays(60 + random.nextInt(70));
        }
        return measurements;
    }

    static CaseSnapshot snapshot(Collection<Measurement> measurements) {
        CaseFile.Builder file = CaseFile.builder(CitizenId.of("citizen-secret"));
        measurements.forEach(file::add);
        return file.build().asOf(LATER);
    }

    static CaseSnapshot snapshot(Measurement... measurements) {
        return snapshot(List.of(measurements));
    }
}
