package dk.bip.model.json;

import dk.bip.core.Provenance;
import dk.bip.core.indicator.Indicator;
import dk.bip.core.indicator.IndicatorProfile;
import dk.bip.core.indicator.Rater;
import dk.bip.core.indicator.Score;
import dk.bip.core.measurement.OverallIndex;
import dk.bip.core.progression.Change;
import dk.bip.core.progression.DatedScore;
import dk.bip.core.progression.Movement;
import dk.bip.core.progression.Phase;
import dk.bip.core.progression.Progression;
import dk.bip.core.progression.RadarChart;
import dk.bip.core.progression.RaterGap;
import dk.bip.core.progression.Reliability;
import dk.bip.core.progression.ReliableChange;
import dk.bip.core.progression.Scale;
import dk.bip.core.progression.ScaleProgression;
import dk.bip.core.progression.TargetDistance;
import dk.bip.core.progression.Trend;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The samples of progression, put together by hand: what the calculator gives may change, a fixture may not. */
final class ProgressionSamples {

    private static final LocalDate FROM = LocalDate.of(2015, 1, 5);
    private static final LocalDate TO = LocalDate.of(2015, 7, 5);
    private static final Reliability RELIABILITY = new Reliability(0.7, 0.9, Provenance.OURS);
    private static final DatedScore START = new DatedScore(FROM, Score.of(2.25));
    private static final DatedScore MIDDLE = new DatedScore(FROM.plusMonths(3), Score.of(2));
    private static final DatedScore END = new DatedScore(TO, Score.of(3.5));
    private static final Scale OVERALL = Scale.ofBoth(OverallIndex.SEVEN);
    private static final TargetDistance TARGET = new TargetDistance(OVERALL, Score.of(4), Score.of(3.5));

    private ProgressionSamples() {}

    static List<Sample<?>> all() {
        return List.of(
                new Sample<>("progression", BipJson.PROGRESSION, progression()),
                new Sample<>("scale-progression", BipJson.SCALE_PROGRESSION, known()),
                new Sample<>("change", BipJson.CHANGE, change()),
                new Sample<>(
                        "change-unknown",
                        BipJson.CHANGE,
                        new Change.Unknown(Change.UnknownReason.NOT_MEASURED_SINCE_START)),
                new Sample<>("trend", BipJson.TREND, new Trend.Estimated(3, 0.21, 0.05, 0.95)),
                new Sample<>("trend-too-few", BipJson.TREND, new Trend.TooFewMeasurements(2, 3)),
                new Sample<>("radar-chart", BipJson.RADAR_CHART, radar()),
                new Sample<>(
                        "rater-gap",
                        BipJson.RATER_GAP,
                        new RaterGap(Indicator.COOPERATION, Score.of(4), Score.of(2.5))),
                new Sample<>("target-distance", BipJson.TARGET_DISTANCE, TARGET),
                new Sample<>("reliability", BipJson.RELIABILITY, RELIABILITY));
    }

    private static Progression progression() {
        List<ScaleProgression> scales = new ArrayList<>();
        for (Scale scale : Scale.all()) {
            scales.add(scale.equals(OVERALL) ? known() : unknown(scale));
        }
        return Progression.builder(FROM, TO)
                .scales(scales)
                .radar(radar())
                .targets(List.of(TARGET))
                .build();
    }

    private static ScaleProgression known() {
        return ScaleProgression.builder(OVERALL, RELIABILITY)
                .start(START)
                .end(END)
                .points(List.of(START, MIDDLE, END))
                .change(change())
                .trend(new Trend.Estimated(3, 0.21, 0.05, 0.95))
                .phases(List.of(
                        new Phase(Movement.STANDSTILL, START, MIDDLE), new Phase(Movement.PROGRESSION, MIDDLE, END)))
                .build();
    }

    private static ScaleProgression unknown(Scale scale) {
        return ScaleProgression.builder(scale, RELIABILITY)
                .change(new Change.Unknown(Change.UnknownReason.NO_SCORE_AT_END))
                .trend(new Trend.TooFewMeasurements(0, 3))
                .build();
    }

    private static Change change() {
        return new ReliableChange(START, END, RELIABILITY, 0.95);
    }

    private static RadarChart radar() {
        List<RadarChart.Line> lines = new ArrayList<>();
        for (RadarChart.Moment moment : RadarChart.Moment.values()) {
            for (Rater rater : Rater.values()) {
                lines.add(new RadarChart.Line(
                        moment,
                        IndicatorProfile.builder(rater)
                                .score(Indicator.COOPERATION, 2.5 + moment.ordinal())
                                .build()));
            }
        }
        return new RadarChart(lines);
    }
}
