package dk.bip.model.json;

import dk.bip.core.Coded;
import dk.bip.core.DateRange;
import dk.bip.core.Text;
import dk.bip.core.indicator.Score;
import dk.bip.model.outcome.Horizon;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What may stand in a field: how it is written, and what the schema says of it.
 *
 * @param put writes a value into a field
 * @param schema gives the schema of a value
 * @param <V> the type of the values
 */
record Kind<V>(Put<V> put, Function<Schema, Node> schema) {

    /** The form of an ISO 8601 date. */
    static final String DATE_FORM = "[0-9]{4}-[0-9]{2}-[0-9]{2}";

    /** The form of a period with an end or without. */
    static final String PERIOD_FORM = DATE_FORM + "/(" + DATE_FORM + "|\\.\\.)";

    /** The form of the id of an instrument, a questionnaire or a question. */
    static final String ID_FORM = "^[A-Za-z0-9]+([._-][A-Za-z0-9]+)*$";

    static final Kind<String> TEXT = of(ObjectWriter::text, Schema.of("type", "string"));
    static final Kind<String> NAME = matching("\\S");
    static final Kind<String> ID = matching(ID_FORM);
    static final Kind<String> PSEUDONYM = named(
            "pseudonym",
            ObjectWriter::text,
            Schema.of("type", "string", "minLength", 1, "maxLength", 100, "pattern", "\\S"));

    static final Kind<Boolean> BOOL = of(ObjectWriter::bool, Schema.of("type", "boolean"));
    static final Kind<Double> NUMBER = of(ObjectWriter::number, Schema.of("type", "number"));
    static final Kind<Double> PROBABILITY = number("minimum", 0, "maximum", 1);
    static final Kind<Double> LEVEL = number("exclusiveMinimum", 0, "exclusiveMaximum", 1);
    static final Kind<Integer> WHOLE = Kind.<Integer>of(ObjectWriter::whole, Schema.of("type", "integer"));
    static final Kind<Long> LONG = Kind.<Long>of(ObjectWriter::whole, Schema.of("type", "integer"));
    static final Kind<List<Double>> NUMBERS = of(ObjectWriter::numbers, listOf(Schema.of("type", "number")));

    static final Kind<LocalDate> DATE = named(
            "date",
            ObjectWriter::date,
            Schema.of("type", "string", "format", "date", "pattern", "^" + DATE_FORM + "$"));
    static final Kind<DateRange> PERIOD = named(
            "period",
            ObjectWriter::period,
            Schema.of(
                    "type",
                    "string",
                    "pattern",
                    "^" + PERIOD_FORM + "$",
                    "description",
                    "Half-open: the first day, and the day after the last or .. for an open end"));
    static final Kind<Score> SCORE =
            named("score", ObjectWriter::score, Schema.of("type", "number", "minimum", 1, "maximum", 5));
    static final Kind<Horizon> HORIZON = named(
            "horizonMonths",
            (out, name, horizon) -> out.whole(name, horizon.months()),
            Schema.of("type", "integer", "minimum", 1));

    static final Kind<Text> WORDS = new Kind<>(ObjectWriter::words, Kind::textSchema);
    static final Kind<List<Text>> LIST_OF_WORDS =
            new Kind<>(ObjectWriter::listOfWords, schema -> listOf(textSchema(schema)));

    /** Returns texts in which a pattern is found. */
    static Kind<String> matching(String pattern) {
        return of(ObjectWriter::text, Schema.of("type", "string", "pattern", pattern));
    }

    /** Returns numbers within bounds. */
    static Kind<Double> number(String lowerBound, int lower, String upperBound, int upper) {
        return of(ObjectWriter::number, Schema.of("type", "number", lowerBound, lower, upperBound, upper));
    }

    /** Returns whole numbers from a minimum on. */
    static Kind<Integer> whole(int minimum) {
        return WHOLE.and("minimum", minimum);
    }

    /** Returns the codes of constants. */
    static <E> Kind<E> code(List<E> values, Function<? super E, String> code) {
        return of(
                (out, name, value) -> out.text(name, code.apply(value)),
                Schema.of("enum", values.stream().map(code).toList()));
    }

    /** Returns the codes of all constants of an enum. */
    static <E extends Enum<E> & Coded> Kind<E> code(Class<E> type) {
        return code(Arrays.asList(type.getEnumConstants()), Coded::code);
    }

    /** Returns lists of what is written as a text. */
    static <E> Kind<Collection<E>> texts(Kind<?> one, Function<E, String> text) {
        return new Kind<>(
                (out, name, values) -> out.texts(name, values, text), schema -> listOf(one.schema.apply(schema)));
    }

    static <T> Kind<T> object(ObjectCodec<T> codec) {
        return new Kind<>((out, name, value) -> out.object(name, value, codec::write), codec::schema);
    }

    static <T> Kind<Collection<T>> objects(ObjectCodec<T> codec) {
        return new Kind<>(
                (out, name, values) -> out.objects(name, values, codec::write), schema -> listOf(codec.schema(schema)));
    }

    /** Returns the codes of what is built in, and of what the document defines. */
    static <T> Kind<T> defined(DefinitionKind<T> kind) {
        return new Kind<>((out, name, value) -> out.defined(name, kind, value), schema -> kind.codeSchema());
    }

    /** Returns this with a rule more in its schema. */
    Kind<V> and(String keyword, int value) {
        return new Kind<>(put, any -> {
            Map<String, Node> rules = ((Node.Obj) schema.apply(any)).fields();
            rules.put(keyword, new Node.Num(Integer.toString(value)));
            return Node.Obj.of(rules);
        });
    }

    private static <V> Kind<V> of(Put<V> put, Node schema) {
        return new Kind<>(put, any -> schema);
    }

    private static <V> Kind<V> named(String name, Put<V> put, Node.Obj schema) {
        return new Kind<>(put, all -> all.reference(name, () -> schema));
    }

    private static Node.Obj listOf(Node items) {
        return Schema.of("type", "array", "items", items);
    }

    private static Node textSchema(Schema schema) {
        return schema.reference("text", () -> TextCodec.schema(schema.version()));
    }

    /** Writes a value into a field of an object. */
    interface Put<V> {
        void put(ObjectWriter out, String name, V value);
    }
}
