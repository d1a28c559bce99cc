package dk.bip.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dk.bip.core.CaseEvent;
import dk.bip.core.CaseworkerId;
import dk.bip.core.CitizenId;
import dk.bip.core.DateRange;
import dk.bip.core.EventKey;
import dk.bip.core.EventKind;
import dk.bip.core.Recording;
import dk.bip.core.Text;
import dk.bip.core.caseworker.CaseworkerAssignment;
import dk.bip.core.caseworker.Conversation;
import dk.bip.core.indicator.Bip;
import dk.bip.core.indicator.Indicator;
import dk.bip.core.indicator.Instrument;
import dk.bip.core.indicator.Profile;
import dk.bip.core.indicator.Rater;
import dk.bip.core.indicator.ScoreRange;
import dk.bip.core.intervention.Intervention;
import dk.bip.core.intervention.InterventionType;
import dk.bip.core.measurement.Measurement;
import dk.bip.core.testing.Ladder;
import dk.bip.core.testing.OwnEvent;
import dk.bip.core.testing.RandomCaseFiles;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Which version of a fact holds: on which date one looks, what was recorded by then, and which revision is the greatest. */
class VersionsTest {

    private static final CitizenId CITIZEN = CitizenId.of("henrik");
    private static final LocalDate DAY = LocalDate.of(2015, 1, 10);
    private static final LocalDate LATE = LocalDate.of(2020, 1, 1);
    private static final Conversation CALL =
            Conversation.of(DAY, Conversation.Mode.TELEPHONE, Conversation.Attendance.HELD);
    private static final String CONTRADICTION =
            " and one key must not differ where day of recording and revision are the same\n"
                    + "Maybe give the correction its day of recording or a greater revision, or two facts a reference each?";

    @Test
    void aMeasurementEnteredAgainLaterIsCorrectedFromThatDay() {
        Measurement first = cooperation(DAY, 2);
        Measurement corrected = cooperation(DAY, 4).withRecordedOn(LocalDate.of(2015, 2, 3));
        CaseFile file = CaseFile.of(CITIZEN, corrected, first);
        assertThat(file.asOf(LocalDate.of(2015, 1, 31)).measurements().measurements())
                .containsExactly(first);
        assertThat(file.asOf(LocalDate.of(2015, 2, 2)).measurements().measurements())
                .containsExactly(first);
        assertThat(file.asOf(LocalDate.of(2015, 2, 3)).measurements().measurements())
                .containsExactly(corrected);
        assertThat(file.asOf(LATE).standing().score(Rater.CITIZEN, Indicator.COOPERATION))
                .isEmpty();
        assertThat(file.asOf(LocalDate.of(2015, 2, 3))
                        .standing()
                        .score(Rater.CITIZEN, Indicator.COOPERATION)
                        .orElseThrow()
                        .score())
                .isEqualTo(ScoreRange.ONE_TO_FIVE.score(4));
    }

    @Test
    void aCorrectionReplacesTheWholeEvent() {
        Measurement first = Measurement.of(
                DAY,
                Profile.builder(Bip.INSTRUMENT, Rater.CITIZEN)
                        .score(Indicator.COOPERATION, 2)
                        .score(Indicator.HEALTH_MASTERY, 3)
                        .build());
        CaseFile file = CaseFile.of(CITIZEN, first, cooperation(DAY, 4).withRecordedOn(DAY.plusDays(1)));
        assertThat(file.asOf(DAY.plusDays(1))
                        .measurements()
                        .first()
                        .orElseThrow()
                        .score(Indicator.HEALTH_MASTERY))
                .isEmpty();
    }

    @Test
    void theGreatestRevisionOfADayHolds() {
        Conversation second = missed(CALL).withRevision(2);
        Conversation tenth = CALL.withRevision(10);
        CaseFile file = CaseFile.of(CITIZEN, tenth, CALL, second);
        assertThat(file.events()).containsExactly(CALL, second, tenth);
        assertThat(file.asOf(DAY).conversations()).containsExactly(tenth);
    }

    @Test
    void aLaterDayHoldsOverAGreaterRevision() {
        Conversation later = missed(CALL).withRecordedOn(DAY.plusDays(1));
        CaseFile file = CaseFile.of(CITIZEN, CALL.withRevision(99), later);
        assertThat(file.asOf(DAY.plusDays(1)).conversations()).containsExactly(later);
    }

