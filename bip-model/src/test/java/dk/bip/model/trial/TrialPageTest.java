package dk.bip.model.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.bip.core.CitizenId;
import dk.bip.core.casefile.CaseFile;
import dk.bip.core.casefile.CaseSnapshot;
import dk.bip.core.casefile.JobEvent;
import dk.bip.core.caseworker.Conversation;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The code of the page is code that runs. */
class TrialPageTest {

    private record Evaluated(TrialEvaluation evaluation, Fidelity.Result fidelity) {}

    private static Evaluated evaluated(
            Map<String, List<CitizenId>> citizensByCentre,
            Map<CitizenId, CaseFile> caseFiles,
            Map<CitizenId, Integer> ages,
            Map<CitizenId, String> sexes,
            LocalDate assignedOn,
            LocalDate lastDay) {
        TrialProtocol protocol = TrialProtocol.paaRetteVej();
        AnalysisPlan plan = AnalysisPlan.of(OutcomeDefinition.ever(64), "64 weeks after the last assignment")
                .adjustedFor("age")
                .dividedBy("sex");
        TrialRegistration registration = new TrialRegistration(LocalDate.of(2027, 1, 4), protocol, plan);
        AssignmentList assignments = BlockAssignment.of(protocol, 20270104).assign(citizensByCentre);
        TrialCases cases = TrialCases.of(protocol, 64);
        List<TrialPerson> persons = new ArrayList<>();
        for (AssignmentList.Entry entry : assignments.entries()) {
            CaseSnapshot known = caseFiles.get(entry.citizen()).asOf(lastDay);
            persons.add(cases.person(known, assignedOn, entry.arm())
                    .centre(entry.stratum())
                    .covariate("age", ages.get(entry.citizen()))
                    .subgroup("sex", sexes.get(entry.citizen()))
                    .build());
        }
        TrialTable table = TrialTable.of(64, persons);
        TrialEvaluation evaluation = TrialEvaluator.of(registration).evaluate(table, assignedOn);
        Fidelity.Result fidelity = Fidelity.withDefaults().evaluate(table, protocol);
        return new Evaluated(evaluation, fidelity);
    }

    @Test
    void thePageRunsFromRegistrationToEvaluationSeed5() {
        Random random = new Random(5);
        LocalDate assignedOn = LocalDate.of(2027, 2, 1);
        Map<String, List<CitizenId>> centres = new HashMap<>();
        Map<CitizenId, CaseFile> files = new HashMap<>();
        Map<CitizenId, Integer> ages = new HashMap<>();
        Map<CitizenId, String> sexes = new HashMap<>();
        for (int i = 0; i < 120; i++) {
            CitizenId citizen = CitizenId.of("person-" + i);
            centres.computeIfAbsent("centre " + i % 3, name -> new ArrayList<>())
                    .add(citizen);
            CaseFile.Builder file = CaseFile.builder(citizen);
            for (int week = 0; week < 64; week += 1 + random.nextInt(6)) {
                file.add(Conversation.of(
                        assignedOn.plusWeeks(week), Conversation.Mode.IN_PERSON, Conversation.Attendance.HELD));
            }
            if (random.nextDouble() < 0.4) {
                file.add(JobEvent.of(assignedOn.plusWeeks(20L + random.nextInt(40)), JobEvent.Kind.JOB_STARTED));
            }
            files.put(citizen, file.build());
            ages.put(citizen, 20 + random.nextInt(40));
            sexes.put(citizen, i % 2 == 0 ? "women" : "men");
        }
        Evaluated evaluated = evaluated(centres, files, ages, sexes, assignedOn, assignedOn.plusWeeks(64));
        assertThat(evaluated.evaluation().departures()).isEmpty();
        assertThat(evaluated.evaluation().value("", "known_treated").orElseThrow())
                .isBetween(58.0, 62.0);
        assertThat(evaluated
                        .fidelity()
                        .share(Activity.CONVERSATION, Denominator.ASSIGNED, Arm.CONTROL)
                        .estimate())
                .isCloseTo(1 / 3.5, within(0.05));
        assertThat(evaluated.fidelity().targets().get(0).isMet()).isFalse();
    }

    @Test
    void thePageShowsTheCodeThatRuns() throws IOException {
        String page = Files.readString(new File("EVALUATING-A-TRIAL.md").toPath(), StandardCharsets.UTF_8);
        String code = page.substring(page.indexOf("```java\n") + 8, page.indexOf("\n```\n"));
        String source = Files.readString(
                new File("src/test/java/dk/bip/model/trial/TrialPageTest.java").toPath(), StandardCharsets.UTF_8);
        assertThat(code).contains("TrialEvaluator.of(registration)");
        assertThat(source).contains(code.indent(8).stripTrailing());
    }
}
