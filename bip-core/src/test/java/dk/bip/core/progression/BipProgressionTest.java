package dk.bip.core.progression;

import dk.bip.core.indicator.Bip;
import dk.bip.core.indicator.Instrument;

class BipProgressionTest extends ProgressionContract {

    @Override
    Instrument instrument() {
        return Bip.INSTRUMENT;
    }
}
