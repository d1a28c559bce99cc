package dk.bip.model.evidence;

import dk.bip.core.Language;
import dk.bip.core.Provenance;
import dk.bip.core.Text;
import dk.bip.core.internal.Checks;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.outcome.Outcome;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How we read a published figure where its source leaves the horizon or the meaning open. Every reading is ours
 * ({@link Provenance#OURS}) and could be wrong: whoever computes with one shows that it is a reading.
 *
 * <p>Numbers are ready for calculation: proportions and relative changes, not percent. "In a job" shares are read as
 * "has got a job by then", so that the outcome of every reading is {@link Outcome#JOB}.
 *
 * <p>Immutable and thread-safe.
 */
public enum Interpretation {
    /**
     * BIP-BELIEF-01, in a job by belief from no (1) to yes (5), read as within six months of every measurement: .011 .027 .049 .104 .268.
     */
    BELIEF_TABLE_SIX_MONTHS(
            Quantity.PROBABILITY,
            Horizon.SIX_MONTHS,
            Text.of(
                    "Slidene angiver ingen tidshorisont; tabellen læses som job inden for seks måneder efter hver måling.",
                    "The slides state no horizon; the table is read as a job within six months of every measurement."),
            Derivation.hundredths("BIP-BELIEF-01"),
            "BIP-BELIEF-01"),

    /** The same table read as within twelve months, because the item asks about the coming year. */
    BELIEF_TABLE_TWELVE_MONTHS(
            Quantity.PROBABILITY,
            Horizon.TWELVE_MONTHS,
            Text.of(
                    "Slidene angiver ingen tidshorisont; spørgsmålet gælder det kommende år, så tabellen kan også "
                            + "læses som tolv måneder.",
                    "The slides state no horizon; the item asks about the coming year, so that the table may also be "
                            + "read as twelve months."),
            Derivation.hundredths("BIP-BELIEF-01"),
            "BIP-BELIEF-01"),

    /** The base that BIP-INT-16 and -17 imply, 3.6 / 45 % = 6.8 / 85 % = .080, read as the mean at six months. */
    MEAN_SIX_MONTHS(
            Quantity.PROBABILITY,
            Horizon.SIX_MONTHS,
            Text.of(
                    "3,6 procentpoint er 45 % af 8,0 %; sammenligningsgrundlaget for virksomhedsforløb læses som "
                            + "gennemsnittet efter alle målinger.",
                    "3.6 points are 45 % of 8.0 %; the base that company-based courses are compared with is read as "
                            + "the mean after all measurements."),
            Derivation.base("BIP-INT-16", "BIP-INT-17"),
            "BIP-INT-16",
            "BIP-INT-17"),

    /** BIP-CW-03, the mean share in employment, read as within twelve months of each citizen's first measurement: .1476. */
    MEAN_TWELVE_MONTHS(
            Quantity.PROBABILITY,
            Horizon.TWELVE_MONTHS,
            Text.of(
                    "Den gennemsnitlige andel har ingen tidshorisont; den læses som tolv måneder efter hver borgers "
                            + "første måling.",
                    "The mean share has no horizon; it is read as twelve months from each citizen's first measurement."),
            Derivation.hundredths("BIP-CW-03"),
            "BIP-CW-03"),

    /** BIP-BELIEF-02, one step more belief, read as a relative change of the twelve-month probability: +.33. */
    BELIEF_STEP_TWELVE_MONTHS(
            Quantity.RELATIVE_CHANGE,
            Horizon.TWELVE_MONTHS,
            Text.of(
                    "Læses som den relative ændring af sandsynligheden inden for tolv måneder, når troen på hver "
                            + "borger under 5 flyttes ét trin og intet andet ændres.",
                    "Read as the relative change of the twelve-month probability when the belief in every citizen "
                            + "below 5 is moved one step and nothing else."),
            Derivation.hundredths("BIP-BELIEF-02"),
            "BIP-BELIEF-02"),

    /**
     * BIP-BELIEF-03, high against low job orientation, read as outer tertiles and twelve months, controlled for the citizen and for the means of the
     * caseload: +.32. With the citizen alone it is about nought where the better caseworkers have the weaker citizens (BIP-CW-02).
     */
    ORIENTATION_TWELVE_MONTHS(
            Quantity.RELATIVE_CHANGE,
            Horizon.TWELVE_MONTHS,
            Text.of(
                    "Høj og lav læses som de yderste tredjedele af sagsbehandlere efter joborientering, over tolv "
                            + "måneder, når der tages højde for borgeren og for gennemsnittene i sagsbehandlerens "
                            + "øvrige sager.",
                    "High and low are read as the outer thirds of caseworkers by job orientation, over twelve months, "
                            + "with the citizen and the means of the caseworker's other cases controlled for."),
            Derivation.hundredths("BIP-BELIEF-03"),
            "BIP-BELIEF-03"),

    /**
     * BIP-SHIFT-01, an association: read as what a study finds in the observed rows for the twelve-month probability, per change of
     * caseworker, controlled for the citizen and the time since the first measurement: -.22.
     */
    CASEWORKER_CHANGE_TWELVE_MONTHS(
            Quantity.RELATIVE_CHANGE,
            Horizon.TWELVE_MONTHS,
            Text.of(
                    "En sammenhæng: læses som den relative forskel i sandsynligheden inden for tolv måneder pr. "
                            + "sagsbehandlerskift, når der tages højde for borgeren og tiden siden første måling.",
                    "An association: read as the relative difference of the twelve-month probability per change of "
                            + "caseworker, with the citizen and the time since the first measurement controlled for."),
            Derivation.decrease("BIP-SHIFT-01"),
            "BIP-SHIFT-01"),

    /**
     * The quartiles as the study measured them, ranked and measured in its own sample of about 4,000 citizens, chance included; times one factor, so
     * that their mean is that of BIP-CW-03: about .066 .141 .169 .216.
     */
    CASEWORKER_QUARTILES_RESCALED(
            Quantity.PROBABILITY,
            Horizon.TWELVE_MONTHS,
            Text.of(
                    "Kvartilerne, som undersøgelsen målte dem i sine egne tal, tilfældet medregnet; ganget med én faktor, "
                            + "så deres gennemsnit bliver 14,76 %; læst som tolv måneder.",
                    "The quartiles as the study measured them in its own sample, chance included; times one factor "
                            + "that makes their mean 14.76 %; read as twelve months."),
            Derivation.rescaled("BIP-CW-01", "BIP-CW-03"),
            "BIP-CW-01",
            "BIP-CW-03"),

    /** BIP-CW-01 as printed, least to most effective, read as within twelve months: .07 .15 .18 .23. */
    CASEWORKER_QUARTILES_AS_PRINTED(
            Quantity.PROBABILITY,
            Horizon.TWELVE_MONTHS,
            Text.of(
                    "Kvartilerne som trykt, læst som tolv måneder; anden søjle læses som 15.",
                    "The quartiles as printed, read as twelve months; the second bar is read as 15."),
            Derivation.hundredths("BIP-CW-01"),
            "BIP-CW-01"),

    /**
     * The same numbers read as differences between caseworkers that any other citizens would meet, without chance. It asks for a lowest quarter with
     * hardly any job, which no one believes.
     */
    CASEWORKER_QUARTILES_AS_TRUE_DIFFERENCES(
            Quantity.PROBABILITY,
            Horizon.TWELVE_MONTHS,
            Text.of(
                    "De samme tal læst som sande forskelle mellem sagsbehandlere, uden tilfældets andel.",
                    "The same numbers read as true differences between caseworkers, without what chance gives."),
            Derivation.rescaled("BIP-CW-01", "BIP-CW-03"),
            "BIP-CW-01",
            "BIP-CW-03"),

    /** In the study's own sample: the unadjusted gap of the quartiles, 23 - 7, and the widening of BIP-CW-02, read as twelve months: .26. */
    ADJUSTED_CASEWORKER_GAP(
            Quantity.PROBABILITY_DIFFERENCE,
            Horizon.TWELVE_MONTHS,
            Text.of(
                    "Den rå forskel på 16 procentpoint plus de 10, som den vokser med, når der tages højde for "
                            + "borgerne; målt i undersøgelsens egne tal.",
                    "The raw gap of 16 points and the 10 by which it widens once the citizens are controlled for; "
                            + "measured in the study's own sample."),
            Derivation.gap("BIP-CW-01", "BIP-CW-02"),
            "BIP-CW-01",
            "BIP-CW-02"),

    /** BIP-CW-04, all caseworkers as the effective ones, ranked in the study's own sample, read as within twelve months: .2845. */
    ALL_CASEWORKERS_AS_THE_EFFECTIVE(
            Quantity.PROBABILITY,
            Horizon.TWELVE_MONTHS,
            Text.of(
                    "Tankeeksperimentet læses som tolv måneder og som niveauet for den mest effektive fjerdedel, som den "
                            + "blev rangordnet i undersøgelsens egne tal; tilfældet er regnet med.",
                    "The thought experiment is read as twelve months and as the level of the most effective quarter as "
                            + "it was ranked in the study's own sample; chance is in it."),
            Derivation.hundredths("BIP-CW-04"),
            "BIP-CW-04"),

    /** BIP-INT-17, a completed company-based course, at six months: +.45 to +.85. */
    COMPANY_COURSE_SIX_MONTHS(
            Quantity.RELATIVE_CHANGE,
            Horizon.SIX_MONTHS,
            Text.of(
                    "De seks måneder efter et afsluttet forløb læses som seks måneder fra opgørelsens dato.",
                    "The six months after a completed course are read as six months from the date of the calculation."),
            Derivation.hundredthsOfRange("BIP-INT-17"),
            "BIP-INT-17");

    /** What the numbers of a reading are. */
    public enum Quantity {
        /** A share of people, from 0 to 1, read as a probability. */
        PROBABILITY,
        /** A difference of two probabilities, from -1 to 1. */
        PROBABILITY_DIFFERENCE,
        /** A relative change of a probability: 0.33 is a third more, -0.22 is 22 % less. */
        RELATIVE_CHANGE
    }

    private final Quantity quantity;
    private final Horizon horizon;
    private final Text explanation;
    private final List<Double> numbers;
    private final List<Finding> findings;

    Interpretation(Quantity quantity, Horizon horizon, Text explanation, List<Double> numbers, String... findings) {
        this.quantity = quantity;
        this.horizon = horizon;
        this.explanation = explanation;
        this.numbers = numbers;
        this.findings = Stream.of(findings).map(Evidence.published()::finding).toList();
    }

    /**
     * The code for storage, which never changes.
     *
     * @return the name of the constant
     */
    public String code() {
        return name();
    }

    /**
     * The reading of a code.
     *
     * @param code the code
     * @return the reading
     * @throws NullPointerException if {@code code} is null
     * @throws IllegalArgumentException if no reading has this code
     */
    public static Interpretation ofCode(String code) {
        return Checks.codeOf("reading", code, values(), Interpretation::code);
    }

    /**
     * The findings that are read.
     *
     * @return at least one finding
     */
    public List<Finding> findings() {
        return findings;
    }

    /**
     * What the numbers are.
     *
     * @return the quantity
     */
    public Quantity quantity() {
        return quantity;
    }

    /**
     * The outcome that we take the figure to count.
     *
     * @return {@link Outcome#JOB}
     */
    public Outcome outcome() {
        return Outcome.JOB;
    }

    /**
     * The horizon that we take the figure to have.
     *
     * @return the horizon
     */
    public Horizon horizon() {
        return horizon;
    }

    /**
     * Who made the reading.
     *
     * @return {@link Provenance#OURS}
     */
    public Provenance provenance() {
        return Provenance.OURS;
    }

    /**
     * The reading that this one is a rival of, which is used where only one can be.
     *
     * @return the preferred reading, empty if this is the preferred one
     */
    public Optional<Interpretation> preferred() {
        return switch (this) {
            case BELIEF_TABLE_TWELVE_MONTHS -> Optional.of(BELIEF_TABLE_SIX_MONTHS);
            case CASEWORKER_QUARTILES_AS_PRINTED, CASEWORKER_QUARTILES_AS_TRUE_DIFFERENCES ->
                Optional.of(CASEWORKER_QUARTILES_RESCALED);
            default -> Optional.empty();
        };
    }

    /**
     * The numbers as proportions, in the order of the finding's labels, or the two ends of its range.
     *
     * @return one number or more, as {@link #quantity()} says
     */
    public List<Double> numbers() {
        return numbers;
    }

    /**
     * The only number.
     *
     * @return the number, as {@link #quantity()} says
     * @throws IllegalStateException if the reading has several numbers
     */
    public double number() {
        if (numbers.size() != 1) {
            throw new IllegalStateException(
                    name() + " must be one number here, but is " + numbers.size() + "\nMaybe call numbers()?");
        }
        return numbers.get(0);
    }

    /**
     * What we assume.
     *
     * @param language the language
     * @return one sentence
     * @throws NullPointerException if {@code language} is null
     */
    public String explanation(Language language) {
        return explanation.in(language);
    }
}
