package dk.bip.model.trial;

import dk.bip.model.estimation.Csv;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Trials for the tests. */
final class TrialTables {

    private TrialTables() {}

    /** The trial of src/test/R/trial/trial.R. */
    static TrialTable ofR() {
        List<TrialPerson> persons = new ArrayList<>();
        int weeks = 20;
        for (Map<String, String> row : Csv.rows("/dk/bip/model/trial/trial.csv")) {
            TrialPerson.Builder person = TrialPerson.builder(row.get("arm").equals("1") ? Arm.TREATED : Arm.CONTROL)
                    .centre(row.get("centre"));
            for (int week = 1; week <= weeks; week++) {
                String cell = row.get("job" + week);
                if (!cell.isEmpty()) {
                    person.outcome(week, cell.equals("1"));
                }
            }
            persons.add(person.build());
        }
        return TrialTable.of(weeks, persons);
    }

    /** One person whose weeks are 0, 1 or, where missing, a dot. */
    static TrialPerson person(Arm arm, String weeks) {
        TrialPerson.Builder person = TrialPerson.builder(arm);
        write(person, weeks);
        return person.build();
    }

    static TrialPerson person(Arm arm, String centre, String weeks) {
        TrialPerson.Builder person = TrialPerson.builder(arm).centre(centre);
        write(person, weeks);
        return person.build();
    }

    private static void write(TrialPerson.Builder person, String weeks) {
        for (int week = 1; week <= weeks.length(); week++) {
            if (weeks.charAt(week - 1) != '.') {
                person.outcome(week, weeks.charAt(week - 1) == '1');
            }
        }
    }

    /** One week in two centres, of which South has no controls. */
    static TrialTable withoutControlsInSouth() {
        return TrialTable.of(
                1,
                List.of(
                        person(Arm.TREATED, "North", "1"),
                        person(Arm.TREATED, "North", "0"),
                        person(Arm.CONTROL, "North", "0"),
                        person(Arm.CONTROL, "North", "0"),
                        person(Arm.TREATED, "South", "1"),
                        person(Arm.TREATED, "South", "0")));
    }

    /** A trial in which each person finds a job with a weekly chance and loses it with another, the same in both arms. */
    static TrialTable withoutEffect(int persons, int weeks, int centres, Random random) {
        List<TrialPerson> all = new ArrayList<>();
        for (int i = 0; i < persons; i++) {
            TrialPerson.Builder person =
                    TrialPerson.builder(i % 2 == 0 ? Arm.TREATED : Arm.CONTROL).centre("centre " + i / 2 % centres);
            boolean working = random.nextDouble() < 0.1;
            for (int week = 1; week <= weeks; week++) {
                working = random.nextDouble() < (working ? 0.93 : 0.02);
                person.outcome(week, working);
            }
            all.add(person.build());
        }
        return TrialTable.of(weeks, all);
    }
}
