package dk.bip.examples.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which columns of a file are regressed on, how text is coded, and what is said where a file is not as it must be. The numbers are held by {@link CsvReferenceTest}. */
class FitCsvTest {

    private static final String SCHOOLING = """
            job,age,skole,kommune
            1,30,kort,Ærø
            0,41,kort,Ærø
            0,30,lang,Århus
            1,41,lang,Århus
            1,35,mellem,Ærø
            0,36,mellem,Århus
            0,52,lang,Ærø
            1,33,lang,Ærø
            0,47,mellem,Ærø
            1,25,kort,Århus
            0,28,,Ærø
            """;

    @TempDir
    Path folder;

    private Processes.Result fit(String content, String... options) throws IOException {
        Path file = Files.writeString(folder.resolve("data.csv"), content);
        List<String> args = new ArrayList<>(List.of("fit-csv", file.toString(), "--outcome", "job"));
        args.addAll(List.of(options));
        return CasebookRun.of(args.toArray(String[]::new));
    }

    private static List<String> terms(Processes.Result run) {
        assertThat(run.err()).isEmpty();
        return run.out()
                .lines()
                .filter(line -> line.contains(",estimate,"))
                .map(line -> line.substring(0, line.indexOf(",estimate,")))
                .toList();
    }

    private void refused(Processes.Result run, String message) {
        assertThat(run).isEqualTo(CasebookRun.refused(folder.resolve("data.csv"), message));
    }

    @Test
    void textThatIsNamedIsCodedAgainstItsFirstLevel() throws IOException {
        Processes.Result run = fit(SCHOOLING, "--terms", "skole,age,kommune");
        assertThat(terms(run)).containsExactly("(Intercept)", "skole[lang]", "skole[mellem]", "age", "kommune[Ærø]");
        assertThat(run.out())
                .contains("\nskole[kort],reference,1\n")
                .contains("\nkommune[Århus],reference,1\n")
                .contains("\n,rows_dropped,1\n")
                .contains("\n,observations,10\n");
    }

    @Test
    void aReferenceMayBeChosenAndThenNumbersAreCodedToo() throws IOException {
        assertThat(terms(fit(SCHOOLING, "--terms", "skole,age", "--reference", "skole=mellem")))
                .containsExactly("(Intercept)", "skole[kort]", "skole[lang]", "age");
        String steps = "job,step\n" + "0,1\n1,1\n0,2\n1,2\n0,3\n1,3\n1,3\n";
        assertThat(terms(fit(steps))).containsExactly("(Intercept)", "step");
        assertThat(terms(fit(steps, "--reference=step=2"))).containsExactly("(Intercept)", "step[1]", "step[3]");
    }

    @Test
    void columnsMayBeLeftOutAndALevelThatNoCompleteRowHasIsNone() throws IOException {
        assertThat(terms(fit(SCHOOLING, "--exclude", "skole,kommune"))).containsExactly("(Intercept)", "age");
        String oneRowMore = SCHOOLING + "1,NA,ukendt,Ærø\n";
        assertThat(terms(fit(oneRowMore, "--terms", "skole,age")))
                .containsExactly("(Intercept)", "skole[lang]", "skole[mellem]", "age");
    }

    @Test
    void aNameWithACommaIsQuotedAsInTheFile() throws IOException {
        String quoted = SCHOOLING.replaceFirst("age", "\"age, years\"");
        assertThat(terms(fit(quoted, "--terms", "skole,\"age, years\"")))
                .containsExactly("(Intercept)", "skole[lang]", "skole[mellem]", "\"age, years\"");
    }

    @Test
    void theSameRowsInAnotherDressGiveTheSame() throws IOException {
        Processes.Result usual = fit(SCHOOLING, "--terms", "skole,age", "--cluster", "kommune");
        assertThat(usual.out()).contains("\n,clusters,2\n");
        String dressed = "\uFEFF"
                + SCHOOLING
                        .lines()
                        .map(line -> IntStream.range(0, 4)
                                .mapToObj(cell -> "\"" + line.split(",", -1)[cell] + "\"")
                                .collect(Collectors.joining(",")))
                        .collect(Collectors.joining("\r\n\r\n", "", "\r\n\r\n"));
        assertThat(fit(dressed, "--terms", "skole,age", "--cluster", "kommune")).isEqualTo(usual);
    }

