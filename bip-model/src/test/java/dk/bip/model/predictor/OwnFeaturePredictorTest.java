package dk.bip.model.predictor;

import dk.bip.core.Text;
import dk.bip.model.feature.Domain;
import dk.bip.model.feature.Feature;
import dk.bip.model.feature.FeatureCatalogue;
import dk.bip.model.feature.ReaderVersion;
import java.util.List;
import java.util.OptionalDouble;

/** A belief of BIP beside two features of one's own, one read from the case and one given by the caller. */
class OwnFeaturePredictorTest extends PredictorContract {

    private static final Feature HOUSING =
            Feature.of("own_housing", Text.of("egen bolig", "a home of one's own"), Domain.YES_OR_NO);
    private static final Feature EVENTS = Feature.of(
                    "conversations", Text.of("samtaler", "conversations"), Domain.whole(0, 1000))
            .withReader(new ReaderVersion("my-city/conversations", 1));

    @Override
    List<ModelDocument> documents() {
        ModelDocument.Builder builder = Documents.shell("own")
                .minimumCoverage(0.25)
                .feature(Feature.CASEWORKER_BELIEF)
                .feature(HOUSING)
                .feature(EVENTS)
                .term(ModelTerm.ofValue(Feature.CASEWORKER_BELIEF.name(), 3))
                .term(ModelTerm.ofValue(HOUSING.name(), 0.5))
                .term(new ModelTerm("many_conversations", EVENTS.name(), Transform.atLeast(4), 0.25));
        return List.of(Documents.withNumbers(
                        builder,
                        List.of(Feature.CASEWORKER_BELIEF.name(), HOUSING.name(), "many_conversations"),
                        new double[][] {{1, 0.125, 0.0625}, {0.125, 0.25, 0}, {0.0625, 0, 0.1875}},
                        0.625,
                        0.5,
                        -0.25)
                .build());
    }

    @Override
    FeatureCatalogue catalogue() {
        return FeatureCatalogue.builtIn()
                .with(
                        EVENTS,
                        snapshot -> OptionalDouble.of(snapshot.conversations().size()));
    }
}
