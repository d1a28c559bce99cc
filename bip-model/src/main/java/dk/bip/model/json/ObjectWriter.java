package dk.bip.model.json;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import dk.bip.core.DateRange;
import dk.bip.core.Text;
import dk.bip.core.indicator.Score;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Writes the fields of one object, in the order of the calls. The same value gives the same characters on every JVM: doubles are
 * written with the fewest digits that read back as the same double, which {@link Double#toString} does from JDK 19 on only. Not
 * thread-safe.
 */
final class ObjectWriter {

    private static final int LAST_YEAR = 9999;
    private static final String INDENT = "  ";

    private final StringBuilder out;
    private final boolean pretty;
    private final Context context;
    private final Path path;
    private final int depth;
    private boolean empty = true;

    private ObjectWriter(StringBuilder out, boolean pretty, Context context, Path path, int depth) {
        this.out = out;
        this.pretty = pretty;
        this.context = context;
        this.path = path;
        this.depth = depth;
    }

    static String document(boolean pretty, Context context, Consumer<ObjectWriter> fields) {
        StringBuilder out = new StringBuilder();
        new ObjectWriter(out, pretty, context, Path.ROOT, 0).fields(fields);
        if (pretty) {
            out.append('\n');
        }
        return out.toString();
    }

    private void fields(Consumer<ObjectWriter> fields) {
        out.append('{');
        ObjectWriter inner = new ObjectWriter(out, pretty, context, path, depth + 1);
        fields.accept(inner);
        if (!inner.empty) {
            newLine(depth);
        }
        out.append('}');
    }

    /** Returns the version of the document. */
    int version() {
        return context.version();
    }

    /** Returns a refusal to write the object. */
    JsonFormatException refuse(String rule, String advice) {
        return path.refuse(rule, advice);
    }

    void text(String name, String value) {
        name(name);
        quoted(value, path.field(name));
    }

    void bool(String name, boolean value) {
        name(name);
        out.append(value);
    }

    void whole(String name, long value) {
        name(name);
        out.append(value);
    }

    void number(String name, double value) {
        name(name);
        finite(value, path.field(name));
    }

    void score(String name, Score value) {
        number(name, value.value());
    }

    void date(String name, LocalDate value) {
        name(name);
        out.append('"').append(iso(value, path.field(name))).append('"');
    }

    void period(String name, DateRange value) {
        iso(value.startInclusive(), path.field(name));
        value.endExclusive().ifPresent(end -> iso(end, path.field(name)));
        text(name, value.toString());
    }

    void words(String name, Text value) {
        object(name, value, TextCodec::write);
    }

    void listOfWords(String name, List<Text> values) {
        objects(name, values, TextCodec::write);
    }

    <T> void defined(String name, DefinitionKind<T> kind, T value) {
        text(name, context.definitions().code(kind, value, path.field(name)));
    }

    <T> void object(String name, T value, BiConsumer<T, ObjectWriter> fields) {
        name(name);
        within(path.field(name), depth).fields(inner -> fields.accept(value, inner));
    }

    <T> void objects(String name, Collection<T> values, BiConsumer<T, ObjectWriter> fields) {
        array(
                name,
                List.copyOf(values),
                true,
                (value, place) -> within(place, depth + 1).fields(inner -> fields.accept(value, inner)));
    }

    private ObjectWriter within(Path place, int level) {
        return new ObjectWriter(out, pretty, context, place, level);
    }

    <T> void texts(String name, Collection<T> values, Function<T, String> text) {
        array(name, List.copyOf(values), false, (value, place) -> quoted(text.apply(value), place));
    }

    void numbers(String name, List<Double> values) {
        array(name, values, false, this::finite);
    }

    void rows(String name, List<List<Double>> rows) {
        array(name, rows, true, (row, place) -> items(row, place, false, this::finite));
    }

    void node(String name, Node value) {
        name(name);
        node(value, path.field(name), depth);
    }

    private void node(Node value, Path place, int level) {
        if (value instanceof Node.Obj object) {
            within(place, level).fields(inner -> object.forEach(inner::node));
        } else if (value instanceof Node.Arr array) {
            boolean onLines = array.items().stream().anyMatch(Node.Obj.class::isInstance);
            items(array.items(), place, onLines, (item, at) -> node(item, at, level + 1));
        } else if (value instanceof Node.Num number) {
            out.append(number.literal());
        } else if (value instanceof Node.Bool bool) {
            out.append(bool.value());
        } else if (value instanceof Node.Str text) {
            quoted(text.value(), place);
        }
    }

    private <T> void array(String name, List<T> values, boolean onLines, Item<T> item) {
        name(name);
        items(values, path.field(name), onLines, item);
    }

    private <T> void items(List<T> values, Path place, boolean onLines, Item<T> item) {
        out.append('[');
        for (int i = 0; i < values.size(); i++) {
            if (i > 0) {
                out.append(',');
            }
            if (onLines) {
                newLine(depth + 1);
            } else if (pretty && i > 0) {
                out.append(' ');
            }
            item.write(values.get(i), place.index(i));
        }
        if (onLines && !values.isEmpty()) {
            newLine(depth);
        }
        out.append(']');
    }

    private interface Item<T> {
        void write(T value, Path place);
    }

    private void name(String name) {
        if (!empty) {
            out.append(',');
        }
        empty = false;
        newLine(depth);
        out.append('"').append(name).append(pretty ? "\": " : "\":");
    }

    private void newLine(int level) {
        if (pretty) {
            out.append('\n').append(INDENT.repeat(level));
        }
    }

    private void quoted(String value, Path place) {
        out.append('"');
        if (Texts.standsAsItIs(value)) {
            out.append(value);
        } else if (Texts.isWellFormed(value)) {
            JsonStringEncoder.getInstance().quoteAsString(value, out);
        } else {
            throw place.refuse(Texts.RULE, Texts.ADVICE);
        }
        out.append('"');
    }

    private void finite(double value, Path place) {
        if (!Double.isFinite(value)) {
            throw place.refuse("must be a finite number", null);
        }
        Numbers.append(value + 0.0, out);
    }

    private static String iso(LocalDate date, Path place) {
        if (date.getYear() < 0 || date.getYear() > LAST_YEAR) {
            throw place.refuse("must be a date of the years 0 to " + LAST_YEAR, null);
        }
        return date.toString();
    }
}
