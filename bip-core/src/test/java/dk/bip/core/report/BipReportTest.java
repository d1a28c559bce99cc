package dk.bip.core.report;

import dk.bip.core.indicator.Bip;
import dk.bip.core.indicator.Instrument;
import dk.bip.core.questionnaire.Questionnaire;
import dk.bip.core.questionnaire.Questionnaires;

class BipReportTest extends ReportContract {

    @Override
    Instrument instrument() {
        return Bip.INSTRUMENT;
    }

    @Override
    Questionnaire[] forms() {
        return new Questionnaire[] {Questionnaires.bipCitizen(), Questionnaires.bipCaseworker()};
    }
}
