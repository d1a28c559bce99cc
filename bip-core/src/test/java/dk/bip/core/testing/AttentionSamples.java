package dk.bip.core.testing;

import dk.bip.core.Text;
import dk.bip.core.attention.AttentionCalculator;
import dk.bip.core.attention.AttentionFact;
import dk.bip.core.attention.AttentionMark;
import dk.bip.core.attention.AttentionPoint;
import dk.bip.core.attention.AttentionTopic;
import dk.bip.core.attention.NoIntervention;
import dk.bip.core.attention.Saying;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Values of the package {@code attention} for the contract of values. */
public final class AttentionSamples {

    private AttentionSamples() {}

    /** Returns one or more of each type. */
    public static List<Object> all() {
        LocalDate start = LocalDate.of(2015, 1, 5);
        AttentionFact began = AttentionFact.of("BEGAN", start, Text.of("begyndte", "began"));
        AttentionFact score =
                AttentionFact.of("CITIZEN.acme/home=3", start.plusDays(9), Text.of("bolig: 3", "home: 3"));
        AttentionTopic topic = AttentionTopic.of(
                "acme/home", AttentionTopic.Severity.GOOD_NEWS, Text.of("Hvad lykkedes?", "What worked?"));
        AttentionTopic found = topic.withFinding("BIP-INT-11").withSayings(Saying.NOT_READY, Saying.NEEDS_REST);
        AttentionPoint point = new AttentionPoint(found, List.of(began, score));
        AttentionMark mark = AttentionMark.of(point, start.plusDays(10));
        List<Object> all = new ArrayList<>(List.of(
                began,
                score,
                topic,
                found,
                Saying.TOO_ILL,
                new Saying("acme/young", Text.of("For ung.", "Too young."), Text.of("Hvortil?", "For what?")),
                point,
                new AttentionPoint(topic, List.of(began)),
                mark,
                mark.until(start.plusDays(20)),
                AttentionMark.of("NO_INTERVENTION", List.of(score), start.plusDays(10)),
                AttentionCalculator.withDefaults(),
                AttentionCalculator.of(List.of(NoIntervention.withDefaults()))));
        all.addAll(AttentionCalculator.withDefaults().rules());
        return List.copyOf(all);
    }
}
