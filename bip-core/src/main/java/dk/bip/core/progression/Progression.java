package dk.bip.core.progression;

import dk.bip.core.Language;
import dk.bip.core.LanguageFormat;
import dk.bip.core.casefile.Job;
import dk.bip.core.indicator.Dimension;
import dk.bip.core.indicator.Instrument;
import dk.bip.core.indicator.Rater;
import dk.bip.core.indicator.Reliability;
import dk.bip.core.indicator.Scale;
import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import dk.bip.core.internal.words.Words;
import dk.bip.core.measurement.DatedScore;
import dk.bip.core.measurement.ScaleSeries;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What moved in a case between two dates, on every scale; how the two raters differ; how far it is to the targets.
 *
 * <p>Progression and regression are told alike, and what cannot be told says why. {@link #indices()} and {@link #dimensions()} list what moved
 * by more than chance would have it among so many scales; the change on a scale has the verdict of that scale alone. Nothing here is a
 * prediction.
 *
 * <p>Immutable and thread-safe. {@link #toString()} holds neither dates nor scores.
 */
public final class Progression implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final double GAP_LEVEL = 0.95;

    private final Instrument instrument;
    private final LocalDate from;
    private final LocalDate to;

    private final transient List<ScaleProgression> scales;

    private final transient List<TargetDistance> targets;

    private final transient List<Job> jobs;

    /** Of parts that go together, as the calculator finds them; {@link #of} checks. */
    Progression(
            Instrument instrument,
            LocalDate from,
            LocalDate to,
            List<ScaleProgression> scales,
            List<TargetDistance> targets,
            List<Job> jobs) {
        this.instrument = instrument;
        this.from = from;
        this.to = to;
        this.scales = scales;
        this.targets = targets;
        this.jobs = jobs;
    }

    /**
     * Returns the progression of its parts, such as were stored, where they go together; {@link ProgressionCalculator} finds them in a case.
     *
     * @param instrument what was measured with
     * @param from the first date
     * @param to the second date, not before the first
     * @param scales what moved, one for each of {@link Instrument#scales()}, in that order, with no score after the second date
     * @param targets the distances to the targets from the scores at the second date, in the order of the scales
     * @param jobs the jobs in order, each of which ran on a day from the first date to the second
     * @return an immutable value
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the dates are in the wrong order or the parts contradict each other
     */
    public static Progression of(
            Instrument instrument,
            LocalDate from,
            LocalDate to,
            List<ScaleProgression> scales,
            List<TargetDistance> targets,
            List<Job> jobs) {
        Objects.requireNonNull(instrument, "instrument");
        checkOrder(from, to);
        Progression progression =
                new Progression(instrument, from, to, List.copyOf(scales), List.copyOf(targets), List.copyOf(jobs));
        progression.checkScales();
        progression.checkTargets();
        progression.checkJobs();
        return progression;
    }

    private void checkScales() {
        Checks.that(
                scales.stream().map(ScaleProgression::scale).toList().equals(instrument.scales()),
                () -> "scales must be all scales of instrument " + instrument + " in their order");
        Checks.that(
                scales.stream()
                        .flatMap(scale -> Stream.concat(scale.points().stream(), scale.end().stream()))
                        .noneMatch(point -> point.date().isAfter(to)),
                "scales must have no score after the second date");
        Checks.that(
                scales.stream()
                                .flatMap(scale -> scale.change().known().stream())
                                .mapToDouble(ReliableChange::level)
                                .distinct()
                                .count()
                        <= 1,
                "scales must have changes of one level");
    }

    private void checkTargets() {
        int last = -1;
        for (TargetDistance target : targets) {
            int place = instrument.scales().indexOf(target.scale());
            Checks.that(place > last, "targets must be in the order of the scales, no two of the same");
            Checks.that(
                    scales.get(place).end().map(DatedScore::score).equals(Optional.of(target.score())),
                    "targets must be set against the scores at the end");
            last = place;
        }
    }

    private void checkJobs() {
        for (int i = 0; i < jobs.size(); i++) {
            Checks.that(
                    i == 0
                            || !jobs.get(i)
                                    .period()
                                    .startInclusive()
                                    .isBefore(jobs.get(i - 1).period().startInclusive()),
                    "jobs must be in order of their starts");
            Checks.that(
                    ranWithin(jobs.get(i), from, to), "jobs must have run on a day from the first date to the second");
        }
    }

    /** Tells whether a job ran on a day from one date to another, both included. */
    static boolean ranWithin(Job job, LocalDate from, LocalDate to) {
        return !job.period().startInclusive().isAfter(to)
                && job.period().endExclusive().map(end -> end.isAfter(from)).orElse(true);
    }

    static void checkOrder(LocalDate from, LocalDate to) {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Checks.that(!from.isAfter(to), "from must not be after to", "the dates are in the wrong order?");
    }

    /**
     * Returns what was measured with.
     *
     * @return the instrument
     */
    public Instrument instrument() {
        return instrument;
    }

    /**
     * Returns the first date.
     *
     * @return the date that was asked for; each score has a date of its own
     */
    public LocalDate from() {
        return from;
    }

    /**
     * Returns the second date.
     *
     * @return the date that was asked for; each score has a date of its own
     */
    public LocalDate to() {
        return to;
    }

    /**
     * Returns what moved, scale by scale.
     *
     * @return an unmodifiable list of all {@linkplain Instrument#scales() scales} of the instrument in their order
     */
    public List<ScaleProgression> scales() {
        return scales;
    }

    /**
     * Returns what moved on one scale.
     *
     * @param scale a scale of the instrument
     * @return the scores, change, trend and phases
     * @throws NullPointerException if the scale is null
     * @throws IllegalArgumentException if the scale is none of the instrument
     */
    public ScaleProgression on(Scale scale) {
        int index = instrument.scales().indexOf(Objects.requireNonNull(scale, "scale"));
        Checks.that(index >= 0, () -> "scale must be one of instrument " + instrument + ", but is " + scale);
        return scales.get(index);
    }

    /**
     * Returns what moved on a dimension as one rater rates it.
     *
     * @param rater the rater
     * @param dimension a dimension of the instrument
     * @return the scores, change, trend and phases
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the rater cannot rate the dimension, or it is none of the instrument
     */
    public ScaleProgression on(Rater rater, Dimension dimension) {
        return on(Scale.of(rater, dimension));
    }

    /**
     * Returns what moved overall: on the first index of the instrument, which for BIP is that over the seven indicators, of both raters where
     * both rate it.
     *
     * @return the scores, change, trend and phases, unknown where one of the raters took no part; empty where the instrument has no index
     */
    public Optional<ScaleProgression> overall() {
        return instrument.overall().map(this::on);
    }

    /**
     * Returns the indices that can be compared, judged together.
     *
     * @return the family, in which chance has been allowed for
     */
    public ScaleFamily indices() {
        return ScaleFamily.ofIndices(scales);
    }

    /**
     * Returns the dimensions of each rater that can be compared, judged together.
     *
     * @return the family, in which chance has been allowed for
     */
    public ScaleFamily dimensions() {
        return ScaleFamily.ofDimensions(scales);
    }

    /**
     * Returns the scales that moved, as judged together with the others of their family.
     *
     * @return a new unmodifiable list in the order of the instrument's scales
     */
    public List<Scale> listed() {
        return Stream.of(dimensions(), indices())
                .flatMap(family ->
                        family.compared().stream().map(ScaleProgression::scale).filter(family::isListed))
                .toList();
    }

    /**
     * Returns the radar chart of each rater at both dates.
     *
     * @return the chart, ready to draw
     */
    public RadarChart radar() {
        return RadarChart.of(instrument, scales);
    }

    /**
     * Returns how differently the raters see the dimensions at the second date.
     *
     * @return a new unmodifiable list in the order of the instrument, without those of which {@link #gap} has none
     */
    public List<RaterGap> gaps() {
        return instrument.dimensions().stream()
                .map(this::gap)
                .flatMap(Optional::stream)
                .toList();
    }

    /**
     * Returns how differently the raters see a dimension at the second date.
     *
     * @param dimension a dimension of the instrument
     * @return the gap, or empty where one of the raters has no score, only one can rate the dimension, or the two scores lie more than {@value
     *     dk.bip.core.measurement.ScaleSeries#PAIRED_DAYS} days apart
     * @throws NullPointerException if the dimension is null
     * @throws IllegalArgumentException if the instrument does not have the dimension
     */
    public Optional<RaterGap> gap(Dimension dimension) {
        Objects.requireNonNull(dimension, "dimension");
        if (!RaterGap.isRatedByBoth(dimension)) {
            return Optional.empty();
        }
        return on(Rater.CITIZEN, dimension)
                .end()
                .flatMap(citizen -> on(Rater.CASEWORKER, dimension)
                        .end()
                        .filter(caseworker -> Math.abs(ChronoUnit.DAYS.between(citizen.date(), caseworker.date()))
                                <= ScaleSeries.PAIRED_DAYS)
                        .map(caseworker -> new RaterGap(dimension, citizen, caseworker)));
    }

    /**
     * Returns how differently the raters saw a dimension over time, from the score of the first date to that of the second.
     *
     * @param dimension a dimension of the instrument
     * @return a new unmodifiable list in order of the dates, of the scores within {@value dk.bip.core.measurement.ScaleSeries#PAIRED_DAYS} days
     *     of each other, paired one to one; empty where only one rater can rate the dimension
     * @throws NullPointerException if the dimension is null
     * @throws IllegalArgumentException if the instrument does not have the dimension
     */
    public List<RaterGap> gapsOverTime(Dimension dimension) {
        Objects.requireNonNull(dimension, "dimension");
        return RaterGap.isRatedByBoth(dimension)
                ? ScaleSeries.paired(
                        on(Rater.CITIZEN, dimension).points(),
                        on(Rater.CASEWORKER, dimension).points(),
                        (citizen, caseworker) -> new RaterGap(dimension, citizen, caseworker))
                : List.of();
    }

    /**
     * Returns whether the raters come to see a dimension more alike.
     *
     * @param dimension a dimension of the instrument
     * @return the trend over {@link #gapsOverTime}, at 95 %, or empty where there are fewer than three gaps, or a reliability is not known
     * @throws NullPointerException if the dimension is null
     * @throws IllegalArgumentException if the instrument does not have the dimension
     */
    public Optional<RaterGapTrend> gapTrend(Dimension dimension) {
        List<RaterGap> gaps = gapsOverTime(dimension);
        if (!RaterGapTrend.isPossible(gaps)) {
            return Optional.empty();
        }
        Optional<Reliability> caseworkers = on(Rater.CASEWORKER, dimension).reliability();
        return on(Rater.CITIZEN, dimension)
                .reliability()
                .flatMap(citizens ->
                        caseworkers.map(caseworker -> RaterGapTrend.of(gaps, citizens, caseworker, GAP_LEVEL)));
    }

    /**
     * Returns how far it is to the targets at the second date.
     *
     * @return an unmodifiable list in the order of the scales, without the targets on scales that have no score
     */
    public List<TargetDistance> targets() {
        return targets;
    }

    /**
     * Returns how far it is to the target on a scale at the second date.
     *
     * @param scale the scale
     * @return the distance, or empty where there is no target or no score
     */
    public Optional<TargetDistance> target(Scale scale) {
        Objects.requireNonNull(scale, "scale");
        return targets.stream().filter(target -> target.scale().equals(scale)).findFirst();
    }

    /**
     * Returns how far the citizen has come towards the target on a scale, and what is left.
     *
     * @param scale a scale of the instrument
     * @return the distance travelled from the score of the first date, or empty where there is no target, no score at one of the dates, or only
     *     one score for both
     * @throws NullPointerException if the scale is null
     */
    public Optional<DistanceTravelled> travelled(Scale scale) {
        return target(scale)
                .flatMap(target -> on(scale)
                        .start()
                        .filter(start -> on(scale)
                                .end()
                                .filter(end -> end.date().isAfter(start.date()))
                                .isPresent())
                        .map(start -> new DistanceTravelled(start.score(), target)));
    }

    /**
     * Returns the jobs that the citizen had in the course of it: what moved is told across them.
     *
     * @return an unmodifiable list, in order, of the jobs that ran on a day from the first date to the second
     */
    public List<Job> jobs() {
        return jobs;
    }

    /**
     * Says in plain sentences, for a citizen or caseworker to read, what moved overall, and which indices and which dimensions moved which way
     * as judged together. Not for parsing: the words may change.
     *
     * @param language the language to read
     * @return lines that end with a line feed, with scores and dates in them
     */
    public String describe(Language language) {
        StringBuilder text = new StringBuilder();
        text.append(Words.period(from, to, LanguageFormat.of(language))).append('\n');
        describeOverall(language).ifPresent(overall -> text.append(overall).append('\n'));
        text.append(indices().describe(language)).append(dimensions().describe(language));
        List<String> uncertain = scales.stream()
                .filter(scale -> scale.change() instanceof Change.OfUnknownCertainty)
                .map(ScaleProgression::scale)
                .filter(scale -> scale.dimension().isPresent())
                .map(scale -> scale.label(language))
                .toList();
        if (!uncertain.isEmpty()) {
            text.append(
                            Words.in(
                                    language,
                                    "Kan sammenlignes, men uden kendt pålidelighed vides det ikke, om ændringen er sikker: ",
                                    "Can be compared, but without a known reliability it is not known whether the change is certain: "))
                    .append(String.join("; ", uncertain))
                    .append(".\n");
        }
        long unknown = scales.stream()
                .filter(scale -> scale.scale().dimension().isPresent())
                .filter(scale -> scale.change() instanceof Change.Unknown)
                .count();
        if (unknown > 0) {
            text.append(Words.in(
                    language,
                    "Kan ikke sammenlignes, fordi der mangler målinger eller svar: " + unknown + " af vurderingerne.\n",
                    "Cannot be compared, because measurements or answers are missing: " + unknown
                            + " of the ratings.\n"));
        }
        jobs.forEach(job -> text.append(job.describe(language)).append('\n'));
        targets.forEach(target -> text.append(target.describe(language)).append('\n'));
        return text.toString();
    }

    /**
     * Says in plain sentences what moved {@linkplain #overall() overall}, and where it did so only when looked at alone. Not for parsing: the
     * words may change.
     *
     * @param language the language to read
     * @return the sentences, with scores and dates in them; empty where the instrument has no index
     */
    public Optional<String> describeOverall(Language language) {
        ScaleFamily indices = indices();
        return overall()
                .map(overall -> overall.describe(language)
                        + (indices.movedOnlyAlone(overall) ? onlyAlone(indices, language) : ""));
    }

    private static String onlyAlone(ScaleFamily indices, Language language) {
        int count = indices.compared().size();
        return Words.in(
                language,
                " Det gælder, når der kun ses på dette mål; blandt de " + count + " kan det være tilfældigt.",
                " That holds where only this index is looked at; among the " + count + " it may be chance.");
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof Progression other
                && instrument.equals(other.instrument)
                && from.equals(other.from)
                && to.equals(other.to)
                && scales.equals(other.scales)
                && targets.equals(other.targets)
                && jobs.equals(other.jobs);
    }

    @Override
    public int hashCode() {
        return Objects.hash(instrument, from, to, scales, targets, jobs);
    }

    /**
     * Returns how many scales could be compared.
     *
     * @return a text that holds neither dates nor scores
     */
    @Override
    public String toString() {
        long known = scales.stream()
                .filter(scale -> !(scale.change() instanceof Change.Unknown))
                .count();
        return "Progression[" + known + " of " + scales.size() + " scales compared]";
    }

    private Object writeReplace() {
        return new Proxy().holding(instrument, from, to, scales, targets, jobs);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw SerialProxy.required();
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            return of(
                    parts.next(Instrument.class),
                    parts.next(LocalDate.class),
                    parts.next(LocalDate.class),
                    parts.list(ScaleProgression.class),
                    parts.list(TargetDistance.class),
                    parts.list(Job.class));
        }
    }
}
