package dk.bip.model.predictor;

import java.util.BitSet;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A model as it reads for each pattern of gaps that was met. The rows of one system have few patterns, and what follows of one, the proof
 * that probabilities never fall with the horizon among it, is the same for each row. Thread-safe; what it gives depends on the pattern
 * alone, whether it was met before or not.
 */
final class GapPatterns {

    /** So many patterns are kept; others are worked out each time. */
    private static final int MAXIMUM_KEPT = 1024;

    private final LogitForm form;
    private final KnownTerms allKnown;
    private final Map<BitSet, KnownTerms> met = new ConcurrentHashMap<>();

    GapPatterns(LogitForm form) {
        this.form = form;
        this.allKnown = KnownTerms.all(form);
    }

    /** How the model reads where every feature is known. */
    KnownTerms all() {
        return allKnown;
    }

    /** How the model reads where the given features are known. */
    KnownTerms of(boolean[] given) {
        BitSet gaps = new BitSet(given.length);
        for (int f = 0; f < given.length; f++) {
            gaps.set(f, !given[f]);
        }
        KnownTerms known = met.get(gaps);
        if (known == null) {
            known = KnownTerms.of(form, given);
            if (met.size() < MAXIMUM_KEPT) {
                met.put(gaps, known);
            }
        }
        return known;
    }
}
