package dk.bip.model.json;

import dk.bip.core.Provenance;
import dk.bip.core.indicator.Indicator;
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
import java.util.Optional;

/** What moved between two dates. */
final class ProgressionCodecs {

    static final ObjectCodec<Reliability> RELIABILITY = ObjectCodec.of(
            (reliability, out) -> {
                out.number("standardDeviation", reliability.standardDeviation());
                out.number("reliability", reliability.reliability());
                out.text("provenance", reliability.provenance().code());
            },
            in -> new Reliability(
                    in.at("standardDeviation").number(),
                    in.at("reliability").number(),
                    in.at("provenance").as(Provenance::ofCode)));

    static final ObjectCodec<TargetDistance> TARGET = ObjectCodec.of(
            (target, out) -> {
                out.text("scale", target.scale().code());
                out.score("target", target.target());
                out.score("score", target.score());
            },
            in -> new TargetDistance(
                    in.at("scale").as(Scale::ofCode),
                    in.at("target").score(),
                    in.at("score").score()));

    static final ObjectCodec<RaterGap> GAP = ObjectCodec.of(
            (gap, out) -> {
                out.text("indicator", gap.indicator().code());
                out.score("citizen", gap.citizen());
                out.score("caseworker", gap.caseworker());
            },
            in -> new RaterGap(
                    in.at("indicator").as(Indicator::ofCode),
                    in.at("citizen").score(),
                    in.at("caseworker").score()));

    private static final ObjectCodec<DatedScore> POINT = ObjectCodec.of(
            (point, out) -> {
                out.date("date", point.date());
                out.score("score", point.score());
            },
            in -> new DatedScore(in.at("date").date(), in.at("score").score()));

    private static final ObjectCodec<Phase> PHASE = ObjectCodec.of(
            (phase, out) -> {
                out.text("movement", phase.movement().code());
                out.object("from", phase.from(), POINT);
                out.object("to", phase.to(), POINT);
            },
            in -> new Phase(
                    in.at("movement").as(Movement::ofCode),
                    in.at("from").object(POINT),
                    in.at("to").object(POINT)));

    static final ObjectCodec<Change> CHANGE =
            ObjectCodec.of(ProgressionCodecs::writeChange, ProgressionCodecs::readChange);

    static final ObjectCodec<Trend> TREND = ObjectCodec.of(ProgressionCodecs::writeTrend, ProgressionCodecs::readTrend);

    static final ObjectCodec<ScaleProgression> SCALE = ObjectCodec.of(
            (scale, out) -> {
                out.text("scale", scale.scale().code());
                out.object("reliability", scale.reliability(), RELIABILITY);
                out.optionalObject("start", scale.start(), POINT);
                out.optionalObject("end", scale.end(), POINT);
                out.objects("points", scale.points(), POINT);
                out.object("change", scale.change(), CHANGE);
                out.object("trend", scale.trend(), TREND);
                out.objects("phases", scale.phases(), PHASE);
            },
            in -> {
                ScaleProgression.Builder builder = ScaleProgression.builder(
                                in.at("scale").as(Scale::ofCode),
                                in.at("reliability").object(RELIABILITY))
                        .points(in.at("points").objects(POINT))
                        .change(in.at("change").object(CHANGE))
                        .trend(in.at("trend").object(TREND))
                        .phases(in.at("phases").objects(PHASE));
                in.optional("start").ifPresent(start -> builder.start(start.object(POINT)));
                in.optional("end").ifPresent(end -> builder.end(end.object(POINT)));
                return builder.build();
            });

    private static final ObjectCodec<RadarChart.Line> LINE = ObjectCodec.of(
            (line, out) -> {
                out.text("moment", line.moment().code());
                out.object("profile", line.profile(), MeasurementCodecs.PROFILE);
            },
            in -> new RadarChart.Line(
                    in.at("moment").as(RadarChart.Moment::ofCode),
                    in.at("profile").object(MeasurementCodecs.PROFILE)));

    static final ObjectCodec<RadarChart> RADAR = ObjectCodec.of(
            (radar, out) -> out.objects("lines", radar.lines(), LINE),
            in -> new RadarChart(in.at("lines").objects(LINE)));

    static final ObjectCodec<Progression> PROGRESSION = ObjectCodec.of(
            (progression, out) -> {
                out.date("from", progression.from());
                out.date("to", progression.to());
                out.objects("scales", progression.scales(), SCALE);
                out.object("radar", progression.radar(), RADAR);
                out.objects("targets", progression.targets(), TARGET);
            },
            in -> Progression.builder(in.at("from").date(), in.at("to").date())
                    .scales(in.at("scales").objects(SCALE))
                    .radar(in.at("radar").object(RADAR))
                    .targets(in.at("targets").objects(TARGET))
                    .build());

    private ProgressionCodecs() {}

    private static void writeChange(Change change, ObjectWriter out) {
        if (change instanceof ReliableChange known) {
            out.object("from", known.from(), POINT);
            out.object("to", known.to(), POINT);
            out.object("reliability", known.reliability(), RELIABILITY);
            out.number("level", known.level());
        } else if (change instanceof Change.Unknown unknown) {
            out.text("unknown", unknown.reason().code());
        }
    }

    private static Change readChange(ObjectReader in) {
        Optional<JsonValue> unknown = in.optional("unknown");
        return unknown.isPresent()
                ? new Change.Unknown(unknown.get().as(Change.UnknownReason::ofCode))
                : new ReliableChange(
                        in.at("from").object(POINT),
                        in.at("to").object(POINT),
                        in.at("reliability").object(RELIABILITY),
                        in.at("level").number());
    }

    private static void writeTrend(Trend trend, ObjectWriter out) {
        if (trend instanceof Trend.Estimated estimated) {
            out.whole("measurements", estimated.measurements());
            out.number("slopePerMonth", estimated.slopePerMonth());
            out.number("standardError", estimated.standardError());
            out.number("level", estimated.level());
        } else if (trend instanceof Trend.TooFewMeasurements few) {
            out.whole("measurements", few.measurements());
            out.whole("needed", few.needed());
        }
    }

    private static Trend readTrend(ObjectReader in) {
        int measurements = in.at("measurements").integer();
        Optional<JsonValue> needed = in.optional("needed");
        return needed.isPresent()
                ? new Trend.TooFewMeasurements(measurements, needed.get().integer())
                : new Trend.Estimated(
                        measurements,
                        in.at("slopePerMonth").number(),
                        in.at("standardError").number(),
                        in.at("level").number());
    }
}
