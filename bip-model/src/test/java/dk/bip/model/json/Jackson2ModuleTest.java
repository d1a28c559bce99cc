package dk.bip.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectMapper.DefaultTyping;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dk.bip.model.internal.LibraryVersion;
import java.io.IOException;
import java.io.StringWriter;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

class Jackson2ModuleTest extends ObjectMapperContract {

    private static final Mapper PLAIN =
            new Adapter(JsonMapper.builder().findAndAddModules().build());

    private static final Mapper LENIENT = new Adapter(JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(Integer.MAX_VALUE)
                            .maxNumberLength(Integer.MAX_VALUE)
                            .build())
                    .build())
            .findAndAddModules()
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .activateDefaultTypingAsProperty(
                    BasicPolymorphicTypeValidator.builder()
                            .allowIfSubType("dk.bip.")
                            .build(),
                    DefaultTyping.OBJECT_AND_NON_CONCRETE,
                    "@class")
            .build());

    @Override
    Mapper mapper() {
        return PLAIN;
    }

    @Override
    Mapper lenientMapper() {
        return LENIENT;
    }

    @Test
    void tellsTheVersionOfTheLibrary() {
        assertThat(new Jackson2Module().version()).hasToString(LibraryVersion.CURRENT);
        assertThat(new Jackson2Module().getModuleName()).isEqualTo("dk.bip.model.json.Jackson2Module");
    }

    private record Adapter(ObjectMapper mapper) implements Mapper {

        @Override
        public String write(Object value) {
            return of(() -> mapper.writeValueAsString(value));
        }

        @Override
        public void writeTo(StringBuilder out, Object value) {
            StringWriter writer = new StringWriter();
            try {
                of(() -> {
                    mapper.writeValue(writer, value);
                    return out;
                });
            } finally {
                out.append(writer);
            }
        }

        @Override
        public Object read(String document, Class<?> type) {
            return of(() -> mapper.readValue(document, type));
        }

        @Override
        public Object treeOf(Object value) {
            return mapper.valueToTree(value);
        }

        @Override
        public Object treeOfText(String document) {
            return of(() -> mapper.readTree(document));
        }

        @Override
        public Object treeAround(Object value) {
            return JsonNodeFactory.instance.objectNode().set("one", JsonNodeFactory.instance.pojoNode(value));
        }

        @Override
        public Object ofTree(Object tree, Class<?> type) {
            return of(() -> mapper.treeToValue((JsonNode) tree, type));
        }

        @Override
        public Class<? extends Exception> refusal() {
            return JsonMappingException.class;
        }

        private static <R> R of(Callable<R> act) {
            try {
                return act.call();
            } catch (IOException e) {
                throw Adapter.<RuntimeException>unchecked(e);
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        }

        @SuppressWarnings("unchecked") // the contract sees what was thrown and not an exception around it
        private static <E extends Exception> E unchecked(IOException e) throws E {
            throw (E) e;
        }
    }
}
