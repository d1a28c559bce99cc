package dk.bip.model.predictor;

import dk.bip.core.Language;
import dk.bip.core.internal.words.MarkdownPage;
import dk.bip.core.internal.words.Words;
import dk.bip.model.card.TermNote;
import dk.bip.model.outcome.Horizon;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The page of a document: its card, and then its numbers. */
final class DocumentMarkdown {

    private static final int SIGNIFICANT = 4;

    private final ModelDocument document;
    private final Language language;
    private final MarkdownPage page = new MarkdownPage();

    private DocumentMarkdown(ModelDocument document, Language language) {
        this.document = document;
        this.language = language;
    }

    static String page(ModelDocument document, Language language) {
        return document.card().toMarkdown(language) + "\n" + new DocumentMarkdown(document, language).written();
    }

    private String written() {
        model();
        coefficients();
        intervals();
        missing();
        referenceCases();
        return page.toString();
    }

    private void model() {
        heading("Modellen", "The model");
        page.paragraph(PredictionWords.model(new ModelReference(document.id(), document.version())));
        String outcome = document.outcome().label(language);
        int longest = document.longestHorizon().months();
        paragraph(
                "Den giver sandsynligheden for " + outcome + " inden for 3 til " + longest
                        + " måneder i trin på 3 måneder, og et interval for gennemsnittet af mennesker med de samme oplysninger på niveauet "
                        + percent(document.level()) + ".",
                "It gives the probability of " + outcome + " within 3 to " + longest
                        + " months in steps of 3 months, and an interval for the mean of people with the same features at level "
                        + percent(document.level()) + ".");
    }

    private void coefficients() {
        heading("Koefficienter", "Coefficients");
        paragraph(
                "En koefficient er log-odds for hændelsen i et interval på tre måneder pr. enhed, når de andre oplysninger holdes fast: en"
                        + " sammenhæng, ikke en årsag. Ved referencen, som regel gennemsnittet, bidrager en oplysning ikke.",
                "A coefficient is the log-odds of the event in one interval of three months per unit, the other features held fixed: an"
                        + " association, not a cause. At its reference, usually the mean, a feature contributes nothing.");
        Set<String> noted =
                document.card().termNotes().stream().map(TermNote::term).collect(Collectors.toSet());
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                word("Skæring, ved alle referencer", "Intercept, at all references"),
                ModelDocument.INTERCEPT,
                number(document.intercept()),
                standardError(ModelDocument.INTERCEPT),
                "",
                ""));
        for (ModelTerm term : document.terms()) {
            String label = PredictionWords.label(term.name(), language);
            rows.add(List.of(
                    noted.contains(term.name()) ? label + word(" (se noten)", " (see the note)") : label,
                    term.name(),
                    number(term.coefficient()),
                    standardError(term.name()),
                    number(term.reference()),
                    term.required() ? word("ja", "yes") : word("nej", "no")));
        }
        page.table(
                Words.in(
                        language,
                        List.of("Oplysning", "Navn", "Koefficient", "Standardfejl", "Reference", "Påkrævet"),
                        List.of("Feature", "Name", "Coefficient", "Standard error", "Reference", "Required")),
                rows);
    }

    private void intervals() {
        heading("Intervaller", "Intervals");
        paragraph(
                "Hvad der lægges til log-odds i hvert interval, fordi oplysningerne står stille, mens tiden går.",
                "What is added to the log-odds in each interval, because the features stand still while time goes on.");
        List<List<String>> rows = new ArrayList<>();
        for (int k = 0; k < document.intervalOffsets().size(); k++) {
            rows.add(List.of(
                    k * Horizon.MONTHS_PER_INTERVAL + word(" til ", " to ") + (k + 1) * Horizon.MONTHS_PER_INTERVAL,
                    number(document.intervalOffsets().get(k))));
        }
        page.table(List.of(word("Måneder", "Months"), word("Tillæg", "Offset")), rows);
    }

    private void missing() {
        heading("Når noget mangler", "Where something is missing");
        paragraph(
                "Der gives intet skøn, hvor en påkrævet oplysning mangler, eller hvor mindre end "
                        + percent(document.minimumCoverage())
                        + " af oplysningerne er kendt. En anden oplysning, der mangler, får sit gennemsnit givet de andre, og intervallet bliver bredere.",
                "There is no estimate where a required feature is missing, or where less than "
                        + percent(document.minimumCoverage())
                        + " of the features are known. Another feature that is missing takes its mean given the others, and the interval becomes wider.");
    }

    private void referenceCases() {
        heading("Referencetilfælde", "Reference cases");
        int cases = document.referenceCases().size();
        paragraph(
                "Antal opdigtede tilfælde med kendt resultat, som modellen kan efterprøves på: " + cases + ".",
                "Number of made-up cases with a known result on which the model can be verified: " + cases + ".");
    }

    private String standardError(String term) {
        return number(Math.sqrt(document.coefficientCovariance().variance(term)));
    }

    private String number(double value) {
        return Words.significant(value, SIGNIFICANT, language);
    }

    private String percent(double share) {
        return Words.significant(share * 100, SIGNIFICANT, language) + " %";
    }

    private void heading(String danish, String english) {
        page.heading(2, word(danish, english));
    }

    private void paragraph(String danish, String english) {
        page.paragraph(word(danish, english));
    }

    private String word(String danish, String english) {
        return Words.in(language, danish, english);
    }
}
