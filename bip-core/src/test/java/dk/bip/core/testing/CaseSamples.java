package dk.bip.core.testing;

import dk.bip.core.CitizenId;
import dk.bip.core.DateRange;
import dk.bip.core.Sensitivity;
import dk.bip.core.Text;
import dk.bip.core.casefile.BackgroundFact;
import dk.bip.core.casefile.BackgroundField;
import dk.bip.core.casefile.BackgroundValue;
import dk.bip.core.casefile.CaseCheck;
import dk.bip.core.casefile.CaseFile;
import dk.bip.core.casefile.CaseIssue;
import dk.bip.core.casefile.CaseRepair;
import dk.bip.core.casefile.CaseRow;
import dk.bip.core.casefile.Episode;
import dk.bip.core.casefile.Job;
import dk.bip.core.casefile.JobEvent;
import dk.bip.core.casefile.Withdrawal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Values of the package {@code casefile} for the contract of values. */
public final class CaseSamples {

    private CaseSamples() {}

    /** Returns one or more of each type. */
    public static List<Object> all() {
        LocalDate start = LocalDate.of(2015, 1, 5);
        OwnEvent visit = OwnEvent.of(start, "library", 2);
        JobEvent job = JobEvent.of(start, JobEvent.Kind.JOB_STARTED)
                .withTerms(JobEvent.Terms.SUBSIDISED)
                .withHoursPerWeek(20);
        BackgroundField income = BackgroundField.quantity(
                        "acme/income", Text.of("Indtægt", "Income"), Sensitivity.ORDINARY, 0, 1e6)
                .whole()
                .unit(Text.of("kroner", "kroner"))
                .ageLimitMonths(6)
                .build();
        BackgroundField car = BackgroundField.yesNo("acme/car", Text.of("Bil", "Car"), Sensitivity.HEALTH)
                .build();
        BackgroundField home = BackgroundField.choice("acme/home", Text.of("Bolig", "Home"), Sensitivity.ORDINARY)
                .option("OWNED", Text.of("Ejet", "Owned"))
                .option("RENTED", Text.of("Lejet", "Rented"))
                .build();
        BackgroundFact fact = BackgroundFact.of(start, income, BackgroundValue.of(24));
        CitizenId citizen = CitizenId.of("borger-1");
        CaseFile small = CaseFile.of(citizen, job, fact, visit, Withdrawal.of(visit, start.plusDays(3)));
        List<Object> all = new ArrayList<>(List.of(
                BackgroundField.MAN,
                income,
                car,
                home,
                fact,
                fact.withRecordedOn(start.plusDays(1)),
                BackgroundFact.of(start, home, BackgroundValue.of("RENTED")),
                BackgroundFact.of(start, car, BackgroundValue.of(true)),
                BackgroundValue.of(24),
                BackgroundValue.of(true),
                BackgroundValue.of("RENTED"),
                job,
                JobEvent.of(start, JobEvent.Kind.EDUCATION_ENDED).withReference("school"),
                new Job(DateRange.startingOn(start), JobEvent.Terms.ORDINARY),
                Episode.of(1, start, Optional.of(start.plusDays(20))),
                Episode.of(2, start, Optional.empty()),
                Withdrawal.of(visit, start.plusDays(3)),
                Withdrawal.of(job.withReference("second"), start.plusDays(3)),
                Withdrawal.of(fact, start.plusDays(3)),
                CaseFile.of(CitizenId.of("borger-2")),
                small,
                small.asOf(start),
                small.asOf(start.plusDays(3))));
        all.addAll(issues(citizen, job));
        return List.copyOf(all);
    }

    private static List<CaseIssue> issues(CitizenId citizen, JobEvent job) {
        JobEvent conflicting = job.withHoursPerWeek(30);
        CaseCheck check =
                CaseFile.check(citizen, List.of(CaseRow.of(job), CaseRow.of(job), CaseRow.of(conflicting), List::of));
        return Stream.concat(check.issues().stream(), check.repair(CaseRepair.DROP_REFUSED).issues().stream())
                .distinct()
                .toList();
    }
}
