package dk.bip.model.json;

import dk.bip.model.internal.LibraryVersion;
import tools.jackson.core.Version;
import tools.jackson.core.util.VersionUtil;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.ser.Serializers;

/**
 * Teaches an object mapper of Jackson 3 the values of the library: alone, within the program's own types, and as trees, each is the
 * document that {@link BipJson} writes and reads.
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();   // or .addModule(new Jackson3Module())
 * CaseFile file = mapper.readValue(text, CaseFile.class);
 * JsonNode tree = mapper.valueToTree(file);
 * }</pre>
 *
 * <p>It is found through {@code ServiceLoader} on the class path, so that Spring Boot 4 has it by itself; on the module path it is added by
 * name, to a program that {@code requires dk.bip.model} and {@code requires tools.jackson.databind}. Types, refusals and syntax are as in {@link Jackson2Module}; what the document breaks comes as a
 * {@code DatabindException} whose cause is the {@link JsonFormatException}, without a word of the document. Needs
 * {@code tools.jackson.core:jackson-databind} 3.0 or later, which this library does not bring. Immutable and thread-safe.
 */
@SuppressWarnings("exports") // who names this class has Jackson's module: it is optional, so not passed on
public final class Jackson3Module extends JacksonModule {

    /** Makes the module; there is nothing to set. */
    public Jackson3Module() {}

    /**
     * Returns the name of the module.
     *
     * @return the name of this class
     */
    @Override
    public String getModuleName() {
        return Jackson3Module.class.getName();
    }

    /**
     * Returns the version of the library.
     *
     * @return the version
     */
    @Override
    public Version version() {
        return VersionUtil.parseVersion(LibraryVersion.CURRENT, "dk.bip", "bip-model");
    }

    /**
     * Adds what reads and writes the types of the library.
     *
     * @param context the mapper in the making
     */
    @Override
    public void setupModule(SetupContext context) {
        context.addSerializers(new Serializers.Base() {
            @Override
            public ValueSerializer<?> findSerializer(
                    SerializationConfig config,
                    JavaType type,
                    BeanDescription.Supplier described,
                    com.fasterxml.jackson.annotation.JsonFormat.Value overrides) {
                return MappedType.of(type.getRawClass())
                        .map(Jackson3Serializer::new)
                        .orElse(null);
            }
        });
        context.addDeserializers(new Deserializers.Base() {
            @Override
            public ValueDeserializer<?> findBeanDeserializer(
                    JavaType type, DeserializationConfig config, BeanDescription.Supplier described) {
                return MappedType.of(type.getRawClass())
                        .map(Jackson3Deserializer::new)
                        .orElse(null);
            }

            @Override
            public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
                return MappedType.of(type).isPresent();
            }
        });
    }

    /**
     * Returns the name of the module.
     *
     * @return a text, not for parsing
     */
    @Override
    public String toString() {
        return getModuleName();
    }
}
