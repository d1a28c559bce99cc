package dk.bip.model.predictor;

import static dk.bip.core.Language.DANISH;
import static dk.bip.core.Language.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dk.bip.core.Language;
import dk.bip.core.Text;
import dk.bip.model.card.ModelCard;
import dk.bip.model.feature.Domain;
import dk.bip.model.feature.Feature;
import dk.bip.model.feature.FeatureRow;
import dk.bip.model.outcome.Horizon;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** How predictions read. */
class PredictionDescriptionTest {

    private static final LocalDate DAY = LocalDate.of(2015, 9, 8);
    private static final Text NOTE = Text.of("Jobfokus skader ikke.", "Job orientation does no harm.");

    private static FeatureRow.Builder row(ModelDocument document) {
        return FeatureRow.builder(document.schema()).date(DAY);
    }

    private static Prediction predict(ModelDocument document, FeatureRow.Builder row) {
        return JobProbabilityPredictor.of(document).predict(row.build(), Horizon.SIX_MONTHS);
    }

    private static String ofBelief(ModelDocument document, double belief, double orientation, Language language) {
        return predict(
                        document,
                        row(document)
                                .value(Feature.CASEWORKER_BELIEF, belief)
                                .value(Feature.CASEWORKER_ORIENTATION, orientation)
                                .value(Feature.CASEWORKER_CHANGES, 0)
                                .value(Feature.FIRST_INTERVAL, 0))
                .describe(language);
    }

    private static ModelDocument reversed() {
        ModelCard card = Documents.cardBuilder()
                .termNote(Feature.CASEWORKER_ORIENTATION.name(), NOTE)
                .termNote(Feature.CASEWORKER_CHANGES.name(), Text.of("Skift.", "Changes."))
                .build();
        return Documents.beliefBuilder(-0.75).card(card).build();
    }

    @Test
    void anEstimateSaysHowLikelyHowSureWhatIsNotKnownAndWhy() {
        ModelDocument document = Documents.smallBuilder().minimumCoverage(0.25).build();
        Prediction prediction = predict(
                document, row(document).value(Feature.CITIZEN_BELIEF, 5).outsideDomain(Feature.CASEWORKER_CHANGES));

        assertThat(prediction.describe(ENGLISH)).isEqualTo("""
                Job within 6 months: 26.0 %; for the mean of people with the same known information the 95 % interval is from 15.6 to 39.8 %.
                Because caseworker's belief that the citizen gets a job (rated by the caseworker) and the number of changes of caseworker \
                since the first measurement are not known, 95 % of people with the same known information have a probability from 9.4 to \
                50.5 %; the probability above is the mean of them all, 1.5 points of probability higher than for the one in the middle.
                The number of changes of caseworker since the first measurement does not count, because what the case says of it cannot be right.
                The start is 10.7 %, where everything known is typical; the lines are added to it and are associations, not causes:
                  +15.3 points of probability: citizen's belief in getting a job (rated by the citizen), above what is typical.
                A trial.
                Model small, version 1; library version @; what was known on 8 September 2015.
                """.replace("@", prediction.libraryVersion()));
        assertThat(prediction.describe(DANISH)).isEqualTo("""
                Job inden for 6 måneder: 26,0 %; for gennemsnittet af mennesker med de samme kendte oplysninger går 95 %-intervallet fra \
                15,6 til 39,8 %.
                Fordi sagsbehandlers tro på at borger får job (sagsbehandlerens vurdering) og antal skift af sagsbehandler siden første \
                måling ikke kendes, har 95 % af mennesker med de samme kendte oplysninger en sandsynlighed fra 9,4 til 50,5 %; \
                sandsynligheden ovenfor er gennemsnittet af dem alle, 1,5 procentpoint højere end for den midterste.
                Antal skift af sagsbehandler siden første måling tæller ikke med, fordi det, der står i sagen, ikke kan være rigtigt.
                Udgangspunktet er 10,7 %, hvor alt det kendte er typisk; linjerne lægges til og er sammenhænge, ikke årsager:
                  +15,3 procentpoint: borgers tro på at få job (borgerens vurdering), over det typiske.
                En prøve.
                Model small, version 1; bibliotekets version @; det, der var kendt den 8. september 2015.
                """.replace("@", prediction.libraryVersion()));
    }

    @Test
    void beliefIsToldBesideTheRestOfTheCaseloadAndTheLargestLineIsTheFirst() {
        assertThat(ofBelief(Documents.belief(), 4, 3.5, ENGLISH).lines().skip(1).limit(5))
                .containsExactly(
                        "The start is 9.5 %, where everything known is typical; the lines are added to it and are associations, not causes:",
                        "  +3.2 points of probability: the caseworker believes more in the caseload as a whole than is typical.",
                        "  +1.8 points of probability: the number of changes of caseworker since the first measurement, below what is typical.",
                        "  +1.8 points of probability: compared with the rest of the caseload, the caseworker believes more in this citizen"
                                + " than is typical.",
                        "  +0.7 points of probability: the first three months after the first measurement (no).");
        assertThat(ofBelief(Documents.belief(), 2, 2, DANISH).lines())
                .contains(
                        "  -2,4 procentpoint: sagsbehandleren tror mindre på sagsstammen som helhed, end det er typisk.",
                        "  under 0,1 procentpoint: sagsbehandlers tro på at borger får job (sagsbehandlerens vurdering).");
    }

