package dk.bip.model.json;

/** The ends of a range of probabilities; its level stands beside it. */
record Bounds(double lower, double upper) {

    static final ObjectCodec<Bounds> CODEC = Fields.<Bounds>of("bounds")
            .field("lower", Kind.PROBABILITY, Bounds::lower)
            .field("upper", Kind.PROBABILITY, Bounds::upper)
            .read(in -> new Bounds(in.at("lower").number(), in.at("upper").number()));
}
