package dk.bip.examples.casebook;

import dk.bip.core.Text;
import dk.bip.model.card.ModelCard;
import dk.bip.model.card.ReferenceCase;
import dk.bip.model.estimation.ModelFrame;
import dk.bip.model.evidence.Evidence;
import dk.bip.model.evidence.Finding;
import dk.bip.model.feature.Domain;
import dk.bip.model.feature.Feature;
import dk.bip.model.feature.FeatureRow;
import dk.bip.model.json.BipJson;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.outcome.Outcome;
import dk.bip.model.predictor.HorizonLogit;
import dk.bip.model.predictor.JobProbabilityPredictor;
import dk.bip.model.predictor.ModelDocument;
import dk.bip.model.predictor.ModelTerm;
import dk.bip.model.validation.ChanceRange;
import dk.bip.model.validation.ExternalValidation;
import dk.bip.model.validation.GroupEvaluation;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A model from elsewhere as a document: the two points that Austria published of its profiling model (OTH-AMAS-01), and what their one visible
 * term does to women.
 *
 * <p>Nothing is made up for what was not published: there is no covariance, so that estimates have no interval; no precision matrix, so that the
 * one feature is required; one horizon, and an outcome that is not a job in the sense of BIP.
 */
final class AustrianModel {

    /** 90 days of employment within seven months: ITA-Dossier 43, Austrian Academy of Sciences, July 2019. */
    private static final Horizon SEVEN_MONTHS = Horizon.ofMonths(7);

    private static final Outcome SHORT_TERM_INTEGRATION =
            Outcome.of("AMS_SHORT_TERM", Text.of("90 dages ustøttet arbejde", "90 days of unsubsidised employment"));
    private static final Feature WOMAN =
            Feature.of("woman", Text.of("at være kvinde", "being a woman"), Domain.YES_OR_NO);

    private static final double REFERENCE_PERSON = 0.10;
    private static final double TERM_OF_A_WOMAN = -0.14;

    private static final int MADE_UP_OF_EACH_SEX = 2000;
    private static final long SEED = 20261128;

    private final Arguments arguments;

    private AustrianModel(Arguments arguments) {
        this.arguments = arguments;
    }

    static Command command() {
        return Command.named(
                        "austria",
                        "a published model of another country as a document, and what its one visible term does to women")
                .danishOrEnglish()
                .optional("--json", "the document alone, not with --language")
                .runs(AustrianModel::run);
    }

    /** Prints the model's two estimates and what its term does to women, or with {@code --json} the document. */
    private static void run(Arguments arguments) {
        arguments.refuseTogether("--json", "--language");
        if (arguments.has("--json")) {
            System.out.print(BipJson.MODEL_DOCUMENT.writePretty(document()));
            return;
        }
        AustrianModel example = new AustrianModel(arguments);
        example.printPoints();
        example.printGroups(
                "Var det lige så let for kvinder", "If it were as easy for women", REFERENCE_PERSON, REFERENCE_PERSON);
        example.printGroups(
                "Var det så svært for kvinder, som modellen siger",
                "If it were as hard for women as the model says",
                REFERENCE_PERSON,
                REFERENCE_PERSON + TERM_OF_A_WOMAN);
        System.out.println();
        System.out.println(arguments.say(
                "Det første er en fejl, og tallene kan vise den. Det andet er ingen fejl i tallene: modellen gentager, hvad arbejdsgivere"
                        + " gjorde, og kalder det kvindens chance. Om det er rimeligt, kan intet tal sige.",
                "The first is an error, and numbers can show it. The second is no error of the numbers: the model repeats what employers did,"
                        + " and calls it the woman's chance. Whether that is fair no number can say."));
    }

    /** The two published points as a document, with the two as its reference cases. */
    static ModelDocument document() {
        return ModelDocument.builder("ams-short-term-two-points", "2018")
                .outcome(SHORT_TERM_INTEGRATION)
                .feature(WOMAN)
                .require(WOMAN.name())
                .term(ModelTerm.ofValue(WOMAN.name(), 0))
                .logit(new HorizonLogit(SEVEN_MONTHS, REFERENCE_PERSON, List.of(TERM_OF_A_WOMAN), Optional.empty()))
                .card(card())
                .referenceCase(point("reference person", 0, 0.1, 0.52497918747894))
                .referenceCase(point("woman", 1, -0.04, 0.490001333120035))
                .build();
    }

    /** Log-odds as published; the probabilities are those of {@code reference_cases.py}. */
    private static ReferenceCase point(String name, double woman, double logOdds, double probability) {
        return new ReferenceCase(
                name,
                Map.of(WOMAN.name(), woman),
                SEVEN_MONTHS,
                0.95,
                logOdds,
                probability,
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty());
    }

