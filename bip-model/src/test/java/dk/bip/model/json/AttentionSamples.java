package dk.bip.model.json;

import dk.bip.core.Language;
import dk.bip.core.Text;
import dk.bip.core.attention.AttentionFact;
import dk.bip.core.attention.AttentionMark;
import dk.bip.core.attention.AttentionPoint;
import dk.bip.core.attention.AttentionTopic;
import dk.bip.core.attention.Saying;
import java.time.LocalDate;
import java.util.List;

/** A point and a mark with every field and with the fewest: of a third party's topic, as the wording of the built-in ones may change. */
final class AttentionSamples {

    private static final LocalDate START = LocalDate.of(2015, 1, 5);

    private AttentionSamples() {}

    static List<Sample<?>> all() {
        AttentionFact fact = AttentionFact.of("CITIZEN.acme/home=3.5", START, Text.of("bolig: 3,5", "home: 3.5"));
        AttentionFact later = AttentionFact.of(
                "BEGAN.acme/garden",
                START.plusDays(40),
                Text.of("haven begyndte", "the garden began").and(Language.of("sv-FI"), "trädgården började"));
        Saying saying = new Saying(
                "acme/rain",
                Text.of("Det regner.", "It is raining."),
                Text.of("Hvad kan gøres indendørs?", "What can be done indoors?"));
        AttentionTopic plain = AttentionTopic.of(
                "acme/home", AttentionTopic.Severity.TO_TALK_ABOUT, Text.of("Hvor bor du?", "Where do you live?"));
        AttentionTopic whole = AttentionTopic.of(
                        "acme/garden", AttentionTopic.Severity.GOOD_NEWS, Text.of("Hvad gror?", "What is growing?"))
                .withFinding("BIP-INT-11")
                .withSayings(saying);
        AttentionPoint point = new AttentionPoint(whole, List.of(fact, later));
        AttentionPoint least = new AttentionPoint(plain, List.of(fact));
        return List.of(
                new Sample<>("attention-point", BipJson.ATTENTION_POINT, point),
                new Sample<>("attention-point-ours", BipJson.ATTENTION_POINT, least),
                new Sample<>(
                        "attention-mark",
                        BipJson.ATTENTION_MARK,
                        AttentionMark.of(point, START.plusDays(50)).until(START.plusDays(140))),
                new Sample<>("attention-mark-open", BipJson.ATTENTION_MARK, AttentionMark.of(least, START)));
    }
}
