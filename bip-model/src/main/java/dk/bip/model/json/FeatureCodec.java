package dk.bip.model.json;

import dk.bip.core.Sensitivity;
import dk.bip.core.internal.Checks;
import dk.bip.model.feature.Domain;
import dk.bip.model.feature.Feature;
import dk.bip.model.feature.FeatureCatalogue;
import dk.bip.model.feature.ReaderVersion;
import java.util.List;
import java.util.Optional;

/** A feature, whole: what a program shows of it that has never heard of it. From version 2 of a format on; before, it was a name. */
final class FeatureCodec {

    /** A name in a place that another one of the document explains. */
    static final Kind<Feature> NAME =
            new Kind<>((out, name, feature) -> out.text(name, feature.name()), Kind.NAME.schema());

    private static final ObjectCodec<Domain> DOMAIN = ObjectCodec.tagged(
            "kind",
            List.of(
                    bounded(Domain.Kind.RANGE, "rangeDomain"),
                    bounded(Domain.Kind.WHOLE, "wholeDomain"),
                    variant(
                            Domain.Kind.YES_OR_NO,
                            Fields.<Domain>of("yesOrNoDomain").read(in -> Domain.YES_OR_NO))));

    private static final String ID = Kind.ID_FORM.substring(1, Kind.ID_FORM.length() - 1);

    private static final Kind<ReaderVersion> READER = new Kind<>(
            (out, name, reader) -> out.text(name, reader.toString()),
            Kind.matching("^" + ID + "/" + ID + "/[1-9][0-9]*$").schema());

    static final ObjectCodec<Feature> FEATURE = Fields.<Feature>of("feature")
            .field("name", Kind.NAME, Feature::name)
            .field("label", Kind.WORDS, Feature::label)
            .optional("unit", Kind.WORDS, Feature::unit)
            .field("sensitivity", Kind.code(Sensitivity.class), Feature::sensitivity)
            .field("domain", Kind.object(DOMAIN), Feature::domain)
            .optional("reader", READER, Feature::reader)
            .rule(
                    FeatureCodec::agreesWithTheLibrary,
                    "must be as the library describes what this reader reads",
                    "give a feature of one's own a reader with a namespace of one's own, or none?")
            .read(FeatureCodec::read);

    private FeatureCodec() {}

    /** Reads a feature, or its name where the document is of the version that knew the library's only. */
    static Feature read(JsonValue value) {
        return value.context().version() == 1 ? value.code(FeatureCatalogue.builtIn()::named) : value.object(FEATURE);
    }

    private static Variant<Domain> bounded(Domain.Kind kind, String name) {
        return variant(
                kind,
                Fields.<Domain>of(name)
                        .field("minimum", Kind.NUMBER, Domain::minimum)
                        .field("maximum", Kind.NUMBER, Domain::maximum)
                        .read(in -> Domain.of(
                                kind,
                                in.at("minimum").number(),
                                in.at("maximum").number())));
    }

    private static Variant<Domain> variant(Domain.Kind kind, ObjectCodec<Domain> codec) {
        return new Variant<>(kind.name(), domain -> domain.kind() == kind, codec);
    }

    /** Of a reader that is the library's, a document can say nothing else than the library does. */
    private static boolean agreesWithTheLibrary(Feature feature) {
        return feature.reader().isEmpty()
                || FeatureCatalogue.builtIn().features().stream()
                        .filter(known -> known.reader().equals(feature.reader()))
                        .allMatch(feature::equals);
    }

    /** The bounds of a feature of one's own are content: no message tells them. */
    private static Feature read(ObjectReader in) {
        Feature feature = Feature.of(
                        in.at("name").text(),
                        in.at("label").words(),
                        in.at("domain").object(DOMAIN))
                .withSensitivity(in.at("sensitivity").code(Sensitivity::ofCode));
        Optional<JsonValue> unit = in.optional("unit");
        if (unit.isPresent()) {
            feature = feature.withUnit(unit.get().words());
        }
        Optional<JsonValue> reader = in.optional("reader");
        if (reader.isPresent()) {
            feature = feature.withReader(reader.get().as(ReaderVersion::parse));
        }
        if (!FeatureCatalogue.builtIn().features().contains(feature)) {
            Domain domain = feature.domain();
            in.remember(Checks.plain(domain.minimum()) + " to " + Checks.plain(domain.maximum()));
        }
        return feature;
    }
}
