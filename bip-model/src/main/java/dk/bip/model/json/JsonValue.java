package dk.bip.model.json;

import dk.bip.core.DateRange;
import dk.bip.core.Text;
import dk.bip.core.indicator.Score;
import dk.bip.model.outcome.Horizon;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** One value of a document and its place; each method reads it as what the format says it is, or refuses it there. */
record JsonValue(Path path, Node node) {

    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern PERIOD = Pattern.compile(DATE + "/(" + DATE + "|\\.\\.)");
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]+");
    private static final String MAYBE = "\nMaybe ";

    String text() {
        if (!(node instanceof Node.Str text)) {
            throw refuseKind("a text");
        }
        if (!Texts.isWellFormed(text.value())) {
            throw path.refuse(Texts.RULE, Texts.ADVICE);
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
        double value = Double.parseDouble(literal("a number"));
        if (!Double.isFinite(value)) {
            throw path.refuse("must be a number that a double can hold", null);
        }
        return value + 0.0;
    }

    long whole() {
        String literal = literal("a whole number");
        if (!WHOLE.matcher(literal).matches()) {
            throw path.refuse("must be a whole number, without point or exponent", null);
        }
        try {
            return Long.parseLong(literal);
        } catch (NumberFormatException e) {
            throw path.refuse("must be from " + Long.MIN_VALUE + " to " + Long.MAX_VALUE, null);
        }
    }

    int integer() {
        long value = whole();
        if (value < Integer.MIN_VALUE || value > Integer.MAX_VALUE) {
            throw path.refuse("must be from " + Integer.MIN_VALUE + " to " + Integer.MAX_VALUE, null);
        }
        return (int) value;
    }

    LocalDate date() {
        String text = text();
        if (DATE.matcher(text).matches()) {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeException e) {
                throw path.refuse("must be a day of the calendar", null);
            }
        }
        throw path.refuse("must be an ISO 8601 date", "write it like 2015-01-31?");
    }

    DateRange period() {
        String text = text();
        if (!PERIOD.matcher(text).matches()) {
            throw path.refuse(
                    "must be two ISO 8601 dates with a slash between them",
                    "write it like 2015-01-01/2015-04-01, or 2015-01-01/.. with an open end?");
        }
        return guarded(() -> DateRange.parse(text));
    }

    Score score() {
        double value = number();
        return guarded(() -> Score.of(value));
    }

    Horizon horizon() {
        int months = integer();
        return guarded(() -> Horizon.ofMonths(months));
    }

    /** Reads a text in both languages. */
    Text words() {
        return object(CommonCodecs.TEXT);
    }

    /** Reads a text that becomes a value of the domain: an id, or the constant of a code. */
    <T> T as(Function<String, T> ofText) {
        String text = text();
        return guarded(() -> ofText.apply(text));
    }

    <T> List<T> list(Function<JsonValue, T> item) {
        if (!(node instanceof Node.Arr array)) {
            throw refuseKind("an array");
        }
        List<T> list = new ArrayList<>(array.items().size());
        for (int i = 0; i < array.items().size(); i++) {
            list.add(item.apply(new JsonValue(path.index(i), array.items().get(i))));
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
        if (!(node instanceof Node.Obj object)) {
            throw refuseKind("an object");
        }
        ObjectReader in = new ObjectReader(path, object);
        T value = guarded(() -> read.apply(in));
        in.refuseTheRest();
        return value;
    }

    boolean isText() {
        return node instanceof Node.Str;
    }

    boolean isBool() {
        return node instanceof Node.Bool;
    }

    private String literal(String kind) {
        if (!(node instanceof Node.Num number)) {
            throw refuseKind(kind);
        }
        return number.literal();
    }

    private JsonFormatException refuseKind(String wanted) {
        Optional<String> advice = node instanceof Node.Null
                ? Optional.of("leave the field out if it is optional; what is missing is never null?")
                : Optional.empty();
        return path.refuse("must be " + wanted, advice.orElse(null));
    }

    /** Turns the domain's refusal into ours. The domain's messages name rules and never a person's value. */
    private <T> T guarded(Supplier<T> domain) {
        try {
            return domain.get();
        } catch (JsonFormatException e) {
            throw e;
        } catch (IllegalArgumentException e) {
            String message = String.valueOf(e.getMessage());
            int maybe = message.indexOf(MAYBE);
            throw new JsonFormatException(
                    path.toString(),
                    maybe < 0 ? message : message.substring(0, maybe),
                    maybe < 0 ? null : message.substring(maybe + MAYBE.length()),
                    e);
        }
    }
}
