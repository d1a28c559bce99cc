package dk.bip.model.trial;

import dk.bip.core.internal.Checks;
import dk.bip.model.statistics.PointEstimate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Weeks with an activity and weeks of whom it is known, person by person. */
final class PersonWeeks {

    private final List<int[]> persons = new ArrayList<>();
    private double with;
    private double all;

    private PersonWeeks() {}

    static PersonWeeks of(List<TrialPerson> persons, Activity activity, Denominator denominator, int first, int last) {
        PersonWeeks weeks = new PersonWeeks();
        for (TrialPerson person : persons) {
            int with = 0;
            int known = 0;
            for (int week = first; week <= last; week++) {
                Optional<Boolean> was = activity.at(person, week);
                if (was.isPresent() && denominator.holds(person, week)) {
                    known++;
                    with += was.get() ? 1 : 0;
                }
            }
            if (known > 0) {
                weeks.persons.add(new int[] {with, known});
                weeks.with += with;
                weeks.all += known;
            }
        }
        return weeks;
    }

    boolean hasError() {
        return persons.size() >= 2;
    }

    PointEstimate share() {
        Checks.that(hasError(), "table must hold two persons of each arm of whom some week is known");
        double share = with / all;
        double squares = 0;
        for (int[] person : persons) {
            double influence = (person[0] - share * person[1]) / all;
            squares += influence * influence;
        }
        return PointEstimate.ofShare(share, Math.sqrt(squares * persons.size() / (persons.size() - 1.0)));
    }
}
