package dk.bip.model.json;

import dk.bip.model.feature.Feature;
import dk.bip.model.feature.FeatureSchema;
import dk.bip.model.predictor.Contribution;
import dk.bip.model.predictor.ContributionLine;
import java.util.Arrays;

/** What features add to an estimate. They stand there by name, and are read with the row that describes them. */
final class ContributionCodec {

    static final ObjectCodec<Contribution> CONTRIBUTION = Fields.<Contribution>of("contribution")
            .field("feature", FeatureCodec.NAME, Contribution::feature)
            .field("deviation", Kind.NUMBER, Contribution::deviation)
            .field("logOdds", Kind.NUMBER, Contribution::logOdds)
            .field("points", Kind.NUMBER, Contribution::points)
            .readByItsParent();

    static final ObjectCodec<ContributionLine> LINE = Fields.<ContributionLine>of("contributionLine")
            .field(
                    "kind",
                    Kind.code(Arrays.asList(ContributionLine.Kind.values()), ContributionLine.Kind::name),
                    ContributionLine::kind)
            .field("feature", FeatureCodec.NAME, ContributionLine::feature)
            .field("deviation", Kind.NUMBER, ContributionLine::deviation)
            .field("logOdds", Kind.NUMBER, ContributionLine::logOdds)
            .field("points", Kind.NUMBER, ContributionLine::points)
            .readByItsParent();

    private ContributionCodec() {}

    static Contribution contribution(ObjectReader in, FeatureSchema schema) {
        return Contribution.of(
                feature(in, schema),
                in.at("deviation").number(),
                in.at("logOdds").number(),
                in.at("points").number());
    }

    static ContributionLine line(ObjectReader in, FeatureSchema schema) {
        return new ContributionLine(
                in.at("kind").code(ContributionLine.Kind::ofCode),
                feature(in, schema),
                in.at("deviation").number(),
                in.at("logOdds").number(),
                in.at("points").number());
    }

    private static Feature feature(ObjectReader in, FeatureSchema schema) {
        return in.at("feature").as(schema::named);
    }
}
