package dk.bip.examples.casebook;

import dk.bip.model.validation.CronbachAlpha;
import dk.bip.model.validation.RatingTable;
import java.util.List;
import java.util.OptionalDouble;

/** How reliable is my scale? Cronbach's alpha over the complete rows of a CSV file whose columns are its items. */
final class AlphaCsv {

    private AlphaCsv() {}

    static Command command() {
        return Command.named("alpha-csv", "Cronbach's alpha of the columns of a CSV file")
                .rows("FILE.csv")
                .runs(AlphaCsv::run);
    }

    /** Prints alpha, the number of items and the number of complete rows. */
    private static void run(Arguments arguments) {
        CsvTable table = CsvTable.read(arguments.required("FILE.csv"));
        CronbachAlpha.Result result = alpha(table);
        QuantityTable quantities = new QuantityTable();
        quantities.add("alpha_complete", result.alpha());
        quantities.add("items", table.names().size());
        quantities.add("observations", result.observations());
        quantities.print();
    }

    private static CronbachAlpha.Result alpha(CsvTable table) {
        if (table.names().size() < 2) {
            throw table.wrong("a scale must have at least two items, one a column");
        }
        try {
            return CronbachAlpha.withDefaults().evaluate(ratings(table));
        } catch (IllegalArgumentException tooLittle) {
            throw table.wrong(tooLittle);
        }
    }

    private static RatingTable ratings(CsvTable table) {
        List<double[]> columns = table.names().stream().map(table::numbers).toList();
        RatingTable.Builder ratings = RatingTable.builder(table.names());
        for (int i = 0; i < table.size(); i++) {
            int row = i;
            ratings.row(columns.stream()
                    .map(column -> Double.isNaN(column[row]) ? OptionalDouble.empty() : OptionalDouble.of(column[row]))
                    .toList());
        }
        return ratings.build();
    }
}
