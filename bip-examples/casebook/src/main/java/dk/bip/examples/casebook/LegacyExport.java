package dk.bip.examples.casebook;

import dk.bip.core.CaseEvent;
import dk.bip.core.CaseworkerId;
import dk.bip.core.DateRange;
import dk.bip.core.casefile.BackgroundFact;
import dk.bip.core.casefile.BackgroundField;
import dk.bip.core.casefile.BackgroundValue;
import dk.bip.core.casefile.CaseRow;
import dk.bip.core.casefile.JobEvent;
import dk.bip.core.caseworker.CaseworkerAssignment;
import dk.bip.core.indicator.Rater;
import dk.bip.core.intervention.Intervention;
import dk.bip.core.intervention.InterventionCodes;
import dk.bip.core.intervention.InterventionType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The five tables of the export, as rows of the citizens. Nothing is read before the check of a case asks for it. */
final class LegacyExport {

    private static final InterventionCodes CODES = InterventionCodes.builder("old-system")
            .map("A12", InterventionType.COMPANY_INTERNSHIP)
            .map("B03", InterventionType.JOB_SEARCH)
            .map("C21", InterventionType.HEALTH_MASTERY)
            .build();

    private final List<LegacyRow> rows = new ArrayList<>();
    private final List<LegacyFinding> findings = new ArrayList<>();
    private final Set<String> citizens = new LinkedHashSet<>();

    private LegacyExport() {}

    static LegacyExport read() {
        LegacyExport export = new LegacyExport();
        export.readCitizens();
        export.readAnswers();
        export.readActivities();
        export.readCaseworkers();
        export.readJobs();
        return export;
    }

    /** Returns the rows of all tables. */
    List<LegacyRow> rows() {
        return rows;
    }

    /** Returns what is to be said before any case is looked at. */
    List<LegacyFinding> findings() {
        return findings;
    }

    /** Returns the citizens of the table of citizens, whether they are pseudonyms or not. */
    Set<String> citizens() {
        return citizens;
    }

    private static CsvTable table(String name) {
        return CsvTable.resource(LegacyExport.class, "legacy/" + name);
    }

    private void add(CsvTable table, String name, int row, CaseRow made) {
        rows.add(new LegacyRow(
                name, List.of(table.line(row)), table.labels("citizen").get(row), made));
    }

    private void readCitizens() {
        CsvTable table = table("citizens.csv");
        List<String> registered = table.labels("registered");
        List<String> birthYears = table.labels("birth_year");
        List<String> employment = table.labels("employment_share");
        List<String> benefits = table.labels("benefits_share");
        for (int i = 0; i < table.size(); i++) {
            int row = i;
            add(table, "citizens", row, () -> {
                LocalDate day = LocalDate.parse(registered.get(row));
                List<CaseEvent> facts = new ArrayList<>();
                addFact(facts, day, BackgroundField.BIRTH_YEAR, birthYears.get(row));
                addFact(facts, day, BackgroundField.EMPLOYMENT_LAST_THREE_YEARS, employment.get(row));
                addFact(facts, day, BackgroundField.BENEFITS_LAST_THREE_YEARS, benefits.get(row));
                return facts;
            });
        }
        citizens.addAll(table.labels("citizen"));
    }

    private static void addFact(List<CaseEvent> facts, LocalDate day, BackgroundField field, String cell) {
        if (cell != null) {
            facts.add(BackgroundFact.of(day, field, BackgroundValue.of(Double.parseDouble(cell))));
        }
    }

    /** One row of the case is what a rater answered on one day. */
    private void readAnswers() {
        CsvTable table = table("answers.csv");
        List<String> names = table.labels("citizen");
        List<String> dates = table.labels("date");
        List<String> raters = table.labels("rater");
        List<String> questions = table.labels("question");
        List<String> answers = table.labels("answer");
        Map<List<String>, LegacyAnswers> forms = new LinkedHashMap<>();
        for (int i = 0; i < table.size(); i++) {
            String citizen = names.get(i);
            String date = dates.get(i);
            String rater = raters.get(i);
            LegacyAnswers form = forms.computeIfAbsent(
                    List.of(citizen, date, rater), key -> new LegacyAnswers(citizen, date, Rater.ofCode(rater)));
            if (!form.add(table.line(i), questions.get(i), answers.get(i))) {
                findings.add(new LegacyFinding(
                        "answers",
                        table.line(i),
                        LegacyFinding.DUPLICATE,
                        "INFORMATION",
                        "The line is there already and counts once.",
                        ""));
            }
        }
        forms.values().forEach(form -> rows.add(form.row()));
    }

    private void readActivities() {
        CsvTable table = table("activities.csv");
        List<String> codes = table.labels("code");
        List<String> starts = table.labels("start");
        List<String> ends = table.labels("end");
        List<String> hours = table.labels("hours");
        for (int i = 0; i < table.size(); i++) {
            int row = i;
            add(table, "activities", row, CaseRow.of(Intervention.KIND, () -> {
                Intervention activity =
                        Intervention.of(CODES.type(codes.get(row)), period(starts.get(row), ends.get(row)));
                return hours.get(row) == null
                        ? activity
                        : activity.withHoursPerWeek(Double.parseDouble(hours.get(row)));
            }));
            if (!CODES.unmapped(List.of(codes.get(row))).isEmpty()) {
                findings.add(new LegacyFinding(
                        "activities",
                        table.line(row),
                        LegacyFinding.UNMAPPED_CODE,
                        "WARNING",
                        "The code is in no table and gets a type without a category. Add it to the table of codes.",
                        ""));
            }
        }
    }

    private void readCaseworkers() {
        CsvTable table = table("caseworkers.csv");
        List<String> caseworkers = table.labels("caseworker");
        List<String> starts = table.labels("start");
        List<String> ends = table.labels("end");
        for (int i = 0; i < table.size(); i++) {
            int row = i;
            add(
                    table,
                    "caseworkers",
                    row,
                    CaseRow.of(
                            CaseworkerAssignment.KIND,
                            () -> CaseworkerAssignment.of(
                                    CaseworkerId.of(caseworkers.get(row)), period(starts.get(row), ends.get(row)))));
        }
    }

    private void readJobs() {
        CsvTable table = table("jobs.csv");
        List<String> starts = table.labels("start");
        List<String> ends = table.labels("end");
        for (int i = 0; i < table.size(); i++) {
            int row = i;
            add(table, "jobs", row, () -> {
                List<CaseEvent> events = new ArrayList<>();
                addJobEvent(events, starts.get(row), JobEvent.Kind.JOB_STARTED);
                addJobEvent(events, ends.get(row), JobEvent.Kind.JOB_ENDED);
                return events;
            });
        }
    }

    private static void addJobEvent(List<CaseEvent> events, String day, JobEvent.Kind kind) {
        if (day != null) {
            events.add(JobEvent.of(LocalDate.parse(day), kind));
        }
    }

    private static DateRange period(String start, String end) {
        LocalDate first = LocalDate.parse(start);
        return end == null ? DateRange.startingOn(first) : DateRange.of(first, LocalDate.parse(end));
    }
}
