package dk.bip.model.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.bip.core.CaseworkerId;
import dk.bip.core.CitizenId;
import dk.bip.core.Language;
import dk.bip.core.casefile.CaseFile;
import dk.bip.core.indicator.Bip;
import dk.bip.core.indicator.Indicator;
import dk.bip.core.indicator.Profile;
import dk.bip.core.indicator.Rater;
import dk.bip.core.indicator.Scale;
import dk.bip.core.measurement.Measurement;
import dk.bip.core.picture.PictureStyle;
import dk.bip.core.progression.Progression;
import dk.bip.core.progression.ProgressionCalculator;
import dk.bip.core.report.Report;
import dk.bip.core.report.ReportSection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class CaseloadReportTest {

    private static final PictureStyle ENGLISH =
            PictureStyle.of(Language.ENGLISH).withWidth(360);
    private static final RollUpCalculator BY_TEAM = RollUpCalculator.by(Grouping.TEAM);

    private static List<GroupedProgression> threeTeams() {
        return Citizens.together(
                Citizens.team("East", 9, 9, 2),
                Citizens.team("North", 2, 1, 0),
                Citizens.team("South", 6, 5, 1),
                Citizens.team("West", 10, 10, 10));
    }

    private static List<String> codes(Report report) {
        return report.sections().stream().map(ReportSection::code).toList();
    }

    @Test
    void tellsWhatMovedInAllAndInTheGroupsThatCanBeShown() {
        Report page = CaseloadReport.write(threeTeams(), BY_TEAM, ENGLISH);
        assertThat(codes(page))
                .containsExactly(
                        CaseloadReport.ALL, CaseloadReport.CHANGES, CaseloadReport.GROUPS + 1, CaseloadReport.READING);
        assertThat(page.lead()).isEqualTo("From 1 January 2024 to 1 July 2024.");
        assertThat(page.section(CaseloadReport.ALL).markdown())
                .contains("65 citizens are judged, each alone.\n")
                .contains("| Progression | 27 | 42 % (30 to 54 %) | about 1.6 |")
                .contains("| No certain change | 25 | 38 % (28 to 51 %) | about 61.8 |")
                .contains("On average the change is +0.65 (");
        assertThat(page.section(CaseloadReport.GROUPS + 1).markdown())
                .contains("| East (20 citizens) | 9: 45 % (26 to 66 %) | 9: 45 % (26 to 66 %) | 2: 10 % (3 to 30 %) |")
                .contains("| North | not shown | not shown | not shown |")
                .contains("| South | not shown | not shown | not shown |")
                .contains("By measurement error alone about 2.5 % of a group")
                .doesNotContain("several of the groups");
    }

    @Test
    void isOnePageWithOneHeadingAndTablesThatSayWhatTheyAreAbout() {
        String html = CaseloadReport.write(
                        threeTeams(), BY_TEAM, PictureStyle.of(Language.DANISH).withWidth(360))
                .html();
        assertThat(html).contains("<html lang=\"da\">").contains("Hvad har flyttet sig for borgerne?");
        assertThat(html.split("<h1>", -1)).hasSize(2);
        assertThat(html.split("<table>\n<caption>", -1)).hasSameSizeAs(html.split("<table", -1));
        assertThat(html.split("<th scope=", -1)).hasSameSizeAs(html.split("<th[ >]", -1));
    }

    @Test
    void namesNeitherCitizenNorCaseworker() {
        List<GroupedProgression> citizens = threeTeams().stream()
                .map(citizen -> citizen.withCaseworker(CaseworkerId.of("caseworker-secret")))
                .toList();
        String html = CaseloadReport.write(citizens, BY_TEAM, ENGLISH).html();
        assertThat(html).doesNotContain("secret").doesNotContain("East-1").doesNotContain("North-1");
    }

    @Test
    void holdsNoNumberWhereThereAreFewerThanTen() {
        Report page = CaseloadReport.write(Citizens.team("North", 3, 3, 3), BY_TEAM, ENGLISH);
        assertThat(codes(page)).containsExactly(CaseloadReport.ALL, CaseloadReport.GROUPS + 1, CaseloadReport.READING);
        assertThat(page.section(CaseloadReport.ALL).text())
                .endsWith("Fewer than 10 citizens have a change that can be judged. Then no number is shown.\n");
        assertThat(page.section(CaseloadReport.GROUPS + 1).text()).doesNotContainPattern("[0-9]");
        assertThat(codes(CaseloadReport.write(List.of(), BY_TEAM, ENGLISH)))
                .containsExactly(CaseloadReport.ALL, CaseloadReport.READING);
    }

    @Test
    void saysThatACitizenMayStandInSeveralGroups() {
        List<GroupedProgression> citizens = Citizens.team("North", 5, 5, 5).stream()
                .map(citizen -> citizen.in(Grouping.PROGRAMME, "a").in(Grouping.PROGRAMME, "b"))
                .toList();
        Report page = CaseloadReport.write(citizens, RollUpCalculator.by(Grouping.PROGRAMME), ENGLISH);
        assertThat(page.section(CaseloadReport.GROUPS + 1).text())
                .endsWith("A citizen may stand in several of the groups.\n");
    }

    @Test
    void drawsEachInstrumentThatIsShownWhereThereAreSeveral() {
        List<GroupedProgression> citizens = new ArrayList<>(Citizens.team("North", 5, 5, 5));
        for (int i = 0; i < 12; i++) {
            citizens.add(GroupedProgression.of(
                    CitizenId.of("bip-" + i), cooperation(i), Scale.of(Rater.CITIZEN, Indicator.COOPERATION)));
        }
        Report page = CaseloadReport.write(citizens, RollUpCalculator.by(Grouping.INSTRUMENT), ENGLISH);
        assertThat(page.section(CaseloadReport.CHANGES).html().split("<figure>", -1))
                .hasSize(3);
        assertThat(page.section(CaseloadReport.GROUPS + 1).text())
                .contains("Stegen (15 citizens)")
                .contains(Bip.INSTRUMENT.label(Language.ENGLISH) + " (12 citizens)");
        assertThat(page.section(CaseloadReport.ALL).text()).doesNotContain("On average");
        assertThat(codes(CaseloadReport.write(citizens, RollUpCalculator.by(), ENGLISH)))
                .as("no picture over different scales")
                .containsExactly(CaseloadReport.ALL, CaseloadReport.READING);
        citizens.subList(20, 27).clear();
        assertThat(codes(CaseloadReport.write(citizens, RollUpCalculator.by(Grouping.INSTRUMENT), ENGLISH)))
                .as("five of BIP, which the others would give")
                .doesNotContain(CaseloadReport.CHANGES);
    }

    private static Progression cooperation(int i) {
        LocalDate start = LocalDate.of(2024, 1, 1);
        CaseFile file = CaseFile.of(
                CitizenId.of("c"), cooperation(start, 1 + i % 3), cooperation(start.plusMonths(6), 2 + i % 4));
        return ProgressionCalculator.withDefaults().calculate(file.asOf(start.plusMonths(6)));
    }

    private static Measurement cooperation(LocalDate date, double score) {
        return Measurement.of(
                date,
                Profile.builder(Bip.INSTRUMENT, Rater.CITIZEN)
                        .score(Indicator.COOPERATION, score)
                        .build());
    }

    @Test
    void escapesTheNamesOfGroups() {
        String html = CaseloadReport.write(Citizens.team("<b>\"North\" & co", 5, 5, 5), BY_TEAM, ENGLISH)
                .html();
        assertThat(html).contains("&lt;b&gt;").doesNotContain("<b>");
    }

    @Test
    void aLargerLeastSizeIsSaid() {
        Report page = CaseloadReport.write(threeTeams(), BY_TEAM.withLeastCitizens(25), ENGLISH);
        assertThat(page.section(CaseloadReport.READING).text()).contains("fewer than 25 citizens");
        assertThat(Pattern.compile("not shown")
                        .matcher(page.section(CaseloadReport.GROUPS + 1).markdown())
                        .results())
                .as("three teams in three columns")
                .hasSize(9);
    }

    @Test
    void aGroupingByCaseworkerIsRefused() {
        List<GroupedProgression> citizens = Citizens.team("caseworker-1", 5, 5, 5).stream()
                .map(citizen -> citizen.withCaseworker(CaseworkerId.of("caseworker-1")))
                .toList();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CaseloadReport.write(citizens, BY_TEAM, ENGLISH))
                .withMessageStartingWith("grouping TEAM must not be by caseworker");
    }
}
