package dk.bip.core.intervention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dk.bip.core.Language;
import dk.bip.core.Text;
import dk.bip.core.testing.EqualityContract;
import dk.bip.core.testing.Streams;
import java.io.IOException;
import java.io.InputStream;
import java.io.InvalidObjectException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the 21 interventions against the published table, src/test/resources/dk/bip/core/intervention/interventions.csv (S2). */
class InterventionTypeTest {

    private static final Text FAIR = Text.of("Karrieremesse", "Careers fair");

    @Test
    void theTwentyOneAreThePublishedOnesInTheirOrder() throws IOException {
        List<List<String>> published = published();
        assertThat(published).hasSize(21);
        assertThat(InterventionType.all().stream()
                        .map(InterventionTypeTest::row)
                        .toList())
                .isEqualTo(published);
    }

    @Test
    void fiveAreAtACompanyAndAllOfThoseAreJobOriented() {
        List<InterventionType> atCompany = InterventionType.all().stream()
                .filter(type -> type.atCompany().isYes())
                .toList();
        assertThat(atCompany)
                .hasSize(5)
                .allMatch(type -> type.category().equals(Optional.of(InterventionCategory.JOB_ORIENTED)));
    }

    @Test
    void codesAreReadBack() {
        for (InterventionType type : InterventionType.all()) {
            assertThat(InterventionType.ofCode(type.code())).isSameAs(type);
        }
        for (InterventionCategory category : InterventionCategory.values()) {
            assertThat(InterventionCategory.ofCode(category.code())).isSameAs(category);
        }
    }

