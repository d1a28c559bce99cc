package dk.bip.core.picture;

import dk.bip.core.indicator.Bip;
import dk.bip.core.indicator.Instrument;

class BipPictureTest extends PictureContract {

    @Override
    Instrument instrument() {
        return Bip.INSTRUMENT;
    }
}
