package dk.bip.examples.casebook;

import dk.bip.core.CitizenId;
import dk.bip.core.Language;
import dk.bip.core.casefile.CaseCheck;
import dk.bip.core.casefile.CaseFile;
import dk.bip.core.casefile.CaseRepair;
import dk.bip.core.casefile.CaseRow;
import dk.bip.examples.casebook.evidence.CsvLine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An export of an old case system, with mess of every kind in known number: read, checked, repaired by named rules. Every line that came in is
 * in a case or in a printed finding, and the program makes sure of it.
 */
final class Legacy {

    private final Map<String, List<LegacyRow>> rowsOfCitizens = new LinkedHashMap<>();
    private final List<LegacyFinding> found = new ArrayList<>();
    private final List<LegacyFinding> left = new ArrayList<>();
    private final Map<CitizenId, CaseCheck> repaired = new LinkedHashMap<>();

    private Legacy() {}

    static Command command() {
        return Command.named(
                        "legacy",
                        "200 made-up citizens as an old case system exports them, checked and repaired by named rules")
                .optional("--issues", "every finding instead of how many")
                .runs(Legacy::run);
    }

    private static void run(Arguments arguments) {
        Legacy legacy = new Legacy();
        LegacyExport export = LegacyExport.read();
        legacy.sort(export);
        legacy.checkAndRepair();
        legacy.makeSureThatNothingIsLost(export.rows());
        System.out.print(arguments.has("--issues") ? legacy.findings() : legacy.counts());
    }

    /** Puts rows to the citizens that the export knows under a pseudonym. */
    private void sort(LegacyExport export) {
        note(export.findings());
        Set<String> pseudonyms =
                export.citizens().stream().filter(Legacy::isPseudonym).collect(Collectors.toSet());
        for (LegacyRow row : export.rows()) {
            if (pseudonyms.contains(row.citizen())) {
                rowsOfCitizens
                        .computeIfAbsent(row.citizen(), citizen -> new ArrayList<>())
                        .add(row);
            } else if (export.citizens().contains(row.citizen())) {
                note(LegacyFinding.of(
                        row,
                        LegacyFinding.NO_PSEUDONYM,
                        "ERROR",
                        "The citizen has a civil registration number. Map it to a pseudonym before the export.",
                        ""));
            } else {
                note(LegacyFinding.of(
                        row,
                        LegacyFinding.UNKNOWN_CITIZEN,
                        "ERROR",
                        "The citizen is not in the table of citizens. Export that line too.",
                        ""));
            }
        }
    }

    private static boolean isPseudonym(String citizen) {
        try {
            CitizenId.of(citizen);
            return true;
        } catch (IllegalArgumentException refused) {
            return false;
        }
    }

    private void note(List<LegacyFinding> findings) {
        found.addAll(findings);
        left.addAll(findings);
    }

    private void checkAndRepair() {
        Map<CitizenId, List<CaseRow>> cases = new LinkedHashMap<>();
        rowsOfCitizens.forEach((citizen, rows) -> cases.put(
                CitizenId.of(citizen), rows.stream().map(LegacyRow::row).toList()));
        CaseFile.checkAll(cases).forEach((citizen, check) -> {
            CaseCheck mended = check.repair(CaseRepair.all());
            found.addAll(findings(check));
            left.addAll(findings(mended));
            repaired.put(citizen, mended);
        });
    }

    private List<LegacyFinding> findings(CaseCheck check) {
        List<LegacyRow> rows = rowsOfCitizens.get(check.citizen().value());
        return check.issues().stream()
                .flatMap(issue -> LegacyFinding.of(
                        rows.get(issue.index()),
                        issue.code().name(),
                        issue.severity().name(),
                        issue.message().in(Language.ENGLISH),
                        issue.repair().orElse(""))
                        .stream())
                .toList();
    }

    private void makeSureThatNothingIsLost(List<LegacyRow> rows) {
        Set<String> told = left.stream().map(LegacyFinding::place).collect(Collectors.toSet());
        for (LegacyRow row : rows) {
            CaseCheck check = isPseudonym(row.citizen()) ? repaired.get(CitizenId.of(row.citizen())) : null;
            for (int line : row.lines()) {
                if (!told.contains(row.table() + ":" + line) && !isIn(check, row)) {
                    throw new IllegalStateException(row.table() + " line " + line + " is lost");
                }
            }
        }
    }

    private static boolean isIn(CaseCheck check, LegacyRow row) {
        return check != null && check.file().events().containsAll(row.row().events());
    }

    private String findings() {
        return left.stream().map(LegacyFinding::csv).collect(Collectors.joining("", LegacyFinding.HEADER, ""));
    }

    /** What is merged by itself is no longer left. A kind that was not planted is counted too. */
    private String counts() {
        CsvTable planted = CsvTable.resource(Legacy.class, "legacy/planted.csv");
        Map<String, String> kinds = new LinkedHashMap<>();
        for (int i = 0; i < planted.size(); i++) {
            kinds.put(planted.labels("kind").get(i), planted.labels("planted").get(i));
        }
        found.forEach(finding -> kinds.putIfAbsent(finding.code(), "0"));
        StringBuilder table = new StringBuilder(CsvLine.of("kind", "planted", "found", "repaired", "left"));
        kinds.forEach((kind, number) -> {
            long before = count(found, kind);
            long after = kind.equals(LegacyFinding.DUPLICATE) ? 0 : count(left, kind);
            table.append(CsvLine.of(
                    kind, number, Long.toString(before), Long.toString(before - after), Long.toString(after)));
        });
        return table.toString();
    }

    private static long count(List<LegacyFinding> findings, String kind) {
        return findings.stream()
                .filter(finding -> finding.code().equals(kind))
                .map(LegacyFinding::place)
                .distinct()
                .count();
    }
}
