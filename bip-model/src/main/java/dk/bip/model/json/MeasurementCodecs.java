package dk.bip.model.json;

import dk.bip.core.indicator.Indicator;
import dk.bip.core.indicator.IndicatorProfile;
import dk.bip.core.indicator.IndicatorReading;
import dk.bip.core.indicator.MissingReason;
import dk.bip.core.indicator.Rater;
import dk.bip.core.measurement.Measurement;
import dk.bip.core.measurement.MeasurementSchedule;
import dk.bip.core.measurement.MeasurementSeries;
import dk.bip.core.measurement.OverdueMeasurement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Indicator profiles and measurements. */
final class MeasurementCodecs {

    static final ObjectCodec<IndicatorProfile> PROFILE = ObjectCodec.of(
            (profile, out) -> {
                out.text("rater", profile.rater().code());
                out.objects("readings", readings(profile), Row.CODEC);
            },
            in -> {
                IndicatorProfile.Builder builder =
                        IndicatorProfile.builder(in.at("rater").as(Rater::ofCode));
                in.at("readings").objects(Row.CODEC).forEach(row -> builder.reading(row.indicator, row.reading));
                return builder.build();
            });

    static final ObjectCodec<Measurement> MEASUREMENT = ObjectCodec.of(
            (measurement, out) -> {
                out.date("date", measurement.date());
                out.optionalDate("recordedOn", measurement.recordedOn());
                out.objects("profiles", profiles(measurement), PROFILE);
            },
            in -> {
                Measurement.Builder builder = Measurement.builder(in.at("date").date());
                in.optional("recordedOn").ifPresent(day -> builder.recordedOn(day.date()));
                in.at("profiles").objects(PROFILE).forEach(builder::profile);
                return builder.build();
            });

    static final ObjectCodec<MeasurementSeries> SERIES = ObjectCodec.of(
            (series, out) -> out.objects("measurements", series.measurements(), MEASUREMENT),
            in -> MeasurementSeries.of(in.at("measurements").objects(MEASUREMENT)));

    static final ObjectCodec<MeasurementSchedule> SCHEDULE = ObjectCodec.of(
            (schedule, out) -> {
                out.whole("months", schedule.months());
                out.whole("graceDays", schedule.graceDays());
            },
            in -> new MeasurementSchedule(
                    in.at("months").integer(), in.at("graceDays").integer()));

    static final ObjectCodec<OverdueMeasurement> OVERDUE = ObjectCodec.of(
            (overdue, out) -> {
                out.date("dueOn", overdue.dueOn());
                out.whole("daysLate", overdue.daysLate());
            },
            in -> new OverdueMeasurement(
                    in.at("dueOn").date(), in.at("daysLate").whole()));

    private MeasurementCodecs() {}

    private static List<IndicatorProfile> profiles(Measurement measurement) {
        List<IndicatorProfile> profiles = new ArrayList<>();
        for (Rater rater : Rater.values()) {
            measurement.profile(rater).ifPresent(profiles::add);
        }
        return profiles;
    }

    private static List<Row> readings(IndicatorProfile profile) {
        List<Row> rows = new ArrayList<>();
        for (Indicator indicator : Indicator.values()) {
            IndicatorReading reading = profile.reading(indicator);
            if (!Row.isNotAsked(reading)) {
                rows.add(new Row(indicator, reading));
            }
        }
        return rows;
    }

    /** An indicator beside what is known of it. One that was not asked has no row. */
    private record Row(Indicator indicator, IndicatorReading reading) {

        static final ObjectCodec<Row> CODEC = ObjectCodec.of(Row::write, Row::read);

        static boolean isNotAsked(IndicatorReading reading) {
            return reading instanceof IndicatorReading.Missing missing && missing.reason() == MissingReason.NOT_ASKED;
        }

        private void write(ObjectWriter out) {
            out.text("indicator", indicator.code());
            if (reading instanceof IndicatorReading.Scored scored) {
                out.score("score", scored.value());
                out.whole("items", scored.items());
            } else if (reading instanceof IndicatorReading.Missing missing) {
                out.text("missing", missing.reason().code());
            }
        }

        private static Row read(ObjectReader in) {
            Indicator indicator = in.at("indicator").as(Indicator::ofCode);
            Optional<JsonValue> missing = in.optional("missing");
            return new Row(
                    indicator,
                    missing.isPresent()
                            ? new IndicatorReading.Missing(missing.get().as(MissingReason::ofCode))
                            : new IndicatorReading.Scored(
                                    in.at("score").score(), in.at("items").integer()));
        }
    }
}
