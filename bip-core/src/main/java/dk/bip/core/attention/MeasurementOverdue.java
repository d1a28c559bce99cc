package dk.bip.core.attention;

import dk.bip.core.Language;
import dk.bip.core.Text;
import dk.bip.core.casefile.CaseSnapshot;
import dk.bip.core.indicator.Rater;
import dk.bip.core.internal.Checks;
import dk.bip.core.measurement.Measurement;
import dk.bip.core.measurement.MeasurementSchedule;
import dk.bip.core.measurement.MeasurementSeries;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A rater's next measurement is overdue, of citizen and caseworker each by itself: BIP measured every third month (BIP-DESIGN-04). A rater
 * who has not measured in the episode is not overdue.
 *
 * <p>Immutable and thread-safe; holds thresholds and no person's data.
 *
 * @param months the whole months from one measurement to the next, one or more; 3 by default
 * @param graceDays the days that a measurement may be late, zero or more; 14 by default
 */
public record MeasurementOverdue(int months, int graceDays) implements AttentionRule {

    private static final long serialVersionUID = 1L;

    private static final AttentionTopic TOPIC = AttentionTopic.of(
                    "MEASUREMENT_OVERDUE",
                    AttentionTopic.Severity.TO_TALK_ABOUT,
                    Text.of(
                            "Hvornår er det godt at se på det sammen igen, og hvad kunne gøre det let at svare?",
                            "When is a good time to look at it together again, and what could make it easy to answer?"))
            .withFinding("BIP-DESIGN-04");

    /**
     * Checks the thresholds.
     *
     * @param months the whole months from one measurement to the next, one or more; 3 by default
     * @param graceDays the days that a measurement may be late, zero or more; 14 by default
     * @throws IllegalArgumentException if a threshold is out of range
     */
    public MeasurementOverdue {
        Facts.atLeastOne(months, "months");
        Checks.that(graceDays >= 0, () -> "graceDays must be 0 or more, but is " + graceDays);
    }

    /**
     * Returns the rule with our thresholds.
     *
     * @return the rule, with the defaults named above
     */
    public static MeasurementOverdue withDefaults() {
        return new MeasurementOverdue(3, 14);
    }

    /**
     * Returns the rule with another threshold.
     *
     * @param other the whole months from one measurement to the next, one or more; 3 by default
     * @return a new rule
     * @throws IllegalArgumentException if it is out of range
     */
    public MeasurementOverdue withMonths(int other) {
        return new MeasurementOverdue(other, graceDays);
    }

    /**
     * Returns the rule with another threshold.
     *
     * @param other the days that a measurement may be late, zero or more; 14 by default
     * @return a new rule
     * @throws IllegalArgumentException if it is out of range
     */
    public MeasurementOverdue withGraceDays(int other) {
        return new MeasurementOverdue(months, other);
    }

    @Override
    public AttentionTopic topic() {
        return TOPIC;
    }

    @Override
    public List<AttentionFact> facts(CaseSnapshot snapshot) {
        MeasurementSchedule schedule = new MeasurementSchedule(months, graceDays);
        MeasurementSeries series = snapshot.standing().measurements();
        List<AttentionFact> facts = new ArrayList<>();
        for (Rater rater : Rater.values()) {
            if (schedule.overdue(series, rater, snapshot.date()).isPresent()) {
                facts.add(lastOf(series.by(rater).last().orElseThrow()));
            }
        }
        return List.copyOf(facts);
    }

    private static AttentionFact lastOf(Measurement measurement) {
        Rater rater = measurement.rater();
        return AttentionFact.of(
                "MEASURED." + rater.code(),
                measurement.date(),
                Text.of(
                        "seneste måling, " + rater.label(Language.DANISH).toLowerCase(Locale.ROOT),
                        "last measurement, " + rater.label(Language.ENGLISH).toLowerCase(Locale.ROOT)));
    }
}
