package dk.bip.model.json;

import dk.bip.core.CaseEvent;
import dk.bip.core.CitizenId;
import dk.bip.core.casefile.BackgroundFact;
import dk.bip.core.casefile.BackgroundField;
import dk.bip.core.casefile.BackgroundValue;
import dk.bip.core.casefile.CaseFile;
import dk.bip.core.casefile.CaseSnapshot;
import dk.bip.core.casefile.JobEvent;
import dk.bip.core.caseworker.CaseworkerAssignment;
import dk.bip.core.caseworker.Conversation;
import dk.bip.core.caseworker.JobOrientation;
import dk.bip.core.internal.Checks;
import dk.bip.core.intervention.Intervention;
import dk.bip.core.measurement.Measurement;

/** The case file, what was known of it on a date, and the events that are in no other package. */
final class CaseFileCodecs {

    static final ObjectCodec<JobEvent> JOB_EVENT = ObjectCodec.of(
            (event, out) -> {
                out.date("date", event.date());
                out.optionalDate("recordedOn", event.recordedOn());
                out.text("kind", event.kind().code());
            },
            in -> {
                JobEvent event = JobEvent.of(in.at("date").date(), in.at("kind").as(JobEvent.Kind::ofCode));
                return in.optional("recordedOn")
                        .map(day -> event.withRecordedOn(day.date()))
                        .orElse(event);
            });

    static final ObjectCodec<BackgroundFact> BACKGROUND_FACT = ObjectCodec.of(
            (fact, out) -> {
                out.date("date", fact.date());
                out.optionalDate("recordedOn", fact.recordedOn());
                out.text("field", fact.field().code());
                write(fact.value(), out);
            },
            in -> {
                BackgroundFact fact = BackgroundFact.of(
                        in.at("date").date(), in.at("field").as(BackgroundField::ofCode), value(in.at("value")));
                return in.optional("recordedOn")
                        .map(day -> fact.withRecordedOn(day.date()))
                        .orElse(fact);
            });

    static final ObjectCodec<CaseFile> CASE_FILE = ObjectCodec.of(
            (file, out) -> {
                out.text("citizen", file.citizen().value());
                out.objects("events", file.events(), Kind.EVENT);
            },
            in -> {
                CaseFile.Builder builder = CaseFile.builder(in.at("citizen").as(CitizenId::of));
                in.at("events").objects(Kind.EVENT).forEach(builder::add);
                return builder.build();
            });

    static final ObjectCodec<CaseSnapshot> SNAPSHOT = ObjectCodec.of(
            (snapshot, out) -> {
                out.text("citizen", snapshot.citizen().value());
                out.date("date", snapshot.date());
                out.objects("events", snapshot.events(), Kind.EVENT);
            },
            in -> CaseSnapshot.of(
                    in.at("citizen").as(CitizenId::of),
                    in.at("date").date(),
                    in.at("events").objects(Kind.EVENT)));

    private CaseFileCodecs() {}

    private static void write(BackgroundValue value, ObjectWriter out) {
        if (value instanceof BackgroundValue.Quantity quantity) {
            out.number("value", quantity.value());
        } else if (value instanceof BackgroundValue.YesNo yesNo) {
            out.bool("value", yesNo.value());
        } else if (value instanceof BackgroundValue.Choice choice) {
            out.text("value", choice.option());
        }
    }

    private static BackgroundValue value(JsonValue value) {
        if (value.isBool()) {
            return BackgroundValue.of(value.bool());
        }
        return value.isText() ? value.as(BackgroundValue::of) : BackgroundValue.of(value.number());
    }

    /** The kinds of event, told apart by the field {@code event}. */
    private enum Kind {
        BACKGROUND_FACT(BackgroundFact.class, CaseFileCodecs.BACKGROUND_FACT),
        ASSIGNMENT(CaseworkerAssignment.class, CaseworkerCodecs.ASSIGNMENT),
        MEASUREMENT(Measurement.class, MeasurementCodecs.MEASUREMENT),
        INTERVENTION(Intervention.class, InterventionCodecs.INTERVENTION),
        CONVERSATION(Conversation.class, CaseworkerCodecs.CONVERSATION),
        JOB_ORIENTATION(JobOrientation.class, CaseworkerCodecs.ORIENTATION),
        JOB_EVENT(JobEvent.class, CaseFileCodecs.JOB_EVENT);

        static final ObjectCodec<CaseEvent> EVENT = ObjectCodec.of(
                (event, out) -> of(event).write(event, out),
                in -> in.at("event").as(Kind::ofCode).codec.read(in));

        private final Class<? extends CaseEvent> type;
        private final ObjectCodec<? extends CaseEvent> codec;

        <E extends CaseEvent> Kind(Class<E> type, ObjectCodec<E> codec) {
            this.type = type;
            this.codec = codec;
        }

        private static Kind of(CaseEvent event) {
            for (Kind kind : values()) {
                if (kind.type.isInstance(event)) {
                    return kind;
                }
            }
            throw new IllegalStateException("a case file holds no such event");
        }

        private static Kind ofCode(String code) {
            return Checks.codeOf("event", code, values(), Kind::name);
        }

        private void write(CaseEvent event, ObjectWriter out) {
            out.text("event", name());
            write(type, codec, event, out);
        }

        @SuppressWarnings("unchecked") // the constructor has bound codec and type together
        private static <E extends CaseEvent> void write(
                Class<? extends CaseEvent> type, ObjectCodec<E> codec, CaseEvent event, ObjectWriter out) {
            codec.write((E) type.cast(event), out);
        }
    }
}
