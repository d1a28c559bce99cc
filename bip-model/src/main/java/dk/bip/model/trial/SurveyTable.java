package dk.bip.model.trial;

import dk.bip.core.Summarised;
import dk.bip.core.internal.Checks;
import dk.bip.core.internal.words.Digits;
import dk.bip.core.internal.words.TextTable;
import java.util.ArrayList;
import java.util.List;

/**
 * The answers to one question of a survey by arm, each answer as a share of all who answered, with the tests corrected for the number of answers by
 * Holm's method. Who answers is not drawn by lot: a difference may be one of who answered. Immutable and thread-safe.
 *
 * @param lines one for each answer, in the order given
 */
public record SurveyTable(List<Line> lines) implements Summarised {

    /**
     * One answer. Immutable and thread-safe.
     *
     * @param answer the answer
     * @param shares its shares of all who answered, by arm
     * @param adjustedP the p value of their difference, corrected for the number of answers
     */
    public record Line(String answer, ShareComparison shares, double adjustedP) {}

    /**
     * Makes the table.
     *
     * @param answers the possible answers, at least two
     * @param treated how many treated persons gave each
     * @param control how many controls gave each
     * @return the table
     * @throws IllegalArgumentException if the lists differ in length, there are fewer than two answers, a count is negative, or nobody of an arm
     *     answered
     */
    public static SurveyTable of(List<String> answers, List<Integer> treated, List<Integer> control) {
        Checks.that(answers.size() >= 2, "answers must be at least two, but are " + answers.size());
        Checks.that(
                treated.size() == answers.size() && control.size() == answers.size(),
                "treated and control must have one count for each answer");
        int allTreated = sum(treated, "treated");
        int allControl = sum(control, "control");
        List<ShareComparison> shares = new ArrayList<>();
        for (int i = 0; i < answers.size(); i++) {
            shares.add(ShareComparison.ofCounts(treated.get(i), allTreated, control.get(i), allControl));
        }
        List<Double> adjusted = PValueAdjustment.HOLM.adjust(
                shares.stream().map(ShareComparison::p).toList());
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < answers.size(); i++) {
            lines.add(new Line(Checks.notBlank(answers.get(i), "answer"), shares.get(i), adjusted.get(i)));
        }
        return new SurveyTable(List.copyOf(lines));
    }

    private static int sum(List<Integer> counts, String name) {
        Checks.that(counts.stream().allMatch(count -> count >= 0), name + " must hold no negative count");
        int sum = counts.stream().mapToInt(Integer::intValue).sum();
        Checks.that(sum > 0, name + " must hold at least one answer");
        return sum;
    }

    @Override
    public String summary() {
        TextTable table = new TextTable("Answer", "Treated", "Control", "Difference", "p", "Corrected p");
        lines.forEach(line -> table.row(
                line.answer,
                Digits.percent(line.shares.share(Arm.TREATED)),
                Digits.percent(line.shares.share(Arm.CONTROL)),
                EffectDigits.signed(line.shares.difference(), true),
                Digits.p(line.shares.p()),
                Digits.p(line.adjustedP)));
        return this + "\n\n" + table;
    }

    /**
     * Returns how many answers there are, of how many persons, and the smallest corrected p.
     *
     * @return a text, not for parsing
     */
    @Override
    public String toString() {
        ShareComparison any = lines.get(0).shares;
        double smallest = lines.stream().mapToDouble(Line::adjustedP).min().orElseThrow();
        return lines.size() + " answers of " + any.persons(Arm.TREATED) + " treated and " + any.persons(Arm.CONTROL)
                + " controls: smallest corrected p " + Digits.p(smallest);
    }
}
