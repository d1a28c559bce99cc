package dk.bip.core.indicator;

import dk.bip.core.Coded;
import dk.bip.core.Language;
import dk.bip.core.Text;
import dk.bip.core.internal.Checks;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * The eleven indicators of BIP. Names and numbers are published (BIP-DESIGN-05); the definitions are ours.
 *
 * <p>Seven of them predict the job chance to a high degree (BIP-IND-03), see {@link #isAmongTheSeven()}.
 */
public enum Indicator implements Coded {
    /** How actively the citizen searches for a job. */
    JOB_SEARCH_BEHAVIOUR(
            1,
            true,
            "Jobsøgningsadfærd",
            "Job-search behaviour",
            "Hvor aktivt og ad hvor mange veje borgeren søger job.",
            "How actively, and in how many ways, the citizen searches for a job."),
    /** What the citizen knows of the labour market and of own possibilities in it. */
    LABOUR_MARKET_KNOWLEDGE(
            2,
            true,
            "Viden om arbejdsmarkedet",
            "Knowledge of the labour market",
            "Om borgeren kender sine muligheder på arbejdsmarkedet og ser realistisk på løn og egne kompetencer.",
            "Whether the citizen knows the possibilities on the labour market and is realistic about wages and own competences."),
    /** How well the citizen concentrates and understands instructions. */
    CONCENTRATION_AND_INSTRUCTION(
            3,
            false,
            "Koncentrationsevne, instruktionsforståelse",
            "Concentration and understanding of instructions",
            "Om borgeren kan holde koncentrationen om en opgave og forstå en instruktion.",
            "Whether the citizen can keep the concentration on a task and understand an instruction."),
    /** The citizen's own belief in getting a job. */
    CITIZEN_BELIEF(
            4,
            true,
            "Borgers tro på at få job",
            "Citizen's belief in getting a job",
            "Om borgeren selv tror på at få et job.",
            "Whether the citizen believes in getting a job."),
    /** The caseworker's belief that the citizen gets a job within a year; the strongest of all. */
    CASEWORKER_BELIEF(
            5,
            true,
            "Sagsbehandlers tro på at borger får job",
            "Caseworker's belief that the citizen gets a job",
            "Hvor realistisk sagsbehandleren finder det, at borgeren får et job inden for det kommende år.",
            "How realistic the caseworker finds it that the citizen gets a job within the coming year."),
    /** How purposefully the citizen acts to get a job. */
    GOAL_DIRECTEDNESS(
            6,
            true,
            "Målrettethed",
            "Goal-directedness",
            "Om borgeren handler målrettet for at få et job.",
            "Whether the citizen acts purposefully to get a job."),
    /** How well the citizen makes contact with others. */
    CONTACT_ABILITY(
            7,
            false,
            "Evne til at skabe kontakt",
            "Ability to make contact",
            "Om borgeren kan skabe kontakt til andre mennesker.",
            "Whether the citizen can make contact with other people."),
    /** How well the citizen works together with others. */
    COOPERATION(
            8,
            true,
            "Samarbejdsevner",
            "Cooperation skills",
            "Om borgeren kan samarbejde med kolleger og ledere.",
            "Whether the citizen can work together with colleagues and managers."),
    /** The support that the citizen has from family, friends and others. */
    NETWORK_SUPPORT(
            9,
            false,
            "Støtte fra netværk",
            "Support from the network",
            "Om borgeren har støtte fra familie, venner og andre.",
            "Whether the citizen has the support of family, friends and others."),
    /** How well the citizen manages everyday life. */
    EVERYDAY_MASTERY(
            10,
            false,
            "Hverdagsmestring",
            "Mastery of everyday life",
            "Om borgeren får hverdagen til at hænge sammen.",
            "Whether the citizen manages everyday life."),
    /** Health, and how well the citizen copes with it at work. */
    HEALTH_MASTERY(
            11,
            true,
            "Helbred og helbredsmestring",
            "Health and mastery of health",
            "Om borgeren kan håndtere sine helbredsmæssige udfordringer i forhold til et job.",
            "Whether the citizen can cope with health challenges in relation to a job.");

    private static final Set<Indicator> SEVEN = seven(EnumSet.allOf(Indicator.class));

    private final int number;
    private final boolean amongTheSeven;
    private final Text label;
    private final Text definition;

    Indicator(
            int number,
            boolean amongTheSeven,
            String danishLabel,
            String englishLabel,
            String danishDefinition,
            String englishDefinition) {
        this.number = number;
        this.amongTheSeven = amongTheSeven;
        this.label = Text.of(danishLabel, englishLabel);
        this.definition = Text.of(danishDefinition, englishDefinition);
    }

    private static Set<Indicator> seven(EnumSet<Indicator> all) {
        all.removeIf(indicator -> !indicator.amongTheSeven);
        return Collections.unmodifiableSet(all);
    }

    /**
     * Returns the published number.
     *
     * @return 1 to 11
     */
    public int number() {
        return number;
    }

    /**
     * Returns the label that a citizen or caseworker reads.
     *
     * @param language the language to read
     * @return the label
     */
    public String label(Language language) {
        return label.in(language);
    }

    /**
     * Returns the definition in one sentence. Wording ours.
     *
     * @param language the language to read
     * @return the definition
     */
    public String definition(Language language) {
        return definition.in(language);
    }

    /**
     * Tells whether the indicator is one of the seven that to a high degree predict the job chance (BIP-IND-03).
     *
     * @return true for the seven
     */
    public boolean isAmongTheSeven() {
        return amongTheSeven;
    }

    /**
     * Tells whether a rater is the one whose own belief the indicator holds, or whether it is open to both: the belief of one rater
     * cannot be rated by the other.
     *
     * @param rater the rater
     * @return false only for the citizen's belief by the caseworker and the caseworker's belief by the citizen
     */
    public boolean isRatedBy(Rater rater) {
        return switch (this) {
            case CITIZEN_BELIEF -> rater == Rater.CITIZEN;
            case CASEWORKER_BELIEF -> rater == Rater.CASEWORKER;
            default -> true;
        };
    }

    /**
     * Returns the seven indicators that predict the job chance, in order of their number.
     *
     * @return an unmodifiable set of seven
     */
    public static Set<Indicator> seven() {
        return SEVEN;
    }

    /**
     * Returns the indicator of a code.
     *
     * @param code the stable code
     * @return the indicator
     * @throws IllegalArgumentException if there is no indicator of that code
     */
    public static Indicator ofCode(String code) {
        return Checks.codeOf("indicator", code, values(), Indicator::code);
    }
}
