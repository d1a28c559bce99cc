package dk.bip.core.intervention;

import dk.bip.core.Language;
import dk.bip.core.Summarised;
import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import dk.bip.core.internal.words.Digits;
import dk.bip.core.internal.words.TextTable;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How a population took part in interventions: the table of BIP-INT-02 to BIP-INT-05, as counts and shares.
 *
 * <p>It counts mixes: what a citizen took part in over one window of time. Whoever gives one for each citizen counts citizens; with one for
 * each interval of each citizen, it is intervals. Every mix is exactly one of none, exactly one kind, sequence, combined and unmapped. The
 * sources have no sequence: they are read so that one kind after the other is counted apart (ours). They have no unmapped either: it holds
 * the mixes of which an activity without a category could decide, so that the other shares are at least what they say.
 *
 * <p>Immutable and thread-safe.
 */
public final class ParticipationTable implements Summarised, Serializable {

    private static final long serialVersionUID = 1L;

    private final EnumMap<InterventionMix.Kind, Integer> kinds;
    private final EnumMap<InterventionCategory, Integer> single;
    private final EnumMap<Truth, Integer> combinedWithJobOriented;
    private final EnumMap<Truth, Integer> companyBased;
    private final int mixes;

    private ParticipationTable(
            EnumMap<InterventionMix.Kind, Integer> kinds,
            EnumMap<InterventionCategory, Integer> single,
            EnumMap<Truth, Integer> combinedWithJobOriented,
            EnumMap<Truth, Integer> companyBased) {
        this.kinds = kinds;
        this.single = single;
        this.combinedWithJobOriented = combinedWithJobOriented;
        this.companyBased = companyBased;
        this.mixes = sum(kinds);
        Checks.that(
                mixes >= 1 && sum(combinedWithJobOriented) == mixes && sum(companyBased) == mixes,
                "counts must be over the same mixes, one or more");
        Checks.that(
                sum(single) == count(InterventionMix.Kind.SINGLE)
                        && countCombinedWithJobOriented(Truth.YES) <= count(InterventionMix.Kind.COMBINED),
                "counts must be those of the kinds of mix");
    }

    private static int sum(Map<?, Integer> counts) {
        return counts.values().stream().reduce(0, Math::addExact);
    }

    /**
     * Returns the table of a population.
     *
     * @param mixes one mix for each citizen, or for each of a citizen's intervals, over windows of the same length (three months in the
     *     sources)
     * @return the table
     * @throws IllegalArgumentException if there is no mix
     */
    public static ParticipationTable of(Collection<InterventionMix> mixes) {
        Checks.that(
                !mixes.isEmpty(), "mixes must not be empty", "leave the table out: a share of nothing has no value?");
        EnumMap<InterventionMix.Kind, Integer> kinds = new EnumMap<>(InterventionMix.Kind.class);
        EnumMap<InterventionCategory, Integer> single = new EnumMap<>(InterventionCategory.class);
        EnumMap<Truth, Integer> combinedWithJobOriented = new EnumMap<>(Truth.class);
        EnumMap<Truth, Integer> companyBased = new EnumMap<>(Truth.class);
        for (InterventionMix mix : mixes) {
            kinds.merge(mix.kind(), 1, Integer::sum);
            if (mix.kind() == InterventionMix.Kind.SINGLE) {
                single.merge(mix.categories().iterator().next(), 1, Integer::sum);
            }
            combinedWithJobOriented.merge(mix.combinedWithJobOriented(), 1, Integer::sum);
            companyBased.merge(mix.companyBased(), 1, Integer::sum);
        }
        return new ParticipationTable(kinds, single, combinedWithJobOriented, companyBased);
    }

    /**
     * Returns how many mixes the table counts.
     *
     * @return the number of mixes, one or more
     */
    public int mixes() {
        return mixes;
    }

    /**
     * Counts the mixes of a kind of mix.
     *
     * @param kind none, single, sequence, combined or unmapped
     * @return the number of mixes
     */
    public int count(InterventionMix.Kind kind) {
        return kinds.getOrDefault(Objects.requireNonNull(kind, "kind"), 0);
    }

    /**
     * Returns the share of a kind of mix (BIP-INT-02 for none, BIP-INT-03 for single, BIP-INT-04 for combined).
     *
     * @param kind none, single, sequence, combined or unmapped
     * @return the share, 0 to 1
     */
    public double share(InterventionMix.Kind kind) {
        return share(count(kind));
    }

    /**
     * Counts the mixes with exactly one kind of intervention, of a given category.
     *
     * @param category the only category
     * @return the number of mixes
     */
    public int countOnly(InterventionCategory category) {
        return single.getOrDefault(Objects.requireNonNull(category, "category"), 0);
    }

