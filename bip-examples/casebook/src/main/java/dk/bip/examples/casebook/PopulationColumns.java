package dk.bip.examples.casebook;

import dk.bip.core.Language;
import dk.bip.core.casefile.BackgroundField;
import dk.bip.core.casefile.BackgroundValue;
import dk.bip.core.indicator.Dimension;
import dk.bip.core.indicator.Indicator;
import dk.bip.core.indicator.Rater;
import dk.bip.core.intervention.InterventionCategory;
import dk.bip.core.questionnaire.JobSearchChannel;
import dk.bip.core.questionnaire.Question;
import dk.bip.core.questionnaire.QuestionKind;
import dk.bip.core.questionnaire.Questionnaire;
import dk.bip.core.questionnaire.Questionnaires;
import dk.bip.model.feature.Feature;
import dk.bip.model.feature.FeatureCatalogue;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.population.PersonInterval;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The columns of a table of citizens and intervals: what each is called, what it means, and how it is read. */
final class PopulationColumns {

    /** One column; its cell is empty where there is no value. */
    record Column(String name, String meaning, Function<PersonInterval, String> cell) {}

    private static final String LIST = ";";

    private final List<Column> columns = new ArrayList<>();

    private PopulationColumns() {
        who();
        items(Questionnaires.bipCitizen(), Rater.CITIZEN);
        items(Questionnaires.bipCaseworker(), Rater.CASEWORKER);
        channels();
        indicators(Questionnaires.bipCitizen(), Rater.CITIZEN);
        indicators(Questionnaires.bipCaseworker(), Rater.CASEWORKER);
        add(
                "mean_citizen_score",
                "mean of the citizen's answers on a scale, 1-5",
                interval -> CsvNumber.of(interval.meanCitizenScore()));
        add(
                Feature.CASEWORKER_ORIENTATION,
                "1-5; empty with fewer than five other citizens",
                interval -> number(interval.orientation()));
        interventions();
        add(Feature.CASEWORKER_CHANGES, "a count", interval -> Integer.toString(interval.changesOfCaseworker()));
        add(Feature.FIRST_INTERVAL, "1 or 0", interval -> flag(interval.number() == 1));
        for (BackgroundField field : BackgroundField.all()) {
            background(field);
        }
        add(Feature.AGE, "years, the year of the date less that of birth", interval -> Long.toString(age(interval)));
        add(
                Feature.UNSKILLED,
                "1 or 0",
                interval -> flag(
                        value(background(interval, BackgroundField.EDUCATION)).equals("UNSKILLED")));
        for (Horizon horizon :
                List.of(Horizon.THREE_MONTHS, Horizon.SIX_MONTHS, Horizon.ofMonths(9), Horizon.TWELVE_MONTHS)) {
            add(
                    "job_within_" + horizon.months() + "_months",
                    "outcome: a job starts within " + horizon.months() + " months of the date, 1 or 0",
                    interval -> flag(interval.jobWithin(horizon)));
        }
    }

    static List<Column> all() {
        return List.copyOf(new PopulationColumns().columns);
    }

    private void who() {
        add("citizen", "pseudonym", interval -> interval.citizen().id().value());
        add(
                "caseworker",
                "pseudonym of who is responsible on the date",
                interval -> interval.caseworker().value());
        add(
                "interval",
                "number of the interval of three months since the first measurement, from 1",
                interval -> Integer.toString(interval.number()));
        add(
                "date",
                "day of the measurement, the first of the interval, ISO 8601",
                interval -> interval.date().toString());
    }

    private void items(Questionnaire form, Rater rater) {
        List<String> places = PersonInterval.questions();
        for (Question question : form.questions(rater)) {
            if (question.kind() == QuestionKind.SCALE) {
                String id = question.id().value();
                int place = places.indexOf(id);
                add(
                        "item_"
                                + id.substring("bip.".length())
                                        .replace('.', '_')
                                        .replace('-', '_'),
                        "answer to " + id + ", step 1-5",
                        interval -> Integer.toString(interval.step(place)));
            }
        }
    }

