package dk.bip.examples.casebook.evidence;

/** Which rows of a study a figure is over (a reading of ours, as the sources name none). */
enum FigureRows {
    /** Every interval of every citizen that begins with a measurement. */
    ALL_INTERVALS("all person-intervals"),
    /** One row a citizen, that of the first measurement. */
    FIRST_OF_EACH_CITIZEN("one row a citizen, the first"),
    /** One row a citizen, that of the last measurement. */
    LAST_OF_EACH_CITIZEN("one row a citizen, the last"),
    /** The first, fifth, ninth and thirteenth interval of each citizen. */
    ONCE_A_YEAR("each citizen once a year"),
    /** From one measurement to the next. */
    ADJACENT_MEASUREMENTS("adjacent measurements"),
    /** No rows: the instrument, or the list of interventions. */
    NONE("none");

    private final String words;

    FigureRows(String words) {
        this.words = words;
    }

    /** The rows of the figures of a finding. */
    static FigureRows of(String finding) {
        if (finding.startsWith("BIP-CW-") || finding.startsWith("BIP-POP-")) {
            return FIRST_OF_EACH_CITIZEN;
        }
        return switch (finding) {
            case "BIP-SHIFT-02" -> LAST_OF_EACH_CITIZEN;
            case "BIP-BELIEF-03" -> ONCE_A_YEAR;
            case "BIP-INT-11", "BIP-INT-12", "BIP-INT-13", "BIP-INT-14", "BIP-INT-15" -> ADJACENT_MEASUREMENTS;
            case "BIP-DESIGN-05", "BIP-INT-01" -> NONE;
            default -> ALL_INTERVALS;
        };
    }

    @Override
    public String toString() {
        return words;
    }
}
