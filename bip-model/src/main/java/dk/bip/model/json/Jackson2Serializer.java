package dk.bip.model.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamWriteCapability;
import com.fasterxml.jackson.core.type.WritableTypeId;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Writes the values of one type through a generator of Jackson 2. */
final class Jackson2Serializer<T> extends JsonSerializer<T> {

    private final MappedType<T> type;

    Jackson2Serializer(MappedType<T> type) {
        this.type = type;
    }

    @Override
    public Class<T> handledType() {
        return type.type();
    }

    @Override
    public void serialize(T value, JsonGenerator out, SerializerProvider provider) throws IOException {
        Node.Obj document = document(value);
        out.writeStartObject();
        copy(document, out);
        out.writeEndObject();
    }

    /** The document says itself what it is; a type of the mapper's stands before it, where the mapper wants one. */
    @Override
    public void serializeWithType(T value, JsonGenerator out, SerializerProvider provider, TypeSerializer types)
            throws IOException {
        Node.Obj document = document(value);
        WritableTypeId before = types.writeTypePrefix(out, types.typeId(value, JsonToken.START_OBJECT));
        copy(document, out);
        types.writeTypeSuffix(out, before);
    }

    private Node.Obj document(T value) throws JsonMappingException {
        try {
            return type.document(value);
        } catch (JsonFormatException e) {
            throw new JsonMappingException(null, e.getMessage(), e);
        }
    }

    private static void copy(Node.Obj document, JsonGenerator out) throws IOException {
        try {
            TokenSink.copyFields(document, new Sink(out));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /**
     * Passes tokens on. Numbers go out as the library writes them where they become text, and as doubles where they become nodes of a tree.
     */
    private record Sink(JsonGenerator out, boolean takesLiterals) implements TokenSink {

        Sink(JsonGenerator out) {
            this(out, out.getWriteCapabilities().isEnabled(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS));
        }

        @Override
        public void startObject() {
            pass(out::writeStartObject);
        }

        @Override
        public void name(String name) {
            pass(() -> out.writeFieldName(name));
        }

        @Override
        public void endObject() {
            pass(out::writeEndObject);
        }

        @Override
        public void startArray() {
            pass(out::writeStartArray);
        }

        @Override
        public void endArray() {
            pass(out::writeEndArray);
        }

        @Override
        public void text(String value) {
            pass(() -> out.writeString(value));
        }

        @Override
        public void whole(long value) {
            pass(() -> {
                if (value == (int) value) {
                    out.writeNumber((int) value);
                } else {
                    out.writeNumber(value);
                }
            });
        }

        @Override
        public void real(String literal, double value) {
            pass(() -> {
                if (takesLiterals) {
                    out.writeNumber(literal);
                } else {
                    out.writeNumber(value);
                }
            });
        }

        @Override
        public void bool(boolean value) {
            pass(() -> out.writeBoolean(value));
        }

        private static void pass(Token token) {
            try {
                token.write();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private interface Token {
            void write() throws IOException;
        }
    }
}