    private void channels() {
        for (JobSearchChannel channel : JobSearchChannel.values()) {
            add(
                    "channel_" + lower(channel.code()),
                    "job search: " + channel.label(Language.ENGLISH) + ", 1 or 0; empty where the citizen declined",
                    interval -> interval.channels()
                            .map(channels -> flag(channels.contains(channel)))
                            .orElse(""));
        }
    }

    /** The indicators that a form asks for, under the names of the library's features. */
    private void indicators(Questionnaire form, Rater rater) {
        Set<Dimension> asked = new TreeSet<>(Comparator.comparingInt(Indicator::number));
        form.questions(rater).forEach(question -> asked.addAll(question.dimensions(rater)));
        for (Dimension indicator : asked) {
            boolean named = indicator.id().startsWith(rater.name());
            String feature = lower(named ? indicator.id() : rater.name() + "_" + indicator.id());
            add(
                    FeatureCatalogue.builtIn().named(feature),
                    "score 1-5",
                    interval -> number(interval.score(rater, indicator)));
        }
    }

    private void interventions() {
        add(
                "mix_kind",
                "interventions of the last three months: NONE, SINGLE, SEQUENCE or COMBINED categories",
                interval -> interval.mix().kind().code());
        add(
                "mix_categories",
                "their categories, separated by ;",
                interval -> interval.mix().categories().stream()
                        .map(InterventionCategory::code)
                        .collect(Collectors.joining(LIST)));
        add(
                "mix_company_based",
                "one of them is at a company, 1 or 0",
                interval -> flag(interval.mix().companyBased().isYes()));
        add(
                Feature.PARALLEL_WITH_JOB_ORIENTED,
                "1 or 0",
                interval -> flag(interval.mix().combinedWithJobOriented().isYes()));
        add(
                "intervention_types",
                "their types, separated by ;",
                interval -> interval.lastInterventions().stream()
                        .map(intervention -> intervention.type().code())
                        .collect(Collectors.joining(LIST)));
        add(Feature.COMPANY_COURSE_ENDED, "1 or 0", interval -> flag(interval.companyCourseEnded()));
    }

    private void background(BackgroundField field) {
        String unit = switch (field.kind()) {
            case QUANTITY -> field.unit(Language.ENGLISH).orElseThrow();
            case YES_NO -> "1 or 0";
            case CHOICE -> String.join(", ", field.options());
        };
        add(
                lower(field.code()),
                "background: " + field.label(Language.ENGLISH) + ", " + unit,
                interval -> value(background(interval, field)));
    }

    private static BackgroundValue background(PersonInterval interval, BackgroundField field) {
        return interval.citizen().background().get(field);
    }

    private static long age(PersonInterval interval) {
        BackgroundValue birthYear = background(interval, BackgroundField.BIRTH_YEAR);
        return interval.date().getYear() - (long) ((BackgroundValue.Quantity) birthYear).value();
    }

    private static String value(BackgroundValue value) {
        if (value instanceof BackgroundValue.Quantity quantity) {
            return CsvNumber.of(quantity.value());
        }
        return value instanceof BackgroundValue.YesNo yes
                ? flag(yes.value())
                : ((BackgroundValue.Choice) value).option();
    }

    private void add(String name, String meaning, Function<PersonInterval, String> cell) {
        columns.add(new Column(name, meaning, cell));
    }

    private void add(Feature feature, String unit, Function<PersonInterval, String> cell) {
        add(feature.name(), feature.label(Language.ENGLISH) + ", " + unit, cell);
    }

    private static String lower(String code) {
        return code.toLowerCase(Locale.ROOT);
    }

    private static String flag(boolean holds) {
        return holds ? "1" : "0";
    }

    private static String number(OptionalDouble value) {
        return value.isPresent() ? CsvNumber.of(value.getAsDouble()) : "";
    }
}
