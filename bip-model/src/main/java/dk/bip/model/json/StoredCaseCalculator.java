package dk.bip.model.json;

import dk.bip.core.Language;
import dk.bip.core.casefile.CaseFile;
import dk.bip.core.casefile.CaseIssue;
import dk.bip.core.casefile.CaseSnapshot;
import dk.bip.core.internal.Checks;
import dk.bip.core.progression.Progression;
import dk.bip.core.progression.ProgressionCalculator;
import dk.bip.model.json.StoredCaseAnswer.Calculated;
import dk.bip.model.json.StoredCaseAnswer.Failed;
import dk.bip.model.json.StoredCaseAnswer.Reason;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.predictor.JobProbabilityPredictor;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * From a stored case to what moved in it and how likely a job is, or why neither can be said: what a case system runs over all cases at
 * night, on one machine or on many.
 *
 * <pre>{@code
 * StoredCaseCalculator calculator = StoredCaseCalculator.of(predictor, Horizon.SIX_MONTHS);
 * for (byte[] document : documents) {
 *     lines.add(calculator.calculate(document, date).toJson());
 * }
 * }</pre>
 *
 * <p>There is an answer for each document: one that is no case has its reasons, and stops nothing. What moved is told over all measurements
 * up to the date, once for each instrument that was used, by {@link ProgressionCalculator#of} that instrument.
 *
 * <p>Immutable; thread-safe where the catalogue of the predictor is. Not serializable, as the predictor is not.
 */
public final class StoredCaseCalculator {

    private static final int LAST_YEAR = 9999;

    private final JobProbabilityPredictor predictor;
    private final Horizon horizon;

    private StoredCaseCalculator(JobProbabilityPredictor predictor, Horizon horizon) {
        this.predictor = Objects.requireNonNull(predictor, "predictor");
        predictor.document().logit(Objects.requireNonNull(horizon, "horizon"));
        this.horizon = horizon;
    }

    /**
     * Returns the calculator of a model.
     *
     * @param predictor the model, and what reads its features from a case
     * @param horizon within which time, one of the model's
     * @return the calculator
     * @throws IllegalArgumentException if the model does not have the horizon
     */
    public static StoredCaseCalculator of(JobProbabilityPredictor predictor, Horizon horizon) {
        return new StoredCaseCalculator(predictor, horizon);
    }

    /**
     * Calculates what a case tells on a date.
     *
     * @param document a document of {@link BipJson#CASE_FILE} in UTF-8; null fails as any other that cannot be read
     * @param date the date that the case is looked at, of the years 0 to 9999, because JSON has no other
     * @return what was calculated, or everything that is wrong with the document
     * @throws IllegalArgumentException if the date is of another year
     */
    public StoredCaseAnswer calculate(byte[] document, LocalDate date) {
        Checks.that(date.getYear() >= 0 && date.getYear() <= LAST_YEAR, "date must be of the years 0 to " + LAST_YEAR);
        if (document == null) {
            return Failed.of(new Reason("", "NO_DOCUMENT", "there is no document"));
        }
        CaseFile file;
        try {
            file = BipJson.CASE_FILE.read(document);
        } catch (JsonFormatException refused) {
            return new Failed(reasons(document, refused));
        }
        try {
            return calculate(file.asOf(date));
        } catch (RuntimeException unforeseen) {
            return Failed.of(new Reason(
                    "",
                    "UNFORESEEN",
                    "the calculation ended in a " + unforeseen.getClass().getSimpleName()));
        }
    }

    private StoredCaseAnswer calculate(CaseSnapshot snapshot) {
        List<Progression> progressions = snapshot.measurements().instruments().stream()
                .map(instrument -> ProgressionCalculator.of(instrument).calculate(snapshot))
                .toList();
        return new Calculated(snapshot.citizen(), progressions, predictor.predict(snapshot, horizon));
    }

    /** Everything that is wrong with the events, or, where they cannot be looked at, what is wrong with the document. */
    private static List<Reason> reasons(byte[] document, JsonFormatException refused) {
        try {
            List<Reason> reasons = CaseFileJson.check(document).issues().stream()
                    .filter(issue -> issue.severity() == CaseIssue.Severity.ERROR)
                    .map(StoredCaseCalculator::reason)
                    .toList();
            return reasons.isEmpty() ? List.of(reason(refused)) : reasons;
        } catch (JsonFormatException noEvents) {
            return List.of(reason(noEvents));
        }
    }

    private static Reason reason(CaseIssue issue) {
        return new Reason(
                "/events/" + issue.index(), issue.code().name(), issue.message().in(Language.ENGLISH));
    }

    private static Reason reason(JsonFormatException refused) {
        return new Reason(refused.path(), "NO_CASE_FILE", refused.rule());
    }

    /**
     * Returns the model and the horizon.
     *
     * @return a text, not for parsing
     */
    @Override
    public String toString() {
        return "StoredCaseCalculator[" + predictor + ", " + horizon + "]";
    }
}
