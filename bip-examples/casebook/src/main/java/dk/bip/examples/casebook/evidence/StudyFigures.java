package dk.bip.examples.casebook.evidence;

import dk.bip.core.casefile.BackgroundField;
import dk.bip.core.caseworker.BeliefLevel;
import dk.bip.core.indicator.Indicator;
import dk.bip.core.indicator.Rater;
import dk.bip.core.intervention.InterventionCategory;
import dk.bip.core.questionnaire.JobSearchChannel;
import dk.bip.model.evidence.Evidence;
import dk.bip.model.evidence.Figure;
import dk.bip.model.evidence.Finding;
import dk.bip.model.evidence.Interpretation;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.population.PersonInterval;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** The figures that are counts and shares: whom the study met, what they did and who got a job. */
final class StudyFigures {

    private static final double LOW = 2.5;
    private static final double HIGH = 3.5;
    private static final int TWO_YEARS = 8;

    private final Study study;
    private final List<ReproducedFigure> figures = new ArrayList<>();

    private StudyFigures(Study study) {
        this.study = study;
    }

    static List<ReproducedFigure> of(Study study, Interpretations interpretations) {
        StudyFigures all = new StudyFigures(study);
        all.design();
        all.belief(interpretations.belief());
        all.means();
        all.changes();
        all.search();
        all.searchByScore();
        all.participation();
        all.companyBased();
        all.background();
        return all.figures;
    }

    private void design() {
        long indicators = Indicator.all().stream()
                .filter(indicator -> indicator == Indicator.JOB_SEARCH_BEHAVIOUR
                        || Arrays.stream(Rater.values())
                                .anyMatch(rater -> PersonInterval.questions(rater, indicator).length > 0))
                .count();
        figures.add(ReproducedFigure.share("BIP-DESIGN-05", "indicators that are measured", indicators));
        List<Figure> published = finding("BIP-INT-01").series().figures();
        figures.add(ReproducedFigure.effect(
                "BIP-INT-01",
                "interventions that somebody took part in",
                published.get(0),
                published.get(0).value(),
                study.types().size()));
        figures.add(ReproducedFigure.effect(
                "BIP-INT-01",
                "categories of them",
                published.get(1),
                published.get(1).value(),
                study.types().stream()
                        .flatMap(type -> type.category().stream())
                        .distinct()
                        .count()));
    }

    private void belief(Interpretation reading) {
        List<Figure> published = finding("BIP-BELIEF-01").series().figures();
        for (BeliefLevel level : BeliefLevel.values()) {
            figures.add(ReproducedFigure.share(
                    "BIP-BELIEF-01",
                    "job within the horizon as read: belief " + level.step(),
                    published.get(level.step() - 1),
                    share(i -> study.belief(i) == level.step(), i -> study.job(i, reading.horizon()))));
        }
    }

    private void means() {
        double six = 100 * Interpretation.MEAN_SIX_MONTHS.number();
        figures.add(new ReproducedFigure(
                "BIP-INT-17",
                "job within six months: all measurements",
                finding("BIP-INT-17").range().toString(),
                ReproducedFigure.Rule.EQUAL,
                six,
                share(i -> true, i -> study.job(i, Horizon.SIX_MONTHS)),
                six / 10));
        figures.add(ReproducedFigure.share(
                "BIP-CW-03",
                "job within twelve months: all citizens, from the first measurement",
                share(study::isFirst, i -> study.job(i, Horizon.TWELVE_MONTHS))));
    }

    private void changes() {
        figures.add(ReproducedFigure.share(
                "BIP-SHIFT-02", "with a change of caseworker", share(study::isLast, i -> study.changes(i) > 0)));
    }

    private void search() {
        String[] ids = {
            "BIP-SEARCH-01",
            "BIP-SEARCH-02",
            "BIP-SEARCH-03",
            "BIP-SEARCH-04",
            "BIP-SEARCH-05",
            "BIP-SEARCH-06",
            "BIP-SEARCH-07"
        };
        for (JobSearchChannel channel : JobSearchChannel.values()) {
            figures.add(ReproducedFigure.share(
                    ids[channel.ordinal()], "all measurements", share(i -> true, i -> study.uses(i, channel))));
        }
    }

    private void searchByScore() {
        String[] ids = {
            "BIP-SEARCH-11",
            "BIP-SEARCH-12",
            "BIP-SEARCH-13",
            "BIP-SEARCH-14",
            "BIP-SEARCH-15",
            "BIP-SEARCH-16",
            "BIP-SEARCH-17"
        };
        for (JobSearchChannel channel : JobSearchChannel.values()) {
            byScore(ids[channel.ordinal()], i -> study.uses(i, channel));
        }
        byScore("BIP-SEARCH-18", study::declined);
    }

