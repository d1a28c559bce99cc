package dk.bip.core.attention;

import dk.bip.core.CaseEvent;
import dk.bip.core.CaseworkerId;
import dk.bip.core.CitizenId;
import dk.bip.core.DateRange;
import dk.bip.core.casefile.CaseFile;
import dk.bip.core.casefile.CaseSnapshot;
import dk.bip.core.casefile.JobEvent;
import dk.bip.core.caseworker.CaseworkerAssignment;
import dk.bip.core.caseworker.Conversation;
import dk.bip.core.indicator.Bip;
import dk.bip.core.indicator.Dimension;
import dk.bip.core.indicator.Indicator;
import dk.bip.core.indicator.MissingReason;
import dk.bip.core.indicator.Profile;
import dk.bip.core.indicator.Rater;
import dk.bip.core.intervention.Intervention;
import dk.bip.core.intervention.InterventionType;
import dk.bip.core.measurement.Measurement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A made-up case that tests put together event by event and look at on one day. */
final class AttentionCase {

    /** The day on which one looks. */
    static final LocalDate TODAY = LocalDate.of(2020, 7, 1);

    private final CaseFile.Builder file = CaseFile.builder(CitizenId.of("citizen-secret"));

    AttentionCase with(CaseEvent event) {
        file.add(event);
        return this;
    }

    /** Every indicator of the rater has the same score, but for those that are named. */
    AttentionCase measured(String date, Rater rater, double score, Map<Dimension, Double> others) {
        Profile.Builder profile = Profile.builder(Bip.INSTRUMENT, rater);
        for (Dimension indicator : Indicator.all()) {
            if (indicator.isRatedBy(rater)) {
                profile.score(indicator, others.getOrDefault(indicator, score));
            }
        }
        return with(Measurement.of(LocalDate.parse(date), profile.build()));
    }

    AttentionCase measured(String date, Rater rater, double score) {
        return measured(date, rater, score, Map.of());
    }

    AttentionCase measured(String date, double score) {
        return measured(date, Rater.CITIZEN, score).measured(date, Rater.CASEWORKER, score);
    }

    /** The caseworker answers 3 throughout, but for the belief. */
    AttentionCase belief(String date, double belief) {
        return measured(date, Rater.CASEWORKER, 3, Map.of(Indicator.CASEWORKER_BELIEF, belief));
    }

    /** The caseworker declines to say what the belief is. */
    AttentionCase beliefDeclined(String date) {
        return with(Measurement.of(
                LocalDate.parse(date),
                Profile.builder(Bip.INSTRUMENT, Rater.CASEWORKER)
                        .missing(Indicator.CASEWORKER_BELIEF, MissingReason.DECLINED)
                        .score(Indicator.COOPERATION, 3)
                        .build()));
    }

    AttentionCase intervention(InterventionType type, String period) {
        return with(Intervention.of(type, DateRange.parse(period)));
    }

    AttentionCase caseworker(String name, String period) {
        return with(CaseworkerAssignment.of(CaseworkerId.of(name), DateRange.parse(period)));
    }

    AttentionCase conversation(String date, Conversation.Attendance attendance) {
        return with(Conversation.of(LocalDate.parse(date), Conversation.Mode.IN_PERSON, attendance));
    }

    AttentionCase job(String date) {
        return with(JobEvent.of(LocalDate.parse(date), JobEvent.Kind.JOB_STARTED));
    }

    CaseSnapshot today() {
        return asOf(TODAY.toString());
    }

    CaseSnapshot asOf(String date) {
        return file.build().asOf(LocalDate.parse(date));
    }

    /** The codes and dates of what a rule finds today. */
    List<String> found(AttentionRule rule) {
        return rule.facts(today()).stream()
                .map(fact -> fact.code() + " " + fact.date())
                .toList();
    }
}