    private static ModelCard card() {
        Finding source = Evidence.published().finding("OTH-AMAS-01");
        return ModelCard.builder(
                        Text.of("Østrigs to offentliggjorte punkter", "Austria's two published points"),
                        Text.of(
                                "To punkter af én af mange funktioner i det østrigske AMS' profileringsmodel fra 2018, som en avis har gengivet:"
                                        + " log-odds 0,10 for en referenceperson og -0,14 mere for en kvinde. Resten af modellen er her ikke.",
                                "Two points of one of many functions in the profiling model of the Austrian AMS of 2018, as a newspaper gave"
                                        + " them: log-odds 0.10 for a reference person, and -0.14 more for a woman. The rest of the model is not here."),
                        Text.of(
                                "Arbejdsløse i Østrig, nærmere bestemt kildens referenceperson og en kvinde, der ellers er som denne.",
                                "Unemployed people in Austria, namely the source's reference person and a woman who is otherwise like that."))
                .intendedUse(Text.of(
                        "At vise, hvordan en model fra et andet sted bliver et dokument, og hvad ét led gør.",
                        "To show how a model from elsewhere becomes a document, and what one term does."))
                .forbiddenUse(Text.of("Alt om et menneske.", "Anything about a person."))
                .caveat(
                        Text.of(
                                "To punkter af en østrigsk model; ingen usikkerhed er offentliggjort, og intet er prøvet i Danmark.",
                                "Two points of an Austrian model; no uncertainty was published, and nothing was tried in Denmark."))
                .limit(Text.of(
                        "Køn er modellens eneste synlige led. BIP's egne modeller har det ikke med.",
                        "Sex is the only visible term. BIP's own models do not have it."))
                .finding(source.id())
                .build();
    }

    private void printPoints() {
        JobProbabilityPredictor predictor = JobProbabilityPredictor.of(document());
        for (int woman = 0; woman <= 1; woman++) {
            FeatureRow row =
                    FeatureRow.builder(predictor.schema()).value(WOMAN, woman).build();
            System.out.println(
                    woman == 0
                            ? arguments.say(
                                    "Referencepersonen (offentliggjort: 52 %)",
                                    "The reference person (published: 52 %)")
                            : arguments.say(
                                    "En kvinde, ellers ens (offentliggjort: 49 %)",
                                    "A woman, otherwise alike (published: 49 %)"));
            System.out.println(predictor.predict(row, SEVEN_MONTHS).describe(arguments.danishOrEnglish()));
        }
    }

    /** Made-up people, as many with the outcome as their log-odds say. */
    private void printGroups(String danish, String english, double men, double women) {
        ModelFrame people = ModelFrame.builder()
                .outcome("integrated", concat(outcomes(men), outcomes(women)))
                .column(WOMAN.name(), concat(new double[MADE_UP_OF_EACH_SEX], ones()))
                .build();
        ExternalValidation.Result result = ExternalValidation.withDefaults(SEED)
                .withGroups(WOMAN.name())
                .evaluate(document(), SEVEN_MONTHS, people);
        System.out.println(arguments.say(danish, english)
                + arguments.say(
                        " (" + MADE_UP_OF_EACH_SEX + " opdigtede af hvert køn):",
                        " (" + MADE_UP_OF_EACH_SEX + " made-up people of each sex):"));
        for (GroupEvaluation.Group group :
                result.before().groups().get(WOMAN.name()).groups()) {
            group.accuracy()
                    .ifPresent(accuracy -> System.out.println("  "
                            + (group.label().equals("1")
                                    ? arguments.say("kvinder", "women")
                                    : arguments.say("mænd   ", "men  "))
                            + arguments.say("  modellen ", "  model ") + percent(accuracy.meanForecast())
                            + arguments.say("  fik arbejde ", "  got work ") + percent(accuracy.eventShare())
                            + arguments.say("  fejl ", "  error ") + points(accuracy.meanError())));
        }
        ChanceRange chance =
                result.chance().largestGroupErrorIfRight(WOMAN.name()).orElseThrow();
        System.out.println(arguments.say("  største fejl ", "  largest error ")
                + points(result.before().largestGroupError(WOMAN.name()).orElseThrow())
                + arguments.say(
                        "; en model, der passer, har ved tilfældets hjælp ", "; by chance a model that is right has ")
                + points(chance.lower())
                + arguments.say(" til ", " to ")
                + points(chance.upper()));
    }

    private static double[] outcomes(double logOdds) {
        double[] outcomes = new double[MADE_UP_OF_EACH_SEX];
        Arrays.fill(outcomes, 0, (int) Math.round(MADE_UP_OF_EACH_SEX / (1 + StrictMath.exp(-logOdds))), 1);
        return outcomes;
    }

    private static double[] ones() {
        double[] ones = new double[MADE_UP_OF_EACH_SEX];
        Arrays.fill(ones, 1);
        return ones;
    }

    private static double[] concat(double[] first, double[] second) {
        double[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private String percent(double share) {
        return oneDecimal(share) + " %";
    }

    private String points(double difference) {
        return oneDecimal(difference) + arguments.say(" point", " points");
    }

    private String oneDecimal(double share) {
        String text = String.format(Locale.ROOT, "%4.1f", Math.rint(1000 * share) / 10 + 0.0);
        return arguments.say(text.replace('.', ','), text);
    }
}
