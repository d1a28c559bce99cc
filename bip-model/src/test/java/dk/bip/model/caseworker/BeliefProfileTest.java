package dk.bip.model.caseworker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dk.bip.core.Language;
import dk.bip.core.attention.AttentionCalculator;
import dk.bip.core.attention.AttentionPoint;
import dk.bip.core.casefile.CaseFile;
import dk.bip.core.casefile.CaseSnapshot;
import dk.bip.core.indicator.ScoreRange;
import dk.bip.core.measurement.DatedScore;
import dk.bip.model.estimation.EstimationException;
import dk.bip.model.estimation.ModelFrame;
import dk.bip.model.estimation.ModelFrameRowBuilder;
import dk.bip.model.evidence.Evidence;
import dk.bip.model.feature.Feature;
import dk.bip.model.feature.FeatureRow;
import dk.bip.model.feature.FeatureSchema;
import dk.bip.model.population.PersonInterval;
import dk.bip.model.population.ReferenceCitizen;
import dk.bip.model.population.ReferencePopulation;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The belief in a citizen beside the belief that citizens with the same profile usually get. */
class BeliefProfileTest {

    private static final LocalDate DATE = LocalDate.of(2016, 2, 29);
    private static final FeatureSchema TWO = FeatureSchema.of(Feature.CITIZEN_BELIEF, Feature.CITIZEN_COOPERATION);
    private static final BeliefProfile OF_EVIDENCE = BeliefProfile.fit(ReferencePopulation.of(101), 400);

    /** Belief is 3 + 0.5 (x - 3) - 0.3 (z - 3) and noise of 0.4, where z is 3 + 0.6 (x - 3) and noise of 0.5, and x is 3 and noise of 0.5. */
    private static ModelFrame linear(int rows, long seed) {
        Random random = new Random(seed);
        ModelFrameRowBuilder frame = ModelFrame.rowBuilder("belief", TWO.names());
        for (int i = 0; i < rows; i++) {
            double x = 0.5 * bounded(random);
            double z = 0.6 * x + 0.5 * bounded(random);
            frame.row(3 + 0.5 * x - 0.3 * z + 0.4 * bounded(random), 3 + x, 3 + z);
        }
        return frame.build();
    }

    /** Standard normal but for what is more than three away, so that every belief is from 1 to 5. */
    private static double bounded(Random random) {
        double value = random.nextGaussian();
        return Math.abs(value) > 3 ? bounded(random) : value;
    }

    private static DatedScore belief(double score) {
        return new DatedScore(DATE, ScoreRange.ONE_TO_FIVE.score(score));
    }

    @Test
    void whatIsUsualAndTheSpreadAreThoseThatTheRowsWereMadeWithSeed1() {
        BeliefProfile profile = BeliefProfile.fit(TWO, linear(20_000, 1));
        FeatureRow row = FeatureRow.builder(TWO)
                .value(Feature.CITIZEN_BELIEF, 4)
                .value(Feature.CITIZEN_COOPERATION, 2)
                .build();
        BeliefAgainstProfile compared = profile.compare(row, belief(3)).orElseThrow();
        assertThat(compared.usual()).isCloseTo(3 + 0.5 + 0.3, within(0.03));
        assertThat(compared.spread()).isCloseTo(0.4, within(0.01));
        assertThat(compared.difference()).isCloseTo(-0.8, within(0.03));
        assertThat(Math.abs(compared.usual() - 3.8))
                .as("the error lies within what the standard error says")
                .isLessThan(4 * compared.standardError());
        assertThat(compared.isBelow(0.9)).isTrue();
        assertThat(compared.isBelow(0.99)).isFalse();
    }

