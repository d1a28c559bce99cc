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
import java.util.List;

/**
 * The page about a stored case that citizen and caseworker look at together, as one file of HTML. It names nobody, and no error quotes the
 * case.
 */
final class ReportFile {

    private ReportFile() {}

    static Command command() {
        return Command.named("report", "a stored case as a page that citizen and caseworker look at together, as HTML")
                .storedCase("CASE.json")
                .required("OUT.html", "the page to write; - for the standard output")
                .optional("--date DATE", "the day; without it, that of the last measurement")
                .optional("--instrument ID", "the instrument, where several were used")
                .danishOrEnglish()
                .repeated("--target SCALE=SCORE", "a target on a scale, such as BOTH.SEVEN=4")
                .repeated(
                        "--hide DIMENSION",
                        "what stands nowhere on the page but in the indices, such as HEALTH_MASTERY")
                .optional("--with-probability", "adds that of the built-in model with belief; not with --hide")
                .runs(ReportFile::run);
    }

    private static void run(Arguments arguments) {
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
        OutputFile.write(arguments.required("OUT.html"), report.html());
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
