package dk.bip.model.trial;

import dk.bip.core.Language;
import dk.bip.core.Summarised;
import dk.bip.core.internal.Checks;
import dk.bip.core.internal.words.Digits;
import dk.bip.core.internal.words.TextTable;
import dk.bip.model.statistics.PointEstimate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The effect of a trial centre by centre, with what chance alone would show, what a correction for many tests leaves, and the mean over centres
 * that may truly differ.
 *
 * <p>Each centre is tested as {@link OutcomeEffect} tests all persons. Immutable and thread-safe.
 */
public final class CentreEffects {

    private static final CentreEffects DEFAULT = new CentreEffects(PValueAdjustment.HOLM, 0.05);

    private final PValueAdjustment adjustment;
    private final double significance;

    private CentreEffects(PValueAdjustment adjustment, double significance) {
        this.adjustment = adjustment;
        this.significance = significance;
    }

    /**
     * Returns the calculator with Holm's correction of two-sided tests at 5 %.
     *
     * @return the calculator
     */
    public static CentreEffects withDefaults() {
        return DEFAULT;
    }

    /**
     * Returns the calculator with another correction for many tests.
     *
     * @param newAdjustment the correction; default {@link PValueAdjustment#HOLM}
     * @return the calculator
     */
    public CentreEffects with(PValueAdjustment newAdjustment) {
        return new CentreEffects(Objects.requireNonNull(newAdjustment, "adjustment"), significance);
    }

    /**
     * Returns the calculator at another level of significance.
     *
     * @param newSignificance the level of the two-sided tests, greater than 0 and less than 1; default 0.05
     * @return the calculator
     * @throws IllegalArgumentException if the level is out of range
     */
    public CentreEffects withSignificance(double newSignificance) {
        return new CentreEffects(adjustment, Checks.between(newSignificance, 0, 1, "significance"));
    }

    /**
     * Computes the effect at each centre.
     *
     * @param table the persons, each with a centre
     * @param outcome what counts as the outcome
     * @return the effects
     * @throws IllegalArgumentException if persons have no centre, the outcome looks behind the last week, or a centre has fewer than two persons
     *     of an arm whose outcome is known
     */
    public Result evaluate(TrialTable table, OutcomeDefinition outcome) {
        OutcomeEffect.check(table, outcome);
        List<CentrePersons> centres = CentrePersons.of(table);
        List<OutcomeEffect> effects = new ArrayList<>();
        for (int i = 0; i < centres.size(); i++) {
            OutcomeValues values = OutcomeValues.of(centres.get(i).persons(), outcome);
            int number = i + 1;
            Checks.that(
                    values.isComparable(),
                    () ->
                            "table must hold at least two persons of each arm whose outcome is known at each centre, but does"
                                    + " not at centre " + number + " of " + centres.size()
                                    + " in the order of their names",
                    "leave such a centre out, and say so?");
            effects.add(OutcomeEffect.of(values, outcome));
        }
        List<Double> adjusted =
                adjustment.adjust(effects.stream().map(OutcomeEffect::p).toList());
        List<Centre> found = new ArrayList<>();
        for (int i = 0; i < effects.size(); i++) {
            found.add(new Centre(centres.get(i).centre(), effects.get(i), adjusted.get(i)));
        }
        return new Result(List.copyOf(found), adjustment, significance, pooled(effects));
    }

    private static Optional<RandomEffects> pooled(List<OutcomeEffect> effects) {
        List<PointEstimate> withError = effects.stream()
                .map(OutcomeEffect::difference)
                .filter(difference -> difference.standardError() > 0)
                .toList();
        return withError.size() >= 2 ? Optional.of(RandomEffects.of(withError)) : Optional.empty();
    }

    /**
     * The configuration.
     *
     * @return a text, not for parsing
     */
    @Override
    public String toString() {
        return "CentreEffects[adjustment=" + adjustment.code() + ", significance=" + significance + "]";
    }

    /**
     * The effect at one centre. Immutable and thread-safe.
     *
     * @param name the name of the centre
     * @param effect the effect there
     * @param adjustedP its p value, corrected for the number of centres
     */
    public record Centre(String name, OutcomeEffect effect, double adjustedP) {

        private boolean isPositive() {
            return effect.difference().estimate() > 0;
        }
    }

    /**
     * The effects at all centres. Immutable and thread-safe.
     *
     * @param centres one for each centre, in the order of their names
     * @param adjustment the correction for many tests
     * @param significance the level of the two-sided tests
     * @param pooled the mean over centres by random effects, of those whose effect has an error, or empty where fewer than two have one
     */
    public record Result(
            List<Centre> centres, PValueAdjustment adjustment, double significance, Optional<RandomEffects> pooled)
            implements Summarised {

        /**
         * Returns how many centres have a significant positive effect, without correction.
         *
         * @return from 0 to the number of centres
         */
        public int significantPositive() {
            return (int) centres.stream()
                    .filter(centre -> centre.effect().p() < significance && centre.isPositive())
                    .count();
        }

        /**
         * Returns how many centres have a significant effect in either direction, without correction.
         *
         * @return from 0 to the number of centres
         */
        public int significant() {
            return (int) centres.stream()
                    .filter(centre -> centre.effect().p() < significance)
                    .count();
        }

        /**
         * Returns the centres whose effect is significant after the correction.
         *
         * @return their names, in order
         */
        public List<String> significantAfterCorrection() {
            return centres.stream()
                    .filter(centre -> centre.adjustedP() < significance)
                    .map(Centre::name)
                    .toList();
        }

        /**
         * Returns how often as many centres as have a significant positive effect come out significant by chance alone.
         *
         * @return the chance, where there is no effect anywhere
         */
        public ChanceOfCentres chance() {
            return ChanceOfCentres.of(centres.size(), significantPositive(), significance);
        }

        @Override
        public String summary() {
            TextTable table = new TextTable(EffectDigits.heads("Centre", "Corrected p"));
            centres.forEach(
                    centre -> table.row(EffectDigits.row(centre.name, centre.effect, Digits.p(centre.adjustedP))));
            return this + "\n\n" + table + pooled.map(mean -> mean + "\n").orElse("");
        }

        /**
         * Returns how many centres come out significant, how often chance alone gives as many, and what the correction leaves.
         *
         * @return a text, not for parsing
         */
        @Override
        public String toString() {
            return chance() + "; after correction (" + adjustment.label(Language.ENGLISH) + ") "
                    + significantAfterCorrection().size() + " of " + significant() + " in either direction";
        }
    }
}
