package dk.bip.examples.notebooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.bip.core.casefile.CaseFile;
import dk.bip.model.builtin.EvidenceModel;
import dk.bip.model.estimation.BinaryRegression;
import dk.bip.model.estimation.ModelFrame;
import dk.bip.model.estimation.PersonPeriods;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.outcome.Outcome;
import dk.bip.model.population.ReferenceCitizen;
import dk.bip.model.population.ReferencePopulation;
import dk.bip.model.validation.Calibration;
import dk.bip.model.validation.Discrimination;
import dk.bip.model.validation.Forecasts;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The answers to the exercises of 05-how-good-is-it.ipynb. */
class HowGoodIsItAnswersTest {

    private static final List<String> BELIEF = List.of("caseworker_belief");

    private static ModelFrame study;
    private static ModelFrame others;

    @BeforeAll
    static void draw() {
        List<CaseFile> files = ReferencePopulation.of(5)
                .citizens()
                .limit(1200)
                .map(ReferenceCitizen::caseFile)
                .toList();
        study = rows(files, citizen -> citizen % 4 == 0);
        others = rows(files, citizen -> citizen % 4 > 0);
    }

    private static ModelFrame rows(List<CaseFile> files, IntPredicate chosen) {
        return PersonPeriods.of(EvidenceModel.withBelief().schema(), Outcome.JOB)
                .withHorizon(Horizon.SIX_MONTHS)
                .expand(
                        IntStream.range(0, files.size())
                                .filter(chosen)
                                .mapToObj(files::get)
                                .toList(),
                        LocalDate.of(2018, 1, 1));
    }

    private static Forecasts forecasts(ModelFrame fitted, ModelFrame looked) {
        return Forecasts.of(BinaryRegression.logit().fit(fitted).probabilities(looked), looked);
    }

    private static double auc(Forecasts forecasts) {
        return Discrimination.auc(forecasts.asScores());
    }

    @Test
    void beliefAloneTellsLessThanAllOthersWithoutIt() {
        assertThat(auc(forecasts(study.select(BELIEF), others))).isCloseTo(0.739, within(0.0005));
        assertThat(auc(forecasts(study.without(BELIEF), others))).isCloseTo(0.787, within(0.0005));
    }

    @Test
    void whereHalfOfTheJobsAreGoneTheAucStaysAndTheInterceptFalls() {
        int jobs = 0;
        double[] outcomes = new double[others.size()];
        for (int row = 0; row < outcomes.length; row++) {
            outcomes[row] = others.outcome(row) == 1 && jobs++ % 2 == 0 ? 1 : 0;
        }
        Forecasts worse = forecasts(study, others.withOutcome("job", outcomes));

        assertThat(auc(forecasts(study, others))).isCloseTo(0.819, within(0.0005));
        assertThat(auc(worse)).isCloseTo(0.811, within(0.0005));
        assertThat(Calibration.withDefaults().evaluate(worse).intercept().estimate())
                .isCloseTo(-0.84, within(0.005));
    }
}
