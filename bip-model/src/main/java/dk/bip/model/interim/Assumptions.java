package dk.bip.model.interim;

import dk.bip.core.Text;
import dk.bip.model.card.Assumption;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The numbers that the derivation needs and no source gives, as an immutable set: the base values, or one of them replaced.
 *
 * <p>Two of them are readings of a published figure whose range is published or stated: the horizon of the belief table, and what a
 * company-based course goes with.
 */
final class Assumptions {

    /** One assumption: its place in the set, what it says and its range. */
    enum Name {
        BELIEF_SPREAD(
                1.25,
                1.0,
                1.5,
                "steps",
                "Spredningen i sagsbehandlernes tro; trinene har vægt som en normalfordeling med denne spredning.",
                "The spread of the caseworkers' belief: the steps have weights like a normal distribution with this standard"
                        + " deviation."),
        BELIEF_TABLE_MONTHS(
                6,
                6,
                12,
                "months",
                "Tidshorisonten for tabellen over tro og job (BIP-BELIEF-01), som ikke er offentliggjort.",
                "The horizon of the table of belief and job (BIP-BELIEF-01), which is not published."),
        ITEM_CORRELATION(
                0.3,
                0.2,
                0.4,
                "correlation",
                "Korrelationen mellem to indikatorer.",
                "The correlation between any two indicators."),
        ITEM_STRENGTH(
                0.6,
                0.5,
                0.7,
                "ratio",
                "Hvor stærkt en indikator alene hænger sammen med job, i forhold til sagsbehandlerens tro, pr."
                        + " standardafvigelse.",
                "How strongly an indicator alone goes with a job, relative to the caseworker's belief, per standard"
                        + " deviation."),
        ITEM_SPREAD(
                1.0,
                0.8,
                1.2,
                "steps",
                "Standardafvigelsen af en indikator på skalaen 1-5.",
                "The standard deviation of an indicator on the 1-5 scale."),
        ITEM_MEAN(
                3.0,
                2.75,
                3.25,
                "steps",
                "Gennemsnittet af en indikator på skalaen 1-5.",
                "The mean of an indicator on the 1-5 scale."),
        CHANNEL_SPREAD(
                0.9,
                0.6,
                1.2,
                "channels",
                "Standardafvigelsen af antallet af søgekanaler blandt dem, der søger job.",
                "The standard deviation of the number of channels among those who search for a job."),
        COURSE_RELATIVE_CHANGE(
                0.65,
                0.45,
                0.85,
                "relative change",
                "Midten af det offentliggjorte interval for virksomhedsrettede forløb (BIP-INT-17).",
                "The middle of the published range for company-based courses (BIP-INT-17)."),
        COURSE_SHARE(
                0.075,
                0.03,
                0.15,
                "share",
                "Andelen af borgere, der har afsluttet et virksomhedsrettet forløb inden for de sidste seks måneder.",
                "The share of citizens who have ended a company-based course within the last six months.");

        private final Assumption assumption;

        Name(double value, double least, double greatest, String unit, String danish, String english) {
            this.assumption = new Assumption(
                    name().toLowerCase(Locale.ROOT), Text.of(danish, english), value, least, greatest, unit);
        }

        Assumption assumption() {
            return assumption;
        }
    }

    private final double[] values;

    private Assumptions(double[] values) {
        this.values = values;
    }

    static Assumptions base() {
        return new Assumptions(Arrays.stream(Name.values())
                .mapToDouble(name -> name.assumption.value())
                .toArray());
    }

    static List<Assumption> described() {
        return Arrays.stream(Name.values()).map(Name::assumption).toList();
    }

    Assumptions with(Name name, double value) {
        double[] copy = values.clone();
        copy[name.ordinal()] = value;
        return new Assumptions(copy);
    }

    double get(Name name) {
        return values[name.ordinal()];
    }
}
