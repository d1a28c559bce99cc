package dk.bip.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.bip.core.Sensitivity;
import dk.bip.core.Text;
import dk.bip.model.feature.Domain;
import dk.bip.model.feature.Feature;
import dk.bip.model.feature.FeatureCatalogue;
import dk.bip.model.feature.FeatureRow;
import dk.bip.model.feature.FeatureSchema;
import dk.bip.model.feature.ReaderVersion;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Features stand whole in a document: those of the library as it has them, and any other. */
class FeatureJsonTest {

    private static final String NOT_THE_LIBRARY_S = "must be as the library describes what this reader reads\n"
            + "Maybe give a feature of one's own a reader with a namespace of one's own, or none?";

    @Test
    void readsBackEachFeatureOfTheLibrary() {
        FeatureSchema all = FeatureSchema.of(FeatureCatalogue.builtIn().features());

        assertThat(BipJson.FEATURE_SCHEMA.read(BipJson.FEATURE_SCHEMA.write(all)))
                .isEqualTo(all);
    }

    @Test
    void readsBackFeaturesThatTheLibraryHasNeverHeardOf() {
        FeatureSchema own = FeatureSchema.of(
                ModelSamples.HOUSING,
                ModelSamples.SLEEP,
                Feature.ofColumn("kolonne 7"),
                Feature.of("børn", Text.of("børn", "children"), Domain.whole(-1, Integer.MAX_VALUE)),
                Feature.of("age", Text.of("husets alder", "the age of the house"), Domain.range(0, 1000)));

        assertThat(BipJson.FEATURE_SCHEMA.read(BipJson.FEATURE_SCHEMA.write(own)))
                .isEqualTo(own);
    }

