package dk.bip.core.picture;

import dk.bip.core.indicator.Instrument;
import dk.bip.core.indicator.Skapa;

class SkapaPictureTest extends PictureContract {

    @Override
    Instrument instrument() {
        return Skapa.INSTRUMENT;
    }
}
