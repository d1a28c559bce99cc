package dk.bip.model.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/**
 * From text to nodes. Jackson's messages quote the document, so none of them goes further: what is wrong with the syntax is said with
 * line and column only.
 */
final class Parser {

    /** So many names are compared with one another, more by their hash codes. */
    private static final int FEW = 16;

    private static final int BYTE_ORDER_MARK = 0xFEFF;

    /** Without pools and symbol tables: they would keep parts of a person's document after the call, and grow with hostile names. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .disable(JsonFactory.Feature.USE_THREAD_LOCAL_FOR_BUFFER_RECYCLING)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Syntax.DEEPEST_NESTING)
                    .maxNumberLength(Syntax.LONGEST_NUMBER)
                    .build())
            .build();

    private Parser() {}

    static Node parse(byte[] utf8, int limit) {
        checkLength(utf8.length, limit, "bytes");
        try {
            return parse(
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT)
                            .decode(ByteBuffer.wrap(utf8))
                            .toString(),
                    limit);
        } catch (CharacterCodingException e) {
            throw Path.ROOT.refuse("must be UTF-8", "it was written in another encoding, or cut off?");
        }
    }

    static Node parse(String text, int limit) {
        checkLength(text.length(), limit, "characters");
        if (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) {
            throw Path.ROOT.refuse("must not begin with a byte order mark", "write it as UTF-8 without one?");
        }
        try (JsonParser parser = FACTORY.createParser(text)) {
            if (parser.nextToken() == null) {
                throw Path.ROOT.refuse("must not be empty", null);
            }
            Node node = node(parser);
            if (parser.nextToken() != null) {
                throw Path.ROOT.refuse("must hold one JSON value and nothing after it", null);
            }
            return node;
        } catch (JsonProcessingException e) {
            throw Syntax.refusal(e);
        } catch (IOException e) {
            throw new IllegalStateException("reading from memory failed", e);
        }
    }

    private static void checkLength(int length, int limit, String unit) {
        if (length > limit) {
            throw Path.ROOT.refuse(
                    "must not be longer than " + limit + " " + unit,
                    "raise the limit with JsonFormat.withLimit, if you trust where the document comes from?");
        }
    }

    private static Node node(JsonParser parser) throws IOException {
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            case VALUE_STRING -> new Node.Str(parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Node.Num(parser.getText());
            case VALUE_TRUE -> new Node.Bool(true);
            case VALUE_FALSE -> new Node.Bool(false);
            case VALUE_NULL -> new Node.Null();
            default -> throw new IllegalStateException("a text parser gives no token " + token);
        };
    }

    private static Node object(JsonParser parser) throws IOException {
        List<String> names = new ArrayList<>();
        List<Node> values = new ArrayList<>();
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            parser.nextToken();
            names.add(name);
            values.add(node(parser));
        }
        return new Node.Obj(names, values, repeats(names));
    }

    private static boolean repeats(List<String> names) {
        if (names.size() > FEW) {
            return new HashSet<>(names).size() < names.size();
        }
        for (int i = 1; i < names.size(); i++) {
            if (names.indexOf(names.get(i)) < i) {
                return true;
            }
        }
        return false;
    }

    private static Node array(JsonParser parser) throws IOException {
        List<Node> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(node(parser));
        }
        return new Node.Arr(items);
    }
}
