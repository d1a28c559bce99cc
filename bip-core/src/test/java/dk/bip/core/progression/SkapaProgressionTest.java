package dk.bip.core.progression;

import dk.bip.core.indicator.Instrument;
import dk.bip.core.indicator.Skapa;

class SkapaProgressionTest extends ProgressionContract {

    @Override
    Instrument instrument() {
        return Skapa.INSTRUMENT;
    }
}
