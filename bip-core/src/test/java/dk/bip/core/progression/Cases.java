package dk.bip.core.progression;

import dk.bip.core.CitizenId;
import dk.bip.core.casefile.CaseFile;
import dk.bip.core.casefile.CaseSnapshot;
import dk.bip.core.indicator.Bip;
import dk.bip.core.indicator.Dimension;
import dk.bip.core.indicator.Indicator;
import dk.bip.core.indicator.Profile;
import dk.bip.core.indicator.Rater;
import dk.bip.core.indicator.Reliability;
import dk.bip.core.indicator.Scale;
import dk.bip.core.indicator.ScoreRange;
import dk.bip.core.measurement.DatedScore;
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

    /** What is assumed of one item of BIP. */
    static final Reliability OF_ITEM = Bip.INSTRUMENT
            .reliability(Scale.of(Rater.CITIZEN, Indicator.COOPERATION))
            .orElseThrow();

    /** What is assumed of an index of BIP. */
    static final Reliability OF_INDEX =
            Bip.INSTRUMENT.reliability(Scale.ofBoth(Bip.SEVEN)).orElseThrow();

    private Cases() {}

    static DatedScore at(LocalDate date, double score) {
        return new DatedScore(date, ScoreRange.ONE_TO_FIVE.score(score));
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

    static Profile profile(Rater rater, ToDoubleFunction<Dimension> score) {
        Profile.Builder profile = Profile.builder(Bip.INSTRUMENT, rater);
        for (Dimension indicator : Indicator.all()) {
            if (indicator.isRatedBy(rater)) {
                profile.score(indicator, score.applyAsDouble(indicator));
            }
        }
        return profile.build();
    }

    /** Both raters give every indicator the same score on one day. */
    static List<Measurement> flat(LocalDate date, double score) {
        return flat(date, score, score);
    }

    static List<Measurement> flat(LocalDate date, double citizen, double caseworker) {
        return List.of(
                Measurement.of(date, profile(Rater.CITIZEN, indicator -> citizen)),
                Measurement.of(date, profile(Rater.CASEWORKER, indicator -> caseworker)));
    }

    static List<Measurement> only(LocalDate date, Rater rater, double score) {
        return List.of(Measurement.of(date, profile(rater, indicator -> score)));
    }

    /** Occasions on which both raters answer on one day, with scores of 1.5 to 4.5, so that there is room to move all of them by half a step. */
    static List<Measurement> random(long seed, int occasions) {
        Random random = new Random(seed);
        List<Measurement> measurements = new ArrayList<>();
        LocalDate date = START;
        for (int i = 0; i < occasions; i++) {
            for (Rater rater : Rater.values()) {
                measurements.add(Measurement.of(date, profile(rater, indicator -> 1.5 + random.nextInt(13) / 4.0)));
            }
            date = date.plusDays(60 + random.nextInt(70));
        }
        return measurements;
    }

    @SafeVarargs
    static CaseSnapshot snapshot(Collection<Measurement>... measurements) {
        CaseFile.Builder file = CaseFile.builder(CitizenId.of("citizen-secret"));
        for (Collection<Measurement> some : measurements) {
            some.forEach(file::add);
        }
        return file.build().asOf(LATER);
    }
}
