package dk.bip.core.internal.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RowsTest {

    private static final List<String> COLUMNS = List.of("Scale", "Now", "Next step");

    @Test
    void aRowIsASentenceWithoutWhatIsNotKnown() {
        assertThat(Rows.sentence(COLUMNS, List.of("Health", "3.0", "4"))).isEqualTo("Health: Now 3.0, Next step 4.");
        assertThat(Rows.sentence(COLUMNS, List.of("Health", "3.0", Rows.NOTHING)))
                .isEqualTo("Health: Now 3.0.");
        assertThat(Rows.sentence(COLUMNS, List.of("Health", Rows.NOTHING, Rows.NOTHING)))
                .isEqualTo("Health: –.");
    }

    @Test
    void aCellThatEndsItsSentenceEndsTheRow() {
        assertThat(Rows.sentence(COLUMNS, List.of("Health", "3.0", "4: I manage.")))
                .isEqualTo("Health: Now 3.0, Next step 4: I manage.");
        assertThat(Rows.sentence(COLUMNS, List.of("Health", "3.0", "4: Do I manage?")))
                .isEqualTo("Health: Now 3.0, Next step 4: Do I manage?");
    }
}
