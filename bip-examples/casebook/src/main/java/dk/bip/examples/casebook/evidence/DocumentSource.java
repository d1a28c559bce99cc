package dk.bip.examples.casebook.evidence;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.core.io.NumberOutput;
import dk.bip.core.Language;
import dk.bip.model.card.CalibrationPoint;
import dk.bip.model.card.ReferenceCase;
import dk.bip.model.matrix.CovarianceMatrix;
import dk.bip.model.predictor.ModelDocument;
import dk.bip.model.predictor.ModelTerm;
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
                "Outcome." + document.outcome().name());
        call("intercept", number(document.intercept()));
        call("minimumCoverage", number(document.minimumCoverage()));
        call("level", number(document.level()));
        calls("intervalOffsets", document.intervalOffsets());
        document.terms().forEach(this::term);
        line(INDENT + "coefficientCovariance(numbers);");
        line(INDENT + "featureCovariance(numbers);");
        document.card().calibration().forEach(this::calibration);
        document.card().provenance().forEach(entry -> call("provenance", text(entry.key()), text(entry.value())));
        if (!document.referenceCases().isEmpty()) {
            line(INDENT + "referenceCases(numbers);");
        }
        line(INDENT + "return numbers;");
        line("    }");
        method(
                "coefficientCovariance",
                () -> calls("coefficientCovariance", triangle(document.coefficientCovariance())));
        method("featureCovariance", () -> calls("featureCovariance", triangle(document.featureCovariance())));
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

    private void term(ModelTerm term) {
        call(
                "term",
                text(term.name()),
                number(term.coefficient()),
                number(term.reference()),
                String.valueOf(term.required()));
    }

    private static List<Double> triangle(CovarianceMatrix matrix) {
        List<Double> numbers = new ArrayList<>();
        for (int i = 0; i < matrix.terms().size(); i++) {
            for (int j = 0; j <= i; j++) {
                numbers.add(matrix.at(i, j));
            }
        }
        return numbers;
    }

    private void calibration(CalibrationPoint point) {
        call(
                "calibration",
                text(point.group().in(Language.ENGLISH)),
                String.valueOf(point.horizon().months()),
                number(point.predicted()),
                number(point.observed()));
    }

    private void referenceCase(ReferenceCase one) {
        call("referenceCase", text(one.name()), String.valueOf(one.horizon().months()), number(one.level()));
        List<String> cells = document.names().stream()
                .map(name ->
                        one.values().containsKey(name) ? number(one.values().get(name)) : "-")
                .toList();
        String start = INDENT + "numbers.values(\"";
        packed(start, " ", cells, "\");");
        call("expected", number(one.logOdds()), number(one.probability()), number(one.lower()), number(one.upper()));
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
