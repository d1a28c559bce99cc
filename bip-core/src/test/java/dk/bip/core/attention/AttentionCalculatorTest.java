package dk.bip.core.attention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.bip.core.CaseEvent;
import dk.bip.core.Language;
import dk.bip.core.Text;
import dk.bip.core.casefile.CaseSnapshot;
import dk.bip.core.casefile.JobEvent;
import dk.bip.core.caseworker.Conversation;
import dk.bip.core.testing.RandomCaseFiles;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the rules of a calculator find together, in which order, and what was talked about. */
class AttentionCalculatorTest {

    private static final LocalDate TODAY = AttentionCase.TODAY;

    /** Belief fell from 3 to 2, and there was no intervention since December. */
    private static AttentionCase fellWithNothingGoingOn() {
        return new AttentionCase()
                .measured("2019-12-01", 3)
                .belief("2020-03-01", 3)
                .belief("2020-06-01", 2);
    }

    /** A rule that a user brings, with everything that one needs to write. */
    private record LongEpisode(int months) implements AttentionRule {

        @Override
        public AttentionTopic topic() {
            return AttentionTopic.of(
                    "acme/long", AttentionTopic.Severity.TO_TALK_ABOUT, Text.of(Language.of("sv"), "Vad saknas ännu?"));
        }

        @Override
        public List<AttentionFact> facts(CaseSnapshot snapshot) {
            return snapshot
                    .episode()
                    .filter(episode -> !episode.start().isAfter(snapshot.date().minusMonths(months)))
                    .map(episode ->
                            AttentionFact.of("BEGAN", episode.start(), Text.of(Language.of("sv"), "det började")))
                    .stream()
                    .toList();
        }
    }

    private static List<String> codes(List<AttentionPoint> points) {
        return points.stream().map(point -> point.topic().code()).toList();
    }

    @Test
    void thePointsStandInTheOrderOfTheCallersRules() {
        CaseSnapshot snapshot = fellWithNothingGoingOn().today();
        AttentionRule belief = BeliefFell.withDefaults();
        AttentionRule none = NoIntervention.withDefaults();
        assertThat(codes(AttentionCalculator.of(List.of(belief, none)).calculate(snapshot)))
                .containsExactly("BELIEF_FELL", "NO_INTERVENTION");
        assertThat(codes(AttentionCalculator.of(List.of(none, belief)).calculate(snapshot)))
                .containsExactly("NO_INTERVENTION", "BELIEF_FELL");
        assertThat(codes(AttentionCalculator.of(List.of(none)).calculate(snapshot)))
                .containsExactly("NO_INTERVENTION");
        assertThat(AttentionCalculator.of(List.of()).calculate(snapshot)).isEmpty();
    }

    @Test
    void aRuleTakesThePlaceOfTheOneWithItsTopicAndOthersStandBehind() {
        AttentionCalculator calculator =
                AttentionCalculator.of(List.of(NoIntervention.withDefaults(), BeliefFell.withDefaults()));
        AttentionCalculator changed =
                calculator.with(NoIntervention.withDefaults().withMonths(9)).with(new LongEpisode(6));
        assertThat(changed.rules())
                .containsExactly(
                        NoIntervention.withDefaults().withMonths(9), BeliefFell.withDefaults(), new LongEpisode(6));
        assertThat(codes(changed.calculate(fellWithNothingGoingOn().today())))
                .containsExactly("BELIEF_FELL", "acme/long");
        assertThat(changed.without("BELIEF_FELL").rules()).hasSize(2);
        assertThat(calculator.rules()).as("the first is as it was").hasSize(2);
    }

