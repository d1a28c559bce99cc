package dk.bip.model.caseworker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dk.bip.model.evidence.Claim;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.outcome.Outcome;
import java.io.Serializable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CaseworkerEffectsTest {

    private static final CaseworkerEffects ADJUSTED = CaseworkerEffects.adjustedFor("readiness");

    @Nested
    class Contract extends CaseworkerCalculatorContract {
        @Override
        Serializable calculator() {
            return ADJUSTED.with(CaseworkerEffects.Slopes.POOLED).withQuadraturePoints(3);
        }

        @Override
        Serializable result(CaseworkerTable table) {
            return ADJUSTED.fit(table);
        }

        @Override
        String summary(Serializable result) {
            return ((CaseworkerEffects.Result) result).summary();
        }
    }

    @Test
    void effectsAreShrunkenAndOneForEachCaseworker() {
        CaseworkerTable table = CaseworkerCalculatorContract.caseloads(1);
        CaseworkerEffects.Result unadjusted = CaseworkerEffects.unadjusted().fit(table);
        assertThat(unadjusted.effects()).hasSize(40);
        assertThat(unadjusted.effect("Secret7").citizens()).isEqualTo(12);
        assertThat(unadjusted.effect("Secret7")).hasToString("Effect[citizens=12]");
        assertThat(unadjusted.effects())
                .allSatisfy(each -> assertThat(each.standardError()).isBetween(0.0, unadjusted.standardDeviation()));
        double spread = Math.sqrt(unadjusted.effects().stream()
                        .mapToDouble(each -> each.effect() * each.effect())
                        .sum()
                / 40);
        assertThat(spread).isLessThan(unadjusted.standardDeviation());
        assertThat(unadjusted.standardDeviation())
                .isEqualTo(unadjusted.regression().standardDeviation());
        assertThat(unadjusted.claim()).isEqualTo(Claim.ASSOCIATION);
        assertThat(unadjusted.configuration().adjustment()).isEqualTo(Adjustment.UNADJUSTED);
        assertThat(unadjusted.outcome()).isEqualTo(Outcome.JOB);
        assertThat(unadjusted.horizon()).isEqualTo(Horizon.TWELVE_MONTHS);
        assertThat(unadjusted.summary()).contains(", 40 caseworkers, 480 citizens\n");
        assertThatThrownBy(() -> unadjusted.effect("nobody"))
                .hasMessage("no row has such a caseworker\nMaybe 0, the mean of all caseworkers?");
    }

    @Test
    void effectsWithSlopesWithinCaseworkersHaveMeanNearZeroAndVaryMoreThanTheIntercept() {
        CaseworkerEffects.Result result = ADJUSTED.fit(SimulatedCaseworkers.table(3, 80, 13, 0.8));
        double mean = result.effects().stream()
                .mapToDouble(CaseworkerEffects.Effect::effect)
                .average()
                .orElseThrow();
        assertThat(mean).isCloseTo(0, within(0.05));
        assertThat(result.standardDeviation()).isGreaterThan(result.regression().standardDeviation());
        assertThat(result.regression().coefficients().terms())
                .containsExactly("(Intercept)", "readiness", "readiness of the caseload");
        assertThat(result.summary()).contains("adjusted for readiness, slopes MUNDLAK");
    }

    @Test
    void theOrderOfRowsDoesNotMatter() {
        CaseworkerTable table = CaseworkerCalculatorContract.caseloads(1);
        int n = table.frame().size();
        CaseworkerTable reversed = CaseworkerTable.of(
                table.frame().rows(IntStream.range(0, n).map(i -> n - 1 - i).toArray()),
                "caseworker",
                Outcome.JOB,
                Horizon.TWELVE_MONTHS);
        assertThat(ADJUSTED.fit(reversed).effect("Secret3").effect())
                .isCloseTo(ADJUSTED.fit(table).effect("Secret3").effect(), within(1e-7));
    }

    @Test
    void badArgumentsAreRefused() {
        assertThatThrownBy(CaseworkerEffects::adjustedFor)
                .hasMessage("covariates must name at least one column\nMaybe unadjusted()?");
        assertThatThrownBy(() -> CaseworkerEffects.adjustedFor("age", " "))
                .hasMessage("a name in covariates must not be blank");
        assertThatThrownBy(() -> CaseworkerEffects.adjustedFor("age", "age"))
                .hasMessage("covariates must not name a column twice, but are [age, age]");
        assertThatThrownBy(() -> ADJUSTED.withQuadraturePoints(0)).hasMessage("points must be from 1 to 100, but is 0");
        assertThatThrownBy(() -> ADJUSTED.with((CaseworkerEffects.Slopes) null)).hasMessage("slopes");
        assertThatThrownBy(() -> CaseworkerEffects.adjustedFor("readiness", "shared")
                        .fit(CaseworkerCalculatorContract.caseloads(1)))
                .hasMessage(
                        "shared must differ between citizens of the same caseworker, but is the same for all of each"
                                + "\nMaybe leave it out: it describes the caseworker and not the citizens?");
    }
}
