package dk.bip.model.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.bip.core.Language;
import dk.bip.core.picture.PictureStyle;
import dk.bip.core.report.Report;
import dk.bip.core.report.ReportSection;
import dk.bip.core.testing.PageAssertions;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TrialReportTest {

    private static final PictureStyle ENGLISH =
            PictureStyle.of(Language.ENGLISH).withWidth(360);
    private static final EvaluatedTrial TRIAL = EvaluatedTrial.of(12, 18, EvaluatedTrial.plan());

    private static Report written(EvaluatedTrial trial) {
        return TrialReport.of(ENGLISH).write(trial.evaluation(), trial.fidelity());
    }

    private static List<String> codes(Report report) {
        return report.sections().stream().map(ReportSection::code).toList();
    }

    @Test
    void isAnAccessiblePageInDanishAndEnglish() {
        for (Language language : List.of(Language.DANISH, Language.ENGLISH)) {
            TrialReport writer = TrialReport.of(PictureStyle.of(language).withWidth(360));
            String html = writer.withAssessed(500)
                    .write(TRIAL.evaluation(), TRIAL.fidelity())
                    .html();
            PageAssertions.assertAccessible(html, language.tag());
            EvaluatedTrial small = EvaluatedTrial.ofOneWeek();
            PageAssertions.assertAccessible(
                    writer.write(small.evaluation(), small.fidelity()).html(), language.tag());
        }
        assertThat(TrialReport.of(PictureStyle.of(Language.DANISH))
                        .write(TRIAL.evaluation(), TRIAL.fidelity())
                        .html())
                .contains("<html lang=\"da\">", "Virkede indsatsen?", "Fra lodtrækning til opgørelse")
                .doesNotContain("Treated", "percentage points", "centres have");
    }

    @Test
    void hasTheFlowTheThreeFiguresTheCentresAndTheSubgroups() {
        Report page = written(TRIAL);
        assertThat(codes(page))
                .containsExactly(
                        TrialReport.EFFECT,
                        TrialReport.FLOW,
                        TrialReport.FIDELITY,
                        TrialReport.CUMULATED,
                        TrialReport.CENTRES,
                        TrialReport.SUBGROUPS,
                        TrialReport.REGISTRATION);
        assertThat(page.section(TrialReport.FLOW).markdown()).contains("From assignment to analysis", "| Lost |");
        assertThat(page.section(TrialReport.FIDELITY).html())
                .contains(
                        "Conversation week by week, of all who were assigned",
                        "Conversation week by week, of those still on benefit",
                        "Offer at a company week by week, of all who were assigned",
                        "Offer at a company week by week, of those still on benefit")
                .contains("<th scope=\"row\">Persons in an offer at a company</th><td>40.0 %</td>");
        assertThat(page.section(TrialReport.CUMULATED).html())
                .contains("How many more weeks with the outcome the treated have had");
        assertThat(page.section(TrialReport.SUBGROUPS).markdown())
                .contains("| men |", "| women |", "That the groups differ: p = ");
        assertThat(page.section(TrialReport.REGISTRATION).text())
                .contains("Evaluated as it was registered on 2 October 2010.");
    }

    @Test
    void theEffectStandsWithItsIntervalAndWhatMustBeReadWithIt() {
        double difference = TRIAL.evaluation().value("", "difference").orElseThrow();
        String effect = written(TRIAL).section(TrialReport.EFFECT).text();
        assertThat(effect)
                .contains("Outcome in some week up to week 12: ")
                .contains("The difference is +%.1f percentage points (95 %% interval +"
                        .formatted(100 * difference)
                        .replace(',', '.'))
                .contains("So large a difference is seldom chance.")
                .contains("The arms lost different shares of their persons")
                .contains("The complier effect holds only")
                .doesNotContain("centres have");
        EvaluatedTrial small = EvaluatedTrial.ofOneWeek();
        assertThat(written(small).section(TrialReport.EFFECT).text())
                .contains("It may be chance, and it may be an effect within the interval.");
    }

    @Test
    void chanceIsSaidOfTwoOrMoreOf18CentresEvenWhereFewerCameOutSeed18() {
        AnalysisPlan plan = AnalysisPlan.of(OutcomeDefinition.ever(EvaluatedTrial.WEEKS), "after 12 weeks");
        TrialEvaluation nothing = TrialEvaluator.of(
                        new TrialRegistration(EvaluatedTrial.FIRST.minusDays(1), TrialProtocol.paaRetteVej(), plan))
                .evaluate(
                        TrialTables.withoutEffect(720, EvaluatedTrial.WEEKS, 18, new Random(18)), EvaluatedTrial.FIRST);
        int positive = EvaluationNumbers.of(nothing).count("", "centres_significant_positive");
        assertThat(positive).isLessThan(2);
        ReportSection centres =
                TrialReport.of(ENGLISH).write(nothing, TRIAL.fidelity()).section(TrialReport.CENTRES);
        assertThat(centres.text())
                .contains(positive + " of 18 centres have a significant positive effect at 5 %."
                        + " With no effect anywhere, 2 or more come out in 23 % of trials if either direction counts,"
                        + " and in 7 % if only positive ones of two-sided tests count.");
        assertThat(centres.markdown()).contains("| centre 0 |", "| centre 17 |", "p, corrected");
    }

    @Test
    void aTrialWithoutCentresOrSubgroupsHasNoSectionsOfThem() {
        Report page = written(EvaluatedTrial.of(
                12, 0, AnalysisPlan.of(OutcomeDefinition.weeks(EvaluatedTrial.WEEKS), "after 12 weeks")));
        assertThat(codes(page)).doesNotContain(TrialReport.CENTRES, TrialReport.SUBGROUPS);
        assertThat(page.section(TrialReport.EFFECT).text())
                .contains("Weeks with the outcome up to week 12: ", " weeks (95 % interval ");
        assertThat(page.section(TrialReport.REGISTRATION).text())
                .contains("This was done otherwise:")
                .contains("- What is looked at: weeks with the outcome up to week 12.")
                .contains("- Subgroups by sex were declared, and are not reported.");
    }

    @Test
    void personsWhoCannotBeAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TrialReport.of(ENGLISH).withAssessed(0))
                .withMessage("persons must be at least 1, but are 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TrialReport.of(ENGLISH).withAssessed(359).write(TRIAL.evaluation(), TRIAL.fidelity()))
                .withMessage("assessed must be at least as many as were assigned, 360, but is 359");
    }

    @Test
    void anEvaluationWithoutTheNumbersIsRefused() {
        TrialEvaluation empty = new TrialEvaluation(
                TRIAL.evaluation().registration(), EvaluatedTrial.FIRST, EvaluatedTrial.plan(), List.of(), List.of());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TrialReport.of(ENGLISH).write(empty, TRIAL.fidelity()))
                .withMessage(
                        "evaluation must have the quantity mean_treated\nMaybe let TrialEvaluator evaluate the trial?");
    }
}
