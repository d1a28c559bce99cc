package dk.bip.examples.casebook;

import dk.bip.core.casefile.CaseFile;
import dk.bip.core.casefile.CaseSnapshot;
import dk.bip.core.indicator.Dimension;
import dk.bip.core.indicator.Instrument;
import dk.bip.core.progression.Progression;
import dk.bip.core.progression.ProgressionCalculator;
import dk.bip.core.report.CaseReport;
import dk.bip.core.report.Report;
import dk.bip.core.report.ReportSection;
import dk.bip.core.report.ReportStyle;
import dk.bip.model.builtin.EvidenceModel;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.predictor.JobProbabilityPredictor;
import dk.bip.model.predictor.Prediction;
import dk.bip.model.report.ProbabilitySection;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The page about a stored case that citizen and caseworker look at together, as one file of HTML. It names nobody, and no error quotes the
 * case.
 */
public final class ReportFile {

    private ReportFile() {}

    /**
     * Runs the example.
     *
     * @param args the file of the case and that of the page, and perhaps {@code --date}, by default that of the last measurement, {@code
     *     --instrument} with an id where several were used, {@code --language da|en}, {@code --target SCALE=SCORE} and {@code --hide DIMENSION}
     *     as often as wanted, or {@code --with-probability}, which would tell of what is hidden
     */
    public static void main(String[] args) {
        Arguments arguments = Arguments.parse(
                args,
                "CASE.json",
                "OUT.html",
                "--date=",
                "--instrument=",
                "--language=",
                "--target=...",
                "--hide=...",
                "--with-probability");
        arguments.refuseTogether("--hide", "--with-probability");
        CaseFile file = StoredDocument.caseFile(arguments.required("CASE.json"));
        CaseSnapshot snapshot = file.asOf(arguments.date("--date").orElseGet(() -> StoredDocument.lastMeasured(file)));
        Instrument instrument = StoredDocument.instrument(snapshot, arguments.value("--instrument"));
        Progression progression = withTargets(arguments, instrument).calculate(snapshot);
        ReportStyle style = ReportStyle.of(arguments.danishOrEnglish()).withHidden(hidden(arguments, instrument));
        Report report =
                CaseReport.write(progression, snapshot, UsualBelief.attention().calculate(snapshot), style);
        if (arguments.has("--with-probability")) {
            report = report.withAfter(CaseReport.TARGETS, probability(snapshot, style));
        }
        try (OutputFile out = OutputFile.open(arguments.required("OUT.html"))) {
            out.write(report.html().getBytes(StandardCharsets.UTF_8));
            out.finish();
        }
    }

    private static ProgressionCalculator withTargets(Arguments arguments, Instrument instrument) {
        ProgressionCalculator calculator = ProgressionCalculator.of(instrument);
        for (String target : arguments.values("--target")) {
            String[] both = target.split("=", 2);
            try {
                calculator =
                        calculator.withTarget(instrument.scale(both[0]), Double.parseDouble(both[both.length - 1]));
            } catch (IllegalArgumentException wrong) {
                throw new UsageException("--target must be SCALE=SCORE, of a scale such as "
                        + instrument.scales().get(0).code() + " and within its range");
            }
        }
        return calculator;
    }

    private static Dimension[] hidden(Arguments arguments, Instrument instrument) {
        try {
            return arguments.values("--hide").stream()
                    .map(instrument::dimension)
                    .toArray(Dimension[]::new);
        } catch (IllegalArgumentException none) {
            throw new UsageException("--hide must be one of "
                    + String.join(
                            ", ",
                            instrument.dimensions().stream().map(Dimension::id).toList()));
        }
    }

    private static ReportSection probability(CaseSnapshot snapshot, ReportStyle style) {
        JobProbabilityPredictor predictor = JobProbabilityPredictor.of(EvidenceModel.withBelief());
        List<Prediction> horizons = predictor.document().horizons().stream()
                .map(horizon -> predictor.predict(snapshot, horizon))
                .toList();
        return ProbabilitySection.of(predictor.predict(snapshot, Horizon.SIX_MONTHS), horizons, style.pictures());
    }
}
