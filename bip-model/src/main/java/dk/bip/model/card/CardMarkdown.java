package dk.bip.model.card;

import dk.bip.core.Language;
import dk.bip.core.LanguageFormat;
import dk.bip.core.Text;
import dk.bip.core.internal.words.MarkdownPage;
import dk.bip.core.internal.words.Words;
import dk.bip.model.evidence.FindingId;
import dk.bip.model.feature.FeatureCatalogue;
import java.util.List;

/** The page of a card. */
final class CardMarkdown {

    private static final int SIGNIFICANT = 6;

    private final ModelCard card;
    private final Regulations regulations;
    private final Language language;
    private final LanguageFormat format;
    private final MarkdownPage page = new MarkdownPage();

    private CardMarkdown(ModelCard card, Regulations regulations, Language language) {
        this.card = card;
        this.regulations = regulations;
        this.language = language;
        this.format = LanguageFormat.of(language);
    }

    static String page(ModelCard card, Language language, Regulations regulations) {
        return new CardMarkdown(card, regulations, language).written();
    }

    private String written() {
        page.heading(1, card.title().in(language));
        heading("Hvordan tallene blev til", "How the numbers came about")
                .paragraph(card.derivation().in(language));
        heading("Hvem modellen handler om", "Whom the model is about")
                .paragraph(card.population().in(language));
        texts("Hvad modellen er til", "Intended use", card.intendedUses());
        texts("Hvad modellen ikke må bruges til", "Forbidden use", card.forbiddenUses());
        texts("Hvad der skal stå ved hvert skøn", "What must stand beside every estimate", card.caveats());
        texts("Begrænsninger", "Limits", card.limits());
        calibration();
        list("Noter til enkelte koefficienter", "Notes on single coefficients", notes());
        assumptions();
        list(
                "Resultater, som modellen bygger på",
                "Findings that the model rests on",
                card.findings().stream().map(FindingId::value).toList());
        provenance();
        regulations("Lovgivning", "Law", regulations.law());
        regulations("Forvaltning", "Administration", regulations.administration());
        return page.toString();
    }

    private void calibration() {
        heading("Kalibrering", "Calibration");
        paragraph(
                "Modellens gennemsnitlige sandsynlighed for en gruppe ved siden af den andel, der er observeret eller offentliggjort.",
                "The mean probability that the model gives for a group beside the share that was observed or published.");
        table(
                List.of(
                        Text.of("Gruppe", "Group"),
                        Text.of("Inden for", "Within"),
                        Text.of("Modellen", "Predicted"),
                        Text.of("Observeret", "Observed"),
                        Text.of("Standardfejl", "Standard error"),
                        Text.of("Kilde", "Source")),
                card.calibration().stream()
                        .map(point -> List.of(
                                point.group().in(language),
                                point.horizon().months() + word(" måneder", " months"),
                                format.percent(point.predicted()),
                                format.percent(point.observed()),
                                point.standardError().isPresent()
                                        ? format.points(point.standardError().getAsDouble())
                                        : "",
                                point.source()))
                        .toList());
    }

    private List<String> notes() {
        return card.termNotes().stream()
                .map(note -> label(note.term()) + ": " + note.explanation().in(language))
                .toList();
    }

    private String label(String term) {
        return FeatureCatalogue.builtIn()
                .find(term)
                .map(feature -> feature.label(language) + " (" + term + ")")
                .orElse(term);
    }

    private void assumptions() {
        heading("Antagelser", "Assumptions");
        paragraph(
                "Tal, som ingen kilde giver. Intervallet viser, hvad der holdes for rimeligt.",
                "Numbers that no source gives. The range shows what is held to be reasonable.");
        table(
                List.of(
                        Text.of("Antagelse", "Assumption"),
                        Text.of("Værdi", "Value"),
                        Text.of("Interval", "Range"),
                        Text.of("Enhed", "Unit"),
                        Text.of("Hvad tallet er", "Statement")),
                card.assumptions().stream()
                        .map(assumption -> List.of(
                                assumption.id(),
                                number(assumption.value()),
                                number(assumption.minimum()) + word(" til ", " to ") + number(assumption.maximum()),
                                assumption.unit(),
                                assumption.statement().in(language)))
                        .toList());
    }

    private void provenance() {
        heading("Tilblivelse", "Provenance");
        table(
                List.of(Text.of("Hvad", "What"), Text.of("Værdi", "Value")),
                card.provenance().stream()
                        .map(entry -> List.of(entry.key(), entry.value()))
                        .toList());
    }

    private void regulations(String danish, String english, List<Regulation> known) {
        heading(
                danish + ": " + regulations.place().in(language),
                english + ": " + regulations.place().in(language));
        paragraph(
                "Ikke en del af modellen: hvad der var kendt på den dag, der står ved siden af. Det siger intet om, hvad der er lovligt.",
                "Not part of the model: what was known on the day beside it. It claims nothing about legality.");
        table(
                List.of(
                        Text.of("Kendt pr.", "As known on"),
                        Text.of("Hvad", "What"),
                        Text.of("Læst", "Read"),
                        Text.of("Ikke læst", "Not read")),
                known.stream()
                        .map(one -> List.of(
                                format.date(one.knownOn()),
                                one.statement().in(language),
                                one.read().in(language),
                                one.notRead().in(language)))
                        .toList());
    }

    private void texts(String danish, String english, List<Text> texts) {
        list(danish, english, texts.stream().map(text -> text.in(language)).toList());
    }

    private void list(String danish, String english, List<String> items) {
        heading(danish, english);
        page.list(items);
        if (items.isEmpty()) {
            none();
        }
    }

    private void table(List<Text> header, List<List<String>> rows) {
        if (rows.isEmpty()) {
            none();
        } else {
            page.table(header.stream().map(text -> text.in(language)).toList(), rows);
        }
    }

    private void none() {
        paragraph("Ingen.", "None.");
    }

    private MarkdownPage heading(String danish, String english) {
        return page.heading(2, word(danish, english));
    }

    private void paragraph(String danish, String english) {
        page.paragraph(word(danish, english));
    }

    private String number(double value) {
        return format.significant(value, SIGNIFICANT);
    }

    private String word(String danish, String english) {
        return Words.in(language, danish, english);
    }
}
