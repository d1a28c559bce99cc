package dk.bip.core.report;

import static dk.bip.core.testing.PageAssertions.assertAccessible;
import static org.assertj.core.api.Assertions.assertThat;

import dk.bip.core.CitizenId;
import dk.bip.core.Language;
import dk.bip.core.Text;
import dk.bip.core.attention.AttentionFact;
import dk.bip.core.attention.AttentionPoint;
import dk.bip.core.attention.AttentionTopic;
import dk.bip.core.casefile.CaseFile;
import dk.bip.core.casefile.CaseSnapshot;
import dk.bip.core.indicator.Dimension;
import dk.bip.core.indicator.Instrument;
import dk.bip.core.indicator.Rater;
import dk.bip.core.picture.PictureStyle;
import dk.bip.core.progression.Progression;
import dk.bip.core.progression.ProgressionCalculator;
import dk.bip.core.questionnaire.Question;
import dk.bip.core.questionnaire.Questionnaire;
import dk.bip.core.testing.HostileLabels;
import dk.bip.core.testing.RandomMeasurements;
import dk.bip.core.testing.ReadPage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whatever an instrument, a form, a rule or a caller writes, nothing breaks out of its place on the page, and every word stands there. */
class HostileReportTest {

    private static final Instrument INSTRUMENT = HostileLabels.instrument();

    private static Text text(String words) {
        return Text.of(Language.ENGLISH, words);
    }

    private static Questionnaire form() {
        Questionnaire.Builder form = Questionnaire.builder(INSTRUMENT, "hostile", "1")
                .title(text("<b>"))
                .note(text("</p><script>alert(2)</script>"));
        for (int i = 0; i < HostileLabels.ALL.size(); i++) {
            Dimension dimension = INSTRUMENT.dimensions().get(i);
            form.question(Question.builder("hostile.q" + i)
                    .range(dimension.range())
                    .text(text("<i>?"))
                    .askedOf(Rater.CITIZEN, dimension)
                    .anchor(text("<low>"))
                    .anchor(text("<high> " + HostileLabels.ALL.get(i)))
                    .build());
        }
        return form.build();
    }

    private static Report report() {
        CaseFile.Builder file = CaseFile.builder(CitizenId.of("citizen-secret"));
        RandomMeasurements.of(INSTRUMENT, 3, 6).forEach(file::add);
        CaseSnapshot snapshot = file.build().asOf(LocalDate.of(2024, 1, 1));
        Progression progression = ProgressionCalculator.of(INSTRUMENT).calculate(snapshot);
        List<AttentionPoint> points = new ArrayList<>();
        for (int i = 0; i < HostileLabels.ALL.size(); i++) {
            String words = HostileLabels.ALL.get(i);
            points.add(new AttentionPoint(
                    AttentionTopic.of("own/t" + i, AttentionTopic.Severity.SOON, text(words)),
                    List.of(AttentionFact.of("X", snapshot.date(), text(words)))));
        }
        return CaseReport.write(
                progression,
                snapshot,
                points,
                ReportStyle.of(Language.ENGLISH)
                        .withForms(form())
                        .withHeading("</h1><script>alert(3)</script>")
                        .withPictures(PictureStyle.of(Language.ENGLISH)
                                .withWidth(360)
                                .withFontFamily("x; } </style><script>alert(4)</script>")));
    }

    @Test
    void everyTextIsEscapedAndReadAsItWasWrittenSeed3() {
        Report report = report();
        String html = report.html();
        assertAccessible(html, "hostile");
        assertThat(html).doesNotContain("<script", "<image", "\u202E");
        ReadPage moved = ReadPage.of(report.section(CaseReport.MOVED).html());
        ReadPage questions = ReadPage.of(report.section(CaseReport.QUESTIONS).html());
        for (String label : HostileLabels.ALL) {
            String legible = label.replaceAll("[\u202A-\u202E\u2066-\u2069]", "");
            assertThat(moved.words("th")).contains(legible);
            assertThat(questions.words("strong")).contains(legible);
        }
        assertThat(ReadPage.of(report.section(CaseReport.NEXT_STEPS).html()).words("td"))
                .anyMatch(words -> words.contains("<high> </text><script>alert(1)</script>"));
    }

    @Test
    void noMarkupOfAnotherIsLeftInMarkdownSeed3() {
        assertThat(report().markdown()).contains("\\<script\\>").doesNotContainPattern("(?<!\\\\)[<>&]");
    }
}
