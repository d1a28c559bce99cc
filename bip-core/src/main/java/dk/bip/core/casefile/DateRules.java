package dk.bip.core.casefile;

import dk.bip.core.PeriodEvent;
import dk.bip.core.casefile.CaseIssue.Code;
import java.time.LocalDate;

/** Which dates are likely. The bounds are ours. */
final class DateRules {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;
    private static final int LONGEST_YEARS = 50;

    private DateRules() {}

    static void dates(Examination examination) {
        for (CheckedRow row : examination.rows()) {
            row.event()
                    .filter(event -> !isLikely(event.date()) || !isLikely(Fact.recorded(event)))
                    .ifPresent(event -> examination.add(
                            row,
                            Code.DATE_OUT_OF_RANGE,
                            "Er dateret eller registreret uden for årene " + FIRST_YEAR + " til " + LAST_YEAR
                                    + ". Ret datoen, eller udelad det, der står for ingen dato.",
                            "Is dated or recorded outside the years " + FIRST_YEAR + " to " + LAST_YEAR
                                    + ". Mend the date, or leave out what stands for no date."));
        }
    }

    private static boolean isLikely(LocalDate date) {
        return date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR;
    }

    static void sentinels(Examination examination) {
        for (CheckedRow row : examination.rows()) {
            row.event()
                    .filter(event -> event instanceof PeriodEvent period && hasSentinel(period))
                    .ifPresent(event -> examination.add(
                            row,
                            Code.FUTURE_SENTINEL,
                            "Slutter " + LONGEST_YEARS
                                    + " år eller mere efter sin start. Lad slutningen være åben, hvis"
                                    + " datoen betyder, at den ikke er kendt.",
                            "Ends " + LONGEST_YEARS
                                    + " years or more after its start. Leave the end open where the date"
                                    + " means that it is not known."));
        }
    }

    /** Tells whether the end of a period is likely to stand for none. */
    static boolean hasSentinel(PeriodEvent event) {
        return event.period()
                .endExclusive()
                .filter(end -> !end.isBefore(event.date().plusYears(LONGEST_YEARS)))
                .isPresent();
    }
}