    /**
     * Returns the share of mixes with exactly one kind of intervention, of a given category (BIP-INT-03).
     *
     * @param category the only category
     * @return the share of all mixes, 0 to 1
     */
    public double shareOnly(InterventionCategory category) {
        return share(countOnly(category));
    }

    /**
     * Counts the mixes by whether a job-oriented intervention is combined with another.
     *
     * @param answer yes, no, or not known because of an unmapped activity
     * @return the number of mixes
     */
    public int countCombinedWithJobOriented(Truth answer) {
        return combinedWithJobOriented.getOrDefault(Objects.requireNonNull(answer, "answer"), 0);
    }

    /**
     * Returns the share of mixes by whether a job-oriented intervention is combined with another
     * (BIP-INT-05 for yes).
     *
     * @param answer yes, no, or not known because of an unmapped activity
     * @return the share of all mixes, 0 to 1
     */
    public double shareCombinedWithJobOriented(Truth answer) {
        return share(countCombinedWithJobOriented(answer));
    }

    /**
     * Counts the mixes by whether an intervention is at a company.
     *
     * @param answer yes, no, or not known because of an unmapped activity
     * @return the number of mixes
     */
    public int countCompanyBased(Truth answer) {
        return companyBased.getOrDefault(Objects.requireNonNull(answer, "answer"), 0);
    }

    /**
     * Returns the share of mixes by whether an intervention is at a company.
     *
     * @param answer yes, no, or not known because of an unmapped activity
     * @return the share of all mixes, 0 to 1
     */
    public double shareCompanyBased(Truth answer) {
        return share(countCompanyBased(answer));
    }

    private double share(int count) {
        return (double) count / mixes;
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof ParticipationTable other
                && kinds.equals(other.kinds)
                && single.equals(other.single)
                && combinedWithJobOriented.equals(other.combinedWithJobOriented)
                && companyBased.equals(other.companyBased)
                && mixes == other.mixes;
    }

    @Override
    public int hashCode() {
        return Objects.hash(kinds, single, combinedWithJobOriented, companyBased, mixes);
    }

    @Override
    public String summary() {
        TextTable table = new TextTable("", "Count", "Share");
        for (InterventionMix.Kind kind : InterventionMix.Kind.values()) {
            row(table, kind.label(Language.ENGLISH), count(kind));
            if (kind == InterventionMix.Kind.SINGLE) {
                for (InterventionCategory category : InterventionCategory.values()) {
                    row(table, "  " + category.label(Language.ENGLISH), countOnly(category));
                }
            }
        }
        row(table, "Job-oriented and another at the same time", countCombinedWithJobOriented(Truth.YES));
        row(table, "  cannot be told", countCombinedWithJobOriented(Truth.NOT_KNOWN));
        row(table, "At a company", countCompanyBased(Truth.YES));
        row(table, "  cannot be told", countCompanyBased(Truth.NOT_KNOWN));
        return this + "\n\n" + table;
    }

    private void row(TextTable table, String label, int count) {
        table.row(label, Integer.toString(count), Digits.percent(share(count)));
    }

    /**
     * Returns the shares of none, exactly one kind and combined.
     *
     * @return a text, not for parsing
     */
    @Override
    public String toString() {
        return "Participation in interventions, " + mixes + " mixes: "
                + Digits.percent(share(InterventionMix.Kind.NONE)) + " none, "
                + Digits.percent(share(InterventionMix.Kind.SINGLE)) + " one kind, "
                + Digits.percent(share(InterventionMix.Kind.COMBINED)) + " combined";
    }

    private Object writeReplace() {
        return new Proxy()
                .holding(
                        counts(InterventionMix.Kind.values(), kinds),
                        counts(InterventionCategory.values(), single),
                        counts(Truth.values(), combinedWithJobOriented),
                        counts(Truth.values(), companyBased));
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw SerialProxy.required();
    }

    private static <K extends Enum<K>> List<Integer> counts(K[] keys, Map<K, Integer> counts) {
        return Arrays.stream(keys).map(key -> counts.getOrDefault(key, 0)).toList();
    }

    private static <K extends Enum<K>> EnumMap<K, Integer> counted(Class<K> type, List<Integer> counts) {
        K[] keys = type.getEnumConstants();
        Checks.that(counts.size() == keys.length, "counts must be one for each of the constants");
        EnumMap<K, Integer> counted = new EnumMap<>(type);
        for (int i = 0; i < keys.length; i++) {
            int count = counts.get(i);
            Checks.that(count >= 0, "counts must be 0 or more");
            if (count > 0) {
                counted.put(keys[i], count);
            }
        }
        return counted;
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            return new ParticipationTable(
                    counted(InterventionMix.Kind.class, parts.list(Integer.class)),
                    counted(InterventionCategory.class, parts.list(Integer.class)),
                    counted(Truth.class, parts.list(Integer.class)),
                    counted(Truth.class, parts.list(Integer.class)));
        }
    }
}
