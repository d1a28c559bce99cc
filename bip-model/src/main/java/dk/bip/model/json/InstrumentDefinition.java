package dk.bip.model.json;

import dk.bip.core.Sensitivity;
import dk.bip.core.indicator.Bip;
import dk.bip.core.indicator.Dimension;
import dk.bip.core.indicator.Direction;
import dk.bip.core.indicator.IndexRule;
import dk.bip.core.indicator.Instrument;
import dk.bip.core.indicator.Rater;
import dk.bip.core.indicator.Reliability;
import dk.bip.core.indicator.ScoreRange;
import dk.bip.core.indicator.Skapa;
import dk.bip.core.internal.Checks;
import java.util.List;
import java.util.Optional;

/** Instruments of one's own, whole. */
final class InstrumentDefinition {

    static final ObjectCodec<ScoreRange> RANGE = Fields.<ScoreRange>of("range")
            .field("kind", Kind.code(ScoreRange.Kind.class), ScoreRange::kind)
            .field("least", Kind.NUMBER, ScoreRange::minimum)
            .field("greatest", Kind.NUMBER, ScoreRange::maximum)
            .read(InstrumentDefinition::readRange);

    private static final ObjectCodec<Dimension> DIMENSION = Fields.<Dimension>of("dimension")
            .field("id", Kind.matching(DefinitionKind.NAMESPACED), Dimension::id)
            .field("label", Kind.WORDS, Dimension::label)
            .field("definition", Kind.WORDS, Dimension::definition)
            .field("range", Kind.object(RANGE), Dimension::range)
            .field("direction", Kind.code(Direction.class), Dimension::direction)
            .field("raters", Kind.texts(Kind.code(Rater.class), Rater::code), Dimension::raters)
            .field("sensitivity", Kind.code(Sensitivity.class), Dimension::sensitivity)
            .read(InstrumentDefinition::readDimension);

    private static final ObjectCodec<IndexRule> INDEX = Fields.<IndexRule>of("index")
            .field("key", Kind.matching(DefinitionKind.NAMESPACED), IndexRule::key)
            .field("label", Kind.WORDS, IndexRule::label)
            .field(
                    "dimensions",
                    Kind.texts(Kind.matching(DefinitionKind.NAMESPACED), Dimension::id),
                    IndexRule::dimensions)
            .field("least", Kind.whole(1), IndexRule::minimum)
            .readByItsParent();

    private static final ObjectCodec<ScaleReliability> RELIABILITY = Fields.<ScaleReliability>of("scaleReliability")
            .field("scale", Kind.NAME, ScaleReliability::scale)
            .field("reliability", Kind.object(ReliabilityCodec.RELIABILITY), ScaleReliability::reliability)
            .read(in -> new ScaleReliability(
                    in.at("scale").text(), in.at("reliability").object(ReliabilityCodec.RELIABILITY)));

    private static final ObjectCodec<Instrument> INSTRUMENT = Fields.<Instrument>of("instrument")
            .field("id", Kind.ID, Instrument::id)
            .field("label", Kind.WORDS, Instrument::label)
            .field("dimensions", Kind.objects(DIMENSION).and("minItems", 1), Instrument::dimensions)
            .field("indices", Kind.objects(INDEX), Instrument::indices)
            .field("reliabilities", Kind.objects(RELIABILITY), InstrumentDefinition::reliabilities)
            .read(InstrumentDefinition::read);

    static final DefinitionKind<Instrument> KIND = new DefinitionKind<>(
            "instruments", Instrument::id, List.of(Bip.INSTRUMENT, Skapa.INSTRUMENT), Kind.ID_FORM, INSTRUMENT);

    private InstrumentDefinition() {}

    /** A range of one's own is content: no message tells its bounds. */
    private static ScoreRange readRange(ObjectReader in) {
        ScoreRange range = new ScoreRange(
                in.at("kind").code(ScoreRange.Kind::ofCode),
                in.at("least").number(),
                in.at("greatest").number());
        if (!range.equals(ScoreRange.ONE_TO_FIVE)) {
            in.remember(range.toString());
            in.remember(Checks.plain(range.width()));
        }
        return range;
    }

    private static Dimension readDimension(ObjectReader in) {
        List<Rater> raters = in.at("raters").list(rater -> rater.code(Rater::ofCode));
        if (raters.isEmpty()) {
            throw in.at("raters").path().refuse("must hold one rater or more", null);
        }
        return Dimension.builder(in.at("id").text(), in.at("range").object(RANGE))
                .label(in.at("label").words())
                .definition(in.at("definition").words())
                .direction(in.at("direction").code(Direction::ofCode))
                .raters(raters.get(0), raters.toArray(new Rater[0]))
                .sensitivity(in.at("sensitivity").code(Sensitivity::ofCode))
                .build();
    }

    private static Instrument read(ObjectReader in) {
        List<Dimension> dimensions = in.at("dimensions").objects(DIMENSION);
        Instrument.Builder builder = Instrument.builder(
                        in.at("id").text(), in.at("label").words())
                .dimensions(dimensions.toArray(new Dimension[0]));
        in.at("indices")
                .list(index -> index.object(fields -> readIndex(fields, dimensions)))
                .forEach(builder::index);
        List<ScaleReliability> reliabilities = in.at("reliabilities").objects(RELIABILITY);
        Instrument plain = builder.build();
        reliabilities.forEach(one -> builder.reliability(plain.scale(one.scale), one.reliability));
        return builder.build();
    }

    private static IndexRule readIndex(ObjectReader in, List<Dimension> dimensions) {
        List<Dimension> counted = in.at("dimensions")
                .list(id -> dimensions.stream()
                        .filter(dimension -> dimension.id().equals(id.text()))
                        .findFirst()
                        .orElseThrow(() -> id.path().refuse("must be the id of a dimension of the instrument", null)));
        return IndexRule.of(in.at("key").text(), in.at("label").words(), counted)
                .withMinimum(in.at("least").integer());
    }

    private static List<ScaleReliability> reliabilities(Instrument instrument) {
        return instrument.scales().stream()
                .map(scale -> instrument.reliability(scale).map(known -> new ScaleReliability(scale.code(), known)))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The precision of one scale. */
    private record ScaleReliability(String scale, Reliability reliability) {}
}
