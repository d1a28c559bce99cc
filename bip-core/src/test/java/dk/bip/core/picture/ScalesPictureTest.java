package dk.bip.core.picture;

import static dk.bip.core.picture.Pictured.START;
import static dk.bip.core.picture.Pictured.measured;
import static dk.bip.core.picture.Pictured.snapshot;
import static org.assertj.core.api.Assertions.assertThat;

import dk.bip.core.Language;
import dk.bip.core.indicator.Bip;
import dk.bip.core.indicator.Indicator;
import dk.bip.core.indicator.Rater;
import dk.bip.core.progression.ProgressionCalculator;
import dk.bip.core.testing.DrawnPicture;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScalesPictureTest {

    private static final PictureStyle STYLE = PictureStyle.of(Language.DANISH).withWidth(360);

    private static Picture picture() {
        return ScalesPicture.draw(
                ProgressionCalculator.withDefaults()
                        .calculate(snapshot(
                                START.plusYears(1),
                                measured(Bip.INSTRUMENT, START, Rater.CITIZEN, Map.of(Indicator.COOPERATION, 1.0)),
                                measured(
                                        Bip.INSTRUMENT,
                                        START.plusMonths(3),
                                        Rater.CITIZEN,
                                        Map.of(Indicator.COOPERATION, 5.0)))),
                STYLE);
    }

    @Test
    void hasAPanelForEveryScaleAndSaysWhichAreNotRatedOrNotMeasured() {
        List<String> words = DrawnPicture.of(picture()).words();
        assertThat(words)
                .filteredOn("vurderes ikke"::equals)
                .as("the two beliefs")
                .hasSize(2);
        assertThat(words).filteredOn("ikke målt"::equals).hasSize(25);
        assertThat(words).contains("Borger", "Sagsbehandler", "Samarbejdsevner");
    }

    @Test
    void onlyWhatWasMeasuredHasALineABandAndAPhase() {
        DrawnPicture drawn = DrawnPicture.of(picture());
        assertThat(drawn.all("polygon", "fill", Palette.STANDARD.band())).hasSize(1);
        assertThat(drawn.all("polyline", "stroke", Palette.STANDARD.citizen())).hasSize(1);
        assertThat(drawn.all("polyline", "stroke", Palette.STANDARD.ink())).hasSize(1);
    }

    @Test
    void theTableHasARowForEveryScale() {
        Picture picture = picture();
        assertThat(picture.rows()).hasSize(26);
        assertThat(picture.rows())
                .contains(
                        List.of(
                                "Samarbejdsevner (borgerens vurdering)",
                                "1,0 (1. januar 2024)",
                                "5,0 (1. april 2024)",
                                "2",
                                "Fremgang"),
                        List.of("Samarbejdsevner (sagsbehandlerens vurdering)", "–", "–", "0", "–"));
    }
}
