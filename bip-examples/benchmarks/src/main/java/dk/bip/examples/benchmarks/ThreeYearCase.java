package dk.bip.examples.benchmarks;

import dk.bip.core.CaseworkerId;
import dk.bip.core.CitizenId;
import dk.bip.core.DateRange;
import dk.bip.core.casefile.CaseFile;
import dk.bip.core.caseworker.CaseworkerAssignment;
import dk.bip.core.caseworker.Conversation;
import dk.bip.core.indicator.Bip;
import dk.bip.core.indicator.Dimension;
import dk.bip.core.indicator.Indicator;
import dk.bip.core.indicator.Profile;
import dk.bip.core.indicator.Rater;
import dk.bip.core.intervention.Intervention;
import dk.bip.core.intervention.InterventionType;
import dk.bip.core.measurement.Measurement;
import java.time.LocalDate;
import java.util.List;

/** A case of three years: measurements every three months by both raters, eight interventions, two caseworkers and a conversation each month. */
final class ThreeYearCase {

    static final LocalDate START = LocalDate.of(2013, 1, 15);
    static final LocalDate END = START.plusYears(3);

    private ThreeYearCase() {}

    /** The steps of a case: of an indicator, rated by someone, on an occasion from 0. */
    interface Steps {
        int at(Rater rater, Dimension indicator, int occasion);
    }

    static CaseFile file() {
        return builder(
                        CitizenId.of("benchmark"),
                        12,
                        (rater, indicator, occasion) -> 1 + (Indicator.number(indicator) + occasion) % 5)
                .build();
    }

    static CaseFile.Builder builder(CitizenId citizen, int measurements, Steps steps) {
        CaseFile.Builder file = CaseFile.builder(citizen);
        for (int i = 0; i < measurements; i++) {
            for (Rater rater : Rater.values()) {
                file.add(Measurement.of(START.plusMonths(3L * i), profile(rater, i, steps)));
            }
        }
        List<InterventionType> types = InterventionType.all();
        for (int i = 0; i < 8; i++) {
            LocalDate from = START.plusMonths(4L * i);
            file.add(Intervention.of(types.get((5 * i) % types.size()), DateRange.of(from, from.plusMonths(5))));
        }
        LocalDate change = START.plusMonths(10);
        file.add(CaseworkerAssignment.of(CaseworkerId.of("first"), DateRange.of(START, change)));
        file.add(CaseworkerAssignment.of(CaseworkerId.of("second"), DateRange.startingOn(change)));
        for (int i = 0; i < 36; i++) {
            file.add(Conversation.of(START.plusMonths(i), Conversation.Mode.IN_PERSON, Conversation.Attendance.HELD));
        }
        return file;
    }

    private static Profile profile(Rater rater, int occasion, Steps steps) {
        Profile.Builder profile = Profile.builder(Bip.INSTRUMENT, rater);
        for (Dimension indicator : Indicator.all()) {
            if (indicator.isRatedBy(rater)) {
                profile.score(indicator, steps.at(rater, indicator, occasion));
            }
        }
        return profile.build();
    }
}
