package dk.bip.examples.notebooks;

import static dk.bip.core.Language.ENGLISH;

import dk.bip.core.Language;
import dk.bip.core.Summarised;
import dk.bip.core.attention.AttentionPoint;
import dk.bip.core.picture.Picture;
import dk.bip.core.picture.PictureStyle;
import dk.bip.core.picture.ScalesPicture;
import dk.bip.core.progression.AroundCourse;
import dk.bip.core.progression.Change;
import dk.bip.core.progression.DistanceTravelled;
import dk.bip.core.progression.Phase;
import dk.bip.core.progression.Progression;
import dk.bip.core.progression.RaterGap;
import dk.bip.core.progression.ScaleFamily;
import dk.bip.core.progression.ScaleProgression;
import dk.bip.core.progression.TargetDistance;
import dk.bip.core.progression.Trend;
import dk.bip.core.report.Report;
import dk.bip.core.report.ReportSection;
import dk.bip.model.card.ModelCard;
import dk.bip.model.caseworker.EffectivenessQuartiles;
import dk.bip.model.picture.ContributionsPicture;
import dk.bip.model.predictor.Estimate;
import dk.bip.model.predictor.Explanation;
import dk.bip.model.predictor.ModelDocument;
import dk.bip.model.predictor.NoEstimate;
import dk.bip.model.predictor.SurvivalCurve;
import dk.bip.model.trial.TimeToOutcome;
import dk.bip.model.trial.WeeklyEffects;
import dk.bip.model.validation.Calibration;
import dk.bip.model.validation.RocCurve;
import dk.bip.model.whatif.AssociatedDifference;
import dk.bip.model.whatif.Scenario;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.rapaio.jupyter.kernel.display.DisplayRenderer;
import org.rapaio.jupyter.kernel.display.DisplayTransformer;
import org.rapaio.jupyter.kernel.display.spi.DisplayProvider;

/**
 * What a notebook shows where a cell ends in a bare value: it goes by the type of the value, and the first of the list that fits is taken. In
 * JShell the same cell prints {@code toString}, which says nothing of a person.
 */
public final class BareValues implements DisplayProvider {

    private static final PictureStyle STYLE = PictureStyle.of(ENGLISH);

    private static final List<Shown<?>> SHOWN = List.of(
            Shown.asPicture(Picture.class, Picture::markdown, BareValues::sized),
            Shown.asPicture(
                    Progression.class,
                    progression -> progression.describe(ENGLISH),
                    progression -> sized(ScalesPicture.draw(progression, STYLE))),
            Shown.asPicture(
                    Estimate.class,
                    estimate -> estimate.describe(ENGLISH),
                    estimate -> sized(ContributionsPicture.draw(estimate, STYLE))),
            Shown.asPicture(SurvivalCurve.class, curve -> curve.describe(ENGLISH), SurvivalPlot::svg),
            Shown.asPicture(RocCurve.class, RocCurve::summary, RocPlot::svg),
            Shown.asPicture(Calibration.Result.class, Calibration.Result::summary, CalibrationPlot::svg),
            Shown.asPicture(EffectivenessQuartiles.Result.class, Summarised::summary, QuartilesPlot::svg),
            Shown.asPicture(TimeToOutcome.Result.class, Summarised::summary, TimesPlot::svg),
            Shown.asPicture(WeeklyEffects.Result.class, Summarised::summary, WeeklyEffectsPlot::svg),
            Shown.asPage(Report.class, Report::text, BareValues::body),
            Shown.asPage(ReportSection.class, ReportSection::text, ReportSection::html),
            Shown.asMarkdown(ModelCard.class, card -> card.toMarkdown(ENGLISH)),
            Shown.asMarkdown(ModelDocument.class, document -> document.toMarkdown(ENGLISH)),
            described(NoEstimate.class, NoEstimate::describe),
            described(Scenario.class, Scenario::describe),
            described(Explanation.class, Explanation::text),
            described(AssociatedDifference.class, AssociatedDifference::describe),
            described(AttentionPoint.class, AttentionPoint::describe),
            described(AroundCourse.class, AroundCourse::describe),
            described(ScaleProgression.class, ScaleProgression::describe),
            described(ScaleFamily.class, ScaleFamily::describe),
            described(Change.class, Change::describe),
            described(Trend.class, Trend::describe),
            described(Phase.class, Phase::describe),
            described(RaterGap.class, RaterGap::describe),
            described(TargetDistance.class, TargetDistance::describe),
            described(DistanceTravelled.class, DistanceTravelled::describe),
            Shown.asText(Summarised.class, Summarised::summary),
            Shown.asText(Optional.class, BareValues::textOf),
            Shown.asPage(
                    Collection.class,
                    values -> rows(values).text(),
                    values -> rows(values).html()),
            Shown.asPage(
                    Map.class,
                    values -> rows(values.entrySet()).text(),
                    values -> rows(values.entrySet()).html()),
            Shown.asText(Object.class, Object::toString));

    private static <T> Shown<T> described(Class<T> type, BiFunction<T, Language, String> describe) {
        return Shown.asPage(
                type, value -> describe.apply(value, ENGLISH), value -> Prose.html(describe.apply(value, ENGLISH)));
    }

    private static Rows rows(Collection<?> values) {
        return Rows.of(values, BareValues::textOf);
    }

    /** A picture at its own size: without one it is as wide as what it stands in, which in a notebook is the window. */
    private static String sized(Picture picture) {
        return picture.svg()
                .replaceFirst("<svg ", "<svg width=\"" + picture.width() + "\" height=\"" + picture.height() + "\" ");
    }

    /** What any value is as text: an optional is what it holds. */
    private static String textOf(Object value) {
        Object held = value instanceof Optional<?> optional ? optional.orElse(null) : value;
        return held == null
                ? "nothing"
                : SHOWN.stream()
                        .filter(shown -> shown.type().isInstance(held))
                        .findFirst()
                        .orElseThrow()
                        .textOf(held);
    }

    /** The page of a report without its head, which belongs to the page that the notebook is. */
    private static String body(Report report) {
        String page = report.html();
        return page.substring(page.indexOf("<header>"), page.indexOf("</body>"));
    }

    @Override
    public List<DisplayRenderer> getDisplayRenderers() {
        return List.copyOf(SHOWN);
    }

    @Override
    public List<DisplayTransformer> getDisplayTransformers() {
        return List.of();
    }
}
