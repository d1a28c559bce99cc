package dk.bip.core.questionnaire;

import dk.bip.core.indicator.Indicator;
import dk.bip.core.indicator.IndicatorProfile;
import dk.bip.core.indicator.IndicatorReading;
import dk.bip.core.indicator.MissingReason;
import dk.bip.core.indicator.Rater;
import dk.bip.core.indicator.Score;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** From a response without errors to its scores. */
final class ResponseScoring {
    private ResponseScoring() {}

    static ScoredResponse score(Questionnaire questionnaire, Response response) {
        Map<QuestionId, Answer> answers =
                response.entries().stream().collect(Collectors.toMap(Response.Entry::question, Response.Entry::answer));
        Map<Indicator, Tally> byIndicator = new EnumMap<>(Indicator.class);
        Tally scaled = new Tally();
        Set<JobSearchChannel> channels = null;
        for (Question question : questionnaire.questions(response.rater())) {
            Answer answer = answers.getOrDefault(question.id(), Answer.notAsked());
            for (Indicator indicator : question.indicators(response.rater())) {
                byIndicator.computeIfAbsent(indicator, key -> new Tally()).add(answer);
            }
            if (question.kind() == QuestionKind.SCALE) {
                scaled.add(answer);
            }
            if (answer instanceof Answer.Channels chosen) {
                channels = chosen.channels();
            }
        }
        IndicatorProfile.Builder profile = IndicatorProfile.builder(response.rater());
        byIndicator.forEach((indicator, tally) -> {
            if (tally.items > 0) {
                profile.reading(indicator, new IndicatorReading.Scored(tally.mean(), tally.items));
            } else {
                profile.missing(indicator, tally.missingReason());
            }
        });
        boolean hasMean = response.rater() == Rater.CITIZEN && scaled.items >= ScoredResponse.MEAN_SCORE_LEAST_ITEMS;
        return new ScoredResponse(questionnaire, profile.build(), hasMean ? scaled.mean() : null, channels);
    }

    private static int step(Set<JobSearchChannel> channels) {
        return channels.contains(JobSearchChannel.DOES_NOT_SEARCH)
                ? Question.LOWEST_STEP
                : Math.min(1 + channels.size(), Question.HIGHEST_STEP);
    }

    /** The answers that count for one score; sums whole steps, so that the order of the answers cannot matter. */
    private static final class Tally {
        private int sum;
        private int items;
        private final Set<MissingReason> reasons = EnumSet.noneOf(MissingReason.class);

        void add(Answer answer) {
            if (answer instanceof Answer.Given given) {
                sum += given.step();
                items++;
            } else if (answer instanceof Answer.Channels chosen) {
                sum += step(chosen.channels());
                items++;
            } else {
                answer.missingReason().ifPresent(reasons::add);
            }
        }

        Score mean() {
            return Score.of((double) sum / items);
        }

        MissingReason missingReason() {
            if (reasons.contains(MissingReason.DECLINED)) {
                return MissingReason.DECLINED;
            }
            return reasons.contains(MissingReason.DONT_KNOW) ? MissingReason.DONT_KNOW : MissingReason.NOT_ASKED;
        }
    }
}
