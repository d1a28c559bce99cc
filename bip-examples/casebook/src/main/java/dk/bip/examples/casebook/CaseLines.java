package dk.bip.examples.casebook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/** The lines of a file, ended by LF or CR LF; an empty one is passed over, and so is a byte order mark before the first. */
final class CaseLines implements CaseSource {

    private static final int BLOCK = 1 << 16;
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final InputStream in;
    private final int limit;
    private final byte[] block = new byte[BLOCK];
    private int at;
    private int end;
    private long number;

    private CaseLines(InputStream in, int limit) throws IOException {
        this.in = in;
        this.limit = limit;
        this.end = in.readNBytes(block, 0, BYTE_ORDER_MARK.length);
        this.at = Arrays.equals(block, 0, end, BYTE_ORDER_MARK, 0, BYTE_ORDER_MARK.length) ? end : 0;
    }

    static CaseLines open(String file, int limit) throws IOException {
        return new CaseLines(InputFile.open(file), limit);
    }

    @Override
    public Optional<IncomingCase> next() throws IOException {
        while (isAhead()) {
            byte[] line = line();
            number++;
            if (!isBlank(line)) {
                return Optional.of(new IncomingCase(number, line));
            }
        }
        return Optional.empty();
    }

    private boolean isAhead() throws IOException {
        if (at == end) {
            end = Math.max(0, in.read(block));
            at = 0;
        }
        return at < end;
    }

    /** The bytes up to the next line end, of which no more are kept than one beyond the limit. */
    private byte[] line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(end - at);
        while (isAhead()) {
            int from = at;
            while (at < end && block[at] != '\n') {
                at++;
            }
            line.write(block, from, Math.min(at - from, limit + 1 - line.size()));
            if (at < end) {
                at++;
                break;
            }
        }
        return line.toByteArray();
    }

    private static boolean isBlank(byte[] line) {
        for (byte one : line) {
            if (one != ' ' && one != '\t' && one != '\r') {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