    @Test
    void theRowsMayComeFromTheStandardInput() throws IOException {
        byte[] rows = SCHOOLING.getBytes(StandardCharsets.UTF_8);
        String[] args = {"fit-csv", "-", "--outcome=job", "--terms=skole,age"};
        assertThat(CasebookRun.of(new ByteArrayInputStream(rows), args))
                .isEqualTo(fit(SCHOOLING, "--terms", "skole,age"));
        assertThat(CasebookRun.of(args).err()).isEqualTo("casebook: the standard input: the file is empty\n");
    }

    @Test
    void whatPopulationWritesCanBeFitted() throws IOException {
        String people =
                CasebookRun.of("population", "--citizens", "300", "--seed", "7").out();
        Path file = Files.writeString(folder.resolve("people.csv"), people);
        String[] all = {"fit-csv", file.toString(), "--outcome", "job_within_12_months"};
        assertThat(CasebookRun.of(all).err())
                .isEqualTo(
                        "casebook: " + file + ": columns 1, 2, 4, 51, 52, 55 and 62 hold text;"
                                + " maybe leave them out with --exclude, or name what to regress on with --terms, which codes text?\n");
        Processes.Result some = CasebookRun.of(
                "fit-csv",
                file.toString(),
                "--outcome=job_within_12_months",
                "--terms=education,caseworker_belief,age",
                "--cluster=citizen");
        assertThat(terms(some))
                .containsExactly(
                        "(Intercept)",
                        "education[UNSKILLED]",
                        "education[UPPER_SECONDARY]",
                        "education[VOCATIONAL]",
                        "caseworker_belief",
                        "age");
        assertThat(some.out()).contains("\neducation[HIGHER],reference,1\n").contains("\n,clusters,300\n");
        assertThat(CasebookRun.of(
                                "fit-csv",
                                file.toString(),
                                "--outcome=job_within_12_months",
                                "--exclude=citizen,caseworker,date,mix_kind,mix_categories,intervention_types,education")
                        .err())
                .matches("casebook: there are no estimates: column \\w+ is a combination of [\\w, ]+;"
                        + " maybe --exclude one of them\\?\n");
        assertThat(CasebookRun.of("fit-csv", file.toString(), "--outcome=job_within_12_months", "--terms=citizen,age")
                        .err())
                .isEqualTo("casebook: " + file + ": column 1 holds 300 different values, more than the 50 that are"
                        + " coded; maybe it names something, and belongs in --cluster or --exclude?\n");
    }

    @Test
    void separationNamesTheRemedyAndTheColumnButNoLevel() throws IOException {
        String separated = "job,who,x\n1,Karen,1\n1,Karen,2\n0,Per,1\n0,Per,2\n1,Bo,1\n0,Bo,2\n1,Ib,3\n1,Ib,1\n";
        String reason = "casebook: there are no estimates: events and non-events are separated by who:"
                + " the likelihood has no maximum; maybe --firth";
        assertThat(fit(separated, "--terms", "who")).isEqualTo(new Processes.Result(3, "", reason + "?\n"));
        assertThat(fit(separated, "--terms", "who", "--cluster", "x").err())
                .isEqualTo(reason + " instead of --cluster?\n");
        assertThat(terms(fit(separated, "--terms", "who", "--firth"))).hasSize(4);
    }

    @Test
    void collinearityNamesTheRemedyAndTheColumnsButNoLevel() throws IOException {
        String twice =
                "job,who,also,x\n1,Karen,Karen,1\n0,Karen,Karen,2\n0,Per,Per,3\n1,Per,Per,1\n1,Bo,Bo,2\n0,Bo,Bo,4\n1,Bo,Bo,1\n";
        String reason = "casebook: there are no estimates: column ";
        assertThat(fit(twice, "--terms", "who,also").err())
                .isEqualTo(reason + "also is a combination of who; maybe fewer --terms?\n");
        assertThat(fit("job,a,b\n1,1,2\n0,2,4\n1,3,6\n0,2,4\n").err())
                .isEqualTo(reason + "b is a combination of a; maybe --exclude one of them?\n");
        assertThat(fit("job,a,b\n1,1,2\n0,1,4\n1,1,3\n0,1,1\n").err())
                .isEqualTo(reason + "a is constant; maybe --exclude it?\n");
    }

    @Test
    void moreColumnsThanRowsTellsOfBoth() throws IOException {
        assertThat(fit("job,a,b,c\n1,2,3,4\n0,3,1,5\n1,1,1,NA\n0,9,2,7\n"))
                .isEqualTo(new Processes.Result(
                        3,
                        "",
                        "casebook: there are no estimates: 3 rows lack no cell, and the columns with the intercept are 4:"
                                + " there must be more rows than columns; maybe fewer --terms?\n"));
    }

