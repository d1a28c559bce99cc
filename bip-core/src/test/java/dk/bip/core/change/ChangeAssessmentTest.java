package dk.bip.core.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dk.bip.core.Language;
import dk.bip.core.indicator.Direction;
import dk.bip.core.indicator.Reliability;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeAssessmentTest {

    private static final Population OUT_OF_WORK = new Population(2, 1);
    private static final Population IN_WORK = new Population(4, 1);

    /** A change of more than 1.96 sqrt(2) 0.5 = 1.39 is reliable. */
    private static final ChangeMethod METHOD = new JacobsonTruax(Reliability.of(1, 0.75));

    private static final ChangeAssessment ASSESSMENT = ChangeAssessment.of(METHOD, Direction.HIGHER_IS_BETTER)
            .withCutOff(CutOff.c(OUT_OF_WORK, IN_WORK, Direction.HIGHER_IS_BETTER));

    @ParameterizedTest
    @CsvSource({
        "2, 4, RECOVERED",
        "1, 2.5, IMPROVED",
        "1, 3, IMPROVED",
        "3, 4.5, IMPROVED",
        "3.2, 5, IMPROVED",
        "2, 3.2, UNCHANGED",
        "4, 2, HARMED",
        "3, 1.5, HARMED",
        "4.5, 3, HARMED",
        "5, 3.5, DETERIORATED",
        "2.9, 1.5, DETERIORATED"
    })
    void aCategoryIsTheVerdictAndTheSidesOfTheBoundary(double pre, double post, ChangeCategory category) {
        assertThat(ASSESSMENT.assess(new ScorePair(pre, post)).category()).isEqualTo(category);
        ChangeAssessment turned = ChangeAssessment.of(METHOD, Direction.LOWER_IS_BETTER)
                .withCutOff(CutOff.c(new Population(-2, 1), new Population(-4, 1), Direction.LOWER_IS_BETTER));
        assertThat(turned.assess(new ScorePair(-pre, -post)).category()).isEqualTo(category);
    }

    @Test
    void withoutABoundaryNobodyIsRecoveredOrHarmed() {
        ChangeAssessment alone = ChangeAssessment.of(METHOD, Direction.HIGHER_IS_BETTER);
        assertThat(alone.assess(new ScorePair(2, 4)).category()).isEqualTo(ChangeCategory.IMPROVED);
        assertThat(alone.assess(new ScorePair(4, 2)).category()).isEqualTo(ChangeCategory.DETERIORATED);
        assertThat(alone.cutOff()).isEmpty();
    }

    @Test
    void aReliableChangeThatIsTooSmallToMatterIsNone() {
        ChangeAssessment asking = ASSESSMENT.withMinimalImportantDifference(2);
        assertThat(asking.assess(new ScorePair(2, 4)).category()).isEqualTo(ChangeCategory.RECOVERED);
        assertThat(asking.assess(new ScorePair(2, 3.9)).category()).isEqualTo(ChangeCategory.UNCHANGED);
        assertThat(asking.assess(new ScorePair(4, 2.1)).category()).isEqualTo(ChangeCategory.UNCHANGED);
    }

    /** Where the group rose, who fell a little less than the rest seems to have risen: the scores themselves must move the same way. */
    @Test
    void aVerdictAgainstTheWayThatTheScoresMovedIsNoImportantChange() {
        ChangeMethod method = new HsuLinnLord(new GroupStatistics(30, 5, 1, 2, 1, 0.5), 0.9);
        ScorePair pair = new ScorePair(5, 4);
        ChangeAssessment alone = ChangeAssessment.of(method, Direction.HIGHER_IS_BETTER);
        assertThat(alone.assess(pair).category()).isEqualTo(ChangeCategory.IMPROVED);
        assertThat(alone.withMinimalImportantDifference(0.5).assess(pair).category())
                .isEqualTo(ChangeCategory.UNCHANGED);
    }

    @Test
    void saysTheVerdictItsPaperAndForWhichReliabilitiesItHolds() {
        assertThat(ASSESSMENT.describe(new ScorePair(2, 4), Language.ENGLISH))
                .isEqualTo(
                        "Progression across the boundary: from 2.0 to 4.0. Index 2.83, cut-off 1.96, by Jacobson and Truax (1991),"
                                + " Journal of Consulting and Clinical Psychology 59, 12-19."
                                + " The method finds the same with a reliability of 0.48 to 0.99.");
        assertThat(ASSESSMENT.describe(new ScorePair(3, 3), Language.DANISH))
                .startsWith("Ingen sikker ændring: ")
                .contains(". Indeks 0,00, grænse 1,96, efter Jacobson and Truax (1991)")
                .endsWith(" Metoden finder det samme ved en pålidelighed på 0,01 til 0,99.");
        assertThat(ChangeAssessment.of(new MinimalImportantDifference(1), Direction.LOWER_IS_BETTER)
                        .describe(new ScorePair(3, 1.5), Language.ENGLISH))
                .isEqualTo(
                        "Progression: from 3.0 to 1.5. Index -1.50, cut-off 1.00, by Jaeschke, Singer and Guyatt (1989),"
                                + " Controlled Clinical Trials 10, 407-415.");
    }

    @Test
    void tellsItsSettingsAndNoScore() {
        ChangeAssessment asking = ASSESSMENT.withMinimalImportantDifference(2);
        assertThat(asking).hasToString("ChangeAssessment[JT, with a boundary, with a least difference]");
        assertThat(ChangeAssessment.of(METHOD, Direction.LOWER_IS_BETTER)).hasToString("ChangeAssessment[JT]");
        assertThat(asking.method()).isEqualTo(METHOD);
        assertThat(asking.direction()).isEqualTo(Direction.HIGHER_IS_BETTER);
        assertThat(asking.minimalImportantDifference()).contains(new MinimalImportantDifference(2));
        assertThat(asking.assess(new ScorePair(2, 4))).hasToString("AssessedChange");
    }

    @Test
    void refusesWhatDoesNotGoTogether() {
        CutOff turned = new CutOff(3, Direction.LOWER_IS_BETTER);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ASSESSMENT.withCutOff(turned))
                .withMessage("cutOff must have the direction of the assessment");
        assertThatNullPointerException()
                .isThrownBy(() -> ASSESSMENT.withCutOff(null))
                .withMessage("boundary");
        assertThatNullPointerException()
                .isThrownBy(() -> ASSESSMENT.assess(null))
                .withMessage("pair");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CutOff.c(IN_WORK, OUT_OF_WORK, Direction.HIGHER_IS_BETTER))
                .withMessage("the population in work must have the better mean"
                        + "\nMaybe the direction is the other, or the populations were mixed up?");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CutOff(Double.NaN, Direction.LOWER_IS_BETTER))
                .withMessage("value must be finite");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Population(Double.NaN, 1))
                .withMessage("mean must be finite");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Population(1, 0))
                .withMessage("standardDeviation must be positive and finite, but is 0.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReliabilityRange(0.5, 0.4))
                .withMessage("least must not be above greatest");
    }

    @ParameterizedTest
    @CsvSource({
        "0.1, -0.2, 0.4, NOT_TOLD_FROM_NONE",
        "0.3, 0.1, 0.5, TOO_SMALL_TO_MATTER",
        "0.8, 0.4, 1.2, NOT_TOLD_FROM_MATTERING",
        "1.0, 0.6, 1.4, PROBABLY_MATTERS",
        "1.8, 1.2, 2.4, MATTERS"
    })
    void theMeanOfAGroupIsHeldAgainstNoneAndAgainstWhatMatters(
            double mean, double lower, double upper, GroupVerdict verdict) {
        assertThat(new GroupChange(mean, lower, upper, 1).verdict()).isEqualTo(verdict);
        assertThat(new GroupChange(-mean, -upper, -lower, 1).verdict()).isEqualTo(verdict);
        assertThat(GroupVerdict.ofCode(verdict.code())).isEqualTo(verdict);
    }

    @Test
    void aGroupThatDoesNotDifferInItsChangesHasAnIntervalOfOnePoint() {
        GroupStatistics alike = new GroupStatistics(30, 2, 1, 3, 1, 1);
        assertThat(new MinimalImportantDifference(0.5).ofGroup(alike, Direction.LOWER_IS_BETTER))
                .isEqualTo(new GroupChange(-1, -1, -1, 0.5));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GroupChange(1, 2, 3, 1))
                .withMessage("mean must lie from lower to upper");
    }

    @Test
    void theSmallestDetectableChangeIsWhatJacobsonAndTruaxAskFor() {
        SmallestDetectableChange detectable = new SmallestDetectableChange(Reliability.of(1, 0.75));
        double size = detectable.ofIndividual();
        assertThat(METHOD.isChange(METHOD.index(new ScorePair(0, size * 1.0001))))
                .isTrue();
        assertThat(METHOD.isChange(METHOD.index(new ScorePair(0, size * 0.9999))))
                .isFalse();
        assertThat(detectable.ofGroup(4)).isEqualTo(size / 2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> detectable.ofGroup(0))
                .withMessage("people must be 1 or more, but is 0");
    }

    @Test
    void categoriesHaveCodesAndLabels() {
        for (ChangeCategory category : ChangeCategory.values()) {
            assertThat(ChangeCategory.ofCode(category.code())).isEqualTo(category);
        }
        assertThat(ChangeCategory.RECOVERED.label(Language.DANISH)).isEqualTo("Fremgang over grænsen");
        assertThat(ChangeCategory.HARMED.label(Language.ENGLISH)).isEqualTo("Regression across the boundary");
        assertThatIllegalArgumentException().isThrownBy(() -> ChangeCategory.ofCode("BETTER"));
    }
}