    @ParameterizedTest
    @CsvSource({"1, 3.5, 'less in this citizen than'", "5, 3.5, 'more in this citizen than'"})
    void beliefReadsAsMoreOrLessThanIsTypical(double belief, double orientation, String words) {
        assertThat(ofBelief(Documents.belief(), belief, orientation, ENGLISH))
                .contains("the rest of the caseload, the caseworker believes " + words + " is typical.");
    }

    @Test
    void hopeGoesWithALowerProbabilityOnlyWhereTheModelSaysSoAndThenWithTheNote() {
        String english = ofBelief(reversed(), 4, 3.5, ENGLISH);

        assertThat(english)
                .contains(
                        "  -0.9 points of probability: the caseworker believes more in the caseload as a whole than is typical; an association"
                                + " where the rest is known, which does not say that more of it does harm.\n")
                .contains("A trial.\nJob orientation does no harm.\nModel belief")
                .doesNotContain("Changes.");
        assertThat(ofBelief(reversed(), 4, 2, DANISH))
                .contains(
                        "tror mindre på sagsstammen som helhed, end det er typisk; en sammenhæng, når resten er kendt, og den siger ikke, at"
                                + " mere af det skader.")
                .contains("\nJobfokus skader ikke.\n");
        assertThat(ofBelief(Documents.belief(), 4, 3.5, ENGLISH)).doesNotContain("harm");
        assertThat(ofBelief(Documents.belief(), 4, 3.5, DANISH)).doesNotContain("skader");
    }

    @Test
    void whereOnlyOneOfTheTwoIsKnownItIsAFeatureLikeAnyOther() {
        ModelDocument document = Documents.belief();
        Prediction prediction = predict(
                document,
                row(document)
                        .value(Feature.CASEWORKER_ORIENTATION, 3.5)
                        .value(Feature.CASEWORKER_CHANGES, 0)
                        .value(Feature.FIRST_INTERVAL, 1));

        assertThat(prediction.describe(ENGLISH))
                .contains("points of probability: the caseworker's general job orientation, above what is typical.")
                .doesNotContain("in this citizen")
                .doesNotContain("harm");
    }

    @Test
    void smallLinesStandTogetherWithWhatTheyAdd() {
        ModelDocument.Builder builder = Documents.shell("own");
        List<String> names = List.of("first", "second", "third");
        names.forEach(name -> builder.feature(
                        Feature.of(name, Text.of("den " + name, "the " + name), Domain.range(-10, 10)))
                .term(ModelTerm.ofValue(name, 0)));
        ModelDocument document = Documents.withNumbers(
                        builder, names, new double[][] {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}, 1, 0.01, 0.01)
                .build();

        assertThat(ofOwn(document, 1, 0.7, 0.7))
                .contains("  +0.2 points of probability: the second and the third, each less than 0.1.\n");
        assertThat(ofOwn(document, 1, 0.7, -0.7))
                .contains("  less than 0.1 points of probability: the second and the third, each less than 0.1.\n");
        assertThat(ofOwn(document, 1, 0.7, 3))
                .contains("  +0.4 points of probability: the third, above what is typical.\n")
                .contains("  less than 0.1 points of probability: the second.\n");
        assertThat(ofOwn(document, 0, 0, 0))
                .startsWith("Job within 6 months: 9.5 %;")
                .contains(
                        "  less than 0.1 points of probability: the first, the second and the third, each less than 0.1.\n")
                .doesNotContain("not known");
    }

    private static String ofOwn(ModelDocument document, double... values) {
        FeatureRow.Builder row = FeatureRow.builder(document.schema());
        for (int i = 0; i < values.length; i++) {
            row.value(document.schema().features().get(i), values[i]);
        }
        return predict(document, row).describe(ENGLISH);
    }

    @Test
    void withNothingKnownThereIsNothingToAdd() {
        ModelDocument document =
                Documents.beliefBuilder(-0.25).minimumCoverage(0).build();
        Prediction prediction = predict(document, FeatureRow.builder(document.schema()));

        assertThat(prediction.describe(ENGLISH))
                .contains(
                        "\nThe start is 10.9 %, where everything is typical; nothing is known that could be added.\nA trial.\n")
                .endsWith("; library version " + prediction.libraryVersion() + ".\n");
        assertThat(prediction.describe(DANISH)).contains("hvor alt er typisk; der er intet kendt at lægge til.\n");
    }

