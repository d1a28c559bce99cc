package dk.bip.model.json;

import dk.bip.core.CaseEvent;
import dk.bip.core.EventKey;
import dk.bip.core.EventKind;
import dk.bip.core.casefile.Withdrawal;
import dk.bip.core.internal.Checks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The statement that a fact never was: the kind of the fact, the fields of its key, and the day from which it is taken back. */
final class WithdrawalCodec {

    static final String OF = "of";

    private WithdrawalCodec() {}

    static Variant<CaseEvent> withdrawals(List<EventCodec<?>> kinds) {
        List<Variant<Withdrawal>> variants = new ArrayList<>();
        for (EventCodec<?> codec : kinds) {
            variants.add(new Variant<>(OF, withdrawal -> withdrawal.key().kind().equals(codec.kind()), codec(codec)));
        }
        return Variant.of(
                "WITHDRAWAL",
                Withdrawal.class,
                ObjectCodec.oneOf(variants, in -> read(in, in.at(OF).code(code -> ofCode(kinds, code)))));
    }

    private static EventCodec<?> ofCode(List<EventCodec<?>> kinds, String code) {
        return Checks.codeOf(
                "kind of event",
                code,
                kinds.toArray(new EventCodec<?>[0]),
                codec -> codec.kind().code());
    }

    private static ObjectCodec<Withdrawal> codec(EventCodec<?> codec) {
        EventKind<?> kind = codec.kind();
        Fields<Withdrawal> fields = Fields.<Withdrawal>of("withdrawalOf" + kind.code())
                .field(
                        OF,
                        Kind.code(List.of(kind), EventKind::code),
                        withdrawal -> withdrawal.key().kind())
                .field(kind.dateName(), Kind.DATE, Withdrawal::date);
        for (int i = 0; i < codec.key().size(); i++) {
            int part = i;
            codec.key()
                    .get(part)
                    .addTo(fields, withdrawal -> withdrawal.key().values().get(part));
        }
        return fields.optional(
                        RecordingFields.REFERENCE,
                        Kind.PSEUDONYM,
                        withdrawal -> withdrawal.key().reference())
                .field(
                        RecordingFields.RECORDED_ON,
                        Kind.DATE,
                        withdrawal -> withdrawal.recordedOn().orElseThrow())
                .optional(
                        RecordingFields.REVISION,
                        Kind.whole(1),
                        withdrawal ->
                                Optional.of(withdrawal.recording().revision()).filter(revision -> revision > 0))
                .read(in -> read(in, codec));
    }

    private static Withdrawal read(ObjectReader in, EventCodec<?> codec) {
        EventKind<?> kind = codec.kind();
        EventKey key = kind.key(
                in.at(kind.dateName()).date(),
                RecordingFields.reference(in),
                codec.key().stream().map(part -> part.read(in)).toArray(String[]::new));
        Withdrawal withdrawal =
                Withdrawal.of(key, in.at(RecordingFields.RECORDED_ON).date());
        return in.optional(RecordingFields.REVISION)
                .map(revision -> withdrawal.withRevision(revision.integer()))
                .orElse(withdrawal);
    }
}
