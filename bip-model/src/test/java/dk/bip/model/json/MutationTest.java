package dk.bip.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Damages each fixture at random: a byte flipped, deleted, doubled or replaced, a stretch copied elsewhere. What comes of it is a value
 * or our refusal, and nothing else; a value is written and read back the same.
 */
class MutationTest {

    private static final long SEED = 20150105;
    private static final int MUTATIONS = 150;
    private static final byte[] TELLING = "{}[]\",:.-+eE0159nulltruefalse\\/ ".getBytes(StandardCharsets.US_ASCII);

    static List<Sample<?>> samples() {
        return Samples.all();
    }

    @ParameterizedTest(name = "{0}, seed " + SEED)
    @MethodSource("samples")
    <T> void givesAValueOrOurRefusal(Sample<T> sample) {
        Random random = new Random(SEED);
        byte[] fixture = sample.document().getBytes(StandardCharsets.UTF_8);
        int refused = 0;
        for (int i = 0; i < MUTATIONS; i++) {
            byte[] damaged = fixture;
            for (int times = 1 + random.nextInt(3); times > 0; times--) {
                damaged = mutated(damaged, random);
            }
            try {
                T value = sample.format().read(damaged);
                assertThat(sample.format().read(sample.format().write(value)).equals(value))
                        .isTrue();
            } catch (JsonFormatException refusal) {
                refused++;
                assertThat(refusal.path()).matches("(/[A-Za-z]+|/[0-9]+)*");
                assertThat(refusal.getMessage()).isNotBlank();
            }
        }
        assertThat(refused).isGreaterThan(MUTATIONS / 2);
    }

    private static byte[] mutated(byte[] bytes, Random random) {
        int at = random.nextInt(bytes.length);
        return switch (random.nextInt(5)) {
            case 0 -> {
                byte[] flipped = bytes.clone();
                flipped[at] ^= (byte) (1 << random.nextInt(8));
                yield flipped;
            }
            case 1 -> {
                byte[] replaced = bytes.clone();
                replaced[at] = TELLING[random.nextInt(TELLING.length)];
                yield replaced;
            }
            case 2 -> joined(Arrays.copyOf(bytes, at), Arrays.copyOfRange(bytes, at + 1, bytes.length));
            case 3 -> joined(Arrays.copyOf(bytes, at + 1), Arrays.copyOfRange(bytes, at, bytes.length));
            default -> {
                int from = random.nextInt(bytes.length);
                int to = Math.min(bytes.length, from + 1 + random.nextInt(40));
                yield joined(
                        joined(Arrays.copyOf(bytes, at), Arrays.copyOfRange(bytes, from, to)),
                        Arrays.copyOfRange(bytes, at, bytes.length));
            }
        };
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }
}
