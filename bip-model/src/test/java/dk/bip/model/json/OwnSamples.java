package dk.bip.model.json;

import dk.bip.core.CitizenId;
import dk.bip.core.DateRange;
import dk.bip.core.Language;
import dk.bip.core.Provenance;
import dk.bip.core.Sensitivity;
import dk.bip.core.Text;
import dk.bip.core.casefile.BackgroundFact;
import dk.bip.core.casefile.BackgroundField;
import dk.bip.core.casefile.BackgroundValue;
import dk.bip.core.casefile.CaseFile;
import dk.bip.core.casefile.Withdrawal;
import dk.bip.core.indicator.Dimension;
import dk.bip.core.indicator.Direction;
import dk.bip.core.indicator.IndexRule;
import dk.bip.core.indicator.Instrument;
import dk.bip.core.indicator.MissingReason;
import dk.bip.core.indicator.Profile;
import dk.bip.core.indicator.Rater;
import dk.bip.core.indicator.Reliability;
import dk.bip.core.indicator.ScoreRange;
import dk.bip.core.intervention.Intervention;
import dk.bip.core.intervention.InterventionCategory;
import dk.bip.core.intervention.InterventionType;
import dk.bip.core.measurement.Measurement;
import dk.bip.core.measurement.MeasurementSeries;
import dk.bip.core.questionnaire.Question;
import dk.bip.core.questionnaire.Questionnaire;
import dk.bip.core.questionnaire.Response;
import java.time.LocalDate;
import java.util.List;

/** What a user has defined: instruments, intervention types and background fields, and cases and questionnaires that use them. */
final class OwnSamples {

    static final Language SWEDISH = Language.of("sv");

    private static final ScoreRange ONE_TO_TEN = ScoreRange.steps(1, 10);
    private static final LocalDate START = LocalDate.of(2015, 1, 5);

    static final Dimension HOUSING = rung("housing", "Bostad")
            .raters(Rater.CITIZEN)
            .sensitivity(Sensitivity.HEALTH)
            .build();
    static final Dimension MONEY =
            rung("money", "Ekonomi").raters(Rater.CITIZEN).build();
    static final Dimension DAYS = rung("days", "Vardag").raters(Rater.CITIZEN).build();
    static final Dimension WORRIES = rung("worries", "Oro")
            .direction(Direction.LOWER_IS_BETTER)
            .raters(Rater.CITIZEN)
            .build();

    /** Four rungs of one rater, one of them better the lower, one of unknown reliability. */
    static final Instrument LADDER = Instrument.builder("trappan", Text.of(SWEDISH, "Trappan"))
            .dimensions(HOUSING, MONEY, DAYS, WORRIES)
            .index(IndexRule.of("trappan/overall", Text.of(SWEDISH, "Hela trappan"), List.of(HOUSING, MONEY, DAYS))
                    .withMinimum(2))
            .reliability(HOUSING, new Reliability(2, 0.75, Provenance.CALLER))
            .reliability(MONEY, new Reliability(1.5, 0.8, Provenance.CALLER))
            .reliability(WORRIES, new Reliability(2.25, 0.7, Provenance.CALLER))
            .indexReliability(new Reliability(1.25, 0.875, Provenance.PUBLISHED))
            .build();

    private static final Dimension ENERGY = mark("energy", "Energi");
    private static final Dimension SLEEP = mark("sleep", "Søvn");

    /** Marks from 0 to 100 that both raters make, of which nothing is known. */
    static final Instrument MARKS = Instrument.builder("streger", Text.of("Streger", "Marks"))
            .dimensions(ENERGY, SLEEP)
            .index(IndexRule.of("streger/both", Text.of("Begge", "Both"), List.of(ENERGY, SLEEP)))
            .build();

    static final InterventionType COURSE = InterventionType.builder("acme/course", Text.of(SWEDISH, "Kurs"))
            .category(InterventionCategory.JOB_ORIENTED)
            .atCompany(true)
            .note(Text.of(SWEDISH, "Tre veckor på ett företag"))
            .build();
    static final InterventionType OTHER =
            InterventionType.builder("acme/other", Text.of("Andet", "Other")).build();

    static final BackgroundField CHILDREN = BackgroundField.quantity(
                    "acme/children", Text.of("Børn", "Children"), Sensitivity.ORDINARY, 0, 20)
            .whole()
            .unit(Text.of("antal", "number"))
            .ageLimitMonths(24)
            .build();
    static final BackgroundField CAR = BackgroundField.yesNo(
                    "acme/car", Text.of("Har bil", "Has a car"), Sensitivity.ORDINARY)
            .build();
    static final BackgroundField HOME = BackgroundField.choice(
                    "acme/home", Text.of("Bolig", "Home"), Sensitivity.HEALTH)
            .option("RENTED", Text.of("Lejet", "Rented"))
            .option("none of one's own", Text.of("Ingen egen", "None of one's own"))
            .build();

