package dk.bip.core.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Supplier;

/** What equality promises of every value. */
public final class Equality {

    private Equality() {}

    /**
     * Asserts that values made in the same way are equal with one hash code, and those made in different ways are not equal, in either
     * order.
     *
     * @param makers each gives a new value at every call; best each differs from the first in one part
     */
    @SafeVarargs
    public static <T> void assertByAllParts(Supplier<T>... makers) {
        for (int i = 0; i < makers.length; i++) {
            T value = makers[i].get();
            T twin = makers[i].get();
            assertThat(value.equals(value)).isTrue();
            assertThat(value.equals(twin)).as("value %d and its twin", i).isTrue();
            assertThat(value.hashCode()).as("value %d and its twin", i).isEqualTo(twin.hashCode());
            assertThat(value.equals(null)).as("value %d and null", i).isFalse();
            assertThat(value.equals("text")).as("value %d and a text", i).isFalse();
            for (int j = 0; j < i; j++) {
                T other = makers[j].get();
                assertThat(value.equals(other)).as("values %d and %d", i, j).isFalse();
                assertThat(other.equals(value)).as("values %d and %d", j, i).isFalse();
            }
        }
    }
}
