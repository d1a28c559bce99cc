package dk.bip.core.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.bip.core.Summarised;
import java.util.Locale;

/** What holds for each result that prints itself. */
public final class SummaryContract {

    private static final int LONGEST_HEADLINE = 200;

    private SummaryContract() {}

    /** A headline of one line with numbers, the summary below it, and both the same in any locale. */
    public static void check(Summarised result) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.ROOT);
            String headline = result.toString();
            String summary = result.summary();
            assertThat(headline)
                    .as("%s", result.getClass())
                    .matches("[^\\n\\r]*[0-9][^\\n\\r]*")
                    .doesNotContain("Optional", "@", "null")
                    .hasSizeLessThanOrEqualTo(LONGEST_HEADLINE);
            assertThat(summary).startsWith(headline + "\n").endsWith("\n").doesNotContain("\r", " \n", "Optional", "@");
            Locale.setDefault(Locale.forLanguageTag("da-DK"));
            assertThat(result).hasToString(headline);
            assertThat(result.summary()).isEqualTo(summary);
        } finally {
            Locale.setDefault(before);
        }
    }
}
