package dk.bip.model.group;

import java.util.Arrays;

/** A combination of sets of people, a whole number for each part, reduced so that one part, its pivot, is in no other row. */
final class SetRow {

    private final long[] numbers;
    private final int pivot;

    private SetRow(long[] numbers, int pivot) {
        this.numbers = numbers;
        this.pivot = pivot;
    }

    /** A row with the number at its pivot above 0, whichever sign it has there. */
    static SetRow of(long[] numbers, int pivot) {
        return new SetRow(numbers[pivot] > 0 ? numbers : divided(numbers, -1), pivot);
    }

    /** The part that no other row has. */
    int pivot() {
        return pivot;
    }

    long at(int part) {
        return numbers[part];
    }

    long atPivot() {
        return numbers[pivot];
    }

    /** This row without the pivot of another. */
    SetRow without(SetRow other) {
        return at(other.pivot) == 0 ? this : of(other.clearedFrom(numbers), pivot);
    }

    /** A multiple of other numbers less the multiple of this row that clears its pivot, or the same numbers where there is nothing to clear. */
    long[] clearedFrom(long[] other) {
        long factor = other[pivot];
        if (factor == 0) {
            return other;
        }
        long[] result = new long[other.length];
        long divisor = 0;
        for (int part = 0; part < other.length; part++) {
            result[part] = Math.subtractExact(
                    Math.multiplyExact(other[part], atPivot()), Math.multiplyExact(numbers[part], factor));
            divisor = result[part] == 0 ? divisor : greatestCommonDivisor(divisor, result[part]);
        }
        return divisor > 1 ? divided(result, divisor) : result;
    }

    private static long[] divided(long[] row, long divisor) {
        return Arrays.stream(row).map(number -> number / divisor).toArray();
    }

    static long greatestCommonDivisor(long a, long b) {
        return b == 0 ? Math.abs(a) : greatestCommonDivisor(b, a % b);
    }
}
