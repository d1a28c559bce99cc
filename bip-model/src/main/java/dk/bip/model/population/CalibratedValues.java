package dk.bip.model.population;

/** The calibrated values. Written by a program, see the calibration in bip-examples; not to be changed by hand. */
final class CalibratedValues {

    private CalibratedValues() {}

    static PopulationParameters of(PopulationParameters initial) {
        return initial;
    }
}
