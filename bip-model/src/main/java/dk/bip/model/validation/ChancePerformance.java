package dk.bip.model.validation;

import dk.bip.core.Summarised;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import dk.bip.core.internal.words.Digits;
import dk.bip.core.internal.words.TextTable;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What chance alone gives for the numbers of an {@link ExternalValidation}: were the document exactly right, or did it know nothing. Immutable and
 * thread-safe.
 */
public final class ChancePerformance implements Summarised, Serializable {

    private static final long serialVersionUID = 1L;

    private final transient Map<ValidationMeasure, ChanceRange> ifRight;
    private final transient Map<String, ChanceRange> ofGroupsIfRight;
    private final ChanceRange aucOfNoKnowledge;

    ChancePerformance(
            Map<ValidationMeasure, ChanceRange> ifRight,
            Map<String, ChanceRange> ofGroupsIfRight,
            ChanceRange aucOfNoKnowledge) {
        Map<ValidationMeasure, ChanceRange> copy = new EnumMap<>(ValidationMeasure.class);
        copy.putAll(ifRight);
        this.ifRight = Collections.unmodifiableMap(copy);
        this.ofGroupsIfRight = Collections.unmodifiableMap(new LinkedHashMap<>(ofGroupsIfRight));
        this.aucOfNoKnowledge = aucOfNoKnowledge;
    }

    /**
     * Returns what a measure would be if the document were exactly right.
     *
     * @param measure which
     * @return its mean and range over outcomes drawn by the document's own probabilities, or empty where less than half of the draws define it
     */
    public Optional<ChanceRange> ifRight(ValidationMeasure measure) {
        return Optional.ofNullable(ifRight.get(Objects.requireNonNull(measure, "measure")));
    }

    /**
     * Returns by how much the worst of some groups would be off if the document were exactly right: what to compare
     * {@link ModelPerformance#largestGroupError} with.
     *
     * @param name the name of the groups, as the calculator was given it
     * @return the mean and range, or empty where there are no such groups or all are too small
     */
    public Optional<ChanceRange> largestGroupErrorIfRight(String name) {
        return Optional.ofNullable(ofGroupsIfRight.get(Objects.requireNonNull(name, "name")));
    }

    /**
     * Returns the area under the curve of forecasts that know nothing, each the share of events.
     *
     * @return the mean and range, or empty where less than half of the draws have both classes
     */
    public Optional<ChanceRange> aucOfNoKnowledge() {
        return Optional.ofNullable(aucOfNoKnowledge);
    }

    /**
     * Returns what the area under the curve would be if the document were exactly right, and if forecasts knew nothing.
     *
     * @return a text, not for parsing
     */
    @Override
    public String toString() {
        return "By chance: AUC "
                + ifRight(ValidationMeasure.AUC).map(ChanceRange::toString).orElse("-")
                + " if the document is right, "
                + aucOfNoKnowledge().map(ChanceRange::toString).orElse("-") + " if forecasts know nothing";
    }

    @Override
    public String summary() {
        TextTable table = headed();
        ifRight.forEach((measure, range) -> table.row(cells(measure.code(), "", range)));
        return this + "\n\n" + table;
    }

    /** What was found beside what chance gives if the document is exactly right. */
    TextTable beside(ModelPerformance found) {
        TextTable table = headed();
        for (ValidationMeasure measure : ValidationMeasure.values()) {
            table.row(cells(measure.code(), Digits.of(found.value(measure)), ifRight.get(measure)));
        }
        ofGroupsIfRight.forEach((name, range) ->
                table.row(cells("largest error of " + name, Digits.of(found.largestGroupError(name)), range)));
        return table;
    }

    private static TextTable headed() {
        return new TextTable("Measure", "Found", "If right", "from", "to");
    }

    private static String[] cells(String name, String found, ChanceRange range) {
        return range == null
                ? new String[] {name, found}
                : new String[] {name, found, Digits.of(range.mean()), Digits.of(range.lower()), Digits.of(range.upper())
                };
    }

    private Object writeReplace() {
        return new Proxy()
                .holding(
                        ifRight.keySet().stream().map(ValidationMeasure::code).toList(),
                        List.copyOf(ifRight.values()),
                        List.copyOf(ofGroupsIfRight.keySet()),
                        List.copyOf(ofGroupsIfRight.values()),
                        aucOfNoKnowledge);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw SerialProxy.required();
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            Map<ValidationMeasure, ChanceRange> ifRight = new EnumMap<>(ValidationMeasure.class);
            parts.map(ChanceRange.class).forEach((code, range) -> ifRight.put(ValidationMeasure.ofCode(code), range));
            return new ChancePerformance(ifRight, parts.map(ChanceRange.class), parts.nextOrNull(ChanceRange.class));
        }
    }
}
