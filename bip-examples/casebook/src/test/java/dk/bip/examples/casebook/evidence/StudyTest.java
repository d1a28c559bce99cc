package dk.bip.examples.casebook.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dk.bip.model.estimation.ModelFrame;
import dk.bip.model.feature.Feature;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.population.JobCentre;
import dk.bip.model.population.ReferencePopulation;
import dk.bip.model.predictor.ModelTerm;
import dk.bip.model.predictor.Transform;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A study of so many citizens; seed 5. */
class StudyTest {

    private static final ReferencePopulation POPULATION = ReferencePopulation.of(5);
    private static final int OF_ONE_CENTRE = POPULATION.jobCentre(0).citizens().size();

    @Test
    void observesSoManyCitizensFromTheFirst() {
        Iterator<JobCentre> centres = POPULATION.jobCentres().iterator();
        Study study = Study.ofCitizens(centres, OF_ONE_CENTRE + 10);
        assertThat(study.citizens()).isEqualTo(OF_ONE_CENTRE + 10);
        assertThat(study.citizen(study.rows() - 1)).isEqualTo(OF_ONE_CENTRE + 9);
        Study whole = Study.of(POPULATION, study.rows() + 1);
        for (int i = 0; i < study.rows(); i++) {
            assertThat(study.citizen(i)).isEqualTo(whole.citizen(i));
            assertThat(study.number(i)).isEqualTo(whole.number(i));
            assertThat(study.belief(i)).isEqualTo(whole.belief(i));
        }
        assertThat(centres.next().number()).isEqualTo(2);
    }

    @Test
    void theFrameHoldsTheCompleteRows() {
        Study study = Study.ofCitizens(POPULATION.jobCentres().iterator(), 100);
        String belief = Feature.CASEWORKER_BELIEF.name();
        List<String> features = List.of(Feature.CITIZEN_JOB_SEARCH_BEHAVIOUR.name(), belief);
        ModelFrame frame = study.frame(
                List.of(
                        ModelTerm.ofValue(features.get(0), 0),
                        new ModelTerm(belief, belief, Transform.levels(List.of(1.0, 2.5, 3.0, 3.5, 5.0)), 0),
                        new ModelTerm(belief + ">=4", belief, Transform.atLeast(4), 0)),
                Horizon.SIX_MONTHS);
        int[] rows = study.completeRows(features);
        assertThat(rows.length).isEqualTo(frame.size()).isLessThan(study.rows());
        for (int i = 0; i < rows.length; i++) {
            assertThat(study.declined(rows[i])).isFalse();
            int level = study.belief(rows[i]);
            assertThat(frame.value(i, belief))
                    .isEqualTo(List.of(1.0, 2.5, 3.0, 3.5, 5.0).get(level - 1));
            assertThat(frame.value(i, "caseworker_belief>=4")).isEqualTo(level >= 4 ? 1 : 0);
            assertThat(frame.outcome(i)).isEqualTo(study.job(rows[i], Horizon.SIX_MONTHS) ? 1 : 0);
            assertThat(frame.cluster(i, Study.CITIZEN)).isEqualTo("" + study.citizen(rows[i]));
        }
    }
}
