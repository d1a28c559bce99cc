package dk.bip.core.indicator;

import dk.bip.core.Sensitivity;
import dk.bip.core.Text;
import dk.bip.core.internal.Checks;
import java.util.List;
import java.util.Objects;

/**
 * The eleven indicators of BIP, each a {@link Dimension} from 1 to 5. Names and numbers are published (BIP-DESIGN-05); the definitions
 * are ours.
 *
 * <p>Seven of them predict the job chance to a high degree (BIP-IND-03), see {@link #seven()}. The belief of one rater cannot be rated by
 * the other. {@link Bip} has the instrument that they make.
 */
public final class Indicator {

    /** 1: how actively the citizen searches for a job. */
    public static final Dimension JOB_SEARCH_BEHAVIOUR = indicator(
                    "JOB_SEARCH_BEHAVIOUR",
                    Text.of("Jobsøgningsadfærd", "Job-search behaviour"),
                    Text.of(
                            "Hvor aktivt og ad hvor mange veje borgeren søger job.",
                            "How actively, and in how many ways, the citizen searches for a job."))
            .build();

    /** 2: what the citizen knows of the labour market and of his or her own possibilities in it. */
    public static final Dimension LABOUR_MARKET_KNOWLEDGE = indicator(
                    "LABOUR_MARKET_KNOWLEDGE",
                    Text.of("Viden om arbejdsmarkedet", "Knowledge of the labour market"),
                    Text.of(
                            "Om borgeren kender sine muligheder på arbejdsmarkedet og ser realistisk på løn og egne kompetencer.",
                            "Whether the citizen knows the possibilities on the labour market and is realistic about wages and own competences."))
            .build();

    /** 3: how well the citizen concentrates and understands instructions. */
    public static final Dimension CONCENTRATION_AND_INSTRUCTION = indicator(
                    "CONCENTRATION_AND_INSTRUCTION",
                    Text.of(
                            "Koncentrationsevne, instruktionsforståelse",
                            "Concentration and understanding of instructions"),
                    Text.of(
                            "Om borgeren kan holde koncentrationen om en opgave og forstå en instruktion.",
                            "Whether the citizen can concentrate on a task and understand an instruction."))
            .build();

    /** 4: the citizen's own belief in getting a job; rated by the citizen only. */
    public static final Dimension CITIZEN_BELIEF = indicator(
                    "CITIZEN_BELIEF",
                    Text.of("Borgers tro på at få job", "Citizen's belief in getting a job"),
                    Text.of("Om borgeren selv tror på at få et job.", "Whether the citizen believes in getting a job."))
            .raters(Rater.CITIZEN)
            .build();

    /** 5: the caseworker's belief that the citizen gets a job within a year, the strongest of all; rated by the caseworker only. */
    public static final Dimension CASEWORKER_BELIEF = indicator(
                    "CASEWORKER_BELIEF",
                    Text.of(
                            "Sagsbehandlers tro på at borger får job",
                            "Caseworker's belief that the citizen gets a job"),
                    Text.of(
                            "Hvor realistisk sagsbehandleren finder det, at borgeren får et job inden for det kommende år.",
                            "How realistic the caseworker finds it that the citizen gets a job within the coming year."))
            .raters(Rater.CASEWORKER)
            .build();

    /** 6: how purposefully the citizen acts to get a job. */
    public static final Dimension GOAL_DIRECTEDNESS = indicator(
                    "GOAL_DIRECTEDNESS",
                    Text.of("Målrettethed", "Goal-directedness"),
                    Text.of(
                            "Om borgeren handler målrettet for at få et job.",
                            "Whether the citizen acts purposefully to get a job."))
            .build();

    /** 7: how well the citizen makes contact with others. */
    public static final Dimension CONTACT_ABILITY = indicator(
                    "CONTACT_ABILITY",
                    Text.of("Evne til at skabe kontakt", "Ability to make contact"),
                    Text.of(
                            "Om borgeren kan skabe kontakt til andre mennesker.",
                            "Whether the citizen can make contact with other people."))
            .build();

