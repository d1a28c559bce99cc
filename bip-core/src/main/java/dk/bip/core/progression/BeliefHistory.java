package dk.bip.core.progression;

import dk.bip.core.indicator.Bip;
import dk.bip.core.indicator.Indicator;
import dk.bip.core.indicator.Rater;
import dk.bip.core.indicator.ScoreRange;
import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import dk.bip.core.measurement.DatedScore;
import dk.bip.core.measurement.Measurement;
import dk.bip.core.measurement.MeasurementSeries;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The caseworker's belief that the citizen gets a job within a year, from measurement to measurement: where it dropped, and where it came
 * back. The caseworker may have changed in between; what a drop comes from is for those who talk about it.
 *
 * <p>Immutable and thread-safe. {@link #toString()} holds neither dates nor scores.
 *
 * @param points the beliefs on the 1-5 scale, in order of their dates, no two on one day
 */
public record BeliefHistory(List<DatedScore> points) implements Serializable {

    private static final long serialVersionUID = 1L;

    /**
     * A belief that is lower than the one before it.
     *
     * <p>Immutable and thread-safe. {@link #toString()} holds neither dates nor scores.
     *
     * @param before the belief before the drop
     * @param after the next belief, which is lower
     * @param recovery the first later belief that is as high as before the drop, or empty where there is none yet
     */
    public record Drop(DatedScore before, DatedScore after, Optional<DatedScore> recovery) implements Serializable {

        private static final long serialVersionUID = 1L;

        /**
         * Checks that the parts go together.
         *
         * @param before the belief before the drop
         * @param after the next belief, which is lower
         * @param recovery the first later belief that is as high as before the drop, or empty where there is none yet
         * @throws NullPointerException if a part is null
         * @throws IllegalArgumentException if the dates are not in order, the belief did not drop, or it did not recover
         */
        public Drop {
            Checks.that(before.date().isBefore(after.date()), "before must be before after");
            Checks.that(after.score().compareTo(before.score()) < 0, "after must be lower than before");
            recovery.ifPresent(back -> Checks.that(
                    after.date().isBefore(back.date()) && back.score().compareTo(before.score()) >= 0,
                    "recovery must be later than after and as high as before"));
        }

        /**
         * Returns how far the belief dropped.
         *
         * @return the steps, more than 0 and at most 4
         */
        public double steps() {
            return before.score().minus(after.score());
        }

        /**
         * Returns the name of the type only.
         *
         * @return a text that holds neither dates nor scores
         */
        @Override
        public String toString() {
            return "Drop";
        }

        private Object writeReplace() {
            return new Proxy().holding(before, after, recovery.orElse(null));
        }

        private static final class Proxy extends SerialProxy {
            private static final long serialVersionUID = 1L;

            @Override
            protected Object value(SerialParts parts) {
                return new Drop(
                        parts.next(DatedScore.class),
                        parts.next(DatedScore.class),
                        Optional.ofNullable(parts.nextOrNull(DatedScore.class)));
            }
        }
    }

    /**
     * Checks the points and copies them.
     *
     * @param points the beliefs on the 1-5 scale, in order of their dates, no two on one day
     * @throws NullPointerException if a point is null
     * @throws IllegalArgumentException if a score has another range, or the dates are not in order
     */
    public BeliefHistory {
        points = List.copyOf(points);
        for (int i = 0; i < points.size(); i++) {
            Checks.that(
                    points.get(i).score().range().equals(ScoreRange.ONE_TO_FIVE),
                    "points must have scores in the range " + ScoreRange.ONE_TO_FIVE);
            Checks.that(
                    i == 0 || points.get(i - 1).date().isBefore(points.get(i).date()),
                    "points must be in order of their dates, no two on one day");
        }
    }

    /**
     * Returns the history of what was measured.
     *
     * @param series what was measured, with BIP or other instruments; only BIP's belief counts
     * @return the history, empty where no belief is known
     * @throws NullPointerException if the series is null
     */
    public static BeliefHistory of(MeasurementSeries series) {
        List<DatedScore> points = new ArrayList<>();
        for (Measurement measurement : Objects.requireNonNull(series, "series").measurements()) {
            if (measurement.rater() == Rater.CASEWORKER
                    && measurement.instrument().equals(Bip.INSTRUMENT)) {
                measurement
                        .score(Indicator.CASEWORKER_BELIEF)
                        .ifPresent(score -> points.add(new DatedScore(measurement.date(), score)));
            }
        }
        return new BeliefHistory(points);
    }

    /**
     * Returns the drops from one belief to the next, those that were recovered from among them.
     *
     * @return a new unmodifiable list in order of their dates
     */
    public List<Drop> drops() {
        List<Drop> drops = new ArrayList<>();
        for (int i = 1; i < points.size(); i++) {
            DatedScore before = points.get(i - 1);
            DatedScore after = points.get(i);
            if (after.score().compareTo(before.score()) < 0) {
                Optional<DatedScore> recovery = points.subList(i + 1, points.size()).stream()
                        .filter(later -> later.score().compareTo(before.score()) >= 0)
                        .findFirst();
                drops.add(new Drop(before, after, recovery));
            }
        }
        return List.copyOf(drops);
    }

    /**
     * Returns the number of beliefs.
     *
     * @return a text that holds neither dates nor scores
     */
    @Override
    public String toString() {
        return "BeliefHistory[" + points.size() + " beliefs]";
    }

    private Object writeReplace() {
        return new Proxy().holding(points);
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            return new BeliefHistory(parts.list(DatedScore.class));
        }
    }
}
