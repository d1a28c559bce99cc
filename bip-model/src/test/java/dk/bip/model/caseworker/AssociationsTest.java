package dk.bip.model.caseworker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dk.bip.model.estimation.CollinearityException;
import dk.bip.model.estimation.EstimationException;
import dk.bip.model.estimation.ModelFrame;
import dk.bip.model.estimation.ModelFrameBuilder;
import dk.bip.model.evidence.Claim;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.outcome.Outcome;
import dk.bip.model.statistics.Controls;
import dk.bip.model.statistics.LeaveOneOutMeans;
import dk.bip.model.statistics.RatioEstimate;
import dk.bip.model.whatif.OrientationTertile;
import java.io.Serializable;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Belief, job orientation and changes of caseworker. */
class AssociationsTest {

    private static final Controls CONTROLS = Controls.of("readiness").withCaseloadMeans("readiness");
    private static final BeliefEffect BELIEF = BeliefEffect.of("belief").with(CONTROLS);
    private static final OrientationAssociation ORIENTATION =
            OrientationAssociation.of("belief").with(CONTROLS);
    private static final ChangeAssociation CHANGES =
            ChangeAssociation.of("changes").with(CONTROLS);

    private static CaseworkerTable caseloads() {
        return CaseworkerCalculatorContract.caseloads(1);
    }

    @Nested
    class BeliefContract extends CaseworkerCalculatorContract {
        @Override
        Serializable calculator() {
            return BELIEF;
        }

        @Override
        Serializable result(CaseworkerTable table) {
            return BELIEF.fit(table);
        }

        @Override
        String summary(Serializable result) {
            return ((BeliefEffect.Result) result).summary();
        }
    }

    @Nested
    class OrientationContract extends CaseworkerCalculatorContract {
        @Override
        Serializable calculator() {
            return ORIENTATION;
        }

        @Override
        Serializable result(CaseworkerTable table) {
            return ORIENTATION.fit(table);
        }

        @Override
        String summary(Serializable result) {
            return ((OrientationAssociation.Result) result).summary();
        }
    }

    @Nested
    class ChangeContract extends CaseworkerCalculatorContract {
        @Override
        Serializable calculator() {
            return CHANGES;
        }

        @Override
        Serializable result(CaseworkerTable table) {
            return CHANGES.fit(table);
        }

        @Override
        String summary(Serializable result) {
            return ((ChangeAssociation.Result) result).summary();
        }
    }

    @Test
    void theEffectOfBeliefSaysWhatItRestsOn() {
        BeliefEffect.Result result = BELIEF.fit(caseloads());
        assertThat(result.claim()).isEqualTo(Claim.CAUSAL);
        assertThat(result.controls().terms()).containsExactly("readiness", "readiness (other citizens)");
        assertThat(result.relativePerStep().estimate())
                .isCloseTo(result.perStep().estimate() / result.meanOutcome().estimate(), within(1e-15));
        assertThat(result.firstStage().f().orElseThrow()).isGreaterThan(10);
        assertThat(result.firstStage().robustF()).isPresent();
        assertThat(result.rowsLeftOut()).isZero();
        assertThat(result.regression().clusters()).containsEntry("caseworker", 40L);
        assertThat(result.conditions()).hasSize(3);
        assertThat(result.summary())
                .contains("BIP-CW-02", "BIP-BELIEF-05", "First stage of belief: F")
                .contains("Controls: readiness, readiness (other citizens)");
        assertThat(result.outcome()).isEqualTo(Outcome.JOB);
        assertThat(result.horizon()).isEqualTo(Horizon.TWELVE_MONTHS);
    }

    @Test
    void withoutControlsNoneAreNamed() {
        assertThat(BeliefEffect.of("belief").fit(caseloads()).summary()).contains("Controls: none\n");
        OrientationAssociation.Result unadjusted =
                OrientationAssociation.of("belief").fit(caseloads());
        assertThat(unadjusted.highAgainstLow(Adjustment.ADJUSTED))
                .isEqualTo(unadjusted.highAgainstLow(Adjustment.UNADJUSTED));
    }

