package dk.bip.examples.casebook.evidence;

import dk.bip.core.Language;
import dk.bip.core.LanguageFormat;
import dk.bip.model.evidence.Finding;
import java.util.List;
import java.util.stream.Collectors;

/** The figures of a CSV that {@link PublishedFigures} printed, its columns found by their names. */
final class CommittedFigures {

    private static final LanguageFormat FORMAT = LanguageFormat.of(Language.ENGLISH);

    private final List<String> header;
    private final List<List<String>> rows;

    private CommittedFigures(List<String> header, List<List<String>> rows) {
        this.header = header;
        this.rows = rows;
    }

    static CommittedFigures of(String published) {
        return new CommittedFigures(
                List.of(published.lines().findFirst().orElseThrow().split(",")), CsvLine.rows(published));
    }

    private String cell(List<String> row, String column) {
        return row.get(header.indexOf(column));
    }

    /** What the population gives for each number of a finding, in its order: the first figures that are held to a target. */
    List<Double> reproduced(Finding finding) {
        return rows.stream()
                .filter(row -> cell(row, "finding").equals(finding.id().value())
                        && !cell(row, "target").isEmpty())
                .limit(finding.numbers().size())
                .map(row -> Double.valueOf(cell(row, "reproduced")))
                .toList();
    }

    /** A list of the figures that are outside their tolerance, as Markdown. */
    String outside() {
        String list = rows.stream()
                .filter(row -> cell(row, "within").equals("false"))
                .map(row -> "- " + cell(row, "finding") + ", " + cell(row, "quantity") + ": published "
                        + cell(row, "published") + ", here "
                        + FORMAT.significant(Double.parseDouble(cell(row, "reproduced")), 3) + "\n")
                .collect(Collectors.joining());
        return list.isEmpty() ? "Nothing: every figure that is held to a tolerance is within it.\n" : list;
    }
}
