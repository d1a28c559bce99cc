package dk.bip.examples.casebook;

import dk.bip.core.CaseEvent;
import dk.bip.core.attention.AttentionCalculator;
import dk.bip.core.attention.AttentionPoint;
import dk.bip.core.attention.AttentionRule;
import dk.bip.core.casefile.CaseFile;
import dk.bip.core.indicator.Rater;
import dk.bip.core.measurement.Measurement;
import dk.bip.core.questionnaire.Answer;
import dk.bip.core.questionnaire.Questionnaires;
import dk.bip.core.questionnaire.Response;
import dk.bip.model.population.PersonInterval;
import dk.bip.model.population.ReferenceCitizen;
import dk.bip.model.population.ReferencePopulation;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How often each rule on attention asks its question in the reference population: at how many occasions, which are the days of its measurements,
 * and in how many cases at any of them. Nobody misses a conversation there, and no measurement is late, so that the rules on these
 * are silent. Every belief there is given as usual, so that none of those that lie below the profile was lost: they are what
 * chance and what the profile does not see make. The profile is fitted to other people than those who are counted.
 */
final class AttentionFrequencies {

    private static final int DEFAULT_CITIZENS = 2000;
    private static final int MOST_CITIZENS = 100_000;
    private static final long DEFAULT_SEED = 2026;
    private static final int FEW = 3;

    private final AttentionCalculator calculator;
    private final Map<String, int[]> occasionsAndCases = new LinkedHashMap<>();
    private final int[] occasionsByPoints;
    private int cases;

    private AttentionFrequencies(AttentionCalculator calculator) {
        this.calculator = calculator;
        this.occasionsByPoints = new int[calculator.rules().size() + 1];
        for (AttentionRule rule : calculator.rules()) {
            occasionsAndCases.put(rule.topic().code(), new int[2]);
        }
    }

    static Command command() {
        return Command.named(
                        "attention-frequencies",
                        "how often each of these questions is asked in the reference population")
                .optional("--citizens N", "how many citizens", DEFAULT_CITIZENS)
                .optional("--seed S", "of the population", DEFAULT_SEED)
                .runs(AttentionFrequencies::run);
    }

    private static void run(Arguments arguments) {
        long citizens = arguments.requiredWhole("--citizens", 1, MOST_CITIZENS);
        long seed = arguments.requiredSeed();
        AttentionFrequencies frequencies =
                new AttentionFrequencies(AttentionCalculator.withDefaults().with(UsualBelief.rule(seed + 1)));
        try (Progress progress = Progress.of("citizens", citizens)) {
            ReferencePopulation.of(seed).citizens().limit(citizens).forEach(citizen -> {
                frequencies.add(citizen);
                progress.add(1);
            });
        }
        frequencies.print();
    }

    private void add(ReferenceCitizen citizen) {
        CaseFile file = withChannels(citizen);
        Set<String> ofCase = new HashSet<>();
        for (PersonInterval occasion : citizen.intervals()) {
            List<AttentionPoint> points = calculator.calculate(file.asOf(occasion.date()));
            points.forEach(point -> count(point, ofCase));
            occasionsByPoints[points.size()]++;
        }
        cases++;
    }

    /** The case of a citizen keeps scores and no answers; one rule looks at the answer on job-search channels. */
    private static CaseFile withChannels(ReferenceCitizen citizen) {
        Map<LocalDate, Response> responses = new HashMap<>();
        for (PersonInterval occasion : citizen.intervals()) {
            Answer answer =
                    occasion.channels().<Answer>map(Answer.Channels::new).orElseGet(Answer::declined);
            responses.put(
                    occasion.date(),
                    Response.builder(Questionnaires.bipCitizen(), Rater.CITIZEN)
                            .answer("bip.citizen.job-search-channels", answer)
                            .build());
        }
        CaseFile.Builder file = CaseFile.builder(citizen.id());
        for (CaseEvent event : citizen.caseFile().asOf(Arguments.LAST_DAY).events()) {
            file.add(
                    event instanceof Measurement measurement && measurement.rater() == Rater.CITIZEN
                            ? measurement.withResponse(responses.get(measurement.date()))
                            : event);
        }
        return file.build();
    }

    private void count(AttentionPoint point, Set<String> ofCase) {
        int[] counts = occasionsAndCases.get(point.topic().code());
        counts[0]++;
        counts[1] += ofCase.add(point.topic().code()) ? 1 : 0;
    }

    private void print() {
        int occasions = Arrays.stream(occasionsByPoints).sum();
        QuantityTable table = new QuantityTable();
        occasionsAndCases.forEach((code, counts) -> {
            table.add(code, "percent_of_occasions", percent(counts[0], occasions));
            table.add(code, "percent_of_cases", percent(counts[1], cases));
        });
        table.add("cases", cases);
        table.add("occasions", occasions);
        table.add("median_points_of_an_occasion", median(occasions));
        table.add(
                "percent_of_occasions_with_more_than_three",
                percent(Arrays.stream(occasionsByPoints).skip(FEW + 1L).sum(), occasions));
        table.print();
    }

    /** The least number of points that half of the occasions do not exceed. */
    private long median(int occasions) {
        int points = 0;
        int upTo = occasionsByPoints[0];
        while (2 * upTo < occasions) {
            upTo += occasionsByPoints[++points];
        }
        return points;
    }

    private static double percent(int count, int of) {
        return Math.round(1000.0 * count / of) / 10.0;
    }
}
