package dk.bip.core.report;

import dk.bip.core.picture.Palette;
import dk.bip.core.picture.PictureStyle;

/** How the page looks: one column on a telephone, two pictures beside each other where there is room, and A4 in small letters on paper. */
final class StyleSheet {

    private static final String RULES = """
            :root { color-scheme: light; }
            body { margin: 0; background: BACKGROUND; color: INK; font: 1rem/1.5 FONT; overflow-wrap: anywhere; }
            header, main { max-width: 60rem; margin: 0 auto; padding: 0 1rem; }
            main { padding-bottom: 2rem; }
            h1 { font-size: 1.6rem; line-height: 1.25; margin: 1.5rem 0 0.25rem; }
            h2 { font-size: 1.2rem; line-height: 1.3; margin: 2rem 0 0.75rem; padding-bottom: 0.2rem; border-bottom: 2px solid CITIZEN; }
            p, ul, table, .bip-pictures { margin: 0 0 0.75rem; }
            ul { padding-left: 1.25rem; }
            li { margin-bottom: 0.35rem; }
            .bip-note { color: MUTED; font-size: 0.9rem; line-height: 1.4; }
            .bip-pictures { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr)); gap: 1.5rem; align-items: start; }
            figure { margin: 0; min-width: 0; }
            figure > svg { display: block; width: 100%; max-width: 26rem; height: auto; }
            summary { color: MUTED; cursor: pointer; padding: 0.4rem 0; }
            .bip-scroll { overflow-x: auto; }
            .bip-scroll table { min-width: 32rem; font-size: 0.9rem; }
            table { border-collapse: collapse; width: 100%; }
            caption { text-align: left; font-weight: bold; padding-bottom: 0.3rem; }
            th, td { text-align: left; vertical-align: top; padding: 0.3rem 0.75rem 0.3rem 0; border-bottom: 1px solid GRID; }
            thead th { border-bottom-color: INK; }
            thead th { overflow-wrap: normal; }
            tbody th { font-weight: normal; min-width: 17em; }
            td { min-width: 2.5em; }
            @media screen and (max-width: 40rem) {
              section > table { display: grid; grid-template-columns: fit-content(50%) 1fr; }
              section > table:has(tr > :nth-child(4)) { grid-template-columns: fit-content(33%) fit-content(33%) 1fr; }
              section > table:has(tr > :nth-child(5)) { grid-template-columns: repeat(4, minmax(min-content, auto)); font-size: 0.8rem; }
              section > table caption { display: block; grid-column: 1 / -1; }
              section > table thead, section > table tbody, section > table tr {
                display: grid; grid-column: 1 / -1; grid-template-columns: subgrid; }
              section > table th { min-width: 0; }
              section > table th:first-child { grid-column: 1 / -1; border: 0; padding-bottom: 0; }
              section > table tbody th { font-weight: bold; }
              section > table :nth-child(2):last-child { grid-column: 1 / -1; }
            }
            .bip-lines { border: 1px solid MUTED; padding: 0 0.5em; line-height: 2em;
              background-image: repeating-linear-gradient(transparent 0 calc(2em - 1px), GRID calc(2em - 1px) 2em);
              print-color-adjust: exact; -webkit-print-color-adjust: exact; }
            @page { size: A4; margin: 10mm 12mm; }
            @media print {
              body { font-size: 8.5pt; line-height: 1.3; }
              header, main { max-width: none; padding: 0; }
              h1 { font-size: 14pt; margin: 0; }
              h2 { font-size: 10.5pt; margin: 2.5mm 0 1mm; padding-bottom: 0.3mm; border-bottom-width: 1px; break-after: avoid; }
              p, ul, table, .bip-pictures { margin-bottom: 1mm; }
              li { margin-bottom: 0.3mm; }
              .bip-note { font-size: 7.5pt; line-height: 1.25; }
              th, td { padding: 0.4mm 3mm 0.4mm 0; }
              .bip-pictures { grid-template-columns: 1fr 1fr; gap: 6mm; }
              figure > svg { max-width: 68mm; }
              section { clear: both; }
              .bip-writing { float: left; width: calc(50% - 3mm); margin-bottom: 2mm; break-inside: avoid; }
              .bip-writing + .bip-writing { clear: none; float: right; }
              figure, tr, li, .bip-lines { break-inside: avoid; }
              details, .bip-screen { display: none; }
            }
            """;

    private StyleSheet() {}

    static String of(PictureStyle style) {
        Palette palette = style.palette();
        return RULES.replace("BACKGROUND", palette.background())
                .replace("CITIZEN", palette.citizen())
                .replace("MUTED", palette.muted())
                .replace("GRID", palette.grid())
                .replace("INK", palette.ink())
                .replace("FONT", fontFamily(style));
    }

    /** Names of typefaces, and nothing that would end the rule or the sheet. */
    private static String fontFamily(PictureStyle style) {
        return style.fontFamily().replaceAll("[^\\p{L}\\p{N} ,_-]", "");
    }
}
