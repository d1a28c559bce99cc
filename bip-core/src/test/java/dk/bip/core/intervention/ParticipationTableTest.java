package dk.bip.core.intervention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.within;

import dk.bip.core.DateRange;
import dk.bip.core.Text;
import dk.bip.core.testing.EqualityContract;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class ParticipationTableTest {

    private static final DateRange QUARTER = DateRange.parse("2015-01-01/2015-04-01");
    private static final InterventionType UNMAPPED =
            InterventionType.builder("acme/x", Text.of("X", "X")).build();

    /** A hundred citizens made so that the shares are those of BIP-INT-02 to BIP-INT-05; the one left over by rounding is a sequence. */
    @Test
    void givesThePublishedSharesOfAPopulationThatHasThem() {
        List<InterventionMix> population = new ArrayList<>();
        add(population, 23);
        add(population, 14, of(InterventionType.DIET_AND_EXERCISE, "2015-01-01/.."));
        add(population, 6, of(InterventionType.SOCIAL_MENTOR, "2015-01-01/.."));
        add(population, 6, of(InterventionType.VOCATIONAL_REHABILITATION, "2015-01-01/.."));
        add(population, 24, of(InterventionType.COMPANY_INTERNSHIP, "2015-01-01/.."));
        add(
                population,
                18,
                of(InterventionType.JOB_SEARCH, "2015-01-01/.."),
                of(InterventionType.HEALTH_MASTERY, "2015-02-01/.."));
        add(
                population,
                8,
                of(InterventionType.EVERYDAY_MASTERY, "2015-01-01/.."),
                of(InterventionType.HEALTH_MASTERY, "2015-02-01/.."));
        add(
                population,
                1,
                of(InterventionType.JOB_SEARCH, "2015-01-01/2015-02-01"),
                of(InterventionType.HEALTH_MASTERY, "2015-02-01/.."));
        Collections.shuffle(population, new Random(1));

        ParticipationTable table = ParticipationTable.of(population);
        assertThat(table.mixes()).isEqualTo(100);
        assertThat(table.share(InterventionMix.Kind.NONE)).isEqualTo(0.23);
        assertThat(table.share(InterventionMix.Kind.SINGLE)).isEqualTo(0.50);
        assertThat(table.shareOnly(InterventionCategory.HEALTH_ORIENTED)).isEqualTo(0.14);
        assertThat(table.shareOnly(InterventionCategory.SOCIAL)).isEqualTo(0.06);
        assertThat(table.shareOnly(InterventionCategory.UPSKILLING)).isEqualTo(0.06);
        assertThat(table.shareOnly(InterventionCategory.JOB_ORIENTED)).isEqualTo(0.24);
        assertThat(table.share(InterventionMix.Kind.COMBINED)).isEqualTo(0.26);
        assertThat(table.shareCombinedWithJobOriented(Truth.YES)).isEqualTo(0.18);
        assertThat(table.share(InterventionMix.Kind.SEQUENCE)).isEqualTo(0.01);
        assertThat(table.countCompanyBased(Truth.YES)).isEqualTo(24);
        assertThat(table.shareCompanyBased(Truth.YES)).isEqualTo(0.24);
    }

    @Test
    void whomAnUnmappedActivityCouldDecideStandsInAColumnOfItsOwn() {
        List<InterventionMix> population = new ArrayList<>();
        add(population, 4);
        add(population, 3, of(UNMAPPED, "2015-01-01/.."));
        add(population, 2, of(UNMAPPED, "2015-01-01/.."), of(InterventionType.JOB_SEARCH, "2015-01-01/.."));
        add(
                population,
                1,
                of(UNMAPPED, "2015-01-01/.."),
                of(InterventionType.COMPANY_INTERNSHIP, "2015-01-01/.."),
                of(InterventionType.SOCIAL_MENTOR, "2015-01-01/.."));
        ParticipationTable table = ParticipationTable.of(population);
        assertThat(table.count(InterventionMix.Kind.UNMAPPED)).isEqualTo(5);
        assertThat(table.share(InterventionMix.Kind.UNMAPPED)).isEqualTo(0.5);
        assertThat(table.share(InterventionMix.Kind.NONE)).isEqualTo(0.4);
        assertThat(table.share(InterventionMix.Kind.COMBINED)).isEqualTo(0.1);
        assertThat(table.countOnly(InterventionCategory.JOB_ORIENTED)).isZero();
        assertThat(table.countCombinedWithJobOriented(Truth.YES)).isEqualTo(1);
        assertThat(table.countCombinedWithJobOriented(Truth.NOT_KNOWN)).isEqualTo(2);
        assertThat(table.shareCombinedWithJobOriented(Truth.NO)).isEqualTo(0.7);
        assertThat(table.countCompanyBased(Truth.YES)).isEqualTo(1);
        assertThat(table.shareCompanyBased(Truth.NOT_KNOWN)).isEqualTo(0.5);
        assertThat(table.shareCompanyBased(Truth.NO)).isEqualTo(0.4);
    }

    @Test
    void tablesAreEqualByAllTheirParts() {
        EqualityContract.holdsFor(List.<Supplier<ParticipationTable>>of(
                () -> table(1),
                () -> table(2),
                () -> table(1, of(InterventionType.JOB_SEARCH, "2015-01-01/..")),
                () -> table(1, of(InterventionType.COMPANY_INTERNSHIP, "2015-01-01/..")),
                () -> table(1, of(InterventionType.SOCIAL_MENTOR, "2015-01-01/..")),
                () -> table(1, of(UNMAPPED, "2015-01-01/..")),
                () -> table(
                        1,
                        of(InterventionType.HEALTH_MASTERY, "2015-01-01/.."),
                        of(InterventionType.SOCIAL_MENTOR, "2015-01-01/..")),
                () -> table(
                        1,
                        of(InterventionType.HEALTH_MASTERY, "2015-01-01/.."),
                        of(InterventionType.JOB_SEARCH, "2015-01-01/.."))));
    }

    private static ParticipationTable table(int citizens, Intervention... interventions) {
        List<InterventionMix> population = new ArrayList<>();
        add(population, citizens, interventions);
        return ParticipationTable.of(population);
    }

    @Test
    void agreesWithACountOverTheMixesOfRandomPopulationsSeeds1To50() {
        for (long seed = 1; seed <= 50; seed++) {
            Random random = new Random(seed);
            List<InterventionMix> mixes = new ArrayList<>();
            for (int i = 1 + random.nextInt(80); i > 0; i--) {
                List<Intervention> interventions = new ArrayList<>();
                for (int j = random.nextInt(4); j > 0; j--) {
                    LocalDate start = LocalDate.of(2015, 1, 1).plusDays(random.nextInt(90));
                    interventions.add(Intervention.of(
                            random.nextInt(6) == 0
                                    ? UNMAPPED
                                    : InterventionType.all().get(random.nextInt(21)),
                            DateRange.of(start, start.plusDays(1 + random.nextInt(60)))));
                }
                mixes.add(InterventionMix.over(interventions, QUARTER));
            }
            ParticipationTable table = ParticipationTable.of(mixes);
            double shares = 0;
            for (InterventionMix.Kind kind : InterventionMix.Kind.values()) {
                assertThat(table.count(kind)).as("seed %d", seed).isEqualTo((int)
                        mixes.stream().filter(mix -> mix.kind() == kind).count());
                shares += table.share(kind);
            }
            assertThat(shares).as("seed %d", seed).isCloseTo(1, within(1e-12));
            int single = 0;
            for (InterventionCategory category : InterventionCategory.values()) {
                assertThat(table.countOnly(category)).as("seed %d", seed).isEqualTo((int) mixes.stream()
                        .filter(mix -> mix.kind() == InterventionMix.Kind.SINGLE)
                        .filter(mix -> mix.categories().contains(category))
                        .count());
                single += table.countOnly(category);
            }
            assertThat(single).isEqualTo(table.count(InterventionMix.Kind.SINGLE));
            assertThat(table.countCombinedWithJobOriented(Truth.YES))
                    .as("seed %d", seed)
                    .isEqualTo((int) mixes.stream()
                            .filter(mix -> mix.combinedWithJobOriented().isYes())
                            .count());
            assertThat(table.countCompanyBased(Truth.YES)).as("seed %d", seed).isEqualTo((int)
                    mixes.stream().filter(mix -> mix.companyBased().isYes()).count());
            Collections.shuffle(mixes, random);
            assertThat(ParticipationTable.of(mixes)).isEqualTo(table).hasSameHashCodeAs(table);
        }
    }

    @Test
    void badInputIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ParticipationTable.of(List.of()))
                .withMessage("mixes must not be empty\nMaybe leave the table out: a share of nothing has no value?");
        ParticipationTable table = ParticipationTable.of(List.of(InterventionMix.over(List.of(), QUARTER)));
        assertThatNullPointerException().isThrownBy(() -> table.count(null)).withMessage("kind");
        assertThatNullPointerException().isThrownBy(() -> table.countOnly(null)).withMessage("category");
        assertThatNullPointerException()
                .isThrownBy(() -> table.countCompanyBased(null))
                .withMessage("answer");
        assertThatNullPointerException()
                .isThrownBy(() -> table.countCombinedWithJobOriented(null))
                .withMessage("answer");
    }

    @Test
    void countsMixesAndSaysTheirShares() {
        ParticipationTable table = table(4, of(InterventionType.SOCIAL_MENTOR, "2015-01-01/.."));
        assertThat(table)
                .hasToString("Participation in interventions, 4 mixes: 0.0 % none, 100.0 % one kind, 0.0 % combined");
        assertThat(table.summary()).isEqualTo("""
                Participation in interventions, 4 mixes: 0.0 % none, 100.0 % one kind, 0.0 % combined

                                                                Count    Share
                No intervention                                     0    0.0 %
                One kind of intervention                            4  100.0 %
                  Job-oriented                                      0    0.0 %
                  Upskilling                                        0    0.0 %
                  Social                                            4  100.0 %
                  Health-oriented                                   0    0.0 %
                Several kinds, one after the other                  0    0.0 %
                Several kinds at the same time                      0    0.0 %
                Cannot be told: an activity without a category      0    0.0 %
                Job-oriented and another at the same time           0    0.0 %
                  cannot be told                                    0    0.0 %
                At a company                                        0    0.0 %
                  cannot be told                                    0    0.0 %
                """);
    }

    private static void add(List<InterventionMix> population, int citizens, Intervention... interventions) {
        population.addAll(Collections.nCopies(citizens, InterventionMix.over(List.of(interventions), QUARTER)));
    }

    private static Intervention of(InterventionType type, String period) {
        return Intervention.of(type, DateRange.parse(period));
    }
}
