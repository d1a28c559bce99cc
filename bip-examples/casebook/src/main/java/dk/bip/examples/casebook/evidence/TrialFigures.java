package dk.bip.examples.casebook.evidence;

import dk.bip.model.evidence.Evidence;
import dk.bip.model.evidence.Finding;
import dk.bip.model.evidence.FindingValue;
import dk.bip.model.statistics.PointEstimate;
import dk.bip.model.trial.Activity;
import dk.bip.model.trial.Arm;
import dk.bip.model.trial.CentreEffects;
import dk.bip.model.trial.ChanceOfCentres;
import dk.bip.model.trial.CompanyOfferRule;
import dk.bip.model.trial.ConversationRule;
import dk.bip.model.trial.Denominator;
import dk.bip.model.trial.Fidelity;
import dk.bip.model.trial.OutcomeDefinition;
import dk.bip.model.trial.OutcomeEffect;
import dk.bip.model.trial.ShareComparison;
import dk.bip.model.trial.SurveySplits;
import dk.bip.model.trial.TrialPower;
import dk.bip.model.trial.TrialProtocol;
import dk.bip.model.trial.TrialTable;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The published figures of <em>På rette vej</em> and <em>Flere skal med</em> beside what a made-up trial and the printed shares give for them. */
public final class TrialFigures {

    private static final double PERCENT = 100;
    private static final int DECIMALS = 4;
    private static final double SIGNIFICANCE = 0.05;

    private static final Map<String, String> NOT_REPRODUCED = new LinkedHashMap<>();

    static {
        NOT_REPRODUCED.put("PRV-23", "the report's prices are not in the findings, and every price is the caller's");
        NOT_REPRODUCED.put(
                "PRV-24",
                "two centres of 18 by name; chance alone shows as many in 7 % of trials, so no effect is put there");
        NOT_REPRODUCED.put("PRV-25", "an association in both groups; the made-up trial has no wellbeing");
        NOT_REPRODUCED.put("PRV-36", "no n is printed");
        NOT_REPRODUCED.put("PRV-37", "no n is printed");
        NOT_REPRODUCED.put("PRV-39", "answers of one group, compared with nothing");
        NOT_REPRODUCED.put("PRV-41", "by internship, to which nobody was assigned, and no significance is printed");
        NOT_REPRODUCED.put("PRV-42", "by internship, to which nobody was assigned, and no significance is printed");
        NOT_REPRODUCED.put("PRV-43", "by internship, to which nobody was assigned, and no significance is printed");
        NOT_REPRODUCED.put("PRV-44", "a wish of caseworkers, not measured");
        NOT_REPRODUCED.put("FSM-02", "a survey of another project");
    }

    private final TrialTable table = new MadeUpTrial().table();
    private final TrialProtocol protocol = TrialProtocol.paaRetteVej();
    private final List<ReproducedFigure> figures = new ArrayList<>();

    private TrialFigures() {
        addDesign();
        addFidelity();
        addEffects();
        addCentres();
        addSurvey();
        exactly("FSM-01", "target of the protocol", number("FSM-01"), flereSkalMed());
    }

    /**
     * Prints the table as CSV with the header {@code finding,quantity,published,reproduced,tolerance,within}; a figure that is not reproduced
     * has the reason in the last cell.
     *
     * @param out where to
     */
    public static void print(PrintStream out) {
        out.print("finding,quantity,published,reproduced,tolerance,within\n");
        Collection<String> lines = new ArrayList<>();
        List<ReproducedFigure> all = new TrialFigures().figures;
        for (Finding finding : Evidence.published().all()) {
            String id = finding.id().value();
            all.stream()
                    .filter(figure -> figure.finding().equals(id))
                    .map(TrialFigures::line)
                    .forEach(lines::add);
            if (NOT_REPRODUCED.containsKey(id)) {
                lines.add(CsvLine.of(id, PublishedFigures.NOT_REPRODUCED, "", "", "", NOT_REPRODUCED.get(id)));
            }
        }
        lines.forEach(out::print);
    }

    private static String line(ReproducedFigure figure) {
        boolean held = figure.rule() != ReproducedFigure.Rule.SHOWN;
        return CsvLine.of(
                figure.finding(),
                figure.quantity(),
                figure.published(),
                CsvLine.rounded(figure.reproduced(), DECIMALS),
                Double.isNaN(figure.tolerance()) ? "" : CsvLine.rounded(figure.tolerance(), DECIMALS),
                held ? Boolean.toString(figure.isWithin()) : "");
    }

