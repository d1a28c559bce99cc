package dk.bip.core.testing;

import dk.bip.core.CaseEvent;
import dk.bip.core.CaseworkerId;
import dk.bip.core.DateRange;
import dk.bip.core.casefile.BackgroundFact;
import dk.bip.core.casefile.BackgroundField;
import dk.bip.core.casefile.BackgroundValue;
import dk.bip.core.casefile.JobEvent;
import dk.bip.core.caseworker.CaseworkerAssignment;
import dk.bip.core.caseworker.Conversation;
import dk.bip.core.caseworker.JobOrientation;
import dk.bip.core.indicator.Indicator;
import dk.bip.core.indicator.IndicatorProfile;
import dk.bip.core.indicator.MissingReason;
import dk.bip.core.indicator.Rater;
import dk.bip.core.indicator.Score;
import dk.bip.core.intervention.Intervention;
import dk.bip.core.intervention.InterventionType;
import dk.bip.core.measurement.Measurement;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** The seven kinds of event that a case file holds, each with a maker of random events of its kind. */
public enum EventKind {
    MEASUREMENT(Measurement.class) {
        @Override
        public CaseEvent random(Random random, LocalDate date, LocalDate recordedOn) {
            Measurement.Builder builder = Measurement.builder(date);
            int raters = random.nextInt(8);
            if (raters != 0) {
                builder.profile(profile(random, Rater.CITIZEN));
            }
            if (raters != 1) {
                builder.profile(profile(random, Rater.CASEWORKER));
            }
            if (recordedOn != null) {
                builder.recordedOn(recordedOn);
            }
            return builder.build();
        }
    },
    INTERVENTION(Intervention.class) {
        @Override
        public CaseEvent random(Random random, LocalDate date, LocalDate recordedOn) {
            Intervention.Builder builder =
                    Intervention.builder(pick(random, List.of(InterventionType.values())), period(random, date));
            if (random.nextInt(3) == 0) {
                builder.hoursPerWeek(1 + random.nextInt(37));
            }
            if (recordedOn != null) {
                builder.recordedOn(recordedOn);
            }
            return builder.build();
        }
    },
    /** Random assignments are secondary: primary ones must not overlap, which one event alone cannot know. */
    ASSIGNMENT(CaseworkerAssignment.class) {
        @Override
        public CaseEvent random(Random random, LocalDate date, LocalDate recordedOn) {
            CaseworkerAssignment.Builder builder = CaseworkerAssignment.builder(
                            caseworker(random), period(random, date))
                    .role(CaseworkerAssignment.Role.SECONDARY);
            if (recordedOn != null) {
                builder.recordedOn(recordedOn);
            }
            return builder.build();
        }
    },
    CONVERSATION(Conversation.class) {
        @Override
        public CaseEvent random(Random random, LocalDate date, LocalDate recordedOn) {
            Conversation conversation = Conversation.of(
                    date,
                    pick(random, List.of(Conversation.Mode.values())),
                    pick(random, List.of(Conversation.Attendance.values())));
            return recordedOn == null ? conversation : conversation.withRecordedOn(recordedOn);
        }
    },
    ORIENTATION(JobOrientation.class) {
        @Override
        public CaseEvent random(Random random, LocalDate date, LocalDate recordedOn) {
            JobOrientation orientation =
                    JobOrientation.of(date, Score.of(1 + random.nextInt(401) / 100.0), 5 + random.nextInt(30));
            return recordedOn == null ? orientation : orientation.withRecordedOn(recordedOn);
        }
    },
    JOB_EVENT(JobEvent.class) {
        @Override
        public CaseEvent random(Random random, LocalDate date, LocalDate recordedOn) {
            JobEvent event = JobEvent.of(date, pick(random, List.of(JobEvent.Kind.values())));
            return recordedOn == null ? event : event.withRecordedOn(recordedOn);
        }
    },
    BACKGROUND_FACT(BackgroundFact.class) {
        @Override
        public CaseEvent random(Random random, LocalDate date, LocalDate recordedOn) {
            BackgroundField field = pick(random, List.of(BackgroundField.values()));
            BackgroundFact fact = BackgroundFact.of(date, field, value(random, field));
            return recordedOn == null ? fact : fact.withRecordedOn(recordedOn);
        }
    };

    private final Class<? extends CaseEvent> type;

    EventKind(Class<? extends CaseEvent> type) {
        this.type = type;
    }

    /** Returns the class of the events. */
    public Class<? extends CaseEvent> type() {
        return type;
    }

    /** Returns a random event; it is recorded on its own date where {@code recordedOn} is null. */
    public abstract CaseEvent random(Random random, LocalDate date, LocalDate recordedOn);

    static <T> T pick(Random random, List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    static CaseworkerId caseworker(Random random) {
        return CaseworkerId.of("caseworker-" + random.nextInt(4));
    }

    private static DateRange period(Random random, LocalDate start) {
        return random.nextInt(3) == 0
                ? DateRange.startingOn(start)
                : DateRange.of(start, start.plusDays(1 + random.nextInt(200)));
    }

    private static IndicatorProfile profile(Random random, Rater rater) {
        IndicatorProfile.Builder builder = IndicatorProfile.builder(rater);
        for (Indicator indicator : Indicator.values()) {
            int fate = random.nextInt(12);
            if (fate < MissingReason.values().length) {
                builder.missing(indicator, MissingReason.values()[fate]);
            } else if (indicator.isRatedBy(rater)) {
                builder.score(indicator, 1 + random.nextInt(9) / 2.0);
            }
        }
        return builder.build();
    }

    private static BackgroundValue value(Random random, BackgroundField field) {
        return switch (field.kind()) {
            case QUANTITY ->
                BackgroundValue.of(
                        field == BackgroundField.BIRTH_YEAR ? 1950 + random.nextInt(50) : random.nextInt(201) / 2.0);
            case YES_NO -> BackgroundValue.of(random.nextBoolean());
            case CHOICE -> BackgroundValue.of(pick(random, field.options()));
        };
    }
}
