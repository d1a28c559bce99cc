package dk.bip.core.internal.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextLinesTest {

    @Test
    void breaksBetweenWords() {
        assertThat(TextLines.of("  Viden om \n arbejdsmarkedet ", 10, 120, 3))
                .containsExactly("Viden om", "arbejdsmarkedet");
        assertThat(TextLines.of("i alt 95 % af dem", 10, 48, 9)).containsExactly("i alt", "95 %", "af dem");
        assertThat(TextLines.of("Viden", 10, 120, 1)).containsExactly("Viden");
        assertThat(TextLines.of("", 10, 120, 1)).containsExactly("");
    }

    @Test
    void leavesNoWordAloneWhereTheLinesCanBeEquallyLong() {
        assertThat(TextLines.of("Borgers tro på at få job", 10, 120, 4)).containsExactly("Borgers tro", "på at få job");
        assertThat(TextLines.of("Samlet over de syv indikatorer", 10, 1000, 4)).hasSize(1);
        assertThat(TextLines.of("a aaaaaaaaaaaa a", 10, 80, 4))
                .as("the longest word needs the whole width")
                .containsExactly("a", "aaaaaaaaaaaa", "a");
    }

    @Test
    void breaksWithinAWordThatFitsOnNoLineAndSaysSo() {
        List<String> lines = TextLines.of("instruktionsforståelse", 10, 70, 9);
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0)).endsWith("-");
        assertThat(String.join("", lines).replace("-", "")).isEqualTo("instruktionsforståelse");
        assertThat(lines).allMatch(line -> TextLines.width(line, 10) <= 70);
        assertThat(TextLines.of("体調と仕事体調と仕事", 10, 70, 9)).noneMatch(line -> line.contains("-"));
    }

    @Test
    void cutsWhatHasMoreLinesThanThereIsRoomFor() {
        List<String> lines = TextLines.of("one two three four five six seven", 10, 60, 2);
        assertThat(lines).hasSize(2);
        assertThat(lines.get(1)).endsWith(TextLines.CUT);
        assertThat(lines).allMatch(line -> TextLines.width(line, 10) <= 60);
    }

    @Test
    void doesNotPartLettersFromAccentsNorPictogramsFromWhatIsJoinedToThem() {
        String family = "\uD83D\uDC69\u200D\uD83D\uDC67";
        assertThat(TextLines.of(family.repeat(4), 10, 60, 9))
                .allMatch(line -> line.replace(family, "").isEmpty());
        assertThat(TextLines.of("e\u0301".repeat(30), 10, 60, 9)).allMatch(line -> !line.startsWith("\u0301"));
        for (String line : TextLines.of("\uD83D\uDE00".repeat(40), 10, 50, 3)) {
            assertThat(line.codePoints()).noneMatch(letter -> letter >= 0xD800 && letter <= 0xDFFF);
        }
    }

    /** The advance widths of DejaVu Sans, in units of 2048 to the em, as java.awt reads them from the font of Debian 12. */
    @Test
    void noUsualLetterIsWiderThanEstimated() {
        String letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789æøåÆØÅöäé .,:;()-/%+±–";
        int[] widths = {
            1255, 1300, 1126, 1300, 1260, 721, 1300, 1298, 569, 569, 1186, 569, 1995, 1298, 1253, 1300, 1300, 842, 1067,
            803, 1298, 1212, 1675, 1212, 1212, 1075, 1401, 1405, 1430, 1577, 1294, 1178, 1587, 1540, 604, 604, 1343,
            1141, 1767, 1532, 1612, 1235, 1612, 1423, 1300, 1251, 1499, 1401, 2025, 1403, 1251, 1403, 1303, 1303, 1303,
            1303, 1303, 1303, 1303, 1303, 1303, 1303, 2011, 1253, 1255, 1995, 1612, 1401, 1253, 1255, 1260, 651, 651,
            651, 690, 690, 799, 799, 739, 690, 1946, 1716, 1716, 1024
        };
        for (int i = 0; i < widths.length; i++) {
            String letter = letters.substring(i, i + 1);
            assertThat(TextLines.width(letter, 1)).as(letter).isGreaterThanOrEqualTo(widths[i] / 2048.0);
        }
    }

    @Test
    void widthIsThatOfTheLetters() {
        assertThat(TextLines.width("il", 10)).isCloseTo(6.4, within(1e-12));
        assertThat(TextLines.width("", 10)).isZero();
        assertThat(TextLines.bold(10)).isGreaterThan(10);
    }
}
