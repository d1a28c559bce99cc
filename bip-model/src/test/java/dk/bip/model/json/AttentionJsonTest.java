package dk.bip.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.bip.core.attention.AttentionCalculator;
import dk.bip.core.attention.AttentionMark;
import dk.bip.core.attention.AttentionPoint;
import dk.bip.core.casefile.CaseFile;
import dk.bip.model.population.PersonInterval;
import dk.bip.model.population.ReferenceCitizen;
import dk.bip.model.population.ReferencePopulation;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Points and marks through JSON. */
class AttentionJsonTest {

    @Test
    void aPointComesBackAndItsStoredMarkStillCoversItInTheReferencePopulationWithSeed5() {
        AttentionCalculator calculator = AttentionCalculator.withDefaults();
        Set<String> seen = new TreeSet<>();
        for (ReferenceCitizen citizen :
                ReferencePopulation.of(5).citizens().limit(40).toList()) {
            CaseFile file = citizen.caseFile();
            for (PersonInterval occasion : citizen.intervals()) {
                List<AttentionPoint> points = calculator.calculate(file.asOf(occasion.date()));
                for (AttentionPoint point : points) {
                    AttentionPoint read = BipJson.ATTENTION_POINT.read(BipJson.ATTENTION_POINT.write(point));
                    AttentionMark mark = AttentionMark.of(read, occasion.date());
                    assertThat(read).isEqualTo(point);
                    assertThat(BipJson.ATTENTION_MARK
                                    .read(BipJson.ATTENTION_MARK.write(mark))
                                    .covers(point, occasion.date()))
                            .isTrue();
                    seen.add(point.topic().code());
                }
            }
        }
        assertThat(seen).hasSizeGreaterThan(9);
    }

    @Test
    void aPointWithoutFactsOrWithAnotherSeverityIsRefusedWithItsPlace() {
        String point = BipJson.ATTENTION_POINT.write(
                (AttentionPoint) AttentionSamples.all().get(1).value());
        assertThatThrownBy(() -> BipJson.ATTENTION_POINT.read(point.replace("TO_TALK_ABOUT", "SANCTION")))
                .isInstanceOf(JsonFormatException.class)
                .hasMessageContaining("/topic/severity")
                .hasMessageNotContaining("SANCTION");
        assertThatThrownBy(() -> BipJson.ATTENTION_POINT.read(point.replaceFirst("\"facts\":.*", "\"facts\":[]}")))
                .isInstanceOf(JsonFormatException.class)
                .hasMessageContaining("facts must not be empty");
    }
}
