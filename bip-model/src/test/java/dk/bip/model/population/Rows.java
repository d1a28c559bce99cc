package dk.bip.model.population;

import dk.bip.core.indicator.Dimension;
import dk.bip.core.indicator.Indicator;
import dk.bip.core.indicator.Rater;
import dk.bip.core.intervention.Intervention;
import dk.bip.model.outcome.Horizon;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** Everything that an interval tells, as words; numbers by their bits, which every JDK prints alike. */
final class Rows {

    private Rows() {}

    static List<String> of(ReferenceCitizen citizen) {
        return citizen.intervals().stream().map(Rows::of).toList();
    }

    static List<String> of(JobCentre centre) {
        return centre.citizens().stream()
                .flatMap(citizen -> of(citizen).stream())
                .toList();
    }

    private static String of(PersonInterval interval) {
        List<Object> parts = new ArrayList<>(List.of(
                interval.citizen().id().value(),
                interval.number(),
                interval.date(),
                interval.caseworker().value(),
                interval.channels(),
                bits(interval.meanCitizenScore()),
                interval.belief(),
                bits(interval.orientation()),
                interval.changesOfCaseworker(),
                interval.companyCourseEnded(),
                interval.citizen().jobStart()));
        for (int i = 0; i < PersonInterval.questions().size(); i++) {
            parts.add(interval.step(i));
        }
        for (Rater rater : Rater.values()) {
            for (Dimension indicator : Indicator.all()) {
                parts.add(bits(interval.score(rater, indicator)));
            }
        }
        for (Intervention intervention : interval.lastInterventions()) {
            parts.add(intervention.type());
            parts.add(intervention.period());
        }
        for (Horizon horizon : List.of(Horizon.THREE_MONTHS, Horizon.SIX_MONTHS, Horizon.TWELVE_MONTHS)) {
            parts.add(interval.jobWithin(horizon));
        }
        return parts.toString();
    }

    private static String bits(OptionalDouble value) {
        return value.isPresent() ? bits(value.getAsDouble()) : "none";
    }

    private static String bits(double value) {
        return Long.toHexString(Double.doubleToLongBits(value));
    }
}