    private void byScore(String id, IntPredicate what) {
        List<Figure> published = finding(id).series().figures();
        figures.add(ReproducedFigure.share(
                id, "mean score below 2.5", published.get(0), share(i -> study.meanCitizenScore(i) < LOW, what)));
        figures.add(ReproducedFigure.share(
                id,
                "mean score 2.5 to 3.5",
                published.get(1),
                share(i -> study.meanCitizenScore(i) >= LOW && study.meanCitizenScore(i) <= HIGH, what)));
        figures.add(ReproducedFigure.share(
                id, "mean score above 3.5", published.get(2), share(i -> study.meanCitizenScore(i) > HIGH, what)));
    }

    private void participation() {
        Participation table = study.participation();
        figures.add(ReproducedFigure.share("BIP-INT-02", "no intervention", table.none()));
        figures.add(ReproducedFigure.share("BIP-INT-03", "one kind", table.single()));
        figures.add(one("health-oriented alone", "14", table.only(InterventionCategory.HEALTH_ORIENTED)));
        figures.add(one("social alone", "6", table.only(InterventionCategory.SOCIAL)));
        figures.add(one("upskilling alone", "6", table.only(InterventionCategory.UPSKILLING)));
        figures.add(one("job-oriented alone", "24", table.only(InterventionCategory.JOB_ORIENTED)));
        figures.add(ReproducedFigure.share("BIP-INT-04", "combined", table.combined()));
        figures.add(
                ReproducedFigure.share("BIP-INT-05", "combined with job-oriented", table.combinedWithJobOriented()));
    }

    /** One of the shares that BIP-INT-03 names in its words. */
    private static ReproducedFigure one(String quantity, String published, double reproduced) {
        return ReproducedFigure.share("BIP-INT-03", quantity, Figure.of(published), reproduced);
    }

    private void companyBased() {
        figures.add(ReproducedFigure.share(
                "BIP-INT-18",
                "company-based in the last three months: activity-ready",
                finding("BIP-INT-18").series().figure("activity-ready cash benefit"),
                share(i -> true, study::companyBased)));
        double third = share(i -> study.number(i) > TWO_YEARS && study.number(i) <= TWO_YEARS + 4, study::companyBased);
        double fourth = share(i -> study.number(i) > TWO_YEARS + 4, study::companyBased);
        figures.add(ReproducedFigure.below(
                "BIP-INT-19", "company-based: fourth year less third year, points", 0, fourth - third));
    }

    private void background() {
        one("BIP-POP-01", "unskilled", BackgroundField.EDUCATION);
        figures.add(ReproducedFigure.share(
                "BIP-POP-02",
                "percent of the last three years in a job",
                mean(study::isFirst, BackgroundField.EMPLOYMENT_LAST_THREE_YEARS)));
        one("BIP-POP-03", "psychiatric condition", BackgroundField.PSYCHIATRIC_CONDITION);
        of("BIP-POP-04", "musculoskeletal disorder", BackgroundField.MUSCULOSKELETAL_DISORDER);
        of("BIP-POP-04", "digestive or urinary disorder", BackgroundField.DIGESTIVE_OR_URINARY_DISORDER);
        of("BIP-POP-05", "antidepressants", BackgroundField.ANTIDEPRESSANTS);
        of("BIP-POP-05", "lifestyle-related medicine", BackgroundField.LIFESTYLE_MEDICINE);
        of("BIP-POP-05", "antipsychotics", BackgroundField.ANTIPSYCHOTICS);
        of("BIP-POP-05", "misuse-related medicine", BackgroundField.MISUSE_MEDICINE);
        figures.add(ReproducedFigure.share(
                "BIP-POP-06",
                "men sentenced",
                share(
                        i -> study.isFirst(i) && study.background(i, BackgroundField.MAN) == 1,
                        i -> study.background(i, BackgroundField.PENAL_SENTENCE) == 1)));
    }

    private void one(String id, String quantity, BackgroundField field) {
        figures.add(ReproducedFigure.share(id, quantity, share(study::isFirst, i -> study.background(i, field) == 1)));
    }

    private void of(String id, String label, BackgroundField field) {
        figures.add(ReproducedFigure.share(
                id,
                label,
                finding(id).series().figure(label),
                share(study::isFirst, i -> study.background(i, field) == 1)));
    }

    private double mean(IntPredicate among, BackgroundField field) {
        return IntStream.range(0, study.rows())
                .filter(among)
                .mapToDouble(i -> study.background(i, field))
                .average()
                .orElseThrow();
    }

    private static Finding finding(String id) {
        return Evidence.published().finding(id);
    }

    /** The share of the rows among some of which something holds, in percent. */
    private double share(IntPredicate among, IntPredicate holds) {
        int all = 0;
        int with = 0;
        for (int i = 0; i < study.rows(); i++) {
            if (among.test(i)) {
                all++;
                if (holds.test(i)) {
                    with++;
                }
            }
        }
        return 100.0 * with / all;
    }
}
