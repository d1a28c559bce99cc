package dk.bip.examples.casebook;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * One command of the casebook, said once: what it is called, what it does, and what may follow its name. What is understood, what
 * {@code --help} says and which mistakes are named all come from here.
 */
final class Command {

    private final Builder parts;
    private final Consumer<Arguments> work;

    private Command(Builder parts, Consumer<Arguments> work) {
        this.parts = parts;
        this.work = work;
    }

    /** Begins a command with its name and what it shows or does. */
    static Builder named(String name, String summary) {
        return new Builder(name, summary);
    }

    String name() {
        return parts.name;
    }

    /** Whether it prints as it goes, and more than could be held. */
    boolean streams() {
        return parts.streams;
    }

    void run(List<String> words) {
        work.accept(Arguments.parse(name(), parts.parameters, words));
    }

    /** The name and what may follow it, in one line. */
    String usage() {
        return parts.parameters.stream()
                .map(parameter -> " " + parameter.inUsage())
                .collect(Collectors.joining("", name(), "\n"));
    }

    /** The usage and, below it, what it is for. */
    String listed() {
        return usage() + "      " + parts.summary + "\n";
    }

    /** The usage, what it is for, what each parameter means, and whatever else there is to say. */
    String help() {
        int width = parts.parameters.stream()
                .mapToInt(parameter -> parameter.written().length())
                .max()
                .orElse(0);
        String table = parts.parameters.stream()
                .map(parameter -> "  " + parameter.written()
                        + " ".repeat(width + 2 - parameter.written().length()) + parameter.inHelp() + "\n")
                .collect(Collectors.joining());
        String more = parts.more.get();
        return usage() + "\n" + parts.summary + "\n" + (table.isEmpty() ? "" : "\n" + table)
                + (more.isEmpty() ? "" : "\n" + more);
    }

    /** Collects what there is to say of a command. */
    static final class Builder {

        private final String name;
        private final String summary;
        private final List<Parameter> parameters = new ArrayList<>();
        private Supplier<String> more = () -> "";
        private boolean streams;

        private Builder(String name, String summary) {
            this.name = name;
            this.summary = summary;
        }

        private Builder with(Parameter parameter) {
            parameters.add(parameter);
            return this;
        }

        /** What must be given: an operand such as {@code FILE.csv}, or an option such as {@code --outcome COL}. */
        Builder required(String written, String meaning) {
            return with(Parameter.of(written, meaning).thatIsRequired());
        }

        /** What may be given: an operand, or an option with a value, or one without such as {@code --json}. */
        Builder optional(String written, String meaning) {
            return with(Parameter.of(written, meaning));
        }

        /** What has a usual value where none is given. */
        Builder optional(String written, String meaning, Object usual) {
            return with(Parameter.of(written, meaning).withUsual(usual.toString()));
        }

        /** An option that may be given as often as wanted. */
        Builder repeated(String written, String meaning) {
            return with(Parameter.of(written, meaning).thatRepeats());
        }

        /** The CSV file that is read. */
        Builder rows(String operand) {
            return required(
                    operand, "the rows, below a header with the names of the columns; - for the standard input");
        }

        /** The file of a case that is read. */
        Builder storedCase(String operand) {
            return required(operand, "the stored case; - for the standard input");
        }

        /** The model that is used. */
        Builder model(String written) {
            return optional(
                    written,
                    "a built-in model, register, citizen, both-raters or belief, or the document of another",
                    "belief");
        }

        /** The horizon that the model is asked about. */
        Builder horizon() {
            return required("--horizon MONTHS", "within how many months, one of the model's horizons");
        }

        /** The language of an example whose words are the library's own. */
        Builder danishOrEnglish() {
            return optional("--language da|en", "the language", "en");
        }

        /** The language of words that may be in any. */
        Builder anyLanguage() {
            return optional("--language TAG", "the language, such as da; English where there are no words in it", "en");
        }

        /** What else {@code --help} says. */
        Builder more(Supplier<String> text) {
            more = text;
            return this;
        }

        /** A command that prints as it goes. It sees to encoding and line ends itself, and what it has printed before an error stays. */
        Builder streaming() {
            streams = true;
            return this;
        }

        /** Ends it with what it does. */
        Command runs(Consumer<Arguments> work) {
            return new Command(this, work);
        }
    }
}
