/** The BIP domain: indicators, questionnaires, measurements, interventions, caseworkers, case files, progression and pictures. */
@SuppressWarnings("module") // dk.bip.model is built after this module and shares its internal helpers
module dk.bip.core {
    exports dk.bip.core;
    exports dk.bip.core.attention;
    exports dk.bip.core.casefile;
    exports dk.bip.core.caseworker;
    exports dk.bip.core.change;
    exports dk.bip.core.indicator;
    exports dk.bip.core.intervention;
    exports dk.bip.core.measurement;
    exports dk.bip.core.picture;
    exports dk.bip.core.progression;
    exports dk.bip.core.questionnaire;
    exports dk.bip.core.report;
    exports dk.bip.core.internal to
            dk.bip.model;
    exports dk.bip.core.internal.picture to
            dk.bip.model;
    exports dk.bip.core.internal.words to
            dk.bip.model;
}
