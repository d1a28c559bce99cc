package dk.bip.model.trial;

import dk.bip.core.Coded;
import dk.bip.core.Language;
import dk.bip.core.Text;
import dk.bip.core.internal.Checks;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** What many tests at once cost: R's {@code p.adjust}. */
public enum PValueAdjustment implements Coded {
    /** As they are: of many tests some come out significant by chance. */
    NONE("ingen", "none"),
    /** Each times the number of tests: among all tests a false one at 5 % in at most 5 of 100 trials. */
    BONFERRONI("Bonferroni", "Bonferroni"),
    /** The same promise as Bonferroni's, and never fewer findings. S. Holm (1979), Scandinavian Journal of Statistics 6, 65-70. */
    HOLM("Holm", "Holm"),
    /**
     * Of what is found at 5 %, at most 5 % is false on average, where the tests are independent. Y. Benjamini, Y. Hochberg (1995), Journal of
     * the Royal Statistical Society B 57, 289-300.
     */
    BENJAMINI_HOCHBERG("Benjamini og Hochberg", "Benjamini and Hochberg");

    private final Text label;

    PValueAdjustment(String danish, String english) {
        this.label = Text.of(danish, english);
    }

    /**
     * Returns the label that a reader of a report sees.
     *
     * @param language the language to read
     * @return the names of those who wrote it, or that there is none
     */
    public String label(Language language) {
        return label.in(language);
    }

    /**
     * Returns the adjustment of a code.
     *
     * @param code the stable code
     * @return the adjustment
     * @throws IllegalArgumentException if there is no adjustment of that code
     */
    public static PValueAdjustment ofCode(String code) {
        return Checks.codeOf("adjustment", code, values(), PValueAdjustment::code);
    }

    /**
     * Adjusts the p values of tests that are looked at together.
     *
     * @param pValues one for each test, from 0 to 1
     * @return the adjusted p values, in the same order
     * @throws IllegalArgumentException if a p value is out of range
     */
    public List<Double> adjust(List<Double> pValues) {
        double[] p = pValues.stream()
                .mapToDouble(value -> Checks.within(value, 0, 1, "pValues"))
                .toArray();
        int[] ascending = IntStream.range(0, p.length)
                .boxed()
                .sorted(Comparator.comparingDouble(test -> p[test]))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] adjusted = new double[p.length];
        switch (this) {
            case NONE -> System.arraycopy(p, 0, adjusted, 0, p.length);
            case BONFERRONI -> Arrays.setAll(adjusted, test -> Math.min(1, p.length * p[test]));
            case HOLM -> {
                double largest = 0;
                for (int rank = 0; rank < p.length; rank++) {
                    largest = Math.max(largest, Math.min(1, (p.length - rank) * p[ascending[rank]]));
                    adjusted[ascending[rank]] = largest;
                }
            }
            case BENJAMINI_HOCHBERG -> {
                double smallest = 1;
                for (int rank = p.length - 1; rank >= 0; rank--) {
                    smallest = Math.min(smallest, p.length * p[ascending[rank]] / (rank + 1));
                    adjusted[ascending[rank]] = smallest;
                }
            }
        }
        return Arrays.stream(adjusted).boxed().toList();
    }
}
