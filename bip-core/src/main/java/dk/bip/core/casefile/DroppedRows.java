package dk.bip.core.casefile;

import dk.bip.core.Language;
import dk.bip.core.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/** Leaves out rows at which there is an issue, and says which. */
final class DroppedRows implements CaseRepair {

    private final String name;
    private final Predicate<CaseIssue> refused;

    DroppedRows(String name, Predicate<CaseIssue> refused) {
        this.name = Objects.requireNonNull(name, "name");
        this.refused = refused;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<CaseChange> changes(CaseCheck check) {
        List<CaseChange> changes = new ArrayList<>();
        for (CheckedRow row : check.rows()) {
            check.issues(row).stream()
                    .filter(refused)
                    .findFirst()
                    .ifPresent(issue -> changes.add(CaseChange.drop(row, what(issue))));
        }
        return changes;
    }

    private static Text what(CaseIssue issue) {
        return Text.of(
                "Er udeladt: " + issue.message().in(Language.DANISH),
                "Is left out: " + issue.message().in(Language.ENGLISH));
    }
}
