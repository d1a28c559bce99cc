package dk.bip.model.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.within;

import dk.bip.core.Language;
import dk.bip.core.Text;
import dk.bip.core.testing.SerialCopy;
import dk.bip.model.builtin.EvidenceModel;
import dk.bip.model.evidence.Claim;
import dk.bip.model.evidence.Finding;
import dk.bip.model.evidence.Interpretation;
import dk.bip.model.feature.Feature;
import dk.bip.model.feature.FeatureRow;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.outcome.Outcome;
import dk.bip.model.predictor.Documents;
import dk.bip.model.predictor.Estimate;
import dk.bip.model.predictor.Estimates;
import dk.bip.model.predictor.JobProbabilityPredictor;
import dk.bip.model.predictor.ModelDocument;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WhatIfTest {
    private static WhatIf twelveMonths(double probability) {
        return WhatIf.of(estimate(Outcome.JOB, Horizon.TWELVE_MONTHS, probability));
    }

    private static WhatIf twelveMonths(double probability, double belief) {
        return WhatIf.of(Estimates.of(Outcome.JOB, Horizon.TWELVE_MONTHS, probability, belief));
    }

    private static WhatIf sixMonths(double probability) {
        return WhatIf.of(estimate(Outcome.JOB, Horizon.SIX_MONTHS, probability));
    }

    private static Estimate estimate(Outcome outcome, Horizon horizon, double probability) {
        return Estimates.of(outcome, horizon, probability);
    }

    private static Scenario.Effect effect(Scenario scenario) {
        assertThat(scenario).isInstanceOf(Scenario.Effect.class);
        return (Scenario.Effect) scenario;
    }

    private static String english(List<Text> caveats) {
        return String.join(
                "\n", caveats.stream().map(text -> text.in(Language.ENGLISH)).toList());
    }

    private static List<String> ids(List<Finding> citations) {
        return citations.stream().map(finding -> finding.id().value()).toList();
    }

    @Test
    void oneStepOfBeliefGoesFromNoEffectToAThirdMore() {
        Scenario.Effect step = effect(twelveMonths(0.20).oneStepOfBelief());
        assertThat(step.range().lower()).isEqualTo(0.20);
        assertThat(step.range().withoutEffect()).isEqualTo(0.20);
        assertThat(step.range().upper()).isCloseTo(0.266, within(1e-15));
        assertThat(step.range().outcome()).isEqualTo(Outcome.JOB);
        assertThat(step.range().horizon()).isEqualTo(Horizon.TWELVE_MONTHS);
        assertThat(step.range().isCapped()).isFalse();
        assertThat(step.interpretation()).isEqualTo(Interpretation.BELIEF_STEP_TWELVE_MONTHS);
        assertThat(ids(step.citations())).containsExactly("BIP-BELIEF-02", "PRV-21");
    }

    @Test
    void anEffectSaysWhatMustBeReadBesideIt() {
        assertThat(english(effect(twelveMonths(0.20).oneStepOfBelief()).caveats()))
                .contains("It is not a confidence interval")
                .contains("Our reading: Read as the relative change of the twelve-month probability")
                .contains("are one mechanism")
                .contains("no significant effect on employment at 64 weeks (PRV-21)")
                .contains("not the caseworker's belief")
                .doesNotContain("Several steps")
                .doesNotContain("was cut");
    }

    @Test
    void severalStepsAreMultipliedAndSayThatTheyGoBeyondTheSource() {
        Scenario.Effect two = effect(twelveMonths(0.20).severalStepsOfBelief(2));
        assertThat(two.range().upper()).isCloseTo(0.20 * 1.7689, within(1e-15));
        assertThat(english(two.caveats())).contains("Only one step is published.");
    }

    @ParameterizedTest
    @CsvSource({"1", "0", "5"})
    void severalStepsAreTwoToFour(int steps) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> twelveMonths(0.20).severalStepsOfBelief(steps))
                .withMessage("steps must be from 2 to 4, but is " + steps
                        + "\nMaybe call oneStepOfBelief, which is what was published?");
    }

    @ParameterizedTest
    @CsvSource({"5, false", "4.5, false", "4, true", "1, true"})
    void beliefMovesOnlyWhereAWholeStepIsLeft(double belief, boolean applies) {
        Scenario scenario = twelveMonths(0.20, belief).oneStepOfBelief();
        assertThat(scenario instanceof Scenario.Effect).isEqualTo(applies);
        assertThat(ids(scenario.citations())).containsExactly("BIP-BELIEF-02", "PRV-21");
    }

    @Test
    void beliefAtTheTopIsAResultWithItsReason() {
        Scenario scenario = twelveMonths(0.20, 4).severalStepsOfBelief(2);
        assertThat(scenario)
                .isInstanceOfSatisfying(Scenario.NotApplicable.class, none -> {
                    assertThat(none.reason().in(Language.ENGLISH))
                            .isEqualTo("The belief in the citizen cannot be moved so far up: the scale ends at 5.");
                    assertThat(none.reason().in(Language.DANISH)).contains("skalaen ender ved 5");
                    assertThat(none.interpretation()).isEqualTo(Interpretation.BELIEF_STEP_TWELVE_MONTHS);
                })
                .hasToString("NotApplicable[BELIEF_STEP_TWELVE_MONTHS]");
    }

    @Test
    void anEstimateThatSawNoBeliefSaysSoSeed1() {
        JobProbabilityPredictor predictor = JobProbabilityPredictor.of(EvidenceModel.withBelief());
        FeatureRow.Builder row = FeatureRow.builder(predictor.schema());
        predictor.schema().features().stream()
                .filter(feature -> !feature.equals(Feature.CASEWORKER_BELIEF))
                .forEach(feature -> row.value(feature, feature.domain().minimum()));
        Estimate missing = predictor.predict(row.build(), Horizon.TWELVE_MONTHS).orElseThrow();
        Random random = new Random(1);
        ModelDocument own = Documents.random(random);
        Estimate none = JobProbabilityPredictor.of(own)
                .predict(Documents.randomRow(own, 0, random), Horizon.TWELVE_MONTHS)
                .orElseThrow();
        for (Estimate estimate : List.of(missing, none)) {
            assertThat(WhatIf.of(estimate).oneStepOfBelief())
                    .isInstanceOfSatisfying(
                            Scenario.NotApplicable.class,
                            scenario -> assertThat(scenario.reason().in(Language.ENGLISH))
                                    .isEqualTo(
                                            "The caseworker's belief in the citizen is not among what the estimate rests on."));
        }
    }

    @Test
    void orientationComparesTheOuterThirdsOnly() {
        Scenario.Effect low = effect(twelveMonths(0.20).highInsteadOfLowOrientation(OrientationTertile.LOW));
        assertThat(low.range().lower()).isEqualTo(0.20);
        assertThat(low.range().upper()).isCloseTo(0.264, within(1e-15));
        assertThat(ids(low.citations())).containsExactly("BIP-BELIEF-03", "PRV-21");
        assertThat(english(low.caveats())).contains("are one mechanism").contains("outer thirds");
        assertThat(twelveMonths(0.20).highInsteadOfLowOrientation(OrientationTertile.MIDDLE))
                .isInstanceOf(Scenario.NotApplicable.class);
        assertThat(twelveMonths(0.20).highInsteadOfLowOrientation(OrientationTertile.HIGH))
                .isInstanceOf(Scenario.NotApplicable.class);
    }

    @Test
    void aCompanyBasedCourseIsAnAssociationAtSixMonths() {
        AssociatedDifference course = sixMonths(0.08).association(Association.COMPANY_BASED_COURSE);
        assertThat(course.range().lower()).isEqualTo(0.08);
        assertThat(course.range().upper()).isCloseTo(0.148, within(1e-15));
        assertThat(ids(course.citations())).containsExactly("BIP-INT-17", "BIP-INT-16", "PRV-13", "PRV-21");
        assertThat(english(course.caveats()))
                .startsWith("This is an association and not a shown effect")
                .contains("It is not a confidence interval")
                .contains("tested workplaces together with frequent conversations");
        assertThat(course)
                .hasToString("AssociatedDifference[COMPANY_BASED_COURSE, ProbabilityRange[JOB within 6 months]]");
    }

    @Test
    void aChangeOfCaseworkerIsAnAssociationThatLowers() {
        AssociatedDifference change = twelveMonths(0.20).association(Association.CHANGE_OF_CASEWORKER);
        assertThat(change.range().lower()).isCloseTo(0.156, within(1e-15));
        assertThat(change.range().upper()).isEqualTo(0.20);
        assertThat(change.range().withPublishedEffect())
                .isEqualTo(change.range().lower());
        assertThat(english(change.caveats())).contains("not changes of caseworker");
    }

    @ParameterizedTest
    @EnumSource
    void anAssociationCitesAnAssociationFirstAndTheTrialLast(Association association) {
        List<Finding> citations = association.citations();
        assertThat(citations.get(0).claim()).isEqualTo(Claim.ASSOCIATION);
        assertThat(citations.get(0))
                .isEqualTo(association.interpretation().findings().get(0));
        assertThat(citations.get(citations.size() - 1).id().value()).isEqualTo("PRV-21");
        assertThat(association.code()).isEqualTo(association.name());
    }

    @Test
    void aScenarioCitesACausalFindingFirst() {
        assertThat(List.of(
                        twelveMonths(0.20).oneStepOfBelief(),
                        twelveMonths(0.20).highInsteadOfLowOrientation(OrientationTertile.LOW)))
                .allSatisfy(scenario ->
                        assertThat(scenario.citations().get(0).claim()).isEqualTo(Claim.CAUSAL));
    }

    @Test
    void neverExceedsOneAndSaysThatItWasCut() {
        Scenario.Effect step = effect(twelveMonths(0.9).oneStepOfBelief());
        assertThat(step.range().upper()).isEqualTo(1);
        assertThat(step.range().isCapped()).isTrue();
        assertThat(english(step.caveats())).contains("the range was cut");
        assertThat(effect(twelveMonths(0).oneStepOfBelief()).range().upper()).isZero();
    }

    @Test
    void rangesOfRandomProbabilitiesAreOrderedAndWithinTheUnitIntervalSeed20260401() {
        Random random = new Random(20260401);
        for (int i = 0; i < 1000; i++) {
            double p = random.nextDouble();
            int steps = 2 + random.nextInt(3);
            for (ProbabilityRange range : List.of(
                    effect(twelveMonths(p).oneStepOfBelief()).range(),
                    effect(twelveMonths(p, 1).severalStepsOfBelief(steps)).range(),
                    twelveMonths(p)
                            .association(Association.CHANGE_OF_CASEWORKER)
                            .range(),
                    sixMonths(p).association(Association.COMPANY_BASED_COURSE).range())) {
                assertThat(range.lower()).isBetween(0.0, range.upper());
                assertThat(range.upper()).isBetween(p, 1.0);
                assertThat(range.withoutEffect()).isEqualTo(p);
            }
        }
    }

    @Test
    void refusesAnotherHorizonThanThatOfTheFinding() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sixMonths(0.20).oneStepOfBelief())
                .withMessage("horizon must be 12 months, to which BIP-BELIEF-02 belongs, but is 6 months\n"
                        + "Maybe predict for 12 months?");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sixMonths(0.20).highInsteadOfLowOrientation(OrientationTertile.HIGH))
                .withMessageStartingWith("horizon must be 12 months, to which BIP-BELIEF-03 belongs");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> twelveMonths(0.20).association(Association.COMPANY_BASED_COURSE))
                .withMessage("horizon must be 6 months, to which BIP-INT-17 belongs, but is 12 months\n"
                        + "Maybe predict for 6 months?");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sixMonths(0.20).association(Association.CHANGE_OF_CASEWORKER))
                .withMessageStartingWith("horizon must be 12 months, to which BIP-SHIFT-01 belongs");
    }

    @Test
    void refusesAnotherOutcomeThanAJob() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WhatIf.of(estimate(Outcome.JOB_OR_EDUCATION, Horizon.TWELVE_MONTHS, 0.20)))
                .withMessage("outcome must be JOB, which the published figures count, but is JOB_OR_EDUCATION\n"
                        + "Maybe predict with a model of that outcome?");
    }

    @Test
    void refusesNull() {
        WhatIf whatIf = twelveMonths(0.20);
        assertThatNullPointerException().isThrownBy(() -> WhatIf.of(null)).withMessage("estimate");
        assertThatNullPointerException()
                .isThrownBy(() -> whatIf.highInsteadOfLowOrientation(null))
                .withMessage("present");
        assertThatNullPointerException()
                .isThrownBy(() -> whatIf.association(null))
                .withMessage("association");
    }

    @Test
    void noTextHoldsTheProbability() {
        WhatIf whatIf = twelveMonths(0.23456);
        Scenario.Effect step = effect(whatIf.oneStepOfBelief());
        assertThat(whatIf).hasToString("WhatIf[JOB within 12 months]");
        assertThat(step).hasToString("Effect[BELIEF_STEP_TWELVE_MONTHS, ProbabilityRange[JOB within 12 months]]");
        assertThat(english(step.caveats())).doesNotContain("23456").doesNotContain("0.3119");
    }

    @Test
    void equalQuestionsHaveEqualAnswersAlsoAfterSerialization() throws Exception {
        Scenario.Effect step = effect(twelveMonths(0.20).oneStepOfBelief());
        assertThat(step).isEqualTo(twelveMonths(0.20).oneStepOfBelief()).hasSameHashCodeAs(SerialCopy.of(step));
        assertThat(SerialCopy.of(step)).isEqualTo(step);
        assertThat(step)
                .isNotEqualTo(twelveMonths(0.21).oneStepOfBelief())
                .isNotEqualTo(twelveMonths(0.20).highInsteadOfLowOrientation(OrientationTertile.LOW));
        AssociatedDifference change = twelveMonths(0.20).association(Association.CHANGE_OF_CASEWORKER);
        assertThat(SerialCopy.of(change)).isEqualTo(change).hasSameHashCodeAs(change);
        assertThat(change).isNotEqualTo(twelveMonths(0.21).association(Association.CHANGE_OF_CASEWORKER));
        Scenario none = twelveMonths(0.20, 5).oneStepOfBelief();
        assertThat(SerialCopy.of(none)).isEqualTo(none);
    }

    @Test
    void anAnswerIsDescribedWithWhatMustBeReadBesideItAndItsSources() {
        Scenario.Effect step = effect(twelveMonths(0.2).oneStepOfBelief());
        assertThat(step.describe(Language.ENGLISH).lines())
                .hasSize(2 + step.caveats().size())
                .startsWith("Job within 12 months: from 20.0 %, as now, to 26.6 % with the published difference.")
                .endsWith("Sources: BIP-BELIEF-02, PRV-21");
        assertThat(step.describe(Language.DANISH))
                .startsWith(
                        "Job inden for 12 måneder: fra 20,0 %, som nu, til 26,6 % med den offentliggjorte forskel.\n")
                .contains("ikke et konfidensinterval")
                .endsWith("Kilder: BIP-BELIEF-02, PRV-21");
        assertThat(twelveMonths(0.2, 5).oneStepOfBelief().describe(Language.ENGLISH))
                .endsWith("""
                the scale ends at 5.
                Sources: BIP-BELIEF-02, PRV-21""");
        assertThat(sixMonths(0.08).association(Association.COMPANY_BASED_COURSE).describe(Language.ENGLISH))
                .startsWith("Job within 6 months: from 8.0 %, as now, to 14.8 %")
                .contains("This is an association and not a shown effect")
                .endsWith("Sources: BIP-INT-17, BIP-INT-16, PRV-13, PRV-21");
    }
}
