package dk.bip.examples.casebook;

import dk.bip.core.Language;
import dk.bip.core.LanguageFormat;
import dk.bip.core.attention.AttentionCalculator;
import dk.bip.core.casefile.CaseFile;
import dk.bip.core.casefile.CaseSnapshot;
import dk.bip.core.indicator.Indicator;
import dk.bip.core.indicator.Rater;
import dk.bip.core.indicator.Score;
import dk.bip.core.intervention.Intervention;
import dk.bip.core.intervention.InterventionMix;
import dk.bip.core.measurement.Measurement;
import dk.bip.core.measurement.MeasurementSeries;
import dk.bip.core.progression.BeliefHistory;
import dk.bip.core.progression.Movement;
import dk.bip.core.progression.Progression;
import dk.bip.core.progression.ProgressionCalculator;
import dk.bip.core.progression.ScaleProgression;
import dk.bip.core.questionnaire.Answer;
import dk.bip.core.questionnaire.Question;
import dk.bip.core.questionnaire.QuestionId;
import dk.bip.core.questionnaire.Questionnaires;
import dk.bip.model.builtin.EvidenceModel;
import dk.bip.model.evidence.Finding;
import dk.bip.model.json.BipJson;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.predictor.Estimate;
import dk.bip.model.predictor.JobProbabilityPredictor;
import dk.bip.model.predictor.NoEstimate;
import dk.bip.model.predictor.Prediction;
import dk.bip.model.predictor.SurvivalCurve;
import dk.bip.model.review.Review;
import dk.bip.model.statistics.ConfidenceInterval;
import dk.bip.model.whatif.ProbabilityRange;
import dk.bip.model.whatif.Scenario;
import dk.bip.model.whatif.WhatIf;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What does a case look like over three years? The published case of Henrik, from the first answers to the job. */
final class Henrik {

    private static final CaseFile CASE_FILE = HenrikCase.caseFile();
    private static final JobProbabilityPredictor PREDICTOR = JobProbabilityPredictor.of(EvidenceModel.withBelief());

    private final Arguments arguments;
    private final Language language;

    private Henrik(Arguments arguments) {
        this.arguments = arguments;
        this.language = arguments.danishOrEnglish();
    }

    static Command command() {
        return Command.named(
                        "henrik",
                        "a published case over three years: answers, progression, probability, what-if, review")
                .danishOrEnglish()
                .optional("--json", "the estimate alone, as JSON")
                .optional("--case-json", "the case alone, as one that was stored")
                .runs(Henrik::run);
    }

    /** Prints the case as text, or the estimate at its last measurement as one JSON object, or the stored case. */
    private static void run(Arguments arguments) {
        arguments.refuseTogether("--json", "--language", "--case-json");
        arguments.refuseTogether("--case-json", "--language");
        if (arguments.has("--case-json")) {
            System.out.println(BipJson.CASE_FILE.writePretty(CASE_FILE));
            return;
        }
        Henrik henrik = new Henrik(arguments);
        CaseSnapshot last = lastSnapshot();
        if (arguments.has("--json")) {
            System.out.println(EstimateJson.of(estimate(last, Horizon.SIX_MONTHS)));
            return;
        }
        henrik.printWhoHenrikIs();
        henrik.printOneQuestion(last);
        henrik.printProgression(last);
        henrik.printAttention(last);
        henrik.printProbabilityOverTime(last);
        henrik.printExplanation(estimate(last, Horizon.SIX_MONTHS));
        henrik.printWhatIf(estimate(last, Horizon.TWELVE_MONTHS));
        henrik.printReview(last, estimate(last, Horizon.SIX_MONTHS));
        henrik.printWhatHappened();
    }

    /** The case as it was known at the last measurement before the job. */
    static CaseSnapshot lastSnapshot() {
        Measurement last = CASE_FILE
                .asOf(HenrikCase.JOB_STARTED.minusDays(1))
                .measurements()
                .last()
                .orElseThrow();
        return CASE_FILE.asOf(last.date());
    }

    private static Estimate estimate(CaseSnapshot snapshot, Horizon horizon) {
        Prediction prediction = PREDICTOR.predict(snapshot, horizon);
        if (prediction instanceof NoEstimate none) {
            throw new IllegalStateException(none.describe(Language.ENGLISH));
        }
        return (Estimate) prediction;
    }