    @Test
    void whatWasPlannedIsSeenFromItsDateInItsLastVersion() {
        Conversation planned = CALL.withRecordedOn(DAY.minusDays(30));
        Conversation moved = missed(CALL).withRecordedOn(DAY.minusDays(3));
        CaseFile file = CaseFile.of(CITIZEN, planned, moved);
        assertThat(file.asOf(DAY.minusDays(1)).conversations()).isEmpty();
        assertThat(file.asOf(DAY.minusDays(1)).events()).isEmpty();
        assertThat(file.asOf(DAY).conversations()).containsExactly(moved);
        assertThat(file.asOf(DAY).events()).containsExactly(planned, moved);
    }

    @Test
    void anotherContentOfOneDayAndRevisionIsRefusedInAnyOrder() {
        List<CaseEvent> events = List.of(CALL, CALL.withRevision(1), missed(CALL), CALL.withReference("other"));
        for (long seed = 1; seed <= 20; seed++) {
            List<CaseEvent> shuffled = new ArrayList<>(events);
            Collections.shuffle(shuffled, new Random(seed));
            assertRefused("CONVERSATION", shuffled.toArray(new CaseEvent[0]));
        }
        assertRefused("CONVERSATION", CALL, missed(CALL).withRecordedOn(DAY));
        assertRefused("CONVERSATION", CALL, Withdrawal.of(CALL, DAY));
        assertRefused("acme/visit", OwnEvent.of(DAY, "library", 2), OwnEvent.of(DAY, "library", 3));
    }

    @Test
    void aDayOfRecordingThatOnlyRepeatsTheDateMakesNoOtherVersion() {
        assertThat(CaseFile.of(CITIZEN, CALL, CALL.withRecordedOn(DAY)).events())
                .containsExactly(CALL);
        assertThat(CaseFile.of(CITIZEN, CALL.withRecordedOn(DAY), CALL).events())
                .containsExactly(CALL);
        assertThat(CaseFile.of(CITIZEN, CALL.withRecordedOn(DAY), CALL.withRevision(1))
                        .events())
                .hasSize(2);
    }

    @Test
    void identicalEventsAreOne() {
        CaseFile file = CaseFile.of(CITIZEN, CALL, missed(CALL).withRevision(1), CALL, CALL);
        assertThat(file.events()).containsExactly(CALL, missed(CALL).withRevision(1));
        assertThat(file.toBuilder().add(CALL).build()).isEqualTo(file).hasSameHashCodeAs(file);
        assertThat(file).hasToString("CaseFile[2 events]");
    }

    @Test
    void theSameContentRecordedAgainIsAnotherVersion() {
        Conversation again = CALL.withRecordedOn(DAY.plusDays(5));
        CaseFile file = CaseFile.of(CITIZEN, CALL, again);
        assertThat(file.events()).containsExactly(CALL, again);
        assertThat(file.asOf(LATE).conversations()).containsExactly(again);
    }

    @Test
    void referencesTellTwoCallsOfOneDayApart() {
        Conversation one = CALL.withReference("call-1");
        Conversation two = CALL.withReference("call-2");
        CaseFile file = CaseFile.of(CITIZEN, two, one, CALL);
        assertThat(file.asOf(DAY).conversations()).containsExactly(CALL, one, two);
        CaseFile withdrawn =
                file.toBuilder().add(Withdrawal.of(one, DAY.plusDays(1))).build();
        assertThat(withdrawn.asOf(DAY.plusDays(1)).conversations()).containsExactly(CALL, two);
    }

    @Test
    void aWithdrawalHoldsFromItsDay() {
        Withdrawal withdrawal = Withdrawal.of(CALL, DAY.plusDays(5));
        CaseFile file = CaseFile.of(CITIZEN, withdrawal, CALL);
        assertThat(file.asOf(DAY.plusDays(4)).conversations()).containsExactly(CALL);
        assertThat(file.asOf(DAY.plusDays(4)).events()).containsExactly(CALL);
        assertThat(file.asOf(DAY.plusDays(5)).conversations()).isEmpty();
        assertThat(file.asOf(DAY.plusDays(5)).events()).containsExactly(CALL, withdrawal);
        assertThat(file.asOf(LATE).asOf(DAY.plusDays(4)).conversations()).containsExactly(CALL);
    }

