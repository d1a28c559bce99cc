package dk.bip.examples.casebook;

import dk.bip.model.statistics.ConfidenceInterval;
import dk.bip.model.trial.Arm;
import dk.bip.model.trial.TimeToOutcome;
import dk.bip.model.trial.TrialPerson;
import dk.bip.model.trial.TrialTable;
import dk.bip.model.trial.WeeklyEffect;
import dk.bip.model.trial.WeeklyEffects;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** What did my trial do? The effect on the weekly shares and on the time to the first job, from a CSV file with a row for each person. */
final class TrialCsv {

    /** More than the weeks of any trial have. */
    private static final int DIGITS_OF_A_WEEK = 4;

    private TrialCsv() {}

    static Command command() {
        return Command.named("trial-csv", "the effect of a randomised trial week by week, from a CSV file")
                .rows("FILE.csv")
                .required("--arm COL", "the column of the arm, 0 or 1 for treated")
                .optional("--centre COL", "the column of the centre, within which effects are then taken")
                .required("--weeks PREFIX", "how the columns of the weeks begin, such as job for job1, job2, ...")
                .more(TrialCsv::help)
                .runs(TrialCsv::run);
    }

    /**
     * Prints the quantities of each week and those of the whole trial.
     *
     * <p>Difference and error are unpooled (Neyman, n - 1), and with a centre the mean over centres; the log-rank test and the hazard ratio
     * (Cox, Efron's ties) are stratified by it. {@code band_lower} and {@code band_upper} hold in all weeks at once: see
     * {@link WeeklyEffects} for the band, its draws and their tolerance. Shares are over those with a value in that week. A gap before the
     * first 1 takes a person out of the test and the ratio at the last week before it; {@code persons_censored_by_gap} counts those whose
     * first 1 lies behind one, where there are any. A test or ratio that does not exist is left out: {@link TimeToOutcome} says when.
     */
    private static void run(Arguments arguments) {
        String arm = arguments.required("--arm");
        String prefix = arguments.required("--weeks");
        Optional<String> centre = arguments.value("--centre");
        if (centre.filter(arm::equals).isPresent()) {
            throw new UsageException("--arm and --centre are the same column");
        }
        CsvTable table = CsvTable.read(arguments.required("FILE.csv"));
        int weeks = weeks(table, prefix);
        if (isWeek(arm, prefix)
                || centre.filter(column -> isWeek(column, prefix)).isPresent()) {
            throw new UsageException("--weeks must not begin the name of the arm or the centre");
        }
        TrialTable trial = trial(table, arm, centre, prefix, weeks);
        WeeklyEffects effects = WeeklyEffects.withDefaults();
        TimeToOutcome times = TimeToOutcome.withDefaults();
        if (centre.isPresent()) {
            effects = effects.withinCentres();
            times = times.withinCentres();
        }
        QuantityTable quantities = new QuantityTable("week");
        try {
            effects.evaluate(trial).weeks().forEach(week -> add(quantities, week));
            add(quantities, times.evaluate(trial));
        } catch (IllegalArgumentException refused) {
            throw table.wrong(refused);
        }
        quantities.add("persons_treated", trial.count(Arm.TREATED));
        quantities.add("persons_control", trial.count(Arm.CONTROL));
        quantities.print();
    }

    /** The columns of the weeks are numbered from 1 without a gap. */
    private static int weeks(CsvTable table, String prefix) {
        List<Integer> numbers = table.names().stream()
                .map(name -> week(name, prefix))
                .flatMapToInt(OptionalInt::stream)
                .boxed()
                .sorted()
                .toList();
        int expected = 1;
        for (int number : numbers) {
            if (number != expected) {
                throw table.wrong("line 1 names a week " + number + ", but no column " + prefix + expected);
            }
            expected++;
        }
        if (numbers.isEmpty()) {
            throw table.wrong("there is no column " + prefix + "1");
        }
        if (numbers.size() > TrialTable.MAXIMUM_WEEKS) {
            throw table.wrong("line 1 names more than " + TrialTable.MAXIMUM_WEEKS + " weeks");
        }
        return numbers.size();
    }

    private static boolean isWeek(String name, String prefix) {
        return week(name, prefix).isPresent();
    }

    private static OptionalInt week(String name, String prefix) {
        if (!name.startsWith(prefix)) {
            return OptionalInt.empty();
        }
        String digits = name.substring(prefix.length());
        return digits.length() <= DIGITS_OF_A_WEEK && digits.matches("[1-9][0-9]*")
                ? OptionalInt.of(Integer.parseInt(digits))
                : OptionalInt.empty();
    }

