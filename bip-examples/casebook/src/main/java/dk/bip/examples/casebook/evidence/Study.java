package dk.bip.examples.casebook.evidence;

import dk.bip.core.casefile.BackgroundField;
import dk.bip.core.casefile.BackgroundValue;
import dk.bip.core.indicator.Dimension;
import dk.bip.core.indicator.Indicator;
import dk.bip.core.indicator.Rater;
import dk.bip.core.intervention.InterventionCategory;
import dk.bip.core.intervention.InterventionMix;
import dk.bip.core.intervention.InterventionType;
import dk.bip.core.questionnaire.JobSearchChannel;
import dk.bip.model.estimation.MissingValues;
import dk.bip.model.estimation.ModelFrame;
import dk.bip.model.estimation.ModelFrameBuilder;
import dk.bip.model.feature.Feature;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.population.JobCentre;
import dk.bip.model.population.PersonInterval;
import dk.bip.model.population.PopulationScenario;
import dk.bip.model.population.ReferenceCitizen;
import dk.bip.model.population.ReferencePopulation;
import dk.bip.model.population.ScenarioOutcomes;
import dk.bip.model.predictor.ModelTerm;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * What a study of the reference population could observe, one row for each citizen and interval: whole job centres until there are as many
 * rows as asked for. Beside it, for the same rows, whether a job would have followed had one thing been set.
 */
final class Study {

    /** What is set, one at a time. */
    enum Setting {
        BELIEF_RAISED(PopulationScenario.asItIs().withRaisedBelief(1)),
        MOST_EFFECTIVE(PopulationScenario.asItIs().withEffectiveness(MEAN_OF_UPPER_QUARTER)),
        LEAST_EFFECTIVE(PopulationScenario.asItIs().withEffectiveness(-MEAN_OF_UPPER_QUARTER)),
        CHANGE_ADDED(PopulationScenario.asItIs().withAddedChanges(1)),
        COURSE_ENDED(PopulationScenario.asItIs().withCompanyCourse(true)),
        NO_COURSE_ENDED(PopulationScenario.asItIs().withCompanyCourse(false)),
        HIGH_ORIENTATION(PopulationScenario.asItIs().withOrientation(MEAN_OF_OUTER_THIRD)),
        LOW_ORIENTATION(PopulationScenario.asItIs().withOrientation(-MEAN_OF_OUTER_THIRD));

        private final PopulationScenario scenario;

        Setting(PopulationScenario scenario) {
            this.scenario = scenario;
        }
    }

    /** What the rows of one citizen are a cluster of. */
    static final String CITIZEN = "citizen";

    /** What the rows of one caseworker are a cluster of. */
    static final String CASEWORKER = "caseworker";

    /** The mean of a standard normal variable in its upper quarter. */
    private static final double MEAN_OF_UPPER_QUARTER = 1.2711;

    /** The mean of a standard normal variable in its upper third. */
    private static final double MEAN_OF_OUTER_THIRD = 1.0907;

    private static final Horizon[] HORIZONS = {
        Horizon.THREE_MONTHS, Horizon.SIX_MONTHS, Horizon.ofMonths(9), Horizon.TWELVE_MONTHS
    };
    private static final List<String> QUESTIONS = PersonInterval.questions();

    /** How many of the questions, the first of them, are the citizen's. */
    private static final int CITIZEN_QUESTIONS = (int) QUESTIONS.stream()
            .filter(question -> question.startsWith("bip.citizen."))
            .count();

    private static final int BELIEF = QUESTIONS.indexOf("bip.caseworker.belief");

    private int rows;
    private int[] citizen = new int[0];
    private int[] caseworker = new int[0];
    private byte[] number = new byte[0];
    private byte[][] steps = new byte[0][];
    private byte[] channels = new byte[0];
    private byte[] jobs = new byte[0];
    private byte[] changes = new byte[0];
    private byte[] flags = new byte[0];
    private byte[] categories = new byte[0];
    private short[] settings = new short[0];
    private final long[] beliefs = new long[Setting.values().length];
    private float[] orientation = new float[0];
    private final Map<BackgroundField, float[]> background = new HashMap<>();
    private final Participation participation = new Participation();
    private final Set<InterventionType> types = new HashSet<>();
    private int citizens;
    private int caseworkers;

    private Study() {}

