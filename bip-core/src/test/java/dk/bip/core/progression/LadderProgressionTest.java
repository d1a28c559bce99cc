package dk.bip.core.progression;

import dk.bip.core.indicator.Instrument;
import dk.bip.core.testing.Ladder;

class LadderProgressionTest extends ProgressionContract {

    @Override
    Instrument instrument() {
        return Ladder.INSTRUMENT;
    }
}
