package dk.bip.model.json;

import dk.bip.core.indicator.Instrument;
import dk.bip.core.indicator.Reliability;
import dk.bip.core.indicator.Scale;
import dk.bip.core.measurement.DatedScore;
import dk.bip.core.progression.Change;
import dk.bip.core.progression.Movement;
import dk.bip.core.progression.Phase;
import dk.bip.core.progression.ReliableChange;
import dk.bip.core.progression.ScaleProgression;
import dk.bip.core.progression.Trend;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** What moved on one scale. It is read with its instrument, which says what range the scores have and which way is for the better. */
final class ScaleProgressionCodec {

    static final Kind<Scale> SCALE = new Kind<>((out, name, scale) -> out.text(name, scale.code()), Kind.NAME.schema());

    private static final ObjectCodec<DatedScore> POINT = Fields.<DatedScore>of("datedScore")
            .field("date", Kind.DATE, DatedScore::date)
            .field("score", Kind.NUMBER, DatedScore::value)
            .readByItsParent();

    private static final ObjectCodec<Phase> PHASE = Fields.<Phase>of("phase")
            .field("movement", Kind.code(Movement.class), Phase::movement)
            .field("from", Kind.object(POINT), Phase::from)
            .field("to", Kind.object(POINT), Phase::to)
            .readByItsParent();

    private static final ObjectCodec<Change> CHANGE = ObjectCodec.byField(List.of(
            Variant.of(
                    "unknown",
                    Change.Unknown.class,
                    Fields.<Change.Unknown>of("unknownChange")
                            .field("unknown", Kind.code(Change.UnknownReason.class), Change.Unknown::reason)
                            .readByItsParent()),
            Variant.of(
                    "level",
                    ReliableChange.class,
                    Fields.<ReliableChange>of("change")
                            .field("from", Kind.object(POINT), ReliableChange::from)
                            .field("to", Kind.object(POINT), ReliableChange::to)
                            .field("level", Kind.LEVEL, ReliableChange::level)
                            .field("movement", Kind.code(Movement.class), ReliableChange::movement)
                            .readByItsParent()),
            Variant.of(
                    "from",
                    Change.OfUnknownCertainty.class,
                    Fields.<Change.OfUnknownCertainty>of("changeOfUnknownCertainty")
                            .field("from", Kind.object(POINT), Change.OfUnknownCertainty::from)
                            .field("to", Kind.object(POINT), Change.OfUnknownCertainty::to)
                            .readByItsParent())));

    private static final ObjectCodec<Trend> TREND = ObjectCodec.byField(List.of(
            Variant.of(
                    "needed",
                    Trend.TooFewMeasurements.class,
                    Fields.<Trend.TooFewMeasurements>of("noTrend")
                            .field("measurements", Kind.whole(0), Trend.TooFewMeasurements::measurements)
                            .field("needed", Kind.whole(0), Trend.TooFewMeasurements::needed)
                            .readByItsParent()),
            Variant.of(
                    "standardError",
                    Trend.Estimated.class,
                    Fields.<Trend.Estimated>of("trend")
                            .field("measurements", Kind.whole(2), Trend.Estimated::measurements)
                            .field("slopePerMonth", Kind.NUMBER, Trend.Estimated::slopePerMonth)
                            .field(
                                    "standardError",
                                    Kind.NUMBER.and("exclusiveMinimum", 0),
                                    Trend.Estimated::standardError)
                            .optional(
                                    "residualStandardError",
                                    Kind.NUMBER.and("minimum", 0),
                                    trend -> residualStandardError(trend.residualStandardError()))
                            .field("level", Kind.LEVEL, Trend.Estimated::level)
                            .readByItsParent()),
            Variant.of(
                    "slopePerMonth",
                    Trend.OfUnknownCertainty.class,
                    Fields.<Trend.OfUnknownCertainty>of("trendOfUnknownCertainty")
                            .field("measurements", Kind.whole(2), Trend.OfUnknownCertainty::measurements)
                            .field("slopePerMonth", Kind.NUMBER, Trend.OfUnknownCertainty::slopePerMonth)
                            .optional(
                                    "residualStandardError",
                                    Kind.NUMBER.and("minimum", 0),
                                    trend -> residualStandardError(trend.residualStandardError()))
                            .readByItsParent())));

