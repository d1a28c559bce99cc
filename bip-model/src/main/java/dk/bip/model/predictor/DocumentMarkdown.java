package dk.bip.model.predictor;

import dk.bip.core.Language;
import dk.bip.core.LanguageFormat;
import dk.bip.core.internal.words.MarkdownPage;
import dk.bip.core.internal.words.Words;
import dk.bip.model.card.Regulations;
import dk.bip.model.card.TermNote;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The page of a document: its card, and then its numbers. */
final class DocumentMarkdown {

    private static final int SIGNIFICANT = 4;

    private final ModelDocument document;
    private final Language language;
    private final LanguageFormat format;
    private final MarkdownPage page = new MarkdownPage();

    private DocumentMarkdown(ModelDocument document, Language language) {
        this.document = document;
        this.language = language;
        this.format = LanguageFormat.of(language);
    }

    static String page(ModelDocument document, Language language, Regulations regulations) {
        return document.card().toMarkdown(language, regulations) + "\n"
                + new DocumentMarkdown(document, language).written();
    }

    private String written() {
        model();
        features();
        terms();
        coefficients();
        groups();
        rules();
        missing();
        referenceCases();
        return page.toString();
    }

    private void model() {
        heading("Modellen", "The model");
        page.paragraph("Model " + document.id() + ", version " + document.version() + ".");
        String outcome = document.outcome().label(language);
        String horizons = format.list(document.horizons().stream()
                .map(horizon -> String.valueOf(horizon.months()))
                .toList());
        paragraph(
                "Den giver sandsynligheden for " + outcome + " inden for " + horizons
                        + " måneder, hver med sin egen logit, og den falder aldrig, når perioden bliver længere. "
                        + ranges(Language.DANISH),
                "It gives the probability of " + outcome + " within " + horizons
                        + " months, each by a logit of its own, and it never falls as the time gets longer. "
                        + ranges(Language.ENGLISH));
    }

    private String ranges(Language wanted) {
        String level = format.level(document.level());
        if (hasCovariance() && document.precision().isPresent()) {
            return Words.in(
                    wanted,
                    "Til den hører to spænd på niveauet " + level
                            + ": et interval for gennemsnittet af mennesker med de samme kendte oplysninger og, hvor noget mangler, hvor langt sådanne"
                            + " mennesker ligger fra hinanden.",
                    "Two ranges at level " + level
                            + " belong to it: an interval for the mean of people with the same known information and, where something is missing,"
                            + " how far such people lie apart.");
        }
        List<String> left = new ArrayList<>();
        if (!hasCovariance()) {
            left.add(Words.in(wanted, "der er intet interval", "there is no interval"));
        }
        if (document.precision().isEmpty()) {
            left.add(Words.in(wanted, "ingen oplysning må mangle", "no feature may be missing"));
        }
        return Words.in(
                        wanted,
                        "Kilden har ikke offentliggjort alt, og intet er fundet på: ",
                        "The source has not published everything, and nothing was made up for it: ")
                + String.join(Words.in(wanted, ", og ", ", and "), left) + ".";
    }

    private boolean hasCovariance() {
        return document.logits().get(0).covariance().isPresent();
    }

    private void features() {
        heading("Oplysninger", "Features");
        paragraph(
                "En værdi uden for dem, der er nævnt, afvises; i en sag tæller den som manglende.",
                "A value outside those named is refused; in a case it counts as missing.");
        table(
                List.of("Oplysning", "Navn", "Værdier", "Enhed", "Påkrævet", "Læses af"),
                List.of("Feature", "Name", "Values", "Unit", "Required", "Read by"),
                document.schema().features(),
                feature -> List.of(
                        PredictionWords.capitalised(feature.label(language)),
                        feature.name(),
                        TermWords.domain(feature.domain(), language),
                        feature.unit().map(unit -> unit.in(language)).orElse(""),
                        document.requiredFeatures().contains(feature.name()) ? word("ja", "yes") : word("nej", "no"),
                        feature.reader()
                                .map(Object::toString)
                                .orElse(word("gives af brugeren", "given by the caller"))));
    }

    private void terms() {
        heading("Led", "Terms");
        if (document.precision().isPresent()) {
            paragraph(
                    "Hvad modellen regner med. Ved referencen, gennemsnittet i de rækker, modellen er lavet på, bidrager et led ikke.",
                    "What the model reckons with. At its reference, the mean in the rows that the model is made from, a term contributes nothing.");
        } else {
            paragraph(
                    "Hvad modellen regner med. Ved referencen, som kilden regner fra, bidrager et led ikke.",
                    "What the model reckons with. At its reference, which the source reckons from, a term contributes nothing.");
        }
        Set<String> noted =
                document.card().termNotes().stream().map(TermNote::term).collect(Collectors.toSet());
        table(
                List.of("Oplysning", "Led", "Hvad der regnes med", "Reference"),
                List.of("Feature", "Term", "What counts", "Reference"),
                document.terms(),
                term -> List.of(
                        PredictionWords.capitalised(labelOf(term.feature()))
                                + (noted.contains(term.name()) ? word(" (se noten)", " (see the note)") : ""),
                        term.name(),
                        TermWords.transform(term.transform(), SIGNIFICANT, language),
                        number(term.reference())));
    }

