package dk.bip.model.json;

import dk.bip.model.feature.FeatureCatalogue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What every codec knows of the document that it writes or reads: its version, the definitions that it carries, and which texts of it
 * may be anything. Belongs to one document; not thread-safe.
 */
final class Context {

    private final int version;
    private final Definitions definitions;
    private final List<String> contents = new ArrayList<>();

    Context(int version, Definitions definitions) {
        this.version = version;
        this.definitions = definitions;
    }

    int version() {
        return version;
    }

    Definitions definitions() {
        return definitions;
    }

    /** Remembers a text of the document that is no code or name of the library's, so that no message repeats it. */
    void remember(String content) {
        contents.add(content);
    }

    /** Returns a message of the domain without what the document holds: what follows {@code , but} tells what was given. */
    String discreet(String message) {
        int given = message.indexOf(", but ");
        String rule = given < 0 ? message : message.substring(0, given);
        // the longer first: of trappan/housing nothing must stay where trappan alone is left out
        List<String> longestFirst = new ArrayList<>(contents);
        longestFirst.removeIf(content ->
                content.isBlank() || FeatureCatalogue.builtIn().find(content).isPresent());
        longestFirst.sort(Comparator.comparingInt(String::length).reversed());
        for (String content : longestFirst) {
            rule = Texts.withoutWord(rule, content);
        }
        return rule;
    }
}
