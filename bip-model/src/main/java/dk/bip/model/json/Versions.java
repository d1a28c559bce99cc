package dk.bip.model.json;

import java.util.ArrayList;
import java.util.List;

/** Which versions of a format there are: the one that is written, the oldest that is read, and why an older one is not. */
record Versions(int oldest, int written, List<Refused> refused) {

    Versions {
        refused = List.copyOf(refused);
    }

    /** Returns the versions of a format that has had one only. */
    static Versions only(int version) {
        return from(version, version);
    }

    static Versions from(int oldest, int written) {
        return new Versions(oldest, written, List.of());
    }

    /** Returns these with a reason of its own for a range of old versions. */
    Versions refusing(int first, int last, String reason, String advice) {
        List<Refused> more = new ArrayList<>(refused);
        more.add(new Refused(first, last, reason, advice));
        return new Versions(oldest, written, more);
    }

    /** Reads the version of a document that is one of these, or says whether it is older or newer. */
    int read(JsonValue number) {
        int version = number.integer();
        if (version > written) {
            throw refuse(number, "newer: a later version of the library wrote it", "update the library?");
        }
        if (version < oldest) {
            Refused why = refused.stream()
                    .filter(range -> range.first <= version && version <= range.last)
                    .findFirst()
                    .orElse(new Refused(version, version, "older than what this library reads", null));
            throw refuse(number, why.reason, why.advice);
        }
        return version;
    }

    private JsonFormatException refuse(JsonValue number, String reason, String advice) {
        String range = oldest == written ? Integer.toString(written) : "from " + oldest + " to " + written;
        return number.path().refuse("must be " + range + "; this document is " + reason, advice);
    }

    /** Old versions and why they are not read: the end of the sentence "this document is". */
    private record Refused(int first, int last, String reason, String advice) {}
}
