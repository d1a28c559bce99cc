package dk.bip.examples.casebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files and words that the CSV examples refuse: one line on the standard error, nothing on the standard output, and the status. */
class BadCsvTest {

    private static final String SOUND = "job,age\n1,30\n0,41\n0,30\n1,41\n1,35\n0,36\n";

    @TempDir
    Path folder;

    private Processes.Result run(String content, String command, String... options) throws IOException {
        return run(content.getBytes(StandardCharsets.UTF_8), command, options);
    }

    private Processes.Result run(byte[] content, String command, String... options) throws IOException {
        Path file = Files.write(folder.resolve("data.csv"), content);
        List<String> args = new ArrayList<>(List.of(command, file.toString()));
        args.addAll(List.of(options));
        return CasebookRun.of(args.toArray(String[]::new));
    }

    private Processes.Result fit(String content) throws IOException {
        return run(content, "fit-csv", "--outcome", "job");
    }

    private void refused(Processes.Result run, String message) {
        assertThat(run)
                .isEqualTo(
                        new Processes.Result(2, "", "casebook: " + folder.resolve("data.csv") + ": " + message + "\n"));
    }

    private static void misused(Processes.Result run, String message) {
        assertThat(run).isEqualTo(new Processes.Result(2, "", "casebook: " + message + "\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``| the file is empty",
                "`~~`| the file is empty",
                "job,age| the file has no row below its header",
                "job,age~~| the file has no row below its header",
                "work,age~1,2| there is no column job",
                "1,30~0,41| line 1 must hold the names of the columns, but that of column 1 has no letter",
                "job,age,2020~1,30,4| line 1 must hold the names of the columns, but that of column 3 has no letter",
                "job,NA~1,30| line 1 must hold the names of the columns, but that of column 2 has no letter",
                "job,~1,2| line 1: column 2 has no name",
                "job,age,age~1,2,3| line 1: columns 2 and 3 have the same name",
                "job,(Intercept)~1,2~0,3| no column may be named (Intercept)",
                "job,age~1,30~0,ann~1,40| line 3: column 2 holds text where a number must be",
                "job,age~1,30~0,NaN| line 3: column 2 holds a mark for what is missing, which must be an empty cell or NA",
                "job,age~1,0x1p3~0,1| line 2: column 2 holds text where a number must be",
                "job,age~1,1e999~0,1| line 2: column 2 holds a number that is too large",
                "job,age~yes,30~no,41| line 2: column 1 holds a word for yes or no, which must be 1 or 0",
                "job,age~1,30~2,41| line 3: column 1 must be 0 or 1, but is neither",
                "job,age~1,30~1,41~1,22| column job has one value only, in all rows that lack no cell",
                "job,age~1,30~1,41~0,| column job has one value only, in all rows that lack no cell",
                "job,age~NA,30~1,| no row is left, as each lacks a cell",
                "job,age~1,30~0~1,33| line 3 has 1 cell, but the header has 2",
                "job,age~1,30~0,41,7~| line 3 has 3 cells, but the header has 2; it may have decimal commas, which must be decimal points",
                "job,age~\"1\",\"30,5\"~0,3| line 2: column 2 holds a decimal comma, which must be a decimal point",
                "job;age~1;30| the file is separated by semicolons; write it with commas between cells and decimal points, as write.csv(read.csv2(FILE), row.names = FALSE) does in R",
                "\"job\";\"age\"~1;30,5| the file is separated by semicolons; write it with commas between cells and decimal points, as write.csv(read.csv2(FILE), row.names = FALSE) does in R",
                "job,age~1;30| line 2 has 1 cell, but the header has 2; it seems to be separated by semicolons",
                "job,age,x~1;30,5;2,5~| line 2: column 1 holds text where a number must be",
                "job\tage~1\t30| the file is separated by tabs; write it with commas between cells",
                "job,age~1,\"30~0,41| line 2: a quoted cell is never closed",
                "job,age~1,3\"0| line 2: a quotation mark stands inside a cell without quotes",
                "job,\"a~ge\"~1,\"30\"x| line 3: text stands after the closing quotation mark of a cell"
            })
    void aBadFileGetsOneLineThatSaysWhereAndWhat(String content, String message) throws IOException {
        refused(fit(content.replace('~', '\n')), message);
    }

    @Test
    void aFileThatIsNotUtf8IsRefused() throws IOException {
        refused(
                run("job,år\n1,2\n".getBytes(StandardCharsets.ISO_8859_1), "fit-csv", "--outcome", "job"),
                "the file is not in UTF-8; save it as CSV in UTF-8");
    }

    @Test
    void aFileThatIsNotThereOrNoFileIsRefused() {
        misused(CasebookRun.of("alpha-csv", "none.csv"), "none.csv: there is no such file");
        misused(CasebookRun.of("alpha-csv", folder.toString()), folder + ": the file cannot be read: is a directory");
    }

    @Test
    void aFileWithoutAHeaderIsRefusedWithoutARecordInTheMessage() throws IOException {
        refused(
                run("010190-1234,Ida,0.3\n020290-1234,Per,0.4\n", "fit-csv", "--outcome", "0.3"),
                "line 1 must hold the names of the columns, but that of column 1 has no letter");
        refused(
                run("Ida,Per\n0,x\n1,2\n", "fit-csv", "--outcome", "Ida"),
                "line 2: column 2 holds text where a number must be");
    }

    @Test
    void manyDigitsAndALetterAreTextAtOnce() throws IOException {
        String digits = "1".repeat(4_000_000);
        for (String cell : List.of(digits + "x", digits + ".x", "," + digits + "x", digits + "e" + digits + "x")) {
            refused(
                    run("a,b\n1,\"" + cell + "\"\n", "alpha-csv"),
                    "line 2: column 2 holds text where a number must be");
        }
        refused(run("a,b\n1," + digits + "\n", "alpha-csv"), "line 2: column 2 holds a number that is too large");
    }

    @Test
    void aLabelWithSpacesAroundItIsRefused() throws IOException {
        String rows = "job,age,who\n1,30,K1\n0,41,K2\n1,33, K1\n";
        for (String option : List.of("--cluster", "--random-intercept")) {
            refused(
                    run(rows, "fit-csv", "--outcome", "job", option, "who"),
                    "line 4: column 3 holds a label with spaces around it, which would be another label");
        }
    }

    @Test
    void clustersAreCountedAndCopiesOfOneAnotherAreRefused() throws IOException {
        String[] rows = "0,1 1,1 0,2 1,2 1,2 0,3 1,3 1,3".split(" ");
        StringBuilder copies = new StringBuilder("job,x,cw\n");
        for (int cluster = 0; cluster < 40; cluster++) {
            for (String row : rows) {
                copies.append(row).append(",K").append(cluster).append('\n');
            }
        }
        Processes.Result refused = run(copies.toString(), "fit-csv", "--outcome", "job", "--cluster", "cw");
        assertThat(refused)
                .isEqualTo(new Processes.Result(
                        3,
                        "",
                        "casebook: there are no estimates: the clusters say nothing of the coefficients,"
                                + " as copies of one another do: {cw=40}\n"));
        String few = run(
                        SOUND.replace("\n", ",b\n").replaceFirst(",b", ",who").replace("41,b", "41,a"),
                        "fit-csv",
                        "--outcome",
                        "job",
                        "--cluster",
                        "who")
                .out();
        assertThat(few).contains("\n,clusters,2\n").contains("\n,few_clusters,1\n");
    }

    @Test
    void aCellNeverReachesAnError() throws IOException {
        String secret = "Karen";
        for (String content : List.of(
                "job,age\n1," + secret + "\n",
                "job,age\n" + secret + ",1\n",
                "job,age\n1,2," + secret + "\n",
                "job,age\n1,\"" + secret + "\n",
                "job,age\n1,x\"" + secret + "\n",
                "job,age\n1;" + secret + "\n",
                "1,2\n3," + secret + "\n")) {
            Processes.Result run = fit(content);
            assertThat(run.status()).as(content).isEqualTo(2);
            assertThat(run.err()).as(content).doesNotContain(secret);
        }
    }

    @Test
    void randomTextIsRefusedInOneLineWithSeed42() throws IOException {
        Random random = new Random(42);
        String alphabet = "job,age\"\n\r;01.5NA é";
        for (int i = 0; i < 2000; i++) {
            StringBuilder text = new StringBuilder(i % 2 == 0 ? "job,age\n" : "");
            random.ints(random.nextInt(40), 0, alphabet.length()).forEach(at -> text.append(alphabet.charAt(at)));
            Processes.Result run = fit(text.toString());
            assertThat(run.status()).as("%s", text).isIn(2, 3);
            assertThat(run.out()).as("%s", text).isEmpty();
            assertThat(run.err()).as("%s", text).matches("casebook: [^\n]+\n");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "| --outcome is missing",
                "--outcome| --outcome needs a value",
                "--outcome job --outcome job| --outcome is given twice",
                "--outcome job other.csv| unexpected argument other.csv; fit-csv --help lists all",
                "--outcome job --quiet| there is no option --quiet; fit-csv --help lists all",
                "--outcome job --link probit| --link must be logit or cloglog, but is probit",
                "--outcome job --firth --cluster age| --firth and --cluster cannot be combined",
                "--outcome job --firth --random-intercept age| --firth and --random-intercept cannot be combined",
                "--outcome job --cluster age --random-intercept age| --random-intercept and --cluster cannot be combined",
                "--outcome job --quadrature 9| --quadrature means nothing without --random-intercept",
                "--outcome job --random-intercept age --quadrature 0| --quadrature must be a number of points from 1 to 100, but is 0",
                "--outcome job --random-intercept age --quadrature x| --quadrature must be a number of points from 1 to 100, but is x",
                "--outcome job --small-sample-correction no| --small-sample-correction means nothing without --cluster",
                "--outcome job --cluster age --small-sample-correction on| --small-sample-correction must be yes or no, but is on",
                "--outcome job --instrument age=x --link logit| --instrument and --link cannot be combined",
                "--outcome job --instrument age=x --firth| --instrument and --firth cannot be combined",
                "--outcome job --instrument age=x --random-intercept x| --instrument and --random-intercept cannot be combined",
                "--outcome job --instrument age| --instrument must be ENDOGENOUS=COL, but is age",
                "--outcome job --instrument =age| --instrument must be ENDOGENOUS=COL, but is =age",
                "--outcome job --instrument age=x --instrument y=z| every --instrument must be for the same column, but they are for age, y",
                "--outcome job --instrument age=age| --instrument names a column twice",
                "--outcome job --instrument age=x --instrument age=x| --instrument names a column twice",
                "--outcome job --cluster job| column job cannot be both the outcome and the cluster or group",
            })
    void optionsWithoutMeaningAreRefused(String options, String message) throws IOException {
        misused(run(SOUND, "fit-csv", options == null ? new String[0] : options.split(" ")), message);
    }

    @Test
    void aFileMustBeNamed() {
        misused(CasebookRun.of("alpha-csv"), "FILE.csv is missing");
    }

    @Test
    void separationAndCollinearityNameTheColumnAndExitWith3() throws IOException {
        assertThat(fit("job,age\n0,1\n0,2\n1,3\n1,4\n"))
                .isEqualTo(
                        new Processes.Result(
                                3,
                                "",
                                "casebook: there are no estimates: events and non-events are separated by age: the likelihood has no maximum; maybe --firth?\n"));
        Processes.Result collinear = fit("job,a,b\n0,1,2\n1,2,4\n0,3,6\n1,1,2\n");
        assertThat(collinear.status()).isEqualTo(3);
        assertThat(collinear.out()).isEmpty();
        assertThat(collinear.err()).matches("casebook: there are no estimates: .*\\bb\\b.*\n");
    }

    @Test
    void instrumentsMustBeColumnsThatMoveTheOther() throws IOException {
        refused(run(SOUND, "fit-csv", "--outcome", "job", "--instrument", "age=x"), "there is no column x");
        refused(run(SOUND, "fit-csv", "--outcome", "job", "--instrument", "x=age"), "there is no column x");
        misused(
                run(SOUND, "fit-csv", "--outcome", "job", "--instrument", "job=age"),
                "--instrument must name other columns than the outcome and the cluster");
        misused(
                run(SOUND, "fit-csv", "--outcome", "job", "--cluster", "age", "--instrument", "x=age"),
                "--instrument must name other columns than the outcome and the cluster");
        refused(
                run("y,x,z\n2,1,1\n2,2,0\n2,3,1\n2,4,1\n", "fit-csv", "--outcome", "y", "--instrument", "x=z"),
                "column y has one value only, in all rows that lack no cell");
        Processes.Result constant =
                run("y,x,z\n1,1,1\n2,2,1\n4,3,1\n2,4,1\n", "fit-csv", "--outcome", "y", "--instrument", "x=z");
        assertThat(constant.status()).isEqualTo(3);
        assertThat(constant.out()).isEmpty();
        assertThat(constant.err()).matches("casebook: there are no estimates: .*\\bz\\b.*\n");
    }

    @Test
    void aByteOrderMarkSpacesAndEmptyLinesChangeNothing() throws IOException {
        String usual = fit(SOUND).out();
        assertThat(usual).contains("\nage,estimate,").contains("\n,observations,6\n");
        assertThat(fit("\uFEFF" + SOUND.replace("1,30\n", "1 , 30\r\n\r\n  \n") + "\n"))
                .isEqualTo(new Processes.Result(0, usual, ""));
        assertThat(fit(SOUND.replace("job,age", "job , age\t"))).isEqualTo(new Processes.Result(0, usual, ""));
    }

    @Test
    void namesThatDifferBySpacesAreTheSame() throws IOException {
        refused(fit("job,age,age \n1,2,3\n"), "line 1: columns 2 and 3 have the same name");
    }

    @Test
    void aTermIsQuotedWhereItMustBe() throws IOException {
        assertThat(fit(SOUND.replace("age", "\"age, \"\"years\"\"\"")).out()).contains("\n\"age, \"\"years\"\"\",p,");
    }

    @Test
    void aMissingLabelOfAClusterDropsItsRow() throws IOException {
        Processes.Result run = run(
                "job,age,who\n1,30,a\n0,41,a\n0,30,b\n1,41,b\n1,35,c\n0,36,c\n0,32,NA\n1,33,\n",
                "fit-csv",
                "--outcome",
                "job",
                "--cluster",
                "who");
        assertThat(run.out())
                .contains("\n,rows_dropped,2\n")
                .contains("\n,observations,6\n")
                .doesNotContain("who");
    }

    private Processes.Result evaluate(String content) throws IOException {
        return run(content, "evaluate-csv", "--outcome", "job", "--score", "p");
    }

    @Test
    void anEvaluationDropsAndCountsIncompleteRowsAndLeavesOtherColumnsAlone() throws IOException {
        Processes.Result run = evaluate("p,job,name\n0.1,0,a\n0.6,1,b\n0.5,0,c\n0.3,1,d\nNA,1,e\n0.9,,f\n");
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("\n,rows_dropped,2\n")
                .contains("\n,auc,0.75\n")
                .contains("\n,calibration_slope,");
    }

    @Test
    void anEvaluationLeavesOutACalibrationThatDoesNotExist() throws IOException {
        Processes.Result run = evaluate("p,job\n0,0\n1,1\n0.5,0\n0.3,1\n");
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains(",auc,")
                .contains(",brier,")
                .contains(",log_loss,")
                .doesNotContain("calibration");
    }

    /** Equal scores, and scores that separate the outcomes: the intercept is that of R, glm(job ~ offset(qlogis(p)), binomial). */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"0.2,0~0.2,1~0.2,0~0.2,1| 1.3862943611198906", "0.1,0~0.2,0~0.3,1~0.4,1| 1.2009706593044382"})
    void anEvaluationLeavesOutASlopeThatDoesNotExist(String rows, double intercept) throws IOException {
        Processes.Result run = evaluate("p,job\n" + rows.replace('~', '\n') + "\n");
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains(",log_loss,").doesNotContain("calibration_slope");
        String printed = run.out()
                .lines()
                .filter(line -> line.startsWith(",calibration_intercept,"))
                .findFirst()
                .orElseThrow();
        assertThat(Double.parseDouble(printed.substring(printed.lastIndexOf(',') + 1)))
                .isCloseTo(intercept, within(1e-10));
    }

    @Test
    void anEvaluationLeavesOutAnInfiniteLogLossAndAllOfProbabilitiesWhereAScoreIsNone() throws IOException {
        assertThat(evaluate("p,job\n0,1\n1,1\n0.5,0\n0.3,0\n").out())
                .contains(",brier,")
                .doesNotContain("log_loss");
        assertThat(evaluate("p,job\n-0.1,1\n1,1\n0.5,0\n0.3,0\n").out())
                .contains(",auc,")
                .doesNotContain("brier");
    }

    @Test
    void anEvaluationRefusesWhatItCannotUse() throws IOException {
        refused(evaluate("p,job\n0.1,1\n0.2,1\n"), "column job has one value only, in all rows that lack no cell");
        refused(evaluate("p,job\n,1\n0.2,\n"), "no row is left, as each lacks a cell");
        refused(
                evaluate("p,job\n0.1,1\n0.2,0\n0.2,0\n"),
                "data must hold at least 2 rows with the event and as many without, but holds 1 and 2");
        refused(evaluate("p,job\nhigh,1\n0.2,0\n"), "line 2: column 1 holds text where a number must be");
        refused(evaluate("q,job\n0.1,1\n0.2,0\n"), "there is no column p");
        misused(
                run(SOUND, "evaluate-csv", "--outcome", "job", "--score", "job"),
                "--outcome and --score are the same column");
        misused(run(SOUND, "evaluate-csv", "--outcome", "job"), "--score is missing");
    }

    @Test
    void alphaRefusesWhatItCannotUse() throws IOException {
        refused(run("a\n1\n2\n", "alpha-csv"), "a scale must have at least two items, one a column");
        refused(run("a,b\n1,2\n1,\n", "alpha-csv"), "items must have at least two complete rows, but have 1");
        refused(run("a,b\n1,2\n2,1\n", "alpha-csv"), "the sum over the items must vary between the rows");
        refused(run("a,b\n1,2\n1,x\n", "alpha-csv"), "line 3: column 2 holds text where a number must be");
    }
}
