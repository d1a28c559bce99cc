package dk.bip.examples.casebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of a command once is what is understood, what is helped with and what is refused. */
class ArgumentsTest {

    private static Arguments parsed(String... words) {
        List<Arguments> seen = new ArrayList<>();
        command(seen).run(List.of(words));
        return seen.get(0);
    }

    private static Command command(List<Arguments> seen) {
        return Command.named("try", "what is tried")
                .required("FILE.csv", "the rows")
                .required("--outcome COL", "what happened")
                .optional("OUT.csv", "where to", "-")
                .optional("--seed S", "of chance", 1)
                .optional("--firth", "the penalty")
                .repeated("--instrument A=B", "as often as wanted")
                .more(() -> "More of it.\n")
                .runs(seen::add);
    }

    @Test
    void aValueStandsBehindItsOptionOrInTheSameWord() {
        Arguments apart =
                parsed("in.csv", "--outcome", "job", "--seed", "7", "--instrument", "a=b", "--firth", "out.csv");
        Arguments together = parsed("--seed=7", "in.csv", "--instrument=a=b", "--outcome=job", "out.csv", "--firth");
        for (Arguments arguments : List.of(apart, together)) {
            assertThat(arguments.required("FILE.csv")).isEqualTo("in.csv");
            assertThat(arguments.required("OUT.csv")).isEqualTo("out.csv");
            assertThat(arguments.required("--outcome")).isEqualTo("job");
            assertThat(arguments.requiredSeed()).isEqualTo(7);
            assertThat(arguments.values("--instrument")).containsExactly("a=b");
            assertThat(arguments.has("--firth")).isTrue();
        }
    }

    @Test
    void whatIsUsualStandsForWhatIsNotGivenAndIsNotTakenForGiven() {
        Arguments arguments = parsed("-", "--outcome", "job");
        assertThat(arguments.required("FILE.csv")).isEqualTo("-");
        assertThat(arguments.required("OUT.csv")).isEqualTo("-");
        assertThat(arguments.requiredSeed()).isEqualTo(1);
        assertThat(arguments.has("--seed")).isFalse();
        assertThat(arguments.value("--instrument")).isEqualTo(Optional.empty());
    }

    @Test
    void theHelpTellsOfEachParameterAndOfWhatIsUsual() {
        assertThat(command(new ArrayList<>()).help()).isEqualTo("""
                try FILE.csv --outcome COL [OUT.csv] [--seed S] [--firth] [--instrument A=B]...

                what is tried

                  FILE.csv          the rows
                  --outcome COL     what happened
                  OUT.csv           where to; default -
                  --seed S          of chance; default 1
                  --firth           the penalty
                  --instrument A=B  as often as wanted

                More of it.
                """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "in.csv --outcom job| there is no option --outcom; maybe --outcome?",
                "in.csv --outcome=job --sede 7| there is no option --sede; maybe --seed?",
                "in.csv --out job| there is no option --out; maybe --outcome?",
                "in.csv --quiet=yes| there is no option --quiet; try --help lists all",
                "in.csv --outcome| --outcome needs a value",
                "in.csv --outcome=| --outcome needs a value",
                "in.csv --outcome --firth| --outcome needs a value",
                "in.csv --outcome job --firth=yes| --firth takes no value",
                "in.csv --outcome=job --outcome job| --outcome is given twice",
                "in.csv out.csv more.csv --outcome job| unexpected argument more.csv; try --help lists all",
                "in.csv| --outcome is missing",
                "--outcome job| FILE.csv is missing",
                "in.csv --outcome job --seed x| --seed must be a whole number from -9223372036854775808 to"
                        + " 9223372036854775807, but is x"
            })
    void aMistakeIsNamedWithWhatMayBeMeant(String words, String message) {
        assertThatThrownBy(() -> parsed(words.split(" ")).requiredSeed())
                .isInstanceOf(UsageException.class)
                .hasMessage(message);
    }

    @Test
    void helpMayStandAnywhereBehindTheNameAndBeforeIt() {
        Processes.Result help = CasebookRun.of("alpha-csv", "--help");
        assertThat(help.status()).isZero();
        assertThat(CasebookRun.of("alpha-csv", "none.csv", "--help")).isEqualTo(help);
        assertThat(CasebookRun.of("--help", "alpha-csv")).isEqualTo(help);
    }

    @Test
    void aMisspeltExampleIsNamedWithTheNearest() {
        assertThat(CasebookRun.of("fitcsv").err()).isEqualTo("casebook: no example fitcsv; maybe fit-csv?\n");
        assertThat(CasebookRun.of("popualtion").err())
                .isEqualTo("casebook: no example popualtion; maybe population?\n");
    }
}
