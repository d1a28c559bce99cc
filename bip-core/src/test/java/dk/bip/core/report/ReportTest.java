package dk.bip.core.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.bip.core.Language;
import dk.bip.core.indicator.Indicator;
import dk.bip.core.picture.Palette;
import dk.bip.core.picture.PictureStyle;
import dk.bip.core.questionnaire.Questionnaires;
import dk.bip.core.testing.PageAssertions;
import dk.bip.core.testing.ReadPage;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportTest {

    private static final PictureStyle STYLE = PictureStyle.of(Language.ENGLISH);

    private static ReportSection section(String code) {
        return ReportSection.builder(Language.ENGLISH, code, "About " + code)
                .paragraph("Words of " + code + ".")
                .build();
    }

    private static Report report() {
        return Report.of(STYLE, "A & b", "Today", List.of(section("A"), section("B")));
    }

    @Test
    void isAPageOfItsSections() {
        Report report = report();
        PageAssertions.assertAccessible(report.html(), "two sections");
        assertThat(ReadPage.of(report.html()).words("h1")).containsExactly("A & b");
        assertThat(report.html())
                .contains("<title>A &amp; b</title>", "</h1>\n<p>Today</p>\n")
                .contains(section("A").html() + section("B").html());
        assertThat(report.text())
                .isEqualTo("A & b\nToday\n\n" + section("A").text() + "\n"
                        + section("B").text());
        assertThat(report.markdown())
                .isEqualTo("# A \\& b\n\nToday\n\n" + section("A").markdown() + "\n"
                        + section("B").markdown());
        assertThat(report.title()).isEqualTo("A & b");
        assertThat(report.lead()).isEqualTo("Today");
        assertThat(report.section("B")).isEqualTo(section("B"));
    }

    @Test
    void aPageWithoutALeadHasNone() {
        Report report = Report.of(STYLE, "A", "", List.of(section("A")));
        assertThat(report.html()).contains("<h1>A</h1>\n</header>");
        assertThat(report.text()).startsWith("A\n\nAbout A\n");
        assertThat(report.markdown()).startsWith("# A\n\n## About A\n");
    }

    @Test
    void takesSectionsInAndLeavesThemOut() {
        assertThat(report().withAfter("A", section("acme/c")).sections())
                .containsExactly(section("A"), section("acme/c"), section("B"));
        assertThat(report().withAfter("B", section("C")).sections()).endsWith(section("C"));
        assertThat(report().without("A").sections()).containsExactly(section("B"));
        assertThat(report()).isEqualTo(report()).hasSameHashCodeAs(report()).hasToString("Report[A, B]");
        assertThat(report()).isNotEqualTo(report().without("A")).isNotEqualTo("x");
        assertThat(report())
                .isNotEqualTo(Report.of(STYLE, "other", "Today", report().sections()))
                .isNotEqualTo(Report.of(STYLE, "A & b", "", report().sections()))
                .isNotEqualTo(Report.of(STYLE.withWidth(400), "A & b", "Today", report().sections()));
    }

    @Test
    void refusesTwoSectionsOfOneCodeAndCodesThatAreNotThere() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> report().withAfter("A", section("B")))
                .withMessage("sections must have different codes, but B stands twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> report().section("C"))
                .withMessage("code must be that of a section of the report\nMaybe one of A, B?");
        assertThatIllegalArgumentException().isThrownBy(() -> report().without("C"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Report.of(STYLE, " ", "", List.of()))
                .withMessageContaining("title must not be blank");
    }

    @Test
    void isInTheColoursAndTheTypefaceOfItsPictures() {
        String grey = Report.of(
                        STYLE.withPalette(Palette.GREYS).withFontFamily("Segoe UI, \"x\"; } body { color: red"),
                        "A",
                        "",
                        List.of())
                .html();
        assertThat(grey)
                .contains("border-bottom: 2px solid " + Palette.GREYS.citizen())
                .contains("font: 1rem/1.5 Segoe UI, x  body  color red;")
                .doesNotContain(Palette.STANDARD.citizen());
    }

    @Test
    void styleSaysWhatIsShown() {
        ReportStyle style = ReportStyle.of(Language.DANISH);
        assertThat(style.pictures()).isEqualTo(PictureStyle.of(Language.DANISH).withWidth(360));
        assertThat(style.language()).isEqualTo(Language.DANISH);
        assertThat(style.heading()).isEmpty();
        assertThat(style.forms()).isEqualTo(Questionnaires.all());
        assertThat(style.hidden()).isEmpty();
        ReportStyle other = style.withHeading("secret")
                .withHidden(Indicator.COOPERATION, Indicator.HEALTH_MASTERY)
                .withForms(Questionnaires.skapa())
                .withPictures(STYLE);
        assertThat(other.heading()).isEqualTo("secret");
        assertThat(other.hidden()).containsExactlyInAnyOrder(Indicator.HEALTH_MASTERY, Indicator.COOPERATION);
        assertThat(other.forms()).containsExactly(Questionnaires.skapa());
        assertThat(other).hasToString("ReportStyle[en, hidden=2]");
        assertThat(style)
                .isEqualTo(ReportStyle.of(Language.DANISH))
                .hasSameHashCodeAs(ReportStyle.of(Language.DANISH))
                .isNotEqualTo(style.withHeading("x"))
                .isNotEqualTo(style.withForms())
                .isNotEqualTo(style.withHidden(Indicator.COOPERATION))
                .isNotEqualTo(style.withPictures(STYLE))
                .isNotEqualTo("x");
    }
}
