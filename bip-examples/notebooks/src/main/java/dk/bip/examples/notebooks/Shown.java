package dk.bip.examples.notebooks;

import java.util.Map;
import java.util.function.Function;
import org.rapaio.jupyter.kernel.display.DisplayData;
import org.rapaio.jupyter.kernel.display.DisplayRenderer;

/**
 * How values of one type are shown: as text, which every reader of a notebook can show, and perhaps as something richer in its place.
 *
 * @param type the type
 * @param text makes the text
 * @param richer by their kinds, what makes the richer ones, of which a notebook shows the first that it can
 */
record Shown<T>(Class<T> type, Function<T, String> text, Map<String, Function<T, String>> richer)
        implements DisplayRenderer {

    static <T> Shown<T> asText(Class<T> type, Function<T, String> text) {
        return new Shown<>(type, text, Map.of());
    }

    static <T> Shown<T> asPicture(Class<T> type, Function<T, String> text, Function<T, String> svg) {
        return new Shown<>(type, text, Map.of("image/svg+xml", svg));
    }

    static <T> Shown<T> asPage(Class<T> type, Function<T, String> text, Function<T, String> html) {
        return new Shown<>(type, text, Map.of("text/html", html));
    }

    static <T> Shown<T> asMarkdown(Class<T> type, Function<T, String> markdown) {
        return new Shown<>(type, markdown, Map.of("text/markdown", markdown));
    }

    String textOf(Object value) {
        return text.apply(type.cast(value));
    }

    @Override
    public Class<?> rendererClass() {
        return type;
    }

    @Override
    public boolean canRender(String mime) {
        return true;
    }

    @Override
    public DisplayData render(String mime, Object value) {
        DisplayData shown = DisplayData.fromText(textOf(value));
        richer.forEach((kind, make) -> shown.putData(kind, make.apply(type.cast(value))));
        return shown;
    }
}
