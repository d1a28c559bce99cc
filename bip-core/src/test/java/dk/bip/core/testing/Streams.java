package dk.bip.core.testing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;

/** Java serialization in memory. */
public final class Streams {

    private Streams() {}

    /** Returns the bytes of a value. */
    public static byte[] write(Object value) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        return bytes.toByteArray();
    }

    /** Returns the value of some bytes. */
    public static Object read(byte[] bytes) throws IOException, ClassNotFoundException {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            return in.readObject();
        }
    }

    /** Returns what is read after a value was written. */
    public static Object writeAndRead(Object value) throws IOException, ClassNotFoundException {
        return read(write(value));
    }

    /** Returns the bytes of a value in which a text is replaced by another of the same length. */
    public static byte[] writeWith(Object value, String text, String other) throws IOException {
        String bytes = new String(write(value), StandardCharsets.ISO_8859_1);
        return bytes.replace(twoBytesEach(text), twoBytesEach(other)).getBytes(StandardCharsets.ISO_8859_1);
    }

    /** A text of a value stands in a stream as two bytes for each character. */
    private static String twoBytesEach(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_16BE), StandardCharsets.ISO_8859_1);
    }
}
