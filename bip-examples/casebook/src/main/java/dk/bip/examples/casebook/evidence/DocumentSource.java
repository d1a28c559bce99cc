package dk.bip.examples.casebook.evidence;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.core.io.NumberOutput;
import dk.bip.core.Language;
import dk.bip.model.card.CalibrationPoint;
import dk.bip.model.card.ReferenceCase;
import dk.bip.model.matrix.CovarianceMatrix;
import dk.bip.model.predictor.HorizonLogit;
import dk.bip.model.predictor.ModelDocument;
import dk.bip.model.predictor.ModelTerm;
import dk.bip.model.predictor.Transform;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;

/**
 * Writes the numbers of a model document as Java source: a package-private class of {@code dk.bip.model.builtin}, whose static method
 * {@code numbers()} gives a {@code DocumentNumbers}. With a card of the same words, that gives an equal document.
 *
 * <p>Every double is written with the fewest digits that read back as the same bits, so that the source is the same on every JDK. Each
 * statement stands on a line of its own of at most 120 characters, as palantir-java-format leaves it; only a single text may be longer.
 */
final class DocumentSource {

    private static final int WIDTH = 120;
    private static final String INDENT = "        ";
    private static final String CONTINUATION = "                ";
    /** The code of a method is at most 64 KB, and a number of a matrix takes 7 or 8 bytes. */
    private static final int MAXIMUM_TERMS = 100;

    private final ModelDocument document;
    private final String className;
    private final StringBuilder source = new StringBuilder();

    private DocumentSource(ModelDocument document, String className) {
        this.document = document;
        this.className = className;
    }

    /**
     * Returns the source of the numbers of a document.
     *
     * @param document the document
     * @param className the simple name of the class, such as {@code RegisterOnlyNumbers}
     * @return a compilation unit
     * @throws IllegalArgumentException if the name is no identifier of Java, or the document has more than 100 terms
     */
    static String of(ModelDocument document, String className) {
        if (!SourceVersion.isIdentifier(className) || SourceVersion.isKeyword(className)) {
            throw new IllegalArgumentException("className must be an identifier of Java, but is " + className);
        }
        if (document.terms().size() > MAXIMUM_TERMS) {
            throw new IllegalArgumentException("document must have at most " + MAXIMUM_TERMS + " terms, but has "
                    + document.terms().size() + "\nMaybe ship it as JSON?");
        }
        return new DocumentSource(document, className).written();
    }

    private String written() {
        line("package dk.bip.model.builtin;");
        line("");
        line("import dk.bip.model.outcome.Outcome;");
        line("");
        line("/** The numbers of a document. Written by DocumentSource of the casebook; not to be changed by hand. */");
        line("final class " + className + " {");
        line("");
        line("    private " + className + "() {}");
        line("");
        line("    static DocumentNumbers numbers() {");
        statement(
                "DocumentNumbers numbers = new DocumentNumbers",
                text(document.id()),
                text(document.version()),
                "Outcome." + document.outcome().code());
        call("minimumCoverage", number(document.minimumCoverage()));
        call("level", number(document.level()));
        document.schema().names().forEach(name -> call("feature", text(name)));
        document.requiredFeatures().forEach(name -> call("require", text(name)));
        document.terms().forEach(this::term);
        document.rules()
                .forEach(rule -> call(
                        "rule",
                        text(rule.feature()),
                        number(rule.value()),
                        text(rule.bounded()),
                        number(rule.maximum())));
        document.groups().forEach(group -> call("group", text(group.term()), text(group.level())));
        line(INDENT + "precision(numbers);");
        document.logits().forEach(logit -> line(INDENT + method(logit) + "(numbers);"));
        document.card().calibration().forEach(this::calibration);
        document.card().provenance().forEach(entry -> call("provenance", text(entry.key()), text(entry.value())));
        if (!document.referenceCases().isEmpty()) {
            line(INDENT + "referenceCases(numbers);");
        }
        line(INDENT + "return numbers;");
        line("    }");
        method(
                "precision",
                () -> calls(
                        "precision",
                        triangle(document.terms().size(), document.precision().orElseThrow()::at)));
        document.logits().forEach(logit -> method(method(logit), () -> logit(logit)));
        if (!document.referenceCases().isEmpty()) {
            method("referenceCases", () -> document.referenceCases().forEach(this::referenceCase));
        }
        line("}");
        return source.toString();
    }

    private void method(String name, Runnable body) {
        line("");
        line("    private static void " + name + "(DocumentNumbers numbers) {");
        body.run();
        line("    }");
    }

