package dk.bip.core.report;

import static dk.bip.core.testing.PageAssertions.assertAccessible;
import static org.assertj.core.api.Assertions.assertThat;

import dk.bip.core.CaseEvent;
import dk.bip.core.CaseworkerId;
import dk.bip.core.CitizenId;
import dk.bip.core.DateRange;
import dk.bip.core.Language;
import dk.bip.core.attention.AttentionCalculator;
import dk.bip.core.casefile.CaseFile;
import dk.bip.core.casefile.CaseSnapshot;
import dk.bip.core.caseworker.CaseworkerAssignment;
import dk.bip.core.indicator.Dimension;
import dk.bip.core.indicator.Instrument;
import dk.bip.core.indicator.Scale;
import dk.bip.core.intervention.Intervention;
import dk.bip.core.intervention.InterventionType;
import dk.bip.core.measurement.Measurement;
import dk.bip.core.progression.ProgressionCalculator;
import dk.bip.core.questionnaire.Questionnaire;
import dk.bip.core.testing.Ladder;
import dk.bip.core.testing.RandomMeasurements;
import dk.bip.core.testing.ReadPage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What the report of a case holds for every instrument. An instrument plugs itself in. */
abstract class ReportContract {

    private static final LocalDate START = RandomMeasurements.START;
    private static final List<Language> LANGUAGES = List.of(Language.DANISH, Language.ENGLISH, Ladder.SWEDISH);

    /** What is measured with. */
    abstract Instrument instrument();

    /** The forms that ask for it. */
    abstract Questionnaire[] forms();

    private Report report(int occasions, ReportStyle style) {
        List<Measurement> measurements = RandomMeasurements.of(instrument(), 7, occasions);
        List<CaseEvent> events = new ArrayList<>(measurements);
        events.add(Intervention.of(InterventionType.COMPANY_INTERNSHIP, DateRange.startingOn(START.plusMonths(2))));
        events.add(CaseworkerAssignment.of(
                CaseworkerId.of("caseworker-1"), DateRange.of(START.minusMonths(1), START.plusMonths(5))));
        events.add(CaseworkerAssignment.of(CaseworkerId.of("caseworker-2"), DateRange.startingOn(START.plusMonths(5))));
        CaseFile.Builder file = CaseFile.builder(CitizenId.of("citizen-secret"));
        events.forEach(file::add);
        CaseSnapshot snapshot = file.build()
                .asOf(measurements.stream()
                        .map(Measurement::date)
                        .max(LocalDate::compareTo)
                        .orElse(START)
                        .plusMonths(5));
        ProgressionCalculator calculator = ProgressionCalculator.of(instrument());
        for (Scale scale : instrument().scales()) {
            calculator = calculator.withTarget(
                    scale, scale.range().minimum() + 0.75 * scale.range().width());
        }
        return CaseReport.write(
                calculator.calculate(snapshot),
                snapshot,
                AttentionCalculator.withDefaults().calculate(snapshot),
                style);
    }

    private ReportStyle style(Language language) {
        return ReportStyle.of(language).withForms(forms());
    }

    @Test
    void isOneAccessiblePageInEveryLanguageWithNothingOneOrAHundredMeasurementsSeed7() {
        for (int occasions : new int[] {0, 1, 2, 12, 100}) {
            for (Language language : LANGUAGES) {
                String html = report(occasions, style(language)).html();
                assertAccessible(html, language + ", measured " + occasions);
                assertThat(ReadPage.of(html).root().getAttribute("lang"))
                        .isEqualTo(language.equals(Language.DANISH) ? "da" : "en");
            }
        }
    }

