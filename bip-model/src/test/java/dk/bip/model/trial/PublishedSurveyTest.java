package dk.bip.model.trial;

import static org.assertj.core.api.Assertions.assertThat;

import dk.bip.model.evidence.Evidence;
import dk.bip.model.evidence.Finding;
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
}