    @Test
    void unadjustedSharesAreThoseOfTheTertiles() {
        CaseworkerTable table = caseloads();
        OrientationAssociation.Result result = ORIENTATION.fit(table);
        double[] orientation =
                LeaveOneOutMeans.of(table.frame().values("belief"), table.caseworkerOf(), table.citizenOf(), 5);
        double[] jobs = new double[2];
        double[] rows = new double[2];
        for (int i = 0; i < orientation.length; i++) {
            int tertile = orientation[i] <= result.lowerCut() ? 0 : orientation[i] >= result.upperCut() ? 1 : -1;
            if (tertile >= 0) {
                jobs[tertile] += table.frame().outcome(i);
                rows[tertile]++;
            }
        }
        assertThat(result.share(OrientationTertile.LOW, Adjustment.UNADJUSTED).estimate())
                .isCloseTo(jobs[0] / rows[0], within(1e-9));
        assertThat(result.share(OrientationTertile.HIGH, Adjustment.UNADJUSTED).estimate())
                .isCloseTo(jobs[1] / rows[1], within(1e-9));
        assertThat(result.highAgainstLow(Adjustment.UNADJUSTED).ratio())
                .isCloseTo(jobs[1] / rows[1] / (jobs[0] / rows[0]), within(1e-9));
        assertThat(result.claim()).isEqualTo(Claim.ASSOCIATION);
        assertThat(result.controls()).isSameAs(CONTROLS);
        assertThat(result.regression().clusters()).containsEntry("caseworker", 40L);
    }

    @Test
    void aRatioOfOneChangeAgainstNoneIsThatOfTheCellsWhereThereAreNoOthers() {
        double[] job = {1, 1, 0, 0, 1, 0, 0, 0, 1, 0, 1, 0};
        double[] changes = {0, 0, 0, 0, 1, 1, 1, 1, 1, 0, 0, 1};
        CaseworkerTable table = CaseworkerTable.of(
                        ModelFrame.builder()
                                .outcome("job", job)
                                .column("changes", changes)
                                .cluster("caseworker", new long[] {1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 4})
                                .cluster("citizen", new long[] {1, 1, 2, 3, 3, 4, 5, 6, 7, 8, 8, 9})
                                .build(),
                        "caseworker",
                        Outcome.JOB,
                        Horizon.TWELVE_MONTHS)
                .withCitizens("citizen");
        ChangeAssociation.Result result = ChangeAssociation.of("changes").fit(table);
        assertThat(result.oneChangeAgainstNone(Adjustment.UNADJUSTED).ratio()).isCloseTo(2.0 / 3, within(1e-9));
        assertThat(result.shareChanged()).isCloseTo(0.5, within(1e-12));
        assertThat(result.claim()).isEqualTo(Claim.ASSOCIATION);
        ChangeAssociation.Result byCitizen =
                ChangeAssociation.of("changes").with(ClusteredBy.CITIZEN).fit(table);
        assertThat(byCitizen.oneChangeAgainstNone(Adjustment.UNADJUSTED).ratio())
                .isEqualTo(result.oneChangeAgainstNone(Adjustment.UNADJUSTED).ratio());
        assertThat(byCitizen.oneChangeAgainstNone(Adjustment.UNADJUSTED).logStandardError())
                .isNotEqualTo(result.oneChangeAgainstNone(Adjustment.UNADJUSTED).logStandardError());
        assertThat(byCitizen.regression().clusters()).containsEntry("citizen", 9L);
        assertThat(byCitizen.summary()).contains("clustered by CITIZEN").contains("share with a change 50.0 %");
    }