    private static String method(HorizonLogit logit) {
        return "within" + logit.horizon().months() + "Months";
    }

    private void logit(HorizonLogit logit) {
        call("logit", String.valueOf(logit.horizon().months()), number(logit.intercept()));
        calls("coefficients", logit.coefficients());
        CovarianceMatrix covariance = logit.covariance().orElseThrow();
        calls("covariance", triangle(covariance.terms().size(), covariance::at));
    }

    private void term(ModelTerm term) {
        String reference = number(term.reference());
        if (term.transform() instanceof Transform.Levels levels) {
            Stream<String> scores = levels.scores().stream().map(DocumentSource::number);
            Stream<String> start = Stream.of(text(term.name()), text(term.feature()), reference);
            call("levels", Stream.concat(start, scores).toArray(String[]::new));
        } else if (term.transform() instanceof Transform.AtLeast atLeast) {
            call("atLeast", text(term.name()), text(term.feature()), reference, number(atLeast.threshold()));
        } else {
            call("value", text(term.feature()), reference);
        }
    }

    /** The lower triangle of a matrix, row by row. */
    private static List<Double> triangle(int size, Entry entry) {
        List<Double> numbers = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            for (int j = 0; j <= i; j++) {
                numbers.add(entry.at(i, j));
            }
        }
        return numbers;
    }

    @FunctionalInterface
    private interface Entry {
        double at(int row, int column);
    }

    private void calibration(CalibrationPoint point) {
        call(
                "calibration",
                text(point.group().in(Language.ENGLISH)),
                String.valueOf(point.horizon().months()),
                number(point.predicted()),
                number(point.observed()),
                number(point.standardError().orElseThrow()));
    }

    private void referenceCase(ReferenceCase one) {
        call("referenceCase", text(one.name()), String.valueOf(one.horizon().months()), number(one.level()));
        List<String> cells = document.schema().names().stream()
                .map(name ->
                        one.values().containsKey(name) ? number(one.values().get(name)) : "-")
                .toList();
        String start = INDENT + "numbers.values(\"";
        packed(start, " ", cells, "\");");
        List<String> expected = new ArrayList<>(List.of(
                number(one.logOdds()),
                number(one.probability()),
                number(one.lower().orElseThrow()),
                number(one.upper().orElseThrow())));
        one.spreadLower().ifPresent(lower -> expected.add(number(lower)));
        one.spreadUpper().ifPresent(upper -> expected.add(number(upper)));
        call("expected", expected.toArray(String[]::new));
    }

    /** Adds as many calls as it takes for the numbers to fit their lines. */
    private void calls(String method, List<Double> numbers) {
        packed(
                INDENT + "numbers." + method + "(",
                ", ",
                numbers.stream().map(DocumentSource::number).toList(),
                ");");
    }

    private void packed(String start, String separator, List<String> items, String end) {
        StringBuilder line = new StringBuilder();
        for (String item : items) {
            if (!line.isEmpty()
                    && start.length() + line.length() + separator.length() + item.length() + end.length() > WIDTH) {
                line(start + line + end);
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : separator).append(item);
        }
        line(start + line + end);
    }

    private void call(String method, String... arguments) {
        statement("numbers." + method, arguments);
    }

    /** A call on one line, or with its arguments on the next line, or with each on a line of its own. */
    private void statement(String start, String... arguments) {
        String joined = String.join(", ", arguments) + ");";
        String opened = INDENT + start + "(";
        if (opened.length() + joined.length() <= WIDTH) {
            line(opened + joined);
            return;
        }
        line(opened);
        line(
                CONTINUATION.length() + joined.length() <= WIDTH
                        ? CONTINUATION + joined
                        : Stream.of(arguments)
                                .map(argument -> CONTINUATION + argument)
                                .collect(Collectors.joining(",\n", "", ");")));
    }

    private void line(String text) {
        source.append(text).append('\n');
    }

    private static String number(double value) {
        return NumberOutput.toString(value, true);
    }

    private static String text(String value) {
        StringBuilder literal = new StringBuilder("\"");
        for (char c : JsonStringEncoder.getInstance().quoteAsString(value)) {
            boolean plain = c >= ' ' && c <= '~' || Character.isLetterOrDigit(c);
            literal.append(plain ? String.valueOf(c) : String.format(Locale.ROOT, "\\u%04x", (int) c));
        }
        return literal.append('"').toString();
    }
}
