package dk.bip.model.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.bip.core.Language;
import dk.bip.core.Text;
import dk.bip.model.evidence.Evidence;
import dk.bip.model.evidence.FindingValue;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RegistrationTest {

    private static final AnalysisPlan PLAN = AnalysisPlan.of(OutcomeDefinition.ever(64), "after 64 weeks")
            .dividedBy("age")
            .adjustedFor("weeks on benefit");
    private static final LocalDate FIRST = LocalDate.of(2010, 11, 1);

    private static TrialRegistration registeredOn(LocalDate day) {
        return new TrialRegistration(day, TrialProtocol.paaRetteVej(), PLAN);
    }

    @Test
    void theProtocolOfPaaRetteVejIsThatOfTheFindings() {
        TrialProtocol protocol = TrialProtocol.paaRetteVej();
        FindingValue.Series conversations =
                Evidence.published().finding("PRV-02").series();
        ConversationRule rule = protocol.conversations().orElseThrow();
        assertThat(rule.perWeek())
                .isEqualTo((int) conversations.figures().get(0).value());
        assertThat(rule.weeksInPerson())
                .isEqualTo((int) conversations.figures().get(1).value());
        FindingValue.Series offer = Evidence.published().finding("PRV-03").series();
        CompanyOfferRule company = protocol.companyOffer().orElseThrow();
        assertThat(company.latestStartWeek())
                .isEqualTo((int) offer.figure("latest start week").value());
        assertThat(company.leastHours())
                .isEqualTo(offer.figure("least hours a week").value());
        assertThat(company.longestMonths())
                .isEqualTo((int) offer.figure("longest total").value());
        FindingValue.Series targets = Evidence.published().finding("PRV-04").series();
        assertThat(protocol.targets())
                .extracting(ProtocolTarget::share)
                .containsExactly(
                        targets.figures().get(0).value() / 100,
                        targets.figures().get(1).value() / 100);
        assertThat(protocol.successCriteria()).hasSize(3);
        assertThat(TrialProtocol.flereSkalMed().targets().get(0).share())
                .isEqualTo(Evidence.published().finding("FSM-01").number() / 100);
    }

    @Test
    void whatIsDoneAsRegisteredIsNoDeparture() {
        assertThat(registeredOn(FIRST.minusDays(1)).departures(FIRST, PLAN)).isEmpty();
    }

    @Test
    void everyDepartureIsSaid() {
        AnalysisPlan other = new AnalysisPlan(
                OutcomeDefinition.inWeek(52),
                List.of(),
                List.of("sex"),
                PValueAdjustment.NONE,
                "when the money was spent");
        List<Text> departures = registeredOn(FIRST).departures(FIRST, other);
        assertThat(departures)
                .extracting(departure -> departure.in(Language.ENGLISH))
                .containsExactly(
                        "Registered on 1 November 2010, not before the first assignment on 1 November 2010: nothing counts as"
                                + " stated beforehand.",
                        "What is looked at: outcome in week 52. Registered was: outcome in some week up to week 64.",
                        "What is adjusted for: nothing. Registered was: weeks on benefit.",
                        "Subgroups by sex were not declared beforehand: what they show is a question, no finding.",
                        "Subgroups by age were declared, and are not reported.",
                        "The correction over centres: none. Registered was: Holm.",
                        "The trial did not end as registered.");
        assertThat(departures)
                .extracting(departure -> departure.in(Language.DANISH))
                .contains(
                        "Der ses på: udfald i uge 52. Registreret var: udfald i en uge til og med uge 64.",
                        "Der er justeret for: intet. Registreret var: weeks on benefit.");
    }

    @Test
    void aPlanThatSaysNothingIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AnalysisPlan.of(OutcomeDefinition.ever(64), " "))
                .withMessage("stopping must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PLAN.dividedBy("age", "age"))
                .withMessage("divisions must all be different");
    }

    @Test
    void aProtocolOutOfRangeIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ConversationRule(0, 8, 2))
                .withMessage("perWeek must be from 1 to 7, but is 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CompanyOfferRule(9, Double.NaN, true, 9))
                .withMessage("leastHours must be from 0 to 168");
        TrialProtocol.Builder builder = TrialProtocol.builder("x", Text.of("x", "x"), Text.of("x", "x"))
                .target(new ProtocolTarget(ProtocolTarget.Measure.PERSONS_IN_COMPANY_OFFER, 0.4));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> builder.target(new ProtocolTarget(ProtocolTarget.Measure.PERSONS_IN_COMPANY_OFFER, 0.5)))
                .withMessage("target must be of a measure that has none yet, but is of PERSONS_IN_COMPANY_OFFER");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.allocation(0, 1))
                .withMessageStartingWith("allocation must have 1 to 100 parts treated");
    }
}
