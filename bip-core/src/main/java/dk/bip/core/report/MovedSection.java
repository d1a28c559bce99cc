package dk.bip.core.report;

import dk.bip.core.Language;
import dk.bip.core.indicator.Dimension;
import dk.bip.core.indicator.IndexRule;
import dk.bip.core.indicator.Rater;
import dk.bip.core.indicator.Scale;
import dk.bip.core.picture.CoursePicture;
import dk.bip.core.picture.Picture;
import dk.bip.core.picture.PictureStyle;
import dk.bip.core.picture.RadarPicture;
import dk.bip.core.picture.ScalesPicture;
import dk.bip.core.progression.Change;
import dk.bip.core.progression.Movement;
import dk.bip.core.progression.Progression;
import dk.bip.core.progression.ReliableChange;
import dk.bip.core.progression.ScaleFamily;
import dk.bip.core.progression.ScaleProgression;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What moved: overall, on every scale as judged together with the others, and in pictures. */
final class MovedSection {

    private static final char NO_BREAK = '\u00A0';

    private final ShownCase shown;
    private final Progression progression;
    private final Language language;
    private final PictureStyle style;
    private final ScaleFamily indices;
    private final ScaleFamily dimensions;

    private MovedSection(ShownCase shown) {
        this.shown = shown;
        this.progression = shown.progression();
        this.language = shown.language();
        this.style = shown.style().pictures();
        this.indices = progression.indices();
        this.dimensions = progression.dimensions();
    }

    static ReportSection of(ShownCase shown) {
        return new MovedSection(shown).section();
    }

    private ReportSection section() {
        ReportSection.Builder section = shown.section(CaseReport.MOVED, "Hvad har flyttet sig?", "What has moved?");
        progression.describeOverall(language).ifPresent(section::paragraph);
        progression.jobs().forEach(job -> section.paragraph(job.describe(language)));
        section.pictures(pictures())
                .table(shown.say("Skala for skala", "Scale by scale"), columns(), rows())
                .note(indices.describeChance(language))
                .note(dimensions.describeChance(language))
                .note(hidden())
                .picturesOnScreen(scales());
        return section.build();
    }

    private List<Picture> pictures() {
        List<Picture> pictures = new ArrayList<>();
        if (!shown.dimensions().isEmpty()) {
            pictures.add(RadarPicture.draw(progression, shown.dimensions(), style));
        }
        progression
                .overall()
                .or(() -> shown.scales().stream().findFirst())
                .map(ScaleProgression::scale)
                .ifPresent(scale ->
                        pictures.add(CoursePicture.draw(progression, List.of(scale), shown.snapshot(), style)));
        return pictures;
    }

    /** All scales in two pictures of about the same height, to stand beside each other. An index has two lines at most, a dimension one. */
    private List<Picture> scales() {
        List<Dimension> all = shown.dimensions();
        int lines = all.size() + 2 * progression.instrument().indices().size();
        List<Dimension> first = all.subList(0, Math.min(all.size(), (lines + 1) / 2));
        Map<Boolean, List<Scale>> halves = shown.scales().stream()
                .map(ScaleProgression::scale)
                .collect(Collectors.partitioningBy(
                        scale -> scale.dimension().filter(first::contains).isPresent()));
        return Stream.of(halves.get(true), halves.get(false))
                .filter(half -> !half.isEmpty())
                .map(half -> ScalesPicture.draw(progression, half, style))
                .toList();
    }

    private List<String> columns() {
        List<String> columns = new ArrayList<>();
        columns.add(shown.say("Skala", "Scale"));
        progression.instrument().raters().forEach(rater -> columns.add(rater.label(language)));
        return columns;
    }

    private List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        for (IndexRule index : progression.instrument().indices()) {
            rows.add(row(index.label(language), index::isRatedBy, rater -> Scale.of(rater, index)));
        }
        for (Dimension dimension : shown.dimensions()) {
            rows.add(row(dimension.label(language), dimension::isRatedBy, rater -> Scale.of(rater, dimension)));
        }
        return rows;
    }

    private List<String> row(String label, Predicate<Rater> isRatedBy, Function<Rater, Scale> scaleOf) {
        List<String> row = new ArrayList<>(List.of(label));
        for (Rater rater : progression.instrument().raters()) {
            row.add(
                    isRatedBy.test(rater)
                            ? cell(progression.on(scaleOf.apply(rater)))
                            : shown.say("vurderes ikke", "not rated"));
        }
        return row;
    }

    private String cell(ScaleProgression scale) {
        if (scale.change() instanceof ReliableChange known) {
            ScaleFamily family = scale.scale().index().isPresent() ? indices : dimensions;
            Movement movement = family.isListed(scale.scale()) ? known.movement() : Movement.STANDSTILL;
            return movement.label(language) + ": "
                    + known.describeSize(language).replace(' ', NO_BREAK);
        }
        if (scale.change() instanceof Change.OfUnknownCertainty uncertain) {
            return shown.format().change(uncertain.difference()) + shown.say(" ± ukendt", " ± unknown");
        }
        return shown.say("mangler", "missing");
    }

    private String hidden() {
        int count = shown.style().hidden().size();
        if (count == 0) {
            return "";
        }
        return count == 1
                ? shown.say("Én skala vises ikke på denne side.", "One scale is not shown on this page.")
                : shown.say(
                        count + " skalaer vises ikke på denne side.", count + " scales are not shown on this page.");
    }
}
