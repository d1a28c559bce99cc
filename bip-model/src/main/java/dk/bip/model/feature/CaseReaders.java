package dk.bip.model.feature;

import dk.bip.core.casefile.BackgroundField;
import dk.bip.core.casefile.BackgroundValue;
import dk.bip.core.casefile.CaseSnapshot;
import dk.bip.core.indicator.Dimension;
import dk.bip.core.indicator.Indicator;
import dk.bip.core.indicator.Rater;
import dk.bip.core.intervention.Course;
import dk.bip.core.intervention.InterventionMix;
import dk.bip.core.intervention.Truth;
import dk.bip.core.measurement.DatedScore;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** What reads the built-in features: each says which fact of the case it is, and the case says what stands. */
final class CaseReaders {

    private static final int FIRST_INTERVAL_MONTHS = 3;
    private static final int AFTER_COURSE_MONTHS = 6;

    private CaseReaders() {}

    static Map<Feature, FeatureReader> builtIn() {
        Map<Feature, FeatureReader> readers = new LinkedHashMap<>();
        readers.put(Feature.CITIZEN_JOB_SEARCH_BEHAVIOUR, citizen(Indicator.JOB_SEARCH_BEHAVIOUR));
        readers.put(Feature.CITIZEN_LABOUR_MARKET_KNOWLEDGE, citizen(Indicator.LABOUR_MARKET_KNOWLEDGE));
        readers.put(Feature.CITIZEN_CONCENTRATION_AND_INSTRUCTION, citizen(Indicator.CONCENTRATION_AND_INSTRUCTION));
        readers.put(Feature.CITIZEN_BELIEF, citizen(Indicator.CITIZEN_BELIEF));
        readers.put(Feature.CITIZEN_GOAL_DIRECTEDNESS, citizen(Indicator.GOAL_DIRECTEDNESS));
        readers.put(Feature.CITIZEN_CONTACT_ABILITY, citizen(Indicator.CONTACT_ABILITY));
        readers.put(Feature.CITIZEN_COOPERATION, citizen(Indicator.COOPERATION));
        readers.put(Feature.CITIZEN_NETWORK_SUPPORT, citizen(Indicator.NETWORK_SUPPORT));
        readers.put(Feature.CITIZEN_EVERYDAY_MASTERY, citizen(Indicator.EVERYDAY_MASTERY));
        readers.put(Feature.CITIZEN_HEALTH_MASTERY, citizen(Indicator.HEALTH_MASTERY));
        readers.put(Feature.CASEWORKER_JOB_SEARCH_BEHAVIOUR, caseworker(Indicator.JOB_SEARCH_BEHAVIOUR));
        readers.put(Feature.CASEWORKER_LABOUR_MARKET_KNOWLEDGE, caseworker(Indicator.LABOUR_MARKET_KNOWLEDGE));
        readers.put(
                Feature.CASEWORKER_CONCENTRATION_AND_INSTRUCTION, caseworker(Indicator.CONCENTRATION_AND_INSTRUCTION));
        readers.put(Feature.CASEWORKER_BELIEF, caseworker(Indicator.CASEWORKER_BELIEF));
        readers.put(Feature.CASEWORKER_GOAL_DIRECTEDNESS, caseworker(Indicator.GOAL_DIRECTEDNESS));
        readers.put(Feature.CASEWORKER_CONTACT_ABILITY, caseworker(Indicator.CONTACT_ABILITY));
        readers.put(Feature.CASEWORKER_COOPERATION, caseworker(Indicator.COOPERATION));
        readers.put(Feature.CASEWORKER_NETWORK_SUPPORT, caseworker(Indicator.NETWORK_SUPPORT));
        readers.put(Feature.CASEWORKER_EVERYDAY_MASTERY, caseworker(Indicator.EVERYDAY_MASTERY));
        readers.put(Feature.CASEWORKER_HEALTH_MASTERY, caseworker(Indicator.HEALTH_MASTERY));
        readers.put(Feature.CASEWORKER_ORIENTATION, CaseReaders::orientation);
        readers.put(Feature.CASEWORKER_CHANGES, CaseReaders::caseworkerChanges);
        readers.put(Feature.FIRST_INTERVAL, CaseReaders::firstInterval);
        readers.put(Feature.AGE, CaseReaders::age);
        readers.put(Feature.UNSKILLED, FeatureReader.ofChoice(BackgroundField.EDUCATION, "UNSKILLED"));
        readers.put(
                Feature.EMPLOYMENT_LAST_THREE_YEARS,
                FeatureReader.ofBackground(BackgroundField.EMPLOYMENT_LAST_THREE_YEARS));
        readers.put(
                Feature.BENEFITS_LAST_THREE_YEARS,
                FeatureReader.ofBackground(BackgroundField.BENEFITS_LAST_THREE_YEARS));
        readers.put(Feature.NO_INTERVENTION, CaseReaders::noIntervention);
        readers.put(Feature.PARALLEL_WITH_JOB_ORIENTED, CaseReaders::parallelWithJobOriented);
        readers.put(Feature.COMPANY_COURSE_ENDED, CaseReaders::companyCourseEnded);
        return readers;
    }

