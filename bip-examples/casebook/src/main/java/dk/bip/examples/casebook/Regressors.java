package dk.bip.examples.casebook;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which columns of a file are regressed on, and which level of a coded one is the reference: {@code --terms}, {@code --exclude}, {@code --reference}. */
final class Regressors {

    private final List<String> terms;
    private final List<String> excluded;
    private final Map<String, String> references = new LinkedHashMap<>();

    private Regressors(Arguments arguments) {
        arguments.refuseTogether("--terms", "--exclude");
        terms = listed(arguments, "--terms");
        excluded = listed(arguments, "--exclude");
        for (String choice : arguments.values("--reference")) {
            String[] both = choice.split("=", 2);
            if (both.length < 2 || both[0].isEmpty() || both[1].isEmpty()) {
                throw new UsageException("--reference must be COL=LEVEL, but is " + choice);
            }
            if (references.put(both[0], both[1]) != null) {
                throw new UsageException("--reference names a column twice");
            }
        }
    }

    static Regressors of(Arguments arguments) {
        return new Regressors(arguments);
    }

    /** Names between commas, quoted as in a CSV file where one has a comma itself. */
    private static List<String> listed(Arguments arguments, String option) {
        Optional<String> names = arguments.value(option);
        if (names.isEmpty()) {
            return List.of();
        }
        List<String> columns = new CsvScanner(new StringReader(names.get()))
                .next().cells().stream().map(String::strip).toList();
        if (Set.copyOf(columns).size() < columns.size()) {
            throw new UsageException(option + " names a column twice");
        }
        return columns;
    }

    /**
     * The columns, in the order of {@code --terms} or of the file.
     *
     * @param table the file
     * @param taken the outcome, and the cluster or the group
     * @param needed what is regressed on in any case, or stands for it
     */
    Set<String> columns(CsvTable table, Set<String> taken, List<String> needed) {
        for (String term : terms) {
            if (taken.contains(term)) {
                throw new UsageException("--terms names " + term + ", which is the outcome, the cluster or the group");
            }
            table.requireColumn(term);
        }
        excluded.forEach(table::requireColumn);
        Set<String> columns = new LinkedHashSet<>(terms.isEmpty() ? table.names() : terms);
        columns.removeAll(excluded);
        columns.removeAll(taken);
        columns.addAll(needed);
        List<String> others = new ArrayList<>(references.keySet());
        others.removeAll(columns);
        if (!others.isEmpty()) {
            throw new UsageException("--reference names " + others.get(0) + ", which is no regressor");
        }
        return columns;
    }

    /** Whether a column is coded by its levels: where a reference is given, and where it is a term and holds text. */
    boolean areCoded(String column, CsvTable table) {
        return references.containsKey(column) || terms.contains(column) && table.holdsText(column);
    }

    Optional<String> reference(String column) {
        return Optional.ofNullable(references.get(column));
    }
}
