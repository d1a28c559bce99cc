package dk.bip.examples.casebook;

import dk.bip.model.estimation.MissingValues;
import dk.bip.model.estimation.ModelFrame;
import dk.bip.model.estimation.ModelFrameBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The data of a fit from a CSV file: all columns but the outcome and the grouping, without the rows that lack a cell. */
final class CsvFrame {

    private CsvFrame() {}

    /** A frame whose outcome is 0 or 1. */
    static ModelFrame ofBinary(String file, String outcome, Optional<String> grouping) {
        CsvTable table = CsvTable.read(file);
        return frame(table, outcome, table.binary(outcome), grouping);
    }

    /** A frame whose outcome may be any number. */
    static ModelFrame ofNumbers(String file, String outcome, Optional<String> grouping) {
        CsvTable table = CsvTable.read(file);
        return frame(table, outcome, table.numbers(outcome), grouping);
    }

    private static ModelFrame frame(CsvTable table, String outcome, double[] outcomes, Optional<String> grouping) {
        List<String> regressors = new ArrayList<>(table.names());
        regressors.remove(outcome);
        ModelFrameBuilder builder =
                ModelFrame.builder().missing(MissingValues.DROP_ROW).outcome(outcome, outcomes);
        grouping.ifPresent(name -> {
            builder.cluster(name, table.labels(name));
            if (!regressors.remove(name)) {
                throw new UsageException("column " + name + " cannot be both the outcome and the cluster or group");
            }
        });
        try {
            regressors.forEach(name -> builder.column(name, table.numbers(name)));
            ModelFrame frame = builder.build();
            table.requireTwoValues(outcome, outcomes(frame));
            return frame;
        } catch (IllegalArgumentException refused) {
            throw table.wrong(refused);
        }
    }

    static double[] outcomes(ModelFrame frame) {
        return IntStream.range(0, frame.size()).mapToDouble(frame::outcome).toArray();
    }
}
