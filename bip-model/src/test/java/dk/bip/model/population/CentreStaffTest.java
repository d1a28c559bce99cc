package dk.bip.model.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.bip.core.internal.NormalDistribution;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who works at a thousand job centres. */
class CentreStaffTest {

    private static final long SEED = 14;
    private static final int CENTRES = 1_000;
    private static final PopulationParameters PARAMETERS = PopulationParameters.calibrated();

    private static final List<Double> EFFECTS = new ArrayList<>();
    private static final List<Double> CASELOADS = new ArrayList<>();

    @BeforeAll
    static void meet() {
        for (int centre = 0; centre < CENTRES; centre++) {
            CentreStaff staff = new CentreStaff(Draws.of(SEED, centre, -1), PARAMETERS);
            for (int caseworker = 0; caseworker < staff.size(); caseworker++) {
                EFFECTS.add(staff.effect(caseworker));
                CASELOADS.add(staff.caseload(caseworker));
            }
        }
    }

    @Test
    void effectsDifferFromCaseworkerToCaseworkerAndAreNormal() {
        assertThat(EFFECTS).doesNotHaveDuplicates().hasSizeGreaterThan(15_000);
        for (double z : new double[] {-2, -1, -0.5, 0, 0.5, 1, 2}) {
            double below = EFFECTS.stream().filter(effect -> effect < z).count() / (double) EFFECTS.size();
            assertThat(NormalDistribution.quantile(below)).isCloseTo(z, within(0.06));
        }
    }

    @Test
    void caseloadsAreWeakerWhereTheCaseworkerIsMoreEffective() {
        double sum = 0;
        for (int i = 0; i < EFFECTS.size(); i++) {
            sum += EFFECTS.get(i) * CASELOADS.get(i);
        }
        assertThat(sum / EFFECTS.size())
                .isCloseTo(PARAMETERS.get(PopulationParameter.CASELOAD_ON_EFFECT), within(0.03));
    }
}
