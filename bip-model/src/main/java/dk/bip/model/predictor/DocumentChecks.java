package dk.bip.model.predictor;

import dk.bip.core.internal.Checks;
import dk.bip.model.card.ReferenceCase;
import dk.bip.model.feature.Domain;
import dk.bip.model.feature.Feature;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What must hold of the parts of a document together. */
final class DocumentChecks {

    private DocumentChecks() {}

    static void check(ModelDocument document) {
        checkTerms(document);
        checkLogits(document);
        checkRules(document);
        checkGroups(document);
        List<String> features = document.schema().names();
        document.requiredFeatures()
                .forEach(name -> Checks.that(
                        features.contains(name),
                        "a required feature must be one of the model, but " + name + " is not"));
        Checks.that(
                new HashSet<>(document.requiredFeatures()).size()
                        == document.requiredFeatures().size(),
                "required features must not name one twice");
        Checks.that(
                document.precision().isPresent() || document.requiredFeatures().size() == features.size(),
                "precision must be given where a feature may be missing",
                "require every feature, where nobody has published how they go together?");
        document.card()
                .termNotes()
                .forEach(note -> Checks.that(
                        document.termNames().contains(note.term()),
                        "the card must have notes only on terms of the model, but has one on " + note.term()));
        document.referenceCases().forEach(one -> checkReferenceCase(document, one));
        Checks.that(
                document.logits().stream()
                                .map(logit -> logit.covariance().isPresent())
                                .distinct()
                                .count()
                        == 1,
                "a covariance must be given at every horizon or at none");
    }

    private static void checkTerms(ModelDocument document) {
        Set<String> names = new HashSet<>();
        Set<String> used = new HashSet<>();
        for (ModelTerm term : document.terms()) {
            Checks.that(names.add(term.name()), "terms must not name " + term.name() + " twice");
            Checks.that(!term.name().equals(ModelDocument.INTERCEPT), "terms must not name the intercept");
            Checks.that(
                    document.schema().names().contains(term.feature()),
                    "term " + term.name() + " must be of a feature of the model, but " + term.feature() + " is none");
            used.add(term.feature());
            Domain domain = document.schema().named(term.feature()).domain();
            if (term.transform() instanceof Transform.Levels levels) {
                Checks.that(
                        domain.minimum() >= 1
                                && domain.maximum() <= levels.scores().size(),
                        "term " + term.name() + " must have a score for each level of its feature, which is " + domain);
            }
        }
        for (Feature feature : document.schema().features()) {
            Checks.that(
                    used.contains(feature.name()),
                    "each feature must have a term, but " + feature.name() + " has none",
                    "leave the feature out?");
        }
        document.precision()
                .ifPresent(precision -> Checks.that(
                        precision.terms().equals(document.termNames()),
                        "precision must have the rows and columns " + document.termNames() + ", but has "
                                + precision.terms()));
    }

    private static void checkLogits(ModelDocument document) {
        Checks.that(!document.logits().isEmpty(), "there must be a logit for each horizon, one or more");
        List<String> rows = new ArrayList<>(List.of(ModelDocument.INTERCEPT));
        rows.addAll(document.termNames());
        HorizonLogit before = null;
        for (HorizonLogit logit : document.logits()) {
            logit.covariance()
                    .ifPresent(covariance -> Checks.that(
                            covariance.terms().equals(rows),
                            "the covariance of " + logit.horizon() + " must have the rows and columns " + rows
                                    + ", but has " + covariance.terms()));
            Checks.that(
                    before == null || logit.horizon().compareTo(before.horizon()) > 0,
                    "the horizons must be in order, from the shortest to the longest");
            before = logit;
        }
    }

    private static void checkRules(ModelDocument document) {
        Set<String> ruled = new HashSet<>();
        for (DomainRule rule : document.rules()) {
            for (String name : List.of(rule.feature(), rule.bounded())) {
                Checks.that(
                        document.schema().names().contains(name),
                        "a rule must be about features of the model, but " + name + " is none");
                Checks.that(ruled.add(name), "rules must not speak of " + name + " twice");
            }
            Domain bounded = document.schema().named(rule.bounded()).domain();
            Checks.that(
                    document.schema().named(rule.feature()).domain().contains(rule.value())
                            && bounded.contains(rule.maximum()),
                    "the numbers of the rule about " + rule.feature() + " and " + rule.bounded()
                            + " must be of their domains");
        }
    }

    private static void checkGroups(ModelDocument document) {
        Set<String> grouped = new HashSet<>();
        for (GroupedDifference group : document.groups()) {
            for (String name : List.of(group.term(), group.level())) {
                List<ModelTerm> own = document.terms().stream()
                        .filter(term -> term.name().equals(name))
                        .toList();
                Checks.that(
                        own.size() == 1
                                && document.terms().stream()
                                                .filter(term -> term.feature()
                                                        .equals(own.get(0).feature()))
                                                .count()
                                        == 1,
                        "a group must be of terms of the model that are the only ones of their features, but " + name
                                + " is none");
                Checks.that(grouped.add(name), "groups must not name " + name + " twice");
            }
        }
    }

    private static void checkReferenceCase(ModelDocument document, ReferenceCase one) {
        one.values().forEach((name, value) -> {
            Checks.that(
                    document.schema().names().contains(name),
                    "reference case " + one.name() + " must name only features of the model");
            Checks.that(
                    document.schema().named(name).domain().contains(value),
                    "reference case " + one.name() + " must have values of the features' domains, but " + name
                            + " has another");
        });
        Checks.that(
                document.horizons().contains(one.horizon()),
                "reference case " + one.name() + " must have a horizon of the model");
    }

    /** The largest standard deviation of the log-odds over the horizons where everything is missing that is not required. */
    static double largestDeviation(ModelDocument document) {
        LogitForm form = document.form();
        boolean[] given = new boolean[form.features];
        for (int f = 0; f < given.length; f++) {
            given[f] = document.requiredFeatures()
                    .contains(document.schema().names().get(f));
        }
        if (document.requiredFeatures().size() == form.features) {
            return 0;
        }
        KnownTerms known = KnownTerms.of(form, given);
        double largest = 0;
        for (int h = 0; h < form.intercepts.length; h++) {
            largest = Math.max(largest, known.deviation(h));
        }
        Checks.that(
                largest <= NormalAverage.LARGEST_DEVIATION,
                "what may be missing must not spread the log-odds by more than " + NormalAverage.LARGEST_DEVIATION
                        + ", but does by " + largest,
                "require the features that weigh most?");
        return largest;
    }

    static void checkNeverFalls(ModelDocument document) {
        KnownTerms all = KnownTerms.all(document.form());
        for (int h = 0; h + 1 < document.logits().size(); h++) {
            double margin = all.margin(h);
            Checks.that(
                    margin >= KnownTerms.SMALLEST_MARGIN,
                    "the probability must not fall with the horizon, but from "
                            + document.horizons().get(h) + " to "
                            + document.horizons().get(h + 1) + " the log-odds may rise by no more than " + margin,
                    "narrow a domain, state a rule for a corner that cannot occur, or fit the horizons together?");
        }
    }
}
