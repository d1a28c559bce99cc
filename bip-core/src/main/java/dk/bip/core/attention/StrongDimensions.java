package dk.bip.core.attention;

import dk.bip.core.indicator.Dimension;
import dk.bip.core.indicator.Instrument;
import dk.bip.core.indicator.Score;
import dk.bip.core.indicator.ScoreRange;
import java.util.List;

/**
 * What speaks for the whole in an instrument: the dimensions of its first index, which for BIP are the seven. An instrument without an index
 * has none. Steps and scores of BIP's range stand for the same share of another range.
 */
final class StrongDimensions {

    private StrongDimensions() {}

    static List<Dimension> of(Instrument instrument) {
        return instrument.indices().isEmpty()
                ? List.of()
                : instrument.indices().get(0).dimensions();
    }

    static double stepsApart(Score one, Score other) {
        return Math.abs(one.minus(other)) / one.range().width() * ScoreRange.ONE_TO_FIVE.width();
    }

    static boolean isAtMost(double scoreOfBip, Dimension dimension, Score score) {
        return dimension.positionOf(score)
                <= ScoreRange.ONE_TO_FIVE.score(scoreOfBip).position();
    }
}