    /**
     * The more hopeful caseworkers have the weaker citizens, whose readiness is measured with error: what the measure leaves over goes with the
     * caseload, and hides what the orientation gives.
     */
    private static CaseworkerTable sortedCaseloads(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int caseload = 17;
        int n = 300 * caseload;
        double[] job = new double[n];
        double[] measured = new double[n];
        double[] belief = new double[n];
        long[] caseworker = new long[n];
        double hope = 0;
        double level = 0;
        for (int i = 0; i < n; i++) {
            if (i % caseload == 0) {
                hope = SimulatedCaseworkers.gaussian(random);
                level = 0.7 * (-0.8 * hope + 0.6 * SimulatedCaseworkers.gaussian(random));
            }
            double readiness = level + SimulatedCaseworkers.gaussian(random);
            caseworker[i] = i / caseload;
            measured[i] = readiness + SimulatedCaseworkers.gaussian(random);
            belief[i] = Math.max(1, Math.min(5, Math.rint(3 + 0.4 * readiness + hope)));
            double eta = -2 + readiness + 0.3 * hope;
            job[i] = random.nextDouble() < 1 / (1 + StrictMath.exp(-eta)) ? 1 : 0;
        }
        return CaseworkerTable.of(
                ModelFrame.builder()
                        .outcome("job", job)
                        .column("readiness", measured)
                        .column("belief", belief)
                        .cluster("caseworker", caseworker)
                        .build(),
                "caseworker",
                Outcome.JOB,
                Horizon.TWELVE_MONTHS);
    }

    @Test
    void orientationIsSeenOnlyBesideTheMeansOfTheCaseloadSeeds1To20() {
        double citizenAlone = 0;
        double caseloadToo = 0;
        for (int seed = 1; seed <= 20; seed++) {
            CaseworkerTable table = sortedCaseloads(seed);
            citizenAlone += ORIENTATION
                            .with(Controls.of("readiness"))
                            .fit(table)
                            .highAgainstLow(Adjustment.ADJUSTED)
                            .relativeDifference()
                    / 20;
            caseloadToo +=
                    ORIENTATION.fit(table).highAgainstLow(Adjustment.ADJUSTED).relativeDifference() / 20;
        }
        assertThat(caseloadToo).isGreaterThan(0.2);
        assertThat(citizenAlone).isLessThan(caseloadToo - 0.08);
    }

    /** Log-odds fall with time and with changes, and changes come with time: without time among the controls a change looks worse. */
    private static CaseworkerTable changesInTime(long seed, double ofChange) {
        SplittableRandom random = new SplittableRandom(seed);
        int n = 6000;
        double[] job = new double[n];
        double[] changes = new double[n];
        double[] time = new double[n];
        long[] caseworker = new long[n];
        for (int i = 0; i < n; i++) {
            time[i] = i % 6;
            caseworker[i] = i / 40;
            for (int t = 0; t < time[i]; t++) {
                changes[i] += random.nextDouble() < 0.25 ? 1 : 0;
            }
            double eta = -0.5 - 0.25 * time[i] + ofChange * changes[i];
            job[i] = random.nextDouble() < 1 / (1 + StrictMath.exp(-eta)) ? 1 : 0;
        }
        return CaseworkerTable.of(
                ModelFrame.builder()
                        .outcome("job", job)
                        .column("changes", changes)
                        .column("time", time)
                        .cluster("caseworker", caseworker)
                        .build(),
                "caseworker",
                Outcome.JOB,
                Horizon.TWELVE_MONTHS);
    }

    @Test
    void timeIsToldApartFromChangesSeeds1To20() {
        ChangeAssociation plain = ChangeAssociation.of("changes");
        double with = 0;
        double without = 0;
        for (int seed = 1; seed <= 20; seed++) {
            CaseworkerTable table = changesInTime(seed, 0);
            with += plain.withTime("time")
                            .fit(table)
                            .oneChangeAgainstNone(Adjustment.ADJUSTED)
                            .relativeDifference()
                    / 20;
            without +=
                    plain.fit(table).oneChangeAgainstNone(Adjustment.ADJUSTED).relativeDifference() / 20;
        }
        assertThat(with).isBetween(-0.02, 0.02);
        assertThat(without).isLessThan(-0.1);
    }

