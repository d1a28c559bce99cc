package dk.bip.examples.web;

import dk.bip.core.casefile.CaseFile;
import dk.bip.core.casefile.CaseSnapshot;
import dk.bip.core.progression.Progression;
import dk.bip.core.progression.ProgressionCalculator;
import dk.bip.model.builtin.EvidenceModel;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.predictor.JobProbabilityPredictor;
import dk.bip.model.predictor.Prediction;
import java.time.LocalDate;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes a case and gives what moved in it and how likely a job is. */
@RestController
class CaseController {

    private final ProgressionCalculator progression = ProgressionCalculator.withDefaults();
    private final JobProbabilityPredictor predictor = JobProbabilityPredictor.of(EvidenceModel.withBelief());

    @PostMapping("/cases")
    Answer look(@RequestBody Question question) {
        CaseSnapshot known = question.caseFile.asOf(question.to);
        return new Answer(
                progression.calculate(known, question.from, question.to), predictor.predict(known, Horizon.SIX_MONTHS));
    }

    /** A case and the dates between which it is looked at. */
    record Question(CaseFile caseFile, LocalDate from, LocalDate to) {}

    /** What is told of it. */
    record Answer(Progression progression, Prediction prediction) {}
}
