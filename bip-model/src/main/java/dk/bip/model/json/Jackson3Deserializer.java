package dk.bip.model.json;

import com.fasterxml.jackson.core.JsonTokenId;
import java.util.function.Supplier;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/** Reads the values of one type from a parser of Jackson 3. */
final class Jackson3Deserializer<T> extends ValueDeserializer<T> {

    private final MappedType<T> type;

    Jackson3Deserializer(MappedType<T> type) {
        this.type = type;
    }

    @Override
    public Class<T> handledType() {
        return type.type();
    }

    @Override
    public T deserialize(JsonParser in, DeserializationContext context) {
        try {
            return type.read(new Source(in));
        } catch (JsonFormatException e) {
            throw DatabindException.from((JsonParser) null, e.getMessage(), e).clearLocation();
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
            return of(in::getString);
        }

        @Override
        public void advance() {
            of(in::nextToken);
        }

        private static <R> R of(Supplier<R> step) {
            try {
                return step.get();
            } catch (StreamConstraintsException e) {
                throw Syntax.beyondLimits();
            } catch (StreamReadException e) {
                TokenStreamLocation place = e.getLocation();
                throw place == null ? Syntax.refusal() : Syntax.refusal(place.getLineNr(), place.getColumnNr());
            }
        }
    }
}
