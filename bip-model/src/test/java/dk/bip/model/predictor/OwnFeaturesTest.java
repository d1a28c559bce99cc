package dk.bip.model.predictor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.bip.core.CitizenId;
import dk.bip.core.Text;
import dk.bip.core.casefile.CaseFile;
import dk.bip.core.casefile.CaseSnapshot;
import dk.bip.model.feature.Domain;
import dk.bip.model.feature.Feature;
import dk.bip.model.feature.FeatureCatalogue;
import dk.bip.model.feature.FeatureRow;
import dk.bip.model.feature.FeatureSchema;
import dk.bip.model.feature.ReaderVersion;
import dk.bip.model.matrix.PrecisionMatrix;
import dk.bip.model.outcome.Horizon;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** A model of features that the library does not know: one is read by a reader of one's own, one is given by the caller. */
class OwnFeaturesTest {

    private static final Feature HOUSING =
            Feature.of("own_housing", Text.of("egen bolig", "a home of one's own"), Domain.YES_OR_NO);
    private static final Feature MONTH = Feature.of("month", Text.of("måned", "month"), Domain.whole(1, 12))
            .withReader(new ReaderVersion("my-city/month", 3));
    private static final CaseSnapshot SNAPSHOT =
            CaseFile.builder(CitizenId.of("c")).build().asOf(LocalDate.of(2016, 6, 30));
    private static final FeatureRow OWN =
            FeatureRow.builder(FeatureSchema.of(HOUSING)).value(HOUSING, 1).build();

    private static final ModelDocument DOCUMENT = document();

    private static ModelDocument document() {
        List<String> names = List.of("own_housing", "month");
        return PlainDocuments.shell("own")
                .feature(HOUSING)
                .feature(MONTH)
                .term(ModelTerm.ofValue("own_housing", 0.5))
                .term(ModelTerm.ofValue("month", 6.5))
                .precision(PrecisionMatrix.of(names, new double[][] {{4, 0}, {0, 0.1}}))
                .logit(new HorizonLogit(Horizon.SIX_MONTHS, -2, List.of(0.5, -0.125), PlainDocuments.noErrors(names)))
                .build();
    }

    private static FeatureCatalogue reading(double value) {
        return FeatureCatalogue.builtIn().with(MONTH, snapshot -> OptionalDouble.of(value));
    }

    @Test
    void areReadAndGiven() {
        JobProbabilityPredictor predictor = JobProbabilityPredictor.of(
                DOCUMENT,
                FeatureCatalogue.builtIn()
                        .with(
                                MONTH,
                                snapshot -> OptionalDouble.of(snapshot.date().getMonthValue())));
        Estimate whole = (Estimate) predictor.predict(SNAPSHOT, OWN, Horizon.SIX_MONTHS);
        assertThat(whole.logOdds()).isEqualTo(-2 + 0.25 + 0.0625);
        assertThat(whole.date()).contains(SNAPSHOT.date());
        assertThat(whole.contributions()).extracting(Contribution::feature).containsExactly(HOUSING, MONTH);
        Estimate part = (Estimate) predictor.predict(SNAPSHOT, Horizon.SIX_MONTHS);
        assertThat(part.coverage().missing()).containsExactly("own_housing");
        assertThat(part.spread().orElseThrow().deviation()).isEqualTo(0.25);
        assertThat(predictor.predict(whole.row(), Horizon.SIX_MONTHS))
                .as("the stored row gives it again")
                .isEqualTo(whole);
    }

    @Test
    void aValueOutsideItsDomainIsMissingWithAReason() {
        Estimate estimate =
                (Estimate) JobProbabilityPredictor.of(DOCUMENT, reading(99)).predict(SNAPSHOT, OWN, Horizon.SIX_MONTHS);
        assertThat(estimate.coverage().known()).containsExactly("own_housing");
        assertThat(estimate.coverage().outsideDomain()).containsExactly("month");
        assertThat(estimate.contributions()).hasSize(1);
    }

