package dk.bip.core.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;

/** Streams of one value with a bit or a byte changed, and what becomes of them. */
final class DamagedStreams {

    /** What came out of a stream that is not whole. */
    enum Outcome {
        EQUAL_VALUE,
        OTHER_VALUE,
        /** Nothing of ours: a class of the JDK or null in the place of the outermost object. */
        FOREIGN_OBJECT,
        CHECKED_EXCEPTION,
        /**
         * An unchecked exception of the JDK, where damage to the description of the outermost class makes it skip over what it cannot
         * place, as it does for any class there is; the library is not asked.
         */
        FAULT_OF_THE_JDK
    }

    private final Object value;
    private final Object canonical;
    private final byte[] bytes;
    private final Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);

    DamagedStreams(Object value) {
        this.value = value;
        this.canonical = ValueParts.canonical(value);
        this.bytes = SerialCopy.bytes(value);
    }

    /** One bit in half of the tries, a whole byte in the other half. */
    Map<Outcome, Integer> tries(int tries, Random random) {
        for (int i = 0; i < tries; i++) {
            int place = random.nextInt(bytes.length);
            int change = i % 2 == 0 ? 1 << random.nextInt(8) : 1 + random.nextInt(255);
            counts.merge(outcome(place, change), 1, Integer::sum);
        }
        return counts;
    }

    private Outcome outcome(int place, int change) {
        byte[] damaged = bytes.clone();
        damaged[place] ^= (byte) change;
        Object read;
        try {
            read = SerialCopy.read(damaged);
        } catch (IOException | ClassNotFoundException e) {
            return Outcome.CHECKED_EXCEPTION;
        } catch (NullPointerException | ClassCastException e) {
            assertThat(e.getStackTrace())
                    .as("%s, byte %d changed by %d", value.getClass().getName(), place, change)
                    .noneMatch(frame -> frame.getClassName().startsWith("dk.bip.")
                            && !frame.getClassName().startsWith(getClass().getPackageName()));
            return Outcome.FAULT_OF_THE_JDK;
        } catch (RuntimeException | Error e) {
            throw new AssertionError(
                    value.getClass().getName() + ": byte " + place + " changed by " + change + " gave " + e, e);
        }
        if (read == null || !read.getClass().getName().startsWith("dk.bip.")) {
            return Outcome.FOREIGN_OBJECT;
        }
        Object found = ValueParts.canonical(read);
        if (found.equals(canonical)) {
            return Outcome.EQUAL_VALUE;
        }
        // Writing and reading runs the factory once more.
        assertThat(ValueParts.canonical(SerialCopy.of(read)))
                .as("%s, byte %d changed by %d", value.getClass().getName(), place, change)
                .isEqualTo(found);
        assertThat(ValueParts.numbers(found))
                .as("%s, byte %d changed by %d", value.getClass().getName(), place, change)
                .noneMatch(number -> Double.isNaN(number) || number.equals(-0.0));
        return Outcome.OTHER_VALUE;
    }
}
