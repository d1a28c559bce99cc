package dk.bip.model.json;

import dk.bip.core.CitizenId;
import dk.bip.core.casefile.CaseCheck;
import dk.bip.core.casefile.CaseFile;
import dk.bip.core.casefile.CaseIssue.Code;
import java.util.List;

/**
 * Reads a document of {@link BipJson#CASE_FILE} event by event, so that one that is wrong is an issue of the case and not the end of the
 * reading.
 *
 * <pre>{@code
 * CaseCheck check = CaseFileJson.check(document);
 * check.issues();                                    // at the index in "events"
 * CaseFile file = check.repair(CaseRepair.DROP_REFUSED).file();
 * }</pre>
 *
 * <p>A document whose check has no error is one that {@link BipJson#CASE_FILE} reads, and gives the same case file. Messages hold the place
 * in the document and never its content. All methods are thread-safe.
 */
public final class CaseFileJson {

    private CaseFileJson() {}

    /**
     * Checks a document.
     *
     * @param document the document, of any version that is read
     * @return the issues, whose index is the place in {@code events}, and where none is an error the case file
     * @throws NullPointerException if the document is null
     * @throws JsonFormatException if there are no events to be looked at: the document is no case file, or what is wrong lies outside its
     *     events
     */
    public static CaseCheck check(String document) {
        return check(BipJson.CASE_FILE.parsed(document));
    }

    /**
     * Checks a document.
     *
     * @param document the document in UTF-8, without a byte order mark
     * @return the issues, whose index is the place in {@code events}, and where none is an error the case file
     * @throws NullPointerException if the document is null
     * @throws JsonFormatException as {@link #check(String)}, or if the document is not UTF-8
     */
    public static CaseCheck check(byte[] document) {
        return check(BipJson.CASE_FILE.parsed(document));
    }

    private static CaseCheck check(Node document) {
        return BipJson.CASE_FILE.read(document, CaseFileJson::check);
    }

    private static CaseCheck check(ObjectReader in) {
        CitizenId citizen = in.at("citizen").as(CitizenId::of);
        List<JsonRow> rows = in.at("events").list(JsonRow::new);
        CaseCheck check = CaseFile.check(citizen, rows);
        boolean unreadable = check.issues().stream().anyMatch(issue -> issue.code() == Code.UNREADABLE);
        if (unreadable) {
            in.useAllDefinitions();
        }
        return check;
    }
}
