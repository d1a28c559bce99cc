package dk.bip.model.json;

import dk.bip.core.internal.Checks;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * One kind of document: writes values of a type and reads them back equal. {@link BipJson} holds them all.
 *
 * <p>A document is an object whose {@code format} and {@code formatVersion} say what it is. Writing is deterministic: the same value
 * gives the same characters on every JVM. Reading is strict and refuses, with {@link JsonFormatException}, whatever the format does not
 * say, see the package.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <T> the type of the values
 */
public final class JsonFormat<T> {

    /** The maximum length of a document that is read by default: 4 Mi characters of a text, or bytes of an array. */
    public static final int DEFAULT_LIMIT = 4 * 1024 * 1024;

    static final String FORMAT = "format";
    static final String FORMAT_VERSION = "formatVersion";

    private final String name;
    private final Class<T> type;
    private final Versions versions;
    private final ObjectCodec<T> codec;
    private final List<DefinitionKind<?>> definitionKinds;
    private final int limit;

    private JsonFormat(
            String name,
            Class<T> type,
            Versions versions,
            ObjectCodec<T> codec,
            List<DefinitionKind<?>> definitionKinds,
            int limit) {
        this.name = name;
        this.type = type;
        this.versions = versions;
        this.codec = codec;
        this.definitionKinds = definitionKinds;
        this.limit = limit;
    }

    static <T> JsonFormat<T> of(String name, Class<T> type, Versions versions, ObjectCodec<T> codec) {
        return new JsonFormat<>(name, type, versions, codec, List.of(), DEFAULT_LIMIT);
    }

    /** Returns this format with definitions of what it uses and the library does not define. */
    JsonFormat<T> defining(List<DefinitionKind<?>> kinds) {
        return new JsonFormat<>(name, type, versions, codec, List.copyOf(kinds), limit);
    }

    /**
     * Returns the name of the format.
     *
     * @return what stands in {@code format}, such as {@code bip.case-file}
     */
    public String name() {
        return name;
    }

    /**
     * Returns the version that is written. Each format has versions of its own.
     *
     * @return what stands in {@code formatVersion}, 1 or more
     */
    public int version() {
        return versions.written();
    }

    /**
     * Returns the oldest version that is read; so is every one from there to the one that is written.
     *
     * @return the version, 1 or more and at most {@link #version()}
     */
    public int oldestVersion() {
        return versions.oldest();
    }

    /**
     * Returns the type of the values.
     *
     * @return the type
     */
    public Class<T> type() {
        return type;
    }

    /**
     * Returns this format with another limit to the length of a document that is read. Memory use is some fifty times the length in
     * the worst case.
     *
     * @param length the maximum length, in characters of a text and in bytes of an array, 1 or more; {@link #DEFAULT_LIMIT} by default
     * @return a new format
     * @throws IllegalArgumentException if the length is below 1
     */
    public JsonFormat<T> withLimit(int length) {
        Checks.that(length >= 1, "length must be 1 or more, but is " + length);
        return new JsonFormat<>(name, type, versions, codec, definitionKinds, length);
    }

    /**
     * Writes a value without space or line breaks.
     *
     * @param value the value
     * @return the document
     * @throws NullPointerException if the value is null
     * @throws JsonFormatException if a text of the value is not well-formed Unicode, or is not in the languages that the version of the
     *     format has; if a date is not of the years 0 to 9999; if two different definitions in the value have one code
     */
    public String write(T value) {
        return write(value, false);
    }

    /**
     * Writes a value for people to read: indented by two spaces, lines ended by a line feed. Reads back the same.
     *
     * @param value the value
     * @return the document
     * @throws NullPointerException if the value is null
     * @throws JsonFormatException as {@link #write(Object)}
     */
    public String writePretty(T value) {
        return write(value, true);
    }

    /**
     * Writes a value as {@link #write(Object)} does, in UTF-8.
     *
     * @param value the value
     * @return the document, a new array
     * @throws NullPointerException if the value is null
     * @throws JsonFormatException as {@link #write(Object)}
     */
    public byte[] toBytes(T value) {
        return write(value).getBytes(StandardCharsets.UTF_8);
    }

    private String write(T value, boolean pretty) {
        Objects.requireNonNull(value, "value");
        Context context = new Context(versions.written(), Definitions.none(definitionKinds));
        return ObjectWriter.document(pretty, context, out -> {
            out.text(FORMAT, name);
            out.whole(FORMAT_VERSION, versions.written());
            codec.write(value, out);
            context.definitions().write(out);
        });
    }

    /**
     * Returns the JSON Schema (draft 2020-12) of the version that is written: the text of the file beside this package in the jar. What
     * a schema cannot say, only reading checks.
     *
     * @return the schema, indented
     */
    public String schema() {
        return DocumentSchema.of(name, versions.written(), codec, definitionKinds);
    }

    /**
     * Reads a value.
     *
     * @param document the document
     * @return the value
     * @throws NullPointerException if the document is null
     * @throws JsonFormatException if the document is not one of this format, or breaks a rule of the domain
     */
    public T read(String document) {
        return read(parsed(document), codec::read);
    }

    /**
     * Reads a value.
     *
     * @param document the document in UTF-8, without a byte order mark
     * @return the value
     * @throws NullPointerException if the document is null
     * @throws JsonFormatException if the document is not UTF-8, not one of this format, or breaks a rule of the domain
     */
    public T read(byte[] document) {
        return read(parsed(document), codec::read);
    }

    int limit() {
        return limit;
    }

    Node parsed(String document) {
        return Parser.parse(Objects.requireNonNull(document, "document"), limit);
    }

    Node parsed(byte[] document) {
        return Parser.parse(Objects.requireNonNull(document, "document"), limit);
    }

    /** Reads a document of this format by another reader of its fields. */
    <R> R read(Node node, Function<ObjectReader, R> reader) {
        int version = head(node);
        Definitions definitions = Definitions.none(definitionKinds);
        return JsonValue.root(node, new Context(version, definitions)).object(in -> {
            in.at(FORMAT);
            in.at(FORMAT_VERSION);
            if (version > 1) {
                definitions.read(in);
            }
            R value = reader.apply(in);
            definitions.refuseUnused();
            return value;
        });
    }

    /** Reads what every document of every version begins with. */
    private int head(Node node) {
        JsonValue document = JsonValue.root(node, new Context(versions.written(), Definitions.none(List.of())));
        ObjectReader in = new ObjectReader(document, document.fields());
        JsonValue format = in.at(FORMAT);
        if (!format.text().equals(name)) {
            throw format.path().refuse("must be " + name, "read it with another format of BipJson?");
        }
        return versions.read(in.at(FORMAT_VERSION));
    }

    /**
     * Returns the name of the format.
     *
     * @return the name
     */
    @Override
    public String toString() {
        return name;
    }
}