    static final ObjectCodec<ScaleProgression> PROGRESSION = Fields.<ScaleProgression>of("scaleProgression")
            .field("scale", SCALE, ScaleProgression::scale)
            .optional("reliability", Kind.object(ReliabilityCodec.RELIABILITY), ScaleProgression::reliability)
            .optional("start", Kind.object(POINT), ScaleProgression::start)
            .optional("end", Kind.object(POINT), ScaleProgression::end)
            .field("points", Kind.objects(POINT), ScaleProgression::points)
            .field("change", Kind.object(CHANGE), ScaleProgression::change)
            .field("trend", Kind.object(TREND), ScaleProgression::trend)
            .field("phases", Kind.objects(PHASE), ScaleProgression::phases)
            .readByItsParent();

    private ScaleProgressionCodec() {}

    static ScaleProgression read(ObjectReader in, Instrument instrument) {
        Scale scale = in.at("scale").code(instrument::scale);
        Optional<Reliability> reliability =
                in.optional("reliability").map(value -> value.object(ReliabilityCodec.RELIABILITY));
        List<DatedScore> points = in.at("points").list(point -> point(point, scale));
        return ScaleProgression.of(
                scale,
                reliability,
                in.optional("start").map(start -> point(start, scale)),
                in.optional("end").map(end -> point(end, scale)),
                points,
                in.at("change").object(fields -> change(fields, scale, reliability)),
                in.at("trend").object(fields -> trend(fields, scale)),
                in.at("phases").list(phase -> phase.object(fields -> phase(fields, scale, points.size()))));
    }

    private static DatedScore point(JsonValue value, Scale scale) {
        return value.object(
                in -> new DatedScore(in.at("date").date(), in.at("score").score(scale.range())));
    }

    private static Phase phase(ObjectReader in, Scale scale, int measurements) {
        return new Phase(
                in.at("movement").code(Movement::ofCode),
                point(in.at("from"), scale),
                point(in.at("to"), scale),
                measurements);
    }

    private static Change change(ObjectReader in, Scale scale, Optional<Reliability> reliability) {
        if (in.has("unknown")) {
            return new Change.Unknown(in.at("unknown").code(Change.UnknownReason::ofCode));
        }
        DatedScore from = point(in.at("from"), scale);
        DatedScore to = point(in.at("to"), scale);
        if (!in.has("level")) {
            return new Change.OfUnknownCertainty(from, to);
        }
        JsonValue movement = in.at("movement");
        ReliableChange change = new ReliableChange(
                from,
                to,
                reliability.orElseThrow(() ->
                        in.at("level").path().refuse("must be left out where the scale has no reliability", null)),
                in.at("level").number(),
                scale.direction());
        if (movement.code(Movement::ofCode) != change.movement()) {
            throw movement.path().refuse("must be that of the scores, the reliability and the level", null);
        }
        return change;
    }

    private static Trend trend(ObjectReader in, Scale scale) {
        int measurements = in.at("measurements").integer();
        if (in.has("needed")) {
            return new Trend.TooFewMeasurements(measurements, in.at("needed").integer());
        }
        double slope = in.at("slopePerMonth").number();
        OptionalDouble residuals = in.optional("residualStandardError")
                .map(error -> OptionalDouble.of(error.number()))
                .orElse(OptionalDouble.empty());
        return in.has("standardError")
                ? new Trend.Estimated(
                        measurements,
                        slope,
                        in.at("standardError").number(),
                        residuals,
                        in.at("level").number(),
                        scale.direction())
                : new Trend.OfUnknownCertainty(measurements, slope, residuals);
    }

    private static Optional<Double> residualStandardError(OptionalDouble error) {
        return error.isPresent() ? Optional.of(error.getAsDouble()) : Optional.empty();
    }
}