    @Test
    void whatIsNotKnownIsAveragedOverSeed2() {
        BeliefProfile profile = BeliefProfile.fit(TWO, linear(20_000, 2));
        FeatureRow row =
                FeatureRow.builder(TWO).value(Feature.CITIZEN_BELIEF, 4).build();
        BeliefAgainstProfile compared = profile.compare(row, belief(3)).orElseThrow();
        assertThat(compared.usual()).as("z is 3.6 on average").isCloseTo(3 + 0.5 - 0.18, within(0.03));
        assertThat(compared.spread())
                .as("and differs by 0.5 between people")
                .isCloseTo(Math.sqrt(0.16 + 0.0225), within(0.01));
        assertThat(profile.compare(FeatureRow.builder(TWO).build(), belief(3)))
                .as("nothing is known")
                .isEmpty();
    }

    @Test
    void onFreshCitizensOfTheReferencePopulationTheUsualBeliefIsTheMeanInEveryFifthWithSeed102() {
        double[] beliefs = new double[5];
        double[] usual = new double[5];
        int[] counts = new int[5];
        List<BeliefAgainstProfile> all = fresh().toList();
        double[] cuts =
                all.stream().mapToDouble(BeliefAgainstProfile::usual).sorted().toArray();
        for (BeliefAgainstProfile one : all) {
            int fifth = 0;
            while (fifth < 4 && one.usual() > cuts[cuts.length * (fifth + 1) / 5]) {
                fifth++;
            }
            beliefs[fifth] += one.belief().value();
            usual[fifth] += one.usual();
            counts[fifth]++;
        }
        for (int fifth = 0; fifth < 5; fifth++) {
            assertThat(usual[fifth] / counts[fifth])
                    .as("fifth %s; beliefs end at 5, and the line runs on", fifth)
                    .isCloseTo(beliefs[fifth] / counts[fifth], within(0.3));
        }
        assertThat(usual[4] / counts[4] - usual[0] / counts[0]).isGreaterThan(1);
    }

    @Test
    void beliefsThatAreGivenAsUsualRaiseFewFalseAlarmsAndTwoStepsLessMostOfThem() {
        List<BeliefAgainstProfile> all = fresh().toList();
        double falseAlarms = share(all, 0);
        assertThat(falseAlarms).as("5 percent by chance").isBetween(0.01, 0.08);
        List<BeliefAgainstProfile> high = all.stream()
                .filter(one -> one.belief().value() >= 3 && one.usual() >= 3)
                .toList();
        assertThat(share(high, 2)).isGreaterThan(0.4);
    }

    private static double share(List<BeliefAgainstProfile> compared, double lower) {
        return compared.stream()
                        .map(one -> new BeliefAgainstProfile(
                                belief(one.belief().value() - lower), one.usual(), one.standardError(), one.spread()))
                        .filter(one -> one.isBelow(0.9))
                        .count()
                / (double) compared.size();
    }

    private static Stream<BeliefAgainstProfile> fresh() {
        return ReferencePopulation.of(102).citizens().limit(300).flatMap(BeliefProfileTest::compared);
    }

    private static Stream<BeliefAgainstProfile> compared(ReferenceCitizen citizen) {
        CaseFile file = citizen.caseFile();
        return citizen.intervals().stream()
                .map(PersonInterval::date)
                .flatMap(date -> OF_EVIDENCE.compare(file.asOf(date)).stream());
    }

    @Test
    void theRuleAsksWhereTheBeliefIsBelowAndNotWhereItIsNot() {
        AttentionCalculator calculator = AttentionCalculator.of(List.of(BeliefBelowProfile.of(OF_EVIDENCE)));
        int asked = 0;
        for (ReferenceCitizen citizen :
                ReferencePopulation.of(103).citizens().limit(60).toList()) {
            CaseFile file = citizen.caseFile();
            for (PersonInterval interval : citizen.intervals()) {
                CaseSnapshot snapshot = file.asOf(interval.date());
                List<AttentionPoint> points = calculator.calculate(snapshot);
                assertThat(points.isEmpty())
                        .isNotEqualTo(
                                OF_EVIDENCE.compare(snapshot).orElseThrow().isBelow(0.9));
                points.forEach(point -> assertThat(point.describe(Language.ENGLISH))
                        .contains(
                                "citizens with the same profile get",
                                "on average",
                                "standard deviation",
                                "BIP-BELIEF-04"));
                asked += points.size();
            }
        }
        assertThat(asked).isPositive();
    }

