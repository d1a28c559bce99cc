package dk.bip.model.caseworker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.bip.core.testing.SerialCopy;
import dk.bip.model.estimation.ModelFrame;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.outcome.Outcome;
import java.io.Serializable;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** What holds for every calculator on caseworkers. */
abstract class CaseworkerCalculatorContract {

    /** Citizens of forty caseworkers with everything that a calculator may read, the same for the same seed. */
    static CaseworkerTable caseloads(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int caseworkers = 40;
        int caseload = 12;
        int n = caseworkers * caseload;
        double[] job = new double[n];
        double[] readiness = new double[n];
        double[] belief = new double[n];
        double[] changes = new double[n];
        double[] shared = new double[n];
        String[] labels = new String[n];
        for (int i = 0; i < n; i++) {
            int caseworker = i / caseload;
            double orientation = (caseworker % 8 - 3.5) / 4;
            labels[i] = "Secret" + caseworker;
            shared[i] = caseworker;
            readiness[i] = SimulatedCaseworkers.gaussian(random) - orientation / 2;
            belief[i] = Math.max(1, Math.min(5, Math.rint(3 + readiness[i] / 2 + orientation)));
            changes[i] = random.nextInt(3);
            double eta = -1 + 0.6 * readiness[i] + 0.3 * (belief[i] - 3) + orientation - 0.3 * changes[i];
            job[i] = random.nextDouble() < 1 / (1 + StrictMath.exp(-eta)) ? 1 : 0;
        }
        return CaseworkerTable.of(
                ModelFrame.builder()
                        .outcome("job", job)
                        .column("readiness", readiness)
                        .column("belief", belief)
                        .column("changes", changes)
                        .column("shared", shared)
                        .cluster("caseworker", List.of(labels))
                        .build(),
                "caseworker",
                Outcome.JOB,
                Horizon.TWELVE_MONTHS);
    }

    /** The calculator, configured; it is serializable. */
    abstract Serializable calculator();

    /** Its result of a table. */
    abstract Serializable result(CaseworkerTable table);

    /** The text of that result. */
    abstract String summary(Serializable result);

    @Test
    void theSameRowsGiveTheSameDigits() {
        assertThat(summary(result(caseloads(1)))).isEqualTo(summary(result(caseloads(1))));
        assertThat(summary(result(caseloads(1)))).isNotEqualTo(summary(result(caseloads(2))));
    }

    @Test
    void theSummaryNamesOutcomeHorizonAndClaimAndNoCaseworker() {
        String summary = summary(result(caseloads(1)));
        assertThat(summary)
                .contains("JOB within 12 months")
                .containsPattern("ASSOCIATION|CAUSAL|COUNTERFACTUAL")
                .endsWith("\n")
                .doesNotContain("Secret", "NaN", "\r");
    }

    @Test
    void textsOfObjectsNameNoCaseworker() {
        assertThat(calculator().toString()).doesNotContain("Secret", "@");
        assertThat(result(caseloads(1)).toString()).doesNotContain("Secret", "@");
    }

    @Test
    void calculatorAndResultSurviveSerialization() throws Exception {
        assertThat(SerialCopy.of(calculator())).hasToString(calculator().toString());
        Serializable result = result(caseloads(1));
        assertThat(summary((Serializable) SerialCopy.of(result))).isEqualTo(summary(result));
    }

    @Test
    void aTableIsAskedFor() {
        assertThatThrownBy(() -> result(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("table");
    }

    @Test
    void aFrameWithoutTheColumnsIsRefused() {
        CaseworkerTable bare = CaseworkerTable.of(
                caseloads(1).frame().select(List.of("shared")), "caseworker", Outcome.JOB, Horizon.TWELVE_MONTHS);
        assertThatThrownBy(() -> result(bare))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("there is no column named ");
    }
}
