package dk.bip.core.report;

import dk.bip.core.indicator.MissingReason;
import dk.bip.core.indicator.Reading;
import dk.bip.core.indicator.Scale;
import dk.bip.core.progression.Change;
import dk.bip.core.progression.ScaleProgression;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What cannot be told of a case, and why: a sentence for each reason, with the scales that it is about. */
final class MissingSection {

    private final ShownCase shown;

    private MissingSection(ShownCase shown) {
        this.shown = shown;
    }

    static ReportSection of(ShownCase shown) {
        return new MissingSection(shown).section();
    }

    private ReportSection section() {
        ReportSection.Builder section =
                shown.section(CaseReport.MISSING, "Hvad mangler, og hvorfor?", "What is missing, and why?");
        List<ScaleProgression> scales = shown.scales();
        Map<String, List<String>> reasons = new LinkedHashMap<>();
        for (ScaleProgression scale : scales) {
            reason(scale)
                    .ifPresent(reason -> reasons.computeIfAbsent(reason, key -> new ArrayList<>())
                            .add(scale.scale().label(shown.language()) + refused(scale.scale())));
        }
        if (reasons.isEmpty()) {
            section.paragraph(
                    shown.say("Intet: alle skalaer kan sammenlignes.", "Nothing: all scales can be compared."));
        }
        reasons.forEach((reason, labels) -> section.item(
                reason,
                labels.size() == scales.size()
                        ? shown.say("Det gælder alle skalaer.", "That holds for all scales.")
                        : String.join("; ", labels) + "."));
        return section.build();
    }

    private Optional<String> reason(ScaleProgression scale) {
        if (scale.change() instanceof Change.Unknown) {
            return Optional.of(scale.change().describe(shown.language()));
        }
        if (scale.change() instanceof Change.OfUnknownCertainty) {
            return Optional.of(shown.say(
                    "Skalaens målenøjagtighed kendes ikke, og dermed heller ikke, om ændringen er sikker.",
                    "The precision of the scale is not known, and so neither whether the change is certain."));
        }
        return latest(scale.scale())
                .filter(reading -> reading.score().isEmpty())
                .map(reading -> shown.say(
                        "Den seneste måling har ingen score; ændringen er til den sidste score før den.",
                        "The latest measurement has no score; the change is to the last score before it."));
    }

    /** What the rater's latest measurement says of a dimension. */
    private Optional<Reading> latest(Scale scale) {
        return scale.dimension()
                .flatMap(dimension -> shown.snapshot()
                        .measurements()
                        .latestAt(
                                shown.progression().to(),
                                measurement -> scale.rater().equals(Optional.of(measurement.rater()))
                                        && measurement.instrument().has(dimension))
                        .map(measurement -> measurement.profile().reading(dimension)));
    }

    private String refused(Scale scale) {
        return latest(scale)
                .filter(Reading.Missing.class::isInstance)
                .map(reading -> " – " + words(((Reading.Missing) reading).reason()))
                .orElse("");
    }

    private String words(MissingReason reason) {
        return switch (reason) {
            case DECLINED -> shown.say("ønskede ikke at svare", "did not wish to answer");
            case DONT_KNOW -> shown.say("vidste det ikke", "did not know");
            case NOT_ASKED -> shown.say("blev ikke spurgt", "was not asked");
        };
    }
}