    /** 8: how well the citizen works together with others. */
    public static final Dimension COOPERATION = indicator(
                    "COOPERATION",
                    Text.of("Samarbejdsevner", "Cooperation skills"),
                    Text.of(
                            "Om borgeren kan samarbejde med kolleger og ledere.",
                            "Whether the citizen can work together with colleagues and managers."))
            .build();

    /** 9: the support that the citizen has from family, friends and others. */
    public static final Dimension NETWORK_SUPPORT = indicator(
                    "NETWORK_SUPPORT",
                    Text.of("Støtte fra netværk", "Support from the network"),
                    Text.of(
                            "Om borgeren har støtte fra familie, venner og andre.",
                            "Whether the citizen has the support of family, friends and others."))
            .build();

    /** 10: how well the citizen manages everyday life. */
    public static final Dimension EVERYDAY_MASTERY = indicator(
                    "EVERYDAY_MASTERY",
                    Text.of("Hverdagsmestring", "Mastery of everyday life"),
                    Text.of(
                            "Om borgeren får hverdagen til at hænge sammen.",
                            "Whether the citizen manages everyday life."))
            .build();

    /** 11: health, and how well the citizen copes with it at work; a self-rating of health where the citizen rates it. */
    public static final Dimension HEALTH_MASTERY = indicator(
                    "HEALTH_MASTERY",
                    Text.of("Helbred og helbredsmestring", "Health and mastery of health"),
                    Text.of(
                            "Om borgeren kan håndtere sine helbredsmæssige udfordringer i forhold til et job.",
                            "Whether the citizen can cope with health challenges in relation to a job."))
            .sensitivity(Sensitivity.HEALTH)
            .build();

    private static final List<Dimension> ALL = List.of(
            JOB_SEARCH_BEHAVIOUR,
            LABOUR_MARKET_KNOWLEDGE,
            CONCENTRATION_AND_INSTRUCTION,
            CITIZEN_BELIEF,
            CASEWORKER_BELIEF,
            GOAL_DIRECTEDNESS,
            CONTACT_ABILITY,
            COOPERATION,
            NETWORK_SUPPORT,
            EVERYDAY_MASTERY,
            HEALTH_MASTERY);

    private static final List<Dimension> SEVEN = List.of(
            JOB_SEARCH_BEHAVIOUR,
            LABOUR_MARKET_KNOWLEDGE,
            CITIZEN_BELIEF,
            CASEWORKER_BELIEF,
            GOAL_DIRECTEDNESS,
            COOPERATION,
            HEALTH_MASTERY);

    private Indicator() {}

    private static Dimension.Builder indicator(String code, Text label, Text definition) {
        return Dimension.builtIn(code).label(label).definition(definition);
    }

    /**
     * Returns the eleven indicators.
     *
     * @return an unmodifiable list in order of their published numbers, 1 to 11
     */
    public static List<Dimension> all() {
        return ALL;
    }

    /**
     * Returns the seven indicators that predict the job chance (BIP-IND-03).
     *
     * @return an unmodifiable list in order of their published numbers
     */
    public static List<Dimension> seven() {
        return SEVEN;
    }

    /**
     * Returns the published number of an indicator.
     *
     * @param indicator one of the eleven
     * @return 1 to 11
     * @throws NullPointerException if the indicator is null
     * @throws IllegalArgumentException if the dimension is none of the eleven
     */
    public static int number(Dimension indicator) {
        int index = ALL.indexOf(Objects.requireNonNull(indicator, "indicator"));
        Checks.that(index >= 0, () -> "indicator must be one of the eleven, but is " + indicator);
        return index + 1;
    }

    /**
     * Returns the indicator of a code.
     *
     * @param code the stable code, such as {@code COOPERATION}
     * @return the indicator
     * @throws NullPointerException if the code is null
     * @throws IllegalArgumentException if there is no indicator of that code
     */
    public static Dimension ofCode(String code) {
        return Checks.codeOf("indicator", code, ALL.toArray(new Dimension[0]), Dimension::id);
    }
}
