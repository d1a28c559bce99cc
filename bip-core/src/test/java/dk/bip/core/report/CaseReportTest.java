package dk.bip.core.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.bip.core.CaseEvent;
import dk.bip.core.CitizenId;
import dk.bip.core.Language;
import dk.bip.core.Text;
import dk.bip.core.attention.AttentionFact;
import dk.bip.core.attention.AttentionPoint;
import dk.bip.core.attention.AttentionTopic;
import dk.bip.core.casefile.CaseFile;
import dk.bip.core.casefile.CaseSnapshot;
import dk.bip.core.casefile.JobEvent;
import dk.bip.core.indicator.Bip;
import dk.bip.core.indicator.Dimension;
import dk.bip.core.indicator.Indicator;
import dk.bip.core.indicator.Instrument;
import dk.bip.core.indicator.MissingReason;
import dk.bip.core.indicator.Profile;
import dk.bip.core.indicator.Rater;
import dk.bip.core.indicator.Scale;
import dk.bip.core.indicator.ScoreRange;
import dk.bip.core.indicator.Skapa;
import dk.bip.core.measurement.Measurement;
import dk.bip.core.progression.Progression;
import dk.bip.core.progression.ProgressionCalculator;
import dk.bip.core.questionnaire.Question;
import dk.bip.core.questionnaire.Questionnaire;
import dk.bip.core.testing.Ladder;
import dk.bip.core.testing.ReadPage;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CaseReportTest {

    private static final LocalDate START = LocalDate.of(2026, 1, 5);
    private static final LocalDate END = LocalDate.of(2026, 7, 6);
    private static final ReportStyle STYLE = ReportStyle.of(Language.ENGLISH);

    private static Measurement measured(LocalDate date, Profile.Builder profile) {
        return Measurement.of(date, profile.build());
    }

    private static Profile.Builder citizen(Instrument instrument) {
        return Profile.builder(instrument, Rater.CITIZEN);
    }

    private static CaseSnapshot snapshot(CaseEvent... events) {
        CaseFile.Builder file = CaseFile.builder(CitizenId.of("citizen-secret"));
        List.of(events).forEach(file::add);
        return file.build().asOf(END);
    }

    private static Report report(Instrument instrument, CaseSnapshot snapshot, ReportStyle style) {
        return CaseReport.write(ProgressionCalculator.of(instrument).calculate(snapshot), snapshot, List.of(), style);
    }

    private static List<List<String>> table(Report report, String code, int table) {
        return ReadPage.rows(
                ReadPage.of(report.section(code).html()).all("table").get(table));
    }

    private static Report bip() {
        return report(
                Bip.INSTRUMENT,
                snapshot(
                        measured(
                                START,
                                citizen(Bip.INSTRUMENT)
                                        .score(Indicator.CITIZEN_BELIEF, 1)
                                        .score(Indicator.COOPERATION, 3)
                                        .score(Indicator.GOAL_DIRECTEDNESS, 2)
                                        .missing(Indicator.NETWORK_SUPPORT, MissingReason.DONT_KNOW)),
                        measured(
                                END,
                                citizen(Bip.INSTRUMENT)
                                        .score(Indicator.CITIZEN_BELIEF, 5)
                                        .score(Indicator.COOPERATION, 3.5)
                                        .missing(Indicator.GOAL_DIRECTEDNESS, MissingReason.DECLINED)
                                        .score(Indicator.NETWORK_SUPPORT, 2)),
                        JobEvent.of(END.minusDays(3), JobEvent.Kind.JOB_STARTED)),
                STYLE);
    }

    @Test
    void tellsOnEveryScaleWhatMovedAsJudgedTogether() {
        assertThat(table(bip(), CaseReport.MOVED, 2))
                .contains(
                        List.of("Citizen's belief in getting a job", "Progression: +4.0\u00A0±\u00A01.5", "not rated"),
                        List.of("Cooperation skills", "No certain change: +0.5\u00A0±\u00A01.5", "missing"))
                .hasSize(2 + Bip.INSTRUMENT.dimensions().size());
        assertThat(bip().section(CaseReport.MOVED).text())
                .contains("Ordinary job since 3 July 2026.", "Single ratings: looked at 2 together.");
    }

    @Test
    void saysWhatTheNextStepMeansInTheWordsToTheCitizen() {
        assertThat(table(bip(), CaseReport.NEXT_STEPS, 0))
                .contains(
                        List.of(
                                "Citizen's belief in getting a job",
                                "5.0",
                                "The best step is reached: Yes, I can handle a job on ordinary terms."),
                        List.of("Cooperation skills", "3.5", "4: I work well with most people."),
                        List.of("Support from the network", "2.0", "3: I can get help with some things."));
        assertThat(bip().section(CaseReport.NEXT_STEPS).text()).contains("not BIP's.");
    }

    @Test
    void saysWhatTheNextStepOfTheCaseworkersScalesMeans() {
        Report report = report(
                Bip.INSTRUMENT,
                snapshot(measured(
                        END, Profile.builder(Bip.INSTRUMENT, Rater.CASEWORKER).score(Indicator.CASEWORKER_BELIEF, 2))),
                STYLE);
        assertThat(table(report, CaseReport.NEXT_STEPS, 0))
                .containsExactly(List.of("Caseworker's belief that the citizen gets a job", "2.0", "3: It varies"));
    }

    @Test
    void goesDownWhereLessIsBetter() {
        Report report = report(
                Ladder.INSTRUMENT,
                snapshot(measured(
                        END,
                        citizen(Ladder.INSTRUMENT)
                                .score(Ladder.WORRY, 6.5)
                                .score(Ladder.HOUSING, 6.5)
                                .score(Ladder.ECONOMY, 10))),
                STYLE.withForms(Ladder.questionnaire()));
        assertThat(table(report, CaseReport.NEXT_STEPS, 0))
                .containsExactly(
                        List.of("Boende", "6.5", "7: Steg 7"),
                        List.of("Ekonomi", "10.0", "The best step is reached: Steg 10"),
                        List.of("Oro", "6.5", "6: Steg 6"));
    }

    @Test
    void aRangeWithoutStepsHasItsBestEnd() {
        Dimension calm = Dimension.builder("own/calm", ScoreRange.continuous(0, 100))
                .label(Text.of("Ro", "Calm"))
                .definition(Text.of("Ro", "Calm"))
                .raters(Rater.CITIZEN)
                .build();
        Instrument own = Instrument.builder("own", Text.of("Egen", "Own"))
                .dimensions(calm)
                .build();
        Questionnaire form = Questionnaire.builder(own, "own", "1")
                .title("x", "y")
                .note("note", "noted")
                .question(Question.builder("own.calm")
                        .range(calm.range())
                        .text("Hvor?", "How?")
                        .askedOf(Rater.CITIZEN, calm)
                        .anchor("Slet ikke.", "Not at all.")
                        .anchor("Helt.", "Fully.")
                        .build())
                .build();
        Report report = report(
                own,
                snapshot(
                        measured(START, citizen(own).score(calm, 10)),
                        measured(END, citizen(own).score(calm, 40))),
                STYLE.withForms(form));
        assertThat(table(report, CaseReport.NEXT_STEPS, 0)).containsExactly(List.of("Calm", "40.0", "100: Fully."));
        assertThat(table(report, CaseReport.MOVED, 2)).containsExactly(List.of("Calm", "+30.0 ± unknown"));
        assertThat(report.section(CaseReport.MISSING).text())
                .contains("The precision of the scale is not known, and so neither whether the change is certain.");
    }

    @Test
    void withoutTheWordsOfAScaleTheNextStepIsNotKnown() {
        CaseSnapshot snapshot =
                snapshot(measured(END, citizen(Ladder.INSTRUMENT).score(Ladder.WORRY, 6)));
        assertThat(report(Ladder.INSTRUMENT, snapshot, STYLE)
                        .section(CaseReport.NEXT_STEPS)
                        .text())
                .contains("the words of the scale are not known");
    }

    @Test
    void saysWhatIsMissingAndWhy() {
        List<String> items =
                ReadPage.of(bip().section(CaseReport.MISSING).html()).words("li");
        assertThat(items)
                .anyMatch(item -> item.startsWith("There is no score at the start of the period.")
                        && item.contains("Ability to make contact (the citizen's rating) – was not asked"))
                .contains(
                        "There is no score at the end of the period. Goal-directedness (the citizen's rating) – did not wish to answer.",
                        "Nothing has been measured again since the start of the period. Support from the network (the citizen's rating).")
                .anyMatch(item -> item.startsWith("Nothing had been measured yet at the start of the period.")
                        && item.contains("Ability to make contact (the caseworker's rating)"));
    }

    @Test
    void saysThatTheLatestMeasurementHasNoScoreWhereTheChangeIsToAnEarlierOne() {
        Report report = report(
                Skapa.INSTRUMENT,
                snapshot(
                        measured(START, citizen(Skapa.INSTRUMENT).score(Skapa.REACH_WORK, 2)),
                        measured(START.plusMonths(3), citizen(Skapa.INSTRUMENT).score(Skapa.REACH_WORK, 4)),
                        measured(END, citizen(Skapa.INSTRUMENT).missing(Skapa.REACH_WORK, MissingReason.DONT_KNOW))),
                STYLE);
        assertThat(ReadPage.of(report.section(CaseReport.MISSING).html()).words("li"))
                .contains("The latest measurement has no score; the change is to the last score before it. "
                        + Scale.of(Rater.CITIZEN, Skapa.REACH_WORK).label(Language.ENGLISH) + " – did not know.");
    }

    @Test
    void targetsAndPointsAreTold() {
        CaseSnapshot snapshot = snapshot(
                measured(START, citizen(Skapa.INSTRUMENT).score(Skapa.REACH_WORK, 2)),
                measured(END, citizen(Skapa.INSTRUMENT).score(Skapa.REACH_WORK, 3)));
        Scale scale = Scale.of(Rater.CITIZEN, Skapa.REACH_WORK);
        Progression progression =
                ProgressionCalculator.of(Skapa.INSTRUMENT).withTarget(scale, 4).calculate(snapshot);
        AttentionPoint point = new AttentionPoint(
                AttentionTopic.of("acme/why", AttentionTopic.Severity.SOON, Text.of("Hvorfor?", "Why?"))
                        .withFinding("BIP-IND-03"),
                List.of(
                        AttentionFact.of("X", START, Text.of("det begyndte", "it began")),
                        AttentionFact.of(scale.code() + "=3", END, Text.of("tre", "three"))));
        Report report = CaseReport.write(progression, snapshot, List.of(point), STYLE);
        assertThat(ReadPage.of(report.section(CaseReport.QUESTIONS).html()).words("li"))
                .containsExactly(
                        "Why? Soon. 5 January 2026: it began; 6 July 2026: three. Behind the question: BIP-IND-03.");
        assertThat(report.section(CaseReport.TARGETS).text())
                .contains(scale.label(Language.ENGLISH) + ": 3.0 now, and the target is 4.0.");
        Report hidden = CaseReport.write(progression, snapshot, List.of(point), STYLE.withHidden(Skapa.REACH_WORK));
        assertThat(hidden.section(CaseReport.QUESTIONS).text()).contains("The rules raise no question today.");
        assertThat(hidden.section(CaseReport.TARGETS).text()).contains("No target has been set in numbers.");
    }

    @Test
    void refusesAnEarlierSnapshotAndHidingWhatIsNotMeasured() {
        CaseSnapshot snapshot = snapshot(measured(END, citizen(Skapa.INSTRUMENT).score(Skapa.REACH_WORK, 3)));
        Progression progression = ProgressionCalculator.of(Skapa.INSTRUMENT).calculate(snapshot);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CaseReport.write(progression, snapshot.asOf(START), List.of(), STYLE))
                .withMessage("snapshot must not be of an earlier date than the last of the progression\n"
                        + "Maybe take the snapshot from which the progression was calculated?");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        CaseReport.write(progression, snapshot, List.of(), STYLE.withHidden(Indicator.COOPERATION)))
                .withMessage("hidden dimensions must be those of instrument skapa, but one is COOPERATION");
    }
}
