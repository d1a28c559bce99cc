package dk.bip.examples.casebook.evidence;

import dk.bip.core.Language;
import dk.bip.model.card.Assumption;
import dk.bip.model.population.PopulationParameters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The tables of the pages about the evidence model, written from committed results. */
final class FigureTable {

    private FigureTable() {}

    /** The figures of a CSV that {@link PublishedFigures} printed, with what {@link LeaveOneOut} predicts beside them. */
    static String figures(String published, String leaveOneOut, String date) {
        Map<String, String> leftOut = new HashMap<>();
        CsvLine.rows(leaveOneOut).forEach(row -> leftOut.put(row.get(0) + row.get(1), row.get(3)));
        StringBuilder text =
                new StringBuilder("| finding | quantity | rows | published | target | reproduced | 95 % interval"
                        + " | tolerance | within | left out | citizens needed |\n"
                        + "| --- | --- | --- | --- | ---: | ---: | ---: | ---: | --- | ---: | ---: |\n");
        Map<String, int[]> within = new LinkedHashMap<>();
        int predictedWithin = 0;
        List<String> missing = new ArrayList<>();
        for (List<String> row : CsvLine.rows(published)) {
            if (row.get(1).equals(PublishedFigures.NOT_REPRODUCED)) {
                missing.add(row.get(0) + ": " + row.get(PublishedFigures.WITHIN));
                continue;
            }
            String predicted = leftOut.get(row.get(0) + row.get(1));
            if (!row.get(PublishedFigures.WITHIN).isEmpty()) {
                int[] counts = within.computeIfAbsent(row.get(PublishedFigures.KIND), kind -> new int[2]);
                counts[0] += row.get(PublishedFigures.WITHIN).equals("true") ? 1 : 0;
                counts[1]++;
            }
            String number = predicted == null ? row.get(PublishedFigures.REPRODUCED) : predicted;
            predictedWithin += isPredicted(row) && isWithin(number, row) ? 1 : 0;
            text.append(line(row, predicted));
        }
        return text.append(counted(within, predictedWithin, date))
                .append(missing.stream()
                        .filter(line -> line.startsWith("BIP-"))
                        .map(line -> "- " + line + "\n")
                        .collect(Collectors.joining()))
                .append(
                        "- PRV-* and FSM-*: a randomised trial and a project with other people; `casebook.jar trial` sets their figures beside a made-up trial\n- OTH-*: other studies with other people\n")
                .toString();
    }

    private static String line(List<String> row, String predicted) {
        String held = row.get(PublishedFigures.WITHIN);
        return String.join(
                        " | ",
                        "| " + row.get(0),
                        row.get(1),
                        row.get(PublishedFigures.ROWS_READ),
                        row.get(PublishedFigures.PUBLISHED),
                        rounded(row.get(PublishedFigures.TARGET)),
                        rounded(row.get(PublishedFigures.REPRODUCED)),
                        interval(row),
                        rounded(row.get(PublishedFigures.TOLERANCE)),
                        held.isEmpty() ? "" : held.equals("true") ? "yes" : "**no**",
                        leftOut(predicted),
                        row.get(PublishedFigures.CITIZENS_NEEDED))
                + " |\n";
    }

    private static String interval(List<String> row) {
        String lower = row.get(PublishedFigures.LOWER);
        return lower.isEmpty() ? "" : rounded(lower) + " to " + rounded(row.get(PublishedFigures.UPPER));
    }

    private static boolean isPredicted(List<String> row) {
        return row.get(PublishedFigures.KIND).equals(FigureKind.PREDICTED.toString());
    }

    private static boolean isWithin(String predicted, List<String> row) {
        double target = Double.parseDouble(row.get(PublishedFigures.TARGET));
        return Math.abs(Double.parseDouble(predicted) - target)
                <= Double.parseDouble(row.get(PublishedFigures.TOLERANCE));
    }

    /** The count by kind: one count of all would take figures that cannot fail for evidence. */
    private static String counted(Map<String, int[]> within, int predictedWithin, String date) {
        int parameters =
                Block.ANSWERS.parameters().size() + Block.JOBS.parameters().size();
        StringBuilder text = new StringBuilder("\n" + date + ", with " + parameters
                + " free parameters. A spread of " + FigureSpread.CITIZENS
                + " citizens is behind each interval, clustered by caseworker; citizens needed make half of it the tolerance."
                + " Within tolerance:\n\n");
        for (FigureKind kind : FigureKind.values()) {
            int[] counts = within.get(kind.toString());
            if (counts != null) {
                text.append("- ")
                        .append(kind)
                        .append(": ")
                        .append(counts[0])
                        .append(" of ")
                        .append(counts[1]);
                if (kind == FigureKind.PREDICTED) {
                    text.append(" calibrated to all, and ")
                            .append(predictedWithin)
                            .append(" where the others alone predict it");
                }
                text.append('\n');
            }
        }
        return text.append("\nNot reproduced:\n\n").toString();
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
