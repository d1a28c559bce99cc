package dk.bip.core.testing;

import dk.bip.core.Language;
import dk.bip.core.Text;
import dk.bip.core.indicator.Dimension;
import dk.bip.core.indicator.Instrument;
import dk.bip.core.indicator.ScoreRange;
import java.util.List;
import java.util.stream.IntStream;

/** Markup, a word that turns others round, very long words and pictograms, and an instrument whose dimensions are called so. */
public final class HostileLabels {

    /** The labels. */
    public static final List<String> ALL = List.of(
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

    private HostileLabels() {}

    /** Returns the instrument, with the id {@code hostile}. */
    public static Instrument instrument() {
        return Instrument.builder("hostile", Text.of(Language.ENGLISH, "<&>"))
                .dimensions(IntStream.range(0, ALL.size())
                        .mapToObj(i -> Dimension.builder("hostile/d" + i, ScoreRange.continuous(0, 100))
                                .label(Text.of(Language.ENGLISH, ALL.get(i)))
                                .definition(Text.of(Language.ENGLISH, "x"))
                                .build())
                        .toArray(Dimension[]::new))
                .build();
    }
}