    /** Observes whole job centres until there are so many rows; settings are rerun only where wanted, as each takes as long again. */
    static Study of(ReferencePopulation population, int minimumRows, Setting... wanted) {
        Study study = new Study();
        for (int c = 0; study.rows < minimumRows; c++) {
            JobCentre centre = population.jobCentre(c);
            study.observe(centre, centre.citizens(), wanted);
        }
        return study;
    }

    /** Observes so many citizens of the next job centres, the last of which may not be observed whole. */
    static Study ofCitizens(Iterator<JobCentre> centres, int citizens) {
        Study study = new Study();
        while (study.citizens < citizens) {
            JobCentre centre = centres.next();
            List<ReferenceCitizen> all = centre.citizens();
            study.observe(centre, all.subList(0, Math.min(all.size(), citizens - study.citizens)));
        }
        return study;
    }

    private void observe(JobCentre centre, List<ReferenceCitizen> people, Setting... wanted) {
        Map<String, Integer> staff = new HashMap<>();
        centre.caseworkers().forEach(id -> staff.put(id.value(), caseworkers + staff.size()));
        caseworkers += staff.size();
        List<InterventionMix> mixes = new ArrayList<>();
        for (ReferenceCitizen person : people) {
            ScenarioOutcomes[] reruns = new ScenarioOutcomes[Setting.values().length];
            for (Setting setting : wanted) {
                reruns[setting.ordinal()] = person.under(setting.scenario);
            }
            for (PersonInterval interval : person.intervals()) {
                InterventionMix mix = interval.mix();
                mixes.add(mix);
                interval.lastInterventions().forEach(intervention -> types.add(intervention.type()));
                add(interval, mix, staff.get(interval.caseworker().value()), reruns);
            }
            citizens++;
        }
        participation.add(mixes);
    }

    private void add(PersonInterval interval, InterventionMix mix, int staffed, ScenarioOutcomes[] reruns) {
        int i = rows++;
        if (i == citizen.length) {
            grow(Math.max(1024, 3 * i / 2));
        }
        citizen[i] = citizens;
        caseworker[i] = staffed;
        number[i] = (byte) interval.number();
        byte[] answers = new byte[QUESTIONS.size()];
        for (int k = 0; k < answers.length; k++) {
            answers[k] = (byte) interval.step(k);
        }
        steps[i] = answers;
        channels[i] = (byte) interval.channels()
                .map(set ->
                        set.stream().mapToInt(channel -> 1 << channel.ordinal()).sum())
                .orElse(0)
                .intValue();
        for (int h = 0; h < HORIZONS.length; h++) {
            jobs[i] |= (byte) (interval.jobWithin(HORIZONS[h]) ? 1 << h : 0);
        }
        changes[i] = (byte) interval.changesOfCaseworker();
        flags[i] = (byte) ((interval.companyCourseEnded() ? 1 : 0)
                | (mix.companyBased().isYes() ? 2 : 0)
                | (mix.combinedWithJobOriented().isYes() ? 4 : 0)
                | (mix.kind() == InterventionMix.Kind.COMBINED ? 8 : 0));
        for (InterventionCategory category : mix.categories()) {
            categories[i] |= (byte) (1 << category.ordinal());
        }
        for (int s = 0; s < reruns.length; s++) {
            if (reruns[s] != null) {
                settings[i] |= (short) (reruns[s].jobWithin(interval.number(), Horizon.TWELVE_MONTHS) ? 1 << s : 0);
                beliefs[s] += reruns[s].belief(interval.number()).step();
            }
        }
        OptionalDouble mean = interval.orientation();
        orientation[i] = mean.isPresent() ? (float) mean.getAsDouble() : Float.NaN;
        for (Map.Entry<BackgroundField, BackgroundValue> fact :
                interval.citizen().background().entrySet()) {
            background.computeIfAbsent(fact.getKey(), field -> new float[citizen.length])[i] = number(fact.getValue());
        }
        background.get(BackgroundField.BIRTH_YEAR)[i] =
                interval.date().getYear() - background.get(BackgroundField.BIRTH_YEAR)[i];
    }

    private static float number(BackgroundValue value) {
        if (value instanceof BackgroundValue.Quantity quantity) {
            return (float) quantity.value();
        }
        return value.equals(BackgroundValue.of(true)) || value.equals(BackgroundValue.of("UNSKILLED")) ? 1 : 0;
    }

