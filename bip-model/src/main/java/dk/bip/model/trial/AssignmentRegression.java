package dk.bip.model.trial;

import dk.bip.core.internal.Checks;
import dk.bip.model.estimation.ModelFrame;
import dk.bip.model.estimation.ModelFrameBuilder;
import dk.bip.model.estimation.TwoStageLeastSquares;
import dk.bip.model.estimation.TwoStageLeastSquaresResult;
import dk.bip.model.statistics.PointEstimate;
import java.util.Arrays;
import java.util.List;

/** Least squares on a column that the assignment moves, with errors that are robust to unequal spread (HC1). */
final class AssignmentRegression {

    private static final String MOVED = "moved";
    private static final String ASSIGNED = "assigned";

    private final ModelFrameBuilder frame;
    private final double[] assigned;

    private AssignmentRegression(ModelFrameBuilder frame, double[] assigned) {
        this.frame = frame;
        this.assigned = assigned;
    }

    static AssignmentRegression of(List<TrialPerson> persons, OutcomeDefinition outcome) {
        double[] assigned = persons.stream()
                .mapToDouble(person -> person.arm() == Arm.TREATED ? 1 : 0)
                .toArray();
        double[] outcomes = persons.stream()
                .mapToDouble(person -> outcome.of(person).orElseThrow())
                .toArray();
        return new AssignmentRegression(
                ModelFrame.builder().outcome("outcome", outcomes).column(ASSIGNED, assigned), assigned);
    }

    /** Persons whose outcome and all of these covariates are known. */
    static List<TrialPerson> complete(TrialTable table, OutcomeDefinition outcome, List<String> covariates) {
        List<TrialPerson> persons = table.persons().stream()
                .filter(person -> outcome.of(person).isPresent())
                .filter(person -> covariates.stream()
                        .allMatch(name -> person.covariate(name).isPresent()))
                .toList();
        for (Arm arm : Arm.values()) {
            Checks.that(
                    persons.stream()
                                    .filter(person -> person.arm() == arm)
                                    .limit(2)
                                    .count()
                            == 2,
                    "table must hold at least two persons of the arm " + arm.code()
                            + " whose outcome and covariates are known");
        }
        return persons;
    }

    /** A covariate less its mean, and the same of the treated alone. */
    void addWithInteraction(String name, double[] column) {
        double mean = Arrays.stream(column).average().orElseThrow();
        double[] centred = Arrays.stream(column).map(value -> value - mean).toArray();
        double[] ofTreated = centred.clone();
        for (int i = 0; i < centred.length; i++) {
            ofTreated[i] *= assigned[i];
        }
        frame.column("covariate " + name, centred).column("covariate " + name + " of the treated", ofTreated);
    }

    /** What one step of the moved column does, by the assignment as its instrument. */
    TwoStageLeastSquaresResult fit(double[] moved) {
        return TwoStageLeastSquares.of(MOVED, ASSIGNED)
                .withRobustErrors(TwoStageLeastSquares.RobustErrors.HC1)
                .fit(frame.column(MOVED, moved).build());
    }

    double[] assigned() {
        return assigned.clone();
    }

    static PointEstimate effect(TwoStageLeastSquaresResult result) {
        var coefficient = result.coefficients().coefficient(MOVED);
        return PointEstimate.of(coefficient.estimate(), coefficient.standardError());
    }
}