    private void printWhoHenrikIs() {
        System.out.print(arguments.say("""
                        Henrik: 39 år, ugift, ufaglært, en psykisk lidelse, under to måneder i job på tre år. Han søger ikke job.
                        Efter mange skift har han den samme sagsbehandler i tre år. Begivenhederne er kildens; svar, datoer og
                        sagsbehandlerens ord til sidst er vores.
                        """, """
                        Henrik: 39 years, unmarried, unskilled, a mental disorder, under two months in a job in three years. He is not
                        searching. After many changes he has the same caseworker for three years. The events are the source's; answers,
                        dates and the caseworker's words at the end are ours.
                        """));
    }

    private void printOneQuestion(CaseSnapshot snapshot) {
        heading("Et spørgsmål og tre svar", "One question and three answers");
        Question question = Questionnaires.bipCitizen()
                .question(QuestionId.of("bip.citizen.health-mastery"))
                .orElseThrow();
        System.out.println(question.text().in(language));
        List<Measurement> all = snapshot.measurements().by(Rater.CITIZEN).measurements();
        for (int i : List.of(0, all.size() / 2, all.size() - 1)) {
            LocalDate date = all.get(i).date();
            HenrikCase.citizenResponse(date).entries().stream()
                    .filter(entry -> entry.question().equals(question.id()))
                    .map(entry -> (int) ((Answer.Given) entry.answer()).value())
                    .forEach(step -> System.out.println(date + "  " + step + "  "
                            + question.anchors().get(step - 1).in(language)));
        }
    }

    private void printProgression(CaseSnapshot snapshot) {
        heading("Hvad har flyttet sig?", "What moved?");
        Progression progression = ProgressionCalculator.withDefaults().calculate(snapshot);
        System.out.print(progression.describe(language));
        System.out.println();
        System.out.println(
                arguments.say("Mest har det flyttet sig, som Henrik ser det:", "As Henrik sees it, most moved:"));
        progression.dimensions().with(Movement.PROGRESSION).stream()
                .filter(scale -> scale.scale().rater().equals(Optional.of(Rater.CITIZEN)))
                .sorted(Comparator.comparingDouble(Henrik::difference).reversed())
                .limit(3)
                .forEach(scale -> {
                    System.out.println(scale.describe(language));
                    scale.phases().forEach(phase -> System.out.println("  " + phase.describe(language)));
                });
    }

    private static double difference(ScaleProgression scale) {
        return scale.change().known().orElseThrow().difference();
    }

    /** Two moments at which the questions are those that his caseworker, Karen, answered by what she did. */
    private void printAttention(CaseSnapshot snapshot) {
        heading("Hvad var værd at tale om?", "What was worth talking about?");
        printPoints(HenrikCase.HEALTH_ALONE);
        LocalDate parallel = snapshot.interventions().stream()
                .map(Intervention::date)
                .filter(date -> InterventionMix.at(snapshot.interventions(), date)
                        .combinedWithJobOriented()
                        .isYes())
                .findFirst()
                .orElseThrow();
        System.out.println(arguments.say(
                "  Karen lægger en plan med to indsatser på samme tid: fra den " + date(parallel)
                        + " går viden om arbejdsmarkedet ved siden af helbredet.",
                "  Karen makes a plan of two interventions in parallel: from " + date(parallel)
                        + " knowledge of the labour market goes on beside health."));
        printPoints(HenrikCase.BELIEF_LOST);
        LocalDate recovered = BeliefHistory.of(snapshot.measurements()).drops().stream()
                .filter(drop -> drop.after().date().equals(HenrikCase.BELIEF_LOST))
                .flatMap(drop -> drop.recovery().stream())
                .findFirst()
                .orElseThrow()
                .date();
        System.out.println(arguments.say(
                "  Karen taler sagen igennem med en kollega; den " + date(recovered) + " er troen tilbage.",
                "  Karen talks it through with a colleague; on " + date(recovered) + " the belief is back."));
    }

    private void printPoints(LocalDate date) {
        System.out.println(date);
        AttentionCalculator.withDefaults()
                .calculate(CASE_FILE.asOf(date))
                .forEach(point ->
                        System.out.println("  " + point.topic().severity().label(language) + ": "
                                + point.topic().question(language)));
    }

    private String date(LocalDate date) {
        return LanguageFormat.of(language).date(date);
    }

