package dk.bip.examples.casebook;

import dk.bip.core.change.AssessedChange;
import dk.bip.core.change.ChangeAssessment;
import dk.bip.core.change.ChangeCategory;
import dk.bip.core.change.CutOff;
import dk.bip.core.change.GroupStatistics;
import dk.bip.core.change.Population;
import dk.bip.core.change.ScorePair;
import dk.bip.core.indicator.Direction;
import dk.bip.examples.casebook.evidence.CsvLine;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;

/** Who has changed by more than measurement error? A method's verdict on each row of a CSV file that has two scores a row. */
final class ReliableChangeCsv {

    private static final double INFINITY = Double.POSITIVE_INFINITY;

    private ReliableChangeCsv() {}

    static Command command() {
        return Command.named(
                        "reliable-change-csv",
                        "who has changed by more than measurement error, row by row of a CSV file, by the method of one's choice")
                .rows("FILE.csv")
                .required("--pre COL", "the column of the earlier scores")
                .required("--post COL", "the column of the later scores")
                .required("--reliability R", "the reliability of the scores, greater than 0 and less than 1")
                .optional("--reliability-post R", "that of the later scores, with --method NK; without it, the same")
                .required("--method JT|GLN|HLL|EN|NK|HA", "the method, see below")
                .optional("--higher-is-better yes|no", "whether a higher score is for the better", "yes")
                .optional("--functional-mean M", "the mean of those who function, with --functional-sd")
                .optional("--functional-sd S", "their standard deviation")
                .optional("--minimal-important-difference D", "by how much scores must also differ")
                .more(ReliableChangeCsv::help)
                .runs(ReliableChangeCsv::run);
    }

    /** Prints the change, the index and the category of each complete row, and how many there are of each category. */
    private static void run(Arguments arguments) {
        arguments.refuseWithout("--functional-mean", "--functional-sd");
        arguments.refuseWithout("--functional-sd", "--functional-mean");
        if (arguments.required("--pre").equals(arguments.required("--post"))) {
            throw new UsageException("--pre and --post are the same column");
        }
        ChangeMethodOption method = ChangeMethodOption.of(arguments);
        Optional<Population> functional = functional(arguments);
        OptionalDouble important = arguments.number("--minimal-important-difference", 0, INFINITY, "a positive number");
        Direction direction =
                arguments.yes("--higher-is-better") ? Direction.HIGHER_IS_BETTER : Direction.LOWER_IS_BETTER;
        CsvTable table = CsvTable.read(arguments.required("FILE.csv"));
        try {
            SortedMap<Integer, ScorePair> rows = completeRows(table, arguments);
            GroupStatistics group = GroupStatistics.of(rows.values());
            ChangeAssessment assessment = ChangeAssessment.of(method.forGroup(group), direction);
            if (functional.isPresent()) {
                Population ofRows = new Population(group.preMean(), group.preStandardDeviation());
                assessment = assessment.withCutOff(CutOff.c(ofRows, functional.get(), direction));
            }
            if (important.isPresent()) {
                assessment = assessment.withMinimalImportantDifference(important.getAsDouble());
            }
            System.out.print(lines(rows, assessment, table.size() - rows.size()));
        } catch (IllegalArgumentException refused) {
            throw table.wrong(refused);
        }
    }

    private static Optional<Population> functional(Arguments arguments) {
        return arguments.has("--functional-mean")
                ? Optional.of(new Population(
                        arguments.requiredNumber("--functional-mean", -INFINITY, INFINITY, "a number"),
                        arguments.requiredNumber("--functional-sd", 0, INFINITY, "a positive number")))
                : Optional.empty();
    }

    /** The rows that lack neither score, by their numbers from 1. */
    private static SortedMap<Integer, ScorePair> completeRows(CsvTable table, Arguments arguments) {
        double[] pre = table.numbers(arguments.required("--pre"));
        double[] post = table.numbers(arguments.required("--post"));
        SortedMap<Integer, ScorePair> rows = new TreeMap<>();
        for (int row = 0; row < table.size(); row++) {
            if (!Double.isNaN(pre[row]) && !Double.isNaN(post[row])) {
                rows.put(row + 1, new ScorePair(pre[row], post[row]));
            }
        }
        table.requireTwoValues(
                arguments.required("--pre"),
                rows.values().stream().mapToDouble(ScorePair::pre).toArray());
        return rows;
    }

    private static String lines(SortedMap<Integer, ScorePair> rows, ChangeAssessment assessment, int dropped) {
        StringBuilder text = new StringBuilder("row,change,rci,category\n");
        Map<ChangeCategory, Integer> counts = new EnumMap<>(ChangeCategory.class);
        List.of(ChangeCategory.values()).forEach(category -> counts.put(category, 0));
        rows.forEach((row, pair) -> {
            AssessedChange change = assessment.assess(pair);
            counts.merge(change.category(), 1, Integer::sum);
            text.append(CsvLine.of(
                    Integer.toString(row),
                    CsvNumber.of(pair.change()),
                    CsvNumber.of(change.index()),
                    word(change.category())));
        });
        counts.forEach((category, count) -> text.append(count(count, word(category))));
        return text.append(count(dropped, "rows_dropped")).toString();
    }

    private static String count(int count, String what) {
        return CsvLine.of("", Integer.toString(count), "", what);
    }

    private static String word(ChangeCategory category) {
        return category.code().toLowerCase(Locale.ROOT);
    }

    static String help() {
        return """
                Tells of each row with two scores whether they differ by more than measurement error. The means, standard deviations (n - 1) and
                the correlation that a method needs are those of the rows that have both scores; an empty cell or NA is missing.

                --method JT   Jacobson-Truax: the scores' difference, against the error of both
                --method GLN  Gulliksen-Lord-Novick: allows for regression to the mean of the earlier scores
                --method HLL  Hsu-Linn-Lord: the same to the mean of the later ones, so that what the whole group did is nobody's change
                --method EN   Edwards-Nunnally: the later score against an interval about the earlier true score
                --method NK   Nunnally-Kotsch: with a reliability of each measurement, --reliability-post for the later (otherwise the same)
                --method HA   Hageman-Arrindell: the true change that is to be expected of the one seen

                Prints CSV row,change,rci,category: the number of the row from 1; the later score less the earlier; the index of the method, positive
                where the later score is higher than the method expects; and
                  improved, deteriorated   the index exceeds 1.96 (HA: 1.65) for the better or for the worse
                  recovered                improved, and from the side of the rows to that of those who function; only with --functional-mean
                                           and --functional-sd, from which and the earlier scores the boundary c of Jacobson and Truax is made
                  harmed                   deteriorated, and from the side of those who function to that of the rows
                  unchanged                all others; with --minimal-important-difference D also whose scores differ by less than D
                Lines with an empty row have in the column change how many rows are of a category, and how many lacked a score (rows_dropped).
                """;
    }
}
