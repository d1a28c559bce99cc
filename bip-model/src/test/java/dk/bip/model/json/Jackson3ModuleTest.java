package dk.bip.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import dk.bip.model.internal.LibraryVersion;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import tools.jackson.databind.node.JsonNodeFactory;

class Jackson3ModuleTest extends ObjectMapperContract {

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
        assertThat(new Jackson3Module().version()).hasToString(LibraryVersion.CURRENT);
        assertThat(new Jackson3Module().getModuleName()).isEqualTo("dk.bip.model.json.Jackson3Module");
    }

    private record Adapter(JsonMapper mapper) implements Mapper {

        @Override
        public String write(Object value) {
            return mapper.writeValueAsString(value);
        }

        @Override
        public void writeTo(StringBuilder out, Object value) {
            StringWriter writer = new StringWriter();
            try {
                mapper.writeValue(writer, value);
            } finally {
                out.append(writer);
            }
        }

        @Override
        public Object read(String document, Class<?> type) {
            return mapper.readValue(document, type);
        }

        @Override
        public Object treeOf(Object value) {
            return mapper.valueToTree(value);
        }

        @Override
        public Object treeOfText(String document) {
            return mapper.readTree(document);
        }

        @Override
        public Object treeAround(Object value) {
            return JsonNodeFactory.instance.objectNode().set("one", JsonNodeFactory.instance.pojoNode(value));
        }

        @Override
        public Object ofTree(Object tree, Class<?> type) {
            return mapper.treeToValue((JsonNode) tree, type);
        }

        @Override
        public Class<? extends Exception> refusal() {
            return DatabindException.class;
        }
    }
}
