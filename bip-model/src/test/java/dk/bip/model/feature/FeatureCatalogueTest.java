package dk.bip.model.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.bip.core.CitizenId;
import dk.bip.core.DateRange;
import dk.bip.core.Sensitivity;
import dk.bip.core.Text;
import dk.bip.core.casefile.BackgroundFact;
import dk.bip.core.casefile.BackgroundField;
import dk.bip.core.casefile.BackgroundValue;
import dk.bip.core.casefile.CaseFile;
import dk.bip.core.casefile.CaseSnapshot;
import dk.bip.core.intervention.Intervention;
import dk.bip.core.intervention.InterventionCategory;
import dk.bip.core.intervention.InterventionType;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** Features of one's own, with and without a reader. */
class FeatureCatalogueTest {

    private static final LocalDate DATE = LocalDate.of(2016, 6, 30);
    private static final Feature READ = Feature.of("weekday", Text.of("ugedag", "weekday"), Domain.whole(1, 7))
            .withReader(new ReaderVersion("my-city/weekday", 1));
    private static final Feature GIVEN = Feature.of("housing", Text.of("bolig", "housing"), Domain.YES_OR_NO);
    private static final FeatureSchema BOTH = FeatureSchema.of(READ, GIVEN);
    private static final FeatureCatalogue CATALOGUE = FeatureCatalogue.builtIn()
            .with(
                    READ,
                    snapshot -> OptionalDouble.of(snapshot.date().getDayOfWeek().getValue()));

    private static CaseSnapshot snapshot(BackgroundFact... facts) {
        CaseFile.Builder file = CaseFile.builder(CitizenId.of("c"));
        List.of(facts).forEach(file::add);
        return file.build().asOf(DATE);
    }

    @Test
    void readsWhatHasAReaderAndLeavesTheRestToTheCaller() {
        assertThat(CATALOGUE.features())
                .hasSize(FeatureCatalogue.builtIn().features().size() + 1)
                .contains(READ);
        FeatureRow row = CATALOGUE.read(BOTH, snapshot());
        assertThat(row.value(READ)).hasValue(4);
        assertThat(row.value(GIVEN)).isEmpty();
        assertThat(row.date()).contains(DATE);
        FeatureRow own =
                FeatureRow.builder(FeatureSchema.of(GIVEN)).value(GIVEN, 1).build();
        FeatureRow whole = CATALOGUE.read(BOTH, snapshot(), own);
        assertThat(whole.value(READ)).hasValue(4);
        assertThat(whole.value(GIVEN)).hasValue(1);
    }

