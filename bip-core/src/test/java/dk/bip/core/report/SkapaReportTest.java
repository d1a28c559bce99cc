package dk.bip.core.report;

import dk.bip.core.indicator.Instrument;
import dk.bip.core.indicator.Skapa;
import dk.bip.core.questionnaire.Questionnaire;
import dk.bip.core.questionnaire.Questionnaires;

class SkapaReportTest extends ReportContract {

    @Override
    Instrument instrument() {
        return Skapa.INSTRUMENT;
    }

    @Override
    Questionnaire[] forms() {
        return new Questionnaire[] {Questionnaires.skapa()};
    }
}
