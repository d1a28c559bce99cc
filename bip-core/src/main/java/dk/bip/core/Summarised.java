package dk.bip.core;

/**
 * A result of statistics, about many people and no one of them, that prints itself.
 *
 * <p>{@link #toString()} is its headline: one line with the numbers that are asked for first. {@link #summary()} is the headline and below it
 * whatever else belongs to the result, as a table. Both are in English, in the words of R and statsmodels, with a decimal point whatever the
 * locale, rounded to be read and not for parsing.
 *
 * <pre>{@code
 * System.out.print(result.summary());
 * }</pre>
 *
 * <p>What is about one person is not printed by accident: such a value shows no number in {@code toString}, and has {@code
 * describe(Language)} for whoever may read it.
 */
public interface Summarised {

    /**
     * Returns the whole result as text.
     *
     * @return the headline, and below it what else there is; each line ended by a line feed
     */
    default String summary() {
        return this + "\n";
    }

    /**
     * Returns the headline.
     *
     * @return one line with the numbers that are asked for first, without a line feed
     */
    @Override
    String toString();
}
