package dk.bip.model.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CostBenefitTest {

    private static TrialPerson person(Arm arm, boolean conversation, double hours) {
        return TrialPerson.builder(arm)
                .conversation(1, conversation)
                .conversation(2, conversation)
                .hours(1, 0)
                .hours(2, hours)
                .build();
    }

    private static final TrialTable TABLE = TrialTable.of(
            2,
            List.of(
                    person(Arm.TREATED, true, 10),
                    person(Arm.TREATED, true, 20),
                    person(Arm.CONTROL, false, 10),
                    person(Arm.CONTROL, false, 0),
                    TrialPerson.builder(Arm.CONTROL).conversation(1, true).build()));
    private static final CostBenefit PRICES = CostBenefit.of(
            List.of(new Price(Price.Unit.WEEK_WITH_CONVERSATION, -500), new Price(Price.Unit.HOUR_OF_WORK, 200)));

    @Test
    void theSurplusIsThatByHand() {
        CostBenefit.Result result = PRICES.evaluate(TABLE);
        assertThat(result.meanTreated()).isEqualTo(15 * 200 - 2 * 500);
        assertThat(result.meanControl()).isEqualTo(5 * 200);
        assertThat(result.surplus()).isEqualTo(1000);
        assertThat(result.leftOut()).isEqualTo(1);
        assertThat(result.interval().contains(1000)).isTrue();
        assertThat(PRICES.evaluate(TABLE)).isEqualTo(result);
    }

    @Test
    void whatComesLaterIsWorthLess() {
        double first = Math.pow(1.04, -1 / 52.0);
        double second = Math.pow(1.04, -2 / 52.0);
        assertThat(PRICES.discountedBy(0.04).evaluate(TABLE).surplus())
                .isCloseTo(10 * 200 * second - 500 * (first + second), within(1e-9));
    }

    @Test
    void pricesThatAreNoneAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CostBenefit.of(List.of()))
                .withMessage("prices must hold at least one");
        Price price = new Price(Price.Unit.HOUR_OF_WORK, 200);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CostBenefit.of(List.of(price, price)))
                .withMessage("prices must each be of another unit");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Price(Price.Unit.HOUR_OF_WORK, Double.NaN))
                .withMessage("amount must be finite");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PRICES.discountedBy(-0.1))
                .withMessage("yearly must be from 0 to 1");
    }

    @Test
    void theIntervalCoversTheTrueSurplusIn200TrialsWithSeeds1To200() {
        int covered = 0;
        CostBenefit prices = CostBenefit.of(List.of(new Price(Price.Unit.HOUR_OF_WORK, 100)));
        for (int seed = 1; seed <= 200; seed++) {
            Random random = new Random(seed);
            List<TrialPerson> persons = new ArrayList<>();
            for (int i = 0; i < 400; i++) {
                Arm arm = i % 2 == 0 ? Arm.TREATED : Arm.CONTROL;
                // Mean hours 0.2 x 18.5 = 3.7 and 0.15 x 18.5 = 2.775.
                boolean works = random.nextDouble() < (arm == Arm.TREATED ? 0.2 : 0.15);
                persons.add(TrialPerson.builder(arm)
                        .hours(1, works ? 37 * random.nextDouble() : 0)
                        .build());
            }
            covered += prices.withReplications(400, seed)
                            .evaluate(TrialTable.of(1, persons))
                            .interval()
                            .contains(92.5)
                    ? 1
                    : 0;
        }
        assertThat(covered).isBetween(181, 198);
    }
}
