package dk.bip.core.report;

import dk.bip.core.indicator.Dimension;
import dk.bip.core.indicator.Direction;
import dk.bip.core.indicator.Rater;
import dk.bip.core.indicator.Scale;
import dk.bip.core.indicator.ScoreRange;
import dk.bip.core.measurement.DatedScore;
import dk.bip.core.questionnaire.Question;
import dk.bip.core.questionnaire.QuestionKind;
import dk.bip.core.questionnaire.Questionnaire;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
        List<List<String>> rows = new ArrayList<>();
        Set<Questionnaire> used = new LinkedHashSet<>();
        for (Dimension dimension : shown.dimensions()) {
            rater(dimension)
                    .ifPresent(rater -> shown.progression()
                            .on(Scale.of(rater, dimension))
                            .end()
                            .ifPresent(score -> forms.forEach(form -> questions(form, rater, dimension)
                                    .forEach(question -> {
                                        rows.add(row(dimension, question, score));
                                        used.add(form);
                                    }))));
        }
        if (rows.isEmpty()) {
            return section.paragraph(shown.say(
                            "Der er ingen score at gå ud fra, eller skalaens ord kendes ikke.",
                            "There is no score to start from, or the words of the scale are not known."))
                    .build();
        }
        section.table(
                shown.say("Fra den seneste score til næste trin", "From the latest score to the next step"),
                List.of(shown.say("Skala", "Scale"), shown.say("Nu", "Now"), shown.say("Næste trin", "Next step")),
                rows);
        used.forEach(form -> section.note(form.note().in(shown.language())));
        return section.build();
    }

    /** The citizen where a form has words for it, otherwise the caseworker. */
    private Optional<Rater> rater(Dimension dimension) {
        return dimension.raters().stream()
                .filter(rater -> forms.stream()
                        .anyMatch(form -> !questions(form, rater, dimension).isEmpty()))
                .findFirst();
    }

    private static List<Question> questions(Questionnaire form, Rater rater, Dimension dimension) {
        return form.questions(rater).stream()
                .filter(question -> question.kind() == QuestionKind.SCALE)
                .filter(question -> question.dimensions(rater).contains(dimension))
                .toList();
    }

    private List<String> row(Dimension dimension, Question question, DatedScore score) {
        return List.of(
                dimension.label(shown.language()),
                shown.format().score(score.value()),
                next(question, dimension.direction(), score.value()));
    }

    private String next(Question question, Direction direction, double now) {
        ScoreRange range = question.range();
        double best = direction == Direction.HIGHER_IS_BETTER ? range.maximum() : range.minimum();
        if (now == best) {
            return shown.say("Det bedste trin er nået: ", "The best step is reached: ") + meaning(question, best);
        }
        double next = range.kind() == ScoreRange.Kind.CONTINUOUS
                ? best
                : direction == Direction.HIGHER_IS_BETTER ? Math.floor(now) + 1 : Math.ceil(now) - 1;
        return shown.format().number(next) + ": " + meaning(question, next);
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
