package dk.bip.core.testing;

import dk.bip.core.Provenance;
import dk.bip.core.Sensitivity;
import dk.bip.core.Text;
import dk.bip.core.indicator.Bip;
import dk.bip.core.indicator.Dimension;
import dk.bip.core.indicator.IndexRule;
import dk.bip.core.indicator.Indicator;
import dk.bip.core.indicator.Instrument;
import dk.bip.core.indicator.MissingReason;
import dk.bip.core.indicator.Profile;
import dk.bip.core.indicator.Rater;
import dk.bip.core.indicator.Reading;
import dk.bip.core.indicator.Reliability;
import dk.bip.core.indicator.Scale;
import dk.bip.core.indicator.ScoreRange;
import dk.bip.core.indicator.Skapa;
import java.util.List;

/** Values of the package {@code indicator} for the contract of values. */
public final class InstrumentSamples {

    private InstrumentSamples() {}

    /** Returns one or more of each type. */
    public static List<Object> all() {
        ScoreRange percent = ScoreRange.continuous(0, 100);
        Dimension sensitive = Dimension.builder("ladder/sleep", percent)
                .label(Text.of("Søvn", "Sleep"))
                .definition(Text.of("Hvor godt søvnen går.", "How well sleep goes."))
                .sensitivity(Sensitivity.HEALTH)
                .build();
        Scale overall = Scale.ofBoth(Bip.SEVEN);
        return List.of(
                ScoreRange.ONE_TO_FIVE,
                percent,
                ScoreRange.ONE_TO_FIVE.score(2.5),
                percent.score(2.5),
                Reliability.of(2, 0.75),
                new Reliability(2, 0.75, Provenance.OURS),
                new Reading.Scored(percent.score(40), 2),
                new Reading.Scored(Ladder.RANGE.score(4), 3),
                new Reading.Missing(MissingReason.DECLINED),
                Indicator.COOPERATION,
                Ladder.WORRY,
                sensitive,
                Bip.SEVEN,
                Bip.ELEVEN.withMinimum(4),
                Ladder.OVERALL,
                Skapa.OVERALL.withMinimum(2),
                IndexRule.of("ladder/both", Text.of("Begge", "Both"), List.of(Ladder.HOUSING, Ladder.ECONOMY)),
                Bip.INSTRUMENT,
                Skapa.INSTRUMENT,
                Ladder.INSTRUMENT,
                Instrument.builder("ladder", Text.of("Stigen", "The ladder"))
                        .dimensions(Ladder.HOUSING, Ladder.WORK)
                        .build(),
                Scale.of(Rater.CITIZEN, Indicator.COOPERATION),
                Scale.of(Rater.CASEWORKER, Bip.SEVEN),
                Scale.of(Rater.CITIZEN, Ladder.OVERALL),
                overall,
                Profile.builder(Bip.INSTRUMENT, Rater.CASEWORKER)
                        .score(Indicator.COOPERATION, 2.25)
                        .missing(Indicator.CASEWORKER_BELIEF, MissingReason.DONT_KNOW)
                        .build(),
                Profile.builder(Skapa.INSTRUMENT, Rater.CITIZEN)
                        .score(Skapa.HEALTH, 4)
                        .build(),
                Profile.builder(Skapa.INSTRUMENT, Rater.CASEWORKER)
                        .score(Skapa.HEALTH, 4)
                        .build(),
                Profile.builder(Ladder.INSTRUMENT, Rater.CITIZEN)
                        .reading(Ladder.WORRY, new Reading.Scored(Ladder.RANGE.score(9.5), 4))
                        .build());
    }
}
