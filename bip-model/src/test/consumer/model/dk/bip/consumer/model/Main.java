package dk.bip.consumer.model;

import dk.bip.core.indicator.ScoreRange;
import dk.bip.core.indicator.Score;
import dk.bip.model.outcome.Horizon;

final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.out.println(Horizon.class.getModule().getName() + " "
                + Horizon.ofMonths(6).months() + " " + ScoreRange.ONE_TO_FIVE.score(3).value());
    }
}
