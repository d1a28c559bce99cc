package dk.bip.model.json;

import dk.bip.core.Provenance;
import dk.bip.core.indicator.Reliability;

/** How precisely a scale measures. */
final class ReliabilityCodec {

    static final ObjectCodec<Reliability> RELIABILITY = Fields.<Reliability>of("reliability")
            .field("standardDeviation", Kind.NUMBER.and("exclusiveMinimum", 0), Reliability::standardDeviation)
            .field("reliability", Kind.LEVEL, Reliability::reliability)
            .field("provenance", Kind.code(Provenance.class), Reliability::provenance)
            .read(ReliabilityCodec::read);

    private ReliabilityCodec() {}

    private static Reliability read(ObjectReader in) {
        return new Reliability(
                in.at("standardDeviation").number(),
                in.at("reliability").number(),
                in.at("provenance").code(Provenance::ofCode));
    }
}
