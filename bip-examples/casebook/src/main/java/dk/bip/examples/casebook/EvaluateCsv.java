package dk.bip.examples.casebook;

import dk.bip.model.estimation.EstimationException;
import dk.bip.model.validation.BrierScore;
import dk.bip.model.validation.Discrimination;
import dk.bip.model.validation.Forecasts;
import dk.bip.model.validation.LogLoss;
import dk.bip.model.validation.Recalibration;
import dk.bip.model.validation.ScoredOutcomes;
import java.util.Arrays;
import java.util.stream.IntStream;

/** How good are my scores? Discrimination and, where they are probabilities, accuracy and calibration, from a CSV file. */
final class EvaluateCsv {

    private EvaluateCsv() {}

    static Command command() {
        return Command.named("evaluate-csv", "how good the scores in a CSV file are")
                .rows("FILE.csv")
                .required("--outcome COL", "the column of what happened, 0 or 1")
                .required("--score COL", "the column of the scores")
                .runs(EvaluateCsv::run);
    }

    /**
     * Prints the quantities that the rows have: none of probabilities where a score is not from 0 to 1, no log loss where a certain
     * forecast was wrong, no calibration where a score is exactly 0 or 1, no slope of it where all are equal or they separate the
     * outcomes.
     */
    private static void run(Arguments arguments) {
        String outcome = arguments.required("--outcome");
        String score = arguments.required("--score");
        if (outcome.equals(score)) {
            throw new UsageException("--outcome and --score are the same column");
        }
        CsvTable table = CsvTable.read(arguments.required("FILE.csv"));
        double[] outcomes = table.binary(outcome);
        double[] scores = table.numbers(score);
        int[] complete = IntStream.range(0, table.size())
                .filter(row -> !Double.isNaN(outcomes[row]) && !Double.isNaN(scores[row]))
                .toArray();
        double[] happened = pick(outcomes, complete);
        table.requireTwoValues(outcome, happened);
        QuantityTable quantities = new QuantityTable();
        quantities.add("rows_dropped", table.size() - complete.length);
        quantities.add("observations", complete.length);
        quantities.add(
                "events", Arrays.stream(happened).filter(value -> value == 1).count());
        try {
            addDiscrimination(quantities, ScoredOutcomes.of(pick(scores, complete), happened));
        } catch (IllegalArgumentException tooFew) {
            throw table.wrong(tooFew);
        }
        if (Arrays.stream(complete).allMatch(row -> scores[row] >= 0 && scores[row] <= 1)) {
            addProbabilities(quantities, Forecasts.of(pick(scores, complete), happened));
        }
        quantities.print();
    }

    private static double[] pick(double[] column, int[] rows) {
        return Arrays.stream(rows).mapToDouble(row -> column[row]).toArray();
    }

    private static void addDiscrimination(QuantityTable quantities, ScoredOutcomes data) {
        Discrimination.Result discrimination = Discrimination.withDefaults().evaluate(data);
        quantities.add("auc", discrimination.auc());
        quantities.add("auc_delong_lower", discrimination.interval().lower());
        quantities.add("auc_delong_upper", discrimination.interval().upper());
    }

    private static void addProbabilities(QuantityTable quantities, Forecasts forecasts) {
        quantities.add("brier", BrierScore.of(forecasts));
        boolean certain = false;
        boolean certainAndWrong = false;
        for (int row = 0; row < forecasts.size(); row++) {
            double probability = forecasts.probability(row);
            certain |= probability == 0 || probability == 1;
            certainAndWrong |= probability == (forecasts.event(row) ? 0 : 1);
        }
        if (!certainAndWrong) {
            quantities.add("log_loss", LogLoss.of(forecasts).mean());
        }
        if (!certain) {
            addCalibration(quantities, forecasts);
        }
    }

    private static void addCalibration(QuantityTable quantities, Forecasts forecasts) {
        quantities.add(
                "calibration_intercept", Recalibration.ofIntercept(forecasts).intercept());
        try {
            quantities.add(
                    "calibration_slope",
                    Recalibration.ofInterceptAndSlope(forecasts).slope());
        } catch (EstimationException noSlope) {
            // All forecasts are equal, or they separate the outcomes.
        }
    }
}
