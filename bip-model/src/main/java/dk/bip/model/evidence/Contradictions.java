package dk.bip.model.evidence;

import dk.bip.core.Text;
import dk.bip.model.evidence.Contradiction.Kind;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** The contradictions of the published table; what can be computed is computed from the findings. */
final class Contradictions {
    private final Evidence evidence;

    private Contradictions(Evidence evidence) {
        this.evidence = evidence;
    }

    static List<Contradiction> in(Evidence evidence) {
        return new Contradictions(evidence).all();
    }

    private List<Contradiction> all() {
        return List.of(
                beliefAgainstTrial(),
                lostDigitOfCaseworkerChange(),
                doubledDigitOfQuartiles(),
                quartilesAgainstMean(),
                thoughtExperimentDoesNotAddUp(),
                participationAddsUpTo99(),
                upskilling(),
                roundedConversations(),
                twoNumbersForTheControlGroup());
    }

    private Contradiction beliefAgainstTrial() {
        Finding step = evidence.finding("BIP-BELIEF-02");
        Finding orientation = evidence.finding("BIP-BELIEF-03");
        Finding trial = evidence.finding("PRV-21");
        return new Contradiction(
                Kind.NOT_CONFIRMED_BY_TRIAL,
                List.of(step, orientation, trial),
                List.of(step.figure(), orientation.figure()),
                trial.series().figures(),
                Text.of(
                        "Sagsbehandlerens tro siges at øge chancen for job med " + step.figure() + " % pr. trin og "
                                + orientation.figure()
                                + " % ved høj mod lav joborientering. Lodtrækningsforsøget På rette "
                                + "vej - i job fandt ingen signifikant effekt på beskæftigelsen efter 64 uger, men "
                                + "afprøvede samtaler og virksomhedspladser og ikke troen.",
                        "The caseworker's belief is said to raise the job probability by " + step.figure()
                                + " % per step, and by " + orientation.figure()
                                + " % for high against low job orientation. "
                                + "The randomised trial På rette vej - i job found no significant effect on employment "
                                + "at 64 weeks, but tested conversations and workplaces and not belief."));
    }

    private Contradiction lostDigitOfCaseworkerChange() {
        Finding change = evidence.finding("BIP-SHIFT-01");
        return new Contradiction(
                Kind.DOUBTFUL_DIGIT,
                List.of(change),
                List.of(change.figure()),
                List.of(Figure.of("2")),
                Text.of(
                        "S1 og S2 skriver " + change.figure()
                                + " %; den scannede S3 læses som 2 %. Et ciffer er gået tabt " + "i scanningen, og "
                                + change.figure() + " bruges.",
                        "S1 and S2 print " + change.figure()
                                + " %; the scanned S3 reads 2 %. A digit was lost in scanning, " + "and "
                                + change.figure() + " is used."));
    }

    private Contradiction doubledDigitOfQuartiles() {
        Finding quartiles = evidence.finding("BIP-CW-01");
        List<Figure> figures = quartiles.series().figures();
        Figure used = quartiles.series().figure("second least");
        Figure rival = Figure.of("11");
        Figure meanWithRival = mean(sum(figures).minus(used).plus(rival), figures.size());
        return new Contradiction(
                Kind.DOUBTFUL_DIGIT,
                List.of(quartiles),
                List.of(Figure.of("157")),
                List.of(used, rival),
                Text.of(
                        "Den anden søjle læses som 157 i scanningen. " + used
                                + " er det sandsynlige tal og bruges; med " + rival
                                + " ville gennemsnittet af de fire være " + danish(meanWithRival) + ".",
                        "The second bar reads 157 in the scan. " + used + " is the likely number and is used; with "
                                + rival + " the mean of the four would be " + meanWithRival + "."));
    }

    private Contradiction quartilesAgainstMean() {
        Finding quartiles = evidence.finding("BIP-CW-01");
        Finding mean = evidence.finding("BIP-CW-03");
        List<Figure> figures = quartiles.series().figures();
        Figure computed = mean(sum(figures), figures.size());
        return new Contradiction(
                Kind.ARITHMETIC,
                List.of(quartiles, mean),
                List.of(mean.figure()),
                List.of(computed),
                Text.of(
                        "Gennemsnittet af de fire kvartiler er " + danish(computed) + ", det trykte gennemsnit er "
                                + danish(mean.figure()) + ". Kvartilerne gengives som trykt og, for sig, omregnet til "
                                + "gennemsnittet.",
                        "The mean of the four quartiles is " + computed + ", the printed mean is " + mean.figure()
                                + ". The quartiles are kept as printed and, apart, rescaled to the mean."));
    }

