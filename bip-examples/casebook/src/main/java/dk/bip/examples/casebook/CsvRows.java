package dk.bip.examples.casebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * A CSV file with a header, row by row: commas, decimal points, UTF-8. An empty cell and {@code NA} are missing; spaces around names and
 * numbers and empty lines are passed over. It holds one row at a time, so that a file may be larger than the memory.
 *
 * <p>Whatever is wrong with a file is a {@link UsageException} that tells line and column by number, and never a cell's content or a
 * column's name, which in a file without a header are a person's.
 */
final class CsvRows implements AutoCloseable {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");

    private final String file;
    private final Reader in;
    private final CsvScanner scanner;
    private final List<String> names;
    private boolean empty = true;

    private CsvRows(String file, Reader in) {
        this.file = file;
        this.in = in;
        this.scanner = new CsvScanner(in);
        this.names = told(this::header);
    }

    /** Opens a file, or the standard input. */
    static CsvRows open(String file) {
        try {
            return of(InputFile.nameOf(file), InputFile.open(file));
        } catch (NoSuchFileException | InvalidPathException missing) {
            throw new UsageException(file + ": there is no such file");
        } catch (IOException unreadable) {
            throw new UsageException(file + ": " + cannotBeRead(unreadable));
        }
    }

    /** Opens a table that comes with the program. */
    static CsvRows ofResource(Class<?> beside, String name) {
        return of(name, beside.getResourceAsStream(name));
    }

    private static CsvRows of(String file, InputStream bytes) {
        // a decoder, unlike a character set, refuses what is not in it
        Reader in = new InputStreamReader(bytes, StandardCharsets.UTF_8.newDecoder());
        try {
            return new CsvRows(file, in);
        } catch (UsageException wrong) {
            closeQuietly(in);
            throw wrong;
        }
    }

    private static String cannotBeRead(IOException why) {
        return "the file cannot be read: " + FileReason.of(why);
    }

    private static void closeQuietly(Reader in) {
        try {
            in.close();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private List<String> header() {
        scanner.take(BYTE_ORDER_MARK);
        refuseOtherSeparators(scanner.restOfLine());
        List<String> header = scanner.next().cells().stream().map(String::strip).toList();
        boolean blank = isEmptyLine(header);
        while (blank && scanner.hasNext()) {
            blank = isEmptyLine(scanner.next().cells());
        }
        if (blank) {
            throw new UsageException("the file is empty");
        }
        checkHeader(header);
        return header;
    }

    private static void refuseOtherSeparators(String firstLine) {
        String header = QUOTED.matcher(firstLine).replaceAll("");
        if (!header.contains(",") && header.contains(";")) {
            throw new UsageException(
                    "the file is separated by semicolons; write it with commas between cells and decimal points, as"
                            + " write.csv(read.csv2(FILE), row.names = FALSE) does in R");
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

    private static boolean isEmptyLine(List<String> cells) {
        return cells.size() == 1 && cells.get(0).isBlank();
    }

    static boolean isMissing(String cell) {
        return cell.isBlank() || cell.strip().equals("NA");
    }

    List<String> names() {
        return names;
    }

    /** The next row, or empty behind the last. */
    Optional<CsvScanner.Line> next() {
        return told(() -> {
            while (scanner.hasNext()) {
                CsvScanner.Line row = scanner.next();
                if (names.size() == 1 || !isEmptyLine(row.cells())) {
                    checkWidth(row, names.size());
                    empty = false;
                    return Optional.of(row);
                }
            }
            if (empty) {
                throw new UsageException("the file has no row below its header");
            }
            return Optional.empty();
        });
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

    /** A cell as a number, NaN where it is missing. */
    double number(CsvScanner.Line row, int column) {
        String cell = row.cells().get(column);
        if (isMissing(cell)) {
            return Double.NaN;
        }
        String digits = cell.strip();
        double number = CsvNumber.parse(digits).orElseThrow(() -> wrongCell(row, column, CsvHint.ofNoNumber(digits)));
        if (Double.isInfinite(number)) {
            throw wrongCell(row, column, "holds a number that is too large");
        }
        return number;
    }

    /** A cell of 0 or 1, NaN where it is missing. */
    double binary(CsvScanner.Line row, int column) {
        double number = number(row, column);
        if (number != 0 && number != 1 && !Double.isNaN(number)) {
            throw wrongCell(row, column, "must be 0 or 1, but is neither");
        }
        return number;
    }

    /** A cell as text, null where it is missing. */
    String label(CsvScanner.Line row, int column) {
        String label = row.cells().get(column);
        if (isMissing(label)) {
            return null;
        }
        if (CsvHint.marksMissing(label)) {
            throw wrongCell(row, column, CsvHint.ofMissing());
        }
        if (!label.equals(label.strip())) {
            throw wrongCell(row, column, "holds a label with spaces around it, which would be another label");
        }
        return label;
    }

    /** The place of a column, from 0. */
    int indexOf(String column) {
        int index = names.indexOf(column);
        if (index < 0) {
            throw wrong("there is no column " + column
                    + Nearest.to(column, names)
                            .map(near -> "; maybe column " + (names.indexOf(near) + 1) + " is meant?")
                            .orElse(""));
        }
        return index;
    }

    UsageException wrongCell(CsvScanner.Line row, int column, String what) {
        return wrong("line " + row.number() + ": column " + (column + 1) + " " + what);
    }

    /** What the library refuses of the file; its advice is for callers of the library, and left out. */
    UsageException wrong(IllegalArgumentException refused) {
        return wrong(refused.getMessage().lines().findFirst().orElseThrow());
    }

    UsageException wrong(String what) {
        return new UsageException(file + ": " + what);
    }

    /** Tells the file's name with whatever is wrong with it. */
    private <T> T told(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (UsageException wrong) {
            throw wrong(wrong.getMessage());
        } catch (UncheckedIOException unreadable) {
            throw wrong(
                    unreadable.getCause() instanceof CharacterCodingException
                            ? "the file is not in UTF-8; save it as CSV in UTF-8"
                            : cannotBeRead(unreadable.getCause()));
        }
    }

    @Override
    public void close() {
        closeQuietly(in);
    }
}
