package dk.bip.model.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.bip.core.CitizenId;
import dk.bip.core.DateRange;
import dk.bip.core.Language;
import dk.bip.core.casefile.CaseFile;
import dk.bip.core.casefile.CaseSnapshot;
import dk.bip.core.intervention.Intervention;
import dk.bip.core.intervention.InterventionMix;
import dk.bip.core.intervention.InterventionType;
import dk.bip.core.progression.Meanwhile;
import dk.bip.core.progression.ProgressionCalculator;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ExpectedProgressionTest {

    private static final LocalDate START = LocalDate.of(2015, 1, 5);

    private static Intervention intervention(InterventionType type, int from, int to) {
        return Intervention.of(type, DateRange.of(START.plusDays(from), START.plusDays(to)));
    }

    private static ExpectedProgression expected(Intervention... interventions) {
        return ExpectedProgression.of(
                InterventionMix.over(List.of(interventions), DateRange.of(START, START.plusDays(90))));
    }

    @Test
    void followsThePublishedOrderOfMixes() {
        Intervention internship = intervention(InterventionType.COMPANY_INTERNSHIP, 0, 30);
        Intervention exercise = intervention(InterventionType.DIET_AND_EXERCISE, 20, 60);
        Intervention mentor = intervention(InterventionType.SOCIAL_MENTOR, 40, 80);
        assertThat(expected()).isEqualTo(ExpectedProgression.DECLINE);
        assertThat(expected(exercise)).isEqualTo(ExpectedProgression.ABOUT_NONE);
        assertThat(expected(internship)).isEqualTo(ExpectedProgression.SOME);
        assertThat(expected(internship, exercise)).isEqualTo(ExpectedProgression.MOST);
        assertThat(expected(internship, mentor)).isEqualTo(ExpectedProgression.NOT_PUBLISHED);
        assertThat(expected(exercise, mentor)).isEqualTo(ExpectedProgression.NOT_PUBLISHED);
    }

    @Test
    void everyExpectationRestsOnAnAssociation() {
        Stream.of(ExpectedProgression.values())
                .filter(expected -> expected != ExpectedProgression.NOT_PUBLISHED)
                .forEach(expected -> assertThat(expected.finding().orElseThrow())
                        .satisfies(finding -> assertThat(finding.claim()).isEqualTo(Claim.ASSOCIATION))
                        .satisfies(finding -> assertThat(finding.topic()).isEqualTo(Topic.PROGRESSION)));
        assertThat(ExpectedProgression.NOT_PUBLISHED.finding()).isEmpty();
        assertThat(ExpectedProgression.DECLINE.finding().orElseThrow().id()).hasToString("BIP-INT-11");
    }

    @Test
    void saysTheExpectationBesideWhatMovedAndThatItForetellsNobody() {
        CaseSnapshot snapshot =
                CaseFile.builder(CitizenId.of("citizen-secret")).build().asOf(START.plusDays(89));
        Meanwhile meanwhile = Meanwhile.of(
                ProgressionCalculator.withDefaults().calculate(snapshot, START, snapshot.date()), snapshot);
        assertThat(ExpectedProgression.describe(meanwhile, Language.ENGLISH))
                .startsWith(meanwhile.describe(Language.ENGLISH))
                .endsWith("Citizens without an intervention on average moved away from the labour market (BIP-INT-11)."
                        + " That is an association over many citizens and foretells nothing of one.\n");
        assertThat(ExpectedProgression.describe(meanwhile, Language.DANISH))
                .endsWith("(BIP-INT-11). Det er en sammenhæng over mange borgere og ikke en forudsigelse om én.\n");
    }

    @Test
    void codesAreFoundAgain() {
        for (ExpectedProgression expected : ExpectedProgression.values()) {
            assertThat(ExpectedProgression.ofCode(expected.code())).isEqualTo(expected);
        }
        assertThatIllegalArgumentException().isThrownBy(() -> ExpectedProgression.ofCode("PROGRESS"));
    }
}
