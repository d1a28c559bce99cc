package dk.bip.examples.casebook.evidence;

import dk.bip.core.Language;
import dk.bip.core.picture.PictureStyle;
import dk.bip.core.report.Report;
import dk.bip.model.trial.AnalysisPlan;
import dk.bip.model.trial.Fidelity;
import dk.bip.model.trial.OutcomeDefinition;
import dk.bip.model.trial.TrialEvaluator;
import dk.bip.model.trial.TrialProtocol;
import dk.bip.model.trial.TrialRegistration;
import dk.bip.model.trial.TrialReport;
import dk.bip.model.trial.TrialTable;

/** The page about the made-up <em>På rette vej</em>, evaluated as it might have been registered. */
public final class TrialPage {

    private static final int WIDTH = 360;
    private static final int DAYS_BEFORE = 31;

    private TrialPage() {}

    /**
     * Writes the page.
     *
     * @param language the language to read
     * @return the page
     */
    public static Report in(Language language) {
        TrialTable table = new MadeUpTrial().table();
        TrialProtocol protocol = TrialProtocol.paaRetteVej();
        AnalysisPlan plan = AnalysisPlan.of(
                OutcomeDefinition.ever(MadeUpTrial.WEEKS), MadeUpTrial.WEEKS + " weeks after the last assignment");
        TrialRegistration registration =
                new TrialRegistration(MadeUpTrial.FIRST.minusDays(DAYS_BEFORE), protocol, plan);
        return TrialReport.of(PictureStyle.of(language).withWidth(WIDTH))
                .write(
                        TrialEvaluator.of(registration).evaluate(table, MadeUpTrial.FIRST),
                        Fidelity.withDefaults().evaluate(table, protocol));
    }
}
