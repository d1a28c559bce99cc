package dk.bip.model.json;

import dk.bip.core.intervention.Intervention;
import java.util.Optional;

/** Interventions over a period. */
final class InterventionCodec {

    static final Kind<Double> HOURS = Kind.number("exclusiveMinimum", 0, "maximum", 168);

    static final EventCodec<Intervention> EVENT = new EventCodec<>(
            Intervention.KIND,
            RecordingFields.add(Fields.<Intervention>of("intervention")
                            .field("type", Kind.defined(InterventionTypeDefinition.KIND), Intervention::type)
                            .field("period", Kind.PERIOD, Intervention::period)
                            .optional("hoursPerWeek", HOURS, InterventionCodec::hours)
                            .optional("endReason", Kind.code(Intervention.EndReason.class), Intervention::endReason))
                    .read(in -> RecordingFields.read(read(in), in)),
            KeyPart.of("type", InterventionTypeDefinition.KIND));

    private InterventionCodec() {}

    private static Optional<Double> hours(Intervention intervention) {
        return intervention.hoursPerWeek().stream().boxed().findFirst();
    }

    private static Intervention read(ObjectReader in) {
        Intervention plain = Intervention.of(
                in.at("type").defined(InterventionTypeDefinition.KIND),
                in.at("period").period());
        Intervention withHours = in.optional("hoursPerWeek")
                .map(hours -> plain.withHoursPerWeek(hours.number()))
                .orElse(plain);
        return in.version() == 1
                ? withHours
                : in.optional("endReason")
                        .map(reason -> withHours.withEndReason(reason.code(Intervention.EndReason::ofCode)))
                        .orElse(withHours);
    }
}
