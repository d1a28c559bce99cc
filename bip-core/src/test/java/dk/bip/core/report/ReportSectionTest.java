package dk.bip.core.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dk.bip.core.Language;
import dk.bip.core.picture.Picture;
import dk.bip.core.picture.PictureStyle;
import dk.bip.core.picture.Svg;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportSectionTest {

    private static final Picture PICTURE = Picture.of(
            Svg.of("own", PictureStyle.of(Language.ENGLISH), "Two <bars>", "One is longer."),
            100,
            List.of("What", "How long"),
            List.of(List.of("one", "2"), List.of("other", "1")));

    private static ReportSection.Builder section() {
        return ReportSection.builder(Language.ENGLISH, "acme/notes", "Notes & more");
    }

    @Test
    void isASectionOfHtmlWithAHeadingOfTheSecondLevel() {
        assertThat(section()
                        .paragraph("A < b.")
                        .item("First:", "c")
                        .item("d")
                        .note("Small.")
                        .build()
                        .html())
                .isEqualTo("""
                        <section id="bip-acme-notes" aria-labelledby="bip-acme-notes-heading">
                        <h2 id="bip-acme-notes-heading">Notes &amp; more</h2>
                        <p>A &lt; b.</p>
                        <ul>
                        <li><strong>First:</strong> c</li>
                        <li>d</li>
                        </ul>
                        <p class="bip-note">Small.</p>
                        </section>
                        """);
    }

    @Test
    void hasTablesWithHeadsOfColumnsAndRows() {
        assertThat(section()
                        .table("How far", List.of("What", "Now"), List.of(List.of("a", "1"), List.of("b", "<2")))
                        .build()
                        .html())
                .contains("""
                        <table>
                        <caption>How far</caption>
                        <thead>
                        <tr><th scope="col">What</th><th scope="col">Now</th></tr>
                        </thead>
                        <tbody>
                        <tr><th scope="row">a</th><td>1</td></tr>
                        <tr><th scope="row">b</th><td>&lt;2</td></tr>
                        </tbody>
                        </table>
                        """);
    }

    @Test
    void hasAPictureWithItsTableBesideIt() {
        String html = section().pictures(List.of(PICTURE)).build().html();
        assertThat(html)
                .contains("<div class=\"bip-pictures\">\n<figure>\n" + PICTURE.svg()
                        + "<details>\n<summary>As a table: Two &lt;bars&gt;")
                .contains("role=\"group\" aria-label=\"Two &lt;bars&gt;\"")
                .contains("<caption>Two &lt;bars&gt;</caption>");
        assertThat(section().picturesOnScreen(List.of(PICTURE)).build().html())
                .isEqualTo(html.replace("\"bip-pictures\"", "\"bip-pictures bip-screen\""));
        assertThat(ReportSection.builder(Language.DANISH, "X", "Noter")
                        .pictures(List.of(PICTURE))
                        .build()
                        .html())
                .contains("Som tabel: ");
    }

    @Test
    void hasNoTableOfAPictureWithoutRows() {
        Picture empty = Picture.of(Svg.of("own", 100, "Empty", "Nothing."), 10, List.of("What"), List.of());
        assertThat(section().pictures(List.of(empty)).build().html())
                .contains(empty.svg())
                .doesNotContain("<table");
    }

    @Test
    void hasLinesToWriteOnThatAreNamedByTheHeading() {
        assertThat(section().writingSpace(3).build().html())
                .contains("<section id=\"bip-acme-notes\" class=\"bip-writing\" ")
                .contains("<div class=\"bip-lines\" style=\"min-height:6em\" role=\"textbox\"")
                .contains("contenteditable=\"true\" tabindex=\"0\" aria-label=\"Notes &amp; more\"></div>");
    }

    @Test
    void isPlainTextToo() {
        assertThat(whole().text()).isEqualTo("""
                Notes & more
                ------------
                A < b.
                - First: c
                How far
                - a: Now 1.
                Two <bars>
                One is longer.
                %s
                """.formatted(".".repeat(60)));
    }

    @Test
    void isMarkdownToo() {
        assertThat(whole().markdown()).isEqualTo("""
                ## Notes \\& more

                A \\< b.

                - First: c

                How far

                | What | Now |
                | --- | --- |
                | a | 1 |

                Two \\<bars\\>

                | What | How long |
                | --- | --- |
                | one | 2 |
                | other | 1 |

                %s
                """.formatted(".".repeat(60)));
    }

    private static ReportSection whole() {
        return section()
                .paragraph("A < b.")
                .item("First:", "c")
                .table("How far", List.of("What", "Now"), List.of(List.of("a", "1")))
                .pictures(List.of(PICTURE))
                .writingSpace(1)
                .build();
    }

    @Test
    void nothingIsAddedWhereThereIsNothing() {
        assertThat(section()
                        .paragraph(" ")
                        .note("")
                        .pictures(List.of())
                        .picturesOnScreen(List.of())
                        .table("x", List.of("y"), List.of())
                        .build())
                .isEqualTo(section().build());
    }

    @Test
    void isEqualByItsContentAndShowsItsCodeOnly() {
        assertThat(whole()).isEqualTo(whole()).hasSameHashCodeAs(whole()).hasToString("ReportSection[acme/notes]");
        assertThat(whole()).isNotEqualTo(section().build()).isNotEqualTo("x");
        assertThat(section().build())
                .isNotEqualTo(ReportSection.builder(Language.ENGLISH, "acme/other", "Notes & more")
                        .build())
                .isNotEqualTo(ReportSection.builder(Language.ENGLISH, "acme/notes", "Other")
                        .build());
        assertThat(whole().code()).isEqualTo("acme/notes");
        assertThat(whole().heading()).isEqualTo("Notes & more");
    }

    @Test
    void refusesWhatIsNoSection() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportSection.builder(Language.ENGLISH, "a b", "x"))
                .withMessageContaining("section code must be");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportSection.builder(Language.ENGLISH, "A", " "))
                .withMessageContaining("heading must not be blank");
        assertThatNullPointerException()
                .isThrownBy(() -> ReportSection.builder(null, "A", "x"))
                .withMessage("language");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> section().table("x", List.of("a", "b"), List.of(List.of("1"))))
                .withMessage("rows must have a cell for each column");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> section().table("x", List.of(), List.of()))
                .withMessage("columns must not be empty");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> section().table("", List.of("a"), List.of()))
                .withMessageContaining("caption must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> section().writingSpace(0))
                .withMessageContaining("lines must be");
        assertThatIllegalArgumentException().isThrownBy(() -> section().writingSpace(41));
    }
}
