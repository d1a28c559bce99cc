package dk.bip.core.report;

import dk.bip.core.indicator.Instrument;
import dk.bip.core.questionnaire.Questionnaire;
import dk.bip.core.testing.Ladder;

class LadderReportTest extends ReportContract {

    @Override
    Instrument instrument() {
        return Ladder.INSTRUMENT;
    }

    @Override
    Questionnaire[] forms() {
        return new Questionnaire[] {Ladder.questionnaire()};
    }
}
