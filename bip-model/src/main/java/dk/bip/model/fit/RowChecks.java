package dk.bip.model.fit;

import dk.bip.core.internal.Checks;
import dk.bip.model.estimation.CollinearityException;
import dk.bip.model.estimation.EstimationException;
import dk.bip.model.estimation.ModelFrame;
import dk.bip.model.estimation.PersonPeriods;
import dk.bip.model.estimation.SeparationException;
import dk.bip.model.feature.Feature;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.predictor.ModelDocument;
import dk.bip.model.predictor.ModelTerm;
import dk.bip.model.statistics.Clusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;

/** What must hold of rows before a model is fitted to them. */
final class RowChecks {

    /** So many citizens with and without the event a model needs at each horizon (ours): below it not even folds have some of both. */
    private static final int FEWEST_CITIZENS = 10;

    private final JobModelDescription description;
    private final SortedMap<Horizon, ModelFrame> rows;

    private RowChecks(JobModelDescription description, SortedMap<Horizon, ModelFrame> rows) {
        this.description = description;
        this.rows = rows;
    }

    /** Checks horizons, columns, domains and outcomes. */
    static void check(JobModelDescription description, SortedMap<Horizon, ModelFrame> rows) {
        Checks.that(
                List.copyOf(rows.keySet()).equals(description.horizons()),
                "rows must be of the horizons " + description.horizons() + ", but are of " + rows.keySet(),
                "give description.horizons() to expand(...), or horizons(...) to the description?");
        RowChecks checks = new RowChecks(description, rows);
        rows.forEach(checks::check);
    }

    private void check(Horizon horizon, ModelFrame frame) {
        String where = " in the rows of " + horizon;
        for (Feature feature : description.schema().features()) {
            Checks.that(
                    frame.columnNames().contains(feature.name()),
                    "there is no column named " + feature.name() + where,
                    "one of " + String.join(", ", frame.columnNames()) + "?");
            double[] values = frame.values(feature.name());
            for (int i = 0; i < values.length; i++) {
                int row = i + 1;
                Checks.that(
                        feature.domain().contains(values[i]),
                        () -> feature.name() + " must be " + feature.domain() + ", but is not in row " + row + where,
                        "it is missing there: leave the row out?");
            }
        }
        Checks.that(
                !frame.hasWeights() && !frame.hasOffsets(),
                "rows must not have weights or offsets: a row is one citizen on one day");
        for (int i = 0; i < frame.size(); i++) {
            Checks.that(
                    frame.outcome(i) == 0 || frame.outcome(i) == 1,
                    frame.outcomeName() + " must be 0 or 1, but is not in row " + (i + 1) + where);
        }
    }

    /** Checks that each horizon has citizens enough with and without the event. */
    static void checkCitizens(SortedMap<Horizon, ModelFrame> rows) {
        Set<String> known = new HashSet<>(citizens(rows.get(rows.firstKey())).labels());
        rows.forEach((horizon, frame) -> {
            Clusters citizens = citizens(frame);
            Checks.that(
                    known.containsAll(citizens.labels()),
                    "the rows of " + horizon + " must be of citizens who have rows of " + rows.firstKey() + " too",
                    "a longer horizon is observed in fewer rows, never in more?");
            boolean[] with = new boolean[citizens.count()];
            boolean[] without = new boolean[citizens.count()];
            for (int i = 0; i < frame.size(); i++) {
                (frame.outcome(i) == 1 ? with : without)[citizens.code(i)] = true;
            }
            checkCount("with", count(with), horizon);
            checkCount("without", count(without), horizon);
        });
    }

    private static int count(boolean[] flags) {
        int count = 0;
        for (boolean flag : flags) {
            count += flag ? 1 : 0;
        }
        return count;
    }

    private static void checkCount(String which, int count, Horizon horizon) {
        if (count < FEWEST_CITIZENS) {
            throw new EstimationException(
                    "there must be at least " + FEWEST_CITIZENS + " citizens " + which + " the event within " + horizon
                            + ", but there are " + count
                            + "\nMaybe take a model that is there, and recalibrate it when there are more?",
                    List.of());
        }
    }

    /** The rows of each citizen, which no fold may split. */
    static Clusters citizens(ModelFrame frame) {
        Checks.that(
                frame.clusterNames().contains(PersonPeriods.CITIZEN),
                "rows must have clusters named " + PersonPeriods.CITIZEN,
                "give the builder of the frame the pseudonym of each row by cluster(...)?");
        return frame.clusters(PersonPeriods.CITIZEN);
    }

    /** Checks that each term varies over the rows that means and covariance are from. */
    static void checkVariation(List<ModelTerm> terms, double[][] columns) {
        List<String> constant = new ArrayList<>();
        for (int j = 0; j < columns.length; j++) {
            double first = columns[j][0];
            if (Arrays.stream(columns[j]).allMatch(value -> value == first)) {
                constant.add(terms.get(j).name());
            }
        }
        if (!constant.isEmpty()) {
            throw new CollinearityException(
                    String.join(", ", constant) + (constant.size() == 1 ? " is" : " are")
                            + " the same in every row, which tells nothing of the outcome"
                            + "\nMaybe leave out the feature, or the transform of it?",
                    constant);
        }
    }

    /** The exception of a fit, of the same type, with what it was a fit of. */
    static EstimationException about(String rows, EstimationException failed) {
        String message = rows + ": " + failed.getMessage();
        if (failed instanceof SeparationException) {
            return new SeparationException(message, failed.columns());
        }
        return failed instanceof CollinearityException
                ? new CollinearityException(message, failed.columns())
                : new EstimationException(message, failed.columns());
    }

    /** Checks that a document can be the prior of a description. */
    static void checkPrior(JobModelDescription description, ModelDocument prior) {
        for (ModelTerm term : prior.terms()) {
            ModelTerm own = description.terms().stream()
                    .filter(one -> one.name().equals(term.name()))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("the prior has a term that the model has not: "
                            + term.name() + "\nMaybe begin the description with like(prior)?"));
            Checks.that(
                    own.feature().equals(term.feature())
                            && own.transform().equals(term.transform())
                            && description
                                    .schema()
                                    .named(own.feature())
                                    .equals(prior.schema().named(term.feature())),
                    "the prior must mean the same by " + term.name() + " as the model does",
                    "begin the description with like(prior)?");
        }
        Checks.that(
                prior.horizons().containsAll(description.horizons()),
                "the prior must have the horizons " + description.horizons() + ", but has " + prior.horizons());
        Checks.that(
                prior.outcome() == description.outcome(),
                "the prior must be of the outcome " + description.outcome() + ", but is of " + prior.outcome());
    }

    /** Of what the clusters must be there. */
    static void checkClusters(List<String> clusters, Map<Horizon, ModelFrame> rows) {
        rows.values()
                .forEach(frame -> clusters.forEach(name -> Checks.that(
                        frame.clusterNames().contains(name),
                        "there is no kind of cluster named " + name,
                        frame.clusterNames().isEmpty()
                                ? "give the labels to the builder of the frame?"
                                : "one of " + String.join(", ", frame.clusterNames()) + "?")));
    }
}
