package dk.bip.core.picture;

import static dk.bip.core.picture.Pictured.START;
import static dk.bip.core.picture.Pictured.snapshot;
import static org.assertj.core.api.Assertions.assertThat;

import dk.bip.core.CaseEvent;
import dk.bip.core.DateRange;
import dk.bip.core.Language;
import dk.bip.core.Text;
import dk.bip.core.casefile.CaseSnapshot;
import dk.bip.core.indicator.Instrument;
import dk.bip.core.intervention.Intervention;
import dk.bip.core.intervention.InterventionType;
import dk.bip.core.progression.Progression;
import dk.bip.core.progression.ProgressionCalculator;
import dk.bip.core.testing.DrawnPicture;
import dk.bip.core.testing.HostileLabels;
import dk.bip.core.testing.PictureAssertions;
import dk.bip.core.testing.RandomMeasurements;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whatever an instrument calls its dimensions, nothing breaks out of the picture and nothing lies on anything else. */
class HostileLabelsTest {

    private static final Instrument INSTRUMENT = HostileLabels.instrument();

    @Test
    void areEscapedAndNeverOverlapSeed3() {
        List<CaseEvent> events = new ArrayList<>(RandomMeasurements.of(INSTRUMENT, 3, 6));
        for (int i = 0; i < HostileLabels.ALL.size(); i++) {
            events.add(Intervention.of(
                    InterventionType.builder("own/t" + i, Text.of(Language.ENGLISH, HostileLabels.ALL.get(i)))
                            .build(),
                    DateRange.startingOn(RandomMeasurements.START.plusDays(30L * i))));
        }
        CaseSnapshot snapshot = snapshot(START, events);
        Progression progression = ProgressionCalculator.of(INSTRUMENT).calculate(snapshot);
        for (int width : new int[] {320, 360, 760}) {
            PictureStyle style = PictureStyle.of(Language.ENGLISH).withWidth(width);
            for (Picture picture : List.of(
                    RadarPicture.draw(progression, style),
                    ScalesPicture.draw(progression, style),
                    CoursePicture.draw(progression, INSTRUMENT.scales(), snapshot, style))) {
                PictureAssertions.assertReadable(picture, picture.title() + " " + width);
                assertThat(DrawnPicture.of(picture).words())
                        .anyMatch(words -> words.contains("alert(1)"))
                        .noneMatch(words -> words.contains("\u202E"));
                assertThat(picture.svg()).doesNotContain("<script", "<image");
            }
        }
    }
}
