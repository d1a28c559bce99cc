/**
 * What is calculated on the BIP domain: evidence, features, job probability with its explanation, what-if, reviews, estimation,
 * validation, the reference population and strict JSON.
 *
 * <p>The mappers of Jackson are optional. Their modules are found through {@code META-INF/services} on the class path; on the module path
 * they are added by name, because the JVM does not start where a descriptor provides a service whose module is not there.
 *
 * <p>{@code commons.math3} is an automatic module, whose name comes from the name of its jar; only {@code dk.bip.model.internal} uses it.
 */
@SuppressWarnings("requires-automatic")
module dk.bip.model {
    requires transitive dk.bip.core;
    requires com.fasterxml.jackson.core;
    requires static com.fasterxml.jackson.databind;
    requires static tools.jackson.databind;
    requires commons.math3;

    exports dk.bip.model.builtin;
    exports dk.bip.model.card;
    exports dk.bip.model.caseworker;
    exports dk.bip.model.estimation;
    exports dk.bip.model.evidence;
    exports dk.bip.model.feature;
    exports dk.bip.model.fit;
    exports dk.bip.model.group;
    exports dk.bip.model.json;
    exports dk.bip.model.matrix;
    exports dk.bip.model.outcome;
    exports dk.bip.model.picture;
    exports dk.bip.model.population;
    exports dk.bip.model.predictor;
    exports dk.bip.model.report;
    exports dk.bip.model.review;
    exports dk.bip.model.statistics;
    exports dk.bip.model.trial;
    exports dk.bip.model.validation;
    exports dk.bip.model.whatif;
}
