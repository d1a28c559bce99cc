package dk.bip.model.feature;

import dk.bip.core.casefile.BackgroundField;
import dk.bip.core.casefile.BackgroundValue;
import dk.bip.core.casefile.CaseSnapshot;
import dk.bip.core.internal.Checks;
import dk.bip.core.intervention.InterventionMix;
import dk.bip.core.intervention.InterventionType;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * Reads a feature from a case. It belongs to a {@link FeatureCatalogue}, not to a stored model, which only names it.
 *
 * <p>A reader must read the same from the same case on every day and machine, and must be safe for use by several threads.
 */
@FunctionalInterface
public interface FeatureReader {

    /**
     * Reads the value.
     *
     * @param snapshot the case as it was known on a date
     * @return the value in the unit of the feature, or empty where it is not known; what lies outside the feature's domain counts as
     *     missing
     */
    OptionalDouble read(CaseSnapshot snapshot);

    /**
     * Returns a reader of a background field: the quantity, or 1 for yes and 0 for no, as far as it still holds on the date.
     *
     * @param field the field, built in or of one's own
     * @return the reader
     * @throws IllegalArgumentException if the field is a choice, which {@link #ofChoice} reads
     */
    static FeatureReader ofBackground(BackgroundField field) {
        Checks.that(
                field.kind() != BackgroundField.Kind.CHOICE,
                "field must be a quantity or yes or no, but is a choice",
                "read whether it is one of its options by ofChoice?");
        return snapshot -> snapshot.standing()
                .background(field)
                .map(fact -> fact.value() instanceof BackgroundValue.Quantity quantity
                        ? OptionalDouble.of(quantity.value())
                        : CaseReaders.flag(fact.value().equals(BackgroundValue.of(true))))
                .orElse(OptionalDouble.empty());
    }

    /**
     * Returns a reader of whether a background field is one of its options: 1 or 0.
     *
     * @param field the field, built in or of one's own
     * @param option the code of the option
     * @return the reader
     * @throws IllegalArgumentException if the field has no such option
     */
    static FeatureReader ofChoice(BackgroundField field, String option) {
        Checks.that(
                field.options().contains(Objects.requireNonNull(option, "option")),
                "option must be one of " + field.options());
        BackgroundValue value = BackgroundValue.of(option);
        return snapshot -> snapshot.standing()
                .background(field)
                .map(fact -> CaseReaders.flag(fact.value().equals(value)))
                .orElse(OptionalDouble.empty());
    }

    /**
     * Returns a reader of whether an intervention of a type had a day within the last three months: 1 or 0.
     *
     * @param type the type, built in or of one's own
     * @return the reader
     */
    static FeatureReader ofIntervention(InterventionType type) {
        Objects.requireNonNull(type, "type");
        return snapshot -> CaseReaders.flag(InterventionMix.overLastThreeMonths(
                                snapshot.interventions().stream()
                                        .filter(intervention ->
                                                intervention.type().equals(type))
                                        .toList(),
                                snapshot.date())
                        .kind()
                != InterventionMix.Kind.NONE);
    }
}
