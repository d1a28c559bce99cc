package dk.bip.model.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.bip.core.CaseEvent;
import dk.bip.core.CaseworkerId;
import dk.bip.core.CitizenId;
import dk.bip.core.DateRange;
import dk.bip.core.Language;
import dk.bip.core.Sensitivity;
import dk.bip.core.Text;
import dk.bip.core.casefile.BackgroundFact;
import dk.bip.core.casefile.BackgroundField;
import dk.bip.core.casefile.BackgroundValue;
import dk.bip.core.casefile.CaseFile;
import dk.bip.core.caseworker.CaseworkerAssignment;
import dk.bip.core.caseworker.JobOrientation;
import dk.bip.core.indicator.Bip;
import dk.bip.core.indicator.Dimension;
import dk.bip.core.indicator.Indicator;
import dk.bip.core.indicator.MissingReason;
import dk.bip.core.indicator.Profile;
import dk.bip.core.indicator.Rater;
import dk.bip.core.indicator.ScoreRange;
import dk.bip.core.intervention.Intervention;
import dk.bip.core.intervention.InterventionCategory;
import dk.bip.core.intervention.InterventionCodes;
import dk.bip.core.intervention.InterventionType;
import dk.bip.core.measurement.Measurement;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FeatureTest {

    private static final LocalDate DATE = LocalDate.of(2016, 6, 30);
    private static final InterventionType UNMAPPED =
            InterventionCodes.builder("acme").build().type("X99");

    private static OptionalDouble value(Feature feature, CaseEvent... events) {
        CaseFile.Builder file = CaseFile.builder(CitizenId.of("c"));
        Arrays.stream(events).forEach(file::add);
        return FeatureCatalogue.builtIn()
                .read(FeatureSchema.of(feature), file.build().asOf(DATE))
                .value(feature);
    }

    private static Measurement measured(LocalDate date, Profile.Builder profile) {
        return Measurement.of(date, profile.build());
    }

    static List<Feature> builtIn() {
        return FeatureCatalogue.builtIn().features();
    }

    @ParameterizedTest
    @MethodSource("builtIn")
    void hasANameThatFindsItAndALabelInBothLanguages(Feature feature) {
        assertThat(FeatureCatalogue.builtIn().named(feature.name())).isSameAs(feature);
        assertThat(FeatureCatalogue.builtIn().find(feature.name())).containsSame(feature);
        assertThat(feature.name()).matches("[a-z]+(_[a-z]+)*").hasToString(feature.toString());
        assertThat(feature.label(Language.DANISH)).isNotBlank().isNotEqualTo(feature.label(Language.ENGLISH));
        assertThat(feature.reader().orElseThrow()).hasToString("bip/" + feature.name() + "/1");
        assertThat(feature.unit().isEmpty()).isEqualTo(feature.domain().isYesOrNo());
    }

    @Test
    void refusesAnUnknownName() {
        assertThat(FeatureCatalogue.builtIn().find("shoe_size")).isEmpty();
        assertThatThrownBy(() -> FeatureCatalogue.builtIn().named("shoe_size"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("feature name is not known\nMaybe one of citizen_job_search_behaviour,");
    }

    @Test
    void everyIndicatorThatARaterRatesIsAFeature() {
        for (Rater rater : Rater.values()) {
            for (Dimension indicator : Indicator.all()) {
                if (indicator.isRatedBy(rater)) {
                    Measurement measurement = measured(
                            DATE, Profile.builder(Bip.INSTRUMENT, rater).score(indicator, 4));
                    assertThat(builtIn())
                            .filteredOn(feature -> value(feature, measurement).equals(OptionalDouble.of(4)))
                            .as("%s %s", rater, indicator)
                            .hasSize(1);
                }
            }
        }
    }

    @Test
    void readsTheLatestMeasurementOfTheRaterForSixMonths() {
        Measurement own = measured(
                DATE.minusMonths(6),
                Profile.builder(Bip.INSTRUMENT, Rater.CITIZEN).score(Indicator.COOPERATION, 4));
        Measurement others = measured(
                DATE.minusMonths(3),
                Profile.builder(Bip.INSTRUMENT, Rater.CASEWORKER).score(Indicator.COOPERATION, 2));
        assertThat(value(Feature.CITIZEN_COOPERATION, own, others)).hasValue(4);
        assertThat(value(Feature.CASEWORKER_COOPERATION, own, others)).hasValue(2);
        Measurement silent = measured(
                DATE.minusMonths(1),
                Profile.builder(Bip.INSTRUMENT, Rater.CITIZEN).missing(Indicator.COOPERATION, MissingReason.DECLINED));
        assertThat(value(Feature.CITIZEN_COOPERATION, own, silent))
                .as("declined, not carried")
                .isEmpty();
        Measurement old = measured(
                DATE.minusMonths(6).minusDays(1),
                Profile.builder(Bip.INSTRUMENT, Rater.CITIZEN).score(Indicator.COOPERATION, 4));
        assertThat(value(Feature.CITIZEN_COOPERATION, old)).isEmpty();
    }

    @Test
    void readsTheCaseworkersSide() {
        CaseworkerAssignment first =
                CaseworkerAssignment.of(CaseworkerId.of("a"), DateRange.of(DATE.minusMonths(8), DATE.minusMonths(4)));
        CaseworkerAssignment second =
                CaseworkerAssignment.of(CaseworkerId.of("b"), DateRange.startingOn(DATE.minusMonths(4)));
        Measurement measured = measured(
                DATE.minusMonths(6),
                Profile.builder(Bip.INSTRUMENT, Rater.CITIZEN).score(Indicator.COOPERATION, 4));
        Measurement late = measured(
                DATE.minusMonths(3),
                Profile.builder(Bip.INSTRUMENT, Rater.CITIZEN).score(Indicator.COOPERATION, 4));
        assertThat(value(Feature.CASEWORKER_CHANGES)).isEmpty();
        assertThat(value(Feature.CASEWORKER_CHANGES, measured)).isEmpty();
        assertThat(value(Feature.CASEWORKER_CHANGES, first, second)).isEmpty();
        assertThat(value(Feature.CASEWORKER_CHANGES, measured, first)).hasValue(0);
        assertThat(value(Feature.CASEWORKER_CHANGES, measured, first, second)).hasValue(1);
        assertThat(value(Feature.CASEWORKER_CHANGES, late, first, second))
                .as("before follow-up")
                .hasValue(0);
        assertThat(value(Feature.CASEWORKER_ORIENTATION)).isEmpty();
        assertThat(value(Feature.CASEWORKER_ORIENTATION, JobOrientation.of(DATE, ScoreRange.ONE_TO_FIVE.score(3.5), 9)))
                .hasValue(3.5);
    }

    @Test
    void readsTheOrientationOfThePresentCaseworkerForSixMonths() {
        CaseworkerAssignment first =
                CaseworkerAssignment.of(CaseworkerId.of("a"), DateRange.of(DATE.minusMonths(8), DATE.minusMonths(4)));
        CaseworkerAssignment second =
                CaseworkerAssignment.of(CaseworkerId.of("b"), DateRange.startingOn(DATE.minusMonths(4)));
        JobOrientation old = JobOrientation.of(DATE.minusMonths(6), ScoreRange.ONE_TO_FIVE.score(2), 9);
        JobOrientation present = JobOrientation.of(DATE.minusMonths(4), ScoreRange.ONE_TO_FIVE.score(4), 9);
        assertThat(value(Feature.CASEWORKER_ORIENTATION, old)).hasValue(2);
        assertThat(value(
                        Feature.CASEWORKER_ORIENTATION,
                        JobOrientation.of(DATE.minusMonths(6).minusDays(1), ScoreRange.ONE_TO_FIVE.score(2), 9)))
                .isEmpty();
        assertThat(value(Feature.CASEWORKER_ORIENTATION, old, first))
                .as("of one who has gone")
                .isEmpty();
        assertThat(value(Feature.CASEWORKER_ORIENTATION, old, first, second))
                .as("of the one before")
                .isEmpty();
        assertThat(value(Feature.CASEWORKER_ORIENTATION, old, present, first, second))
                .hasValue(4);
    }

    @Test
    void readsTheBackground() {
        assertThat(value(Feature.AGE)).isEmpty();
        assertThat(value(Feature.AGE, fact(BackgroundField.BIRTH_YEAR, BackgroundValue.of(1976))))
                .hasValue(40);
        assertThat(value(Feature.UNSKILLED)).isEmpty();
        assertThat(value(Feature.UNSKILLED, fact(BackgroundField.EDUCATION, BackgroundValue.of("UNSKILLED"))))
                .hasValue(1);
        assertThat(value(Feature.UNSKILLED, fact(BackgroundField.EDUCATION, BackgroundValue.of("VOCATIONAL"))))
                .hasValue(0);
        assertThat(value(
                        Feature.EMPLOYMENT_LAST_THREE_YEARS,
                        fact(BackgroundField.EMPLOYMENT_LAST_THREE_YEARS, BackgroundValue.of(5))))
                .hasValue(5);
        assertThat(value(
                        Feature.BENEFITS_LAST_THREE_YEARS,
                        fact(BackgroundField.BENEFITS_LAST_THREE_YEARS, BackgroundValue.of(90))))
                .hasValue(90);
    }

    private static BackgroundFact fact(BackgroundField field, BackgroundValue value) {
        return BackgroundFact.of(DATE.minusYears(1), field, value);
    }

    @Test
    void readsTheInterventionsOfTheLastThreeMonths() {
        Intervention job = Intervention.of(
                InterventionType.COMPANY_INTERNSHIP, DateRange.of(DATE.minusMonths(5), DATE.minusMonths(1)));
        Intervention health =
                Intervention.of(InterventionType.HEALTH_MASTERY, DateRange.startingOn(DATE.minusMonths(2)));
        assertThat(value(Feature.NO_INTERVENTION)).hasValue(1);
        assertThat(value(Feature.NO_INTERVENTION, health)).hasValue(0);
        assertThat(value(Feature.PARALLEL_WITH_JOB_ORIENTED, health)).hasValue(0);
        assertThat(value(Feature.PARALLEL_WITH_JOB_ORIENTED, health, job)).hasValue(1);
    }

    @Test
    void readsACompanyCourseThatEndedInTheLastSixMonths() {
        assertThat(value(Feature.COMPANY_COURSE_ENDED)).hasValue(0);
        assertThat(value(Feature.COMPANY_COURSE_ENDED, course(DATE.minusMonths(6))))
                .hasValue(0);
        assertThat(value(
                        Feature.COMPANY_COURSE_ENDED, course(DATE.minusMonths(6).plusDays(1))))
                .hasValue(1);
        assertThat(value(Feature.COMPANY_COURSE_ENDED, course(DATE))).hasValue(1);
        assertThat(value(Feature.COMPANY_COURSE_ENDED, course(DATE.plusDays(1))))
                .as("still running")
                .hasValue(0);
        Intervention elsewhere = Intervention.of(
                InterventionType.INTERNAL_INTERNSHIP, DateRange.of(DATE.minusMonths(3), DATE.minusMonths(1)));
        assertThat(value(Feature.COMPANY_COURSE_ENDED, elsewhere)).hasValue(0);
    }

    @Test
    void noInterventionIsMissingWhereThereWereOnlyUnmappedActivities() {
        Intervention unmapped = Intervention.of(UNMAPPED, DateRange.startingOn(DATE.minusMonths(2)));
        Intervention health =
                Intervention.of(InterventionType.HEALTH_MASTERY, DateRange.startingOn(DATE.minusMonths(1)));
        Intervention past = Intervention.of(UNMAPPED, DateRange.of(DATE.minusMonths(5), DATE.minusMonths(4)));
        assertThat(value(Feature.NO_INTERVENTION, unmapped)).isEmpty();
        assertThat(value(Feature.NO_INTERVENTION, unmapped, health)).hasValue(0);
        assertThat(value(Feature.NO_INTERVENTION, past)).hasValue(1);
    }

    @Test
    void parallelWithJobOrientedIsMissingWhereAnUnmappedActivityCouldDecide() {
        Intervention job = Intervention.of(InterventionType.JOB_SEARCH, DateRange.startingOn(DATE.minusMonths(2)));
        Intervention health =
                Intervention.of(InterventionType.HEALTH_MASTERY, DateRange.startingOn(DATE.minusMonths(1)));
        Intervention unmapped = Intervention.of(UNMAPPED, DateRange.startingOn(DATE.minusMonths(1)));
        Intervention before = Intervention.of(UNMAPPED, DateRange.of(DATE.minusMonths(3), DATE.minusMonths(2)));
        assertThat(value(Feature.PARALLEL_WITH_JOB_ORIENTED, unmapped)).hasValue(0);
        assertThat(value(Feature.PARALLEL_WITH_JOB_ORIENTED, job, unmapped)).isEmpty();
        assertThat(value(Feature.PARALLEL_WITH_JOB_ORIENTED, health, unmapped)).isEmpty();
        assertThat(value(Feature.PARALLEL_WITH_JOB_ORIENTED, job, before)).hasValue(0);
        assertThat(value(Feature.PARALLEL_WITH_JOB_ORIENTED, job, health, unmapped))
                .hasValue(1);
    }

    @Test
    void companyCourseEndedIsMissingWhereACourseEndedOfWhichTheCompanyIsNotKnown() {
        DateRange recent = DateRange.of(DATE.minusMonths(5), DATE.minusMonths(1));
        Intervention unmapped = Intervention.of(UNMAPPED, recent);
        assertThat(value(Feature.COMPANY_COURSE_ENDED, unmapped)).isEmpty();
        assertThat(value(Feature.COMPANY_COURSE_ENDED, unmapped, course(DATE))).hasValue(1);
        assertThat(value(Feature.COMPANY_COURSE_ENDED, course(DATE), unmapped)).hasValue(1);
        assertThat(value(Feature.COMPANY_COURSE_ENDED, Intervention.of(UNMAPPED, DateRange.startingOn(DATE))))
                .as("still running")
                .hasValue(0);
        assertThat(value(
                        Feature.COMPANY_COURSE_ENDED,
                        Intervention.of(UNMAPPED, DateRange.of(DATE.minusMonths(8), DATE.minusMonths(6)))))
                .as("ended earlier")
                .hasValue(0);
        InterventionType social = InterventionType.builder("acme/club", Text.of("Klub", "Club"))
                .category(InterventionCategory.SOCIAL)
                .build();
        assertThat(value(Feature.COMPANY_COURSE_ENDED, Intervention.of(social, recent)))
                .hasValue(0);
    }

    private static Intervention course(LocalDate end) {
        return Intervention.of(InterventionType.COMPANY_CENTRE, DateRange.of(end.minusMonths(2), end));
    }

    @Test
    void flagsTheRatingsOfHealthOnly() {
        assertThat(builtIn())
                .filteredOn(feature -> feature.sensitivity() == Sensitivity.HEALTH)
                .containsExactly(Feature.CITIZEN_HEALTH_MASTERY, Feature.CASEWORKER_HEALTH_MASTERY);
    }
}
