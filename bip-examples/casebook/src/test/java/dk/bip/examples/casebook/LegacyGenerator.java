package dk.bip.examples.casebook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Made-up citizens as an old case system exports them, each with at most one mess, and how many lines of each mess there are. */
final class LegacyGenerator {

    static final long SEED = 2026;

    private static final int CITIZENS = 200;
    private static final LocalDate FIRST = LocalDate.of(2019, 1, 1);
    private static final String FOREVER = "9999-12-31";
    private static final List<String> CITIZEN_QUESTIONS =
            List.of("cooperation", "health-mastery", "network-support", "everyday-mastery");
    private static final List<String> CASEWORKER_QUESTIONS =
            List.of("belief", "cooperation", "network-support", "everyday-mastery");

    /** A mess: how many citizens have it, under which kind it is found, in how many lines, and what it does. */
    private record Mess(int citizens, String kind, int lines, Plant plant) {}

    private interface Plant {
        void in(LegacyGenerator tables, Person person);
    }

    private record Person(String id, LocalDate day) {}

    private final Random random = new Random(SEED);
    private final Map<String, StringBuilder> tables = new LinkedHashMap<>();
    private final Map<String, Integer> planted = new LinkedHashMap<>();

    private static final List<Mess> MESSES = List.of(
            new Mess(8, "UNREADABLE", 1, (tables, person) -> tables.activity(person, "C21", 300, day(person, 290), "")),
            new Mess(4, "UNREADABLE", 1, (tables, person) -> tables.activity(person, "C21", 300, "2020-02-30", "")),
            new Mess(6, "UNREADABLE", 4, (tables, person) -> tables.answers(person, 180, CITIZEN_QUESTIONS, 7)),
            new Mess(3, "UNREADABLE", 5, (tables, person) -> {
                tables.answers(person, 180, CITIZEN_QUESTIONS, 3);
                tables.line("answers", person.id(), day(person, 180), "CITIZEN", "cooperation", "2");
            }),
            new Mess(8, "DUPLICATE", 1, (tables, person) -> {
                tables.activity(person, "C21", 300, day(person, 330), "15");
                tables.activity(person, "C21", 300, day(person, 330), "15");
            }),
            new Mess(4, "DUPLICATE", 1, (tables, person) -> {
                tables.answers(person, 180, CITIZEN_QUESTIONS, 3);
                tables.line("answers", person.id(), day(person, 180), "CITIZEN", "cooperation", "3");
            }),
            new Mess(2, "DUPLICATE", 1, (tables, person) -> {
                tables.line("jobs", person.id(), day(person, 400), day(person, 500));
                tables.line("jobs", person.id(), day(person, 400), day(person, 500));
            }),
            new Mess(6, "CONFLICTING_VERSIONS", 2, (tables, person) -> {
                tables.line("caseworkers", person.id(), "caseworker-7", day(person, 600), "");
                tables.line("caseworkers", person.id(), "caseworker-8", day(person, 600), "");
            }),
            new Mess(10, "OVERLAPPING_PRIMARY", 1, (tables, person) -> {
                tables.line("caseworkers", person.id(), "caseworker-7", day(person, 600), "");
                tables.line("caseworkers", person.id(), "caseworker-8", day(person, 700), "");
            }),
            new Mess(5, "OVERLAPPING_PERIODS", 1, (tables, person) -> {
                tables.activity(person, "C21", 300, day(person, 330), "");
                tables.activity(person, "C21", 320, day(person, 350), "");
            }),
            new Mess(9, "ADJOINING_PERIODS", 1, (tables, person) -> {
                tables.activity(person, "C21", 300, day(person, 330), "");
                tables.activity(person, "C21", 330, day(person, 360), "");
            }),
            new Mess(8, "FUTURE_SENTINEL", 1, (tables, person) -> tables.activity(person, "C21", 300, FOREVER, "")),
            new Mess(
                    4,
                    "FUTURE_SENTINEL",
                    1,
                    (tables, person) ->
                            tables.line("caseworkers", person.id(), "caseworker-7", day(person, 600), FOREVER)),
            new Mess(
                    3,
                    "DATE_OUT_OF_RANGE",
                    1,
                    (tables, person) -> tables.line("activities", person.id(), "C21", "0001-01-01", "", "")),
            new Mess(
                    4,
                    "END_WITHOUT_START",
                    1,
                    (tables, person) -> tables.line("jobs", person.id(), "", day(person, 400))),
            new Mess(3, "MEASUREMENT_IN_JOB", 4, (tables, person) -> {
                tables.line("jobs", person.id(), day(person, 100), "");
                tables.answers(person, 300, CITIZEN_QUESTIONS, 3);
            }),
            new Mess(
                    5,
                    "UNMAPPED_CODE",
                    1,
                    (tables, person) -> tables.activity(person, "X99", 300, day(person, 330), "")),
            new Mess(7, "SHARES_ABOVE_100", 1, null),
            new Mess(3, "BIRTH_YEAR_AFTER_DATE", 1, null),
            new Mess(3, "AGE_OUT_OF_RANGE", 1, null),
            new Mess(2, "NO_PSEUDONYM", 1, null));

