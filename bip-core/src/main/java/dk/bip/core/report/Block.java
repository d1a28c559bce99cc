package dk.bip.core.report;

import dk.bip.core.internal.words.MarkdownPage;

/** A part of a section, in the three forms that it is written in. */
interface Block {

    void html(StringBuilder page);

    /** Lines that end with a line feed. */
    void text(StringBuilder page);

    void markdown(MarkdownPage page);
}
