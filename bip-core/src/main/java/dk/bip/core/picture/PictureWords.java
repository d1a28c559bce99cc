package dk.bip.core.picture;

import dk.bip.core.LanguageFormat;
import dk.bip.core.internal.words.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Words that pictures share. */
final class PictureWords {

    /** What stands in a cell of which nothing is known. */
    static final String NOTHING = "–";

    private PictureWords() {}

    /** From when to when, as a sentence. */
    static String period(LocalDate from, LocalDate to, LanguageFormat format) {
        return Words.in(
                format.language(),
                "Fra den " + format.date(from) + " til den " + format.date(to) + ".",
                "From " + format.date(from) + " to " + format.date(to) + ".");
    }

    /** The rows of a table as sentences. Each row begins with what it is about; cells of which nothing is known are passed over. */
    static String sentences(List<String> columns, List<List<String>> rows) {
        return rows.stream().map(row -> sentence(columns, row)).collect(Collectors.joining(" "));
    }

    private static String sentence(List<String> columns, List<String> row) {
        String cells = IntStream.range(1, row.size())
                .filter(i -> !row.get(i).equals(NOTHING))
                .mapToObj(i -> columns.get(i) + " " + row.get(i))
                .collect(Collectors.joining(", "));
        return row.get(0) + ": " + (cells.isEmpty() ? NOTHING : cells) + ".";
    }
}
