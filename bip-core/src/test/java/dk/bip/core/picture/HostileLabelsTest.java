package dk.bip.core.picture;

import static dk.bip.core.picture.Pictured.START;
import static dk.bip.core.picture.Pictured.snapshot;
import static org.assertj.core.api.Assertions.assertThat;

import dk.bip.core.CaseEvent;
import dk.bip.core.DateRange;
import dk.bip.core.Language;
import dk.bip.core.Text;
import dk.bip.core.casefile.CaseSnapshot;
import dk.bip.core.indicator.Dimension;
import dk.bip.core.indicator.Instrument;
import dk.bip.core.indicator.ScoreRange;
import dk.bip.core.intervention.Intervention;
import dk.bip.core.intervention.InterventionType;
import dk.bip.core.progression.Progression;
import dk.bip.core.progression.ProgressionCalculator;
import dk.bip.core.testing.DrawnPicture;
import dk.bip.core.testing.PictureAssertions;
import dk.bip.core.testing.RandomMeasurements;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whatever an instrument calls its dimensions, nothing breaks out of the picture and nothing lies on anything else. */
class HostileLabelsTest {

    private static final List<String> LABELS = List.of(
            "</text><script>alert(1)</script>",
            "\"><image href='x' onerror=alert(1)>&amp;&#x3c;",
            "\u0645\u0647\u0627\u0631\u0627\u062A \u0627\u0644\u062A\u0639\u0627\u0648\u0646 \u0645\u0639 \u0627\u0644\u0632\u0645\u0644\u0627\u0621",
            "\u202Eturned round\u202C",
            "Donaudampfschifffahrtselektrizit\u00E4tenhauptbetriebswerkbauunterbeamtengesellschaft",
            "word ".repeat(60).strip(),
            "\uD83D\uDC69\u200D\uD83D\uDC69\u200D\uD83D\uDC67\uD83C\uDFFD".repeat(20),
            "\u4F53\u8ABF\u3068\u4ED5\u4E8B".repeat(12),
            "e\u0301\u0301\u0301".repeat(30),
            "x");

    private static final Instrument INSTRUMENT = Instrument.builder("hostile", Text.of(Language.ENGLISH, "<&>"))
            .dimensions(IntStream.range(0, LABELS.size())
                    .mapToObj(i -> Dimension.builder("hostile/d" + i, ScoreRange.continuous(0, 100))
                            .label(Text.of(Language.ENGLISH, LABELS.get(i)))
                            .definition(Text.of(Language.ENGLISH, "x"))
                            .build())
                    .toArray(Dimension[]::new))
            .build();

    @Test
    void areEscapedAndNeverOverlapSeed3() {
        List<CaseEvent> events = new ArrayList<>(RandomMeasurements.of(INSTRUMENT, 3, 6));
        for (int i = 0; i < LABELS.size(); i++) {
            events.add(Intervention.of(
                    InterventionType.builder("own/t" + i, Text.of(Language.ENGLISH, LABELS.get(i)))
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
