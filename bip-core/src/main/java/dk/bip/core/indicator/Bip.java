package dk.bip.core.indicator;

import dk.bip.core.Provenance;
import dk.bip.core.Text;
import dk.bip.core.internal.Checks;

/**
 * BIP as an instrument: the eleven {@link Indicator}s, rated by citizen and caseworker, and two indices over them.
 *
 * <p>Nothing is published of the reliability of BIP. What stands here, {@link #ITEMS}, is ours and says so; what follows from it: a change of
 * an indicator must exceed 1.54 to be reliable at 95 %, one of the index over seven 0.70 of one rater
 * and 0.56 of both.
 */
public final class Bip {

    static final String ID = "bip";

    /**
     * How precisely an item is answered, by either rater (ours): standard deviation 1 and reliability 0.69; scores that correlate by 0.4 from
     * item to item, noise that correlates by 0.1. A progression and the reference population both take it from here.
     *
     * <p>The reliability is that of one five-point self-rating of health over two weeks (intraclass correlation 0.69, OTH-REL-01), an analogue
     * and not BIP. It lies within what else is known of the kind: weighted kappa 0.63 twice in one interview (OTH-REL-02), and about 40 %
     * another answer after a month (OTH-REL-03), which is what whole steps of reliability 0.78 give; at 0.69 it is 49 %. The standard deviation
     * and the correlations are chosen with no source. Noise that does not go together at all would make an index look more precise than a good
     * or a bad day allows; noise that correlates by 0.3 would hide a full step in all of its items from it more often than not.
     */
    public static final ItemPrecision ITEMS = new ItemPrecision(new Reliability(1, 0.69, Provenance.OURS), 0.4, 0.1);

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
            .precision(ITEMS)
            .build();

    private Bip() {}

    /** Returns the index of a key. */
    static IndexRule index(String key) {
        return Checks.codeOf("index", key, INSTRUMENT.indices().toArray(new IndexRule[0]), IndexRule::key);
    }
}
