package dk.bip.model.json;

import dk.bip.core.DateRange;
import dk.bip.core.Text;
import dk.bip.core.indicator.Score;
import dk.bip.core.indicator.ScoreRange;
import dk.bip.model.outcome.Horizon;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** One value of a document and its place; each method reads it as what the format says it is, or refuses it there. */
record JsonValue(JsonValue parent, String field, int position, Node node, Context context) {

    private static final String MAYBE = "\nMaybe ";

    /** Returns the value that a document is. */
    static JsonValue root(Node node, Context context) {
        return new JsonValue(null, null, 0, node, context);
    }

    /** Returns another value at this place. */
    JsonValue with(Node other) {
        return new JsonValue(parent, field, position, other, context);
    }

    /** Returns the place, which is put together where something is wrong there. */
    Path path() {
        if (parent == null) {
            return Path.ROOT;
        }
        return field == null ? parent.path().index(position) : parent.path().field(field);
    }

    String text() {
        String text = string();
        context.remember(text);
        return text;
    }

    private String string() {
        if (!(node instanceof Node.Str text)) {
            throw refuseKind("a text");
        }
        if (!text.isWellFormed()) {
            throw path().refuse(Texts.RULE, Texts.ADVICE);
        }
        return text.value();
    }

    boolean bool() {
        if (!(node instanceof Node.Bool bool)) {
            throw refuseKind("true or false");
        }
        return bool.value();
    }

    double number() {
        double value = Numbers.parse(literal("a number").literal());
        if (!Double.isFinite(value)) {
            throw path().refuse("must be a number that a double can hold", null);
        }
        return value + 0.0;
    }

    long whole() {
        Node.Num number = literal("a whole number");
        if (!number.isWhole()) {
            throw path().refuse("must be a whole number, without point or exponent", null);
        }
        try {
            return Long.parseLong(number.literal());
        } catch (NumberFormatException e) {
            throw path().refuse("must be from " + Long.MIN_VALUE + " to " + Long.MAX_VALUE, null);
        }
    }

    int integer() {
        long value = whole();
        if (value < Integer.MIN_VALUE || value > Integer.MAX_VALUE) {
            throw path().refuse("must be from " + Integer.MIN_VALUE + " to " + Integer.MAX_VALUE, null);
        }
        return (int) value;
    }

    LocalDate date() {
        String text = text();
        if (text.length() != Dates.LENGTH || !Dates.isAt(text, 0)) {
            throw path().refuse("must be an ISO 8601 date", "write it like 2015-01-31?");
        }
        try {
            return Dates.at(text, 0);
        } catch (DateTimeException e) {
            throw path().refuse("must be a day of the calendar", null);
        }
    }

    DateRange period() {
        String text = text();
        if (!Dates.isPeriod(text)) {
            throw path().refuse(
                            "must be two ISO 8601 dates with a slash between them",
                            "write it like 2015-01-01/2015-04-01, or 2015-01-01/.. with an open end?");
        }
        return guarded(Dates::period, text);
    }

    Score score(ScoreRange range) {
        double value = number();
        return guarded(range::score, value);
    }

    Horizon horizon() {
        int months = integer();
        return guarded(Horizon::ofMonths, months);
    }

    /** Reads a text in its languages. */
    Text words() {
        return TextCodec.read(this);
    }

    /** Reads the code of a constant of the library's. */
    <T> T code(Function<String, T> ofCode) {
        String code = string();
        return guarded(ofCode, code);
    }

    /** Reads a text that becomes a value of the domain, such as an id. */
    <T> T as(Function<String, T> ofText) {
        String text = text();
        return guarded(ofText, text);
    }

    /** Reads the code of what is built in, or of what the document defines. */
    <T> T defined(DefinitionKind<T> kind) {
        return context.definitions().resolve(kind, this);
    }

    <T> List<T> list(Function<JsonValue, T> item) {
        if (!(node instanceof Node.Arr array)) {
            throw refuseKind("an array");
        }
        List<Node> items = array.items();
        List<T> list = new ArrayList<>(items.size());
        for (int i = 0; i < items.size(); i++) {
            list.add(item.apply(new JsonValue(this, null, i, items.get(i), context)));
        }
        return list;
    }

    <T> List<T> objects(ObjectCodec<T> codec) {
        return list(item -> item.object(codec));
    }

    <T> T object(ObjectCodec<T> codec) {
        return object(codec::read);
    }

    <T> T object(Function<ObjectReader, T> read) {
        ObjectReader in = new ObjectReader(this, fields());
        T value = guarded(read, in);
        in.refuseTheRest();
        return value;
    }

    Node.Obj fields() {
        if (!(node instanceof Node.Obj object)) {
            throw refuseKind("an object");
        }
        return object;
    }

    boolean isText() {
        return node instanceof Node.Str;
    }

    boolean isBool() {
        return node instanceof Node.Bool;
    }

    private Node.Num literal(String kind) {
        if (!(node instanceof Node.Num number)) {
            throw refuseKind(kind);
        }
        return number;
    }

    private JsonFormatException refuseKind(String wanted) {
        Optional<String> advice = node instanceof Node.Null
                ? Optional.of("leave the field out if it is optional; what is missing is never null?")
                : Optional.empty();
        return path().refuse("must be " + wanted, advice.orElse(null));
    }

    /**
     * Turns the domain's refusal into ours, without what the document holds. Anything else that the domain throws means that it did not
     * expect the value; then only the kind and the place of the exception are told.
     */
    <A, T> T guarded(Function<A, T> domain, A argument) {
        try {
            return domain.apply(argument);
        } catch (JsonFormatException e) {
            throw e;
        } catch (RuntimeException e) {
            throw refusal(e);
        }
    }

    private JsonFormatException refusal(RuntimeException e) {
        if (e.getClass() != IllegalArgumentException.class || e.getMessage() == null) {
            Throwable cause = new IllegalArgumentException(e.getClass().getName());
            cause.setStackTrace(e.getStackTrace());
            return new JsonFormatException(path().toString(), "must be a value that the library can take", null, cause);
        }
        String[] message = e.getMessage().split(MAYBE, 2);
        return path().refuse(context.discreet(message[0]), message.length < 2 ? null : context.discreet(message[1]));
    }
}
