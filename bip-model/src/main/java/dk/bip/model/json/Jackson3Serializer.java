package dk.bip.model.json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamWriteCapability;
import tools.jackson.core.type.WritableTypeId;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;

/** Writes the values of one type through a generator of Jackson 3. */
final class Jackson3Serializer<T> extends ValueSerializer<T> {

    private final MappedType<T> type;

    Jackson3Serializer(MappedType<T> type) {
        this.type = type;
    }

    @Override
    public Class<T> handledType() {
        return type.type();
    }

    @Override
    public void serialize(T value, JsonGenerator out, SerializationContext context) {
        Node.Obj document = document(value);
        out.writeStartObject();
        TokenSink.copyFields(document, new Sink(out));
        out.writeEndObject();
    }

    /** The document says itself what it is; a type of the mapper's stands before it, where the mapper wants one. */
    @Override
    public void serializeWithType(T value, JsonGenerator out, SerializationContext context, TypeSerializer types) {
        Node.Obj document = document(value);
        WritableTypeId before = types.writeTypePrefix(out, context, types.typeId(value, JsonToken.START_OBJECT));
        TokenSink.copyFields(document, new Sink(out));
        types.writeTypeSuffix(out, context, before);
    }

    private Node.Obj document(T value) {
        try {
            return type.document(value);
        } catch (JsonFormatException e) {
            throw DatabindException.from((JsonGenerator) null, e.getMessage(), e)
                    .clearLocation();
        }
    }

    /**
     * Passes tokens on. Numbers go out as the library writes them where they become text, and as doubles where they become nodes of a tree.
     */
    private record Sink(JsonGenerator out, boolean takesLiterals) implements TokenSink {

        Sink(JsonGenerator out) {
            this(out, out.has(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS));
        }

        @Override
        public void startObject() {
            out.writeStartObject();
        }

        @Override
        public void name(String name) {
            out.writeName(name);
        }

        @Override
        public void endObject() {
            out.writeEndObject();
        }

        @Override
        public void startArray() {
            out.writeStartArray();
        }

        @Override
        public void endArray() {
            out.writeEndArray();
        }

        @Override
        public void text(String value) {
            out.writeString(value);
        }

        @Override
        public void whole(long value) {
            if (value == (int) value) {
                out.writeNumber((int) value);
            } else {
                out.writeNumber(value);
            }
        }

        @Override
        public void real(String literal, double value) {
            if (takesLiterals) {
                out.writeNumber(literal);
            } else {
                out.writeNumber(value);
            }
        }

        @Override
        public void bool(boolean value) {
            out.writeBoolean(value);
        }
    }
}
