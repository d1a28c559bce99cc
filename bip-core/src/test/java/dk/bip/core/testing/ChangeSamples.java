package dk.bip.core.testing;

import dk.bip.core.change.AssessedChange;
import dk.bip.core.change.ChangeAssessment;
import dk.bip.core.change.ChangeCategory;
import dk.bip.core.change.CutOff;
import dk.bip.core.change.EdwardsNunnally;
import dk.bip.core.change.GroupChange;
import dk.bip.core.change.GroupStatistics;
import dk.bip.core.change.GulliksenLordNovick;
import dk.bip.core.change.HagemanArrindell;
import dk.bip.core.change.HsuLinnLord;
import dk.bip.core.change.JacobsonTruax;
import dk.bip.core.change.MinimalImportantDifference;
import dk.bip.core.change.NunnallyKotsch;
import dk.bip.core.change.PercentageChange;
import dk.bip.core.change.Population;
import dk.bip.core.change.ReliabilityRange;
import dk.bip.core.change.ScorePair;
import dk.bip.core.change.SmallestDetectableChange;
import dk.bip.core.indicator.Direction;
import dk.bip.core.indicator.Reliability;
import java.util.List;

/** Values of the package {@code change} for the contract of values. */
public final class ChangeSamples {

    private ChangeSamples() {}

    /** Returns one or more of each type. */
    public static List<Object> all() {
        GroupStatistics group = new GroupStatistics(40, 10, 2, 12, 3, 0.5);
        GroupStatistics other = new GroupStatistics(30, 3, 1, 2.5, 1.25, 0.25);
        Reliability precise = Reliability.of(1, 0.9);
        Reliability coarse = Reliability.of(2, 0.7);
        CutOff cutOff = new CutOff(3, Direction.HIGHER_IS_BETTER);
        ChangeAssessment assessment = ChangeAssessment.of(new JacobsonTruax(precise), Direction.HIGHER_IS_BETTER);
        return List.of(
                new ScorePair(2, 3),
                group,
                other,
                new ReliabilityRange(0.5, 0.75),
                new Population(3, 1),
                cutOff,
                new CutOff(2, Direction.LOWER_IS_BETTER),
                new JacobsonTruax(precise),
                new JacobsonTruax(coarse),
                new GulliksenLordNovick(group, 0.8),
                new GulliksenLordNovick(other, 0.8),
                new HsuLinnLord(group, 0.8),
                new HsuLinnLord(other, 0.8),
                new EdwardsNunnally(group, 0.8),
                new EdwardsNunnally(other, 0.8),
                new NunnallyKotsch(group, 0.8, 0.75),
                new NunnallyKotsch(other, 0.8, 0.75),
                new HagemanArrindell(group, 0.8),
                new HagemanArrindell(other, 0.8),
                new PercentageChange(0.5),
                new MinimalImportantDifference(0.5),
                new SmallestDetectableChange(precise),
                new SmallestDetectableChange(coarse),
                new GroupChange(0.5, 0.25, 0.75, 0.5),
                new AssessedChange(new ScorePair(2, 3), 2.5, ChangeCategory.IMPROVED),
                new AssessedChange(new ScorePair(4, 3), -2.5, ChangeCategory.HARMED),
                assessment,
                assessment.withCutOff(cutOff),
                assessment.withMinimalImportantDifference(0.5),
                ChangeAssessment.of(new JacobsonTruax(precise), Direction.LOWER_IS_BETTER),
                ChangeAssessment.of(new HagemanArrindell(group, 0.8), Direction.LOWER_IS_BETTER));
    }
}
