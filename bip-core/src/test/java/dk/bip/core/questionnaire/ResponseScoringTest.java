package dk.bip.core.questionnaire;

import static dk.bip.core.questionnaire.JobSearchChannel.DOES_NOT_SEARCH;
import static dk.bip.core.questionnaire.JobSearchChannel.INTERNET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dk.bip.core.Language;
import dk.bip.core.indicator.Dimension;
import dk.bip.core.indicator.Indicator;
import dk.bip.core.indicator.MissingReason;
import dk.bip.core.indicator.Profile;
import dk.bip.core.indicator.Rater;
import dk.bip.core.indicator.Reading;
import dk.bip.core.indicator.Score;
import dk.bip.core.indicator.ScoreRange;
import dk.bip.core.indicator.Skapa;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResponseScoringTest {
    private static final Questionnaire CITIZEN_FORM = Questionnaires.bipCitizen();

    /** Each row: the nine answers (channels as a count, - declined, ? don't know, . not asked), an indicator, its score and items. */
    @ParameterizedTest
    @CsvSource(textBlock = """
                    2 2 5 3 4 1 5 2 3, JOB_SEARCH_BEHAVIOUR, 3.0, 1
                    2 2 5 3 4 1 5 2 3, LABOUR_MARKET_KNOWLEDGE, 3.5, 2
                    2 2 - 3 4 1 5 2 3, LABOUR_MARKET_KNOWLEDGE, 2.0, 1
                    2 . 5 3 4 1 5 2 3, LABOUR_MARKET_KNOWLEDGE, 5.0, 1
                    2 2 5 3 4 1 5 2 3, CITIZEN_BELIEF, 3.0, 1
                    2 2 5 3 4 1 5 2 3, COOPERATION, 4.0, 1
                    2 2 5 3 4 1 5 2 3, HEALTH_MASTERY, 1.0, 1
                    2 2 5 3 4 1 5 2 3, NETWORK_SUPPORT, 5.0, 1
                    2 2 5 3 4 1 5 2 3, EVERYDAY_MASTERY, 2.0, 1
                    2 2 5 3 4 1 5 2 4, GOAL_DIRECTEDNESS, 4.0, 1
                    """)
    void anIndicatorIsTheMeanOfItsAnsweredItems(String answers, String indicator, double score, int items) {
        assertThat(score(answers).profile().reading(Indicator.ofCode(indicator)))
                .isEqualTo(new Reading.Scored(ScoreRange.ONE_TO_FIVE.score(score), items));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    2 - - 3 4 1 5 2 3, LABOUR_MARKET_KNOWLEDGE, DECLINED
                    2 ? - 3 4 1 5 2 3, LABOUR_MARKET_KNOWLEDGE, DECLINED
                    2 - . 3 4 1 5 2 3, LABOUR_MARKET_KNOWLEDGE, DECLINED
                    2 . ? 3 4 1 5 2 3, LABOUR_MARKET_KNOWLEDGE, DONT_KNOW
                    2 ? ? 3 4 1 5 2 3, LABOUR_MARKET_KNOWLEDGE, DONT_KNOW
                    2 . . 3 4 1 5 2 3, LABOUR_MARKET_KNOWLEDGE, NOT_ASKED
                    - 2 5 3 4 1 5 2 3, JOB_SEARCH_BEHAVIOUR, DECLINED
                    . 2 5 3 4 1 5 2 3, JOB_SEARCH_BEHAVIOUR, NOT_ASKED
                    2 2 5 3 4 1 5 2 3, CASEWORKER_BELIEF, NOT_ASKED
                    """)
    void anIndicatorWithoutAnAnswerSaysWhy(String answers, String indicator, MissingReason reason) {
        assertThat(score(answers).profile().reading(Indicator.ofCode(indicator)))
                .isEqualTo(new Reading.Missing(reason));
    }

    @Test
    void aQuestionWithoutAnEntryCountsAsNotAsked() {
        ScoredResponse scored = CITIZEN_FORM
                .check(Response.builder(CITIZEN_FORM, Rater.CITIZEN)
                        .answer("bip.citizen.knows-possibilities", Answer.dontKnow())
                        .build())
                .score();
        assertThat(scored.profile().reading(Indicator.COOPERATION))
                .isEqualTo(new Reading.Missing(MissingReason.NOT_ASKED));
        assertThat(scored.profile().reading(Indicator.LABOUR_MARKET_KNOWLEDGE))
                .isEqualTo(new Reading.Missing(MissingReason.DONT_KNOW));
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 2", "2, 3", "3, 4", "4, 5", "5, 5", "6, 5"})
    void jobSearchBehaviourCountsTheChannels(int channels, double score) {
        assertThat(score(channels + " 1 1 1 1 1 1 1 1").profile().score(Indicator.JOB_SEARCH_BEHAVIOUR))
                .contains(ScoreRange.ONE_TO_FIVE.score(score));
    }

    @Test
    void theChosenChannelsAreKept() {
        assertThat(score("2 1 1 1 1 1 1 1 1").channels())
                .hasValueSatisfying(
                        chosen -> assertThat(chosen).containsExactly(JobSearchChannel.NEWSPAPERS, INTERNET));
        assertThat(score("0 1 1 1 1 1 1 1 1").channels())
                .hasValueSatisfying(chosen -> assertThat(chosen).containsExactly(DOES_NOT_SEARCH));
        assertThat(score("- 1 1 1 1 1 1 1 1").channels()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    6 3 3 3 3 3 3 3 3, 3.0,   FROM_2_5_TO_3_5
                    0 5 5 5 5 5 5 5 5, 5.0,   ABOVE_3_5
                    6 1 1 1 1 1 1 1 1, 1.0,   BELOW_2_5
                    . 2 3 2 3 2 3 2 3, 2.5,   FROM_2_5_TO_3_5
                    . 2 3 2 3 2 3 2 2, 2.375, BELOW_2_5
                    . 4 3 4 3 4 3 4 3, 3.5,   FROM_2_5_TO_3_5
                    . 4 3 4 3 4 3 4 4, 3.625, ABOVE_3_5
                    1 2 3 - . 2 3 ? -, 2.5,   FROM_2_5_TO_3_5
                    1 4 4 - . 3 3 ? -, 3.5,   FROM_2_5_TO_3_5
                    1 4 4 4 . 3 3 ? -, 3.6,   ABOVE_3_5
                    1 2 2 2 3 3 . . ., 2.4,   BELOW_2_5
                    """)
    void theMeanScoreIsOverTheScaledQuestions(String answers, double mean, MeanScoreBand band) {
        ScoredResponse scored = score(answers);
        assertThat(scored.meanScore()).contains(ScoreRange.ONE_TO_FIVE.score(mean));
        assertThat(scored.band()).contains(band);
    }

    @ParameterizedTest
    @ValueSource(strings = {"6 5 5 5 . . - ? .", "6 . . . . . . . .", ". - - - - - - - -"})
    void theMeanScoreNeedsFourAnsweredScaledQuestions(String answers) {
        assertThat(score(answers).meanScore()).isEmpty();
        assertThat(score(answers).band()).isEmpty();
    }

    @Test
    void theCaseworkerHasNoMeanScore() {
        Questionnaire form = Questionnaires.bipCaseworker();
        Response.Builder response = Response.builder(form, Rater.CASEWORKER);
        form.questions().forEach(q -> response.answer(q.id(), Answer.given(4)));
        ScoredResponse scored = form.check(response.build()).score();
        assertThat(scored.rater()).isEqualTo(Rater.CASEWORKER);
        assertThat(scored.meanScore()).isEmpty();
        assertThat(scored.band()).isEmpty();
        assertThat(scored.channels()).isEmpty();
        assertThat(scored.profile().reading(Indicator.CONCENTRATION_AND_INSTRUCTION))
                .isEqualTo(new Reading.Scored(ScoreRange.ONE_TO_FIVE.score(4), 2));
        assertThat(scored.profile().scored())
                .containsExactlyElementsOf(Indicator.all().stream()
                        .filter(i -> i != Indicator.CITIZEN_BELIEF)
                        .toList());
    }

    @ParameterizedTest
    @EnumSource(Rater.class)
    void aQuestionPutToBothCountsByWhoAnswers(Rater rater) {
        Questionnaire form = Questionnaires.skapa();
        ScoredResponse scored = form.check(Response.builder(form, rater)
                        .answer("skapa.reach-work", 2)
                        .answer("skapa.manage-work", 5)
                        .answer("skapa.everyday-life-and-network", 4)
                        .build())
                .score();
        boolean citizen = rater == Rater.CITIZEN;
        assertThat(scored.profile().rater()).isEqualTo(rater);
        assertThat(scored.profile().instrument()).isEqualTo(Skapa.INSTRUMENT);
        assertThat(scored.profile().score(Skapa.REACH_WORK)).contains(ScoreRange.ONE_TO_FIVE.score(2));
        assertThat(scored.profile().score(Skapa.EVERYDAY_LIFE_AND_NETWORK)).contains(ScoreRange.ONE_TO_FIVE.score(4));
        Profile indicators = Skapa.onIndicators(scored.profile());
        assertThat(indicators.score(Indicator.CITIZEN_BELIEF).map(Score::value))
                .isEqualTo(citizen ? Optional.of(3.5) : Optional.empty());
        assertThat(indicators.score(Indicator.CASEWORKER_BELIEF).map(Score::value))
                .isEqualTo(citizen ? Optional.empty() : Optional.of(2.0));
        assertThat(indicators.score(Indicator.EVERYDAY_MASTERY)).contains(ScoreRange.ONE_TO_FIVE.score(4));
        assertThat(indicators.score(Indicator.NETWORK_SUPPORT)).contains(ScoreRange.ONE_TO_FIVE.score(4));
    }

    @ParameterizedTest
    @CsvSource({
        "1.0, BELOW_2_5",
        "2.4999999999999996, BELOW_2_5",
        "2.5, FROM_2_5_TO_3_5",
        "3.0, FROM_2_5_TO_3_5",
        "3.5, FROM_2_5_TO_3_5",
        "3.5000000000000004, ABOVE_3_5",
        "5.0, ABOVE_3_5"
    })
    void theEdgesBelongToTheMiddleBand(double score, MeanScoreBand band) {
        assertThat(MeanScoreBand.of(ScoreRange.ONE_TO_FIVE.score(score))).isEqualTo(band);
    }

    @Test
    void theBandsHaveLabels() {
        assertThat(MeanScoreBand.BELOW_2_5.label(Language.DANISH)).isEqualTo("under 2,5");
        assertThat(MeanScoreBand.FROM_2_5_TO_3_5.label(Language.ENGLISH)).isEqualTo("2.5 to 3.5");
        assertThat(MeanScoreBand.ABOVE_3_5.label(Language.DANISH)).isEqualTo("over 3,5");
        assertThatNullPointerException()
                .isThrownBy(() -> MeanScoreBand.of(null))
                .withMessage("mean score");
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void theOrderOfTheAnswersDoesNotMatterAndTheScoresAreTheMeans(long seed) {
        Random random = new Random(seed);
        for (Questionnaire form : Questionnaires.all()) {
            for (Rater rater : Rater.values()) {
                List<Response.Entry> entries = randomEntries(form, rater, random);
                if (entries.isEmpty()) {
                    continue;
                }
                ScoredResponse scored = scoreEntries(form, rater, entries);
                assertIsMeanOfAnswers(scored, form, entries);
                for (int i = 0; i < 5; i++) {
                    Collections.shuffle(entries, random);
                    assertThat(scoreEntries(form, rater, entries))
                            .isEqualTo(scored)
                            .hasSameHashCodeAs(scored);
                }
            }
        }
    }

    private static List<Response.Entry> randomEntries(Questionnaire form, Rater rater, Random random) {
        List<Response.Entry> entries = new ArrayList<>();
        for (Question question : form.questions(rater)) {
            Answer content = question.kind() == QuestionKind.SCALE
                    ? Answer.given(1 + random.nextInt(5))
                    : channels(random.nextInt(7));
            switch (random.nextInt(8)) {
                case 0 -> entries.add(new Response.Entry(question.id(), Answer.declined()));
                case 1 -> entries.add(new Response.Entry(question.id(), Answer.dontKnow()));
                case 2 -> entries.add(new Response.Entry(question.id(), Answer.notAsked()));
                default -> entries.add(new Response.Entry(question.id(), content));
            }
        }
        return entries;
    }

    private static ScoredResponse scoreEntries(Questionnaire form, Rater rater, List<Response.Entry> entries) {
        Response.Builder response = Response.builder(form, rater);
        entries.forEach(e -> response.answer(e.question(), e.answer()));
        return form.check(response.build()).score();
    }

    private static void assertIsMeanOfAnswers(ScoredResponse scored, Questionnaire form, List<Response.Entry> entries) {
        for (Dimension dimension : form.instrument().dimensions()) {
            double[] steps = entries.stream()
                    .filter(e -> form.question(e.question())
                            .orElseThrow()
                            .dimensions(scored.rater())
                            .contains(dimension))
                    .filter(e -> e.answer() instanceof Answer.Given)
                    .mapToDouble(e -> ((Answer.Given) e.answer()).value())
                    .toArray();
            if (steps.length > 0) {
                Reading.Scored reading = (Reading.Scored) scored.profile().reading(dimension);
                assertThat(reading.items()).isEqualTo(steps.length);
                assertThat(reading.value().value())
                        .isEqualTo(Arrays.stream(steps).average().orElseThrow());
            }
        }
    }

    /** Scores the citizen form; see the table above for the notation. */
    private static ScoredResponse score(String answers) {
        String[] cells = answers.split(" ");
        Response.Builder response = Response.builder(CITIZEN_FORM, Rater.CITIZEN);
        for (int i = 0; i < cells.length; i++) {
            response.answer(CITIZEN_FORM.questions().get(i).id(), answer(cells[i], i == 0));
        }
        return CITIZEN_FORM.check(response.build()).score();
    }

    private static Answer answer(String cell, boolean channels) {
        return switch (cell) {
            case "-" -> Answer.declined();
            case "?" -> Answer.dontKnow();
            case "." -> Answer.notAsked();
            default -> channels ? channels(Integer.parseInt(cell)) : Answer.given(Integer.parseInt(cell));
        };
    }

    private static Answer channels(int count) {
        return count == 0
                ? Answer.channels(DOES_NOT_SEARCH)
                : Answer.channels(Arrays.copyOf(JobSearchChannel.values(), count));
    }
}