    @Test
    void theDefaultsAreEveryBuiltInRuleOnceWithTheSoonOnesFirstAndGoodNewsLast() {
        List<AttentionTopic> topics = AttentionCalculator.withDefaults().rules().stream()
                .map(AttentionRule::topic)
                .toList();
        assertThat(topics.stream().map(AttentionTopic::code))
                .containsExactlyInAnyOrder(
                        "NO_INTERVENTION",
                        "NOTHING_JOB_ORIENTED",
                        "SEQUENCE_INSTEAD_OF_PARALLEL",
                        "JOB_ORIENTED_ALONE",
                        "COMPANY_COURSE_NEVER",
                        "COURSE_ENDED_WITHOUT_FOLLOW_UP",
                        "COURSES_WITHOUT_JOB",
                        "CASEWORKER_CHANGED",
                        "CASEWORKER_CHANGED_OFTEN",
                        "BELIEF_FELL",
                        "CITIZEN_BELIEVES_MORE",
                        "RATERS_DISAGREE",
                        "REGRESSION",
                        "STRONG_INDICATOR_STANDS_STILL",
                        "PROGRESSION_UNNOTICED",
                        "MEASUREMENT_OVERDUE",
                        "CONVERSATIONS_MISSED",
                        "SEARCH_CHANNELS_UNUSED");
        assertThat(topics.stream().map(AttentionTopic::severity)).isSorted();
    }

    @Test
    void everyTopicAsksOneOpenQuestionInBothLanguages() {
        for (AttentionRule rule : AttentionCalculator.withDefaults().rules()) {
            Text question = rule.topic().question();
            assertThat(question.languages()).containsExactly(Language.DANISH, Language.ENGLISH);
            for (Language language : question.languages()) {
                assertThat(question.in(language))
                        .as("%s in %s", rule.topic(), language)
                        .endsWith("?")
                        .matches("(What|Which|Who|When|How|Hvad|Hvilk|Hvem|Hvornår|Hvordan).*")
                        .doesNotMatch(".*\\?.*\\?");
            }
        }
    }

    @Test
    void everySayingHasAQuestionBackInBothLanguagesAndARuleThatItBelongsTo() {
        List<Saying> used = AttentionCalculator.withDefaults().rules().stream()
                .flatMap(rule -> rule.topic().sayings().stream())
                .distinct()
                .toList();
        assertThat(used).containsExactlyInAnyOrderElementsOf(Saying.all());
        for (Saying saying : Saying.all()) {
            assertThat(Stream.of(saying.words(), saying.counterQuestion()))
                    .allMatch(text -> text.languages().equals(List.of(Language.DANISH, Language.ENGLISH)));
            assertThat(saying.counterQuestion().in(Language.DANISH)).endsWith("?");
            assertThat(saying.counterQuestion().in(Language.ENGLISH)).endsWith("?");
        }
        assertThat(Saying.NEEDS_REST.describe(Language.ENGLISH))
                .isEqualTo(
                        "“The citizen needs rest.” Rest from what, for how long, and what happens to the hope of a job"
                                + " meanwhile?");
    }

    @Test
    void aPointSaysWhatItAsksWhyAndWhatIsBehindIt() {
        AttentionPoint point = AttentionCalculator.of(List.of(BeliefFell.withDefaults()))
                .calculate(fellWithNothingGoingOn().today())
                .get(0);
        assertThat(point.describe(Language.ENGLISH)).isEqualTo("""
                Soon: What has changed in how you see the citizen's chances, and what does a colleague see when you talk it through?
                  1 March 2020: Caseworker's belief that the citizen gets a job (the caseworker's rating): 3.0
                  1 June 2020: Caseworker's belief that the citizen gets a job (the caseworker's rating): 2.0
                  Behind the question: BIP-BELIEF-02.
                """);
        assertThat(point.describe(Language.DANISH))
                .startsWith("Snart: Hvad har ændret sig")
                .contains("  1. juni 2020: ", "2,0")
                .endsWith("  Bag spørgsmålet: BIP-BELIEF-02.\n");
        assertThat(new AttentionPoint(RatersDisagree.withDefaults().topic(), point.facts()).describe(Language.ENGLISH))
                .endsWith("Behind the question: our own judgement.\n");
        assertThat(point).hasToString("AttentionPoint[BELIEF_FELL]");
    }

