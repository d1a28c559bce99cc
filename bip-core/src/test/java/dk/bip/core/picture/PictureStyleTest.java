package dk.bip.core.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dk.bip.core.Language;
import dk.bip.core.testing.DrawnPicture;
import dk.bip.core.testing.Equality;
import java.util.List;
import org.junit.jupiter.api.Test;

class PictureStyleTest {

    private static final PictureStyle DANISH = PictureStyle.of(Language.DANISH);

    @Test
    void hasTheDefaultsThatItStatesAndChangesOneAtATime() {
        assertThat(DANISH.language()).isEqualTo(Language.DANISH);
        assertThat(DANISH.width()).isEqualTo(640);
        assertThat(DANISH.fontSize()).isEqualTo(14);
        assertThat(DANISH.fontFamily()).isEqualTo("sans-serif");
        assertThat(DANISH.palette()).isEqualTo(Palette.STANDARD);
        assertThat(DANISH.withWidth(360).width()).isEqualTo(360);
        assertThat(DANISH.withFontSize(12).fontSize()).isEqualTo(12);
        assertThat(DANISH.withFontFamily("Verdana").fontFamily()).isEqualTo("Verdana");
        assertThat(DANISH.withPalette(Palette.GREYS).palette()).isEqualTo(Palette.GREYS);
        assertThat(DANISH).hasToString("PictureStyle[da, 640]");
    }

    @Test
    void isEqualByAllParts() {
        Equality.assertByAllParts(
                () -> PictureStyle.of(Language.DANISH),
                () -> PictureStyle.of(Language.ENGLISH),
                () -> DANISH.withWidth(360),
                () -> DANISH.withFontSize(12),
                () -> DANISH.withFontFamily("Verdana"),
                () -> DANISH.withPalette(Palette.GREYS));
    }

    @Test
    void refusesWhatCannotBeRead() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DANISH.withWidth(300))
                .withMessageStartingWith("width must be from 320 to 4000");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DANISH.withWidth(360).withFontSize(17))
                .withMessage("width must be 22 font sizes or more, but is 360"
                        + "\nMaybe take smaller letters, or a wider picture?");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DANISH.withFontSize(Double.NaN))
                .withMessageStartingWith("fontSize must be from 8 to 4000");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DANISH.withFontFamily(" "))
                .withMessageStartingWith("fontFamily must not be blank");
        assertThatNullPointerException().isThrownBy(() -> PictureStyle.of(null)).withMessage("language");
        assertThatNullPointerException()
                .isThrownBy(() -> DANISH.withPalette(null))
                .withMessage("palette");
    }

    @Test
    void aPictureIsEqualByWhatItShowsAndRefusesATableThatDoesNotFit() {
        Equality.assertByAllParts(
                () -> Picture.of(Svg.of("a", DANISH, "a", "a"), 9, List.of("x"), List.of(List.of("1"))),
                () -> Picture.of(Svg.of("a", DANISH, "b", "a"), 9, List.of("x"), List.of(List.of("1"))),
                () -> Picture.of(Svg.of("a", DANISH, "a", "a"), 8, List.of("x"), List.of(List.of("1"))),
                () -> Picture.of(Svg.of("a", DANISH, "a", "a"), 9, List.of("y"), List.of(List.of("1"))),
                () -> Picture.of(Svg.of("a", DANISH, "a", "a"), 9, List.of("x"), List.of(List.of("2"))));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Picture.of(Svg.of("a", DANISH, "a", "a"), 9, List.of("x"), List.of(List.of("1", "2"))))
                .withMessage("rows must have a cell for each column");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Picture.of(Svg.of("a", DANISH, "a", "a"), 0, List.of("x"), List.of()))
                .withMessage("height must be 1 or more, but is 0");
        assertThat(DrawnPicture.of(Picture.of(Svg.of("a", DANISH, "a", "a"), 9, List.of("x"), List.of()))
                        .words())
                .isEmpty();
    }
}
