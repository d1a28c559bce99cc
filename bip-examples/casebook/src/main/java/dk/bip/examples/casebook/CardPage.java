package dk.bip.examples.casebook;

import dk.bip.model.card.Regulations;

/** The card of a built-in model as a page of Markdown, with its numbers and, below the card, what is known of the law where it is used. */
public final class CardPage {

    private CardPage() {}

    /**
     * Runs the example.
     *
     * @param args perhaps the name of a built-in model, and {@code --language} with a code
     */
    public static void main(String[] args) {
        Arguments arguments = Arguments.parse(args, "[NAME]", "--language=");
        System.out.print(
                Models.named(arguments.value("NAME")).toMarkdown(arguments.danishOrEnglish(), Regulations.denmark()));
    }
}
