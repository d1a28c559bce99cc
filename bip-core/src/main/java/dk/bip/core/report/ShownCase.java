package dk.bip.core.report;

import dk.bip.core.Language;
import dk.bip.core.LanguageFormat;
import dk.bip.core.attention.AttentionFact;
import dk.bip.core.attention.AttentionPoint;
import dk.bip.core.casefile.CaseSnapshot;
import dk.bip.core.indicator.Dimension;
import dk.bip.core.indicator.Scale;
import dk.bip.core.internal.words.Words;
import dk.bip.core.progression.Progression;
import dk.bip.core.progression.ScaleProgression;
import dk.bip.core.progression.TargetDistance;
import java.util.List;

/** What of a case is shown, for the sections to write. */
record ShownCase(Progression progression, CaseSnapshot snapshot, List<AttentionPoint> allPoints, ReportStyle style) {

    Language language() {
        return style.language();
    }

    LanguageFormat format() {
        return LanguageFormat.of(language());
    }

    /** Chooses between the two languages of the library. */
    String say(String danish, String english) {
        return Words.in(language(), danish, english);
    }

    ReportSection.Builder section(String code, String danish, String english) {
        return ReportSection.builder(language(), code, say(danish, english));
    }

    List<Dimension> dimensions() {
        return progression.instrument().dimensions().stream()
                .filter(dimension -> !style.hidden().contains(dimension))
                .toList();
    }

    List<ScaleProgression> scales() {
        return progression.scales().stream()
                .filter(scale -> isShown(scale.scale()))
                .toList();
    }

    List<TargetDistance> targets() {
        return progression.targets().stream()
                .filter(target -> isShown(target.scale()))
                .toList();
    }

    /** Without the points that say what a rater said of a hidden dimension. */
    List<AttentionPoint> points() {
        return allPoints.stream()
                .filter(point -> point.facts().stream().noneMatch(this::isOfHidden))
                .toList();
    }

    private boolean isShown(Scale scale) {
        return scale.dimension().filter(style.hidden()::contains).isEmpty();
    }

    private boolean isOfHidden(AttentionFact fact) {
        return progression.instrument().scales().stream()
                .filter(scale -> !isShown(scale))
                .anyMatch(scale -> fact.code().startsWith(scale.code() + "="));
    }
}
