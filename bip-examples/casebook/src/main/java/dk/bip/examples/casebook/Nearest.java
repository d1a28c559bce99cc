package dk.bip.examples.casebook;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** The name that a misspelt one was meant to be. */
final class Nearest {

    /** One letter in so many may be wrong, and always one. */
    private static final int LETTERS_PER_MISTAKE = 3;

    private Nearest() {}

    /**
     * Returns the name that the fewest letters put in, left out, replaced or swapped with the next make of what was typed, or the first that
     * begins with it; empty where none is so near.
     */
    static Optional<String> to(String typed, Collection<String> names) {
        return names.stream()
                .filter(name -> isNear(mistakes(typed, name), Math.min(typed.length(), name.length())))
                .min(Comparator.comparingInt(name -> mistakes(typed, name)))
                .or(() -> names.stream()
                        .filter(name -> typed.length() >= LETTERS_PER_MISTAKE && name.startsWith(typed))
                        .findFirst());
    }

    private static boolean isNear(int mistakes, int letters) {
        return mistakes < letters && mistakes <= Math.max(1, letters / LETTERS_PER_MISTAKE);
    }

    private static int mistakes(String typed, String name) {
        int[][] least = new int[typed.length() + 1][name.length() + 1];
        for (int i = 0; i <= typed.length(); i++) {
            for (int j = 0; j <= name.length(); j++) {
                if (i == 0 || j == 0) {
                    least[i][j] = i + j;
                    continue;
                }
                boolean same = typed.charAt(i - 1) == name.charAt(j - 1);
                least[i][j] =
                        Math.min(least[i - 1][j - 1] + (same ? 0 : 1), 1 + Math.min(least[i - 1][j], least[i][j - 1]));
                if (i > 1
                        && j > 1
                        && typed.charAt(i - 1) == name.charAt(j - 2)
                        && typed.charAt(i - 2) == name.charAt(j - 1)) {
                    least[i][j] = Math.min(least[i][j], least[i - 2][j - 2] + 1);
                }
            }
        }
        return least[typed.length()][name.length()];
    }
}
