package dk.bip.examples.casebook;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dk.bip.core.Language;
import dk.bip.core.casefile.CaseFile;
import dk.bip.core.casefile.CaseIssue;
import dk.bip.core.casefile.CaseSnapshot;
import dk.bip.core.indicator.Instrument;
import dk.bip.core.progression.ProgressionCalculator;
import dk.bip.model.json.BipJson;
import dk.bip.model.json.CaseFileJson;
import dk.bip.model.json.JsonFormatException;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.predictor.Estimate;
import dk.bip.model.predictor.JobProbabilityPredictor;
import dk.bip.model.predictor.Prediction;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;

/**
 * From a stored case to the line that tells what moved in it and how likely a job is, or why neither can be said. Whatever is wrong with a
 * case is in its line, without a word of the case. Immutable and thread-safe.
 */
final class NightCalculation {

    private static final JsonFactory JSON = new JsonFactory();
    private static final int LINE = 1 << 16;

    private final LocalDate date;
    private final JobProbabilityPredictor predictor;
    private final Horizon horizon;

    NightCalculation(LocalDate date, JobProbabilityPredictor predictor, Horizon horizon) {
        this.date = date;
        this.predictor = predictor;
        this.horizon = horizon;
    }

    /** One thing that is wrong with a case: where in its document, of which kind, and the rule that is broken. */
    private record Reason(String path, String code, String message) {}

    NightLine line(IncomingCase incoming) {
        if (incoming.document() == null) {
            return failed(incoming, List.of(new Reason("", "UNREADABLE_FILE", "the file cannot be read")));
        }
        CaseFile file;
        try {
            file = BipJson.CASE_FILE.read(incoming.document());
        } catch (JsonFormatException refused) {
            return failed(incoming, reasons(incoming, refused));
        }
        try {
            return calculated(incoming, file);
        } catch (RuntimeException unforeseen) {
            String message =
                    "the calculation ended in a " + unforeseen.getClass().getSimpleName();
            return failed(incoming, List.of(new Reason("", "UNFORESEEN", message)));
        }
    }

    private NightLine calculated(IncomingCase incoming, CaseFile file) {
        CaseSnapshot snapshot = file.asOf(date);
        Prediction prediction = predictor.predict(snapshot, horizon);
        return line(
                prediction instanceof Estimate ? NightLine.Outcome.ESTIMATE : NightLine.Outcome.NO_ESTIMATE,
                incoming,
                out -> {
                    out.writeStringField("citizen", file.citizen().value());
                    out.writeArrayFieldStart("progressions");
                    for (Instrument instrument : snapshot.measurements().instruments()) {
                        out.writeRawValue(BipJson.PROGRESSION.write(
                                ProgressionCalculator.of(instrument).calculate(snapshot)));
                    }
                    out.writeEndArray();
                    out.writeFieldName("prediction");
                    out.writeRawValue(BipJson.PREDICTION.write(prediction));
                });
    }

    /** Everything that is wrong with the events, or, where they cannot be looked at, what is wrong with the document. */
    private static List<Reason> reasons(IncomingCase incoming, JsonFormatException refused) {
        try {
            List<Reason> reasons = CaseFileJson.check(incoming.document()).issues().stream()
                    .filter(issue -> issue.severity() == CaseIssue.Severity.ERROR)
                    .map(NightCalculation::reason)
                    .toList();
            return reasons.isEmpty() ? List.of(reason(refused)) : reasons;
        } catch (JsonFormatException noEvents) {
            return List.of(reason(noEvents));
        }
    }

    private static Reason reason(CaseIssue issue) {
        return new Reason(
                "/events/" + issue.index(), issue.code().name(), issue.message().in(Language.ENGLISH));
    }

    private static Reason reason(JsonFormatException refused) {
        return new Reason(refused.path(), "NO_CASE_FILE", refused.rule());
    }

    private static NightLine failed(IncomingCase incoming, List<Reason> reasons) {
        return line(NightLine.Outcome.FAILED, incoming, out -> {
            out.writeArrayFieldStart("failed");
            for (Reason reason : reasons) {
                out.writeStartObject();
                out.writeStringField("path", reason.path());
                out.writeStringField("code", reason.code());
                out.writeStringField("message", reason.message());
                out.writeEndObject();
            }
            out.writeEndArray();
        });
    }

    private interface Fields {
        void write(JsonGenerator out) throws IOException;
    }

    private static NightLine line(NightLine.Outcome outcome, IncomingCase incoming, Fields fields) {
        ByteArrayOutputStream text = new ByteArrayOutputStream(LINE);
        try (JsonGenerator out = JSON.createGenerator(text)) {
            out.writeStartObject();
            incoming.writePlace(out);
            fields.write(out);
            out.writeEndObject();
            out.writeRaw('\n');
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new NightLine(outcome, text.toByteArray());
    }
}
