package dk.bip.examples.casebook;

import static dk.bip.core.Language.ENGLISH;
import static dk.bip.core.casefile.BackgroundField.BENEFITS_LAST_THREE_YEARS;
import static dk.bip.core.casefile.BackgroundField.BIRTH_YEAR;
import static dk.bip.core.casefile.BackgroundField.EDUCATION;
import static dk.bip.core.casefile.BackgroundField.EMPLOYMENT_LAST_THREE_YEARS;
import static dk.bip.core.indicator.Rater.CASEWORKER;
import static dk.bip.core.indicator.Rater.CITIZEN;
import static dk.bip.core.intervention.InterventionType.COMPANY_INTERNSHIP;
import static dk.bip.core.questionnaire.Questionnaires.bipCaseworker;
import static dk.bip.core.questionnaire.Questionnaires.bipCitizen;
import static dk.bip.model.outcome.Horizon.SIX_MONTHS;

import dk.bip.core.CaseworkerId;
import dk.bip.core.CitizenId;
import dk.bip.core.DateRange;
import dk.bip.core.casefile.BackgroundFact;
import dk.bip.core.casefile.BackgroundValue;
import dk.bip.core.casefile.CaseFile;
import dk.bip.core.casefile.CaseSnapshot;
import dk.bip.core.caseworker.CaseworkerAssignment;
import dk.bip.core.intervention.Intervention;
import dk.bip.core.measurement.Measurement;
import dk.bip.core.progression.Progression;
import dk.bip.core.progression.ProgressionCalculator;
import dk.bip.model.builtin.EvidenceModel;
import dk.bip.model.predictor.JobProbabilityPredictor;
import dk.bip.model.predictor.Prediction;
import java.time.LocalDate;

/** How do I begin? From answers to what moved, how likely a job is, why, and how sure that is. The README shows this body. */
public final class FirstScreen {

    private FirstScreen() {}

    /**
     * Prints a progression and a prediction.
     *
     * @param args ignored
     */
    public static void main(String[] args) {
        LocalDate march = LocalDate.of(2026, 3, 10);
        LocalDate september = LocalDate.of(2026, 9, 8);

        CaseFile caseFile = CaseFile.of(
                CitizenId.of("citizen-17"),
                BackgroundFact.of(march, BIRTH_YEAR, BackgroundValue.of(1987)),
                BackgroundFact.of(march, EDUCATION, BackgroundValue.of("UNSKILLED")),
                BackgroundFact.of(march, EMPLOYMENT_LAST_THREE_YEARS, BackgroundValue.of(10)),
                BackgroundFact.of(march, BENEFITS_LAST_THREE_YEARS, BackgroundValue.of(85)),
                CaseworkerAssignment.of(CaseworkerId.of("caseworker-3"), DateRange.startingOn(march)),
                Measurement.of(
                        march,
                        bipCitizen().check(CITIZEN, 2, 2, 1, 3, 1, 2, 3, 2).profile()),
                Measurement.of(
                        march,
                        bipCaseworker()
                                .check(CASEWORKER, 1, 2, 3, 3, 2, 2, 2, 3, 2, 3, 2)
                                .profile()),
                Intervention.of(COMPANY_INTERNSHIP, DateRange.parse("2026-04-07/2026-07-01")),
                Measurement.of(
                        september,
                        bipCitizen().check(CITIZEN, 4, 3, 3, 4, 3, 2, 4, 3).profile()),
                Measurement.of(
                        september,
                        bipCaseworker()
                                .check(CASEWORKER, 2, 4, 3, 4, 4, 3, 3, 4, 2, 3, 3)
                                .profile()));

        CaseSnapshot known = caseFile.asOf(september);
        Progression progression = ProgressionCalculator.withDefaults().calculate(known, march, september);
        Prediction prediction =
                JobProbabilityPredictor.of(EvidenceModel.withBelief()).predict(known, SIX_MONTHS);

        System.out.println(progression.describe(ENGLISH));
        System.out.println(prediction.describe(ENGLISH));
    }
}
