package dk.bip.model.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReaderVersionTest {

    @Test
    void parsesTheTextThatItGives() {
        for (ReaderVersion reader :
                new ReaderVersion[] {new ReaderVersion("bip/age", 1), new ReaderVersion("by-1/x_2", Integer.MAX_VALUE)
                }) {
            assertThat(ReaderVersion.parse(reader.toString())).isEqualTo(reader);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "bip/age", "bip/age/", "bip/age/0", "bip/age/01", "bip/age/+1", "bip/age/2147483648"})
    void refusesATextWithoutAVersion(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReaderVersion.parse(text))
                .withMessage("text must be a name and a version with a slash between them\n"
                        + "Maybe write it like bip/caseworker_changes/2?");
    }

    @Test
    void refusesANameWithoutANamespaceAndAVersionBelow1() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReaderVersion.parse("age/1"))
                .withMessageStartingWith("name must be two ids with a slash between them");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReaderVersion("bip/age", 0))
                .withMessage("version must be 1 or more, but is 0");
    }
}
