package dk.bip.model.estimation;

import dk.bip.core.CaseworkerId;
import dk.bip.core.CitizenId;
import dk.bip.core.casefile.CaseFile;
import dk.bip.core.casefile.CaseSnapshot;
import dk.bip.core.casefile.Episode;
import dk.bip.core.casefile.JobEvent;
import dk.bip.core.casefile.StandingFacts;
import dk.bip.core.internal.Checks;
import dk.bip.model.feature.Feature;
import dk.bip.model.feature.FeatureCatalogue;
import dk.bip.model.feature.FeatureRow;
import dk.bip.model.feature.FeatureSchema;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.outcome.Outcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Turns case files into the rows of a discrete-time hazard: one row for each citizen and interval of three months at risk, as
 * {@link BinaryRegression} fits them.
 *
 * <p>Interval k = 1, 2, ... of an episode is [start + 3 (k - 1) months, start + 3 k months), where start is the first day of the episode
 * ({@link dk.bip.core.casefile.Episode}), and whole months are added to it and clipped at the end of a month. Its outcome is 1 where the event
 * lies in it, and 0 otherwise. The features are what {@link CaseFile#asOf} shows on the first day of the interval, so that nothing that happens
 * or is recorded in it can be seen. A citizen leaves after the interval of the event; {@link #withReentry()} lets those come back who are
 * measured again after a job (both ours).
 *
 * <p>Rows are dropped and counted, see {@link ModelFrame#droppedRows()}: where the citizen is in a job at the start of the interval and so not
 * at risk, where no measurement is at most {@value StandingFacts#CARRIED_MONTHS} months old, where a feature is missing, and where the
 * interval is not observed to its end. An interval that is cut off by the end of the follow-up is left out with or without an event in it: to
 * keep it only where there is one would raise the hazard (ours).
 *
 * <p>A file without a measurement gives no row. Immutable and thread-safe.
 */
public final class PersonPeriods {

    /** The name of the column with the number of the interval, from 1. */
    public static final String INTERVAL = "interval";

    /** The name of the clusters of rows of the same citizen. */
    public static final String CITIZEN = "citizen";

    /** The name of the clusters of rows with the same primary caseworker. */
    public static final String CASEWORKER = "caseworker";

    private final FeatureSchema schema;
    private final FeatureCatalogue catalogue;
    private final Outcome outcome;
    private final Horizon horizon;
    private final boolean interval;
    private final boolean caseworkers;
    private final boolean reentry;
    private final Map<Feature, OwnColumn> ownColumns;

    private PersonPeriods(
            FeatureSchema schema,
            FeatureCatalogue catalogue,
            Outcome outcome,
            Horizon horizon,
            boolean interval,
            boolean caseworkers,
            boolean reentry,
            Map<Feature, OwnColumn> ownColumns) {
        this.schema = Objects.requireNonNull(schema, "schema");
        this.catalogue = Objects.requireNonNull(catalogue, "catalogue");
        this.outcome = Objects.requireNonNull(outcome, "outcome");
        this.horizon = Objects.requireNonNull(horizon, "horizon");
        this.interval = interval;
        this.caseworkers = caseworkers;
        this.reentry = reentry;
        this.ownColumns = ownColumns;
    }

    /**
     * Expands to rows of some features.
     *
     * @param schema the features, which become the columns
     * @param outcome the event: the start of a job, or of a job or an education
     * @return an expansion with the citizens as clusters and without the number of the interval
     * @throws IllegalArgumentException if the outcome is none that case files tell
     */
    public static PersonPeriods of(FeatureSchema schema, Outcome outcome) {
        Checks.that(
                outcome.isBuiltIn(),
                "outcome must be one that case files tell, but is " + outcome,
                "one of " + Outcome.builtIn() + "?");
        return new PersonPeriods(
                schema, FeatureCatalogue.builtIn(), outcome, Horizon.THREE_MONTHS, false, false, false, Map.of());
    }

    /**
     * Reads the features by another catalogue, for features of one's own.
     *
     * @param newCatalogue what reads the features; the built-in one by default
     * @return a new expansion
     */
    public PersonPeriods withCatalogue(FeatureCatalogue newCatalogue) {
        return new PersonPeriods(schema, newCatalogue, outcome, horizon, interval, caseworkers, reentry, ownColumns);
    }

    /**
     * Takes the event within a horizon as the outcome, as the logit of a model document for that horizon does, in place of the event within
     * the interval. There is still a row for each interval at risk, so that the rows of a citizen overlap: cluster by citizen. A row whose
     * horizon is not observed to its end is dropped, with or without an event in it.
     *
     * @param newHorizon within which time from the first day of the interval; three months by default
     * @return a new expansion
     */
    public PersonPeriods withHorizon(Horizon newHorizon) {
        return new PersonPeriods(schema, catalogue, outcome, newHorizon, interval, caseworkers, reentry, ownColumns);
    }

    /**
     * Adds the number of the interval as a column, {@value #INTERVAL}.
     *
     * @return a new expansion
     */
    public PersonPeriods withInterval() {
        return new PersonPeriods(schema, catalogue, outcome, horizon, true, caseworkers, reentry, ownColumns);
    }

    /**
     * Adds the primary caseworker on the first day of the interval as a second kind of cluster, {@value #CASEWORKER}. Rows without one are
     * dropped and counted.
     *
     * @return a new expansion
     */
    public PersonPeriods withCaseworkers() {
        return new PersonPeriods(schema, catalogue, outcome, horizon, interval, true, reentry, ownColumns);
    }

    /**
     * Takes citizens who come back after a job as at risk again, each episode with intervals of its own that begin at number 1.
     *
     * @return a new expansion
     */
    public PersonPeriods withReentry() {
        return new PersonPeriods(schema, catalogue, outcome, horizon, interval, caseworkers, true, ownColumns);
    }

    /**
     * Takes a feature of the schema that no reader reads from a function of citizen and date. Without one such a feature is missing in every
     * row. What a case tells is for {@link #withCatalogue}.
     *
     * @param feature the name of the feature
     * @param column what gives its values
     * @return a new expansion
     * @throws IllegalArgumentException if the schema has no such feature, or it is read from the case
     */
    public PersonPeriods withOwnColumn(String feature, OwnColumn column) {
        Feature own = schema.named(feature);
        Checks.that(
                own.reader().isEmpty(),
                feature + " must be without a reader to be a column of one's own, but is read from the case",
                "add the reader to a catalogue and leave the column out?");
        Map<Feature, OwnColumn> more = new LinkedHashMap<>(ownColumns);
        more.put(own, Objects.requireNonNull(column, "column"));
        return new PersonPeriods(
                schema, catalogue, outcome, horizon, interval, caseworkers, reentry, Collections.unmodifiableMap(more));
    }

    /**
     * Expands case files once for each of some horizons, see {@link #withHorizon}.
     *
     * @param files the case files, each citizen once
     * @param followUpEnd the day from which nothing is known any more
     * @param horizons within which times the event is the outcome
     * @return the rows of each horizon; those of a longer one are some of those of a shorter one
     * @throws IllegalArgumentException if there is no horizon, a citizen has two files, or no row is left at a horizon
     */
    public SortedMap<Horizon, ModelFrame> expand(
            Collection<CaseFile> files, LocalDate followUpEnd, Collection<Horizon> horizons) {
        Checks.that(!horizons.isEmpty(), "horizons must hold one or more");
        SortedMap<Horizon, ModelFrame> frames = new TreeMap<>();
        horizons.forEach(within -> frames.put(within, withHorizon(within).expand(files, followUpEnd)));
        return Collections.unmodifiableSortedMap(frames);
    }

    /**
     * Expands case files.
     *
     * @param files the case files, each citizen once
     * @param followUpEnd the day from which nothing is known any more: what is dated or recorded on it or later is not used
     * @return the rows, in the order of the files and the intervals
     * @throws IllegalArgumentException if a citizen has two files, or no row is left
     */
    public ModelFrame expand(Collection<CaseFile> files, LocalDate followUpEnd) {
        Objects.requireNonNull(followUpEnd, "followUpEnd");
        Checks.that(
                files.stream().map(CaseFile::citizen).distinct().count() == files.size(),
                "files must hold each citizen only once",
                "join the two files of a citizen into one?");
        ModelFrameRowBuilder rows = rows();
        for (CaseFile file : files) {
            periods(file, followUpEnd).forEach(period -> add(file.citizen(), period, rows));
        }
        return rows.build();
    }

    /**
     * Expands one case file, for tables that no memory holds: what {@link #expand(Collection, LocalDate) expand} makes a frame of, interval by
     * interval, and also what it leaves out.
     *
     * @param file the case file
     * @param followUpEnd the day from which nothing is known any more: what is dated or recorded on it or later is not used
     * @return the intervals, first those in a job before the first episode and then those of each episode; empty for a file without a
     *     measurement
     */
    public List<PersonPeriod> periods(CaseFile file, LocalDate followUpEnd) {
        CaseSnapshot known = file.asOf(followUpEnd.minusDays(1));
        List<PersonPeriod> periods = new ArrayList<>();
        Optional<LocalDate> origin = known.measurements().origin();
        List<Episode> episodes = known.episodes();
        origin.ifPresent(start -> addInJob(known, start, episodes, followUpEnd, periods));
        int last = reentry ? episodes.size() : Math.min(1, episodes.size());
        for (Episode episode : episodes.subList(0, last)) {
            addEpisode(file, known, episode, followUpEnd, periods);
        }
        return periods;
    }

    /** Adds the intervals from the first measurement on in which the citizen is not at risk, because a job had begun before it. */
    private static void addInJob(
            CaseSnapshot known,
            LocalDate origin,
            List<Episode> episodes,
            LocalDate followUpEnd,
            List<PersonPeriod> periods) {
        LocalDate atRisk = episodes.isEmpty() ? followUpEnd : episodes.get(0).start();
        for (int k = 0; intervalStart(origin, k).isBefore(atRisk); k++) {
            LocalDate start = intervalStart(origin, k);
            if (known.jobs().stream()
                    .anyMatch(job -> job.counts()
                            && job.period().startInclusive().isBefore(start)
                            && job.period().contains(start))) {
                periods.add(new PersonPeriod.LeftOut(k + 1, start, "in a job at the start of the interval"));
            }
        }
    }

    private void addEpisode(
            CaseFile file, CaseSnapshot known, Episode episode, LocalDate followUpEnd, List<PersonPeriod> periods) {
        LocalDate first = episode.start();
        Optional<LocalDate> event = known.jobEvents().stream()
                .filter(started -> outcome.equals(Outcome.JOB_OR_EDUCATION)
                        && started.kind() == JobEvent.Kind.EDUCATION_STARTED
                        && episode.contains(started.date()))
                .map(JobEvent::date)
                .findFirst()
                .or(episode::job);
        for (int k = 0; ; k++) {
            LocalDate start = intervalStart(first, k);
            if (!start.isBefore(followUpEnd)) {
                return;
            }
            LocalDate end = first.plusMonths((long) k * Horizon.MONTHS_PER_INTERVAL + horizon.months());
            periods.add(
                    end.isAfter(followUpEnd)
                            ? new PersonPeriod.LeftOut(k + 1, start, "interval not observed to its end")
                            : period(file.asOf(start), k + 1, isBefore(event, end)));
            if (isBefore(event, intervalStart(first, k + 1))) {
                return;
            }
        }
    }

    private static boolean isBefore(Optional<LocalDate> event, LocalDate end) {
        return event.isPresent() && event.get().isBefore(end);
    }

    private static LocalDate intervalStart(LocalDate first, int k) {
        return first.plusMonths((long) k * Horizon.MONTHS_PER_INTERVAL);
    }

    private PersonPeriod period(CaseSnapshot snapshot, int number, boolean happened) {
        LocalDate oldest = snapshot.date().minusMonths(StandingFacts.CARRIED_MONTHS);
        boolean recent = snapshot.standing()
                .measurements()
                .last()
                .map(measurement -> !measurement.date().isBefore(oldest))
                .orElse(false);
        return recent
                ? new PersonPeriod.AtRisk(
                        number,
                        snapshot.date(),
                        happened,
                        catalogue.read(schema, snapshot, ownValues(snapshot)),
                        snapshot.assignments().primaryAt(snapshot.date()))
                : new PersonPeriod.LeftOut(
                        number, snapshot.date(), "no measurement within " + StandingFacts.CARRIED_MONTHS + " months");
    }

    private void add(CitizenId citizen, PersonPeriod period, ModelFrameRowBuilder rows) {
        if (period instanceof PersonPeriod.LeftOut leftOut) {
            rows.drop(leftOut.reason());
        } else if (period instanceof PersonPeriod.AtRisk row) {
            double[] values = Arrays.copyOf(row.features().toArray(), schema.size() + (interval ? 1 : 0));
            if (interval) {
                values[schema.size()] = row.interval();
            }
            List<String> labels = new ArrayList<>();
            labels.add(citizen.value());
            if (caseworkers) {
                labels.add(row.caseworker().map(CaseworkerId::value).orElse(null));
            }
            rows.row(row.event() ? 1 : 0, values, 1, 0, labels);
        }
    }

    private FeatureRow ownValues(CaseSnapshot snapshot) {
        FeatureRow.Builder row = FeatureRow.builder(schema);
        ownColumns.forEach((feature, column) -> {
            OptionalDouble value = column.valueOf(snapshot.citizen(), snapshot.date());
            if (value.isPresent() && feature.domain().contains(value.getAsDouble())) {
                row.value(feature, value.getAsDouble());
            }
        });
        return row.build();
    }

    private ModelFrameRowBuilder rows() {
        List<String> columns = new ArrayList<>(schema.names());
        if (interval) {
            columns.add(INTERVAL);
        }
        return ModelFrame.rowBuilder(
                        outcome.code().toLowerCase(Locale.ROOT),
                        columns,
                        caseworkers ? List.of(CITIZEN, CASEWORKER) : List.of(CITIZEN))
                .missing(MissingValues.DROP_ROW);
    }

    /**
     * Returns the settings.
     *
     * @return a text, not for parsing
     */
    @Override
    public String toString() {
        return "PersonPeriods[" + outcome + ", " + schema.names() + "]";
    }
}
