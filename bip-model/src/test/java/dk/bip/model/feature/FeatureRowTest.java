package dk.bip.model.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class FeatureRowTest {

    private static final FeatureSchema SCHEMA = FeatureSchema.of(Feature.AGE, Feature.UNSKILLED);

    @Test
    void aSchemaKeepsItsOrderAndNamesEachFeatureOnce() {
        FeatureSchema schema = FeatureSchema.of(Feature.CASEWORKER_BELIEF, Feature.AGE);
        assertThat(schema.names()).containsExactly("caseworker_belief", "age");
        assertThat(schema.named("age")).isSameAs(Feature.AGE);
        assertThat(schema).isEqualTo(FeatureSchema.of(List.of(Feature.CASEWORKER_BELIEF, Feature.AGE)));
        assertThat(schema).isNotEqualTo(FeatureSchema.of(Feature.AGE, Feature.CASEWORKER_BELIEF));
        assertThatThrownBy(() -> FeatureSchema.of(Feature.AGE, Feature.ofColumn("age")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("features must not name one twice");
        assertThatThrownBy(() -> FeatureSchema.of(List.of())).hasMessage("features must not be empty");
        assertThatThrownBy(() -> schema.named("shoe_size"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("feature name is not in the schema\nMaybe one of caseworker_belief, age?");
    }

    @Test
    void keepsMissingApartFromNumbers() {
        FeatureRow row =
                FeatureRow.builder(SCHEMA).value(Feature.UNSKILLED, -0.0).build();
        assertThat(row.value(Feature.AGE)).isEmpty();
        assertThat(row.value(Feature.UNSKILLED)).hasValue(0.0);
        assertThat(row.toArray()).containsExactly(Double.NaN, 0.0);
        assertThat(row)
                .isEqualTo(
                        FeatureRow.builder(SCHEMA).value(Feature.UNSKILLED, 0).build());
        assertThat(row)
                .isNotEqualTo(FeatureRow.builder(SCHEMA).value(Feature.AGE, 40).build());
        assertThat(row).hasToString("FeatureRow[1 of 2 given]");
        assertThatThrownBy(() -> row.valueAt(0))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("age has no value\nMaybe ask isGiven first?");
        assertThatThrownBy(() -> row.value(Feature.CITIZEN_BELIEF)).hasMessage("citizen_belief is not in the schema");
        assertThatThrownBy(
                        () -> FeatureRow.builder(SCHEMA).value(Feature.AGE, 41).value(Feature.AGE, 41))
                .hasMessage("age must be given only once");
    }

    /** What registers write for missing. */
    @Test
    void refusesAValueOutsideItsDomainAndKeepsThatOneWas() {
        for (double missing : new double[] {9, 999, -1, 40.5, Double.NaN}) {
            assertThatThrownBy(() -> FeatureRow.builder(SCHEMA).value(Feature.AGE, missing))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("age must be a whole number from 15 to 110\nMaybe leave it out where it is missing?");
        }
        assertThatThrownBy(() -> FeatureRow.builder(SCHEMA).value(Feature.UNSKILLED, 9))
                .hasMessage("unskilled must be 1 (yes) or 0 (no)\nMaybe leave it out where it is missing?");
        FeatureRow row = FeatureRow.builder(SCHEMA).outsideDomain(Feature.AGE).build();
        assertThat(row.value(Feature.AGE)).isEmpty();
        assertThat(row.coverage()).isEqualTo(new Coverage(List.of(), List.of("age", "unskilled"), List.of("age")));
        assertThat(row).isNotEqualTo(FeatureRow.builder(SCHEMA).build());
        assertThatThrownBy(() ->
                        FeatureRow.builder(SCHEMA).outsideDomain(Feature.AGE).value(Feature.AGE, 41))
                .hasMessage("age must be given only once");
    }

    @Test
    void holdsTheDateOfItsValues() {
        LocalDate date = LocalDate.of(2016, 6, 30);
        FeatureRow row = FeatureRow.builder(SCHEMA).date(date).build();
        assertThat(row.date()).contains(date);
        assertThat(FeatureRow.builder(SCHEMA).build().date()).isEmpty();
        assertThat(row).isNotEqualTo(FeatureRow.builder(SCHEMA).build());
    }

    @Test
    void coverageNamesEachFeatureOnce() {
        Coverage coverage = new Coverage(List.of("a", "b", "c"), List.of("d"), List.of("d"));
        assertThat(coverage.share()).isEqualTo(0.75);
        assertThatThrownBy(() -> new Coverage(List.of("a"), List.of("a"), List.of()))
                .hasMessage("coverage must not name a feature twice");
        assertThatThrownBy(() -> new Coverage(List.of(), List.of(), List.of()))
                .hasMessage("coverage must speak of at least one feature");
        for (List<String> outside : List.of(List.of("a"), List.of("b", "b"), List.of("c"))) {
            assertThatThrownBy(() -> new Coverage(List.of("a"), List.of("b"), outside))
                    .hasMessage("outsideDomain must name each feature once, and only such that are missing");
        }
    }
}
