package dk.bip.model.population;

import static dk.bip.model.population.PopulationParameter.*;

import dk.bip.core.indicator.Bip;
import dk.bip.core.indicator.Dimension;
import dk.bip.core.indicator.Indicator;
import dk.bip.core.indicator.Rater;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * How the questions with steps are answered, that on the caseworker's belief aside. What a question is about is what its indicator measures, something of
 * its own, and how high this rater answers everything; with the noise of {@link Bip#ITEMS} it is rounded to a step.
 */
final class ItemAnswers {

    private static final double LOWEST = 1;
    private static final double HIGHEST = 5;
    private static final double MIDDLE = 3;

    /** The second question on an indicator is a little harder to say yes to than the first. */
    private static final double SECOND_QUESTION = -0.2;

    /** How many steps the answers on an indicator lie above those of all (ours): people rate their health lowest, and working together highest. */
    private static final Map<Dimension, Double> ABOVE_ALL = Map.ofEntries(
            Map.entry(Indicator.JOB_SEARCH_BEHAVIOUR, -0.6),
            Map.entry(Indicator.LABOUR_MARKET_KNOWLEDGE, 0.0),
            Map.entry(Indicator.CITIZEN_BELIEF, -0.3),
            Map.entry(Indicator.GOAL_DIRECTEDNESS, -0.2),
            Map.entry(Indicator.COOPERATION, 0.4),
            Map.entry(Indicator.CONTACT_ABILITY, 0.3),
            Map.entry(Indicator.CONCENTRATION_AND_INSTRUCTION, 0.1),
            Map.entry(Indicator.HEALTH_MASTERY, -0.6),
            Map.entry(Indicator.EVERYDAY_MASTERY, 0.3),
            Map.entry(Indicator.NETWORK_SUPPORT, 0.1),
            Map.entry(Indicator.CASEWORKER_BELIEF, 0.0));

    private final double[] mean = new double[Item.ALL.size()];
    private final double[] own = new double[Item.ALL.size()];
    private final double[] steps = new double[Item.ALL.size()];
    private final double style;
    private final double ofDay;
    private final double ofQuestion;

    ItemAnswers(PopulationParameters p) {
        this.style = p.get(RESPONSE_STYLE);
        Map<Rater, Set<Dimension>> asked = new HashMap<>();
        for (int i = 0; i < Item.ALL.size(); i++) {
            Item item = Item.ALL.get(i);
            boolean first = asked.computeIfAbsent(item.rater(), rater -> new HashSet<>())
                    .add(item.indicator());
            mean[i] = MIDDLE + p.get(ITEM_MEAN) + ABOVE_ALL.get(item.indicator()) + (first ? 0 : SECOND_QUESTION);
            own[i] = p.get(own(item));
            steps[i] = p.get(ITEM_SPREAD) / Math.sqrt(1 + own[i] * own[i] + style * style);
        }
        double noise = Bip.ITEMS.noiseBeforeRounding();
        double together = Bip.ITEMS.noiseCorrelationBeforeRounding();
        this.ofDay = noise * Math.sqrt(together);
        this.ofQuestion = noise * Math.sqrt(1 - together);
    }

    private static PopulationParameter own(Item item) {
        if (item.rater() == Rater.CITIZEN) {
            return item.strong() ? CITIZEN_OWN : CITIZEN_WEAK_OWN;
        }
        return item.strong() ? CASEWORKER_OWN : CASEWORKER_WEAK_OWN;
    }

    /**
     * Returns the step that is answered; all but the latent are standard normal.
     *
     * @param item which question
     * @param latent what its indicator measures
     * @param ofRater how high the rater answers everything
     * @param ofItem what the question has of its own
     * @param noiseOfDay what the answers of the rater have in common on this day
     * @param noise chance
     */
    int step(int item, double latent, double ofRater, double ofItem, double noiseOfDay, double noise) {
        double seen = mean[item]
                + steps[item] * (latent + own[item] * ofItem + style * ofRater)
                + ofDay * noiseOfDay
                + ofQuestion * noise;
        return (int) Math.rint(Math.max(LOWEST, Math.min(HIGHEST, seen)));
    }
}