    private void grow(int size) {
        citizen = Arrays.copyOf(citizen, size);
        caseworker = Arrays.copyOf(caseworker, size);
        number = Arrays.copyOf(number, size);
        steps = Arrays.copyOf(steps, size);
        channels = Arrays.copyOf(channels, size);
        jobs = Arrays.copyOf(jobs, size);
        changes = Arrays.copyOf(changes, size);
        flags = Arrays.copyOf(flags, size);
        categories = Arrays.copyOf(categories, size);
        settings = Arrays.copyOf(settings, size);
        orientation = Arrays.copyOf(orientation, size);
        background.replaceAll((field, values) -> Arrays.copyOf(values, size));
    }

    /** The interventions that somebody took part in. */
    Set<InterventionType> types() {
        return Collections.unmodifiableSet(types);
    }

    Participation participation() {
        return participation;
    }

    int rows() {
        return rows;
    }

    int citizens() {
        return citizens;
    }

    int citizen(int row) {
        return citizen[row];
    }

    int caseworker(int row) {
        return caseworker[row];
    }

    int caseworkers() {
        return caseworkers;
    }

    int number(int row) {
        return number[row];
    }

    /** Whether it is the first interval of the citizen. */
    boolean isFirst(int row) {
        return number[row] == 1;
    }

    /** Whether it is the last interval of the citizen. */
    boolean isLast(int row) {
        return row + 1 == rows || citizen[row + 1] != citizen[row];
    }

    int step(int row, int question) {
        return steps[row][question];
    }

    int belief(int row) {
        return steps[row][BELIEF];
    }

    int changes(int row) {
        return changes[row];
    }

    boolean job(int row, Horizon horizon) {
        return (jobs[row] >> (horizon.intervals() - 1) & 1) == 1;
    }

    boolean jobUnder(int row, Setting setting) {
        return (settings[row] >> setting.ordinal() & 1) == 1;
    }

    double meanBeliefUnder(Setting setting) {
        return (double) beliefs[setting.ordinal()] / rows;
    }

    boolean declined(int row) {
        return channels[row] == 0;
    }

    boolean uses(int row, JobSearchChannel channel) {
        return (channels[row] >> channel.ordinal() & 1) == 1;
    }

    double meanCitizenScore(int row) {
        int sum = 0;
        for (int k = 0; k < CITIZEN_QUESTIONS; k++) {
            sum += steps[row][k];
        }
        return (double) sum / CITIZEN_QUESTIONS;
    }

    boolean courseEnded(int row) {
        return (flags[row] & 1) != 0;
    }

    boolean companyBased(int row) {
        return (flags[row] & 2) != 0;
    }

    boolean combinedWithJobOriented(int row) {
        return (flags[row] & 4) != 0;
    }

    boolean combined(int row) {
        return (flags[row] & 8) != 0;
    }

    int categories(int row) {
        return Integer.bitCount(categories[row]);
    }

    boolean takesPartIn(int row, InterventionCategory category) {
        return (categories[row] >> category.ordinal() & 1) == 1;
    }

    double orientation(int row) {
        return orientation[row];
    }

    double background(int row, BackgroundField field) {
        return background.get(field)[row];
    }

    /** Whether a job starts within a horizon beside some terms, in the rows where none is missing, clustered by citizen. */
    ModelFrame frame(List<ModelTerm> terms, Horizon horizon) {
        ModelFrameBuilder frame = ModelFrame.builder()
                .outcome("job", outcome(horizon))
                .missing(MissingValues.DROP_ROW)
                .cluster(CITIZEN, labels(this::citizen));
        terms.forEach(term -> frame.column(term.name(), column(term)));
        return frame.build();
    }

    /** For each horizon of the documents the rows where no feature is missing, clustered by citizen and caseworker. */
    SortedMap<Horizon, ModelFrame> rows(List<String> features) {
        int[] complete = completeRows(features);
        ModelFrameBuilder frame = ModelFrame.builder()
                .outcome("job", chosen(outcome(Horizon.THREE_MONTHS), complete))
                .cluster(
                        CITIZEN,
                        Arrays.stream(complete).mapToLong(this::citizen).toArray())
                .cluster(
                        CASEWORKER,
                        Arrays.stream(complete).mapToLong(this::caseworker).toArray());
        features.forEach(feature -> frame.column(feature, chosen(column(feature), complete)));
        ModelFrame first = frame.build();
        SortedMap<Horizon, ModelFrame> frames = new TreeMap<>();
        for (Horizon horizon : HORIZONS) {
            frames.put(horizon, first.withOutcome("job", chosen(outcome(horizon), complete)));
        }
        return frames;
    }

