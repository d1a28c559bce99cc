package dk.bip.core.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import dk.bip.core.Language;
import dk.bip.core.Provenance;
import dk.bip.core.Sensitivity;
import dk.bip.core.Text;
import dk.bip.core.caseworker.BeliefLevel;
import dk.bip.core.indicator.Dimension;
import dk.bip.core.indicator.Indicator;
import dk.bip.core.indicator.Rater;
import dk.bip.core.indicator.Skapa;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class QuestionnairesTest {

    private static Stream<Questionnaire> builtIn() {
        return Questionnaires.all().stream();
    }

    @Test
    void thereAreThreeInstruments() {
        assertThat(Questionnaires.all())
                .containsExactly(Questionnaires.bipCitizen(), Questionnaires.bipCaseworker(), Questionnaires.skapa())
                .extracting(q -> q.id() + " " + q.version())
                .containsExactly("bip.citizen 1", "bip.caseworker 1", "skapa 2");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    0, bip.citizen.job-search-channels, JOB_SEARCH_CHANNELS, JOB_SEARCH_BEHAVIOUR
                    1, bip.citizen.knows-possibilities, SCALE, LABOUR_MARKET_KNOWLEDGE
                    2, bip.citizen.realistic-wage, SCALE, LABOUR_MARKET_KNOWLEDGE
                    3, bip.citizen.able-to-handle-job, SCALE, CITIZEN_BELIEF
                    4, bip.citizen.cooperation, SCALE, COOPERATION
                    5, bip.citizen.health-mastery, SCALE, HEALTH_MASTERY
                    6, bip.citizen.network-support, SCALE, NETWORK_SUPPORT
                    7, bip.citizen.everyday-mastery, SCALE, EVERYDAY_MASTERY
                    8, bip.citizen.goal-directedness, SCALE, GOAL_DIRECTEDNESS
                    """)
    void theCitizenIsAskedNineQuestions(int index, String id, QuestionKind kind, String indicator) {
        assertThat(Questionnaires.bipCitizen().questions()).hasSize(9);
        assertQuestion(Questionnaires.bipCitizen().questions().get(index), id, kind, Rater.CITIZEN, indicator);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    0, bip.caseworker.job-search, JOB_SEARCH_BEHAVIOUR
                    1, bip.caseworker.realistic-competences, LABOUR_MARKET_KNOWLEDGE
                    2, bip.caseworker.concentration, CONCENTRATION_AND_INSTRUCTION
                    3, bip.caseworker.understands-instructions, CONCENTRATION_AND_INSTRUCTION
                    4, bip.caseworker.belief, CASEWORKER_BELIEF
                    5, bip.caseworker.acts-purposefully, GOAL_DIRECTEDNESS
                    6, bip.caseworker.makes-contact, CONTACT_ABILITY
                    7, bip.caseworker.cooperation, COOPERATION
                    8, bip.caseworker.network-support, NETWORK_SUPPORT
                    9, bip.caseworker.everyday-mastery, EVERYDAY_MASTERY
                    10, bip.caseworker.health-mastery, HEALTH_MASTERY
                    """)
    void theCaseworkerIsAskedElevenQuestions(int index, String id, String indicator) {
        assertThat(Questionnaires.bipCaseworker().questions()).hasSize(11);
        assertQuestion(
                Questionnaires.bipCaseworker().questions().get(index),
                id,
                QuestionKind.SCALE,
                Rater.CASEWORKER,
                indicator);
    }

    private static void assertQuestion(Question question, String id, QuestionKind kind, Rater rater, String indicator) {
        assertThat(question.id().value()).isEqualTo(id);
        assertThat(question.kind()).isEqualTo(kind);
        assertThat(question.raters()).containsExactly(rater);
        assertThat(question.dimensions(rater)).containsExactly(Indicator.ofCode(indicator));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    0, skapa.reach-work, skapa/reach-work
                    1, skapa.manage-work, skapa/manage-work
                    2, skapa.competences, skapa/competences
                    3, skapa.cooperation, skapa/cooperation
                    4, skapa.everyday-life-and-network, skapa/everyday-life-and-network
                    5, skapa.health, skapa/health
                    """)
    void skapaAsksBothRatersSixDomains(int index, String id, String dimension) {
        assertThat(Questionnaires.skapa().questions()).hasSize(6);
        Question question = Questionnaires.skapa().questions().get(index);
        assertThat(question.id().value()).isEqualTo(id);
        assertThat(question.kind()).isEqualTo(QuestionKind.SCALE);
        assertThat(question.raters()).containsExactly(Rater.CITIZEN, Rater.CASEWORKER);
        for (Rater rater : Rater.values()) {
            assertThat(question.dimensions(rater)).containsExactly(Skapa.INSTRUMENT.dimension(dimension));
        }
    }

    @Test
    void theTwoBipFormsCoverTheElevenIndicators() {
        Set<Dimension> covered = new HashSet<>();
        Questionnaires.bipCitizen().questions().forEach(q -> covered.addAll(q.dimensions(Rater.CITIZEN)));
        Questionnaires.bipCaseworker().questions().forEach(q -> covered.addAll(q.dimensions(Rater.CASEWORKER)));
        assertThat(covered).containsExactlyInAnyOrderElementsOf(Indicator.all());
    }

    @Test
    void idsAreUniqueOverAllInstruments() {
        List<QuestionId> ids =
                builtIn().flatMap(q -> q.questions().stream()).map(Question::id).toList();
        assertThat(ids).hasSize(26).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("builtIn")
    void everyTextIsSaidInBothLanguagesAndDiffersBetweenThem(Questionnaire questionnaire) {
        List<Text> texts = new ArrayList<>(List.of(questionnaire.title(), questionnaire.note()));
        for (Question question : questionnaire.questions()) {
            texts.add(question.text());
            texts.addAll(question.anchors());
        }
        assertThat(texts).allSatisfy(text -> {
            assertThat(text.in(Language.DANISH))
                    .isNotBlank()
                    .isEqualTo(text.in(Language.DANISH).strip());
            assertThat(text.in(Language.ENGLISH)).isNotBlank().isNotEqualTo(text.in(Language.DANISH));
        });
    }

    @ParameterizedTest
    @MethodSource("builtIn")
    void everyScaleHasFiveDifferentAnchors(Questionnaire questionnaire) {
        for (Question question : questionnaire.questions()) {
            int wanted = question.kind() == QuestionKind.SCALE ? 5 : 0;
            for (Language language : List.of(Language.DANISH, Language.ENGLISH)) {
                assertThat(question.anchors().stream().map(a -> a.in(language)))
                        .as("%s in %s", question.id(), language)
                        .hasSize(wanted)
                        .doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void onlyTheItemsOnHealthAreSensitive() {
        assertThat(builtIn()
                        .flatMap(q -> q.questions().stream())
                        .filter(q -> q.sensitivity() != Sensitivity.ORDINARY)
                        .map(q -> q.id() + " " + q.sensitivity()))
                .containsExactly(
                        "bip.citizen.health-mastery HEALTH",
                        "bip.caseworker.health-mastery HEALTH",
                        "skapa.health HEALTH");
    }

    @Test
    void theWordingIsOursButForTheChannelsAndTheStepsOfTheBelief() {
        Set<String> published = new HashSet<>();
        builtIn().flatMap(q -> q.questions().stream()).forEach(question -> {
            assertThat(question.textProvenance()).isEqualTo(Provenance.OURS);
            if (question.anchorsProvenance() == Provenance.PUBLISHED) {
                published.add(question.id().value());
            } else {
                assertThat(question.anchorsProvenance()).isEqualTo(Provenance.OURS);
            }
        });
        assertThat(published).containsExactlyInAnyOrder("bip.citizen.job-search-channels", "bip.caseworker.belief");
    }

    @Test
    void theStepsOfTheBeliefAreThePublishedOnes() {
        Question belief = Questionnaires.bipCaseworker()
                .question(QuestionId.of("bip.caseworker.belief"))
                .orElseThrow();
        assertThat(belief.anchors())
                .extracting(text -> text.in(Language.DANISH))
                .containsExactly("Nej", "Tvivler", "Det svinger", "Gode chancer", "Ja");
        for (Language language : List.of(Language.DANISH, Language.ENGLISH)) {
            assertThat(belief.anchors().stream().map(a -> a.in(language)))
                    .containsExactlyElementsOf(Arrays.stream(BeliefLevel.values())
                            .map(level -> level.label(language))
                            .toList());
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    NEWSPAPERS, Aviser, Newspapers
                    INTERNET, Internet, Internet
                    UNSOLICITED, Uopfordret, Unsolicited applications
                    NETWORK, Netværk, Network
                    INTERNSHIP_COMPANY, Via praktik(virksomhed), Through an internship (company)
                    TEMP_AGENCY, Vikarbureau, Temp agency
                    DOES_NOT_SEARCH, Søger ikke job, Does not search for a job
                    """)
    void theChannelsAreThePublishedOnes(String code, String danish, String english) {
        JobSearchChannel channel = JobSearchChannel.ofCode(code);
        assertThat(channel.code()).isEqualTo(code);
        assertThat(channel.label(Language.DANISH)).isEqualTo(danish);
        assertThat(channel.label(Language.ENGLISH)).isEqualTo(english);
        assertThat(JobSearchChannel.values()).hasSize(7);
    }
}
