package dk.bip.examples.casebook;

import dk.bip.model.card.Regulations;

/** The card of a built-in model as a page of Markdown, with its numbers and, below the card, what is known of the law where it is used. */
final class CardPage {

    private CardPage() {}

    static Command command() {
        return Command.named("card", "the card of a model, its numbers, and what is known of the law, as Markdown")
                .model("NAME|DOC.json")
                .danishOrEnglish()
                .runs(CardPage::run);
    }

    private static void run(Arguments arguments) {
        System.out.print(Models.named(arguments.required("NAME|DOC.json"))
                .toMarkdown(arguments.danishOrEnglish(), Regulations.denmark()));
    }
}
