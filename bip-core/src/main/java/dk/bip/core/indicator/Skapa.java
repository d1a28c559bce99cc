package dk.bip.core.indicator;

import dk.bip.core.Sensitivity;
import dk.bip.core.Text;
import dk.bip.core.internal.Checks;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * SKAPA as an instrument: the six domains of the Swedish derivative of BIP (Halland, 2019-20), from 1 to 5, rated by citizen and
 * caseworker, and their index. The domains are published; the definitions are ours, and so are the reliabilities, those that follow
 * from what is assumed of items of the same kind, {@link Bip#ITEMS}.
 */
public final class Skapa {

    /** The chances of getting into work. */
    public static final Dimension REACH_WORK = domain(
                    "reach-work",
                    Text.of("Mulighed for at nå arbejde", "Chance to reach work"),
                    Text.of(
                            "Hvor store chancerne er for at komme i arbejde.",
                            "How good the chances are of getting into work."))
            .build();

    /** How well work tasks can be managed today. */
    public static final Dimension MANAGE_WORK = domain(
                    "manage-work",
                    Text.of("At klare et arbejde", "Managing work"),
                    Text.of("Hvor godt arbejdsopgaver kan klares i dag.", "How well work tasks can be managed today."))
            .build();

    /** Which competences are of use in a job. */
    public static final Dimension COMPETENCES = domain(
                    "competences",
                    Text.of("Kompetencer", "Competences"),
                    Text.of(
                            "Hvor klart det er, hvilke kompetencer der kan bruges i et arbejde.",
                            "How clear it is which competences are of use in a job."))
            .build();

    /** How well cooperation with others goes. */
    public static final Dimension COOPERATION = domain(
                    "cooperation",
                    Text.of("Samarbejde", "Cooperation"),
                    Text.of("Hvor godt samarbejdet med andre går.", "How well cooperation with others goes."))
            .build();

    /** How well everyday life and the support of the network work. */
    public static final Dimension EVERYDAY_LIFE_AND_NETWORK = domain(
                    "everyday-life-and-network",
                    Text.of("Hverdag og netværk", "Everyday life and network"),
                    Text.of(
                            "Hvor godt hverdagen og støtten fra netværket fungerer.",
                            "How well everyday life and the support of the network work."))
            .build();

    /** How health affects work; a self-rating of health where the citizen rates it. */
    public static final Dimension HEALTH = domain(
                    "health",
                    Text.of("Helbred", "Health"),
                    Text.of(
                            "Hvor godt helbredsmæssige udfordringer bliver håndteret i forhold til et arbejde.",
                            "How well health challenges are coped with in relation to work."))
            .sensitivity(Sensitivity.HEALTH)
            .build();

    private static final List<Dimension> DOMAINS =
            List.of(REACH_WORK, MANAGE_WORK, COMPETENCES, COOPERATION, EVERYDAY_LIFE_AND_NETWORK, HEALTH);

    /** The index over the six domains; at least five must be there. */
    public static final IndexRule OVERALL =
            IndexRule.of("skapa/overall", Text.of("Samlet over de seks områder", "Overall, the six domains"), DOMAINS);

    /** The instrument, with the id {@code skapa}. */
    public static final Instrument INSTRUMENT = Instrument.builder("skapa", Text.of("SKAPA", "SKAPA"))
            .dimensions(DOMAINS.toArray(new Dimension[0]))
            .index(OVERALL)
            .precision(Bip.ITEMS)
            .build();

    private Skapa() {}

    private static Dimension.Builder domain(String name, Text label, Text definition) {
        return Dimension.builder("skapa/" + name, ScoreRange.ONE_TO_FIVE)
                .label(label)
                .definition(definition);
    }

    /**
     * Reads a profile of SKAPA on the indicators of BIP, for whoever wants to hold the two against each other. Which domain stands for which
     * indicator is our reading: reaching and managing work for the citizen's belief (the mean of the two); by the caseworker, reaching work
     * for the caseworker's belief and managing work for concentration; competences for knowledge of the labour market; everyday life and
     * network for both of these. Nothing does this by itself: a case never mixes two instruments.
     *
     * @param profile a profile of SKAPA
     * @return a profile of BIP; an indicator is missing where its domains are, for the first of these reasons that applies: declined, don't
     *     know, not asked
     * @throws NullPointerException if the profile is null
     * @throws IllegalArgumentException if the profile is of another instrument
     */
    public static Profile onIndicators(Profile profile) {
        Checks.that(
                profile.instrument().equals(INSTRUMENT),
                "profile must be one of SKAPA, but is of instrument " + profile.instrument());
        Profile.Builder indicators = Profile.builder(Bip.INSTRUMENT, profile.rater());
        domainsOf(profile.rater())
                .forEach((indicator, domains) -> indicators.reading(
                        indicator,
                        Reading.mean(domains.stream().map(profile::reading).toList())));
        return indicators.build();
    }

    private static Map<Dimension, List<Dimension>> domainsOf(Rater rater) {
        Map<Dimension, List<Dimension>> domains = new LinkedHashMap<>();
        if (rater == Rater.CITIZEN) {
            domains.put(Indicator.CITIZEN_BELIEF, List.of(REACH_WORK, MANAGE_WORK));
        } else {
            domains.put(Indicator.CASEWORKER_BELIEF, List.of(REACH_WORK));
            domains.put(Indicator.CONCENTRATION_AND_INSTRUCTION, List.of(MANAGE_WORK));
        }
        domains.put(Indicator.LABOUR_MARKET_KNOWLEDGE, List.of(COMPETENCES));
        domains.put(Indicator.COOPERATION, List.of(COOPERATION));
        domains.put(Indicator.EVERYDAY_MASTERY, List.of(EVERYDAY_LIFE_AND_NETWORK));
        domains.put(Indicator.NETWORK_SUPPORT, List.of(EVERYDAY_LIFE_AND_NETWORK));
        domains.put(Indicator.HEALTH_MASTERY, List.of(HEALTH));
        return domains;
    }
}
