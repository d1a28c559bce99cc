package dk.bip.model.population;

import dk.bip.core.casefile.CaseFile;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Citizens, caseworkers and intervals of three months that reproduce the published figures of BIP, with no real person in them: an unending
 * stream of job centres, the same values for the same seed on every machine.
 *
 * <p>A citizen has a latent readiness, of which a part moves; the eleven indicators measure it together with something of their own, which
 * moves too; the citizen and the caseworker see them, each in his or her way and with the noise of the day, and answer BIP's two forms. The
 * caseworker knows something besides and has a general job orientation, which both move the belief in the citizen. Interventions, and their
 * absence, move what the indicators measure. In each interval a job starts with a hazard that rises with time and follows all of this, the
 * effect of the caseworker, changes of caseworker and company-based courses. The effects of caseworkers are normally distributed; the more
 * effective ones have the citizens who are less ready (BIP-CW-02). Job centres are not alike. Every number is a {@link PopulationParameter}
 * or that of {@code dk.bip.core.indicator.Bip}.
 *
 * <p>The study runs from 2013 to 2016 (BIP-DESIGN-01); citizens are measured every third month until a job starts, they leave or the study
 * ends, and their jobs are known for a year beyond. Every question with steps is answered; some citizens decline the one on job-search
 * channels. Nobody starts an education, and nobody returns after a job.
 *
 * <pre>{@code
 * ReferencePopulation population = ReferencePopulation.of(2026);
 * List<CaseFile> files = population.caseFiles().limit(1000).toList();
 * }</pre>
 *
 * <p>The machines of a cluster share the work by job centre: {@link #jobCentre} gives the same citizens wherever it is called.
 *
 * <p>Immutable, thread-safe and serializable; each stream may be used by one thread at a time.
 */
public final class ReferencePopulation implements Serializable {

    private static final long serialVersionUID = 1L;

    private final long seed;
    private final PopulationParameters parameters;
    private final transient CitizenModel model;

    private ReferencePopulation(long seed, PopulationParameters parameters) {
        this.seed = seed;
        this.parameters = parameters;
        this.model = new CitizenModel(parameters);
    }

    /**
     * Returns the population of a seed, with the calibrated parameters.
     *
     * @param seed any number; another seed gives other people
     * @return the population
     */
    public static ReferencePopulation of(long seed) {
        return new ReferencePopulation(seed, PopulationParameters.calibrated());
    }

    /**
     * Returns the population of the same seed with other parameters. Every random draw stays as it was.
     *
     * @param newParameters the parameters
     * @return a new population
     */
    public ReferencePopulation with(PopulationParameters newParameters) {
        return new ReferencePopulation(seed, Objects.requireNonNull(newParameters, "newParameters"));
    }

    /**
     * Returns the parameters.
     *
     * @return the parameters
     */
    public PopulationParameters parameters() {
        return parameters;
    }

    /**
     * Returns the seed.
     *
     * @return the seed
     */
    public long seed() {
        return seed;
    }

    /**
     * Returns one job centre. Citizens change caseworker within it, and job orientation is taken from the caseloads in it.
     *
     * @param number the number of the job centre, from 0
     * @return the job centre; made anew at each call
     * @throws IllegalArgumentException if the number is negative
     */
    public JobCentre jobCentre(int number) {
        return new JobCentre(seed, number, model);
    }

    /**
     * Returns the job centres.
     *
     * @return a stream without end, made one at a time
     */
    public Stream<JobCentre> jobCentres() {
        return IntStream.iterate(0, number -> number + 1).mapToObj(this::jobCentre);
    }

    /**
     * Returns the citizens, job centre by job centre.
     *
     * @return a stream without end
     */
    public Stream<ReferenceCitizen> citizens() {
        return jobCentres().flatMap(centre -> centre.citizens().stream());
    }

    /**
     * Returns the case files of the citizens.
     *
     * @return a stream without end
     */
    public Stream<CaseFile> caseFiles() {
        return citizens().map(ReferenceCitizen::caseFile);
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof ReferencePopulation other && seed == other.seed && parameters.equals(other.parameters);
    }

    @Override
    public int hashCode() {
        return Objects.hash(seed, parameters);
    }

    /**
     * Returns the seed.
     *
     * @return a text, not for parsing
     */
    @Override
    public String toString() {
        return "ReferencePopulation[seed " + seed + "]";
    }

    private Object writeReplace() {
        return new Proxy().holding(seed, parameters);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw SerialProxy.required();
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            return new ReferencePopulation(parts.next(Long.class), parts.next(PopulationParameters.class));
        }
    }
}