    @Test
    void eachTimeIsALevelOfItsOwn() {
        ChangeAssociation.Result result =
                ChangeAssociation.of("changes").withTime("time").fit(changesInTime(3, -0.3));
        assertThat(result.regression().coefficients().terms())
                .containsExactly(
                        "(Intercept)", "changes", "time = 1.0", "time = 2.0", "time = 3.0", "time = 4.0", "time = 5.0");
        assertThat(result.summary()).contains("Controls: none, each level of time");
        assertThat(result.configuration())
                .hasToString("ChangeAssociation[changes=changes, controls=[], time=time, clusters=CASEWORKER]");
        assertThatThrownBy(() -> ChangeAssociation.of("changes").withTime("changes"))
                .hasMessage("time must be another column than changes");
        assertThatThrownBy(() ->
                        ChangeAssociation.of("changes").withTime("readiness").fit(caseloads()))
                .hasMessage("readiness must have at most 24 different values, but has 480"
                        + "\nMaybe count intervals, not days?");
    }

    @Test
    void citizensOfSmallCaseloadsAreLeftOut() {
        CaseworkerTable table = caseloads();
        // The first caseworker keeps five of twelve citizens: four others are too few.
        int[] kept = IntStream.range(7, table.frame().size()).toArray();
        CaseworkerTable smaller =
                CaseworkerTable.of(table.frame().rows(kept), "caseworker", Outcome.JOB, Horizon.TWELVE_MONTHS);
        assertThat(BELIEF.fit(smaller).rowsLeftOut()).isEqualTo(5);
        assertThat(BELIEF.withMinimumOthers(4).fit(smaller).rowsLeftOut()).isZero();
        assertThat(ORIENTATION.fit(smaller).rowsLeftOut()).isEqualTo(5);
        assertThat(CHANGES.fit(smaller).rowsLeftOut()).isEqualTo(5);
        assertThat(ChangeAssociation.of("changes").fit(smaller).rowsLeftOut()).isZero();
        assertThatThrownBy(() -> BELIEF.withMinimumOthers(12).fit(table))
                .isInstanceOf(EstimationException.class)
                .hasMessage("no citizen's caseworker has 12 other citizens\nMaybe fewer with withMinimumOthers?");
    }

    @Test
    void noRowOfTheCitizenIsInItsInstrument() {
        CaseworkerTable once = caseloads();
        int n = once.frame().size();
        // Every citizen stands twice: the estimates are those of the rows once, and so are the clustered errors but for
        // a factor.
        int[] twice = IntStream.range(0, 2 * n).map(i -> i / 2).toArray();
        ModelFrame rows = once.frame().rows(twice);
        ModelFrameBuilder builder = ModelFrame.builder();
        double[] job = new double[2 * n];
        long[] citizen = new long[2 * n];
        long[] caseworker = new long[2 * n];
        for (int i = 0; i < 2 * n; i++) {
            job[i] = rows.outcome(i);
            citizen[i] = twice[i];
            caseworker[i] = once.caseworkerOf()[twice[i]];
        }
        builder.outcome("job", job).cluster("caseworker", caseworker).cluster("citizen", citizen);
        rows.columnNames().forEach(name -> builder.column(name, rows.values(name)));
        CaseworkerTable doubled = CaseworkerTable.of(builder.build(), "caseworker", Outcome.JOB, Horizon.TWELVE_MONTHS)
                .withCitizens("citizen");
        assertThat(BELIEF.fit(doubled).perStep().estimate())
                .isCloseTo(BELIEF.fit(once).perStep().estimate(), within(1e-10));
        assertThat(ORIENTATION.fit(doubled).highAgainstLow(Adjustment.ADJUSTED).ratio())
                .isCloseTo(
                        ORIENTATION
                                .fit(once)
                                .highAgainstLow(Adjustment.ADJUSTED)
                                .ratio(),
                        within(1e-8));
    }

