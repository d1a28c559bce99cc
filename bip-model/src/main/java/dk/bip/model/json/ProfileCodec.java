package dk.bip.model.json;

import dk.bip.core.indicator.Bip;
import dk.bip.core.indicator.Dimension;
import dk.bip.core.indicator.Instrument;
import dk.bip.core.indicator.MissingReason;
import dk.bip.core.indicator.Profile;
import dk.bip.core.indicator.Rater;
import dk.bip.core.indicator.Reading;
import java.util.ArrayList;
import java.util.List;

/** One rater's readings of an instrument's dimensions on one day. */
final class ProfileCodec {

    private static final ObjectCodec<Row> ROW = ObjectCodec.byField(List.of(
            Variant.of(
                    "missing",
                    MissingRow.class,
                    Fields.<MissingRow>of("missing")
                            .field("dimension", Kind.NAME, row -> row.dimension.id())
                            .field("missing", Kind.code(MissingReason.class), row -> row.reading.reason())
                            .readByItsParent()),
            Variant.of(
                    "score",
                    ScoredRow.class,
                    Fields.<ScoredRow>of("scored")
                            .field("dimension", Kind.NAME, row -> row.dimension.id())
                            .field(
                                    "score",
                                    Kind.NUMBER,
                                    row -> row.reading.value().value())
                            .field("items", Kind.whole(1), row -> row.reading.items())
                            .readByItsParent())));

    static final ObjectCodec<Profile> PROFILE = Fields.<Profile>of("profile")
            .field("instrument", Kind.defined(InstrumentDefinition.KIND), Profile::instrument)
            .field("rater", Kind.code(Rater.class), Profile::rater)
            .field("readings", Kind.objects(ROW), ProfileCodec::rows)
            .read(in -> read(in, in.at("instrument").defined(InstrumentDefinition.KIND), "dimension"));

    private ProfileCodec() {}

    /** Reads a profile of version 1, which knew of BIP only. */
    static Profile readVersion1(ObjectReader in) {
        return read(in, Bip.INSTRUMENT, "indicator");
    }

    private static Profile read(ObjectReader in, Instrument instrument, String dimension) {
        Profile.Builder builder = Profile.builder(instrument, in.at("rater").code(Rater::ofCode));
        Dimensions dimensions = new Dimensions(instrument);
        in.at("readings").list(row -> row.object(fields -> addTo(builder, dimensions, dimension, fields)));
        return builder.build();
    }

    private static Profile.Builder addTo(
            Profile.Builder builder, Dimensions dimensions, String field, ObjectReader in) {
        Dimension dimension = in.at(field).code(dimensions::named);
        return in.has("missing")
                ? builder.missing(dimension, in.at("missing").code(MissingReason::ofCode))
                : builder.reading(
                        dimension,
                        new Reading.Scored(
                                in.at("score").score(dimension.range()),
                                in.at("items").integer()));
    }

    private static List<Row> rows(Profile profile) {
        List<Row> rows = new ArrayList<>();
        for (Dimension dimension : profile.instrument().dimensions()) {
            Reading reading = profile.reading(dimension);
            if (reading instanceof Reading.Scored scored) {
                rows.add(new ScoredRow(dimension, scored));
            } else if (reading instanceof Reading.Missing missing && missing.isRefusal()) {
                rows.add(new MissingRow(dimension, missing));
            }
        }
        return rows;
    }

    /** The dimensions of an instrument, by the order in which readings are written, which skips some. Not thread-safe. */
    private static final class Dimensions {

        private final Instrument instrument;
        private int next;

        Dimensions(Instrument instrument) {
            this.instrument = instrument;
        }

        Dimension named(String id) {
            List<Dimension> all = instrument.dimensions();
            while (next < all.size() && !all.get(next).id().equals(id)) {
                next++;
            }
            return next < all.size() ? all.get(next) : instrument.dimension(id);
        }
    }

    /** A dimension beside what is known of it. One that was not asked has no row. */
    private sealed interface Row {}

    private record ScoredRow(Dimension dimension, Reading.Scored reading) implements Row {}

    private record MissingRow(Dimension dimension, Reading.Missing reading) implements Row {}
}
