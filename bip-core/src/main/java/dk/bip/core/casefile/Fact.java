package dk.bip.core.casefile;

import dk.bip.core.CaseEvent;
import dk.bip.core.EventKey;
import dk.bip.core.RecordedEvent;
import dk.bip.core.Recording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One fact of a case: all versions of it, withdrawals among them, in the order in which they were recorded. */
record Fact(EventKey key, List<CaseEvent> versions) {

    static LocalDate recorded(CaseEvent version) {
        return version.recordedOn().orElse(version.date());
    }

    /** Returns an event without the day of recording where that is its own date, which says nothing. */
    static CaseEvent withoutOwnDay(CaseEvent version) {
        if (version instanceof RecordedEvent<?> event
                && event.recordedOn().filter(event.date()::equals).isPresent()) {
            Recording own = Recording.ON_ITS_DATE.withRevision(event.recording().revision());
            return event.with(
                    event.recording().reference().map(own::withReference).orElse(own));
        }
        return version;
    }

    /** Returns how many of the versions were recorded by a date; none of a fact that lies after it. */
    private int known(LocalDate date) {
        if (key.date().isAfter(date)) {
            return 0;
        }
        int known = versions.size();
        while (known > 0 && isRecordedAfter(date, versions.get(known - 1))) {
            known--;
        }
        return known;
    }

    private static boolean isRecordedAfter(LocalDate date, CaseEvent version) {
        LocalDate day = version.recordedOn().orElse(null);
        return day != null && day.isAfter(date);
    }

    /** Returns the day from which no version comes to light any more. */
    LocalDate lastChange() {
        LocalDate last = recorded(versions.get(versions.size() - 1));
        return last.isAfter(key.date()) ? last : key.date();
    }

    /** Returns the versions that were known on a date, as they are seen on it. */
    List<CaseEvent> versionsOn(LocalDate date) {
        List<CaseEvent> seen = new ArrayList<>();
        for (CaseEvent version : versions.subList(0, known(date))) {
            seen.add(version.seenOn(date));
        }
        return seen;
    }

    /** Returns the version that holds on a date, as it is seen on it. */
    Optional<CaseEvent> holdingOn(LocalDate date) {
        int known = known(date);
        return known == 0 || versions.get(known - 1) instanceof Withdrawal
                ? Optional.empty()
                : Optional.of(versions.get(known - 1).seenOn(date));
    }

    /** Returns the day on which the fact was first told, withdrawals apart. */
    LocalDate firstRecorded() {
        return versions.stream()
                .filter(version -> !(version instanceof Withdrawal))
                .map(Fact::recorded)
                .min(LocalDate::compareTo)
                .orElse(key.date());
    }
}
