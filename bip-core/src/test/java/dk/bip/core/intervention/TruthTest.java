package dk.bip.core.intervention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TruthTest {

    @ParameterizedTest
    @CsvSource({
        "YES, YES, YES",
        "YES, NO, YES",
        "YES, NOT_KNOWN, YES",
        "NO, NO, NO",
        "NO, NOT_KNOWN, NOT_KNOWN",
        "NOT_KNOWN, NOT_KNOWN, NOT_KNOWN"
    })
    void oneOrTheOtherIsSo(Truth one, Truth other, Truth either) {
        assertThat(one.or(other)).isEqualTo(either);
        assertThat(other.or(one)).isEqualTo(either);
    }

    @Test
    void whatIsNotKnownIsNeitherYesNorKnown() {
        assertThat(Truth.of(true)).isEqualTo(Truth.YES);
        assertThat(Truth.of(false)).isEqualTo(Truth.NO);
        assertThat(Truth.YES.isYes()).isTrue();
        assertThat(Truth.NO.isYes()).isFalse();
        assertThat(Truth.NOT_KNOWN.isYes()).isFalse();
        assertThat(Truth.YES.isKnown()).isTrue();
        assertThat(Truth.NO.isKnown()).isTrue();
        assertThat(Truth.NOT_KNOWN.isKnown()).isFalse();
    }
}
