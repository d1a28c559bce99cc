package dk.bip.examples.casebook.evidence;

import dk.bip.core.casefile.CaseFile;
import dk.bip.core.casefile.CaseSnapshot;
import dk.bip.core.indicator.Dimension;
import dk.bip.core.indicator.Indicator;
import dk.bip.core.indicator.Rater;
import dk.bip.core.intervention.Intervention;
import dk.bip.core.intervention.InterventionCategory;
import dk.bip.core.intervention.InterventionMix;
import dk.bip.core.intervention.InterventionType;
import dk.bip.core.measurement.Measurement;
import dk.bip.core.progression.Progression;
import dk.bip.core.progression.ProgressionCalculator;
import dk.bip.core.progression.ReliableChange;
import dk.bip.core.progression.ScaleProgression;
import dk.bip.model.evidence.Evidence;
import dk.bip.model.population.JobCentre;
import dk.bip.model.population.ReferenceCitizen;
import dk.bip.model.population.ReferencePopulation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The figures about progression: the mean change from one measurement to the next by what the citizen took part in meanwhile, by the
 * progression calculator from case files.
 */
final class ProgressionFigures {

    private static final LocalDate AFTER_EVERYTHING = LocalDate.of(9999, 12, 31);

    private static final double ABOUT_NOUGHT = 0.02;

    /** What a citizen took part in, as the figures tell it apart. */
    private enum Part {
        NONE,
        JOB_ORIENTED,
        UPSKILLING,
        SOCIAL,
        HEALTH_ORIENTED,
        COMBINED_WITH_JOB_ORIENTED,
        OTHER
    }

    private static final class Mean {
        private double sum;
        private long count;

        void add(double x) {
            sum += x;
            count++;
        }

        double value() {
            return count == 0 ? Double.NaN : sum / count;
        }
    }

    private final Map<Part, Mean> overall = new EnumMap<>(Part.class);
    private final Map<InterventionType, Map<Dimension, Mean>> byType = new HashMap<>();
    private long rows;

    private ProgressionFigures() {
        for (Part part : Part.values()) {
            overall.put(part, new Mean());
        }
        for (InterventionType type : InterventionType.all()) {
            Map<Dimension, Mean> means = new LinkedHashMap<>();
            for (Dimension indicator : Indicator.all()) {
                means.put(indicator, new Mean());
            }
            byType.put(type, means);
        }
    }

    /** Follows the citizens of whole job centres until there are so many measurements. */
    static List<ReproducedFigure> of(ReferencePopulation population, int minimumRows) {
        ProgressionFigures all = new ProgressionFigures();
        for (int c = 0; all.rows < minimumRows; c++) {
            JobCentre centre = population.jobCentre(c);
            for (ReferenceCitizen citizen : centre.citizens()) {
                all.follow(citizen.caseFile());
            }
        }
        return all.figures();
    }

    private void follow(CaseFile file) {
        CaseSnapshot whole = file.asOf(AFTER_EVERYTHING);
        List<Measurement> measurements = whole.measurements().by(Rater.CITIZEN).measurements();
        rows += measurements.size();
        for (int t = 1; t < measurements.size(); t++) {
            LocalDate from = measurements.get(t - 1).date();
            LocalDate to = measurements.get(t).date();
            CaseSnapshot known = file.asOf(to);
            Progression progression = ProgressionCalculator.withDefaults().calculate(known, from, to);
            InterventionMix mix = InterventionMix.overLastThreeMonths(known.interventions(), to);
            change(progression.overall().orElseThrow())
                    .ifPresent(change -> overall.get(part(mix)).add(change));
            onlyType(known, from).ifPresent(type -> add(type, progression));
        }
    }

    private static Part part(InterventionMix mix) {
        return switch (mix.kind()) {
            case NONE -> Part.NONE;
            case SINGLE -> Part.valueOf(mix.categories().iterator().next().name());
            case COMBINED -> mix.combinedWithJobOriented().isYes() ? Part.COMBINED_WITH_JOB_ORIENTED : Part.OTHER;
            case SEQUENCE, UNMAPPED -> Part.OTHER;
        };
    }

    private static Optional<InterventionType> onlyType(CaseSnapshot known, LocalDate from) {
        List<Intervention> since = new ArrayList<>();
        for (Intervention intervention : known.interventions()) {
            if (!intervention.period().startInclusive().isBefore(from)) {
                since.add(intervention);
            }
        }
        return since.size() == 1 ? Optional.of(since.get(0).type()) : Optional.empty();
    }

    private void add(InterventionType type, Progression progression) {
        for (ScaleProgression scale : progression.scales()) {
            scale.scale()
                    .dimension()
                    .ifPresent(indicator -> change(scale)
                            .ifPresent(change -> byType.get(type).get(indicator).add(change)));
        }
    }

    private static Optional<Double> change(ScaleProgression scale) {
        return scale.change().known().map(ReliableChange::difference);
    }

    private List<ReproducedFigure> figures() {
        List<ReproducedFigure> figures = new ArrayList<>();
        figures.add(ReproducedFigure.below(
                "BIP-INT-11", "no intervention: mean change in three months", -ABOUT_NOUGHT, mean(Part.NONE)));
        double parallel = mean(Part.COMBINED_WITH_JOB_ORIENTED);
        double next = overall.entrySet().stream()
                .filter(part -> part.getKey() != Part.COMBINED_WITH_JOB_ORIENTED)
                .mapToDouble(part -> part.getValue().value())
                .max()
                .orElseThrow();
        figures.add(ReproducedFigure.above(
                "BIP-INT-12", "parallel with job-oriented: mean change less the next largest", 0, parallel - next));
        figures.add(ReproducedFigure.above(
                "BIP-INT-13",
                "job-oriented alone: mean change in three months",
                ABOUT_NOUGHT,
                mean(Part.JOB_ORIENTED)));
        figures.add(ReproducedFigure.below(
                "BIP-INT-13", "job-oriented alone less parallel: mean change", 0, mean(Part.JOB_ORIENTED) - parallel));
        for (InterventionCategory category : InterventionCategory.values()) {
            if (category != InterventionCategory.JOB_ORIENTED) {
                figures.add(ReproducedFigure.about(
                        "BIP-INT-14",
                        category.name().toLowerCase(java.util.Locale.ROOT) + " alone: mean change in three months",
                        0,
                        ABOUT_NOUGHT,
                        mean(Part.valueOf(category.name()))));
            }
        }
        figures.add(ReproducedFigure.effect(
                "BIP-INT-15",
                "indicators that progress during a company internship alone",
                Evidence.published().finding("BIP-INT-15").figure(),
                Indicator.all().size(),
                progressing(InterventionType.COMPANY_INTERNSHIP)));
        int most = 0;
        for (InterventionType type : InterventionType.all()) {
            if (!type.equals(InterventionType.COMPANY_INTERNSHIP)) {
                most = Math.max(most, progressing(type));
            }
        }
        figures.add(ReproducedFigure.below(
                "BIP-INT-15",
                "most indicators that progress during another intervention alone",
                Indicator.all().size(),
                most));
        return figures;
    }

    private double mean(Part part) {
        return overall.get(part).value();
    }

    private int progressing(InterventionType type) {
        return (int) byType.get(type).values().stream()
                .filter(mean -> mean.value() > ABOUT_NOUGHT)
                .count();
    }
}
