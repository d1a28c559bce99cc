package dk.bip.model.validation;

import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
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
public final class ChancePerformance implements Serializable {

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
     * Returns the names of what it holds, without numbers.
     *
     * @return a text, not for parsing
     */
    @Override
    public String toString() {
        return "ChancePerformance[" + ifRight.keySet() + ", groups=" + ofGroupsIfRight.keySet() + "]";
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