    @Test
    void whatIsRecordedAgainAfterAWithdrawalLivesAgain() {
        Conversation again = missed(CALL).withRecordedOn(DAY.plusDays(9));
        CaseFile file = CaseFile.of(CITIZEN, again, Withdrawal.of(CALL, DAY.plusDays(5)), CALL);
        assertThat(file.asOf(DAY.plusDays(8)).conversations()).isEmpty();
        assertThat(file.asOf(DAY.plusDays(9)).conversations()).containsExactly(again);
        CaseFile twice =
                file.toBuilder().add(Withdrawal.of(CALL, DAY.plusDays(10))).build();
        assertThat(twice.asOf(DAY.plusDays(10)).conversations()).isEmpty();
    }

    @Test
    void aWithdrawalOfTheSameDayNeedsARevision() {
        CaseFile file = CaseFile.of(CITIZEN, CALL, Withdrawal.of(CALL, DAY).withRevision(1));
        assertThat(file.asOf(DAY).conversations()).isEmpty();
        CaseFile revived = file.toBuilder().add(missed(CALL).withRevision(2)).build();
        assertThat(revived.asOf(DAY).conversations())
                .containsExactly(missed(CALL).withRevision(2));
    }

    @Test
    void aWithdrawalOfWhatIsNotThereTakesNothingAway() {
        CaseFile file = CaseFile.of(CITIZEN, CALL, Withdrawal.of(CALL.withReference("other"), DAY));
        assertThat(file.asOf(LATE).conversations()).containsExactly(CALL);
        assertThat(file.events()).hasSize(2);
    }

    @Test
    void aWithdrawalHoldsWhatItIsGiven() {
        Withdrawal withdrawal = Withdrawal.of(CALL.key(), DAY.plusDays(5));
        assertThat(withdrawal).isEqualTo(Withdrawal.of(CALL.withRevision(3), DAY.plusDays(5)));
        assertThat(withdrawal.key()).isEqualTo(CALL.key());
        assertThat(withdrawal.date()).isEqualTo(DAY);
        assertThat(withdrawal.recordedOn()).contains(DAY.plusDays(5));
        assertThat(withdrawal.isKnownOn(DAY.plusDays(4))).isFalse();
        assertThat(withdrawal).hasToString("Withdrawal[CONVERSATION]");
        assertThatNullPointerException()
                .isThrownBy(() -> Withdrawal.of((EventKey) null, DAY))
                .withMessage("key");
        assertThatNullPointerException()
                .isThrownBy(() -> Withdrawal.of(CALL, null))
                .withMessage("day");
    }

    @Test
    void aMovedEndIsAVersionLikeAnyOther() {
        Intervention open = Intervention.of(InterventionType.JOB_SEARCH, DateRange.startingOn(DAY));
        Intervention ended = open.withPeriod(DateRange.of(DAY, DAY.plusDays(30)))
                .withEndReason(Intervention.EndReason.BROKEN_OFF)
                .withRecordedOn(DAY.plusDays(20));
        CaseFile file = CaseFile.of(CITIZEN, ended, open);
        assertThat(file.asOf(DAY.plusDays(19)).interventions()).containsExactly(open);
        assertThat(file.asOf(DAY.plusDays(29)).interventions()).containsExactly(ended.withOpenEnd());
        assertThat(file.asOf(DAY.plusDays(30)).interventions()).containsExactly(ended);
    }

