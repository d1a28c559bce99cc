package dk.bip.model.population;

import dk.bip.core.CaseworkerId;
import dk.bip.core.DateRange;
import dk.bip.core.casefile.BackgroundFact;
import dk.bip.core.casefile.CaseFile;
import dk.bip.core.casefile.JobEvent;
import dk.bip.core.caseworker.CaseworkerAssignment;
import dk.bip.core.caseworker.Conversation;
import dk.bip.core.indicator.Profile;
import dk.bip.core.indicator.Rater;
import dk.bip.core.measurement.Measurement;
import dk.bip.core.questionnaire.Answer;
import dk.bip.core.questionnaire.Questionnaire;
import dk.bip.core.questionnaire.Questionnaires;
import dk.bip.core.questionnaire.Response;
import java.time.LocalDate;

/** Writes the case file of a citizen: both forms are filled in, checked and scored as a real one is. */
final class CaseFileWriter {

    private static final Questionnaire CITIZEN_FORM = Questionnaires.bipCitizen();
    private static final Questionnaire CASEWORKER_FORM = Questionnaires.bipCaseworker();

    private static final int INTERVALS_OF_A_YEAR = 4;

    private final ReferenceCitizen citizen;
    private final CitizenPath path;
    private final CaseFile.Builder file;

    CaseFileWriter(ReferenceCitizen citizen) {
        this.citizen = citizen;
        this.path = citizen.path();
        this.file = CaseFile.builder(citizen.id());
    }

    CaseFile caseFile() {
        LocalDate first = citizen.date(0);
        citizen.background().forEach((field, value) -> file.add(BackgroundFact.of(first, field, value)));
        for (PersonInterval interval : citizen.intervals()) {
            renewBackground(interval);
            measure(interval);
            interval.lastInterventions().forEach(file::add);
            int day = 10 + citizen.draws().integer(Purpose.CONVERSATION, interval.number(), 70);
            if (left() == null || interval.date().plusDays(day).isBefore(left())) {
                file.add(Conversation.of(
                        interval.date().plusDays(day), Conversation.Mode.IN_PERSON, Conversation.Attendance.HELD));
            }
        }
        assign();
        citizen.jobStart().ifPresent(date -> file.add(JobEvent.of(date, JobEvent.Kind.JOB_STARTED)));
        return file.build();
    }

    /** What ages is taken from the registers again each year; the population's values stay as they are. */
    private void renewBackground(PersonInterval interval) {
        boolean newYear = interval.number() > 1 && interval.number() % INTERVALS_OF_A_YEAR == 1;
        citizen.background().forEach((field, value) -> {
            if (newYear && field.ageLimitMonths().isPresent()) {
                file.add(BackgroundFact.of(interval.date(), field, value));
            }
        });
    }

    private LocalDate left() {
        return citizen.left();
    }

    private void measure(PersonInterval interval) {
        Response.Builder ofCitizen = Response.builder(CITIZEN_FORM, Rater.CITIZEN);
        Response.Builder ofCaseworker = Response.builder(CASEWORKER_FORM, Rater.CASEWORKER);
        ofCitizen.answer(
                Item.CHANNELS,
                interval.channels().<Answer>map(Answer.Channels::new).orElseGet(Answer::declined));
        for (int i = 0; i < Item.ALL.size(); i++) {
            (i < Item.COUNT_OF_CITIZEN ? ofCitizen : ofCaseworker)
                    .answer(Item.ALL.get(i).id(), interval.step(i));
        }
        file.add(Measurement.of(interval.date(), profile(CITIZEN_FORM, ofCitizen.build())));
        file.add(Measurement.of(interval.date(), profile(CASEWORKER_FORM, ofCaseworker.build())));
        interval.jobOrientation().ifPresent(file::add);
    }

    private static Profile profile(Questionnaire form, Response response) {
        return form.check(response).profile();
    }

    private void assign() {
        LocalDate start = citizen.date(0);
        for (int t = 1; t <= path.measurements(); t++) {
            boolean last = t == path.measurements();
            if (last || path.caseworker[t] != path.caseworker[t - 1]) {
                CaseworkerId caseworker = citizen.jobCentre().caseworker(path.caseworker[t - 1]);
                LocalDate end = last ? left() : citizen.changed(t);
                file.add(CaseworkerAssignment.of(
                        caseworker, end == null ? DateRange.startingOn(start) : DateRange.of(start, end)));
                start = end;
            }
        }
    }
}
