package dk.bip.core.report;

import dk.bip.core.indicator.Dimension;
import dk.bip.core.indicator.Direction;
import dk.bip.core.indicator.Rater;
import dk.bip.core.indicator.Scale;
import dk.bip.core.indicator.ScoreRange;
import dk.bip.core.questionnaire.Question;
import dk.bip.core.questionnaire.QuestionKind;
import dk.bip.core.questionnaire.Questionnaire;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the next step of a scale means, in the words of the forms. Of a dimension that both are asked about the words to the citizen are taken.
 * A score between two steps has the next whole one.
 */
final class NextStepsSection {

    private final ShownCase shown;
    private final List<Questionnaire> forms;

    private NextStepsSection(ShownCase shown) {
        this.shown = shown;
        this.forms = shown.style().forms().stream()
                .filter(form -> form.instrument().equals(shown.progression().instrument()))
                .toList();
    }

    static ReportSection of(ShownCase shown) {
        return new NextStepsSection(shown).section();
    }

    private ReportSection section() {
        ReportSection.Builder section =
                shown.section(CaseReport.NEXT_STEPS, "Hvad er det næste trin?", "What is the next step?");
        Map<Rater, List<List<String>>> rows = new EnumMap<>(Rater.class);
        shown.dimensions()
                .forEach(dimension -> rater(dimension)
                        .ifPresent(rater -> shown.progression()
                                .on(Scale.of(rater, dimension))
                                .end()
                                .ifPresent(score -> rows.computeIfAbsent(rater, key -> new ArrayList<>())
                                        .add(row(dimension, questions(rater, dimension), score.value())))));
        if (rows.isEmpty()) {
            return section.paragraph(shown.say(
                            "Der er ingen score at gå ud fra, eller skalaens ord kendes ikke.",
                            "There is no score to start from, or the words of the scale are not known."))
                    .build();
        }
        List<String> columns =
                List.of(shown.say("Skala", "Scale"), shown.say("Nu", "Now"), shown.say("Næste trin", "Next step"));
        rows.forEach((rater, all) -> section.table(
                rater == Rater.CITIZEN
                        ? shown.say("Fra borgerens seneste score", "From the citizen's latest score")
                        : shown.say("Fra sagsbehandlerens seneste score", "From the caseworker's latest score"),
                columns,
                all));
        forms.forEach(form -> section.note(form.note().in(shown.language())));
        return section.build();
    }

    /** The citizen where a form has words for it, otherwise the caseworker. */
    private Optional<Rater> rater(Dimension dimension) {
        return dimension.raters().stream()
                .filter(rater -> !questions(rater, dimension).isEmpty())
                .findFirst();
    }

    private List<Question> questions(Rater rater, Dimension dimension) {
        return forms.stream()
                .flatMap(form -> form.questions(rater).stream())
                .filter(question -> question.kind() == QuestionKind.SCALE)
                .filter(question -> question.dimensions(rater).contains(dimension))
                .toList();
    }

    private List<String> row(Dimension dimension, List<Question> questions, double now) {
        double next = next(dimension, now);
        String step = next == now
                ? shown.say("Det bedste trin er nået", "The best step is reached")
                : shown.format().number(next);
        return List.of(
                dimension.label(shown.language()),
                shown.format().score(now),
                step
                        + ": "
                        + questions.stream()
                                .map(question -> meaning(question, next))
                                .collect(Collectors.joining(" ")));
    }

    /** The next whole step towards the best, or the best end of a range without steps. */
    private static double next(Dimension dimension, double now) {
        ScoreRange range = dimension.range();
        boolean isUp = dimension.direction() == Direction.HIGHER_IS_BETTER;
        if (range.kind() == ScoreRange.Kind.CONTINUOUS) {
            return isUp ? range.maximum() : range.minimum();
        }
        return isUp ? Math.min(range.maximum(), Math.floor(now) + 1) : Math.max(range.minimum(), Math.ceil(now) - 1);
    }

    /** The words of a step, or of an end of a range without steps. */
    private String meaning(Question question, double step) {
        ScoreRange range = question.range();
        int place = range.kind() == ScoreRange.Kind.STEPS
                ? (int) (step - range.minimum())
                : step == range.minimum() ? 0 : 1;
        return question.anchors().get(place).in(shown.language());
    }
}
