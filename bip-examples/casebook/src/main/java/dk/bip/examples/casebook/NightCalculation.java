package dk.bip.examples.casebook;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import dk.bip.model.json.StoredCaseAnswer;
import dk.bip.model.json.StoredCaseAnswer.Calculated;
import dk.bip.model.json.StoredCaseAnswer.Failed;
import dk.bip.model.json.StoredCaseAnswer.Reason;
import dk.bip.model.json.StoredCaseCalculator;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.predictor.Estimate;
import dk.bip.model.predictor.JobProbabilityPredictor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;

/**
 * From a stored case to the line that tells what moved in it and how likely a job is, or why neither can be said. Whatever is wrong with a
 * case is in its line, without a word of the case. Immutable and thread-safe.
 */
final class NightCalculation {

    /** Leaves open what the answer closes. */
    private static final JsonFactory JSON = new JsonFactoryBuilder()
            .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
            .build();

    private static final int LINE = 1 << 16;
    private static final StoredCaseAnswer UNREADABLE =
            Failed.of(new Reason("", "UNREADABLE_FILE", "the file cannot be read"));

    private final LocalDate date;
    private final StoredCaseCalculator calculator;

    NightCalculation(LocalDate date, JobProbabilityPredictor predictor, Horizon horizon) {
        this.date = date;
        this.calculator = StoredCaseCalculator.of(predictor, horizon);
    }

    NightLine line(IncomingCase incoming) {
        StoredCaseAnswer answer =
                incoming.document() == null ? UNREADABLE : calculator.calculate(incoming.document(), date);
        ByteArrayOutputStream text = new ByteArrayOutputStream(LINE);
        try (JsonGenerator out = JSON.createGenerator(text)) {
            out.writeStartObject();
            incoming.writePlace(out);
            // the answer as further fields of the same object
            out.writeRaw(',' + answer.toJson().substring(1) + '\n');
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new NightLine(outcome(answer), text.toByteArray());
    }

    private static NightLine.Outcome outcome(StoredCaseAnswer answer) {
        if (!(answer instanceof Calculated calculated)) {
            return NightLine.Outcome.FAILED;
        }
        return calculated.prediction() instanceof Estimate ? NightLine.Outcome.ESTIMATE : NightLine.Outcome.NO_ESTIMATE;
    }
}
