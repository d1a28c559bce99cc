package dk.bip.examples.casebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A CSV file with a header: commas, decimal points, UTF-8. An empty cell and {@code NA} are missing; spaces around names and numbers
 * and empty lines are passed over; around labels they are refused.
 *
 * <p>Whatever is wrong with a file is a {@link UsageException} that tells line and column by number, and never a cell's content or a
 * column's name, which in a file without a header are a person's.
 */
final class CsvTable {

    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d++(\\.\\d*+)?|\\.\\d++)([eE][+-]?\\d++)?");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("[+-]?\\d*+,\\d++([eE][+-]?\\d++)?");
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");

    private final String file;
    private final List<String> names;
    private final List<CsvScanner.Line> rows;

    private CsvTable(String file, List<String> names, List<CsvScanner.Line> rows) {
        this.file = file;
        this.names = names;
        this.rows = rows;
    }

    static CsvTable read(String file) {
        try {
            return parse(file, text(file));
        } catch (UsageException wrong) {
            throw new UsageException(file + ": " + wrong.getMessage());
        }
    }

    /** Reads a table that comes with the program. */
    static CsvTable resource(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            return parse(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String text(String file) {
        try {
            String text = Files.readString(Path.of(file));
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (NoSuchFileException | InvalidPathException missing) {
            throw new UsageException("there is no such file");
        } catch (CharacterCodingException encoding) {
            throw new UsageException("the file is not in UTF-8");
        } catch (IOException unreadable) {
            throw new UsageException("the file cannot be read");
        }
    }

    private static CsvTable parse(String file, String text) {
        if (text.isBlank()) {
            throw new UsageException("the file is empty");
        }
        refuseOtherSeparators(text);
        CsvScanner scanner = new CsvScanner(text);
        List<String> names = scanner.next().cells().stream().map(String::strip).toList();
        checkHeader(names);
        List<CsvScanner.Line> rows = new ArrayList<>();
        while (scanner.hasNext()) {
            CsvScanner.Line row = scanner.next();
            boolean emptyLine = names.size() > 1
                    && row.cells().size() == 1
                    && row.cells().get(0).isBlank();
            if (!emptyLine) {
                checkWidth(row, names.size());
                rows.add(row);
            }
        }
        if (rows.isEmpty()) {
            throw new UsageException("the file has no row below its header");
        }
        return new CsvTable(file, names, rows);
    }

    private static void refuseOtherSeparators(String text) {
        String header = QUOTED.matcher(text.lines().findFirst().orElseThrow()).replaceAll("");
        if (!header.contains(",") && header.contains(";")) {
            throw new UsageException(
                    "the file is separated by semicolons; write it with commas between cells and decimal points");
        }
        if (!header.contains(",") && header.contains("\t")) {
            throw new UsageException("the file is separated by tabs; write it with commas between cells");
        }
    }

    /** Names are told by their place: in a file without a header they would be a person's data. */
    private static void checkHeader(List<String> names) {
        for (int j = 0; j < names.size(); j++) {
            if (names.get(j).isBlank()) {
                throw new UsageException("line 1: column " + (j + 1) + " has no name");
            }
            if (isMissing(names.get(j)) || names.get(j).chars().noneMatch(Character::isLetter)) {
                throw new UsageException(
                        "line 1 must hold the names of the columns, but that of column " + (j + 1) + " has no letter");
            }
            int first = names.indexOf(names.get(j));
            if (first < j) {
                throw new UsageException("line 1: columns " + (first + 1) + " and " + (j + 1) + " have the same name");
            }
        }
    }

    private static void checkWidth(CsvScanner.Line row, int width) {
        int cells = row.cells().size();
        if (cells != width) {
            String why = "";
            if (row.cells().stream().anyMatch(cell -> cell.contains(";"))) {
                why = "; it seems to be separated by semicolons";
            } else if (cells > width) {
                why = "; it may have decimal commas, which must be decimal points";
            }
            throw new UsageException("line " + row.number() + " has " + cells + (cells == 1 ? " cell" : " cells")
                    + ", but the header has " + width + why);
        }
    }

    private static boolean isMissing(String cell) {
        return cell.isBlank() || cell.strip().equals("NA");
    }

    List<String> names() {
        return names;
    }

    int size() {
        return rows.size();
    }

    /** The line of the file, from 1, that a row begins on. */
    int line(int row) {
        return rows.get(row).number();
    }

    /** A column as numbers, NaN where one is missing. */
    double[] numbers(String column) {
        int index = indexOf(column);
        return rows.stream()
                .mapToDouble(row -> number(row.cells().get(index), row.number(), index))
                .toArray();
    }

    private double number(String cell, int line, int column) {
        if (isMissing(cell)) {
            return Double.NaN;
        }
        String digits = cell.strip();
        if (DECIMAL_COMMA.matcher(digits).matches()) {
            throw wrongCell(line, column, "holds a decimal comma, which must be a decimal point");
        }
        if (!NUMBER.matcher(digits).matches()) {
            throw wrongCell(line, column, "holds text where a number must be");
        }
        double number = Double.parseDouble(digits);
        if (Double.isInfinite(number)) {
            throw wrongCell(line, column, "holds a number that is too large");
        }
        return number;
    }

    /** A column of 0 and 1, NaN where one is missing. */
    double[] binary(String column) {
        double[] numbers = numbers(column);
        for (int i = 0; i < numbers.length; i++) {
            if (numbers[i] != 0 && numbers[i] != 1 && !Double.isNaN(numbers[i])) {
                throw wrongCell(rows.get(i).number(), indexOf(column), "must be 0 or 1, but is neither");
            }
        }
        return numbers;
    }

    private UsageException wrongCell(int line, int column, String what) {
        return wrong("line " + line + ": column " + (column + 1) + " " + what);
    }

    UsageException wrong(String what) {
        return new UsageException(file + ": " + what);
    }

    /** What the library refuses of the file; its advice is for callers of the library, and left out. */
    UsageException wrong(IllegalArgumentException refused) {
        return wrong(refused.getMessage().lines().findFirst().orElseThrow());
    }

    /** Refuses an outcome of which only one value is left, or none, once incomplete rows are dropped. */
    void requireTwoValues(String outcome, double[] complete) {
        if (complete.length == 0) {
            throw wrong("no row is left, as each lacks a cell");
        }
        if (Arrays.stream(complete).distinct().count() == 1) {
            throw wrong("column " + outcome + " has one value only, in all rows that lack no cell");
        }
    }

    /** A column as text, null where a label is missing. */
    List<String> labels(String column) {
        int index = indexOf(column);
        List<String> labels = new ArrayList<>();
        for (CsvScanner.Line row : rows) {
            String label = row.cells().get(index);
            if (!isMissing(label) && !label.equals(label.strip())) {
                throw wrongCell(
                        row.number(), index, "holds a label with spaces around it, which would be another label");
            }
            labels.add(isMissing(label) ? null : label);
        }
        return labels;
    }

    private int indexOf(String column) {
        int index = names.indexOf(column);
        if (index < 0) {
            throw wrong("there is no column " + column);
        }
        return index;
    }
}