    private LegacyGenerator() {
        start("citizens", "citizen", "registered", "birth_year", "employment_share", "benefits_share");
        start("answers", "citizen", "date", "rater", "question", "answer");
        start("activities", "citizen", "code", "start", "end", "hours");
        start("caseworkers", "citizen", "caseworker", "start", "end");
        start("jobs", "citizen", "start", "end");
    }

    /** Writes the tables beside the program that reads them. */
    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        for (Map.Entry<String, String> table : tables().entrySet()) {
            Files.writeString(folder.resolve(table.getKey()), table.getValue());
        }
    }

    /** Returns the content of each file. */
    static Map<String, String> tables() {
        LegacyGenerator generator = new LegacyGenerator();
        generator.generate();
        Map<String, String> files = new LinkedHashMap<>();
        generator.tables.forEach((name, content) -> files.put(name + ".csv", content.toString()));
        StringBuilder planted = new StringBuilder("kind,planted\n");
        generator.planted.forEach(
                (kind, lines) -> planted.append(kind).append(',').append(lines).append('\n'));
        files.put("planted.csv", planted.toString());
        return files;
    }

    private void generate() {
        int next = 0;
        for (int mess = -1; next < CITIZENS; mess++) {
            int count = mess < 0 || mess >= MESSES.size() ? 1 : MESSES.get(mess).citizens();
            for (int i = 0; i < count; i++) {
                citizen(++next, mess < 0 || mess >= MESSES.size() ? null : MESSES.get(mess));
            }
        }
        for (int i = 0; i < 4; i++) {
            line("jobs", "citizen-9" + i + "9", FIRST.plusDays(400).toString(), "");
            planted.merge("UNKNOWN_CITIZEN", 1, Integer::sum);
        }
    }

    private void citizen(int number, Mess messOrNull) {
        String kind = messOrNull == null ? "" : messOrNull.kind();
        String id = kind.equals("NO_PSEUDONYM") ? "0101" + (70 + number % 20) + "-1234" : "citizen-" + number;
        Person person = new Person(id, FIRST.plusDays(random.nextInt(365)));
        background(person, kind);
        if (!kind.equals("NO_PSEUDONYM")) {
            history(person);
        }
        if (messOrNull != null) {
            if (messOrNull.plant() != null) {
                messOrNull.plant().in(this, person);
            }
            planted.merge(kind, messOrNull.lines(), Integer::sum);
        }
    }

    private void background(Person person, String kind) {
        int born = 1958 + random.nextInt(42);
        int employment = random.nextInt(50);
        int benefits = random.nextInt(50);
        if (kind.equals("SHARES_ABOVE_100")) {
            employment = 60;
            benefits = 75;
        } else if (kind.equals("BIRTH_YEAR_AFTER_DATE")) {
            born += 100;
        } else if (kind.equals("AGE_OUT_OF_RANGE")) {
            born = 1900;
        }
        line(
                "citizens",
                person.id(),
                day(person, 0),
                Integer.toString(born),
                Integer.toString(employment),
                Integer.toString(benefits));
    }

    /** Nothing is wrong with this: two occasions, some activities, one or two caseworkers one after the other. */
    private void history(Person person) {
        for (int occasion = 0; occasion < 2; occasion++) {
            answers(person, 90 * occasion, CITIZEN_QUESTIONS, 0);
            answers(person, 90 * occasion + random.nextInt(8), CASEWORKER_QUESTIONS, 0);
        }
        if (random.nextInt(3) > 0) {
            activity(person, "A12", 20, day(person, 60 + random.nextInt(60)), random.nextBoolean() ? "" : "20");
        }
        if (random.nextInt(3) == 0) {
            activity(person, "B03", 150, random.nextBoolean() ? "" : day(person, 200), "");
        }
        int change = 200 + random.nextInt(200);
        line("caseworkers", person.id(), caseworker(), day(person, 0), day(person, change));
        if (random.nextBoolean()) {
            line("caseworkers", person.id(), caseworker(), day(person, change), day(person, 600));
        }
    }

    private String caseworker() {
        return "caseworker-" + (1 + random.nextInt(6));
    }

    private static String day(Person person, int after) {
        return person.day().plusDays(after).toString();
    }

    /** Answers from 1 to 5 where none is given for the first question. */
    private void answers(Person person, int after, List<String> questions, int firstAnswer) {
        String rater = questions == CASEWORKER_QUESTIONS ? "CASEWORKER" : "CITIZEN";
        for (String question : questions) {
            int answer = firstAnswer > 0 && question.equals(questions.get(0)) ? firstAnswer : 1 + random.nextInt(5);
            line("answers", person.id(), day(person, after), rater, question, Integer.toString(answer));
        }
    }

    private void activity(Person person, String code, int after, String end, String hours) {
        line("activities", person.id(), code, day(person, after), end, hours);
    }

    private void start(String table, String... columns) {
        tables.put(table, new StringBuilder(String.join(",", columns)).append('\n'));
    }

    private void line(String table, String... cells) {
        tables.get(table).append(String.join(",", cells)).append('\n');
    }
}