    @Test
    void whatIsMissingAndMakesNoDifferenceIsNamedAndThatSaid() {
        List<String> names = List.of("first", "second");
        ModelDocument.Builder builder = Documents.shell("own");
        names.forEach(name -> builder.feature(Feature.ofColumn(name).withUnit(Text.of("kr.", "kroner")))
                .term(ModelTerm.ofValue(name, 0)));
        ModelDocument document = Documents.withNumbers(builder, names, new double[][] {{1, 0}, {0, 1}}, 1, 0)
                .build();

        assertThat(ofOwn(document, 1))
                .contains(
                        "\nBecause second is not known, that does not count, and in this model it makes no difference.\n");
    }

    @Test
    void noEstimateSaysWhyHowMuchIsKnownAndWhatIsWanted() {
        ModelDocument document = Documents.small();
        Prediction prediction = predict(document, row(document).outsideDomain(Feature.CASEWORKER_BELIEF));

        assertThat(prediction.describe(ENGLISH)).isEqualTo("""
                Job within 6 months: no estimate.
                Information that the model requires is missing or too old.
                Too little of the information is known for an estimate.
                0.0 % of the information is known; at least 50.0 % is needed.
                No estimate can be given without citizen's belief in getting a job (rated by the citizen).
                Of what would help towards an estimate, caseworker's belief that the citizen gets a job (rated by the caseworker) and the \
                number of changes of caseworker since the first measurement are missing.
                Caseworker's belief that the citizen gets a job (rated by the caseworker) does not count, because what the case says of it \
                cannot be right.
                Model small, version 1; library version @; what was known on 8 September 2015.
                """.replace("@", prediction.libraryVersion()));
        assertThat(prediction.describe(DANISH)).isEqualTo("""
                Job inden for 6 måneder: intet skøn.
                En oplysning, som modellen kræver, mangler eller er for gammel.
                For få af oplysningerne er kendt til et skøn.
                0,0 % af oplysningerne kendes; der skal bruges mindst 50,0 %.
                Et skøn kan ikke gives uden borgers tro på at få job (borgerens vurdering).
                Af det, der ville hjælpe til et skøn, mangler sagsbehandlers tro på at borger får job (sagsbehandlerens vurdering) og antal \
                skift af sagsbehandler siden første måling.
                Sagsbehandlers tro på at borger får job (sagsbehandlerens vurdering) tæller ikke med, fordi det, der står i sagen, ikke kan \
                være rigtigt.
                Model small, version 1; bibliotekets version @; det, der var kendt den 8. september 2015.
                """.replace("@", prediction.libraryVersion()));
    }

    @ParameterizedTest
    @EnumSource
    void everyReasonIsSaidAndWhatIsMissingOnlyWhereItMatters(NoEstimateReason reason) {
        ModelDocument document = Documents.small();
        NoEstimate none = new NoEstimate(
                new ModelReference("small", "1"),
                "0.4.0",
                document.outcome(),
                Horizon.SIX_MONTHS,
                row(document).value(Feature.CASEWORKER_CHANGES, 1).build(),
                List.of(reason),
                0.5,
                document.requiredFeatures());
        String text = none.describe(ENGLISH);

        assertThat(text).startsWith("Job within 6 months: no estimate.\n" + reason.text(ENGLISH) + "\n");
        boolean ofCoverage =
                reason == NoEstimateReason.REQUIRED_FEATURE_MISSING || reason == NoEstimateReason.COVERAGE_TOO_LOW;
        assertThat(text.contains("33.3 % of the information is known")).isEqualTo(ofCoverage);
        assertThat(text.contains("without citizen's belief")).isEqualTo(ofCoverage);
        assertThat(text.contains("would help towards an estimate, caseworker's belief"))
                .isEqualTo(reason == NoEstimateReason.COVERAGE_TOO_LOW
                        || reason == NoEstimateReason.HORIZONS_NOT_IN_ORDER);
    }

    @Test
    void aLabelInALanguageOfOnesOwnIsReadInThatLanguage() {
        Language swedish = Language.of("sv");
        Feature housing = Feature.of("housing", Text.of("bolig", "housing").and(swedish, "bostad"), Domain.SCORE);
        ModelDocument document = Documents.withNumbers(
                        Documents.shell("own").feature(housing).term(ModelTerm.ofValue("housing", 3)),
                        List.of("housing"),
                        new double[][] {{1}},
                        0.5)
                .build();

        assertThat(predict(document, row(document).value(housing, 5)).describe(Language.of("sv-FI")))
                .contains("  +12.7 points of probability: bostad, above what is typical.\n");
    }

    @Test
    void asksForALanguage() {
        ModelDocument document = Documents.small();
        assertThatNullPointerException()
                .isThrownBy(() -> predict(document, row(document)).describe(null))
                .withMessage("language");
    }
}
