package dk.bip.model.trial;

import dk.bip.core.Language;
import dk.bip.core.LanguageFormat;
import dk.bip.core.internal.picture.TextLines;
import dk.bip.core.internal.words.Words;
import dk.bip.core.picture.Palette;
import dk.bip.core.picture.Picture;
import dk.bip.core.picture.PictureStyle;
import dk.bip.core.picture.Svg;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/** How the persons of a trial went through it, in the form of the CONSORT statement: assessed, assigned, lost and analysed by arm. */
final class FlowPicture {

    private static final double WING = 0.4;

    private final EvaluationNumbers numbers;
    private final OptionalInt assessed;
    private final PictureStyle style;
    private final Language language;
    private final LanguageFormat format;
    private final Palette palette;
    private final double unit;

    private FlowPicture(EvaluationNumbers numbers, OptionalInt assessed, PictureStyle style) {
        this.numbers = numbers;
        this.assessed = assessed;
        this.style = style;
        this.language = style.language();
        this.format = LanguageFormat.of(language);
        this.palette = style.palette();
        this.unit = style.fontSize();
    }

    static Picture draw(EvaluationNumbers numbers, OptionalInt assessed, PictureStyle style) {
        return new FlowPicture(numbers, assessed, style).picture();
    }

    private String say(String danish, String english) {
        return Words.in(language, danish, english);
    }

    private Picture picture() {
        List<Step> both = new ArrayList<>();
        int assigned = numbers.count("", "persons_treated") + numbers.count("", "persons_control");
        assessed.ifPresent(all -> {
            both.add(new Step(say("Vurderet", "Assessed"), Integer.toString(all)));
            both.add(new Step(say("Udelukket", "Excluded"), Integer.toString(all - assigned)));
        });
        both.add(new Step(say("Trukket lod om", "Assigned by lot"), Integer.toString(assigned)));
        List<Step> treated = steps("treated");
        List<Step> control = steps("control");
        List<String> columns = List.of(
                say("Trin", "Step"), say("I alt", "All"), Arm.TREATED.label(language), Arm.CONTROL.label(language));
        List<List<String>> rows = new ArrayList<>();
        both.forEach(step -> rows.add(List.of(step.name(), step.persons(), "–", "–")));
        for (int i = 0; i < treated.size(); i++) {
            rows.add(List.of(
                    treated.get(i).name(),
                    "–",
                    treated.get(i).persons(),
                    control.get(i).persons()));
        }
        String title = say("Fra lodtrækning til opgørelse", "From assignment to analysis");
        Svg svg = Svg.of("bip-trial-flow", style, title, told(both, treated, control));
        double bottom = draw(svg, svg.headline(unit), both, treated, control);
        return Picture.of(svg, (int) Math.ceil(bottom + unit), columns, rows);
    }

    private String told(List<Step> both, List<Step> treated, List<Step> control) {
        return sentence("", both) + " " + sentence(Arm.TREATED.label(language) + ". ", treated) + " "
                + sentence(Arm.CONTROL.label(language) + ". ", control);
    }

    private static String sentence(String lead, List<Step> steps) {
        return lead + String.join(", ", steps.stream().map(Step::words).toList()) + ".";
    }

    private List<Step> steps(String arm) {
        int assigned = numbers.count("", "persons_" + arm);
        int known = numbers.count("", "known_" + arm);
        List<Step> steps = new ArrayList<>();
        steps.add(new Step(say("Tildelt", "Assigned"), Integer.toString(assigned)));
        if (numbers.has("", "taken_up_" + arm)) {
            steps.add(new Step(say("Tog imod", "Took it up"), format.probability(numbers.get("", "taken_up_" + arm))));
        }
        steps.add(new Step(
                say("Frafaldet", "Lost"),
                (assigned - known) + " (" + format.probability((double) (assigned - known) / assigned) + ")"));
        steps.add(new Step(say("Opgjort", "Analysed"), Integer.toString(known)));
        return steps;
    }

    private record Step(String name, String persons) {

        String words() {
            return name + ": " + persons;
        }
    }

    private double draw(Svg svg, double top, List<Step> both, List<Step> treated, List<Step> control) {
        double column = (style.width() - 3 * unit) / 2;
        double middle = style.width() / 2.0;
        double y = top;
        for (int i = 0; i < both.size(); i++) {
            y = i > 0 ? arrow(svg, middle, y) : y;
            y = boxes(svg, y, style.width() - 2 * unit, both.get(i));
        }
        double left = unit + column / 2;
        double right = style.width() - left;
        arrow(svg, left, y);
        y = arrow(svg, right, y);
        svg.boldWords(left, y + unit, Svg.Anchor.MIDDLE, Arm.TREATED.label(language))
                .boldWords(right, y + unit, Svg.Anchor.MIDDLE, Arm.CONTROL.label(language));
        y += 1.6 * unit;
        for (int i = 0; i < treated.size(); i++) {
            if (i > 0) {
                arrow(svg, left, y);
                y = arrow(svg, right, y);
            }
            y = boxes(svg, y, column, treated.get(i), control.get(i));
        }
        return y;
    }

    /** Draws equally high boxes beside each other over the width, and returns where they end. */
    private double boxes(Svg svg, double top, double width, Step... steps) {
        List<List<String>> words = Arrays.stream(steps)
                .map(step -> TextLines.of(step.words(), unit, width - unit, Integer.MAX_VALUE))
                .toList();
        int lines = words.stream().mapToInt(List::size).max().orElseThrow();
        double height = lines * svg.lineHeight() + 0.7 * unit;
        for (int i = 0; i < steps.length; i++) {
            double left = unit + i * (width + unit);
            svg.rectangle(left, top, width, height, palette.muted())
                    .rectangle(left + 1, top + 1, width - 2, height - 2, palette.background());
            double y = top + 1.2 * unit;
            for (String line : words.get(i)) {
                svg.words(left + width / 2, y, Svg.Anchor.MIDDLE, line);
                y += svg.lineHeight();
            }
        }
        return top + height;
    }

    /** Returns where the arrow ends. */
    private double arrow(Svg svg, double x, double top) {
        double end = top + 1.4 * unit;
        double wing = WING * unit;
        svg.stroke(x, top, x, end - wing, palette.muted(), 1.5)
                .area(new double[] {x - wing, end - wing, x + wing, end - wing, x, end}, palette.muted());
        return end;
    }
}