    private static FeatureReader citizen(Dimension indicator) {
        return snapshot -> score(snapshot, Rater.CITIZEN, indicator);
    }

    private static FeatureReader caseworker(Dimension indicator) {
        return snapshot -> score(snapshot, Rater.CASEWORKER, indicator);
    }

    private static OptionalDouble score(CaseSnapshot snapshot, Rater rater, Dimension indicator) {
        DatedScore score = snapshot.standing().score(rater, indicator).orElse(null);
        return score == null ? OptionalDouble.empty() : OptionalDouble.of(score.value());
    }

    private static OptionalDouble orientation(CaseSnapshot snapshot) {
        return snapshot.standing()
                .orientation()
                .map(orientation -> OptionalDouble.of(orientation.mean().value()))
                .orElse(OptionalDouble.empty());
    }

    private static OptionalDouble caseworkerChanges(CaseSnapshot snapshot) {
        OptionalInt changes = snapshot.standing().caseworkerChanges();
        return changes.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(changes.getAsInt());
    }

    private static OptionalDouble firstInterval(CaseSnapshot snapshot) {
        Optional<LocalDate> origin = snapshot.standing().measurements().origin();
        return origin.isEmpty()
                ? OptionalDouble.empty()
                : flag(snapshot.date().isBefore(origin.get().plusMonths(FIRST_INTERVAL_MONTHS)));
    }

    private static OptionalDouble age(CaseSnapshot snapshot) {
        return snapshot.standing()
                .background(BackgroundField.BIRTH_YEAR)
                .map(fact -> OptionalDouble.of(
                        snapshot.date().getYear() - ((BackgroundValue.Quantity) fact.value()).value()))
                .orElse(OptionalDouble.empty());
    }

    private static InterventionMix recentMix(CaseSnapshot snapshot) {
        return InterventionMix.overLastThreeMonths(snapshot.interventions(), snapshot.date());
    }

    private static OptionalDouble noIntervention(CaseSnapshot snapshot) {
        InterventionMix mix = recentMix(snapshot);
        return mix.kind() == InterventionMix.Kind.UNMAPPED && mix.categories().isEmpty()
                ? OptionalDouble.empty()
                : flag(mix.kind() == InterventionMix.Kind.NONE);
    }

    private static OptionalDouble parallelWithJobOriented(CaseSnapshot snapshot) {
        return flag(recentMix(snapshot).combinedWithJobOriented());
    }

    private static OptionalDouble companyCourseEnded(CaseSnapshot snapshot) {
        Truth ended = Truth.NO;
        for (Course course : snapshot.standing().coursesEndedWithin(AFTER_COURSE_MONTHS)) {
            ended = ended.or(course.type().atCompany());
        }
        return flag(ended);
    }

    private static OptionalDouble flag(Truth answer) {
        return answer.isKnown() ? flag(answer.isYes()) : OptionalDouble.empty();
    }

    static OptionalDouble flag(boolean holds) {
        return OptionalDouble.of(holds ? 1 : 0);
    }
}
