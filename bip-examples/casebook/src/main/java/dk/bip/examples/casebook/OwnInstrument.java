package dk.bip.examples.casebook;

import static dk.bip.core.indicator.Rater.CITIZEN;

import dk.bip.core.CitizenId;
import dk.bip.core.Language;
import dk.bip.core.Text;
import dk.bip.core.casefile.CaseFile;
import dk.bip.core.indicator.Dimension;
import dk.bip.core.indicator.IndexRule;
import dk.bip.core.indicator.Instrument;
import dk.bip.core.indicator.Reliability;
import dk.bip.core.indicator.ScoreRange;
import dk.bip.core.measurement.Measurement;
import dk.bip.core.progression.Progression;
import dk.bip.core.progression.ProgressionCalculator;
import dk.bip.core.progression.RadarChart;
import dk.bip.core.questionnaire.Question;
import dk.bip.core.questionnaire.Questionnaire;
import dk.bip.model.json.BipJson;
import java.time.LocalDate;
import java.util.List;

/**
 * An instrument of one's own from the form to the picture: a made-up Swedish ladder of four dimensions from 1 to 10, which only the citizen
 * climbs. No reliability is known for the last of them, so its changes are of unknown certainty.
 */
final class OwnInstrument {

    private static final Language SWEDISH = Language.of("sv");
    private static final ScoreRange RUNGS = ScoreRange.steps(1, 10);

    private static final Dimension HOUSING = dimension("housing", "Boende", "Hur stabilt boendet är.");
    private static final Dimension ECONOMY = dimension("economy", "Ekonomi", "Hur väl pengarna räcker.");
    private static final Dimension DAILY_LIFE = dimension("daily-life", "Vardag", "Hur väl vardagen fungerar.");
    private static final Dimension WORK = dimension("work", "Arbete", "Hur nära ett arbete är.");

    private static final Instrument LADDER = Instrument.builder("ladder", Text.of(SWEDISH, "Stegen"))
            .dimensions(HOUSING, ECONOMY, DAILY_LIFE, WORK)
            .index(IndexRule.of(
                    "ladder/overall", Text.of(SWEDISH, "Sammantaget"), List.of(HOUSING, ECONOMY, DAILY_LIFE, WORK)))
            .reliability(HOUSING, Reliability.of(2.2, 0.85))
            .reliability(ECONOMY, Reliability.of(2.0, 0.8))
            .reliability(DAILY_LIFE, Reliability.of(1.9, 0.8))
            .indexReliability(Reliability.of(1.6, 0.9))
            .build();

    static final Questionnaire FORM = Questionnaire.builder(LADDER, "ladder.citizen", "1")
            .title(Text.of(SWEDISH, "Stegen"))
            .note(Text.of(SWEDISH, "Påhittad för det här exemplet."))
            .question(question("housing", "Hur stabilt är ditt boende?", HOUSING))
            .question(question("economy", "Hur väl räcker dina pengar?", ECONOMY))
            .question(question("daily-life", "Hur väl fungerar din vardag?", DAILY_LIFE))
            .question(question("work", "Hur nära är du ett arbete?", WORK))
            .build();

    private OwnInstrument() {}

    private static Dimension dimension(String name, String label, String definition) {
        return Dimension.builder("ladder/" + name, RUNGS)
                .label(Text.of(SWEDISH, label))
                .definition(Text.of(SWEDISH, definition))
                .raters(CITIZEN)
                .build();
    }

    private static Question question(String name, String text, Dimension dimension) {
        Question.Builder question = Question.builder("ladder.citizen." + name)
                .range(RUNGS)
                .text(Text.of(SWEDISH, text))
                .askedOf(CITIZEN, dimension);
        for (int rung = 1; rung <= 10; rung++) {
            question.anchor(Text.of(SWEDISH, "Steg " + rung));
        }
        return question.build();
    }

    static Command command() {
        return Command.named(
                        "own-instrument",
                        "a made-up Swedish ladder from 1 to 10, from the form to progression, radar chart and JSON")
                .runs(OwnInstrument::run);
    }

    private static void run(Arguments nothing) {
        LocalDate march = LocalDate.of(2026, 3, 10);
        LocalDate september = LocalDate.of(2026, 9, 8);
        CaseFile file = CaseFile.of(
                CitizenId.of("citizen-18"),
                Measurement.of(march, FORM.check(CITIZEN, 3, 5, 4, 2).profile()),
                Measurement.of(september, FORM.check(CITIZEN, 8, 4, 6, 5).profile()));

        Progression progression =
                ProgressionCalculator.of(LADDER).withTarget(WORK, 7).calculate(file.asOf(september), march, september);
        System.out.print(progression.describe(SWEDISH));

        System.out.println();
        RadarChart radar = progression.radar();
        for (RadarChart.Moment moment : RadarChart.Moment.values()) {
            for (RadarChart.Point point : radar.line(CITIZEN, moment).points()) {
                System.out.println(moment + "  " + point.dimension().label(SWEDISH) + ": axis at "
                        + radar.angle(point.dimension()) + " degrees, "
                        + Math.round(100 * point.radius().orElseThrow()) + " % of the way to the rim");
            }
        }

        String json = BipJson.CASE_FILE.writePretty(file);
        System.out.println();
        System.out.println(json);
        System.out.println("Read back the same: " + BipJson.CASE_FILE.read(json).equals(file));
    }
}