    @Test
    void everySectionIsInBothLanguagesSeed7() {
        for (int occasions : new int[] {0, 12}) {
            Report danish = report(occasions, style(Language.DANISH));
            Report english = report(occasions, style(Language.ENGLISH));
            assertThat(danish.title()).isNotEqualTo(english.title());
            assertThat(danish.lead()).startsWith("Fra den ");
            assertThat(english.lead()).startsWith("From ");
            for (int i = 0; i < danish.sections().size(); i++) {
                ReportSection one = danish.sections().get(i);
                ReportSection other = english.sections().get(i);
                assertThat(one.heading()).isNotEqualTo(other.heading());
                assertThat(one.code()).isEqualTo(other.code());
                for (String name : List.of("p", "li", "caption", "summary")) {
                    List<String> inEnglish = ReadPage.of(other.html()).words(name);
                    assertThat(ReadPage.of(one.html()).words(name))
                            .as(one.code())
                            .hasSameSizeAs(inEnglish)
                            .filteredOn(words -> !isOfTheInstrument(words))
                            .noneMatch(inEnglish::contains);
                }
            }
        }
    }

    /** Whose note has one language only. */
    private boolean isOfTheInstrument(String words) {
        return List.of(forms()).stream()
                .anyMatch(form -> form.note().in(Language.ENGLISH).equals(words));
    }

    @Test
    void showsEveryDimensionOnThePageAndAsTextAndMarkdownSeed7() {
        Report report = report(12, style(Language.DANISH));
        for (Dimension dimension : instrument().dimensions()) {
            String label = dimension.label(Language.DANISH);
            assertThat(ReadPage.of(report.section(CaseReport.MOVED).html()).words("th"))
                    .contains(label);
            assertThat(report.text()).contains(label);
            assertThat(report.markdown()).contains(label);
        }
    }

    @Test
    void hidesADimensionWhereverItWouldStandSeed7() {
        Dimension hidden = instrument().dimensions().get(1);
        String label = hidden.label(Language.DANISH);
        for (int occasions : new int[] {0, 1, 12}) {
            Report shown = report(occasions, style(Language.DANISH));
            Report report = report(occasions, style(Language.DANISH).withHidden(hidden));
            assertAccessible(report.html(), "hidden, measured " + occasions);
            for (ReportSection section : report.sections()) {
                assertThat(section.html() + section.text() + section.markdown())
                        .as(section.code())
                        .doesNotContain(label + " (", label + "<", label + ":", label + " |");
            }
            assertThat(shown.section(CaseReport.MOVED).html()).contains(label + "<");
            assertThat(report.text()).contains("Én skala vises ikke på denne side.");
        }
    }

    @Test
    void everyDimensionCanBeHidden() {
        Report report = report(
                3, style(Language.ENGLISH).withHidden(instrument().dimensions().toArray(Dimension[]::new)));
        assertAccessible(report.html(), "all hidden");
        assertThat(report.text()).contains(instrument().dimensions().size() + " scales are not shown on this page.");
    }

    @Test
    void nothingMeasuredIsSaidSeed7() {
        Report report = report(0, style(Language.ENGLISH));
        assertThat(report.section(CaseReport.MISSING).text()).contains("That holds for all scales.");
        assertThat(report.section(CaseReport.NEXT_STEPS).text()).contains("There is no score to start from");
    }

    @Test
    void isTheSameWhateverTheLanguageOfTheMachineSeed7() {
        Locale before = Locale.getDefault();
        Report usual = report(12, style(Language.DANISH));
        try {
            for (String tag : List.of("da-DK", "tr-TR", "ar-EG-u-nu-arab")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                Report other = report(12, style(Language.DANISH));
                assertThat(other.html()).isEqualTo(usual.html());
                assertThat(other.text()).isEqualTo(usual.text());
                assertThat(other.markdown()).isEqualTo(usual.markdown());
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void holdsNoNameOfAPersonUnlessTheCallerGivesOneSeed7() {
        Report report = report(12, style(Language.DANISH));
        assertThat(report.html() + report.text() + report.markdown()).doesNotContain("secret", "caseworker-");
        assertThat(report.toString())
                .isEqualTo("Report[USE, MOVED, QUESTIONS, NEXT_STEPS, TARGETS, COMMENT, AGREED, MISSING]");
        Report named = report(12, style(Language.DANISH).withHeading("Henrik & co."));
        assertThat(named.html()).contains("<p>Henrik &amp; co. · Fra den ");
        assertThat(ReadPage.of(named.html()).words("title")).noneMatch(title -> title.contains("Henrik"));
    }
}
