package dk.bip.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Shows that the profile "danish" does what it is for: the other tests then meet a decimal comma. */
class DanishLocaleTest {

    @Test
    @EnabledIfSystemProperty(named = "bip.test.locale", matches = "da-DK")
    void theDefaultLocaleHasADecimalComma() {
        assertThat(Locale.getDefault().toLanguageTag()).isEqualTo("da-DK");
        assertThat(String.format("%.1f", 0.5)).isEqualTo("0,5");
    }
}
