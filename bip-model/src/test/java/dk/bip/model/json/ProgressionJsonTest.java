package dk.bip.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.bip.core.indicator.Bip;
import dk.bip.core.indicator.Scale;
import dk.bip.core.progression.Progression;
import org.junit.jupiter.api.Test;

/** What a document tells of the scales judged together is what they come to. */
class ProgressionJsonTest {

    private static final Sample<?> SAMPLE = Samples.all().stream()
            .filter(sample -> sample.name().equals("progression"))
            .findFirst()
            .orElseThrow();

    @Test
    void listsTheScalesThatMovedAsJudgedTogether() {
        assertThat(((Progression) SAMPLE.value()).listed()).containsExactly(Scale.ofBoth(Bip.SEVEN));
        assertThat(BipJson.PROGRESSION.write((Progression) SAMPLE.value())).contains("\"listed\":[\"BOTH.SEVEN\"]");
    }

    @Test
    void refusesAListThatIsNotThatOfTheScales() {
        String document = BipJson.PROGRESSION.write((Progression) SAMPLE.value());
        for (String other : new String[] {"[]", "[\"BOTH.ELEVEN\"]", "[\"BOTH.SEVEN\",\"BOTH.ELEVEN\"]"}) {
            String changed = document.replace("\"listed\":[\"BOTH.SEVEN\"]", "\"listed\":" + other);
            assertThat(catchThrowableOfType(JsonFormatException.class, () -> BipJson.PROGRESSION.read(changed)))
                    .hasMessage("/listed: must be the scales that moved as judged together, in their order");
        }
    }

    @Test
    void phasesAreJudgedOverAllPoints() {
        Progression read = BipJson.PROGRESSION.read(BipJson.PROGRESSION.write((Progression) SAMPLE.value()));
        assertThat(read.on(Scale.ofBoth(Bip.SEVEN)).phases()).allMatch(phase -> phase.measurements() == 3);
    }
}
