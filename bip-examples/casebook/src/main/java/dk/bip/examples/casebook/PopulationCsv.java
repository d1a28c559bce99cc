package dk.bip.examples.casebook;

import dk.bip.examples.casebook.PopulationColumns.Column;
import dk.bip.examples.casebook.evidence.PublishedFigures;
import dk.bip.model.population.PersonInterval;
import dk.bip.model.population.ReferenceCitizen;
import dk.bip.model.population.ReferencePopulation;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How do I check a published figure in R or pandas? With the rows of the reference population, which holds no real person. */
final class PopulationCsv {

    private static final int MAXIMUM_CITIZENS = 100_000_000;

    private PopulationCsv() {}

    static Command command() {
        return Command.named(
                        "population", "citizens of the reference population in a CSV file, one row for each interval")
                .required("--citizens N", "how many citizens")
                .required("--seed S", "of the population")
                .optional("OUT.csv", "the file to write; - for the standard output", "-")
                .more(PopulationCsv::help)
                .streaming()
                .runs(PopulationCsv::run);
    }

    /** Writes a row for each citizen and interval, and prints how many there are and what spread of the published figures to expect of so many citizens. */
    private static void run(Arguments arguments) {
        long citizens = arguments.requiredWhole("--citizens", 1, MAXIMUM_CITIZENS);
        long seed = arguments.requiredSeed();
        QuantityTable quantities = new QuantityTable();
        quantities.add("citizens", citizens);
        String file = arguments.required("OUT.csv");
        quantities.add("rows", write(ReferencePopulation.of(seed), citizens, file));
        PublishedFigures.expected(citizens).forEach((figure, bounds) -> {
            quantities.add(figure, "expected_from", bounds.get(0));
            quantities.add(figure, "expected_to", bounds.get(1));
        });
        quantities.print(OutputFile.beside(file));
    }

    /** Holds one job centre at a time. */
    private static long write(ReferencePopulation population, long citizens, String file) {
        List<Column> columns = PopulationColumns.all();
        long rows = 0;
        try (OutputFile out = OutputFile.open(file);
                Progress progress = Progress.of("citizens", citizens)) {
            out.write(line(columns, Column::name));
            Iterator<ReferenceCitizen> all =
                    population.citizens().limit(citizens).iterator();
            while (all.hasNext()) {
                for (PersonInterval interval : all.next().intervals()) {
                    out.write(line(columns, column -> column.cell().apply(interval)));
                    rows++;
                }
                progress.add(1);
            }
            out.finish();
        }
        return rows;
    }

    private static byte[] line(List<Column> columns, Function<Column, String> cell) {
        return columns.stream()
                .map(cell)
                .collect(Collectors.joining(",", "", "\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    static String help() {
        String columns = PopulationColumns.all().stream()
                .map(column -> "  " + column.name() + "\n      " + column.meaning() + "\n")
                .collect(Collectors.joining());
        return "Writes the first N citizens of the reference population of a seed, one row for each interval of three months"
                + " that begins\nwith a measurement. The same N and S give the same bytes on every machine. A file of that name"
                + " is written over.\n\nPrints how many citizens and rows there are, and for each published figure the bounds between which it lies in so many"
                + " citizens\nin 95 of 100 seeds: what a small file misses by chance is no miss.\n\nColumns, with unit; a cell without a value is empty:\n\n"
                + columns;
    }
}
