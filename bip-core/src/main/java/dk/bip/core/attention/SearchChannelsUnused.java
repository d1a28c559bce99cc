package dk.bip.core.attention;

import dk.bip.core.Language;
import dk.bip.core.LanguageFormat;
import dk.bip.core.Text;
import dk.bip.core.casefile.CaseSnapshot;
import dk.bip.core.indicator.Rater;
import dk.bip.core.measurement.Measurement;
import dk.bip.core.questionnaire.Answer;
import dk.bip.core.questionnaire.JobSearchChannel;
import dk.bip.core.questionnaire.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The citizen searches for a job, but neither on the internet nor through an internship company, the channels that work particularly well
 * (BIP-SEARCH-21). It needs the answers as they came in; without them it is silent.
 *
 * <p>Immutable and thread-safe; holds thresholds and no person's data.
 *
 * @param months how many months an answer counts, one or more; 6 by default
 */
public record SearchChannelsUnused(int months) implements AttentionRule {

    private static final long serialVersionUID = 1L;

    private static final AttentionTopic TOPIC = AttentionTopic.of(
                    "SEARCH_CHANNELS_UNUSED",
                    AttentionTopic.Severity.TO_TALK_ABOUT,
                    Text.of(
                            "Hvilke jobopslag på nettet, og hvilken virksomhed med praktik, kunne være værd at prøve sammen?",
                            "Which job openings on the internet, and which company with internships, would be worth a try together?"))
            .withFinding("BIP-SEARCH-21")
            .withSayings(Saying.CANNOT_SEARCH);

    /**
     * Checks the thresholds.
     *
     * @param months how many months an answer counts, one or more; 6 by default
     * @throws IllegalArgumentException if a threshold is out of range
     */
    public SearchChannelsUnused {
        Facts.atLeastOne(months, "months");
    }

    /**
     * Returns the rule with our thresholds.
     *
     * @return the rule, with the defaults named above
     */
    public static SearchChannelsUnused withDefaults() {
        return new SearchChannelsUnused(6);
    }

    /**
     * Returns the rule with another threshold.
     *
     * @param other how many months an answer counts, one or more; 6 by default
     * @return a new rule
     * @throws IllegalArgumentException if it is out of range
     */
    public SearchChannelsUnused withMonths(int other) {
        return new SearchChannelsUnused(other);
    }

    @Override
    public AttentionTopic topic() {
        return TOPIC;
    }

    @Override
    public List<AttentionFact> facts(CaseSnapshot snapshot) {
        LocalDate oldest = snapshot.date().minusMonths(months);
        return snapshot
                .standing()
                .measurements()
                .latestAt(
                        snapshot.date(),
                        measurement -> measurement.rater() == Rater.CITIZEN
                                && measurement.response().isPresent())
                .filter(measurement -> !measurement.date().isBefore(oldest))
                .flatMap(measurement -> channels(measurement)
                        .filter(SearchChannelsUnused::lackWhatWorks)
                        .map(channels -> fact(measurement.date(), channels)))
                .stream()
                .toList();
    }

    private static Optional<Set<JobSearchChannel>> channels(Measurement measurement) {
        return measurement.response().orElseThrow().entries().stream()
                .map(Response.Entry::answer)
                .filter(Answer.Channels.class::isInstance)
                .map(answer -> ((Answer.Channels) answer).channels())
                .findFirst();
    }

    private static boolean lackWhatWorks(Set<JobSearchChannel> channels) {
        return !channels.isEmpty()
                && !channels.contains(JobSearchChannel.DOES_NOT_SEARCH)
                && !channels.contains(JobSearchChannel.INTERNET)
                && !channels.contains(JobSearchChannel.INTERNSHIP_COMPANY);
    }

    private static AttentionFact fact(LocalDate date, Set<JobSearchChannel> channels) {
        List<JobSearchChannel> inOrder = channels.stream().sorted().toList();
        return AttentionFact.of(
                "SEARCHES="
                        + String.join(
                                "+",
                                inOrder.stream().map(JobSearchChannel::code).toList()),
                date,
                Text.of(
                        "søger job: " + labels(inOrder, Language.DANISH),
                        "searches for a job: " + labels(inOrder, Language.ENGLISH)));
    }

    private static String labels(List<JobSearchChannel> channels, Language language) {
        return LanguageFormat.of(language)
                .list(channels.stream()
                        .map(channel -> channel.label(language).toLowerCase(Locale.ROOT))
                        .toList());
    }
}