    private void coefficients() {
        heading("Koefficienter", "Coefficients");
        paragraph(
                "Log-odds pr. enhed af leddet, når de andre led holdes fast, og i parentes standardfejlen: en sammenhæng, ikke en årsag.",
                "Log-odds per unit of the term, the other terms held fixed, and in parentheses the standard error: an association, not a cause.");
        if (!hasCovariance()) {
            paragraph(
                    "Hvor usikre de er, er der ikke offentliggjort noget om: der er ingen standardfejl og intet interval.",
                    "How uncertain they are has not been published: there are no standard errors and no interval.");
        }
        List<String> header = Stream.concat(
                        Stream.of(word("Led", "Term")),
                        document.horizons().stream().map(horizon -> horizon.months() + word(" måneder", " months")))
                .toList();
        List<List<String>> rows = new ArrayList<>();
        rows.add(row(
                word("Skæring, ved alle referencer", "Intercept, at all references"),
                ModelDocument.INTERCEPT,
                HorizonLogit::intercept));
        List<String> names = document.termNames();
        IntStream.range(0, names.size())
                .forEach(j -> rows.add(row(
                        names.get(j),
                        names.get(j),
                        logit -> logit.coefficients().get(j))));
        page.table(header, rows);
    }

    private List<String> row(String head, String term, Function<HorizonLogit, Double> coefficient) {
        return Stream.concat(
                        Stream.of(head),
                        document.logits().stream()
                                .map(logit -> number(coefficient.apply(logit))
                                        + logit.covariance()
                                                .map(covariance ->
                                                        " (" + number(Math.sqrt(covariance.variance(term))) + ")")
                                                .orElse("")))
                .toList();
    }

    private void groups() {
        heading("Led, der forklares sammen", "Terms that are explained together");
        list(document.groups().stream()
                .map(group -> word(
                        PredictionWords.capitalised(labelOfTerm(group.term())) + " fortælles som forskellen fra "
                                + labelOfTerm(group.level())
                                + ", og dette for sig.",
                        PredictionWords.capitalised(labelOfTerm(group.term())) + " is told as the difference from "
                                + labelOfTerm(group.level())
                                + ", and the latter by itself."))
                .toList());
    }

    private void rules() {
        heading("Hvad der ikke kan forekomme sammen", "What cannot occur together");
        list(document.rules().stream()
                .map(rule -> word(
                        "Hvor " + labelOf(rule.feature()) + " er " + format.number(rule.value()) + ", er "
                                + labelOf(rule.bounded()) + " højst " + format.number(rule.maximum()) + ".",
                        "Where " + labelOf(rule.feature()) + " is " + format.number(rule.value()) + ", "
                                + labelOf(rule.bounded()) + " is at most " + format.number(rule.maximum()) + "."))
                .toList());
    }

    private void missing() {
        heading("Når noget mangler", "Where something is missing");
        String coverage = format.level(document.minimumCoverage());
        String deviation = number(document.largestDeviation());
        paragraph(
                "Der gives intet skøn, hvor en påkrævet oplysning mangler, hvor mindre end " + coverage
                        + " af oplysningerne er kendt, eller hvor det for netop det, der mangler, ikke er bevist, at sandsynligheden aldrig falder,"
                        + " når perioden bliver længere.",
                "There is no estimate where a required feature is missing, where less than " + coverage
                        + " of the features are known, or where for just what is missing it is not proved that the probability never falls as the"
                        + " time gets longer.");
        if (document.precision().isEmpty()) {
            return;
        }
        paragraph(
                "En anden oplysning, der mangler, bidrager ikke: hvad de kendte siger om den, ligger i deres bidrag, og sandsynligheden er"
                        + " gennemsnittet over det, der er åbent. Hvor alt mangler, der må mangle, er standardafvigelsen af log-odds "
                        + deviation + ".",
                "Another feature that is missing contributes nothing: what the known ones say of it is part of their contributions, and the"
                        + " probability is the mean over what is left open. Where everything is missing that may be, the standard deviation of the"
                        + " log-odds is " + deviation + ".");
    }

    private void referenceCases() {
        heading("Referencetilfælde", "Reference cases");
        int cases = document.referenceCases().size();
        paragraph(
                "Antal opdigtede tilfælde med kendt resultat, som modellen kan efterprøves på: " + cases + ".",
                "Number of made-up cases with a known result on which the model can be verified: " + cases + ".");
    }

    private String labelOfTerm(String name) {
        return document.terms().stream()
                .filter(term -> term.name().equals(name))
                .map(term -> labelOf(term.feature()))
                .findAny()
                .orElseThrow();
    }

    private String labelOf(String feature) {
        return document.schema().named(feature).label(language);
    }

    private String number(double value) {
        return format.significant(value, SIGNIFICANT);
    }

    private void heading(String danish, String english) {
        page.heading(2, word(danish, english));
    }

    private void paragraph(String danish, String english) {
        page.paragraph(word(danish, english));
    }

    private void list(List<String> items) {
        page.list(items);
        if (items.isEmpty()) {
            paragraph("Ingen.", "None.");
        }
    }

    private <T> void table(List<String> danish, List<String> english, List<T> of, Function<T, List<String>> row) {
        page.table(Words.in(language, danish, english), of.stream().map(row).toList());
    }

    private String word(String danish, String english) {
        return Words.in(language, danish, english);
    }
}
