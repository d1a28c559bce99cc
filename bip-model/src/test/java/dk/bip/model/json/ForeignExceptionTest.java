package dk.bip.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ConcurrentModificationException;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.math3.exception.MaxCountExceededException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the domain throws at a value, reading a document throws our refusal: with the domain's rule, or else without any text. */
class ForeignExceptionTest {

    static Stream<RuntimeException> foreign() {
        return Stream.of(
                new IllegalStateException("Hans Hansen"),
                new NullPointerException("Hans Hansen"),
                new ArithmeticException("Hans Hansen"),
                new ArrayIndexOutOfBoundsException("Hans Hansen"),
                new NumberFormatException("For input string: Hans Hansen"),
                new NoSuchElementException("Hans Hansen", new IllegalArgumentException("Hans Hansen")),
                new ConcurrentModificationException("Hans Hansen"),
                new IllegalArgumentException((String) null),
                new MaxCountExceededException(987654321));
    }

    @ParameterizedTest
    @MethodSource("foreign")
    void becomesARefusalThatTellsKindAndPlaceOnly(RuntimeException thrown) {
        for (String where : new String[] {"text", "code", "object"}) {
            JsonFormatException refusal = refusal(where, text -> {
                throw thrown;
            });
            assertThat(refusal.rule()).isEqualTo("must be a value that the library can take");
            assertThat(refusal.path()).isEqualTo(where.equals("object") ? "" : "/" + where);
            assertThat(refusal.getCause()).hasMessage(thrown.getClass().getName());
            assertThat(refusal.getCause().getStackTrace()).isEqualTo(thrown.getStackTrace());
            assertThat(refusal.getCause().getCause()).isNull();
            Markers.assertNothingIn(refusal);
        }
    }

    @Test
    void keepsTheRuleOfTheDomainWithoutWhatTheDocumentHolds() {
        assertThat(refusal("text", text -> {
                    throw new IllegalArgumentException(
                            "terms must not name " + text + " twice\nMaybe drop " + text + "?");
                }))
                .hasMessage("/text: terms must not name ... twice\nMaybe drop ...?");
        assertThat(refusal("object", text -> {
                    throw new IllegalArgumentException("level must be below 1, but is 987654321.5\nMaybe 0.95?");
                }))
                .hasMessage("document: level must be below 1\nMaybe 0.95?");
    }

    @Test
    void keepsTheCodesOfTheLibrary() {
        JsonFormat<String> format = JsonFormat.of(
                "test.domain",
                String.class,
                Versions.only(1),
                Fields.<String>of("value")
                        .field("code", Kind.TEXT, code -> code)
                        .read(in -> {
                            throw new IllegalArgumentException(
                                    in.at("code").code(code -> code) + " must be a quantity");
                        }));

        assertThat(catchThrowableOfType(
                        JsonFormatException.class,
                        () -> format.read("{\"format\":\"test.domain\",\"formatVersion\":1,\"code\":\"EDUCATION\"}")))
                .hasMessage("document: EDUCATION must be a quantity");
    }

    private static JsonFormatException refusal(String where, Function<String, String> domain) {
        String field = where.equals("code") ? "code" : "text";
        JsonFormat<String> format = JsonFormat.of(
                "test.domain",
                String.class,
                Versions.only(1),
                Fields.<String>of("value").field(field, Kind.TEXT, text -> text).read(in -> switch (where) {
                    case "text" -> in.at(field).as(domain);
                    case "code" -> in.at(field).code(domain);
                    default -> domain.apply(in.at(field).text());
                }));
        return catchThrowableOfType(
                JsonFormatException.class,
                () -> format.read(
                        "{\"format\":\"test.domain\",\"formatVersion\":1,\"" + field + "\":\"Hans Hansen\"}"));
    }
}
