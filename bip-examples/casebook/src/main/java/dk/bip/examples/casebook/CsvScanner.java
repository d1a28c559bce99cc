package dk.bip.examples.casebook;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Splits a CSV file into records as RFC 4180 has them, and knows the line that each begins on. It holds no more of the file than the record
 * that it reads.
 */
final class CsvScanner {

    /** One record and the line, from 1, that it begins on; quoted line ends make the two counts differ. */
    record Line(int number, List<String> cells) {}

    private static final int BLOCK = 1 << 16;

    private final Reader in;
    private char[] ahead = new char[BLOCK];
    private int at;
    private int end;
    private int line = 1;

    CsvScanner(Reader in) {
        this.in = in;
    }

    boolean hasNext() {
        return isAhead(0);
    }

    /** What stands before the first line end from here on, without moving. */
    String restOfLine() {
        int length = 0;
        while (isAhead(length) && !isLineEnd(ahead[at + length])) {
            length++;
        }
        return new String(ahead, at, length);
    }

    /** Passes over a character, if it is the next. */
    boolean take(char wanted) {
        if (hasNext() && ahead[at] == wanted) {
            at++;
            return true;
        }
        return false;
    }

    Line next() {
        int number = line;
        List<String> cells = new ArrayList<>();
        do {
            cells.add(take('"') ? quoted() : plain());
        } while (take(','));
        if (hasNext() && !takeLineEnd()) {
            throw new UsageException("line " + line + ": text stands after the closing quotation mark of a cell");
        }
        return new Line(number, cells);
    }

    private String plain() {
        int length = 0;
        while (isAhead(length) && ahead[at + length] != ',' && !isLineEnd(ahead[at + length])) {
            if (ahead[at + length] == '"') {
                throw new UsageException("line " + line + ": a quotation mark stands inside a cell without quotes");
            }
            length++;
        }
        String cell = new String(ahead, at, length);
        at += length;
        return cell;
    }

    private String quoted() {
        int opened = line;
        StringBuilder cell = new StringBuilder();
        while (hasNext()) {
            if (!take('"')) {
                cell.append(takeWithinQuotes());
            } else if (take('"')) {
                cell.append('"');
            } else {
                return cell.toString();
            }
        }
        throw new UsageException("line " + opened + ": a quoted cell is never closed");
    }

    private char takeWithinQuotes() {
        char taken = ahead[at];
        boolean firstOfTwo = taken == '\r' && isAhead(1) && ahead[at + 1] == '\n';
        line += isLineEnd(taken) && !firstOfTwo ? 1 : 0;
        at++;
        return taken;
    }

    private static boolean isLineEnd(char character) {
        return character == '\r' || character == '\n';
    }

    /** LF, CR LF or CR. */
    private boolean takeLineEnd() {
        boolean carriageReturn = take('\r');
        if (take('\n') || carriageReturn) {
            line++;
            return true;
        }
        return false;
    }

    /** Whether there is a character so far from here; it is then in the block. */
    private boolean isAhead(int distance) {
        if (at + distance < end) {
            return true;
        }
        makeRoom();
        try {
            int more = in.read(ahead, end, ahead.length - end);
            end += Math.max(0, more);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return at + distance < end;
    }

    private void makeRoom() {
        if (at > 0) {
            System.arraycopy(ahead, at, ahead, 0, end - at);
            end -= at;
            at = 0;
        }
        if (end == ahead.length) {
            ahead = Arrays.copyOf(ahead, 2 * end);
        }
    }
}
