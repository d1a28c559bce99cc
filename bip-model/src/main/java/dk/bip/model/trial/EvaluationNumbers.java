package dk.bip.model.trial;

import dk.bip.core.internal.Checks;
import dk.bip.model.statistics.ConfidenceInterval;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The numbers of an evaluation by what they are of. */
record EvaluationNumbers(Map<List<String>, Double> numbers) {

    static EvaluationNumbers of(TrialEvaluation evaluation) {
        Map<List<String>, Double> numbers = new HashMap<>();
        evaluation.rows().forEach(row -> numbers.put(List.of(row.term(), row.quantity()), row.value()));
        return new EvaluationNumbers(numbers);
    }

    boolean has(String term, String quantity) {
        return numbers.containsKey(List.of(term, quantity));
    }

    double get(String term, String quantity) {
        Checks.that(
                has(term, quantity),
                () -> "evaluation must have the quantity " + quantity,
                "let TrialEvaluator evaluate the trial?");
        return numbers.get(List.of(term, quantity));
    }

    int count(String term, String quantity) {
        return (int) get(term, quantity);
    }

    /** An interval of the level that every evaluation has. */
    ConfidenceInterval interval(String term, String quantity) {
        return new ConfidenceInterval(
                TrialEvaluator.LEVEL, get(term, quantity + "_lower"), get(term, quantity + "_upper"));
    }
}