    @Test
    void refusesOwnValuesThatTheCaseTellsOrTheModelDoesNotHave() {
        FeatureRow read = FeatureRow.builder(BOTH).value(READ, 3).build();
        assertThatThrownBy(() -> CATALOGUE.read(BOTH, snapshot(), read))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("weekday must not be given: it is read from the case\nMaybe predict the row as a whole?");
        FeatureRow other = FeatureRow.builder(FeatureSchema.of(Feature.ofColumn("shoe_size")))
                .value(Feature.ofColumn("shoe_size"), 43)
                .build();
        assertThatThrownBy(() -> CATALOGUE.read(BOTH, snapshot(), other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("shoe_size is not in the schema");
    }

    /** Another version reads another value, so that a model of the old ones is not scored with the new. */
    @Test
    void refusesAReaderOfAnotherVersion() {
        FeatureSchema newer = FeatureSchema.of(READ.withReader(new ReaderVersion("my-city/weekday", 2)));
        assertThatThrownBy(() -> CATALOGUE.read(newer, snapshot()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("weekday is read by my-city/weekday/2, which the catalogue does not have\n"
                        + "Maybe add it by with(...), or predict the stored row: another version reads another value?");
        FeatureSchema builtIn =
                FeatureSchema.of(Feature.CASEWORKER_CHANGES.withReader(new ReaderVersion("bip/caseworker_changes", 7)));
        assertThatThrownBy(() -> FeatureCatalogue.builtIn().read(builtIn, snapshot()))
                .hasMessageStartingWith("caseworker_changes is read by bip/caseworker_changes/7, which");
    }

    /** One case whose register wrote 9 for missing must not stop a batch. */
    @Test
    void takesWhatIsReadOutsideItsDomainForMissingAndSaysSo() {
        for (double value : new double[] {9, -1, 3.5, Double.NaN, Double.POSITIVE_INFINITY}) {
            FeatureRow row = FeatureCatalogue.builtIn()
                    .with(READ, any -> OptionalDouble.of(value))
                    .read(BOTH, snapshot());
            assertThat(row.value(READ)).isEmpty();
            assertThat(row.coverage().outsideDomain()).containsExactly("weekday");
        }
        FeatureRow old = FeatureCatalogue.builtIn()
                .read(
                        FeatureSchema.of(Feature.AGE),
                        snapshot(BackgroundFact.of(DATE, BackgroundField.BIRTH_YEAR, BackgroundValue.of(1905))));
        assertThat(old.value(Feature.AGE)).isEmpty();
        assertThat(old.coverage().outsideDomain()).containsExactly("age");
        assertThat(CATALOGUE.read(BOTH, snapshot()).coverage().outsideDomain()).isEmpty();
    }

    @Test
    void hasEachNameAndEachReaderOnce() {
        assertThatThrownBy(() -> CATALOGUE.with(READ, any -> OptionalDouble.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the catalogue must not have weekday twice");
        Feature sameReader = Feature.of("other", Text.of("en anden", "another"), Domain.PERCENT)
                .withReader(new ReaderVersion("my-city/weekday", 1));
        assertThatThrownBy(() -> CATALOGUE.with(sameReader, any -> OptionalDouble.empty()))
                .hasMessage("the catalogue must not have the reader my-city/weekday/1 twice");
        assertThatThrownBy(() -> CATALOGUE.with(GIVEN, any -> OptionalDouble.empty()))
                .hasMessage("housing must name its reader\n"
                        + "Maybe feature.withReader(new ReaderVersion(\"my-city/housing\", 1))?");
    }

    @Test
    void aFeatureIsEqualByItsDescription() {
        Feature same = Feature.of("weekday", Text.of("ugedag", "weekday"), Domain.whole(1, 7))
                .withReader(new ReaderVersion("my-city/weekday", 1));
        assertThat(same).isEqualTo(READ).hasSameHashCodeAs(READ);
        assertThat(same.withUnit(Text.of("dag", "day"))).isNotEqualTo(READ);
        assertThat(same.withSensitivity(Sensitivity.HEALTH)).isNotEqualTo(READ);
        assertThat(same.withReader(new ReaderVersion("my-city/weekday", 2))).isNotEqualTo(READ);
        assertThat(GIVEN.reader()).isEmpty();
        assertThatThrownBy(() -> Feature.of(" ", Text.of("a", "a"), Domain.PERCENT))
                .hasMessage("name must not be blank");
        assertThatThrownBy(() -> new ReaderVersion("my-city/weekday", 0))
                .hasMessage("version must be 1 or more, but is 0");
        assertThatThrownBy(() -> new ReaderVersion("weekday", 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void readsABackgroundFieldOfOnesOwn() {
        BackgroundField rooms = BackgroundField.quantity(
                        "my-city/rooms", Text.of("rum", "rooms"), Sensitivity.ORDINARY, 0, 20)
                .build();
        BackgroundField owner = BackgroundField.yesNo("my-city/owner", Text.of("ejer", "owner"), Sensitivity.ORDINARY)
                .build();
        CaseSnapshot snapshot = snapshot(
                BackgroundFact.of(DATE, rooms, BackgroundValue.of(3)),
                BackgroundFact.of(DATE, owner, BackgroundValue.of(true)),
                BackgroundFact.of(DATE, BackgroundField.EDUCATION, BackgroundValue.of("VOCATIONAL")));
        assertThat(FeatureReader.ofBackground(rooms).read(snapshot)).hasValue(3);
        assertThat(FeatureReader.ofBackground(owner).read(snapshot)).hasValue(1);
        assertThat(FeatureReader.ofBackground(owner).read(snapshot())).isEmpty();
        assertThat(FeatureReader.ofChoice(BackgroundField.EDUCATION, "VOCATIONAL")
                        .read(snapshot))
                .hasValue(1);
        assertThat(FeatureReader.ofChoice(BackgroundField.EDUCATION, "UNSKILLED")
                        .read(snapshot))
                .hasValue(0);
        assertThat(FeatureReader.ofChoice(BackgroundField.EDUCATION, "UNSKILLED")
                        .read(snapshot()))
                .isEmpty();
        assertThatThrownBy(() -> FeatureReader.ofBackground(BackgroundField.EDUCATION))
                .hasMessage("field must be a quantity or yes or no, but is a choice\n"
                        + "Maybe read whether it is one of its options by ofChoice?");
        assertThatThrownBy(() -> FeatureReader.ofChoice(BackgroundField.EDUCATION, "NONE_SUCH"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("option must be one of ");
    }

    @Test
    void readsAnInterventionOfOnesOwn() {
        InterventionType club = InterventionType.builder("my-city/club", Text.of("klub", "club"))
                .category(InterventionCategory.SOCIAL)
                .build();
        FeatureReader reader = FeatureReader.ofIntervention(club);
        assertThat(reader.read(snapshot())).hasValue(0);
        for (int months = 2; months <= 4; months += 2) {
            CaseFile file = CaseFile.builder(CitizenId.of("c"))
                    .add(Intervention.of(club, DateRange.of(DATE.minusMonths(6), DATE.minusMonths(months))))
                    .add(Intervention.of(InterventionType.JOB_SEARCH, DateRange.startingOn(DATE.minusMonths(1))))
                    .build();
            assertThat(reader.read(file.asOf(DATE))).hasValue(months == 2 ? 1 : 0);
        }
    }
}