    private void printProbabilityOverTime(CaseSnapshot snapshot) {
        heading("Sandsynlighed for job", "Probability of a job");
        System.out.println(arguments.say(
                "måling      sagsbehandlerens tro   inden for 6 måneder, %   95 %-interval    95 %-spredning",
                "measured    caseworker's belief    within 6 months, %       95 % interval    95 % spread"));
        for (Measurement measurement : caseworkers(snapshot).measurements()) {
            Estimate estimate = estimate(CASE_FILE.asOf(measurement.date()), Horizon.SIX_MONTHS);
            System.out.println(measurement.date() + "  "
                    + padded(number(belief(measurement).value(), 0), 19) + "    "
                    + padded(percent(estimate.probability()), 18) + "       "
                    + padded(range(estimate.interval().orElseThrow()), 13) + "    "
                    + padded(
                            estimate.spread()
                                    .map(spread -> range(spread.lower(), spread.upper()))
                                    .orElse("-"),
                            11));
        }
        Estimate year = estimate(snapshot, Horizon.TWELVE_MONTHS);
        System.out.println();
        System.out.println(arguments.say(
                snapshot.date() + ", inden for 12 måneder: " + percent(year.probability()) + " % ("
                        + range(year.interval().orElseThrow()) + ")",
                snapshot.date() + ", within 12 months: " + percent(year.probability()) + " % ("
                        + range(year.interval().orElseThrow()) + ")"));
        System.out.println(arguments.say("Stadig uden job efter", "Still without a job after"));
        for (SurvivalCurve.Point point : PREDICTOR.survivalCurve(year).points()) {
            System.out.println(padded(point.horizon().months() + "", 4) + arguments.say(" måneder: ", " months: ")
                    + padded(percent(point.survival()), 5) + " % ("
                    + range(point.interval().orElseThrow()) + ")");
        }
    }

    private void printExplanation(Estimate estimate) {
        heading("Hvorfor?", "Why?");
        System.out.print(estimate.describe(language));
    }

    private void printWhatIf(Estimate estimate) {
        heading(
                "Hvad nu hvis sagsbehandleren troede ét trin mere på Henrik?",
                "What if the caseworker believed one step more?");
        Scenario scenario = WhatIf.of(estimate).oneStepOfBelief();
        if (scenario instanceof Scenario.Effect effect) {
            ProbabilityRange range = effect.range();
            System.out.println(arguments.say("Inden for 12 måneder: fra ", "Within 12 months: from ")
                    + percent(range.withoutEffect())
                    + arguments.say(" % (ingen virkning) til ", " % (no effect) to ")
                    + percent(range.withPublishedEffect())
                    + arguments.say(" % (den offentliggjorte).", " % (the published one)."));
            effect.caveats().forEach(caveat -> System.out.println(caveat.in(language)));
        } else if (scenario instanceof Scenario.NotApplicable notApplicable) {
            System.out.println(notApplicable.reason().in(language));
        }
        System.out.println(arguments.say("Kilder: ", "Sources: ")
                + String.join(
                        ", ",
                        scenario.citations().stream()
                                .map(Finding::id)
                                .map(Object::toString)
                                .toList()));
    }

    private void printReview(CaseSnapshot snapshot, Estimate estimate) {
        heading("Sagsbehandlerens egen vurdering", "The caseworker's own judgement");
        Review review = Review.departs(
                estimate,
                snapshot.date(),
                arguments.say(
                        "Opgaverne i den nye praktik passer til ham, og virksomheden taler om ansættelse.",
                        "The tasks of the new internship suit him, and the company speaks of hiring him."));
        System.out.println(review.reviewedOn() + "  " + review.verdict() + "  "
                + review.reason().orElse(""));
    }

    private void printWhatHappened() {
        heading("Hvad skete der?", "What happened?");
        System.out.println(arguments.say(
                HenrikCase.JOB_STARTED + ": Henrik får job, elleve uger efter at den anden praktik begyndte.",
                HenrikCase.JOB_STARTED + ": Henrik gets a job, eleven weeks after the second internship began."));
        System.out.print(PREDICTOR
                .predict(CASE_FILE.asOf(HenrikCase.JOB_STARTED), Horizon.SIX_MONTHS)
                .describe(language));
    }

    private static Score belief(Measurement measurement) {
        return measurement.score(Indicator.CASEWORKER_BELIEF).orElseThrow();
    }

    private static MeasurementSeries caseworkers(CaseSnapshot snapshot) {
        return snapshot.measurements().by(Rater.CASEWORKER);
    }

    private void heading(String danish, String english) {
        String heading = arguments.say(danish, english);
        System.out.println();
        System.out.println(heading);
        System.out.println("-".repeat(heading.length()));
    }

    private String percent(double probability) {
        return number(100 * probability, 1);
    }

    private String range(ConfidenceInterval interval) {
        return range(interval.lower(), interval.upper());
    }

    private String range(double lower, double upper) {
        return percent(lower) + " - " + percent(upper);
    }

    private String number(double value, int decimals) {
        String text = String.format(Locale.ROOT, "%." + decimals + "f", value);
        return language == Language.DANISH ? text.replace('.', ',') : text;
    }

    private static String padded(String text, int width) {
        return " ".repeat(Math.max(0, width - text.length())) + text;
    }
}
