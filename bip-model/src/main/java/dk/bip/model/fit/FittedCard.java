package dk.bip.model.fit;

import dk.bip.core.Language;
import dk.bip.core.Text;
import dk.bip.model.card.CalibrationPoint;
import dk.bip.model.card.ModelCard;
import dk.bip.model.estimation.Coefficient;
import dk.bip.model.estimation.ModelFrame;
import dk.bip.model.internal.LibraryVersion;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.predictor.ModelDocument;
import dk.bip.model.validation.ForecastCheck;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.SortedMap;

/** The card of the description, with what the fit knows of the model: its calibration, its provenance, and what it cannot do. */
final class FittedCard {

    private static final Text ALL = Text.of("alle rækker", "all rows");

    private final JobModelFit fit;
    private final JobModelEstimates estimates;
    private final SortedMap<Horizon, ForecastCheck> checks;
    private final SortedMap<Horizon, ModelFrame> rows;
    private final ModelCard.Builder card;

    FittedCard(
            JobModelFit fit,
            JobModelEstimates estimates,
            SortedMap<Horizon, ForecastCheck> checks,
            SortedMap<Horizon, ModelFrame> rows) {
        this.fit = fit;
        this.estimates = estimates;
        this.checks = checks;
        this.rows = rows;
        this.card = fit.description().card().toBuilder();
    }

    ModelCard card() {
        estimates.logits().stream().filter(logit -> logit.pulled() > 0).forEach(this::pulled);
        Directions.notPublished(estimates).forEach(this::notPublished);
        checks.forEach(this::calibration);
        provenance();
        return card.build();
    }

    private void pulled(JobModelEstimates.Logit logit) {
        long percent = Math.round(100 * logit.pulled());
        int months = logit.horizon().months();
        card.limit(
                Text.of(
                        "Koefficienterne for " + months + " måneder er trukket " + percent
                                + " % af vejen mod dem for den kortere periode, for at sandsynligheden aldrig falder, når perioden bliver længere.",
                        "The coefficients for " + months + " months were pulled " + percent
                                + " % of the way to those of the shorter horizon, so that the probability never falls with the horizon."));
    }

    private void notPublished(Directions.NotPublished one) {
        Text label = estimates.description().schema().named(one.feature()).label();
        int months = one.horizon().months();
        card.limit(Text.of(
                "Inden for " + months + " måneder er retningen ikke den offentliggjorte for "
                        + label.in(Language.DANISH) + ".",
                "Within " + months + " months the direction is not the published one for " + label.in(Language.ENGLISH)
                        + "."));
    }

    private void calibration(Horizon horizon, ForecastCheck check) {
        String source = fit.description().rowsFrom();
        card.calibration(point(ALL, horizon, check.all(), source));
        int last = check.tenths().size();
        for (int tenth = 1; tenth <= last; tenth++) {
            String danish = "gruppe " + tenth + " af " + last + " efter sandsynlighed, den laveste først";
            String english = "group " + tenth + " of " + last + " by probability, the lowest first";
            card.calibration(
                    point(Text.of(danish, english), horizon, check.tenths().get(tenth - 1), source));
        }
    }

    private static CalibrationPoint point(Text name, Horizon horizon, ForecastCheck.Group group, String source) {
        return new CalibrationPoint(
                name, horizon, group.predicted(), group.observed(), source, OptionalDouble.of(group.standardError()));
    }

    private void provenance() {
        card.provenance("program", "JobModelFit")
                .provenance("library_version", LibraryVersion.CURRENT)
                .provenance("rows_from", fit.description().rowsFrom())
                .provenance("clusters", String.join(", ", fit.clusters()))
                .provenance("folds", Integer.toString(fit.folds()))
                .provenance("fold_seed", Long.toString(fit.seed()));
        ModelDocument prior = fit.prior();
        if (prior != null) {
            card.provenance("prior", prior.id() + " " + prior.version())
                    .provenance("prior_extra_intercept_variance", Double.toString(fit.extraInterceptVariance()));
        }
        rows.forEach((horizon, frame) -> {
            String suffix = "_" + horizon.months() + "_months";
            ForecastCheck check = checks.get(horizon);
            JobModelEstimates.Logit logit = estimates.logit(horizon);
            card.provenance("rows" + suffix, Integer.toString(frame.size()))
                    .provenance(
                            "events" + suffix,
                            Long.toString(estimates.fit(horizon).events()))
                    .provenance(
                            "citizens" + suffix,
                            Integer.toString(RowChecks.citizens(frame).count()))
                    .provenance("rows_dropped" + suffix, dropped(frame))
                    .provenance("auc" + suffix, rounded(check.auc()))
                    .provenance("calibration_intercept" + suffix, withError(check.intercept()))
                    .provenance("calibration_slope" + suffix, withError(check.slope()))
                    .provenance("pulled" + suffix, String.format(Locale.ROOT, "%.2f", logit.pulled()));
        });
    }

    private static String dropped(ModelFrame frame) {
        List<String> reasons = frame.droppedRows().entrySet().stream()
                .map(reason -> reason.getValue() + " " + reason.getKey())
                .toList();
        return reasons.isEmpty() ? "0" : String.join("; ", reasons);
    }

    private static String withError(Coefficient coefficient) {
        return coefficient.hasStandardError()
                ? rounded(coefficient.estimate()) + " (standard error " + rounded(coefficient.standardError()) + ")"
                : rounded(coefficient.estimate());
    }

    private static String rounded(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }
}
