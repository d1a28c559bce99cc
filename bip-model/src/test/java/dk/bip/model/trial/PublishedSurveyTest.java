package dk.bip.model.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dk.bip.model.evidence.Evidence;
import dk.bip.model.evidence.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The printed significance of the survey of På rette vej, from the published shares and counts alone. */
class PublishedSurveyTest {

    private static SurveySplits splits(String id, int total, double significance) {
        Finding finding = Evidence.published().finding(id);
        return SurveySplits.of(
                finding.series().figure("treated").value() / 100,
                finding.series().figure("control").value() / 100,
                total,
                significance);
    }

    @Test
    void prv31HoldsBelowOneInAThousandFor66To241TreatedOf420() {
        SurveySplits splits = splits("PRV-31", 420, 0.001);
        assertThat(splits.smallest()).hasValue(66);
        assertThat(splits.largest()).hasValue(241);
        assertThat(splits.significantSizes()).hasSize(241 - 66 + 1);
        assertThat(splits.always()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"PRV-32, 406", "PRV-33, 364", "PRV-34, 340", "PRV-35, 286"})
    void whatIsPrintedAsNotSignificantIsSoForEverySplit(String id, int total) {
        assertThat(splits(id, total, 0.05).never()).isTrue();
    }

    @Test
    void prv38IsSignificantWithItsPrintedGroups() {
        Finding finding = Evidence.published().finding("PRV-38");
        ShareComparison shares = ShareComparison.ofShares(
                finding.series().figure("with internship").value() / 100,
                134,
                finding.series().figure("without").value() / 100,
                88);
        assertThat(shares.p()).isBetween(0.01, 0.011);
        assertThat(shares.interval(0.95).lower()).isPositive();
    }

    /** The counts nearest to the printed shares of PRV-41, "felt listened to and understood": 20, 28, 30, 56 of 134 and 16, 15, 28, 29 of 88. */
    @Test
    void aTableOfAnswersTestsEachAndCorrectsForTheirNumber() {
        SurveyTable table = SurveyTable.of(
                List.of("not at all", "less", "some", "high degree"), List.of(20, 28, 30, 56), List.of(16, 15, 28, 29));
        assertThat(table.lines()).hasSize(4);
        SurveyTable.Line high = table.lines().get(3);
        assertThat(high.shares().share(Arm.TREATED)).isCloseTo(0.42, within(0.005));
        assertThat(high.shares().share(Arm.CONTROL)).isCloseTo(0.33, within(0.005));
        assertThat(high.adjustedP()).isGreaterThan(high.shares().p());
        assertThat(table.lines()).allMatch(line -> line.adjustedP() > 0.05);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SurveyTable.of(List.of("yes", "no"), List.of(0, 0), List.of(1, 1)))
                .withMessage("treated must hold at least one answer");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SurveyTable.of(List.of("yes", "no"), List.of(1), List.of(1, 1)))
                .withMessage("treated and control must have one count for each answer");
    }
}
