package dk.bip.consumer.core;

import dk.bip.core.indicator.Bip;
import dk.bip.core.indicator.Dimension;
import dk.bip.core.indicator.Indicator;
import dk.bip.core.indicator.Profile;
import dk.bip.core.indicator.Rater;
import dk.bip.core.measurement.Measurement;
import java.time.LocalDate;

final class Main {
    private Main() {}

    public static void main(String[] args) {
        Dimension indicator = Indicator.seven().iterator().next();
        Measurement measurement = Measurement.of(
                LocalDate.of(2026, 1, 1),
                Profile.builder(Bip.INSTRUMENT, Rater.CITIZEN).score(indicator, 4).build());
        System.out.println(Measurement.class.getModule().getName() + " "
                + measurement.score(indicator).orElseThrow().value());
    }
}
