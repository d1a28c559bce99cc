package dk.bip.core.indicator;

import dk.bip.core.Provenance;
import dk.bip.core.Text;
import dk.bip.core.internal.Checks;

/**
 * BIP as an instrument: the eleven {@link Indicator}s, rated by citizen and caseworker, and two indices over them.
 *
 * <p>Nothing is published of the reliability of BIP. What stands here is ours and says so; the numbers fit together as seven items of
 * standard deviation 1, reliability 0.7 and a mean correlation of 0.4 do. For an indicator: standard deviation 1 and reliability 0.7, so
 * that a change must exceed 1.52 to be reliable at 95 %. For an index of one rater: standard deviation 0.7 and reliability 0.9, so that a
 * change must exceed 0.61; for the mean of the two raters, and for the index over eleven, that is on the cautious side.
 */
public final class Bip {

    static final String ID = "bip";

    /** The reliability of one item that is assumed where nothing is published: standard deviation 1, reliability 0.7 (ours). */
    static final Reliability OF_ITEM = new Reliability(1, 0.7, Provenance.OURS);

    /** The reliability of an index that is assumed where nothing is published: standard deviation 0.7, reliability 0.9 (ours). */
    static final Reliability OF_INDEX = new Reliability(0.7, 0.9, Provenance.OURS);

    /** The index over the seven indicators that predict the job chance; at least five must be there. */
    public static final IndexRule SEVEN = IndexRule.builtIn(
            "SEVEN", Text.of("Samlet over de syv indikatorer", "Overall, the seven indicators"), Indicator.seven());

    /** The index over all eleven indicators; at least eight must be there. */
    public static final IndexRule ELEVEN = IndexRule.builtIn(
            "ELEVEN",
            Text.of("Samlet over alle elleve indikatorer", "Overall, all eleven indicators"),
            Indicator.all());

    /** The instrument, with the id {@code bip}. */
    public static final Instrument INSTRUMENT = Instrument.builtIn(ID, Text.of("BIP", "BIP"))
            .dimensions(Indicator.all().toArray(new Dimension[0]))
            .index(SEVEN)
            .index(ELEVEN)
            .dimensionReliability(OF_ITEM)
            .indexReliability(OF_INDEX)
            .build();

    private Bip() {}

    /** Returns the index of a key. */
    static IndexRule index(String key) {
        return Checks.codeOf("index", key, INSTRUMENT.indices().toArray(new IndexRule[0]), IndexRule::key);
    }
}
