package dk.bip.core.testing;

import dk.bip.core.Language;
import dk.bip.core.Text;
import dk.bip.core.indicator.Dimension;
import dk.bip.core.indicator.Direction;
import dk.bip.core.indicator.IndexRule;
import dk.bip.core.indicator.Instrument;
import dk.bip.core.indicator.Rater;
import dk.bip.core.indicator.Reliability;
import dk.bip.core.indicator.ScoreRange;
import dk.bip.core.questionnaire.Question;
import dk.bip.core.questionnaire.Questionnaire;
import java.util.List;

/**
 * A made-up instrument that is as unlike BIP as the types allow: four dimensions from 1 to 10, one of them the better the lower, one
 * without a reliability, a Swedish text only, and the citizen as the one rater.
 */
public final class Ladder {

    /** The language of every text. */
    public static final Language SWEDISH = Language.of("sv");

    /** The range of all four. */
    public static final ScoreRange RANGE = ScoreRange.steps(1, 10);

    /** The more the better. */
    public static final Dimension HOUSING = dimension("housing", "Boende").build();

    /** The more the better. */
    public static final Dimension ECONOMY = dimension("economy", "Ekonomi").build();

    /** The less the better. */
    public static final Dimension WORRY =
            dimension("worry", "Oro").direction(Direction.LOWER_IS_BETTER).build();

    /** The more the better; its reliability is not known. */
    public static final Dimension WORK = dimension("work", "Arbete").build();

    /** Over the three of one direction, all of which must be there. */
    public static final IndexRule OVERALL =
            IndexRule.of("ladder/overall", swedish("Sammantaget"), List.of(HOUSING, ECONOMY, WORK));

    /** The instrument, with the id {@code ladder}. */
    public static final Instrument INSTRUMENT = Instrument.builder("ladder", swedish("Stegen"))
            .dimensions(HOUSING, ECONOMY, WORRY, WORK)
            .index(OVERALL)
            .reliability(HOUSING, Reliability.of(2, 0.8))
            .reliability(ECONOMY, Reliability.of(2, 0.8))
            .reliability(WORRY, Reliability.of(2.5, 0.75))
            .indexReliability(Reliability.of(1.5, 0.9))
            .build();

    private Ladder() {}

    private static Dimension.Builder dimension(String name, String label) {
        return Dimension.builder("ladder/" + name, RANGE)
                .label(swedish(label))
                .definition(swedish("Hur det går med: " + label + "."))
                .raters(Rater.CITIZEN);
    }

    /** Returns a form with one question a dimension. */
    public static Questionnaire questionnaire() {
        Questionnaire.Builder form = Questionnaire.builder(INSTRUMENT, "ladder.citizen", "1")
                .title(swedish("Stegen"))
                .note(swedish("Påhittad."));
        for (Dimension dimension : INSTRUMENT.dimensions()) {
            Question.Builder question = Question.builder(dimension.id().replace('/', '.'))
                    .range(RANGE)
                    .text(swedish("Var på stegen står du: " + dimension.label(SWEDISH) + "?"))
                    .askedOf(Rater.CITIZEN, dimension);
            for (int step = 1; step <= 10; step++) {
                question.anchor(swedish("Steg " + step));
            }
            form.question(question.build());
        }
        return form.build();
    }

    private static Text swedish(String wording) {
        return Text.of(SWEDISH, wording);
    }
}
