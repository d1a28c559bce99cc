package dk.bip.model.json;

import dk.bip.core.indicator.Rater;
import dk.bip.core.measurement.Measurement;
import dk.bip.core.measurement.MeasurementSeries;
import java.util.List;

/** Measurements, alone and in their series. */
final class MeasurementCodec {

    private static final ObjectCodec<Measurement> MEASUREMENT = RecordingFields.add(
                    Fields.<Measurement>of("measurement")
                            .field("date", Kind.DATE, Measurement::date)
                            .field("profile", Kind.object(ProfileCodec.PROFILE), Measurement::profile)
                            .optional("response", Kind.object(ResponseCodec.RESPONSE), Measurement::response))
            .read(MeasurementCodec::read);

    static final EventCodec<Measurement> EVENT = new EventCodec<>(
            Measurement.KIND,
            MEASUREMENT,
            KeyPart.of("instrument", InstrumentDefinition.KIND),
            KeyPart.of("rater", Rater.class, Rater::ofCode));

    static final ObjectCodec<MeasurementSeries> SERIES = Fields.<MeasurementSeries>of("measurementSeries")
            .field("measurements", Kind.objects(MEASUREMENT), MeasurementSeries::measurements)
            .read(in -> MeasurementSeries.of(in
                    .at("measurements")
                    .list(one -> one.object(
                            fields -> fields.version() == 1 ? readVersion1(fields) : List.of(MEASUREMENT.read(fields))))
                    .stream()
                    .flatMap(List::stream)
                    .toList()));

    private MeasurementCodec() {}

    private static Measurement read(ObjectReader in) {
        Measurement measurement =
                Measurement.of(in.at("date").date(), in.at("profile").object(ProfileCodec.PROFILE));
        return RecordingFields.read(
                in.optional("response")
                        .map(response -> measurement.withResponse(response.object(ResponseCodec.RESPONSE)))
                        .orElse(measurement),
                in);
    }

    /** Reads what both raters answered on one day, which was one measurement in version 1 and is two. */
    static List<Measurement> readVersion1(ObjectReader in) {
        List<Measurement> measurements = in.at("profiles")
                .list(profile -> RecordingFields.read(
                        Measurement.of(in.at("date").date(), profile.object(ProfileCodec::readVersion1)), in));
        if (measurements.isEmpty()
                || measurements.stream().map(Measurement::rater).distinct().count() < measurements.size()) {
            throw in.at("profiles").path().refuse("must hold the profile of one rater, or of each rater one", null);
        }
        return measurements;
    }
}
