package dk.bip.core.testing;

import dk.bip.core.casefile.CaseFile;

/**
 * A case file into which something was written that nobody could know on a date.
 *
 * @param kind the kind of the event that was added or ended; the last one mentioned where there are several
 * @param name what was done, in words without dates
 * @param file the case file afterwards, which never equals the one before
 */
public record LaterMutation(SampleKind kind, String name, CaseFile file) {

    @Override
    public String toString() {
        return kind + " " + name;
    }
}
