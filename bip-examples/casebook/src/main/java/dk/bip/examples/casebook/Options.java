package dk.bip.examples.casebook;

import dk.bip.core.Language;
import dk.bip.core.Text;
import java.util.Optional;
import java.util.Set;

/** What follows the name of an example on the command line. */
final class Options {

    /** What an example may be given beside {@code --language}. */
    enum Allowed {
        JSON,
        OPERAND
    }

    private Language language;
    private boolean json;
    private String operand;

    private Options() {}

    static Options parse(String[] args, Allowed... allowed) {
        Options options = new Options();
        Set<Allowed> more = Set.of(allowed);
        for (int i = 0; i < args.length; i++) {
            if (args[i].equals("--language") && options.language == null) {
                options.language = language(i + 1 < args.length ? args[++i] : "nothing");
            } else if (args[i].equals("--json") && more.contains(Allowed.JSON) && !options.json) {
                options.json = true;
            } else if (!args[i].startsWith("-") && more.contains(Allowed.OPERAND) && options.operand == null) {
                options.operand = args[i];
            } else {
                throw new UsageException("unexpected argument " + args[i]);
            }
        }
        if (options.json && options.language != null) {
            throw new UsageException("--json has no --language: names and caveats in it are English");
        }
        return options;
    }

    private static Language language(String code) {
        return switch (code) {
            case "da" -> Language.DANISH;
            case "en" -> Language.ENGLISH;
            default -> throw new UsageException("--language must be da or en, but is " + code);
        };
    }

    /** English if none was chosen. */
    Language language() {
        return language == null ? Language.ENGLISH : language;
    }

    boolean json() {
        return json;
    }

    Optional<String> operand() {
        return Optional.ofNullable(operand);
    }

    /** The one of two texts that is in the chosen language. */
    String say(String danish, String english) {
        return Text.of(danish, english).in(language());
    }
}
