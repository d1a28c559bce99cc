package dk.bip.core.picture;

import dk.bip.core.indicator.Instrument;
import dk.bip.core.testing.Ladder;

class LadderPictureTest extends PictureContract {

    @Override
    Instrument instrument() {
        return Ladder.INSTRUMENT;
    }
}
