package dk.bip.model.population;

import dk.bip.core.internal.NormalDistribution;

/**
 * Random numbers that are read by name and not in turn: the same person, purpose and interval give the same number whatever else was drawn
 * before, which is what lets a scenario leave every other draw as it was. The digits are the same on every machine.
 *
 * <p>G. L. Steele, D. Lea and C. H. Flood (2014), "Fast splittable pseudorandom number generators", OOPSLA '14: SplitMix64 at a position.
 */
final class Draws {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final int PURPOSES = 256;
    private static final double UNIT = 0x1p-52;

    private final long key;

    private Draws(long key) {
        this.key = key;
    }

    static Draws of(long seed, long centre, long person) {
        return new Draws(mixed(mixed(mixed(seed + GOLDEN) + centre * GOLDEN) + (person + 1) * GOLDEN));
    }

    /** Uniform between 0 and 1, neither of them. The interval must be -1 or more. */
    double uniform(int purpose, int interval) {
        return unit(splitMix(key, (interval + 1L) * PURPOSES + purpose + 1));
    }

    /** The middle of one of 2^52 steps from 0 to 1, which a double holds exactly. */
    static double unit(long bits) {
        return ((bits >>> 12) + 0.5) * UNIT;
    }

    /** Standard normal. */
    double normal(int purpose, int interval) {
        return NormalDistribution.quantile(uniform(purpose, interval));
    }

    /** One of 0 to count - 1, each as likely. */
    int integer(int purpose, int interval, int count) {
        return (int) (uniform(purpose, interval) * count);
    }

    /** The number at a position, from 1, of the SplitMix64 generator of a seed. */
    static long splitMix(long seed, long position) {
        return mixed(seed + position * GOLDEN);
    }

    private static long mixed(long z) {
        long first = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        long second = (first ^ (first >>> 27)) * 0x94D049BB133111EBL;
        return second ^ (second >>> 31);
    }
}
