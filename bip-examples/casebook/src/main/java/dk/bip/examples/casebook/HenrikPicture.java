package dk.bip.examples.casebook;

import dk.bip.core.casefile.CaseSnapshot;
import dk.bip.core.indicator.Bip;
import dk.bip.core.indicator.Rater;
import dk.bip.core.measurement.Measurement;
import dk.bip.core.picture.CoursePicture;
import dk.bip.core.picture.Picture;
import dk.bip.core.picture.PictureStyle;
import dk.bip.core.picture.RadarPicture;
import dk.bip.core.picture.ScalesPicture;
import dk.bip.core.progression.Progression;
import dk.bip.core.progression.ProgressionCalculator;
import dk.bip.model.builtin.EvidenceModel;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.picture.ContributionsPicture;
import dk.bip.model.picture.HorizonsPicture;
import dk.bip.model.picture.ProbabilityPicture;
import dk.bip.model.predictor.Estimate;
import dk.bip.model.predictor.JobProbabilityPredictor;
import dk.bip.model.predictor.Prediction;
import java.util.List;

/** How does a case look? The published case of Henrik as one of the pictures of the library, as SVG. */
final class HenrikPicture {

    private static final int WIDTH = 760;
    private static final int WIDTH_OF_A_TELEPHONE = 360;
    private static final String PHONE = "-phone";

    private HenrikPicture() {}

    static Command command() {
        return Command.named("picture", "the same case as a picture, as SVG")
                .optional(
                        "PICTURE",
                        "radar, course, scales, contributions, probability or horizons; with -phone behind it as narrow as a telephone",
                        "radar")
                .danishOrEnglish()
                .runs(HenrikPicture::run);
    }

    /** Prints a picture. */
    private static void run(Arguments arguments) {
        String name = arguments.required("PICTURE");
        boolean narrow = name.endsWith(PHONE);
        PictureStyle style =
                PictureStyle.of(arguments.danishOrEnglish()).withWidth(narrow ? WIDTH_OF_A_TELEPHONE : WIDTH);
        System.out.print(draw(narrow ? name.substring(0, name.length() - PHONE.length()) : name, style)
                .svg());
    }

    private static Picture draw(String name, PictureStyle style) {
        CaseSnapshot snapshot = Henrik.lastSnapshot();
        Progression progression =
                ProgressionCalculator.withDefaults().withTarget(Bip.SEVEN, 4).calculate(snapshot);
        return switch (name) {
            case "radar" -> RadarPicture.draw(progression, style);
            case "course" -> CoursePicture.draw(progression, snapshot, style);
            case "scales" -> ScalesPicture.draw(progression, style);
            case "contributions" -> ContributionsPicture.draw((Estimate) predict(snapshot, Horizon.SIX_MONTHS), style);
            case "probability" -> ProbabilityPicture.draw(overTime(snapshot), style);
            case "horizons" -> HorizonsPicture.draw(overHorizons(snapshot), style);
            default ->
                throw new UsageException("no picture " + name
                        + "; there are radar, course, scales, contributions, probability, horizons, each with " + PHONE
                        + " too");
        };
    }

    private static Prediction predict(CaseSnapshot snapshot, Horizon horizon) {
        return JobProbabilityPredictor.of(EvidenceModel.withBelief()).predict(snapshot, horizon);
    }

    private static List<Prediction> overTime(CaseSnapshot snapshot) {
        return snapshot.measurements().by(Rater.CASEWORKER).measurements().stream()
                .map(Measurement::date)
                .map(date -> predict(snapshot.asOf(date), Horizon.SIX_MONTHS))
                .toList();
    }

    private static List<Prediction> overHorizons(CaseSnapshot snapshot) {
        return EvidenceModel.withBelief().horizons().stream()
                .map(horizon -> predict(snapshot, horizon))
                .toList();
    }
}