    @Test
    void aReaderThatIsNotThereOrOfAnotherVersionIsRefused() {
        assertThatThrownBy(() -> JobProbabilityPredictor.of(DOCUMENT).predict(SNAPSHOT, OWN, Horizon.SIX_MONTHS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("month is read by my-city/month/3, which the catalogue does not have\n"
                        + "Maybe add it by with(...), or predict the stored row: another version reads another value?");
        Feature newer = MONTH.withReader(new ReaderVersion("my-city/month", 4));
        FeatureCatalogue catalogue = FeatureCatalogue.builtIn().with(newer, snapshot -> OptionalDouble.of(1));
        assertThatThrownBy(() -> JobProbabilityPredictor.of(DOCUMENT, catalogue).predict(SNAPSHOT, Horizon.SIX_MONTHS))
                .hasMessageStartingWith("month is read by my-city/month/3, which the catalogue does not have");
    }

    @Test
    void whatTheCaseTellsOrTheModelDoesNotHaveIsNotGiven() {
        JobProbabilityPredictor predictor = JobProbabilityPredictor.of(DOCUMENT, reading(3));
        FeatureRow month =
                FeatureRow.builder(FeatureSchema.of(MONTH)).value(MONTH, 3).build();
        assertThatThrownBy(() -> predictor.predict(SNAPSHOT, month, Horizon.SIX_MONTHS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("month must not be given: it is read from the case\nMaybe predict the row as a whole?");
        Feature shoes = Feature.ofColumn("shoe_size");
        FeatureRow other =
                FeatureRow.builder(FeatureSchema.of(shoes)).value(shoes, 43).build();
        assertThatThrownBy(() -> predictor.predict(SNAPSHOT, other, Horizon.SIX_MONTHS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("shoe_size is not in the schema");
    }

    @Test
    void ownValuesAreOfTheDayOfTheCase() {
        JobProbabilityPredictor predictor = JobProbabilityPredictor.of(DOCUMENT, reading(3));
        FeatureRow.Builder own = FeatureRow.builder(FeatureSchema.of(HOUSING)).value(HOUSING, 1);
        FeatureRow sameDay = own.date(SNAPSHOT.date()).build();
        assertThat(predictor.predict(SNAPSHOT, sameDay, Horizon.SIX_MONTHS))
                .isEqualTo(predictor.predict(SNAPSHOT, OWN, Horizon.SIX_MONTHS));
        FeatureRow dayBefore = own.date(SNAPSHOT.date().minusDays(1)).build();
        assertThatThrownBy(() -> predictor.predict(SNAPSHOT, dayBefore, Horizon.SIX_MONTHS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("ownValues must have no date or that of the snapshot\nMaybe they are of another day?");
    }

    @Test
    void anOwnValueOutsideItsDomainIsToldAsSuch() {
        FeatureRow outside = FeatureRow.builder(FeatureSchema.of(HOUSING))
                .outsideDomain(HOUSING)
                .build();
        Prediction prediction =
                JobProbabilityPredictor.of(DOCUMENT, reading(3)).predict(SNAPSHOT, outside, Horizon.SIX_MONTHS);
        assertThat(prediction.coverage().outsideDomain()).containsExactly("own_housing");
    }

    @Test
    void aBatchOfCasesWithOwnValuesAnswersEach() {
        JobProbabilityPredictor predictor = JobProbabilityPredictor.of(DOCUMENT, reading(3));
        FeatureRow ofCase =
                FeatureRow.builder(FeatureSchema.of(MONTH)).value(MONTH, 3).build();
        FeatureRow nothing = FeatureRow.builder(FeatureSchema.of(HOUSING)).build();
        BatchPrediction batch = BatchPrediction.of(
                List.of(OWN, ofCase, nothing), own -> predictor.predict(SNAPSHOT, own, Horizon.SIX_MONTHS));
        assertThat(batch.answers()).extracting(BatchPrediction.Answer::index).containsExactly(0, 1, 2);
        assertThat(batch.predicted())
                .containsExactly(
                        new BatchPrediction.Predicted(0, predictor.predict(SNAPSHOT, OWN, Horizon.SIX_MONTHS)),
                        new BatchPrediction.Predicted(2, predictor.predict(SNAPSHOT, Horizon.SIX_MONTHS)));
        assertThat(batch.failures()).hasSize(1);
        assertThat(batch.failures().get(0).cause()).hasMessageStartingWith("month must not be given");
    }
}
