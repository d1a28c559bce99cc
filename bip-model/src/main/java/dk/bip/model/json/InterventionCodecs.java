package dk.bip.model.json;

import dk.bip.core.intervention.Intervention;
import dk.bip.core.intervention.InterventionType;

/** Interventions. */
final class InterventionCodecs {

    static final ObjectCodec<Intervention> INTERVENTION = ObjectCodec.of(
            (intervention, out) -> {
                out.text("type", intervention.type().code());
                out.period("period", intervention.period());
                intervention.hoursPerWeek().ifPresent(hours -> out.number("hoursPerWeek", hours));
                out.optionalDate("recordedOn", intervention.recordedOn());
                out.optionalDate("endRecordedOn", intervention.endRecordedOn());
            },
            in -> {
                Intervention.Builder builder = Intervention.builder(
                        in.at("type").as(InterventionType::ofCode),
                        in.at("period").period());
                in.optional("hoursPerWeek").ifPresent(hours -> builder.hoursPerWeek(hours.number()));
                in.optional("recordedOn").ifPresent(day -> builder.recordedOn(day.date()));
                in.optional("endRecordedOn").ifPresent(day -> builder.endRecordedOn(day.date()));
                return builder.build();
            });

    private InterventionCodecs() {}
}
