package dk.bip.model.json;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.core.util.VersionUtil;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.ser.Serializers;
import dk.bip.model.internal.LibraryVersion;

/**
 * Teaches an object mapper of Jackson 2 the values of the library: alone, within the program's own types, and as trees, each is the
 * document that {@link BipJson} writes and reads.
 *
 * <pre>{@code
 * ObjectMapper mapper = JsonMapper.builder().findAndAddModules().build();   // or .addModule(new Jackson2Module())
 * CaseFile file = mapper.readValue(text, CaseFile.class);
 * JsonNode tree = mapper.valueToTree(file);
 * }</pre>
 *
 * <p>It is found through {@code ServiceLoader} on the class path. Spring Boot 3 does not look there and takes it as a bean. On the module
 * path it is added by name, to a program that {@code requires dk.bip.model} and {@code requires com.fasterxml.jackson.databind}. A type of the library is written in the format of its kind: an {@code Estimate} as a prediction, a
 * {@code Measurement} as a case event. A class of the library that has no format is refused, instead of being written by halves or as
 * nothing; enums and records without one are left to the mapper.
 *
 * <p>What the document breaks comes as a {@code JsonMappingException} whose cause is the {@link JsonFormatException}, without a word of the
 * document. The syntax is the mapper's: where it allows comments or single quotes, they are allowed here. Needs jackson-databind 2.15 or
 * later, which this library does not bring. Immutable and thread-safe.
 *
 * @see Jackson3Module
 */
@SuppressWarnings("exports") // who names this class has Jackson's module: it is optional, so not passed on
public final class Jackson2Module extends Module {

    /** Makes the module; there is nothing to set. */
    public Jackson2Module() {}

    /**
     * Returns the name of the module.
     *
     * @return the name of this class
     */
    @Override
    public String getModuleName() {
        return Jackson2Module.class.getName();
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
            public JsonSerializer<?> findSerializer(
                    SerializationConfig config, JavaType type, BeanDescription described) {
                return MappedType.of(type.getRawClass())
                        .map(Jackson2Serializer::new)
                        .orElse(null);
            }
        });
        context.addDeserializers(new Deserializers.Base() {
            @Override
            public JsonDeserializer<?> findBeanDeserializer(
                    JavaType type, DeserializationConfig config, BeanDescription described) {
                return MappedType.of(type.getRawClass())
                        .map(Jackson2Deserializer::new)
                        .orElse(null);
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
