package dk.bip.examples.casebook.evidence;

import dk.bip.core.Language;
import dk.bip.model.card.Assumption;
import dk.bip.model.population.PopulationParameters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The tables of the pages about the evidence model, written from committed results. */
final class FigureTable {

    private FigureTable() {}

    /** The figures of a CSV that {@link PublishedFigures} printed, with what {@link LeaveOneOut} predicts beside them. */
    static String figures(String published, String leaveOneOut, String date) {
        Map<String, String> leftOut = new HashMap<>();
        CsvLine.rows(leaveOneOut).forEach(row -> leftOut.put(row.get(0) + row.get(1), row.get(3)));
        StringBuilder text = new StringBuilder(
                "| finding | quantity | published | target | reproduced | tolerance | within | left out"
                        + " |\n| --- | --- | --- | ---: | ---: | ---: | --- | ---: |\n");
        int held = 0;
        int within = 0;
        List<String> missing = new ArrayList<>();
        for (List<String> row : CsvLine.rows(published)) {
            if (row.get(1).equals(PublishedFigures.NOT_REPRODUCED)) {
                missing.add(row.get(0) + ": " + row.get(6));
                continue;
            }
            boolean shown = row.get(6).isEmpty();
            held += shown ? 0 : 1;
            within += row.get(6).equals("true") ? 1 : 0;
            text.append("| ")
                    .append(String.join(
                            " | ",
                            row.get(0),
                            row.get(1),
                            row.get(2),
                            rounded(row.get(3)),
                            rounded(row.get(4)),
                            rounded(row.get(5)),
                            shown ? "" : row.get(6).equals("true") ? "yes" : "**no**",
                            leftOut(leftOut.get(row.get(0) + row.get(1)))))
                    .append(" |\n");
        }
        int parameters =
                Block.ANSWERS.parameters().size() + Block.JOBS.parameters().size();
        text.append('\n')
                .append(date)
                .append(": ")
                .append(within)
                .append(" of ")
                .append(held)
                .append(" figures within tolerance, with ")
                .append(parameters)
                .append(" free parameters. Not reproduced:\n\n");
        missing.stream()
                .filter(line -> line.startsWith("BIP-"))
                .forEach(line -> text.append("- ").append(line).append('\n'));
        text.append("- PRV-* and FSM-*: other trials and projects with other citizens\n");
        return text.toString();
    }

    /** Every assumption of the population, in English. */
    static String assumptions(PopulationParameters parameters) {
        StringBuilder text = new StringBuilder("| assumption | value | range | unit |\n| --- | ---: | --- | --- |\n");
        for (Assumption assumption : parameters.assumptions()) {
            text.append("| ")
                    .append(String.join(
                            " | ",
                            assumption.statement().in(Language.ENGLISH),
                            Double.toString(assumption.value()),
                            assumption.minimum() + " to " + assumption.maximum(),
                            assumption.unit()))
                    .append(" |\n");
        }
        return text.toString();
    }

    /** What the others predict; "own" where a figure decides itself, and nothing where it was not calibrated to. */
    private static String leftOut(String predicted) {
        if (predicted == null) {
            return "";
        }
        return predicted.isEmpty() ? "own" : rounded(predicted);
    }

    private static String rounded(String cell) {
        String bound = cell.startsWith("> ") || cell.startsWith("< ") ? cell.substring(0, 2) : "";
        String number = cell.substring(bound.length());
        if (number.isEmpty()) {
            return "";
        }
        double value = Double.parseDouble(number);
        int decimals = Math.abs(value) < 1 && value != 0 ? 3 : 2;
        return bound + String.format(Locale.ROOT, "%." + decimals + "f", value);
    }

    /** Puts a table between its marks in a page. */
    static String filled(String page, String name, String table) {
        String start = "<!-- table " + name + " -->\n";
        int from = page.indexOf(start) + start.length();
        int to = page.indexOf("<!-- end -->", from);
        return page.substring(0, from) + table + page.substring(to);
    }
}