    private OwnSamples() {}

    static List<Sample<?>> all() {
        return List.of(
                new Sample<>("case-file-own", BipJson.CASE_FILE, caseFile()),
                new Sample<>(
                        "case-snapshot-own", BipJson.CASE_SNAPSHOT, caseFile().asOf(START.plusDays(60))),
                new Sample<>("case-event-measurement-own", BipJson.CASE_EVENT, onLadder(START)),
                new Sample<>("case-event-intervention-own", BipJson.CASE_EVENT, course()),
                new Sample<>("case-event-background-fact-own", BipJson.CASE_EVENT, children()),
                new Sample<>(
                        "measurement-series-own",
                        BipJson.MEASUREMENT_SERIES,
                        MeasurementSeries.of(List.of(onLadder(START), onMarks(Rater.CASEWORKER, START)))),
                new Sample<>("questionnaire-own", BipJson.QUESTIONNAIRE, questionnaire()),
                new Sample<>("questionnaire-continuous", BipJson.QUESTIONNAIRE, continuous()));
    }

    static CaseFile caseFile() {
        return CaseFile.of(
                CitizenId.of("borger-3"),
                children(),
                BackgroundFact.of(START, CAR, BackgroundValue.of(false)),
                BackgroundFact.of(START, HOME, BackgroundValue.of("none of one's own")),
                course(),
                Intervention.of(OTHER, DateRange.startingOn(START.plusDays(20))),
                Withdrawal.of(Intervention.of(OTHER, DateRange.startingOn(START.plusDays(20))), START.plusDays(50)),
                onLadder(START),
                onLadder(START.plusDays(40)),
                onMarks(Rater.CITIZEN, START),
                onMarks(Rater.CASEWORKER, START));
    }

    static Measurement onLadder(LocalDate date) {
        Response answers = Response.builder(questionnaire(), Rater.CITIZEN)
                .answer("trappan.bostad", 7)
                .answer("trappan.oro", 4)
                .build();
        return Measurement.of(
                        date,
                        Profile.builder(LADDER, Rater.CITIZEN)
                                .score(HOUSING, 7)
                                .missing(MONEY, MissingReason.DECLINED)
                                .score(WORRIES, 4)
                                .build())
                .withResponse(answers);
    }

    private static Measurement onMarks(Rater rater, LocalDate date) {
        return Measurement.of(
                date,
                Profile.builder(MARKS, rater)
                        .score(ENERGY, 62.5)
                        .score(SLEEP, 0)
                        .build());
    }

    private static Intervention course() {
        return Intervention.of(COURSE, DateRange.of(START.plusDays(10), START.plusDays(31)))
                .withEndReason(Intervention.EndReason.BROKEN_OFF);
    }

    private static BackgroundFact children() {
        return BackgroundFact.of(START, CHILDREN, BackgroundValue.of(2));
    }

    private static Questionnaire questionnaire() {
        return Questionnaire.builder(LADDER, "trappan.samtal", "1")
                .title(Text.of(SWEDISH, "Samtal om trappan"))
                .note(Text.of(SWEDISH, "Kommunens egna ord."))
                .question(step("trappan.bostad", "Hur bor du?", HOUSING))
                .question(step("trappan.oro", "Hur orolig är du?", WORRIES))
                .build();
    }

    private static Question step(String id, String text, Dimension dimension) {
        Question.Builder question = Question.builder(id)
                .range(dimension.range())
                .text(Text.of(SWEDISH, text))
                .askedOf(Rater.CITIZEN, dimension);
        for (int step = 1; step <= dimension.range().anchors(); step++) {
            question.anchor(Text.of(SWEDISH, "Steg " + step));
        }
        return question.build();
    }

    private static Questionnaire continuous() {
        return Questionnaire.builder(MARKS, "streger.skema", "1")
                .title("Streger", "Marks")
                .note("Sæt en streg.", "Make a mark.")
                .question(Question.builder("streger.energi")
                        .range(ENERGY.range())
                        .text("Hvor megen energi er der?", "How much energy is there?")
                        .anchor("Ingen", "None")
                        .anchor("Megen", "A lot")
                        .askedOf(Rater.CITIZEN, ENERGY)
                        .askedOf(Rater.CASEWORKER, ENERGY)
                        .build())
                .build();
    }

    private static Dimension.Builder rung(String id, String swedish) {
        return Dimension.builder("trappan/" + id, ONE_TO_TEN)
                .label(Text.of(SWEDISH, swedish))
                .definition(Text.of(SWEDISH, swedish + " i dag"));
    }

    private static Dimension mark(String id, String danish) {
        return Dimension.builder("streger/" + id, ScoreRange.continuous(0, 100))
                .label(Text.of(Language.DANISH, danish))
                .definition(Text.of(Language.DANISH, danish + " nu"))
                .build();
    }
}
