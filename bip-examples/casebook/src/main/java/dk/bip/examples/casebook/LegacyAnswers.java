package dk.bip.examples.casebook;

import dk.bip.core.casefile.CaseRow;
import dk.bip.core.indicator.Rater;
import dk.bip.core.measurement.Measurement;
import dk.bip.core.questionnaire.Questionnaire;
import dk.bip.core.questionnaire.Questionnaires;
import dk.bip.core.questionnaire.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What one rater answered on one day: some lines of the table of answers. Mutable while the table is read. */
final class LegacyAnswers {

    private record Answered(String question, String answer) {}

    private final String citizen;
    private final String date;
    private final Rater rater;
    private final List<Integer> lines = new ArrayList<>();
    private final List<Answered> answers = new ArrayList<>();
    private final Set<Answered> seen = new HashSet<>();

    LegacyAnswers(String citizen, String date, Rater rater) {
        this.citizen = citizen;
        this.date = date;
        this.rater = rater;
    }

    /** Adds a line and returns true, or false where the same was there already. */
    boolean add(int line, String question, String answer) {
        lines.add(line);
        Answered answered = new Answered(question, answer);
        return seen.add(answered) && answers.add(answered);
    }

    LegacyRow row() {
        return new LegacyRow("answers", lines, citizen, CaseRow.of(Measurement.KIND, this::measurement));
    }

    private Measurement measurement() {
        Questionnaire form = rater == Rater.CITIZEN ? Questionnaires.bipCitizen() : Questionnaires.bipCaseworker();
        Response.Builder response = Response.builder(form, rater);
        answers.forEach(answered ->
                response.answer(form.id() + "." + answered.question(), Double.parseDouble(answered.answer())));
        return Measurement.of(LocalDate.parse(date), form.check(response.build()));
    }
}