    private static TrialTable trial(CsvTable table, String arm, Optional<String> centre, String prefix, int weeks) {
        double[] arms = table.binary(arm);
        Optional<List<String>> centres = centre.map(table::labels);
        requireEach(
                table,
                arm,
                Arrays.stream(arms).mapToObj(value -> !Double.isNaN(value)).toList());
        centres.ifPresent(labels -> requireEach(
                table, centre.get(), labels.stream().map(label -> label != null).toList()));
        List<TrialPerson.Builder> persons = new ArrayList<>();
        for (int row = 0; row < table.size(); row++) {
            TrialPerson.Builder person = TrialPerson.builder(arms[row] == 1 ? Arm.TREATED : Arm.CONTROL);
            int at = row;
            centres.ifPresent(labels -> person.centre(labels.get(at)));
            persons.add(person);
        }
        for (int week = 1; week <= weeks; week++) {
            double[] values = table.binary(prefix + week);
            for (int row = 0; row < values.length; row++) {
                if (!Double.isNaN(values[row])) {
                    persons.get(row).outcome(week, values[row] == 1);
                }
            }
        }
        centres.ifPresent(labels -> requireBothArms(table, labels, arms));
        try {
            return TrialTable.of(
                    weeks, persons.stream().map(TrialPerson.Builder::build).toList());
        } catch (IllegalArgumentException refused) {
            throw table.wrong(refused);
        }
    }

    private static void requireEach(CsvTable table, String column, List<Boolean> present) {
        int missing = present.indexOf(false);
        if (missing >= 0) {
            throw table.wrong("line " + table.line(missing) + ": column "
                    + (table.names().indexOf(column) + 1) + " is missing, which every person of a trial must have");
        }
    }

    /** The library tells of the person, and a file has lines. */
    private static void requireBothArms(CsvTable table, List<String> centres, double[] arms) {
        for (int row = 0; row < arms.length; row++) {
            int first = centres.indexOf(centres.get(row));
            for (int arm = 0; arm <= 1 && first == row; arm++) {
                int of = arm;
                long count = IntStream.range(0, arms.length)
                        .filter(other -> centres.get(other).equals(centres.get(first)) && arms[other] == of)
                        .count();
                if (count < 2) {
                    throw table.wrong("line " + table.line(row) + ": its centre has " + count
                            + (count == 1 ? " person" : " persons") + " of the arm " + arm
                            + ", but must have at least two of each arm");
                }
            }
        }
    }

    private static void add(QuantityTable quantities, WeeklyEffect effect) {
        String week = Integer.toString(effect.week());
        quantities.add(week, "share_treated", effect.shareTreated());
        quantities.add(week, "share_control", effect.shareControl());
        quantities.add(week, "difference", effect.difference().estimate());
        quantities.add(week, "std_error", effect.difference().standardError());
        add(quantities, week, "", effect.interval());
        add(quantities, week, "band_", effect.band());
        quantities.add(week, "cumulated_difference", effect.cumulated().estimate());
    }

    private static void add(QuantityTable quantities, String week, String kind, ConfidenceInterval interval) {
        quantities.add(week, kind + "lower", interval.lower());
        quantities.add(week, kind + "upper", interval.upper());
    }

    private static void add(QuantityTable quantities, TimeToOutcome.Result times) {
        times.logRank().ifPresent(test -> {
            quantities.add("log_rank_chi_squared", test.chiSquared());
            quantities.add("log_rank_p", test.p());
        });
        times.hazardRatio().ifPresent(ratio -> quantities.add("hazard_ratio", ratio.ratio()));
        if (times.censoredByGap() > 0) {
            quantities.add("persons_censored_by_gap", times.censoredByGap());
        }
    }

    static String help() {
        return """
                Evaluates a randomised trial by intention to treat, from a file with a row for each person that was assigned.

                No cell of the arm may be missing. With a centre the difference is the mean over centres, weighted by their persons, and the
                log-rank test and the hazard ratio are stratified. The columns PREFIX1, PREFIX2, ... hold 1 in a week with the outcome, such as a
                job, 0 in one without, and nothing or NA where the person was out of observation.

                Of each week: share_treated and share_control over those with a value; difference with std_error, not pooled (Neyman, n - 1);
                lower and upper for this week alone, band_lower and band_upper for all weeks at once, both at the level 0.95; and
                cumulated_difference, the sum of the differences up to the week. The band is the sup-t band of the influence functions, from 100,000
                normal draws with the seed 1; another seed moves its width by less than 1 percent.

                Of the whole trial, with no week: log_rank_chi_squared and log_rank_p of the time to the first week with the outcome; hazard_ratio of
                treated to controls, by Cox with Efron's ties; persons_treated and persons_control. A week without a value ends a person's time at the
                week before; persons_censored_by_gap counts those whose first 1 comes after that, where there are any.
                """;
    }
}
