package dk.bip.core.casefile;

import dk.bip.core.casefile.CaseIssue.Code;
import dk.bip.core.measurement.Measurement;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Whether starts and ends of jobs go together, and with what was measured. */
final class JobRules {

    private static final int LONG_AFTER_MONTHS = 6;

    private JobRules() {}

    static void jobs(Examination examination) {
        List<JobEvent> open = Job.match(examination.holding(JobEvent.KIND), (start, end) -> {
            if (start.isEmpty()) {
                examination.add(
                        examination.row(end),
                        Code.END_WITHOUT_START,
                        "Afslutter et job, der ikke er begyndt. Tilføj starten, eller ret datoen eller referencen.",
                        "Ends a job that has not started. Add the start, or mend the date or the reference.");
            }
        });
        List<Measurement> measurements = examination.holding(Measurement.KIND);
        for (JobEvent start : open) {
            if (start.terms() != JobEvent.Terms.BESIDE_BENEFITS) {
                measured(examination, measurements, start.date().plusMonths(LONG_AFTER_MONTHS));
            }
        }
    }

    /** Tells of the first measurement of those made while a job still runs. */
    private static void measured(Examination examination, List<Measurement> measurements, LocalDate longAfter) {
        measurements.stream()
                .filter(measurement -> !measurement.date().isBefore(longAfter))
                .min(Comparator.comparing(Measurement::date))
                .ifPresent(measurement -> examination.add(
                        examination.row(measurement),
                        Code.MEASUREMENT_IN_JOB,
                        "Er målt " + LONG_AFTER_MONTHS
                                + " måneder eller mere efter starten på et job uden slutning. Tilføj"
                                + " slutningen, hvis jobbet er ophørt.",
                        "Was measured " + LONG_AFTER_MONTHS
                                + " months or more after the start of a job without an end. Add"
                                + " the end where the job has ended."));
    }
}
