package dk.bip.examples.casebook.evidence;

/** The colours of the evidence's pictures: told apart by the colour-blind and in grey (Okabe and Ito 2008), and no mark by its colour alone. */
final class EvidenceColours {

    static final String INK = "#000000";
    static final String BLUE = "#0072B2";
    static final String ORANGE = "#D55E00";
    static final String PALE = "#C9DCE8";
    static final String GREY = "#767676";

    private EvidenceColours() {}
}
