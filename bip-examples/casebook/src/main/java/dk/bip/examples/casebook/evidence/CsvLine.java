package dk.bip.examples.casebook.evidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A line of a CSV that is written and read again: quoted where RFC 4180 asks for it, ended by LF. */
public final class CsvLine {

    private CsvLine() {}

    /**
     * Returns the line of some cells.
     *
     * @param cells the cells, not quoted
     * @return the line with its line feed
     */
    public static String of(String... cells) {
        return Arrays.stream(cells).map(CsvLine::cell).collect(Collectors.joining(",", "", "\n"));
    }

    /**
     * Returns a cell as it stands in a line.
     *
     * @param text the text, not quoted
     * @return the text, quoted where it must be
     */
    public static String cell(String text) {
        return text.chars().anyMatch(c -> ",\"\n\r".indexOf(c) >= 0) ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    static String rounded(double number, int decimals) {
        return String.format(Locale.ROOT, "%." + decimals + "f", number);
    }

    /**
     * Returns the cells of each line of a text.
     *
     * @param csv the lines, of which the first is the header
     * @return the cells of each line below the header
     */
    public static List<List<String>> rows(String csv) {
        return csv.lines().skip(1).map(CsvLine::cells).toList();
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"' && quoted && line.startsWith("\"\"", i)) {
                cell.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