    @Test
    void theEndogenousColumnAndItsInstrumentNeedNoTerm() throws IOException {
        String rows = "job,age,z,w\n1,30,1,9\n0,41,2,8\n0,30,2,1\n1,41,1,3\n1,35,3,4\n0,36,2,4\n1,22,1,7\n";
        Processes.Result named = fit(rows, "--terms", "w", "--instrument", "age=z");
        assertThat(terms(named)).containsExactly("(Intercept)", "w", "age");
        assertThat(terms(fit(rows, "--exclude", "w", "--instrument=age=z"))).containsExactly("(Intercept)", "age");
        refused(
                fit(SCHOOLING, "--terms", "skole", "--instrument", "age=kommune"),
                "line 2: column 4 holds text where a number must be");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "skole,age,skole| --terms names a column twice",
                "age,job| --terms names job, which is the outcome, the cluster or the group",
            })
    void termsWithoutMeaningAreRefused(String terms, String message) throws IOException {
        assertThat(fit(SCHOOLING, "--terms", terms).err()).isEqualTo("casebook: " + message + "\n");
    }

    @Test
    void optionsThatFitNoColumnAreRefused() throws IOException {
        assertThat(fit(SCHOOLING, "--terms", "age", "--exclude", "skole").err())
                .isEqualTo("casebook: --terms and --exclude cannot be combined\n");
        assertThat(fit(SCHOOLING, "--terms", "age", "--reference", "skole=kort").err())
                .isEqualTo("casebook: --reference names skole, which is no regressor\n");
        assertThat(fit(SCHOOLING, "--terms", "skole", "--reference", "skole").err())
                .isEqualTo("casebook: --reference must be COL=LEVEL, but is skole\n");
        assertThat(fit(SCHOOLING, "--terms", "skole", "--reference", "skole=kort", "--reference", "skole=lang")
                        .err())
                .isEqualTo("casebook: --reference names a column twice\n");
        refused(
                fit(SCHOOLING, "--terms", "skole", "--reference", "skole=ingen"),
                "--reference skole must be a level of column 3, in a row that lacks no cell");
        refused(fit(SCHOOLING, "--terms", "skule,age"), "there is no column skule; maybe column 3 is meant?");
        refused(fit(SCHOOLING, "--exclude", "uddannelse"), "there is no column uddannelse");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "job,x~ja,1~nej,2| line 2: column 1 holds a word for yes or no, which must be 1 or 0",
                "job,x~1,TRUE~0,FALSE| line 2: column 2 holds a word for yes or no, which must be 1 or 0",
                "job,x~1,2~0,.| line 3: column 2 holds a mark for what is missing, which must be an empty cell or NA",
                "job,x~1,2~N/A,3| line 3: column 1 holds a mark for what is missing, which must be an empty cell or NA",
                "job,x~1,2~NaN,3| line 3: column 1 holds a mark for what is missing, which must be an empty cell or NA",
                "job,x~1,\"2,5\"~0,3| line 2: column 2 holds a decimal comma, which must be a decimal point",
                "job,x~1,Karen~0,Per| line 2: column 2 holds text where a number must be",
                "job,x,y~1,Karen,a~0,Per,b| columns 2 and 3 hold text; maybe leave them out with --exclude, or name what to"
                        + " regress on with --terms, which codes text?"
            })
    void aCellThatIsNoNumberIsToldWithWhatToTry(String content, String message) throws IOException {
        refused(fit(content.replace('~', '\n')), message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "job,x~1,a~0,.~1,b| line 3: column 2 holds a mark for what is missing, which must be an empty cell or NA",
                "job,x~1,a~0, a~1,b| line 3: column 2 holds a label with spaces around it, which would be another label",
                "job,x~1,a~0,a~1,a| column 2 has one value only, in all rows that lack no cell; maybe leave it out?",
                "job,x~1,30~0,ann~1,40| line 3: column 2 holds text where a number must be",
                "job,x~1,\"2,5\"~0,\"3,5\"| line 2: column 2 holds a decimal comma, which must be a decimal point",
                "job,x~1,~,b| no row is left, as each lacks a cell"
            })
    void textThatCannotBeCodedIsToldWithItsPlace(String content, String message) throws IOException {
        refused(fit(content.replace('~', '\n'), "--terms", "x"), message);
    }
}
