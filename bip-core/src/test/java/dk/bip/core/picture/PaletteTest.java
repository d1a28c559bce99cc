package dk.bip.core.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class PaletteTest {

    /** The values of black, white and a grey follow from WCAG 2.2; a contrast with white of 4.5 is the well-known #767676. */
    @Test
    void luminanceAndContrastAreThoseOfWcag() {
        assertThat(Palette.luminance("#000000")).isZero();
        assertThat(Palette.luminance("#FFFFFF")).isCloseTo(1, within(1e-12));
        assertThat(Palette.luminance("#FF0000")).isCloseTo(0.2126, within(1e-12));
        assertThat(Palette.contrast("#000000", "#FFFFFF")).isCloseTo(21, within(1e-9));
        assertThat(Palette.contrast("#767676", "#FFFFFF")).isBetween(4.5, 4.6);
        assertThat(Palette.contrast("#FFFFFF", "#777777")).isBetween(4.4, 4.5);
    }

    @Test
    void whatIsToldApartByColourDiffersInGreyToo() {
        for (Palette palette : List.of(Palette.STANDARD, Palette.GREYS)) {
            String[] fromDark = {
                palette.ink(), palette.citizen(), palette.caseworker(), palette.band(), palette.background()
            };
            for (int i = 1; i < fromDark.length; i++) {
                assertThat(Palette.contrast(fromDark[i - 1], fromDark[i]))
                        .as("%s and %s", fromDark[i - 1], fromDark[i])
                        .isGreaterThan(1.35);
                assertThat(Palette.luminance(fromDark[i])).isGreaterThan(Palette.luminance(fromDark[i - 1]));
            }
            assertThat(Palette.contrast(palette.citizen(), palette.caseworker()))
                    .isGreaterThan(2);
            assertThat(Palette.contrast(palette.band(), palette.citizen())).isGreaterThan(2.5);
            assertThat(Palette.contrast(palette.band(), palette.caseworker())).isGreaterThan(2.5);
        }
    }

    @Test
    void aPaletteThatCannotBeReadIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> withInk("#777777"))
                .withMessage("ink must have a contrast of 4.5 or more with the background, but has 4.47"
                        + "\nMaybe take a darker colour, or a lighter one on a dark background?");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new Palette("#FFFFFF", "#000000", "#5E5E5E", "#D6D6D6", "#C9DCE8", "#004C80", "#FFB000"))
                .withMessageStartingWith("caseworker must have a contrast of 3 or more with the background");
        for (String colour : List.of("black", "#FFF", "#00000G", "#abcdef", "url(#a)", "")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> withInk(colour))
                    .withMessage("colours must be a number sign and six hexadecimal digits, with capital letters"
                            + "\nMaybe write blue as #0072B2?");
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Palette.luminance("white"))
                .withMessage("colour must be a number sign and six hexadecimal digits");
    }

    private static Palette withInk(String ink) {
        return new Palette("#FFFFFF", ink, "#5E5E5E", "#D6D6D6", "#C9DCE8", "#004C80", "#D55E00");
    }
}
