package dk.bip.model.trial;

import dk.bip.core.Language;
import dk.bip.core.Summarised;
import dk.bip.core.Text;
import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import dk.bip.core.internal.words.Digits;
import dk.bip.core.internal.words.TextTable;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * An evaluation as it is kept: what was registered, what was carried out, the numbers, and what must be read with them. {@link TrialEvaluator} makes
 * it. Immutable, thread-safe and serializable.
 *
 * @param registration what was stated beforehand
 * @param firstAssignment the day on which the first person was assigned
 * @param carriedOut what was looked at
 * @param rows the numbers, each of another term and quantity
 * @param notes what must be read with the numbers, in English
 */
public record TrialEvaluation(
        TrialRegistration registration,
        LocalDate firstAssignment,
        AnalysisPlan carriedOut,
        List<EvaluationRow> rows,
        List<String> notes)
        implements Summarised, Serializable {
    private static final long serialVersionUID = 1L;

    /**
     * Checks the parts.
     *
     * @param registration what was stated beforehand
     * @param firstAssignment the day on which the first person was assigned
     * @param carriedOut what was looked at
     * @param rows the numbers, each of another term and quantity
     * @param notes what must be read with the numbers
     * @throws IllegalArgumentException if two rows are of one term and quantity, a note is blank, or the day is not of the years 1 to 9999
     */
    public TrialEvaluation {
        Objects.requireNonNull(registration, "registration");
        Checks.day(firstAssignment, "firstAssignment");
        Objects.requireNonNull(carriedOut, "carriedOut");
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
        Set<List<String>> seen = new HashSet<>();
        rows.forEach(row -> Checks.that(
                seen.add(List.of(row.term(), row.quantity())), "rows must each be of another term and quantity"));
        notes.forEach(note -> Checks.notBlank(note, "a note"));
    }

    /**
     * Returns what was done that was not registered, or not as it was.
     *
     * @return a sentence for each departure, empty where there is none
     */
    public List<Text> departures() {
        return registration.departures(firstAssignment, carriedOut);
    }

    /**
     * Returns a number.
     *
     * @param term what it is of, empty for the whole trial
     * @param quantity what it is
     * @return the number, or empty where the evaluation has none
     */
    public OptionalDouble value(String term, String quantity) {
        Objects.requireNonNull(term, "term");
        Objects.requireNonNull(quantity, "quantity");
        return rows.stream()
                .filter(row -> row.term().equals(term) && row.quantity().equals(quantity))
                .mapToDouble(EvaluationRow::value)
                .findFirst();
    }

    @Override
    public String summary() {
        TextTable table = new TextTable("Of", "Quantity", "Value");
        rows.stream()
                .filter(row -> !row.term().startsWith(TrialEvaluator.WEEK))
                .forEach(row -> table.row(row.term(), row.quantity(), Digits.of(row.value())));
        StringBuilder text = new StringBuilder(this + "\n\n" + table);
        departures()
                .forEach(
                        departure -> text.append(departure.in(Language.ENGLISH)).append('\n'));
        notes.forEach(note -> text.append(note).append('\n'));
        return text.toString();
    }

    /**
     * Returns the outcome, the effect with its interval at 95 %, and how many departures there are.
     *
     * @return a text, not for parsing
     */
    @Override
    public String toString() {
        return "Trial evaluated on " + carriedOut.outcome() + ": difference " + Digits.of(value("", "difference"))
                + " (95 % " + Digits.of(value("", "difference_lower")) + " to "
                + Digits.of(value("", "difference_upper")) + "), p " + Digits.of(value("", "p")) + ", departures "
                + departures().size();
    }

    private Object writeReplace() {
        return new Proxy().holding(registration, firstAssignment, carriedOut, rows, notes);
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            return new TrialEvaluation(
                    parts.next(TrialRegistration.class),
                    parts.next(LocalDate.class),
                    parts.next(AnalysisPlan.class),
                    parts.list(EvaluationRow.class),
                    parts.list(String.class));
        }
    }
}
