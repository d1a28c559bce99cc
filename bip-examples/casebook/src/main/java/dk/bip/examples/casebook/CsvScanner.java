package dk.bip.examples.casebook;

import java.util.ArrayList;
import java.util.List;

/** Splits the text of a CSV file into records as RFC 4180 has them, and knows the line that each begins on. */
final class CsvScanner {

    /** One record and the line, from 1, that it begins on; quoted line ends make the two counts differ. */
    record Line(int number, List<String> cells) {}

    private final String text;
    private int at;
    private int line = 1;

    CsvScanner(String text) {
        this.text = text;
    }

    boolean hasNext() {
        return at < text.length();
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
        int from = at;
        while (hasNext() && ",\r\n".indexOf(text.charAt(at)) < 0) {
            if (text.charAt(at) == '"') {
                throw new UsageException("line " + line + ": a quotation mark stands inside a cell without quotes");
            }
            at++;
        }
        return text.substring(from, at);
    }

    private String quoted() {
        int opened = line;
        StringBuilder cell = new StringBuilder();
        while (hasNext()) {
            int from = at;
            if (takeLineEnd()) {
                cell.append(text, from, at);
            } else if (!take('"')) {
                cell.append(text.charAt(at++));
            } else if (take('"')) {
                cell.append('"');
            } else {
                return cell.toString();
            }
        }
        throw new UsageException("line " + opened + ": a quoted cell is never closed");
    }

    private boolean take(char wanted) {
        if (hasNext() && text.charAt(at) == wanted) {
            at++;
            return true;
        }
        return false;
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
}