    @Test
    void anUnknownCodeIsRefusedWithoutRepeatingIt() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> InterventionType.ofCode("PRAKTIK"))
                .withMessageStartingWith("intervention type code is not known\nMaybe one of LABOUR_MARKET_KNOWLEDGE, ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> InterventionCategory.ofCode("OTHER"))
                .withMessage("intervention category code is not known\n"
                        + "Maybe one of JOB_ORIENTED, UPSKILLING, SOCIAL, HEALTH_ORIENTED?");
        assertThatNullPointerException().isThrownBy(() -> InterventionType.ofCode(null));
    }

    @Test
    void theTwoOfVocationalRehabilitationAreHistorical() {
        assertThat(InterventionType.all().stream().filter(type -> type.note().isPresent()))
                .containsExactly(InterventionType.PRE_REHABILITATION, InterventionType.VOCATIONAL_REHABILITATION);
        for (Language language : List.of(Language.DANISH, Language.ENGLISH)) {
            assertThat(InterventionType.VOCATIONAL_REHABILITATION
                            .note()
                            .orElseThrow()
                            .in(language))
                    .startsWith("Histori")
                    .contains("1750")
                    .contains("2025");
        }
    }

    @Test
    void aTypeOfOnesOwnHoldsWhatItIsGiven() {
        InterventionType type = InterventionType.builder("acme/career-fair", FAIR)
                .category(InterventionCategory.JOB_ORIENTED)
                .atCompany(true)
                .note(Text.of("Fra 2020", "From 2020"))
                .build();
        assertThat(type.code()).isEqualTo("acme/career-fair").isEqualTo(type.toString());
        assertThat(type.isBuiltIn()).isFalse();
        assertThat(type.label()).isEqualTo(FAIR);
        assertThat(type.label(Language.DANISH)).isEqualTo("Karrieremesse");
        assertThat(type.category()).contains(InterventionCategory.JOB_ORIENTED);
        assertThat(type.atCompany()).isEqualTo(Truth.YES);
        assertThat(type.note()).contains(Text.of("Fra 2020", "From 2020"));
        assertThat(InterventionType.all()).allMatch(InterventionType::isBuiltIn).doesNotContain(type);
    }

    @Test
    void whereNothingIsSaidOfTheCompanyItIsNoForACategoryAndNotKnownWithout() {
        InterventionType.Builder builder = InterventionType.builder("acme/career-fair", FAIR);
        assertThat(builder.build().category()).isEmpty();
        assertThat(builder.build().atCompany()).isEqualTo(Truth.NOT_KNOWN);
        assertThat(builder.build().note()).isEmpty();
        assertThat(builder.atCompany(false).build().atCompany()).isEqualTo(Truth.NO);
        assertThat(InterventionType.builder("acme/career-fair", FAIR)
                        .category(InterventionCategory.SOCIAL)
                        .build()
                        .atCompany())
                .isEqualTo(Truth.NO);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "JOB_SEARCH",
                "career-fair",
                "",
                "/fair",
                "acme/",
                "acme/ ",
                "Acme/fair",
                "1acme/fair",
                "ac me/fair",
                "acme/fa\nir",
                "acme/fa\u0085ir",
                "acme/\ud800"
            })
    void aCodeThatIsNotOfOnesOwnIsRefused(String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> InterventionType.builder(code, FAIR))
                .withMessage(
                        "intervention type code must be namespace/name: up to 40 lower-case letters, digits, dots and hyphens, a"
                                + " slash, and up to 100 characters that are not blank\nMaybe put a name of your own before it, such as"
                                + " acme/career-fair: codes without one are the library's?");
    }

    @Test
    void aCodeHasRoomForFortyAndAHundredCharacters() {
        String code = "a".repeat(40) + "/" + "Ø /".repeat(33) + "x";
        assertThat(InterventionType.builder(code, FAIR).build().code()).isEqualTo(code);
        for (String longer : List.of("a" + code, code + "x")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> InterventionType.builder(longer, FAIR))
                    .withMessageStartingWith("intervention type code must be namespace/name");
        }
    }

    @Test
    void nullIsRefusedByName() {
        assertThatNullPointerException()
                .isThrownBy(() -> InterventionType.builder(null, FAIR))
                .withMessage("intervention type code");
        assertThatNullPointerException()
                .isThrownBy(() -> InterventionType.builder("acme/fair", null))
                .withMessage("label");
        InterventionType.Builder builder = InterventionType.builder("acme/fair", FAIR);
        assertThatNullPointerException()
                .isThrownBy(() -> builder.category(null))
                .withMessage("category");
        assertThatNullPointerException().isThrownBy(() -> builder.note(null)).withMessage("note");
    }

    @Test
    void typesAreEqualByAllTheirParts() {
        EqualityContract.holdsFor(List.<Supplier<InterventionType>>of(
                () -> InterventionType.JOB_SEARCH,
                () -> fair().build(),
                () -> InterventionType.builder("acme/fair-2", FAIR).build(),
                () -> InterventionType.builder("acme/fair", Text.of("Messe", "Fair"))
                        .build(),
                () -> fair().category(InterventionCategory.SOCIAL).build(),
                () -> fair().category(InterventionCategory.JOB_ORIENTED).build(),
                () -> fair().atCompany(false).build(),
                () -> fair().atCompany(true).build(),
                () -> fair().note(FAIR).build()));
    }

    @Test
    void typesAreTheSameAfterSerializationAndConstantsStayConstants() throws IOException, ClassNotFoundException {
        for (InterventionType type : InterventionType.all()) {
            assertThat(Streams.writeAndRead(type)).isSameAs(type);
        }
        for (InterventionType own : List.of(
                fair().build(),
                fair().category(InterventionCategory.SOCIAL).note(FAIR).build(),
                fair().atCompany(false).build())) {
            assertThat(Streams.writeAndRead(own)).isEqualTo(own);
        }
    }

    @Test
    void aStreamMakesNoTypeThatTheBuilderRefuses() {
        for (String bad : List.of("Acme/fair", "acme fair", "acme/fa\u0001r")) {
            assertThatExceptionOfType(InvalidObjectException.class)
                    .isThrownBy(() -> Streams.read(Streams.writeWith(fair().build(), "acme/fair", bad)))
                    .withMessageStartingWith("the stream must hold what the factory of InterventionType accepts");
        }
    }

    private static InterventionType.Builder fair() {
        return InterventionType.builder("acme/fair", FAIR);
    }

    private static List<String> row(InterventionType type) {
        InterventionCategory category = type.category().orElseThrow();
        String english = type.label(Language.ENGLISH);
        return List.of(
                category.code(),
                category.label(Language.DANISH),
                lower(english),
                type.label(Language.DANISH),
                type.atCompany().isYes() ? "yes" : "no",
                "S2",
                type.note().map(note -> lower(note.in(Language.ENGLISH))).orElse(""));
    }

    private static String lower(String text) {
        return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }

    private static List<List<String>> published() throws IOException {
        try (InputStream in = InterventionTypeTest.class.getResourceAsStream("interventions.csv")) {
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            assertThat(lines.get(0)).isEqualTo("type,danish_type,intervention,danish,at_a_company,source,offered");
            return lines.stream().skip(1).map(InterventionTypeTest::cells).toList();
        }
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (char c : line.toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