    @Test
    void readsAReaderOfTheLibraryInAVersionThatItDoesNotHave() {
        FeatureSchema later = FeatureSchema.of(Feature.AGE
                .withUnit(Text.of("måneder", "months"))
                .withReader(new ReaderVersion("bip/age", Integer.MAX_VALUE)));

        assertThat(BipJson.FEATURE_SCHEMA.read(BipJson.FEATURE_SCHEMA.write(later)))
                .isEqualTo(later);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"name\":\"age\"=\"name\":\"alder\"",
                "\"en\":\"age\"=\"en\":\"the age\"",
                ",\"unit\":{\"da\":\"år\",\"en\":\"years\"}=",
                "\"ORDINARY\"=\"HEALTH\"",
                "110.0=999.0",
                "\"WHOLE\"=\"RANGE\""
            })
    void refusesAReaderOfTheLibraryWithAnotherDescription(String change) {
        String document = BipJson.FEATURE_SCHEMA.write(FeatureSchema.of(ModelSamples.HOUSING, Feature.AGE));
        String[] parts = change.split("=", -1);
        assertThat(document).contains(parts[0]);

        assertThat(catchThrowableOfType(
                        JsonFormatException.class,
                        () -> BipJson.FEATURE_SCHEMA.read(document.replace(parts[0], parts[1]))))
                .hasMessage("/features/1: " + NOT_THE_LIBRARY_S);
    }

    @Test
    void refusesToWriteAReaderOfTheLibraryWithAnotherDescription() {
        FeatureSchema schema = FeatureSchema.of(ModelSamples.HOUSING, Feature.AGE.withSensitivity(Sensitivity.HEALTH));

        assertThat(catchThrowableOfType(JsonFormatException.class, () -> BipJson.FEATURE_SCHEMA.write(schema)))
                .hasMessage("/features/1: " + NOT_THE_LIBRARY_S);
        FeatureRow row = FeatureRow.builder(schema).build();
        assertThat(catchThrowableOfType(JsonFormatException.class, () -> BipJson.FEATURE_ROW.write(row)))
                .hasMessage("/features/1/feature: " + NOT_THE_LIBRARY_S);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"bip/age", "bip/age/", "bip/age/0", "bip/age/01", "bip/age/-1", "bip/age/9999999999", "age/1"})
    void refusesAReaderWithoutNamespaceOrVersion(String reader) {
        String document = BipJson.FEATURE_SCHEMA
                .write(FeatureSchema.of(Feature.AGE))
                .replace("\"bip/age/1\"", "\"" + reader + "\"");

        JsonFormatException refusal =
                catchThrowableOfType(JsonFormatException.class, () -> BipJson.FEATURE_SCHEMA.read(document));

        assertThat(refusal.path()).isEqualTo("/features/0/reader");
        assertThat(refusal.rule())
                .isIn(
                        "text must be a name and a version with a slash between them",
                        "name must be two ids with a slash between them, 100 characters at most");
    }

    @ParameterizedTest
    @ValueSource(strings = {"9", "99", "-1", "0.999", "5.000000000000001"})
    void refusesAValueOutsideItsDomainWithTheNameOfTheFeature(String value) {
        for (String document : List.of(
                BipJson.FEATURE_ROW.write(ModelSamples.row()),
                "{\"format\":\"bip.feature-row\",\"formatVersion\":1,\"features\":"
                        + "[{\"feature\":\"caseworker_belief\",\"value\":4.0},{\"feature\":\"age\",\"missing\":true}]}")) {
            assertThat(catchThrowableOfType(
                            JsonFormatException.class,
                            () -> BipJson.FEATURE_ROW.read(document.replace("\"value\":4.0", "\"value\":" + value))))
                    .hasMessage("document: caseworker_belief must be a number from 1 to 5\n"
                            + "Maybe leave it out where it is missing?");
        }
    }

    @Test
    void tellsNeitherNameNorBoundsOfAFeatureOfOnesOwn() {
        String document = BipJson.FEATURE_ROW
                .write(FeatureRow.builder(FeatureSchema.of(ModelSamples.SLEEP))
                        .value(ModelSamples.SLEEP, 7)
                        .build())
                .replace("\"value\":7.0", "\"value\":99.0");

        assertThat(catchThrowableOfType(JsonFormatException.class, () -> BipJson.FEATURE_ROW.read(document)))
                .hasMessage("document: ... must be a number from ...\nMaybe leave it out where it is missing?");
    }

    @Test
    void refusesWhatVersion1OfARowDidNotHave() {
        String head = "{\"format\":\"bip.feature-row\",\"formatVersion\":1,";

        assertThat(refusalOfRow(
                        head + "\"date\":\"2015-09-01\",\"features\":[{\"feature\":\"age\",\"missing\":true}]}"))
                .hasMessageStartingWith("document: must not hold a field that the format does not know");
        assertThat(refusalOfRow(head + "\"features\":[{\"feature\":\"age\",\"outsideDomain\":true}]}"))
                .hasMessage("/features/0/value: must be there");
        assertThat(refusalOfRow(head + "\"features\":[{\"feature\":\"alder\",\"missing\":true}]}"))
                .hasMessageStartingWith("/features/0/feature: feature name is not known\nMaybe one of citizen_");
    }

    @ParameterizedTest
    @ValueSource(strings = {"missing", "outsideDomain"})
    void refusesAMarkThatIsNotTrue(String mark) {
        String document = Samples.all().stream()
                .filter(sample -> sample.name().equals("feature-row-own"))
                .map(Sample::document)
                .findFirst()
                .orElseThrow()
                .replace("\"" + mark + "\": true", "\"" + mark + "\": false");

        assertThat(refusalOfRow(document))
                .hasMessage("/features/" + (mark.equals("missing") ? 2 : 1) + "/" + mark
                        + ": must be true\nMaybe leave it out where there is a value?");
    }

    @Test
    void readsBackEveryBitOfARowSeed1() {
        Random random = new Random(1);
        FeatureSchema schema = FeatureSchema.of(Feature.CASEWORKER_BELIEF, Feature.ofColumn("kolonne"), Feature.AGE);
        for (int i = 0; i < 2000; i++) {
            double any = Double.longBitsToDouble(random.nextLong());
            FeatureRow.Builder row = FeatureRow.builder(schema)
                    .value(Feature.CASEWORKER_BELIEF, 1 + 4 * random.nextDouble())
                    .value(schema.features().get(1), Double.isFinite(any) ? any : -0.0);
            if (random.nextBoolean()) {
                row.outsideDomain(Feature.AGE);
            }
            FeatureRow given = row.build();
            assertThat(BipJson.FEATURE_ROW
                            .read(BipJson.FEATURE_ROW.write(given))
                            .toArray())
                    .isEqualTo(given.toArray());
        }
    }

    private static JsonFormatException refusalOfRow(String document) {
        return catchThrowableOfType(JsonFormatException.class, () -> BipJson.FEATURE_ROW.read(document));
    }
}
