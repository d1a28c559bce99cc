package dk.bip.model.trial;

import dk.bip.core.Language;
import dk.bip.core.LanguageFormat;
import dk.bip.core.internal.words.Words;
import dk.bip.model.statistics.ConfidenceInterval;
import java.util.ArrayList;
import java.util.List;

/** The effect on an outcome in words and in rows: in percentage points where the outcome is a share, else in weeks or hours. */
record EffectWords(Language language, EvaluationNumbers numbers, OutcomeDefinition outcome) {

    private static final double LEAST_P = 0.001;
    private static final double PERCENT = 100;

    private LanguageFormat format() {
        return LanguageFormat.of(language);
    }

    private String say(String danish, String english) {
        return Words.in(language, danish, english);
    }

    String ofAll() {
        String treated = level(numbers.get("", "mean_treated"));
        String control = level(numbers.get("", "mean_control"));
        String difference = signed(numbers.get("", "difference")) + " " + unit();
        ConfidenceInterval interval = numbers.interval("", "difference");
        String p = p(numbers.get("", "p"));
        boolean mayBeNone = interval.contains(0);
        return say(
                upper(outcome.label().in(language)) + ": " + treated + " i indsatsgruppen og " + control
                        + " i kontrolgruppen. Forskellen er " + difference + " (95 %-interval " + range(interval) + ", "
                        + p + "). "
                        + (mayBeNone
                                ? "Det kan være tilfældigt, og det kan være en effekt inden for intervallet."
                                : "Så stor en forskel er sjældent tilfældig."),
                upper(outcome.label().in(language)) + ": " + treated + " of the treated and " + control
                        + " of the controls. The difference is " + difference + " (95 % interval " + range(interval)
                        + ", " + p + "). "
                        + (mayBeNone
                                ? "It may be chance, and it may be an effect within the interval."
                                : "So large a difference is seldom chance."));
    }

    String smallestIncrease() {
        String increase = format().number(PERCENT * numbers.get("", "smallest_increase"), 1) + " " + unit();
        return say(
                "Et forsøg af den størrelse finder en stigning på " + increase
                        + " i 80 af 100 tilfælde, og en mindre sjældnere.",
                "A trial of this size finds an increase of " + increase
                        + " in 80 of 100 cases, and a smaller one less often.");
    }

    /** What a row is about, the difference, its interval and p, in a list that can grow. */
    List<String> columns(String first) {
        return new ArrayList<>(List.of(
                first,
                say("Indsats minus kontrol, " + unit(), "Treated less control, " + unit()),
                say("95 %-interval", "95 % interval"),
                "p"));
    }

    List<String> row(String term, String name) {
        return new ArrayList<>(List.of(
                name,
                signed(numbers.get(term, "difference")),
                range(numbers.interval(term, "difference")),
                number(numbers.get(term, "p"))));
    }

    List<String> correctedRow(String term, String name) {
        List<String> row = row(term, name);
        row.add(number(numbers.get(term, "adjusted_p")));
        return row;
    }

    String p(double p) {
        return p < LEAST_P ? "p " + number(p) : "p = " + number(p);
    }

    private String number(double p) {
        return p < LEAST_P ? "< " + format().number(LEAST_P) : format().number(p, 3);
    }

    private static String upper(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private String level(double mean) {
        return outcome.isShare() ? format().percent(mean) : format().number(mean, 2);
    }

    private String unit() {
        return switch (outcome.kind()) {
            case EVER, IN_WEEK -> say("procentpoint", "percentage points");
            case WEEKS -> say("uger", "weeks");
            case HOURS -> say("timer", "hours");
        };
    }

    private String range(ConfidenceInterval interval) {
        return signed(interval.lower()) + say(" til ", " to ") + signed(interval.upper());
    }

    private String signed(double difference) {
        double inUnit = outcome.isShare() ? PERCENT * difference : difference;
        return SignedNumber.of(format(), inUnit, outcome.isShare() ? 1 : 2);
    }
}
