package dk.bip.core.testing;

import dk.bip.core.indicator.Reliability;
import dk.bip.core.indicator.Scale;
import dk.bip.core.measurement.DatedScore;
import dk.bip.core.progression.Change;
import dk.bip.core.progression.Phase;
import dk.bip.core.progression.ScaleProgression;
import dk.bip.core.progression.Trend;
import java.util.List;
import java.util.Optional;

/** The parts of a progression on a scale, one of which a test exchanges; without scores at first. */
public final class ScaleProgressionParts {

    private final Scale scale;
    private Optional<Reliability> reliability;
    private Optional<DatedScore> start = Optional.empty();
    private Optional<DatedScore> end = Optional.empty();
    private List<DatedScore> points = List.of();
    private Change change = new Change.Unknown(Change.UnknownReason.NO_SCORE_AT_END);
    private Trend trend = new Trend.TooFewMeasurements(0, 3);
    private List<Phase> phases = List.of();

    private ScaleProgressionParts(Scale scale, Optional<Reliability> reliability) {
        this.scale = scale;
        this.reliability = reliability;
    }

    /** Returns the parts of a scale that has no scores. */
    public static ScaleProgressionParts of(Scale scale, Optional<Reliability> reliability) {
        return new ScaleProgressionParts(scale, reliability);
    }

    /** Returns the parts of a progression. */
    public static ScaleProgressionParts of(ScaleProgression progression) {
        ScaleProgressionParts parts = of(progression.scale(), progression.reliability());
        parts.start = progression.start();
        parts.end = progression.end();
        return parts.points(progression.points())
                .change(progression.change())
                .trend(progression.trend())
                .phases(progression.phases());
    }

    public ScaleProgressionParts reliability(Optional<Reliability> other) {
        this.reliability = other;
        return this;
    }

    public ScaleProgressionParts start(DatedScore score) {
        this.start = Optional.of(score);
        return this;
    }

    public ScaleProgressionParts end(DatedScore score) {
        this.end = Optional.of(score);
        return this;
    }

    public ScaleProgressionParts points(List<DatedScore> scores) {
        this.points = scores;
        return this;
    }

    public ScaleProgressionParts change(Change other) {
        this.change = other;
        return this;
    }

    public ScaleProgressionParts trend(Trend other) {
        this.trend = other;
        return this;
    }

    public ScaleProgressionParts phases(List<Phase> others) {
        this.phases = others;
        return this;
    }

    /** Puts the parts together. */
    public ScaleProgression build() {
        return ScaleProgression.of(scale, reliability, start, end, points, change, trend, phases);
    }
}
