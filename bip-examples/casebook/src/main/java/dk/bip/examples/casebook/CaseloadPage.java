package dk.bip.examples.casebook;

import dk.bip.core.picture.PictureStyle;
import dk.bip.core.report.Report;
import dk.bip.core.report.ReportStyle;
import dk.bip.model.group.CaseloadReport;
import dk.bip.model.group.GroupedProgression;
import dk.bip.model.group.Grouping;
import dk.bip.model.group.RollUpCalculator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What moved in the citizens of a caseload or a team, as one file of HTML. It names nobody, and tells nothing of fewer than ten. */
final class CaseloadPage {

    private CaseloadPage() {}

    static Command command() {
        return Command.named(
                        "caseload",
                        "what moved in the citizens of a caseload or a team, as a page without anything about fewer than ten")
                .required("DIR", "the folder of the cases")
                .required("OUT.html", "the page to write; - for the standard output")
                .optional("--from DATE", "the first day; without it, that of each citizen's first measurement")
                .optional("--to DATE", "the last day; without it, the last on which anything was measured")
                .danishOrEnglish()
                .more(CaseloadPage::help)
                .runs(CaseloadPage::run);
    }

    /** Writes the page, and on the standard error how many cases were read. */
    private static void run(Arguments arguments) {
        Optional<LocalDate> from = arguments.date("--from");
        CaseloadFolder folder = CaseloadFolder.read(arguments.required("DIR"));
        LocalDate to = arguments.date("--to").orElseGet(folder::lastMeasured);
        if (from.isPresent() && from.get().isAfter(to)) {
            throw new UsageException(
                    "--from must not be after --to, or after the last measurement where there is none");
        }
        PictureStyle style = ReportStyle.of(arguments.danishOrEnglish()).pictures();
        List<GroupedProgression> citizens = folder.citizens(from, to, style.language());
        Report page = page(citizens, folder.hasTeams(), style);
        OutputFile.write(arguments.required("OUT.html"), page.html());
        System.err.print("casebook: " + folder.summary() + "\n");
    }

    private static Report page(List<GroupedProgression> citizens, boolean hasTeams, PictureStyle style) {
        List<Grouping> groupings = new ArrayList<>();
        if (hasTeams) {
            groupings.add(Grouping.TEAM);
        }
        groupings.add(Grouping.PROGRAMME);
        if (citizens.stream()
                        .map(citizen -> citizen.progression().instrument())
                        .distinct()
                        .count()
                > 1) {
            groupings.add(Grouping.INSTRUMENT);
        }
        try {
            return CaseloadReport.write(citizens, RollUpCalculator.by(groupings.toArray(Grouping[]::new)), style);
        } catch (IllegalArgumentException byCaseworker) {
            throw new UsageException(
                    byCaseworker.getMessage().lines().findFirst().orElseThrow());
        }
    }

    static String help() {
        return """
                Reads stored cases from a folder of files whose names end in .json, and from the folders in it, each of which is a team. The
                page tells what moved in all citizens, in each team, in those who took part in each kind of intervention in the same time, and,
                where there were several, with each instrument: the one that a citizen was measured with last counts. Without --from it is from
                each citizen's first measurement.

                A group of fewer than ten citizens whose change is known is not shown, nor are the groups that it could be worked out from. Two
                pages about nearly the same citizens can tell by their difference what each hides: share one. A folder that holds the cases of
                one caseworker, beside another that holds those of another, is refused: nothing here ranks caseworkers.

                A case that cannot be read is left out and counted on the standard error; `check-case` looks at it more closely. Two cases of one
                citizen are refused.
                """;
    }
}
