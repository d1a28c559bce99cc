package dk.bip.examples.benchmarks;

import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What plain Java arithmetic reaches on this machine: the time of one multiply-add where nothing waits for memory. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class Yardstick {

    private static final int NUMBERS = 1024;
    private static final int ROUNDS = 16;

    private final double[] left = filled(1.0625);
    private final double[] right = filled(0.9375);
    private final double[] sums = new double[NUMBERS];

    private static double[] filled(double value) {
        double[] numbers = new double[NUMBERS];
        Arrays.fill(numbers, value);
        return numbers;
    }

    /** Eight sums of products in registers, one multiply-add after the other, per multiply-add. */
    @Benchmark
    @OperationsPerInvocation(NUMBERS)
    public double scalarMultiplyAdd() {
        double s0 = 0;
        double s1 = 0;
        double s2 = 0;
        double s3 = 0;
        double s4 = 0;
        double s5 = 0;
        double s6 = 0;
        double s7 = 0;
        for (int k = 0; k < NUMBERS; k += 8) {
            s0 += left[k] * right[k];
            s1 += left[k + 1] * right[k + 1];
            s2 += left[k + 2] * right[k + 2];
            s3 += left[k + 3] * right[k + 3];
            s4 += left[k + 4] * right[k + 4];
            s5 += left[k + 5] * right[k + 5];
            s6 += left[k + 6] * right[k + 6];
            s7 += left[k + 7] * right[k + 7];
        }
        return ((s0 + s1) + (s2 + s3)) + ((s4 + s5) + (s6 + s7));
    }

    /** Sums side by side, which the compiler turns into vector instructions, per multiply-add. */
    @Benchmark
    @OperationsPerInvocation(NUMBERS * ROUNDS)
    public double[] vectorMultiplyAdd() {
        for (int round = 0; round < ROUNDS; round += 4) {
            double a = round * 0.25;
            double b = a + 1;
            double c = a + 2;
            double d = a + 3;
            for (int k = 0; k < NUMBERS; k++) {
                sums[k] += (left[k] * a + right[k] * b) + (left[k] * c + right[k] * d);
            }
        }
        return sums;
    }

    /** The sum of an array in eight parts, so that no addition waits for another. */
    static double sum(double[] values) {
        double s0 = 0;
        double s1 = 0;
        double s2 = 0;
        double s3 = 0;
        double s4 = 0;
        double s5 = 0;
        double s6 = 0;
        double s7 = 0;
        for (int k = 0; k + 8 <= values.length; k += 8) {
            s0 += values[k];
            s1 += values[k + 1];
            s2 += values[k + 2];
            s3 += values[k + 3];
            s4 += values[k + 4];
            s5 += values[k + 5];
            s6 += values[k + 6];
            s7 += values[k + 7];
        }
        double sum = ((s0 + s1) + (s2 + s3)) + ((s4 + s5) + (s6 + s7));
        for (int k = values.length & ~7; k < values.length; k++) {
            sum += values[k];
        }
        return sum;
    }
}
