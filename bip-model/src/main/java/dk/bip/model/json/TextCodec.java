package dk.bip.model.json;

import dk.bip.core.Language;
import dk.bip.core.Text;
import java.util.List;

/** A text in its languages: an object of language tags, and in version 1 of a format one of two fixed fields. */
final class TextCodec {

    /** The form of a tag, as {@link Language} checks it. */
    private static final String TAG =
            "^[A-Za-z]{2,8}(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?(-([A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3})){0,4}$";

    /** More than anybody writes, and few enough that a text is put together one after the other. */
    private static final int MOST_LANGUAGES = 100;

    private static final List<Language> OF_VERSION_1 = List.of(Language.DANISH, Language.ENGLISH);
    private static final String TOO_MANY = "must hold a text in " + MOST_LANGUAGES + " languages at most";
    private static final String DANISH = "danish";
    private static final String ENGLISH = "english";

    private TextCodec() {}

    static void write(Text text, ObjectWriter out) {
        if (text.languages().size() > MOST_LANGUAGES) {
            throw out.refuse(TOO_MANY, null);
        }
        if (out.version() > 1) {
            text.languages().forEach(language -> out.text(language.tag(), text.in(language)));
            return;
        }
        if (!text.languages().equals(OF_VERSION_1)) {
            throw out.refuse(
                    "must be in Danish and English, in this order, and in no other language",
                    "give it both; version 1 of the format has these two only?");
        }
        out.text(DANISH, text.in(Language.DANISH));
        out.text(ENGLISH, text.in(Language.ENGLISH));
    }

    static Text read(JsonValue value) {
        return value.context().version() > 1
                ? value.guarded(TextCodec::inLanguages, value)
                : value.object(
                        in -> Text.of(in.at(DANISH).text(), in.at(ENGLISH).text()));
    }

    /** The tags are content too: a document gone wrong may hold anything there, so that they are in no path and in no message. */
    private static Text inLanguages(JsonValue value) {
        Node.Obj wordings = value.fields();
        if (wordings.names().size() > MOST_LANGUAGES) {
            throw value.path().refuse(TOO_MANY, null);
        }
        Text text = null;
        for (int i = 0; i < wordings.names().size(); i++) {
            Language language = Language.of(wordings.names().get(i));
            JsonValue wording = value.with(wordings.values().get(i));
            if (!wording.isText()) {
                throw value.path().refuse("must hold a text for each language; number " + (i + 1) + " is none", null);
            }
            if (text != null && text.languages().contains(language)) {
                throw value.path().refuse("must hold each language only once", null);
            }
            text = text == null ? Text.of(language, wording.text()) : text.and(language, wording.text());
        }
        if (text == null) {
            throw value.path().refuse("must hold a text in one language or more", null);
        }
        return text;
    }

    static Node.Obj schema(int version) {
        Node wording = Schema.of("type", "string", "pattern", "\\S");
        return version > 1
                ? Schema.of(
                        "type",
                        "object",
                        "minProperties",
                        1,
                        "maxProperties",
                        MOST_LANGUAGES,
                        "propertyNames",
                        Schema.of("pattern", TAG),
                        "additionalProperties",
                        wording)
                : Schema.object(Schema.of(DANISH, wording, ENGLISH, wording).fields(), List.of(DANISH, ENGLISH));
    }
}
