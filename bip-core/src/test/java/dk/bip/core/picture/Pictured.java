package dk.bip.core.picture;

import dk.bip.core.CaseEvent;
import dk.bip.core.CitizenId;
import dk.bip.core.casefile.CaseFile;
import dk.bip.core.casefile.CaseSnapshot;
import dk.bip.core.indicator.Dimension;
import dk.bip.core.indicator.Instrument;
import dk.bip.core.indicator.Profile;
import dk.bip.core.indicator.Rater;
import dk.bip.core.measurement.Measurement;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Made-up cases for the tests of this package. */
final class Pictured {

    static final LocalDate START = LocalDate.of(2024, 1, 1);

    private Pictured() {}

    static Measurement measured(Instrument instrument, LocalDate date, Rater rater, Map<Dimension, Double> scores) {
        Profile.Builder profile = Profile.builder(instrument, rater);
        scores.forEach(profile::score);
        return Measurement.of(date, profile.build());
    }

    static CaseSnapshot snapshot(LocalDate date, Collection<? extends CaseEvent> events) {
        CaseFile.Builder file = CaseFile.builder(CitizenId.of("citizen-secret"));
        events.forEach(file::add);
        return file.build().asOf(date);
    }

    static CaseSnapshot snapshot(LocalDate date, CaseEvent... events) {
        return snapshot(date, List.of(events));
    }
}
