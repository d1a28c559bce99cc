package dk.bip.core.testing;

import dk.bip.core.CaseEvent;
import dk.bip.core.CaseworkerId;
import dk.bip.core.DateRange;
import dk.bip.core.RecordedEvent;
import dk.bip.core.casefile.BackgroundFact;
import dk.bip.core.casefile.BackgroundField;
import dk.bip.core.casefile.BackgroundValue;
import dk.bip.core.casefile.JobEvent;
import dk.bip.core.caseworker.CaseworkerAssignment;
import dk.bip.core.caseworker.Conversation;
import dk.bip.core.caseworker.JobOrientation;
import dk.bip.core.indicator.Bip;
import dk.bip.core.indicator.Dimension;
import dk.bip.core.indicator.Indicator;
import dk.bip.core.indicator.MissingReason;
import dk.bip.core.indicator.Profile;
import dk.bip.core.indicator.Rater;
import dk.bip.core.indicator.ScoreRange;
import dk.bip.core.intervention.Intervention;
import dk.bip.core.intervention.InterventionType;
import dk.bip.core.measurement.Measurement;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** The seven kinds of event that a case file holds, each with a maker of random events of its kind. */
public enum SampleKind {
    MEASUREMENT(Measurement.class) {
        @Override
        public CaseEvent random(Random random, LocalDate date, LocalDate recordedOn) {
            return measurement(random, pick(random, List.of(Rater.values())), date, recordedOn);
        }
    },
    INTERVENTION(Intervention.class) {
        @Override
        public CaseEvent random(Random random, LocalDate date, LocalDate recordedOn) {
            Intervention intervention = Intervention.of(pick(random, InterventionType.all()), period(random, date));
            if (random.nextInt(3) == 0) {
                intervention = intervention.withHoursPerWeek(1 + random.nextInt(37));
            }
            if (!intervention.period().isOpen() && random.nextInt(3) == 0) {
                intervention = intervention.withEndReason(pick(random, List.of(Intervention.EndReason.values())));
            }
            return recorded(intervention, recordedOn);
        }
    },
    /** Random assignments are secondary: primary ones must not overlap, which one event alone cannot know. */
    ASSIGNMENT(CaseworkerAssignment.class) {
        @Override
        public CaseEvent random(Random random, LocalDate date, LocalDate recordedOn) {
            return recorded(
                    CaseworkerAssignment.of(caseworker(random), period(random, date))
                            .withRole(CaseworkerAssignment.Role.SECONDARY),
                    recordedOn);
        }
    },
    CONVERSATION(Conversation.class) {
        @Override
        public CaseEvent random(Random random, LocalDate date, LocalDate recordedOn) {
            Conversation conversation = Conversation.of(
                    date,
                    pick(random, List.of(Conversation.Mode.values())),
                    pick(random, List.of(Conversation.Attendance.values())));
            return recorded(conversation, recordedOn);
        }
    },
    ORIENTATION(JobOrientation.class) {
        @Override
        public CaseEvent random(Random random, LocalDate date, LocalDate recordedOn) {
            JobOrientation orientation = JobOrientation.of(
                    date, ScoreRange.ONE_TO_FIVE.score(1 + random.nextInt(401) / 100.0), 5 + random.nextInt(30));
            return recorded(orientation, recordedOn);
        }
    },
    JOB_EVENT(JobEvent.class) {
        @Override
        public CaseEvent random(Random random, LocalDate date, LocalDate recordedOn) {
            JobEvent event = JobEvent.of(date, pick(random, List.of(JobEvent.Kind.values())));
            if (event.kind() == JobEvent.Kind.JOB_STARTED && random.nextInt(3) == 0) {
                event = event.withTerms(pick(random, List.of(JobEvent.Terms.values())))
                        .withHoursPerWeek(10);
            }
            return recorded(event, recordedOn);
        }
    },
    BACKGROUND_FACT(BackgroundFact.class) {
        @Override
        public CaseEvent random(Random random, LocalDate date, LocalDate recordedOn) {
            BackgroundField field = pick(random, BackgroundField.all());
            BackgroundFact fact = BackgroundFact.of(date, field, value(random, field));
            return recorded(fact, recordedOn);
        }
    };

    private final Class<? extends CaseEvent> type;

    SampleKind(Class<? extends CaseEvent> type) {
        this.type = type;
    }

    /** Returns the class of the events. */
    public Class<? extends CaseEvent> type() {
        return type;
    }

    /** Returns a random event; it is recorded on its own date where {@code recordedOn} is null. */
    public abstract CaseEvent random(Random random, LocalDate date, LocalDate recordedOn);

    private static <E extends RecordedEvent<E>> E recorded(E event, LocalDate recordedOn) {
        return recordedOn == null ? event : event.withRecordedOn(recordedOn);
    }

    static <T> T pick(Random random, List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    static CaseworkerId caseworker(Random random) {
        return CaseworkerId.of("caseworker-" + random.nextInt(4));
    }

    static Measurement measurement(Random random, Rater rater, LocalDate date, LocalDate recordedOn) {
        Measurement measurement = Measurement.of(date, profile(random, rater));
        return recorded(measurement, recordedOn);
    }

    private static DateRange period(Random random, LocalDate start) {
        return random.nextInt(3) == 0
                ? DateRange.startingOn(start)
                : DateRange.of(start, start.plusDays(1 + random.nextInt(200)));
    }

    private static Profile profile(Random random, Rater rater) {
        Profile.Builder builder = Profile.builder(Bip.INSTRUMENT, rater);
        for (Dimension indicator : Indicator.all()) {
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
                        field.equals(BackgroundField.BIRTH_YEAR)
                                ? 1950 + random.nextInt(50)
                                : random.nextInt(201) / 2.0);
            case YES_NO -> BackgroundValue.of(random.nextBoolean());
            case CHOICE -> BackgroundValue.of(pick(random, field.options()));
        };
    }
}
