package dk.bip.core.testing;

import dk.bip.core.indicator.Rater;
import dk.bip.core.indicator.Skapa;
import dk.bip.core.measurement.DatedScore;
import dk.bip.core.measurement.Measurement;
import dk.bip.core.measurement.MeasurementPair;
import dk.bip.core.measurement.MeasurementSchedule;
import dk.bip.core.measurement.MeasurementSeries;
import dk.bip.core.measurement.OverdueMeasurement;
import dk.bip.core.questionnaire.Questionnaire;
import java.time.LocalDate;
import java.util.List;

/** Values of the package {@code measurement} for the contract of values. */
public final class MeasurementSamples {

    private MeasurementSamples() {}

    /** Returns one or more of each type. */
    public static List<Object> all() {
        LocalDate start = RandomMeasurements.START;
        List<Measurement> skapa = RandomMeasurements.of(Skapa.INSTRUMENT, 1, 2);
        List<Measurement> ladder = RandomMeasurements.of(Ladder.INSTRUMENT, 2, 2);
        Questionnaire form = Ladder.questionnaire();
        Measurement answered = Measurement.of(start, form.check(Rater.CITIZEN, 2, 4, 6, 8));
        MeasurementPair pair = MeasurementSeries.of(skapa).pairs().get(0);
        return List.of(
                answered,
                answered.withRecordedOn(start.plusDays(1)),
                skapa.get(0),
                MeasurementSeries.of(ladder),
                MeasurementSeries.of(skapa),
                MeasurementSeries.of(List.of()),
                pair,
                MeasurementSeries.of(skapa).pairs().get(1),
                new DatedScore(start, Ladder.RANGE.score(4)),
                MeasurementSchedule.withDefaults(),
                new OverdueMeasurement(Rater.CITIZEN, start, 20));
    }
}
