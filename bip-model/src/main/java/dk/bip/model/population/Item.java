package dk.bip.model.population;

import dk.bip.core.indicator.Dimension;
import dk.bip.core.indicator.Indicator;
import dk.bip.core.indicator.Rater;
import dk.bip.core.questionnaire.Question;
import dk.bip.core.questionnaire.QuestionKind;
import dk.bip.core.questionnaire.Questionnaire;
import dk.bip.core.questionnaire.Questionnaires;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A question with steps on one of BIP's two forms.
 *
 * @param id the question's id
 * @param rater who is asked
 * @param indicator what it measures
 * @param latent the place of the indicator among the latents
 * @param strong whether the sources name it among the nine strongest (BIP-IND-01, BIP-IND-02)
 */
record Item(String id, Rater rater, Dimension indicator, int latent, boolean strong) {

    /** The questions to the citizen, then those to the caseworker, each in the order of the form. */
    static final List<Item> ALL = all();

    /** Where the caseworker's belief stands among them. */
    static final int BELIEF = indexOf("bip.caseworker.belief");

    /** The question on job-search channels, which has no steps. */
    static final String CHANNELS = "bip.citizen.job-search-channels";

    static final int COUNT_OF_CITIZEN =
            (int) ALL.stream().filter(item -> item.rater == Rater.CITIZEN).count();

    private static List<Item> all() {
        Set<String> strong = Set.of(
                "bip.citizen.knows-possibilities",
                "bip.citizen.realistic-wage",
                "bip.citizen.able-to-handle-job",
                "bip.citizen.cooperation",
                "bip.citizen.health-mastery",
                "bip.caseworker.realistic-competences",
                "bip.caseworker.belief",
                "bip.caseworker.acts-purposefully");
        List<Item> items = new ArrayList<>();
        add(Questionnaires.bipCitizen(), Rater.CITIZEN, strong, items);
        add(Questionnaires.bipCaseworker(), Rater.CASEWORKER, strong, items);
        return List.copyOf(items);
    }

    private static void add(Questionnaire form, Rater rater, Set<String> strong, List<Item> items) {
        for (Question question : form.questions(rater)) {
            if (question.kind() == QuestionKind.SCALE) {
                String id = question.id().value();
                Dimension indicator = question.dimensions(rater).get(0);
                items.add(new Item(id, rater, indicator, Indicator.number(indicator) - 1, strong.contains(id)));
            }
        }
    }

    static int indexOf(String id) {
        for (int i = 0; i < ALL.size(); i++) {
            if (ALL.get(i).id.equals(id)) {
                return i;
            }
        }
        throw new IllegalArgumentException("there is no question with steps of the id " + id);
    }
}