    private static FindingValue.Series series(String finding) {
        return Evidence.published().finding(finding).series();
    }

    private static double number(String finding) {
        return Evidence.published().finding(finding).number();
    }

    private void exactly(String finding, String quantity, double published, double reproduced) {
        figures.add(new ReproducedFigure(
                finding,
                quantity,
                CsvLine.rounded(published, 0),
                ReproducedFigure.Rule.EQUAL,
                published,
                reproduced,
                0));
    }

    private void share(String finding, String label, String quantity, double reproduced) {
        figures.add(ReproducedFigure.share(finding, quantity, series(finding).figure(label), PERCENT * reproduced));
    }

    private void shown(String finding, String quantity, double reproduced) {
        figures.add(ReproducedFigure.shown(finding, quantity, reproduced));
    }

    private void addDesign() {
        FindingValue.Series size = series("PRV-01");
        exactly(
                "PRV-01",
                "job centres",
                size.figure("job centres").value(),
                table.centres().orElseThrow().count());
        exactly(
                "PRV-01",
                "persons randomised",
                size.figure("persons randomised").value(),
                table.persons().size());
        figures.add(ReproducedFigure.effect(
                "PRV-01",
                "treated for each control",
                size.figure("allocation"),
                size.figure("allocation").value(),
                (double) table.count(Arm.TREATED) / table.count(Arm.CONTROL)));
        ConversationRule conversations = protocol.conversations().orElseThrow();
        List<String> labels = series("PRV-02").labels();
        exactly("PRV-02", labels.get(0), value("PRV-02", labels.get(0)), conversations.perWeek());
        exactly("PRV-02", labels.get(1), value("PRV-02", labels.get(1)), conversations.weeksInPerson());
        CompanyOfferRule offer = protocol.companyOffer().orElseThrow();
        exactly("PRV-03", "latest start week", value("PRV-03", "latest start week"), offer.latestStartWeek());
        exactly("PRV-03", "least hours a week", value("PRV-03", "least hours a week"), offer.leastHours());
        exactly("PRV-03", "longest total, months", value("PRV-03", "longest total"), offer.longestMonths());
        List<String> targets = series("PRV-04").labels();
        for (int i = 0; i < targets.size(); i++) {
            exactly(
                    "PRV-04",
                    targets.get(i),
                    value("PRV-04", targets.get(i)),
                    PERCENT * protocol.targets().get(i).share());
        }
        exactly("PRV-05", "success criteria", 3, protocol.successCriteria().size());
    }

    private static double value(String finding, String label) {
        return series(finding).figure(label).value();
    }

    private static double flereSkalMed() {
        return PERCENT * TrialProtocol.flereSkalMed().targets().get(0).share();
    }

    private void addFidelity() {
        Fidelity.Result weekly = Fidelity.withDefaults()
                .withWeeks(1, MadeUpTrial.WEEKS_OF_CONVERSATIONS)
                .evaluate(table, protocol);
        Fidelity.Result all = Fidelity.withDefaults().evaluate(table, protocol);
        share(
                "PRV-11",
                "treated",
                "treated on benefit, weeks 1 to 32",
                conversations(weekly, Denominator.ON_BENEFIT, Arm.TREATED));
        share(
                "PRV-11",
                "control",
                "control on benefit, all weeks",
                conversations(all, Denominator.ON_BENEFIT, Arm.CONTROL));
        shown(
                "PRV-11",
                "treated, all assigned, weeks 1 to 32",
                PERCENT * conversations(weekly, Denominator.ASSIGNED, Arm.TREATED));
        figures.add(ReproducedFigure.effect(
                "PRV-12",
                "extra conversations over 64 weeks, on benefit",
                Evidence.published().finding("PRV-12").figure(),
                number("PRV-12"),
                all.extraWeeks(Activity.CONVERSATION, Denominator.ON_BENEFIT)));
        shown(
                "PRV-12",
                "extra conversations had they been weekly for all 64 weeks",
                MadeUpTrial.WEEKS * (value("PRV-11", "treated") - value("PRV-11", "control")) / PERCENT);
        share("PRV-13", "treated", "treated", all.everInOffer().share(Arm.TREATED));
        share("PRV-13", "control", "control", all.everInOffer().share(Arm.CONTROL));
        figures.add(ReproducedFigure.effect(
                "PRV-14",
                "extra weeks in an offer at a company, all assigned",
                Evidence.published().finding("PRV-14").figure(),
                number("PRV-14"),
                all.extraWeeks(Activity.COMPANY_OFFER, Denominator.ASSIGNED)));
        Collection<PointEstimate> centres = weekly.centres().values();
        share("PRV-15", "lowest", "lowest centre", least(centres, false));
        share("PRV-15", "highest", "highest centre", least(centres, true));
    }

