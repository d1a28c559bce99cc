package dk.bip.model.trial;

import dk.bip.model.statistics.Clusters;
import java.util.Arrays;
import java.util.List;

/** The persons of one centre. */
record CentrePersons(String centre, List<TrialPerson> persons) {

    static List<CentrePersons> of(TrialTable table) {
        Clusters centres = table.requireCentres();
        return centres.labels().stream()
                .map(label -> new CentrePersons(
                        label,
                        Arrays.stream(centres.rows(label))
                                .mapToObj(row -> table.persons().get(row))
                                .toList()))
                .toList();
    }
}