    @Test
    void whatWasTalkedAboutStaysAwayUntilAFactIsNew() {
        AttentionCalculator calculator = AttentionCalculator.of(List.of(ConversationsMissed.withDefaults()));
        AttentionCase missed = new AttentionCase();
        for (String date : List.of("2020-02-01", "2020-03-01", "2020-04-01")) {
            missed.conversation(date, Conversation.Attendance.MISSED);
        }
        AttentionPoint point = calculator.calculate(missed.asOf("2020-04-02")).get(0);
        List<AttentionMark> marks = List.of(AttentionMark.of(point, LocalDate.of(2020, 4, 2)));
        assertThat(calculator.calculate(missed.asOf("2020-04-01"), marks))
                .as("before the talk")
                .hasSize(1);
        assertThat(calculator.calculate(missed.today(), marks)).isEmpty();
        missed.conversation("2020-05-01", Conversation.Attendance.HELD);
        assertThat(calculator.calculate(missed.asOf("2020-05-01"), marks))
                .as("a fact less is no news")
                .isEmpty();
        missed.conversation("2020-06-01", Conversation.Attendance.MISSED);
        assertThat(calculator.calculate(missed.today(), marks)).as("a new fact").hasSize(1);
    }

    @Test
    void aMarkRunsOutOnTheDayThatTheCallerSets() {
        AttentionCalculator calculator = AttentionCalculator.of(List.of(BeliefFell.withDefaults()));
        AttentionPoint point =
                calculator.calculate(fellWithNothingGoingOn().today()).get(0);
        AttentionMark mark = AttentionMark.of(point, LocalDate.of(2020, 6, 2));
        assertThat(mark.until(TODAY.plusDays(1)).covers(point, TODAY)).isTrue();
        assertThat(mark.until(TODAY).covers(point, TODAY)).isFalse();
        assertThat(calculator.calculate(fellWithNothingGoingOn().today(), List.of(mark.until(TODAY))))
                .containsExactly(point);
    }

    @Test
    void aMarkIsOfOneTopicAndKnowsAFactByCodeAndDate() {
        AttentionFact fact = AttentionFact.of("A=1", TODAY, Text.of("en", "one"));
        AttentionTopic topic = new LongEpisode(1).topic();
        AttentionMark mark = AttentionMark.of("acme/long", List.of(fact), TODAY);
        assertThat(mark.covers(
                        new AttentionPoint(topic, List.of(AttentionFact.of("A=1", TODAY, Text.of("to", "two")))),
                        TODAY))
                .as("other words")
                .isTrue();
        assertThat(mark.covers(new AttentionPoint(topic, List.of(AttentionFact.of("A=2", TODAY, fact.words()))), TODAY))
                .isFalse();
        assertThat(mark.covers(
                        new AttentionPoint(topic, List.of(AttentionFact.of("A=1", TODAY.plusDays(1), fact.words()))),
                        TODAY))
                .isFalse();
        assertThat(mark.covers(new AttentionPoint(BeliefFell.withDefaults().topic(), List.of(fact)), TODAY))
                .isFalse();
    }

    @Test
    void aPointStaysTheSameWhileNothingHappensInRandomCasesSeeds1To30() {
        AttentionCalculator calculator = AttentionCalculator.withDefaults();
        int compared = 0;
        for (long seed = 1; seed <= 30; seed++) {
            LocalDate date = RandomCaseFiles.START.plusDays(400);
            CaseSnapshot snapshot = RandomCaseFiles.of(seed).asOf(date);
            List<AttentionPoint> points = calculator.calculate(snapshot);
            List<AttentionMark> marks =
                    points.stream().map(point -> AttentionMark.of(point, date)).toList();
            assertThat(calculator.calculate(snapshot, marks)).isEmpty();
            CaseSnapshot later = laterWithNothingNew(snapshot);
            assertThat(codes(calculator.calculate(later, marks)))
                    .as("seed %s; the other rater may be overdue as well by then", seed)
                    .filteredOn(code -> !code.equals("MEASUREMENT_OVERDUE"))
                    .noneMatch(codes(points)::contains);
            compared += points.size();
        }
        assertThat(compared).isGreaterThan(30);
    }

