package dk.bip.core.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.bip.core.testing.SerialCopy;
import java.io.EOFException;
import java.io.InvalidObjectException;
import java.io.Serializable;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class SerialProxyTest {

    private static final String REFUSED = "the stream must hold what the factory of Holder accepts\n"
            + "Maybe it was damaged, or written by another version of the library?";

    /** Reads a text, a list of texts and an array of numbers, and writes whatever it is told to. */
    private record Holder(Object... written) implements Serializable {

        private Object writeReplace() {
            return new Proxy().holding(written);
        }

        private static final class Proxy extends SerialProxy {
            private static final long serialVersionUID = 1L;

            @Override
            protected Object value(SerialParts parts) {
                String text = parts.text();
                Checks.that(text.isEmpty() || text.charAt(0) != '!', "text must not be " + text);
                return new Holder(text, parts.list(String.class), parts.next(double[].class));
            }
        }
    }

    /** Reads one part of any kind. */
    private record Single(Object part) implements Serializable {

        private Object writeReplace() {
            return new Proxy().holding(part);
        }

        private static final class Proxy extends SerialProxy {
            private static final long serialVersionUID = 1L;

            @Override
            protected Object value(SerialParts parts) {
                return new Single(parts.nextOrNull(Object.class));
            }
        }
    }

    private static Object copy(Object part) {
        return ((Single) SerialCopy.of(new Single(part))).part();
    }

    @Test
    void everyKindOfPartComesBack() {
        for (Object part : Arrays.asList(
                null,
                true,
                -7,
                1L << 40,
                0.1,
                "æ\u0000\ud83d\ude00",
                LocalDate.of(-1, 2, 28),
                List.of(1, List.of("nested"), LocalDate.MAX),
                Thread.State.NEW,
                new Single("inner"))) {
            assertThat(copy(part)).isEqualTo(part);
        }
        double[] numbers = new double[1000];
        Arrays.setAll(numbers, i -> i / 7.0);
        assertThat((double[]) copy(numbers)).containsExactly(numbers);
    }

    @Test
    void partsThatAreMissingLeftOverOrOfAnotherTypeAreRefused() {
        refused(new Holder("a", List.of("b")));
        refused(new Holder("a", List.of("b"), new double[1], 3));
        refused(new Holder(1, List.of("b"), new double[1]));
        refused(new Holder(null, List.of("b"), new double[1]));
        refused(new Holder("a", List.of(2), new double[1]));
        refused(new Holder("a", Arrays.asList("b", null), new double[1]));
    }

    @Test
    void whatTheFactoryRefusesIsRefusedWithoutAWordOfTheStream() {
        refused(new Holder("!Hans Hansen", List.of(), new double[0]));
    }

    private static void refused(Holder holder) {
        assertThatThrownBy(() -> SerialCopy.read(SerialCopy.bytes(holder)))
                .isInstanceOf(InvalidObjectException.class)
                .hasMessage(REFUSED)
                .hasNoCause();
    }

    @Test
    void aCountThatPromisesMoreThanTheStreamHoldsTakesNoMemory() {
        for (Object part : List.of("abcdefg", Collections.nCopies(7, true), new double[7])) {
            byte[] bytes = SerialCopy.bytes(new Single(part));
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            int place = bytes.length - 1;
            while (buffer.getInt(place - 4) != 7) {
                place--;
            }
            buffer.putInt(place - 4, Integer.MAX_VALUE);
            assertThatThrownBy(() -> SerialCopy.read(bytes)).isInstanceOf(EOFException.class);
        }
    }

    @Test
    void aDateThatThereIsNotIsRefused() {
        byte[] bytes = SerialCopy.bytes(new Single(LocalDate.EPOCH.plusDays(0x1234567)));
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        int place = bytes.length - 8;
        while (buffer.getLong(place) != 0x1234567) {
            place--;
        }
        buffer.putLong(place, Long.MAX_VALUE);
        assertThatThrownBy(() -> SerialCopy.read(bytes)).isInstanceOf(InvalidObjectException.class);
    }
}
