package dk.bip.model.json;

import dk.bip.core.CitizenId;
import dk.bip.core.Language;
import dk.bip.core.Text;
import dk.bip.model.trial.AnalysisPlan;
import dk.bip.model.trial.AssignmentList;
import dk.bip.model.trial.BlockAssignment;
import dk.bip.model.trial.EvaluationRow;
import dk.bip.model.trial.OutcomeDefinition;
import dk.bip.model.trial.PValueAdjustment;
import dk.bip.model.trial.TrialEvaluation;
import dk.bip.model.trial.TrialProtocol;
import dk.bip.model.trial.TrialRegistration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The samples of trials. */
public final class TrialSamples {

    private static final LocalDate REGISTERED = LocalDate.of(2010, 10, 1);
    private static final AnalysisPlan PLAN = AnalysisPlan.of(OutcomeDefinition.ever(64), "after 64 weeks")
            .adjustedFor("age", "weeks on benefit")
            .dividedBy("age", "sex");

    private TrialSamples() {}

    static List<Sample<?>> all() {
        return List.of(
                new Sample<>("trial-protocol", BipJson.TRIAL_PROTOCOL, TrialProtocol.paaRetteVej()),
                new Sample<>("trial-protocol-without-controls", BipJson.TRIAL_PROTOCOL, TrialProtocol.flereSkalMed()),
                new Sample<>(
                        "trial-protocol-of-one-language",
                        BipJson.TRIAL_PROTOCOL,
                        TrialProtocol.builder(
                                        "egen",
                                        Text.of(Language.DANISH, "Eget forsøg"),
                                        Text.of(Language.DANISH, "Alle"))
                                .allocation(2, 1)
                                .build()),
                new Sample<>("trial-registration", BipJson.TRIAL_REGISTRATION, registration()),
                new Sample<>("assignment-list", BipJson.ASSIGNMENT_LIST, assignments()),
                new Sample<>("trial-evaluation", BipJson.TRIAL_EVALUATION, evaluation()));
    }

    private static TrialRegistration registration() {
        return new TrialRegistration(REGISTERED, TrialProtocol.paaRetteVej(), PLAN);
    }

    private static AssignmentList assignments() {
        return BlockAssignment.of(TrialProtocol.paaRetteVej(), -2010)
                .assign(Map.of(
                        "Skovby",
                        List.of(CitizenId.of("a"), CitizenId.of("b"), CitizenId.of("c")),
                        "Åby",
                        List.of(CitizenId.of("d"), CitizenId.of("e"))));
    }

    private static TrialEvaluation evaluation() {
        return new TrialEvaluation(
                registration(),
                REGISTERED.plusDays(31),
                new AnalysisPlan(
                        OutcomeDefinition.inWeek(52),
                        List.of("age"),
                        List.of("sex"),
                        PValueAdjustment.BENJAMINI_HOCHBERG,
                        "when the money was spent"),
                List.of(
                        new EvaluationRow("", "difference", 0.0125),
                        new EvaluationRow("week 1", "difference", -0.5),
                        new EvaluationRow("centre Åby", "adjusted_p", 1)),
                List.of("2 of 18 centres have a significant positive effect at 5 %."));
    }

    /** All values of trials that can be stored, and their parts. */
    public static List<Object> values() {
        List<Object> values =
                new ArrayList<>(all().stream().<Object>map(Sample::value).toList());
        TrialProtocol protocol = TrialProtocol.paaRetteVej();
        values.addAll(List.of(
                protocol.conversations().orElseThrow(),
                protocol.companyOffer().orElseThrow(),
                protocol.targets().get(0),
                PLAN,
                PLAN.outcome(),
                assignments().method(),
                new BlockAssignment(7, 6, 2, 1),
                new BlockAssignment(7, 8, 1, 3),
                new BlockAssignment(7, 6, 2, 1).assign(Map.of("Åby", List.of(CitizenId.of("d")))),
                assignments().entries().get(0),
                assignments().entries().get(1),
                evaluation().rows().get(0),
                evaluation().rows().get(1)));
        return values;
    }
}
