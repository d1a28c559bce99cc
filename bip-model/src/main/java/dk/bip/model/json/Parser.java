package dk.bip.model.json;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** From a document to nodes, once it is known to be of a length and an encoding that are read. */
final class Parser {

    private static final int BYTE_ORDER_MARK = 0xFEFF;

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
        return Scanner.scan(text);
    }

    private static void checkLength(int length, int limit, String unit) {
        if (length > limit) {
            throw Path.ROOT.refuse(
                    "must not be longer than " + limit + " " + unit,
                    "raise the limit with JsonFormat.withLimit, if you trust where the document comes from?");
        }
    }
}
