package dk.bip.core.questionnaire;

import java.util.List;

/**
 * The built-in forms, those of BIP and of SKAPA. What is published of them is the topics, the anchors of the caseworker-belief question and the job-search
 * options; all other wording is ours, and each questionnaire's {@link Questionnaire#note() note} says so. The values are immutable and
 * thread-safe.
 */
public final class Questionnaires {
    private static final Questionnaire BIP_CITIZEN = BipCitizenForm.create();
    private static final Questionnaire BIP_CASEWORKER = BipCaseworkerForm.create();
    private static final Questionnaire SKAPA = SkapaForm.create();

    private Questionnaires() {}

    /**
     * Returns BIP's questionnaire for the citizen, {@code bip.citizen} version 1: nine questions every third month, eight scaled and
     * one on job-search channels.
     *
     * <p>{@code bip.citizen.able-to-handle-job} counts for {@link dk.bip.core.indicator.Indicator#CITIZEN_BELIEF}, as in BIP, although
     * the indicator speaks of <em>getting</em> a job (expectancy) and the item of <em>handling</em> one (self-efficacy): two constructs,
     * both texts kept.
     *
     * @return the questionnaire
     */
    public static Questionnaire bipCitizen() {
        return BIP_CITIZEN;
    }

    /**
     * Returns BIP's questionnaire for the caseworker, {@code bip.caseworker} version 1: eleven scaled questions about one citizen every
     * third month.
     *
     * @return the questionnaire
     */
    public static Questionnaire bipCaseworker() {
        return BIP_CASEWORKER;
    }

    /**
     * Returns the six domains of SKAPA (Halland, 2019-20), {@code skapa} version 2: each scaled, each asked of both raters every third
     * month. Wording and anchors are ours. Version 1 was mapped to the indicators of BIP; {@link dk.bip.core.indicator.Skapa#onIndicators}
     * does that for whoever asks for it.
     *
     * @return the questionnaire
     */
    public static Questionnaire skapa() {
        return SKAPA;
    }

    /**
     * Returns every built-in questionnaire.
     *
     * @return the questionnaires, unmodifiable: {@link #bipCitizen()}, {@link #bipCaseworker()}, {@link #skapa()}
     */
    public static List<Questionnaire> all() {
        return List.of(BIP_CITIZEN, BIP_CASEWORKER, SKAPA);
    }
}