    /** The same events, looked at a month later. */
    private static CaseSnapshot laterWithNothingNew(CaseSnapshot snapshot) {
        return CaseSnapshot.of(snapshot.citizen(), snapshot.date().plusDays(31), snapshot.events());
    }

    @Test
    void whatHappensLaterChangesNoPointSeeds1To30() {
        for (long seed = 1; seed <= 30; seed++) {
            LocalDate date = RandomCaseFiles.START.plusDays(400);
            CaseSnapshot snapshot = RandomCaseFiles.of(seed).asOf(date);
            CaseSnapshot alone = CaseSnapshot.of(snapshot.citizen(), date, snapshot.events());
            assertThat(AttentionCalculator.withDefaults().calculate(snapshot))
                    .as("seed %s", seed)
                    .isEqualTo(AttentionCalculator.withDefaults().calculate(alone));
        }
    }

    @Test
    void whoIsInAJobIsAskedAboutNothingInRandomCasesSeeds1To30() {
        int silenced = 0;
        for (long seed = 1; seed <= 30; seed++) {
            LocalDate date = RandomCaseFiles.START.plusDays(400);
            CaseSnapshot before = RandomCaseFiles.of(seed).asOf(date);
            List<CaseEvent> events = new ArrayList<>(before.events());
            events.add(JobEvent.of(date.minusDays(1), JobEvent.Kind.JOB_STARTED));
            CaseSnapshot inAJob = CaseSnapshot.of(before.citizen(), date, events);
            assertThat(codes(AttentionCalculator.withDefaults().calculate(inAJob)))
                    .as("seed %s", seed)
                    .isEmpty();
            silenced += AttentionCalculator.withDefaults().calculate(before).size();
        }
        assertThat(silenced).isGreaterThan(30);
    }

    @Test
    void aCaseWithoutEventsRaisesNoQuestion() {
        assertThat(AttentionCalculator.withDefaults().calculate(new AttentionCase().today()))
                .isEmpty();
    }

    @Test
    void whatCannotBeAPointARuleOrAMarkIsRefused() {
        AttentionRule rule = BeliefFell.withDefaults();
        AttentionFact fact = AttentionFact.of("A=1", TODAY, Text.of("en", "one"));
        assertThatThrownBy(() -> AttentionCalculator.of(List.of(rule, rule)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("rules must not have one topic twice, but BELIEF_FELL stands twice");
        assertThatThrownBy(() -> AttentionCalculator.of(List.of(rule)).without("NO_INTERVENTION"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("code must be that of a rule of the calculator\nMaybe one of BELIEF_FELL?");
        assertThatThrownBy(() -> new AttentionPoint(rule.topic(), List.of()))
                .hasMessage("facts must not be empty\nMaybe make no point where there is nothing to show?");
        assertThatThrownBy(() -> AttentionMark.of("A", List.of(fact), TODAY).until(TODAY))
                .hasMessage("until must be after talkedOn");
        assertThatThrownBy(() -> AttentionMark.of("A", List.of(), TODAY))
                .hasMessageStartingWith("facts must not be empty");
        assertThatThrownBy(() -> AttentionTopic.of("acme/", AttentionTopic.Severity.SOON, fact.words()))
                .hasMessageStartingWith("topic code must be two ids with a slash between them");
        assertThatThrownBy(() -> AttentionFact.of(" ", TODAY, fact.words())).hasMessage("code must not be blank");
        assertThatThrownBy(() -> AttentionFact.of("A", LocalDate.of(10000, 1, 1), fact.words()))
                .hasMessageStartingWith("date must be a date of the years 1 to 9999");
    }
}