    /** A change divides the odds; orientation acts through belief; in 200 samples the intervals cover what is true of them. */
    @Test
    void intervalsOfRatiosCoverTheTruthSeeds3000To3199() {
        double truth = 0.75;
        int covered = 0;
        double mean = 0;
        int samples = 200;
        for (int r = 0; r < samples; r++) {
            SplittableRandom random = new SplittableRandom(3000 + r);
            int n = 800;
            double[] job = new double[n];
            double[] changes = new double[n];
            double[] readiness = new double[n];
            long[] caseworker = new long[n];
            for (int i = 0; i < n; i++) {
                caseworker[i] = i / 10;
                readiness[i] = SimulatedCaseworkers.gaussian(random);
                // Those who are less ready meet more changes, which is what the control is for.
                changes[i] = random.nextDouble() < (readiness[i] > 0 ? 0.3 : 0.5) ? 1 : 0;
                double chance = readiness[i] > 0 ? 0.3 : 0.2;
                job[i] = random.nextDouble() < chance * (changes[i] > 0 ? truth : 1) ? 1 : 0;
                readiness[i] = readiness[i] > 0 ? 1 : 0;
            }
            RatioEstimate ratio = ChangeAssociation.of("changes")
                    .with(Controls.of("readiness"))
                    .fit(CaseworkerTable.of(
                            ModelFrame.builder()
                                    .outcome("job", job)
                                    .column("changes", changes)
                                    .column("readiness", readiness)
                                    .cluster("caseworker", caseworker)
                                    .build(),
                            "caseworker",
                            Outcome.JOB,
                            Horizon.TWELVE_MONTHS))
                    .oneChangeAgainstNone(Adjustment.ADJUSTED);
            covered += ratio.confidenceInterval(0.95).contains(truth) ? 1 : 0;
            mean += ratio.ratio() / samples;
        }
        assertThat(mean).isCloseTo(truth, within(0.02));
        assertThat(covered).isBetween(181, 198);
    }

    @Test
    void badArgumentsAreRefused() {
        assertThatThrownBy(() -> BeliefEffect.of(" ")).hasMessage("belief must not be blank");
        assertThatThrownBy(() -> OrientationAssociation.of(" ")).hasMessage("belief must not be blank");
        assertThatThrownBy(() -> ChangeAssociation.of(" ")).hasMessage("changes must not be blank");
        assertThatThrownBy(() -> BELIEF.with(null)).hasMessage("controls");
        assertThatThrownBy(() -> BELIEF.withMinimumOthers(0)).hasMessage("minimumOthers must be at least 1, but is 0");
        assertThatThrownBy(() -> Controls.of("a", "a"))
                .hasMessage("columns must not name a column twice, but are [a, a]");
        assertThatThrownBy(() -> Controls.none().withCaseloadMeans(" "))
                .hasMessage("a name in caseloadMeans must not be blank");
        assertThatThrownBy(() -> BELIEF.with(Controls.of("belief")).fit(caseloads()))
                .hasMessage("controls must not name belief, which is what is compared\nMaybe leave it out?");
        assertThatThrownBy(() -> ORIENTATION.with(Controls.of("belief")).fit(caseloads()))
                .hasMessage("controls must not name belief, which orientation acts through\nMaybe BeliefEffect?");
        assertThatThrownBy(() ->
                        BELIEF.with(Controls.none().withCaseloadMeans("belief")).fit(caseloads()))
                .hasMessageStartingWith("controls must not name belief (other citizens)");
        assertThatThrownBy(() -> CHANGES.with(ClusteredBy.CITIZEN).fit(caseloads()))
                .hasMessage("errors clustered by citizen need a table that says who is one"
                        + "\nMaybe table.withCitizens(...)?");
        assertThatThrownBy(() -> ChangeAssociation.of("readiness").fit(caseloads()))
                .hasMessage("readiness must be whole numbers from 0, but row 1 is not");
        CaseworkerTable table = caseloads();
        ModelFrame alike = table.frame()
                .without(List.of("belief", "changes"))
                .with("belief", new double[table.frame().size()])
                .with("changes", new double[table.frame().size()]);
        CaseworkerTable same = CaseworkerTable.of(alike, "caseworker", Outcome.JOB, Horizon.TWELVE_MONTHS);
        assertThatThrownBy(() -> ORIENTATION.fit(same))
                .isInstanceOf(EstimationException.class)
                .hasMessageStartingWith("the orientation of caseworkers must differ between tertiles");
        assertThatThrownBy(() -> CHANGES.fit(same)).isInstanceOf(CollinearityException.class);
        assertThatThrownBy(() -> BELIEF.fit(same)).isInstanceOf(EstimationException.class);
    }
}
