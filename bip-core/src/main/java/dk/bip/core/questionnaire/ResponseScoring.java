package dk.bip.core.questionnaire;

import dk.bip.core.indicator.Dimension;
import dk.bip.core.indicator.Profile;
import dk.bip.core.indicator.Rater;
import dk.bip.core.indicator.Reading;
import dk.bip.core.indicator.Score;
import dk.bip.core.indicator.ScoreRange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** From a response without errors to its scores; goes through the form in its order, so that the order of the answers cannot matter. */
final class ResponseScoring {
    private ResponseScoring() {}

    static ScoredResponse score(Questionnaire questionnaire, Response response) {
        Map<QuestionId, Answer> answers =
                response.entries().stream().collect(Collectors.toMap(Response.Entry::question, Response.Entry::answer));
        Map<Dimension, List<Reading>> items = new LinkedHashMap<>();
        List<Reading> scaled = new ArrayList<>();
        Set<JobSearchChannel> channels = null;
        for (Question question : questionnaire.questions(response.rater())) {
            Answer answer = answers.getOrDefault(question.id(), Answer.notAsked());
            Reading item = item(question.range(), answer);
            for (Dimension dimension : question.dimensions(response.rater())) {
                items.computeIfAbsent(dimension, key -> new ArrayList<>()).add(item);
            }
            if (question.kind() == QuestionKind.SCALE) {
                scaled.add(item);
            }
            if (answer instanceof Answer.Channels chosen) {
                channels = chosen.channels();
            }
        }
        Profile.Builder profile = Profile.builder(questionnaire.instrument(), response.rater());
        items.forEach((dimension, readings) -> profile.reading(dimension, Reading.mean(readings)));
        Optional<Score> meanScore =
                response.rater() == Rater.CITIZEN ? meanScore(questionnaire, scaled) : Optional.empty();
        return new ScoredResponse(
                questionnaire.id(), questionnaire.version(), profile.build(), meanScore.orElse(null), channels);
    }

    private static Reading item(ScoreRange range, Answer answer) {
        if (answer instanceof Answer.Given given) {
            return new Reading.Scored(range.score(given.value()), 1);
        }
        if (answer instanceof Answer.Channels chosen) {
            return new Reading.Scored(range.score(step(range, chosen.channels())), 1);
        }
        return new Reading.Missing(answer.missingReason().orElseThrow());
    }

    private static double step(ScoreRange range, Set<JobSearchChannel> channels) {
        return channels.contains(JobSearchChannel.DOES_NOT_SEARCH)
                ? range.minimum()
                : Math.min(range.minimum() + channels.size(), range.maximum());
    }

    private static Optional<Score> meanScore(Questionnaire questionnaire, List<Reading> scaled) {
        List<Question> questions = questionnaire.questions(Rater.CITIZEN).stream()
                .filter(question -> question.kind() == QuestionKind.SCALE)
                .toList();
        long ranges = questions.stream().map(Question::range).distinct().count();
        long directions = questions.stream()
                .flatMap(question -> question.dimensions(Rater.CITIZEN).stream())
                .map(Dimension::direction)
                .distinct()
                .count();
        return ranges == 1
                        && directions <= 1
                        && Reading.mean(scaled) instanceof Reading.Scored mean
                        && mean.items() >= ScoredResponse.MEAN_SCORE_MINIMUM_ITEMS
                ? Optional.of(mean.value())
                : Optional.empty();
    }
}
