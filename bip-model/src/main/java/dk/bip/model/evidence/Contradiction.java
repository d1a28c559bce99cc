package dk.bip.model.evidence;

import dk.bip.core.Language;
import dk.bip.core.Text;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Two published values that cannot both be right, or two claims that do not agree, kept side by side.
 *
 * <p>Immutable, thread-safe and serializable. Two contradictions are equal if all their parts are.
 */
public final class Contradiction implements Serializable {
    private static final long serialVersionUID = 1L;

    /** How the two sides disagree. */
    public enum Kind {
        /** A printed number is not what its own parts give; the library computes and says so. */
        ARITHMETIC,
        /** Parts that do not add up because each was rounded. */
        ROUNDING,
        /** One source prints two numbers for the same thing. */
        PRINTED_TWICE,
        /** A digit is lost or doubled in the scan that was read. */
        DOUBTFUL_DIGIT,
        /** An earlier and a later analysis conclude differently. */
        SOURCES_DISAGREE,
        /** A causal claim that a randomised trial of something related does not confirm. */
        NOT_CONFIRMED_BY_TRIAL
    }

    private final Kind kind;
    private final transient List<Finding> findings;
    private final transient List<Figure> printed;
    private final transient List<Figure> against;

    private final Text explanation;

    Contradiction(Kind kind, List<Finding> findings, List<Figure> printed, List<Figure> against, Text explanation) {
        this.kind = kind;
        this.findings = List.copyOf(findings);
        this.printed = List.copyOf(printed);
        this.against = List.copyOf(against);
        this.explanation = explanation;
    }

    /**
     * How the two sides disagree.
     *
     * @return the kind
     */
    public Kind kind() {
        return kind;
    }

    /**
     * The findings that are touched.
     *
     * @return at least one finding
     */
    public List<Finding> findings() {
        return findings;
    }

    /**
     * The numbers on the one side: what the findings, or the scan, print.
     *
     * @return the numbers, in the unit of the findings; empty where no numbers are published
     */
    public List<Figure> printed() {
        return printed;
    }

    /**
     * The numbers on the other side: what the library computes, or what is printed elsewhere.
     *
     * @return the numbers, in the unit of the findings; empty where no numbers are published
     */
    public List<Figure> against() {
        return against;
    }

    /**
     * By how much the two sides differ where each is one number.
     *
     * @return {@code against - printed}, exact, in the unit of the findings; empty where a side is not one number
     */
    public Optional<BigDecimal> difference() {
        return printed.size() == 1 && against.size() == 1
                ? Optional.of(against.get(0).minus(printed.get(0)).printed())
                : Optional.empty();
    }

    /**
     * What disagrees, and what the library does about it.
     *
     * @param language the language
     * @return one or two sentences
     * @throws NullPointerException if {@code language} is null
     */
    public String explanation(Language language) {
        return explanation.in(language);
    }

    private List<Object> parts() {
        return List.of(kind, findings, printed, against, explanation);
    }

    /**
     * Whether the other object is a contradiction with the same parts.
     *
     * @param other any object, or null
     * @return true if equal
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof Contradiction contradiction && parts().equals(contradiction.parts());
    }

    /**
     * A hash code that agrees with {@link #equals}.
     *
     * @return the hash code
     */
    @Override
    public int hashCode() {
        return explanation.hashCode();
    }

    /**
     * The contradiction in one line of English.
     *
     * @return ids, kind and explanation
     */
    @Override
    public String toString() {
        return findings.stream().map(Finding::id).toList() + " " + kind + ": " + explanation.in(Language.ENGLISH);
    }

    private Object writeReplace() {
        return new Proxy().holding(kind, findings);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw SerialProxy.required();
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            Kind kind = parts.next(Kind.class);
            List<Finding> findings = parts.list(Finding.class);
            return Evidence.published().contradictions().stream()
                    .filter(each -> each.kind == kind && each.findings.equals(findings))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
