package dk.bip.model.group;

import dk.bip.core.CitizenId;
import dk.bip.core.casefile.CaseFile;
import dk.bip.core.indicator.Dimension;
import dk.bip.core.indicator.Profile;
import dk.bip.core.indicator.Rater;
import dk.bip.core.indicator.Scale;
import dk.bip.core.measurement.Measurement;
import dk.bip.core.progression.Progression;
import dk.bip.core.progression.ProgressionCalculator;
import dk.bip.core.testing.Ladder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Made-up citizens who were measured twice, on the scale of housing: a change is reliable from 2.48 on. */
final class Citizens {

    static final Scale HOUSING = Scale.of(Rater.CITIZEN, Ladder.HOUSING);
    static final Scale WORRY = Scale.of(Rater.CITIZEN, Ladder.WORRY);
    /** Without a known reliability, so that no change can be judged. */
    static final Scale WORK = Scale.of(Rater.CITIZEN, Ladder.WORK);

    private static final LocalDate START = LocalDate.of(2024, 1, 1);

    private Citizens() {}

    static GroupedProgression of(String name, double start, double end) {
        return GroupedProgression.of(CitizenId.of(name), progression(Ladder.HOUSING, start, end), HOUSING);
    }

    static Progression progression(Dimension dimension, double start, double end) {
        LocalDate later = START.plusMonths(6);
        CaseFile file = CaseFile.of(
                CitizenId.of("citizen-secret"), measured(dimension, START, start), measured(dimension, later, end));
        return ProgressionCalculator.of(Ladder.INSTRUMENT).calculate(file.asOf(later));
    }

    private static Measurement measured(Dimension dimension, LocalDate date, double score) {
        return Measurement.of(
                date,
                Profile.builder(Ladder.INSTRUMENT, Rater.CITIZEN)
                        .score(dimension, score)
                        .build());
    }

    /** Citizens of a team, of whom some go up by three steps, some stand still and some go down by three. */
    static List<GroupedProgression> team(String team, int up, int still, int down) {
        List<GroupedProgression> citizens = new ArrayList<>();
        for (int i = 0; i < up + still + down; i++) {
            double end = i < up ? 8 : i < up + still ? 5 : 2;
            citizens.add(of(team + "-" + i, 5, end).in(Grouping.TEAM, team));
        }
        return citizens;
    }

    @SafeVarargs
    static List<GroupedProgression> together(List<GroupedProgression>... teams) {
        List<GroupedProgression> citizens = new ArrayList<>();
        for (List<GroupedProgression> team : teams) {
            citizens.addAll(team);
        }
        return citizens;
    }
}
