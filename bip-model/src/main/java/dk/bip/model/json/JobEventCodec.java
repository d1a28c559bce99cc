package dk.bip.model.json;

import dk.bip.core.casefile.JobEvent;
import java.util.Optional;

/** A job or an education that started or ended. */
final class JobEventCodec {

    static final EventCodec<JobEvent> EVENT = new EventCodec<>(
            JobEvent.KIND,
            RecordingFields.add(Fields.<JobEvent>of("jobEvent")
                            .field("date", Kind.DATE, JobEvent::date)
                            .field("kind", Kind.code(JobEvent.Kind.class), JobEvent::kind)
                            .optional("terms", Kind.code(JobEvent.Terms.class), JobEventCodec::terms)
                            .optional("hoursPerWeek", InterventionCodec.HOURS, JobEventCodec::hours))
                    .read(in -> RecordingFields.read(read(in), in)),
            KeyPart.of("kind", JobEvent.Kind.class, JobEvent.Kind::ofCode));

    private JobEventCodec() {}

    /** An ordinary job is what is meant where nothing else is said. */
    private static Optional<JobEvent.Terms> terms(JobEvent event) {
        return Optional.of(event.terms()).filter(terms -> terms != JobEvent.Terms.ORDINARY);
    }

    private static Optional<Double> hours(JobEvent event) {
        return event.hoursPerWeek().stream().boxed().findFirst();
    }

    private static JobEvent read(ObjectReader in) {
        JobEvent event = JobEvent.of(in.at("date").date(), in.at("kind").code(JobEvent.Kind::ofCode));
        if (in.version() == 1) {
            return event;
        }
        Optional<JsonValue> terms = in.optional("terms");
        JobEvent onTerms = terms.isPresent() ? event.withTerms(terms.get().code(JobEvent.Terms::ofCode)) : event;
        return in.optional("hoursPerWeek")
                .map(hours -> onTerms.withHoursPerWeek(hours.number()))
                .orElse(onTerms);
    }
}
