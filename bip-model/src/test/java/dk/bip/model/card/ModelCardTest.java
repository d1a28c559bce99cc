package dk.bip.model.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.bip.core.Text;
import dk.bip.model.builtin.EvidenceModel;
import dk.bip.model.evidence.FindingId;
import dk.bip.model.outcome.Horizon;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModelCardTest {

    private static final Text TEXT = Text.of("Tekst", "Text");

    private static ModelCard.Builder builder() {
        return ModelCard.builder(TEXT, TEXT, TEXT)
                .intendedUse(TEXT)
                .forbiddenUse(TEXT)
                .caveat(TEXT);
    }

    @Test
    void isEqualByItsParts() {
        assertThat(builder().build())
                .isEqualTo(builder().build())
                .hasSameHashCodeAs(builder().build());
        assertThat(builder().finding(new FindingId("BIP-CW-03")).build())
                .isNotEqualTo(builder().build());
        assertThat(builder().build()).hasToString("ModelCard[Text]");
    }

    @Test
    void saysWhatItIsForAndNotForAndHasACaveat() {
        assertThatThrownBy(() -> ModelCard.builder(TEXT, TEXT, TEXT)
                        .forbiddenUse(TEXT)
                        .caveat(TEXT)
                        .build())
                .hasMessage(
                        "the card lacks an intended use\nMaybe ask whoever is responsible for the model what it is for?");
        assertThatThrownBy(() -> ModelCard.builder(TEXT, TEXT, TEXT)
                        .intendedUse(TEXT)
                        .caveat(TEXT)
                        .build())
                .hasMessage(
                        "the card lacks a forbidden use\nMaybe ask whoever is responsible for the model what it is for?");
        assertThatThrownBy(() -> ModelCard.builder(TEXT, TEXT, TEXT)
                        .intendedUse(TEXT)
                        .forbiddenUse(TEXT)
                        .build())
                .hasMessageStartingWith("the card lacks a caveat\n");
        assertThatThrownBy(() -> ModelCard.builder(TEXT, TEXT, TEXT).build())
                .hasMessageStartingWith("the card lacks an intended use, a forbidden use, a caveat\n");
    }

    @Test
    void explainsATermOnceAndSaysHowItWasMadeOnce() {
        ModelCard card = builder()
                .termNote("age", TEXT)
                .termNote("unskilled", TEXT)
                .provenance("population_seed", "17")
                .provenance("rows", "1000000")
                .build();

        assertThat(card.termNotes()).extracting(TermNote::term).containsExactly("age", "unskilled");
        assertThat(card.provenance())
                .containsExactly(new ProvenanceEntry("population_seed", "17"), new ProvenanceEntry("rows", "1000000"));
        assertThat(card).isNotEqualTo(builder().build());
        assertThatThrownBy(() ->
                        builder().termNote("age", TEXT).termNote("age", TEXT).build())
                .hasMessage("termNotes must not name age twice");
        assertThatThrownBy(() -> builder()
                        .provenance("rows", "1")
                        .provenance("rows", "1")
                        .build())
                .hasMessage("provenance must not name rows twice");
    }

    @Test
    void refusesANoteOrAProvenanceWithoutWords() {
        assertThatThrownBy(() -> builder().termNote(" ", TEXT)).hasMessage("term must not be blank");
        assertThatThrownBy(() -> builder().termNote("age", null)).hasMessage("explanation");
        assertThatThrownBy(() -> builder().provenance(null, "17")).hasMessage("key");
        assertThatThrownBy(() -> builder().provenance("rows", "\n")).hasMessage("value must not be blank");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Seed", "1st", "_seed", "population seed", "population-seed", "frø", "seed\n"})
    void refusesAKeyOfAnotherForm(String key) {
        assertThatThrownBy(() -> builder().provenance(key, "17"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("key must be lower-case letters, digits and underscores and begin with a letter, but is "
                        + key + "\nMaybe write it like population_seed?");
    }

    @Test
    void anAssumptionLiesInItsRange() {
        assertThatThrownBy(() -> new Assumption("a", TEXT, 2, 0, 1, "steps"))
                .hasMessage("minimum, value and maximum must be finite and in this order, but are 0.0, 2.0 and 1.0");
        assertThatThrownBy(() -> new Assumption("a", TEXT, Double.NaN, 0, 1, "steps"))
                .hasMessageStartingWith("minimum, value and maximum must be finite");
    }

    @Test
    void comparesProbabilitiesOnly() {
        assertThatThrownBy(() ->
                        new CalibrationPoint(TEXT, Horizon.SIX_MONTHS, 1.2, 0.1, "BIP-CW-03", OptionalDouble.empty()))
                .hasMessage("predicted must be from 0 to 1");
        assertThatThrownBy(() -> new CalibrationPoint(
                        TEXT, Horizon.SIX_MONTHS, 0.2, Double.NaN, "BIP-CW-03", OptionalDouble.empty()))
                .hasMessage("observed must be from 0 to 1");
    }

    @Test
    void aReferenceCaseHoldsNumbers() {
        OptionalDouble none = OptionalDouble.empty();
        assertThatThrownBy(() -> referenceCase(Map.of("age", Double.NaN), 0, 0.4, none, none))
                .hasMessage("values must be finite, but age is NaN");
        assertThatThrownBy(() -> referenceCase(Map.of(), Double.NaN, 0.4, none, none))
                .hasMessage("logOdds must be finite, but is NaN");
        assertThatThrownBy(() -> referenceCase(Map.of(), 0, 0.55, none, none))
                .hasMessage(
                        "lower, probability and upper must be in this order and from 0 to 1, but are 0.55, 0.5 and 0.6");
        assertThatThrownBy(() -> referenceCase(Map.of(), 0, 0.4, OptionalDouble.of(0.3), none))
                .hasMessage("spreadLower and spreadUpper must be given together or not at all");
        assertThatThrownBy(() -> referenceCase(Map.of(), 0, 0.4, OptionalDouble.of(0.3), OptionalDouble.of(0.2)))
                .hasMessage("spreadLower and spreadUpper must be in this order and from 0 to 1");
    }

    private static ReferenceCase referenceCase(
            Map<String, Double> values,
            double logOdds,
            double lower,
            OptionalDouble spreadLower,
            OptionalDouble spreadUpper) {
        return new ReferenceCase(
                "c", values, Horizon.SIX_MONTHS, 0.95, logOdds, 0.5, lower, 0.6, spreadLower, spreadUpper);
    }

    @Test
    void isTheSameThroughItsBuilder() {
        ModelCard whole = EvidenceModel.withBelief().card();
        assertThat(whole.toBuilder().build()).isEqualTo(whole);
        assertThat(builder().provenance("rows", "1").build().toBuilder()
                        .provenance("folds", "10")
                        .build()
                        .provenance())
                .containsExactly(new ProvenanceEntry("rows", "1"), new ProvenanceEntry("folds", "10"));
    }
}
