package dk.bip.core.testing;

import dk.bip.core.indicator.Dimension;
import dk.bip.core.indicator.Instrument;
import dk.bip.core.indicator.MissingReason;
import dk.bip.core.indicator.Profile;
import dk.bip.core.indicator.Rater;
import dk.bip.core.indicator.Score;
import dk.bip.core.indicator.ScoreRange;
import dk.bip.core.measurement.Measurement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Seeded random measurements with any instrument: every few months, by its raters on different days, some answers missing. */
public final class RandomMeasurements {

    /** The first day on which anything is measured. */
    public static final LocalDate START = LocalDate.of(2015, 1, 15);

    private RandomMeasurements() {}

    /** Returns the measurements of a seed; the same seed gives the same on every machine. */
    public static List<Measurement> of(Instrument instrument, long seed, int occasions) {
        Random random = new Random(seed);
        List<Measurement> measurements = new ArrayList<>();
        LocalDate date = START;
        for (int i = 0; i < occasions; i++) {
            for (Rater rater : instrument.raters()) {
                measurements.add(Measurement.of(date.plusDays(random.nextInt(20)), profile(instrument, rater, random)));
            }
            date = date.plusDays(60 + random.nextInt(70));
        }
        return measurements;
    }

    private static Profile profile(Instrument instrument, Rater rater, Random random) {
        Profile.Builder profile = Profile.builder(instrument, rater);
        for (Dimension dimension : instrument.dimensions()) {
            if (dimension.isRatedBy(rater)) {
                int fate = random.nextInt(20);
                if (fate < MissingReason.values().length) {
                    profile.missing(dimension, MissingReason.values()[fate]);
                } else {
                    ScoreRange range = dimension.range();
                    profile.score(dimension, range.minimum() + range.width() * random.nextInt(17) / 16);
                }
            }
        }
        return profile.build();
    }

    /** Returns the same measurements as seen from the other end of each range: what was the best is the worst. */
    public static List<Measurement> upsideDown(List<Measurement> measurements) {
        return measurements.stream()
                .map(measurement -> Measurement.of(measurement.date(), upsideDown(measurement.profile())))
                .toList();
    }

    private static Profile upsideDown(Profile profile) {
        Profile.Builder turned = Profile.builder(profile.instrument(), profile.rater());
        for (Dimension dimension : profile.instrument().dimensions()) {
            ScoreRange range = dimension.range();
            profile.score(dimension)
                    .map(Score::value)
                    .ifPresentOrElse(
                            value -> turned.score(dimension, range.minimum() + range.maximum() - value),
                            () -> turned.reading(dimension, profile.reading(dimension)));
        }
        return turned.build();
    }
}
