package dk.bip.core.attention;

import dk.bip.core.casefile.CaseSnapshot;
import dk.bip.core.casefile.StandingFacts;
import dk.bip.core.indicator.Instrument;
import dk.bip.core.indicator.Reliability;
import dk.bip.core.indicator.Scale;
import dk.bip.core.measurement.DatedScore;
import dk.bip.core.measurement.MeasurementSeries;
import dk.bip.core.measurement.ScaleSeries;
import dk.bip.core.progression.Movement;
import dk.bip.core.progression.ReliableChange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A reliable move of the index that speaks for the whole of an instrument, as {@link Instrument#overall()} has it: that of both raters, or
 * where the two cannot be compared that of the one rater who can. One scale an instrument is looked at, so that none moves by chance among
 * many.
 *
 * @param instrument what was measured with
 * @param scale the index that moved
 * @param change from the score of some months before to the latest
 */
record IndexMove(Instrument instrument, Scale scale, ReliableChange change) {

    /**
     * Returns the moves of the present episode. The start is the score that stood some months before the date of the latest score, so that it
     * stays the same until there is another score.
     */
    static List<IndexMove> of(CaseSnapshot snapshot, int months, double level, Movement movement) {
        MeasurementSeries recent = snapshot.standing()
                .measurements()
                .since(snapshot.date()
                        .minusMonths(months + 2L * StandingFacts.CARRIED_MONTHS)
                        .minusDays(ScaleSeries.PAIRED_DAYS));
        List<IndexMove> moves = new ArrayList<>();
        for (Instrument instrument : recent.instruments()) {
            overall(instrument, recent, snapshot.date(), months, level)
                    .filter(move -> move.change.movement() == movement)
                    .ifPresent(moves::add);
        }
        return moves;
    }

    private static Optional<IndexMove> overall(
            Instrument instrument, MeasurementSeries series, LocalDate date, int months, double level) {
        Scale overall = instrument.overall().orElse(null);
        if (overall == null) {
            return Optional.empty();
        }
        Optional<IndexMove> ofOne = Optional.empty();
        for (ScaleSeries scale : ScaleSeries.of(instrument, series)) {
            if (scale.scale().index().equals(overall.index())) {
                Optional<IndexMove> move = on(instrument, scale, date, months, level);
                if (scale.scale().equals(overall) && move.isPresent()) {
                    return move;
                }
                ofOne = ofOne.or(() -> move);
            }
        }
        return ofOne;
    }

    private static Optional<IndexMove> on(
            Instrument instrument, ScaleSeries scale, LocalDate date, int months, double level) {
        Optional<Reliability> reliability = instrument.reliability(scale.scale());
        Optional<DatedScore> end = scale.standing(date, StandingFacts.CARRIED_MONTHS);
        Optional<DatedScore> start =
                end.flatMap(last -> scale.standing(last.date().minusMonths(months), StandingFacts.CARRIED_MONTHS));
        return start.isEmpty() || reliability.isEmpty()
                ? Optional.empty()
                : Optional.of(new IndexMove(
                        instrument,
                        scale.scale(),
                        new ReliableChange(
                                start.get(),
                                end.get(),
                                reliability.get(),
                                level,
                                scale.scale().direction())));
    }

    List<AttentionFact> facts() {
        return List.of(Facts.score(scale, change.from()), Facts.score(scale, change.to()));
    }
}
