package dk.bip.model.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonTokenId;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Reads the values of one type from a parser of Jackson 2. */
final class Jackson2Deserializer<T> extends JsonDeserializer<T> {

    private final MappedType<T> type;

    Jackson2Deserializer(MappedType<T> type) {
        this.type = type;
    }

    @Override
    public Class<T> handledType() {
        return type.type();
    }

    @Override
    public T deserialize(JsonParser in, DeserializationContext context) throws IOException {
        try {
            return type.read(new Source(in));
        } catch (JsonFormatException e) {
            throw new JsonMappingException(null, e.getMessage(), e);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Passes tokens on. What the mapper's parser says of bad syntax quotes the document, so it goes no further. */
    private record Source(JsonParser in) implements TokenSource {

        @Override
        public int kind() {
            return in.hasCurrentToken() ? in.currentTokenId() : JsonTokenId.ID_NOT_AVAILABLE;
        }

        @Override
        public String text() {
            return of(in::getText);
        }

        @Override
        public void advance() {
            of(in::nextToken);
        }

        private static <R> R of(Step<R> step) {
            try {
                return step.take();
            } catch (JsonProcessingException e) {
                throw Syntax.refusal(e);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private interface Step<R> {
            R take() throws IOException;
        }
    }
}
