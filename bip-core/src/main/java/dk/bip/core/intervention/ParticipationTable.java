package dk.bip.core.intervention;

import dk.bip.core.internal.Checks;
import java.io.Serializable;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Objects;

/**
 * How the citizens of a population took part in interventions: the table of BIP-INT-02 to BIP-INT-05, as counts and shares.
 *
 * <p>Every citizen is in exactly one of none, exactly one kind, sequence and combined. The sources have no sequence: they are read so
 * that one kind after the other is counted apart (ours).
 *
 * <p>Immutable and thread-safe.
 */
public final class ParticipationTable implements Serializable {

    private static final long serialVersionUID = 1L;

    private final EnumMap<InterventionMix.Kind, Integer> kinds;
    private final EnumMap<InterventionCategory, Integer> single;
    private final int combinedWithJobOriented;
    private final int companyBased;
    private final int citizens;

    private ParticipationTable(Collection<InterventionMix> mixes) {
        this.kinds = new EnumMap<>(InterventionMix.Kind.class);
        this.single = new EnumMap<>(InterventionCategory.class);
        int withJobOriented = 0;
        int atCompany = 0;
        for (InterventionMix mix : mixes) {
            kinds.merge(mix.kind(), 1, Integer::sum);
            if (mix.kind() == InterventionMix.Kind.SINGLE) {
                single.merge(mix.categories().iterator().next(), 1, Integer::sum);
            }
            withJobOriented += mix.isCombinedWithJobOriented() ? 1 : 0;
            atCompany += mix.includesCompanyBased() ? 1 : 0;
        }
        this.combinedWithJobOriented = withJobOriented;
        this.companyBased = atCompany;
        this.citizens = mixes.size();
    }

    /**
     * Returns the table of a population.
     *
     * @param mixes one mix for each citizen, over windows of the same length (three months in the sources)
     * @return the table
     * @throws IllegalArgumentException if there is no citizen
     */
    public static ParticipationTable of(Collection<InterventionMix> mixes) {
        Checks.that(
                !mixes.isEmpty(),
                "mixes must not be empty",
                "leave the table out: a share of no citizens has no value?");
        return new ParticipationTable(mixes);
    }

    /**
     * Returns the size of the population.
     *
     * @return the number of citizens, one or more
     */
    public int citizens() {
        return citizens;
    }

    /**
     * Counts the citizens of a kind of mix.
     *
     * @param kind none, single, sequence or combined
     * @return the number of citizens
     */
    public int count(InterventionMix.Kind kind) {
        return kinds.getOrDefault(Objects.requireNonNull(kind, "kind"), 0);
    }

    /**
     * Returns the share of a kind of mix (BIP-INT-02 for none, BIP-INT-03 for single, BIP-INT-04 for combined).
     *
     * @param kind none, single, sequence or combined
     * @return the share, 0 to 1
     */
    public double share(InterventionMix.Kind kind) {
        return share(count(kind));
    }

    /**
     * Counts the citizens with exactly one kind of intervention, of a given category.
     *
     * @param category the only category
     * @return the number of citizens
     */
    public int countOnly(InterventionCategory category) {
        return single.getOrDefault(Objects.requireNonNull(category, "category"), 0);
    }

    /**
     * Returns the share of citizens with exactly one kind of intervention, of a given category (BIP-INT-03).
     *
     * @param category the only category
     * @return the share of all citizens, 0 to 1
     */
    public double shareOnly(InterventionCategory category) {
        return share(countOnly(category));
    }

    /**
     * Counts the citizens with combined interventions in which a job-oriented one takes part.
     *
     * @return the number of citizens
     */
    public int countCombinedWithJobOriented() {
        return combinedWithJobOriented;
    }

    /**
     * Returns the share of citizens with combined interventions in which a job-oriented one takes part (BIP-INT-05).
     *
     * @return the share of all citizens, 0 to 1
     */
    public double shareCombinedWithJobOriented() {
        return share(combinedWithJobOriented);
    }

    /**
     * Counts the citizens with an intervention at a company.
     *
     * @return the number of citizens
     */
    public int countCompanyBased() {
        return companyBased;
    }

    /**
     * Returns the share of citizens with an intervention at a company.
     *
     * @return the share of all citizens, 0 to 1
     */
    public double shareCompanyBased() {
        return share(companyBased);
    }

    private double share(int count) {
        return (double) count / citizens;
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof ParticipationTable other
                && kinds.equals(other.kinds)
                && single.equals(other.single)
                && combinedWithJobOriented == other.combinedWithJobOriented
                && companyBased == other.companyBased
                && citizens == other.citizens;
    }

    @Override
    public int hashCode() {
        return Objects.hash(kinds, single, combinedWithJobOriented, companyBased, citizens);
    }

    /**
     * Returns the size of the population.
     *
     * @return the number of citizens in words
     */
    @Override
    public String toString() {
        return "ParticipationTable[" + citizens + " citizens]";
    }
}
