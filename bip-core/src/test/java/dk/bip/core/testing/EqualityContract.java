package dk.bip.core.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Supplier;

/** What {@code equals} and {@code hashCode} of a value promise. */
public final class EqualityContract {

    private EqualityContract() {}

    /**
     * Asserts that a value equals one that is made in the same way, and none that is made in another.
     *
     * @param makers each makes a value anew; any two make different ones
     */
    public static void holdsFor(List<? extends Supplier<?>> makers) {
        for (int i = 0; i < makers.size(); i++) {
            Object one = makers.get(i).get();
            Object again = makers.get(i).get();
            assertThat(one.equals(again)).as("value %d and the same again", i).isTrue();
            assertThat(one.hashCode()).as("hash of value %d", i).isEqualTo(again.hashCode());
            assertThat(one.equals(one)).as("value %d and itself", i).isTrue();
            assertThat(one.equals(null)).as("value %d and null", i).isFalse();
            assertThat(one.equals("another type")).as("value %d and a text", i).isFalse();
            for (int j = 0; j < makers.size(); j++) {
                if (i != j) {
                    assertThat(one.equals(makers.get(j).get()))
                            .as("values %d and %d", i, j)
                            .isFalse();
                }
            }
        }
    }
}