    private static double conversations(Fidelity.Result fidelity, Denominator denominator, Arm arm) {
        return fidelity.share(Activity.CONVERSATION, denominator, arm).estimate();
    }

    private static double least(Collection<PointEstimate> shares, boolean greatest) {
        Comparator<Double> order = greatest ? Comparator.reverseOrder() : Comparator.naturalOrder();
        return shares.stream().map(PointEstimate::estimate).min(order).orElseThrow();
    }

    private void addEffects() {
        OutcomeEffect ever = OutcomeEffect.of(table, OutcomeDefinition.ever(MadeUpTrial.WEEKS));
        share("PRV-21", "treated", "treated with a job within 64 weeks", ever.meanTreated());
        share("PRV-21", "control", "control with a job within 64 weeks", ever.meanControl());
        figures.add(new ReproducedFigure(
                "PRV-21",
                "p of the difference",
                "not significant",
                ReproducedFigure.Rule.ABOVE,
                SIGNIFICANCE,
                ever.p(),
                Double.NaN));
        shown(
                "PRV-21",
                "smallest increase that 2,000 people find at a base of 7 %, points",
                PERCENT * TrialPower.withDefaults().smallestIncrease(1000, value("PRV-21", "control") / PERCENT));
        OutcomeEffect hours = OutcomeEffect.of(table, OutcomeDefinition.hours(MadeUpTrial.WEEKS));
        figures.add(ReproducedFigure.above(
                "PRV-22",
                "hours of work, treated less control",
                0,
                hours.difference().estimate()));
    }

    private void addCentres() {
        CentreEffects.Result centres =
                CentreEffects.withDefaults().evaluate(table, OutcomeDefinition.ever(MadeUpTrial.WEEKS));
        shown("PRV-24", "centres with a significant positive effect, of 18 without any", centres.significantPositive());
        shown(
                "PRV-24",
                "centres left after Holm's correction",
                centres.significantAfterCorrection().size());
        ChanceOfCentres chance = ChanceOfCentres.of(18, (int) number("PRV-24"), SIGNIFICANCE);
        shown(
                "PRV-24",
                "percent of trials without effect with two or more, either direction",
                PERCENT * chance.eitherDirection());
        shown(
                "PRV-24",
                "percent of trials without effect with two or more, positive only",
                PERCENT * chance.positiveOnly());
    }

    private void addSurvey() {
        SurveySplits split = splits("PRV-31", 420, 0.001);
        figures.add(new ReproducedFigure(
                "PRV-31",
                "splits of 420 with p < 0.001 (pooled z test)",
                "p < 0.001",
                ReproducedFigure.Rule.ABOVE,
                0,
                split.significantSizes().size(),
                Double.NaN));
        shown("PRV-31", "least treated of 420 with p < 0.001", split.smallest().orElseThrow());
        shown("PRV-31", "most treated of 420 with p < 0.001", split.largest().orElseThrow());
        Map<String, Integer> answered = new LinkedHashMap<>();
        answered.put("PRV-32", 406);
        answered.put("PRV-33", 364);
        answered.put("PRV-34", 340);
        answered.put("PRV-35", 286);
        answered.forEach((finding, total) -> figures.add(new ReproducedFigure(
                finding,
                "splits of " + total + " with p < 0.05 (pooled z test)",
                "not significant",
                ReproducedFigure.Rule.EQUAL,
                0,
                splits(finding, total, SIGNIFICANCE).significantSizes().size(),
                0)));
        ShareComparison motivated = ShareComparison.ofShares(
                value("PRV-38", "with internship") / PERCENT, 134, value("PRV-38", "without") / PERCENT, 88);
        figures.add(new ReproducedFigure(
                "PRV-38",
                "p of the difference (pooled z test)",
                "significantly different",
                ReproducedFigure.Rule.BELOW,
                SIGNIFICANCE,
                motivated.p(),
                Double.NaN));
    }

    private static SurveySplits splits(String finding, int total, double significance) {
        return SurveySplits.of(
                value(finding, "treated") / PERCENT, value(finding, "control") / PERCENT, total, significance);
    }
}