    @Test
    void whereTheCaseTellsTooLittleOrTheCitizenIsInAJobThereIsNothingToCompare() {
        CaseFile file = ReferencePopulation.of(101)
                .citizens()
                .filter(citizen -> citizen.jobStart().isPresent())
                .findFirst()
                .orElseThrow()
                .caseFile();
        assertThat(OF_EVIDENCE.compare(file.asOf(LocalDate.of(2000, 1, 1)))).isEmpty();
        assertThat(OF_EVIDENCE.compare(file.asOf(LocalDate.of(2030, 1, 1)))).isEmpty();
    }

    @Test
    void theDifferenceIsSaidAsAQuestionInBothLanguages() {
        BeliefAgainstProfile compared = new BeliefAgainstProfile(belief(2), 3.4, 0.1, 0.5);
        assertThat(compared.describe(Language.ENGLISH))
                .isEqualTo(
                        "Citizens with this profile get a belief of 3.4 on average, nine of ten from 2.6 to 4.2; here it is"
                                + " 2.0. What do you see in this citizen that the answers do not show?");
        assertThat(compared.describe(Language.DANISH))
                .startsWith(
                        "Borgere med denne profil får i gennemsnit en tro på 3,4, ni af ti mellem 2,6 og 4,2; her er den 2,0.")
                .endsWith("?");
    }

    @Test
    void everyFindingBehindARuleIsPublished() {
        AttentionCalculator all = AttentionCalculator.withDefaults().with(BeliefBelowProfile.of(OF_EVIDENCE));
        assertThat(all.rules().stream()
                        .flatMap(rule -> rule.topic().finding().stream())
                        .distinct())
                .hasSizeGreaterThan(12)
                .allSatisfy(id -> assertThat(Evidence.published().finding(id)).isNotNull());
    }

    @Test
    void rowsThatCannotBeFittedAreRefused() {
        FeatureSchema withBelief = FeatureSchema.of(Feature.CITIZEN_BELIEF, Feature.CASEWORKER_BELIEF);
        assertThatThrownBy(() -> BeliefProfile.fit(withBelief, linear(30, 3)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("schema must not have caseworker_belief");
        assertThatThrownBy(() -> BeliefProfile.fit(TWO, linear(19, 3)))
                .hasMessageStartingWith("frame must have 20 complete rows or more, but has 19\nMaybe ");
        ModelFrameRowBuilder constant = ModelFrame.rowBuilder("belief", TWO.names());
        ModelFrameRowBuilder high = ModelFrame.rowBuilder("belief", TWO.names());
        for (int i = 0; i < 30; i++) {
            constant.row(1 + i % 5, 1 + i % 3, 3);
            high.row(6, 1 + i % 3, 1 + i % 4);
        }
        assertThatThrownBy(() -> BeliefProfile.fit(TWO, constant.build()))
                .isInstanceOf(EstimationException.class)
                .hasMessage(
                        "column citizen_cooperation does not vary, or is a combination of others\nMaybe leave it out?");
        assertThatThrownBy(() -> BeliefProfile.fit(TWO, high.build())).hasMessage("belief must be from 1 to 5");
        assertThatThrownBy(() -> OF_EVIDENCE.compare(FeatureRow.builder(TWO).build(), belief(3)))
                .hasMessage("row must have the features of the profile");
        assertThatThrownBy(() -> BeliefProfile.fit(ReferencePopulation.of(1), 0))
                .hasMessage("citizens must be 1 or more, but is 0");
    }
}