    private Contradiction thoughtExperimentDoesNotAddUp() {
        Finding mean = evidence.finding("BIP-CW-03");
        Finding best = evidence.finding("BIP-CW-04");
        Finding increase = evidence.finding("BIP-CW-05");
        Figure computed = best.figure().minus(mean.figure());
        return new Contradiction(
                Kind.ARITHMETIC,
                List.of(mean, best, increase),
                List.of(increase.figure()),
                List.of(computed),
                Text.of(
                        danish(best.figure()) + " - " + danish(mean.figure()) + " er " + danish(computed) + " og ikke "
                                + danish(increase.figure()) + " som trykt. Biblioteket regner med " + danish(computed)
                                + ".",
                        best.figure() + " - " + mean.figure() + " is " + computed + " and not " + increase.figure()
                                + " as printed. The library computes with " + computed + "."));
    }

    private Contradiction participationAddsUpTo99() {
        List<Finding> shares = Stream.of("BIP-INT-02", "BIP-INT-03", "BIP-INT-04")
                .map(evidence::finding)
                .toList();
        Figure sum = sum(shares.stream().map(Finding::figure).toList());
        return new Contradiction(
                Kind.ROUNDING,
                shares,
                List.of(sum),
                List.of(Figure.of("100")),
                Text.of(
                        "Andelene uden indsats, med én og med flere giver tilsammen " + sum
                                + " og ikke 100, fordi hver er " + "afrundet.",
                        "The shares with no intervention, with one and with several add up to " + sum
                                + " and not 100, because each is rounded."));
    }

    private Contradiction upskilling() {
        return new Contradiction(
                Kind.SOURCES_DISAGREE,
                List.of(evidence.finding("BIP-INT-14")),
                List.of(),
                List.of(),
                Text.of(
                        "S2 og S3 finder ingen fremgang ved opkvalificering alene; S1, en tidligere analyse, finder "
                                + "nogen ved vejledning og opkvalificering. Den senere analyse følges, og uenigheden "
                                + "nævnes.",
                        "S2 and S3 find no progression from upskilling alone; S1, an earlier analysis, finds some from "
                                + "guidance and upskilling. The later analysis is followed, and the disagreement "
                                + "named."));
    }

    private Contradiction roundedConversations() {
        Finding conversations = evidence.finding("PRV-11");
        return new Contradiction(
                Kind.PRINTED_TWICE,
                List.of(conversations),
                conversations.series().figures(),
                List.of(Figure.of("82"), Figure.of("12")),
                Text.of(
                        "Uger med samtale: rapporten trykker 82,5 og 13,5 %, dens sammenfatning 82 og 12 %. Tallene "
                                + "med decimal bruges.",
                        "Weeks with a conversation: the report prints 82.5 and 13.5 %, its summary 82 and 12 %. The "
                                + "numbers with a decimal are used."));
    }

    private Contradiction twoNumbersForTheControlGroup() {
        Finding activation = evidence.finding("PRV-13");
        Figure control = activation.series().figure("control");
        return new Contradiction(
                Kind.PRINTED_TWICE,
                List.of(activation),
                List.of(control),
                List.of(Figure.of("21")),
                Text.of(
                        "Rapporten trykker både " + control
                                + " og 21 % i virksomhedsrettet aktivering for kontrolgruppen. " + control + " bruges.",
                        "The report prints both " + control
                                + " and 21 % in company-based activation for the control group. " + control
                                + " is used."));
    }

    private static Figure sum(List<Figure> figures) {
        return figures.stream().reduce(Figure::plus).orElseThrow();
    }

    private static Figure mean(Figure sum, int count) {
        return new Figure(sum.printed().divide(BigDecimal.valueOf(count)));
    }

    private static String danish(Figure figure) {
        return figure.toString().replace('.', ',');
    }
}
