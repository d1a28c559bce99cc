package dk.bip.core.progression;

import static org.assertj.core.api.Assertions.assertThat;

import dk.bip.core.CaseEvent;
import dk.bip.core.CaseworkerId;
import dk.bip.core.CitizenId;
import dk.bip.core.DateRange;
import dk.bip.core.casefile.CaseFile;
import dk.bip.core.casefile.CaseSnapshot;
import dk.bip.core.caseworker.CaseworkerAssignment;
import dk.bip.core.indicator.Bip;
import dk.bip.core.indicator.Indicator;
import dk.bip.core.indicator.Rater;
import dk.bip.core.indicator.Scale;
import dk.bip.core.intervention.Intervention;
import dk.bip.core.intervention.InterventionMix;
import dk.bip.core.intervention.InterventionType;
import dk.bip.core.measurement.Measurement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A case far longer than any real one: 10,000 measurements, 5,000 interventions and 2,000 changes of caseworker. */
class LongCaseTest {

    private static final LocalDate START = LocalDate.of(1990, 1, 1);
    private static final int MEASUREMENTS = 10_000;
    private static final int INTERVENTIONS = 5_000;
    private static final int CHANGES = 2_000;

    @Test
    void isSeenAndCalculatedLikeAnyOtherSeed1() {
        CaseFile file = CaseFile.of(CitizenId.of("long"), events(1).toArray(new CaseEvent[0]));
        assertThat(file.events()).hasSize(MEASUREMENTS + INTERVENTIONS + CHANGES + 1);
        CaseSnapshot whole = file.asOf(START.plusDays(MEASUREMENTS));
        assertThat(whole.measurements().measurements()).hasSize(MEASUREMENTS);
        assertThat(whole.assignments().changes()).isEqualTo(CHANGES);
        assertThat(whole.standing().caseworker()).contains(CaseworkerId.of("caseworker-0"));
        assertThat(InterventionMix.overLastThreeMonths(whole.interventions(), whole.date())
                        .kind())
                .isNotNull();

        LocalDate half = START.plusDays(MEASUREMENTS / 2);
        CaseSnapshot seen = whole.asOf(half);
        assertThat(seen).isEqualTo(file.asOf(half));
        assertThat(seen.measurements().measurements()).hasSize(MEASUREMENTS / 2 + 1);
        assertThat(seen.assignments().changes()).isEqualTo(CHANGES / 2);

        Progression progression = ProgressionCalculator.withDefaults().calculate(whole);
        Scale scale = Scale.of(Rater.CITIZEN, Indicator.COOPERATION);
        assertThat(progression.on(scale).points()).hasSize(MEASUREMENTS / 2);
        assertThat(progression.on(Scale.ofBoth(Bip.SEVEN)).points()).hasSize(MEASUREMENTS / 2);
    }

    private static List<CaseEvent> events(long seed) {
        Random random = new Random(seed);
        List<CaseEvent> events = new ArrayList<>();
        for (int i = 0; i < MEASUREMENTS; i++) {
            Rater rater = i % 2 == 0 ? Rater.CITIZEN : Rater.CASEWORKER;
            events.add(Measurement.of(START.plusDays(i), Cases.profile(rater, indicator -> 1 + random.nextInt(5))));
        }
        for (int i = 0; i < INTERVENTIONS; i++) {
            LocalDate start = START.plusDays(i);
            InterventionType type =
                    InterventionType.all().get(i % InterventionType.all().size());
            events.add(Intervention.of(type, DateRange.of(start, start.plusDays(1 + random.nextInt(9_000)))));
        }
        for (int i = 0; i <= CHANGES; i++) {
            LocalDate start = START.plusDays(5L * i);
            DateRange period = i == CHANGES ? DateRange.startingOn(start) : DateRange.of(start, start.plusDays(5));
            events.add(CaseworkerAssignment.of(CaseworkerId.of("caseworker-" + i % 2), period));
        }
        return events;
    }
}
