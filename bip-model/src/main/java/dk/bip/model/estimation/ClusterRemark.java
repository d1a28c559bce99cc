package dk.bip.model.estimation;

import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import java.io.Serializable;
import java.util.Objects;

/**
 * What a reader of cluster-robust standard errors should know of the clusters that they rest on. Immutable, thread-safe and serializable.
 *
 * @param kind what is remarked
 * @param subject the kind of cluster for {@link Kind#FEW_CLUSTERS}, else the term
 * @param text the remark in words; not for parsing
 */
public record ClusterRemark(Kind kind, String subject, String text) implements Serializable {
    private static final long serialVersionUID = 1L;

    /** What is remarked. */
    public enum Kind {
        /** There are fewer than ten clusters of a kind: the errors are too small on average, and vary much by chance. */
        FEW_CLUSTERS,
        /** The error of a term is less than a third of the model's, which clusters of independent rows hardly ever give. */
        FAR_BELOW_MODEL,
        /** The clusters say nothing of a term, as copies of one another do: it has no standard error. */
        NO_INFORMATION,
        /** The two-way variance of a term is negative: it has no standard error. */
        NEGATIVE_VARIANCE
    }

    /**
     * Checks the parts.
     *
     * @param kind what is remarked
     * @param subject the kind of cluster for {@link Kind#FEW_CLUSTERS}, else the term
     * @param text the remark in words
     * @throws IllegalArgumentException if subject or text is blank
     */
    public ClusterRemark {
        Objects.requireNonNull(kind, "kind");
        Checks.notBlank(subject, "subject");
        Checks.notBlank(text, "text");
    }

    /** Whether the term that the remark is on has no standard error. */
    boolean leavesNoError() {
        return kind == Kind.NO_INFORMATION || kind == Kind.NEGATIVE_VARIANCE;
    }

    private Object writeReplace() {
        return new Proxy().holding(kind, subject, text);
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            return new ClusterRemark(parts.next(Kind.class), parts.text(), parts.text());
        }
    }
}