    @Test
    void anOverlapThatWasCorrectedIsSeenAsItWasKnown() {
        CaseworkerAssignment anne =
                CaseworkerAssignment.of(CaseworkerId.of("anne"), DateRange.of(DAY, DAY.plusDays(60)));
        CaseworkerAssignment bent =
                CaseworkerAssignment.of(CaseworkerId.of("bent"), DateRange.startingOn(DAY.plusDays(30)));
        CaseworkerAssignment corrected =
                anne.withPeriod(DateRange.of(DAY, DAY.plusDays(30))).withRecordedOn(DAY.plusDays(90));
        CaseFile file = CaseFile.of(CITIZEN, anne, bent, corrected);
        assertThat(file.asOf(DAY.plusDays(70)).assignments().assignments()).containsExactly(anne, bent);
        assertThat(file.asOf(DAY.plusDays(70)).assignments().primaryAt(DAY.plusDays(40)))
                .contains(CaseworkerId.of("bent"));
        assertThat(file.asOf(DAY.plusDays(90)).assignments().assignments()).containsExactly(corrected, bent);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CaseFile.of(CITIZEN, anne, bent))
                .withMessageStartingWith("primary assignments must not overlap\nMaybe ");
    }

    @Test
    void twoMeasurementsOfOneRaterAndDateMustNotHoldOnAnyDay() {
        Measurement one = cooperation(DAY, 2);
        Measurement other = cooperation(DAY, 4).withReference("form-2").withRecordedOn(DAY.plusDays(5));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CaseFile.of(CITIZEN, one, other, Withdrawal.of(one, DAY.plusDays(6))))
                .withMessage("measurements of one rater and instrument must not share a date\n"
                        + "Maybe keep the one that was entered last?");
        CaseFile moved = CaseFile.of(CITIZEN, one, other, Withdrawal.of(one, DAY.plusDays(5)));
        assertThat(moved.asOf(DAY.plusDays(4)).measurements().measurements()).containsExactly(one);
        assertThat(moved.asOf(DAY.plusDays(5)).measurements().measurements()).containsExactly(other);
    }

    @Test
    void aWithdrawnMeasurementKeepsTheDefinitionOfItsInstrument() {
        Measurement one = Measurement.of(
                DAY, Profile.builder(Ladder.INSTRUMENT, Rater.CITIZEN).build());
        Measurement other = Measurement.of(
                DAY.plusDays(90),
                Profile.builder(
                                Instrument.builder("ladder", Text.of(Ladder.SWEDISH, "En annan"))
                                        .dimensions(Ladder.HOUSING)
                                        .build(),
                                Rater.CITIZEN)
                        .build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CaseFile.of(CITIZEN, one, Withdrawal.of(one, DAY.plusDays(1)), other))
                .withMessageStartingWith("definitions of instrument ladder must not differ\nMaybe ");
    }

    @Test
    void theHistoryOfAKeyIsInTheOrderOfRecording() {
        Conversation corrected = missed(CALL).withRecordedOn(DAY.plusDays(3));
        Withdrawal withdrawal = Withdrawal.of(CALL, DAY.plusDays(5));
        Conversation other = CALL.withReference("other");
        CaseFile file = CaseFile.of(CITIZEN, withdrawal, other, corrected, CALL);
        assertThat(file.history(CALL.key())).containsExactly(CALL, corrected, withdrawal);
        assertThat(file.history(other.key())).containsExactly(other);
        assertThat(file.history(CALL.withReference("none").key())).isEmpty();
        assertThat(file.history(OwnEvent.of(DAY, "library", 2).key())).isEmpty();
    }

    @Test
    void historiesTogetherAreTheEventsSeeds1To20() {
        for (long seed = 1; seed <= 20; seed++) {
            CaseFile file = RandomCaseFiles.of(seed);
            List<CaseEvent> histories = file.events().stream()
                    .map(CaseEvent::key)
                    .distinct()
                    .flatMap(key -> file.history(key).stream())
                    .toList();
            assertThat(histories).as("seed %d", seed).isEqualTo(file.events());
        }
    }

    @Test
    void erasureLeavesNothingSeeds1To20() {
        for (long seed = 1; seed <= 20; seed++) {
            CaseFile file = RandomCaseFiles.of(seed);
            for (EventKey key :
                    file.events().stream().map(CaseEvent::key).distinct().toList()) {
                CaseFile without = file.without(key);
                assertThat(without.history(key)).isEmpty();
                assertThat(without.events()).noneMatch(event -> event.key().equals(key));
                assertThat(without.events())
                        .hasSize(file.events().size() - file.history(key).size());
                assertThat(without.asOf(LATE).events()).isEqualTo(without.events());
                assertThat(without.without(key)).isSameAs(without);
            }
        }
    }

    @Test
    void whatADateHidesIsCounted() {
        Conversation late = missed(CALL).withRecordedOn(DAY.plusDays(3));
        CaseFile file = CaseFile.of(CITIZEN, CALL, late, JobEvent.of(DAY.plusDays(1), JobEvent.Kind.JOB_STARTED));
        assertThat(file.hiddenOn(DAY.minusDays(1))).isEqualTo(3);
        assertThat(file.hiddenOn(DAY)).isEqualTo(2);
        assertThat(file.hiddenOn(DAY.plusDays(1))).isEqualTo(1);
        assertThat(file.hiddenOn(DAY.plusDays(3))).isZero();
        assertThat(file.hiddenOn(LocalDate.MIN)).isEqualTo(3);
    }

    @Test
    void anEventOfOnesOwnHasVersionsLikeAnyOther() {
        OwnEvent visit = OwnEvent.of(DAY, "library", 2);
        OwnEvent corrected = OwnEvent.of(DAY, "library", 3).withRecordedOn(DAY.plusDays(3));
        OwnEvent elsewhere = OwnEvent.of(DAY, "museum", 1);
        CaseFile file = CaseFile.of(CITIZEN, Withdrawal.of(visit, DAY.plusDays(5)), corrected, elsewhere, visit, CALL);
        assertThat(file.asOf(DAY).facts(OwnEvent.KIND)).containsExactly(visit, elsewhere);
        assertThat(file.asOf(DAY.plusDays(3)).facts(OwnEvent.KIND)).containsExactly(corrected, elsewhere);
        assertThat(file.asOf(DAY.plusDays(5)).facts(OwnEvent.KIND)).containsExactly(elsewhere);
        assertThat(file.asOf(DAY.plusDays(5)).conversations()).containsExactly(CALL);
        assertThat(file.history(visit.key())).hasSize(3);
        assertThat(file.without(visit.key()).asOf(LATE).facts(OwnEvent.KIND)).containsExactly(elsewhere);
        assertThat(CaseFile.of(CITIZEN).asOf(DAY).facts(OwnEvent.KIND)).isEmpty();
    }

    @Test
    void factsOfABuiltInKindAreThoseOfItsAccessor() {
        CaseSnapshot snapshot = RandomCaseFiles.of(3).asOf(LATE);
        assertThat(snapshot.facts(Measurement.KIND))
                .containsExactlyInAnyOrderElementsOf(snapshot.measurements().measurements());
        assertThat(snapshot.facts(Intervention.KIND)).isEqualTo(snapshot.interventions());
        assertThat(snapshot.facts(JobEvent.KIND)).isEqualTo(snapshot.jobEvents());
    }

    @Test
    void aKindWithTheCodeOfAnotherIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CaseFile.of(CITIZEN, new Pretender(DAY, "CONVERSATION", DAY)))
                .withMessageStartingWith("definitions of kind of event CONVERSATION must not differ\nMaybe ");
        CaseSnapshot snapshot =
                CaseFile.of(CITIZEN, OwnEvent.of(DAY, "library", 2)).asOf(DAY);
        EventKind<Pretender> other = EventKind.of("acme/visit", Pretender.class, "day", "place");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> snapshot.facts(other))
                .withMessage("kind must be the one of the events with the code acme/visit");
    }

    @Test
    void anEventThatIsNotOfTheClassOrDateOfItsKeyIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CaseFile.of(CITIZEN, new Pretender(DAY, "acme/visit", DAY)))
                .withMessage("events of kind acme/visit must be of its class");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CaseFile.of(CITIZEN, new Pretender(DAY, "acme/other", DAY.plusDays(1))))
                .withMessage("events of kind acme/other must have the date of their key");
    }

    private static void assertRefused(String kind, CaseEvent... events) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CaseFile.of(CITIZEN, events))
                .withMessage("events of kind " + kind + CONTRADICTION);
    }

    private static Conversation missed(Conversation call) {
        return Conversation.of(call.date(), call.mode(), Conversation.Attendance.MISSED);
    }

    private static Measurement cooperation(LocalDate date, double score) {
        return Measurement.of(
                date,
                Profile.builder(Bip.INSTRUMENT, Rater.CITIZEN)
                        .score(Indicator.COOPERATION, score)
                        .build());
    }

    /** An event whose kind is not its own. */
    private record Pretender(LocalDate date, String code, LocalDate dateOfKey) implements CaseEvent {

        private static final long serialVersionUID = 1L;

        @Override
        public EventKey key() {
            return code.equals("acme/visit")
                    ? OwnEvent.KIND.key(dateOfKey, Optional.empty(), "library")
                    : EventKind.of(code, Pretender.class, "date").key(dateOfKey, Optional.empty());
        }

        @Override
        public Recording recording() {
            return Recording.ON_ITS_DATE;
        }
    }
}