    private static double[] chosen(double[] all, int[] rows) {
        return Arrays.stream(rows).mapToDouble(row -> all[row]).toArray();
    }

    /** The rows where no feature is missing. */
    int[] completeRows(List<String> features) {
        boolean[] missing = new boolean[rows];
        for (String feature : features) {
            IntToDoubleFunction value = value(feature);
            for (int i = 0; i < rows; i++) {
                missing[i] |= Double.isNaN(value.applyAsDouble(i));
            }
        }
        return IntStream.range(0, rows).filter(i -> !missing[i]).toArray();
    }

    /** A feature as a column, NaN where it is missing. */
    double[] column(String feature) {
        IntToDoubleFunction value = value(feature);
        double[] values = new double[rows];
        for (int i = 0; i < rows; i++) {
            values[i] = value.applyAsDouble(i);
        }
        return values;
    }

    double[] column(Feature feature) {
        return column(feature.name());
    }

    /** A term as a column, NaN where its feature is missing. */
    double[] column(ModelTerm term) {
        double[] values = column(term.feature());
        for (int i = 0; i < rows; i++) {
            values[i] = Double.isNaN(values[i]) ? values[i] : term.transform().of(values[i]);
        }
        return values;
    }

    private IntToDoubleFunction value(String feature) {
        return switch (feature) {
            case "first_interval" -> i -> isFirst(i) ? 1 : 0;
            case "citizen_job_search_behaviour" -> this::searchScore;
            case "caseworker_orientation" -> this::orientation;
            case "caseworker_changes" -> this::changes;
            case "company_course_ended" -> i -> courseEnded(i) ? 1 : 0;
            case "no_intervention" -> i -> categories[i] == 0 ? 1 : 0;
            case "parallel_with_job_oriented" -> i -> combinedWithJobOriented(i) ? 1 : 0;
            case "age" -> i -> background(i, BackgroundField.BIRTH_YEAR);
            case "unskilled" -> i -> background(i, BackgroundField.EDUCATION);
            case "employment_last_three_years" -> i -> background(i, BackgroundField.EMPLOYMENT_LAST_THREE_YEARS);
            case "benefits_last_three_years" -> i -> background(i, BackgroundField.BENEFITS_LAST_THREE_YEARS);
            default -> score(IndicatorItems.of(feature));
        };
    }

    private double searchScore(int i) {
        if (declined(i)) {
            return Double.NaN;
        }
        return uses(i, JobSearchChannel.DOES_NOT_SEARCH) ? 1 : 1 + Math.min(4, Integer.bitCount(channels[i]));
    }

    private IntToDoubleFunction score(int[] questions) {
        return row -> {
            int sum = 0;
            for (int question : questions) {
                sum += steps[row][question];
            }
            return (double) sum / questions.length;
        };
    }

    /** A question as a column. */
    double[] question(int question) {
        double[] values = new double[rows];
        for (int i = 0; i < rows; i++) {
            values[i] = steps[i][question];
        }
        return values;
    }

    /** The number of each row's interval; from the last on they are taken together. */
    double[] intervals(int last) {
        double[] values = new double[rows];
        for (int i = 0; i < rows; i++) {
            values[i] = Math.min(number[i], last);
        }
        return values;
    }

    /** Which cluster each row is in. */
    long[] labels(IntUnaryOperator cluster) {
        return IntStream.range(0, rows).map(cluster).asLongStream().toArray();
    }

    double[] outcome(Horizon horizon) {
        double[] values = new double[rows];
        for (int i = 0; i < rows; i++) {
            values[i] = job(i, horizon) ? 1 : 0;
        }
        return values;
    }

    /** The questions behind an indicator feature. */
    private static final class IndicatorItems {
        private static final Map<String, int[]> QUESTIONS_OF = new HashMap<>();

        static synchronized int[] of(String feature) {
            return QUESTIONS_OF.computeIfAbsent(feature, IndicatorItems::find);
        }

        private static int[] find(String feature) {
            for (Rater rater : Rater.values()) {
                for (Dimension indicator : Indicator.all()) {
                    boolean named = indicator.id().startsWith(rater.name());
                    String name = named ? indicator.id() : rater.name() + "_" + indicator.id();
                    if (feature.equals(name.toLowerCase(Locale.ROOT))) {
                        return PersonInterval.questions(rater, indicator);
                    }
                }
            }
            throw new IllegalArgumentException("no feature of an indicator: " + feature);
        }
    }
}
