package dk.bip.model.json;

import dk.bip.core.CaseEvent;
import dk.bip.core.EventKind;
import java.util.List;

/**
 * One kind of event and how its events stand in JSON.
 *
 * @param kind the kind, whose code stands in the field {@code event}
 * @param codec the codec of its events
 * @param key the parts of the key of an event beside its date, in the order of the kind
 * @param <E> the events
 */
record EventCodec<E extends CaseEvent>(EventKind<E> kind, ObjectCodec<E> codec, List<KeyPart> key) {

    EventCodec {
        key = List.copyOf(key);
        if (!key.stream().map(KeyPart::name).toList().equals(kind.parts())) {
            throw new IllegalStateException("the parts of a key must be those of its kind");
        }
    }

    EventCodec(EventKind<E> kind, ObjectCodec<E> codec, KeyPart... key) {
        this(kind, codec, List.of(key));
    }

    Variant<CaseEvent> variant() {
        return Variant.of(kind.code(), kind.type(), codec);
    }
}
