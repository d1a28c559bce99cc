package dk.bip.examples.casebook;

import dk.bip.core.casefile.CaseCheck;
import dk.bip.core.casefile.CaseFile;
import dk.bip.core.casefile.CaseSnapshot;
import dk.bip.core.indicator.Bip;
import dk.bip.core.indicator.Instrument;
import dk.bip.core.measurement.Measurement;
import dk.bip.model.json.BipJson;
import dk.bip.model.json.CaseFileJson;
import dk.bip.model.json.JsonFormatException;
import dk.bip.model.predictor.ModelDocument;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.InvalidPathException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads a file that holds one JSON document. What is wrong with it is said with the place in it, and never with its content. */
final class StoredDocument {

    private StoredDocument() {}

    static CaseFile caseFile(String file) {
        return read(file, "case file", BipJson.CASE_FILE::read);
    }

    /** Reads a case event by event; only what is no case file at all is refused. */
    static CaseCheck caseCheck(String file) {
        return read(file, "case file", CaseFileJson::check);
    }

    /** The day of the last measurement of a case. */
    static LocalDate lastMeasured(CaseFile file) {
        return file.asOf(Arguments.LAST_DAY)
                .measurements()
                .last()
                .map(Measurement::date)
                .orElseThrow(() -> new UsageException("the case holds no measurement"));
    }

    /** The instrument of an id, or the one that a case was measured with; BIP where nothing was measured. */
    static Instrument instrument(CaseSnapshot snapshot, Optional<String> id) {
        List<Instrument> instruments = snapshot.measurements().instruments();
        if (id.isEmpty() && instruments.size() <= 1) {
            return instruments.isEmpty() ? Bip.INSTRUMENT : instruments.get(0);
        }
        return instruments.stream()
                .filter(instrument -> id.equals(Optional.of(instrument.id())))
                .findFirst()
                .orElseThrow(() -> new UsageException("--instrument must be one of "
                        + String.join(
                                ", ", instruments.stream().map(Instrument::id).toList())));
    }

    /** Reads a model, which must give the scores of its reference cases on this machine. */
    static ModelDocument model(String file) {
        return read(file, "model document", BipJson.MODEL_DOCUMENT::read);
    }

    /**
     * Reads a file.
     *
     * @param file its name
     * @param what what it must be, such as {@code case file}
     * @param reader what makes a value of its bytes
     */
    private static <T> T read(String file, String what, Function<byte[], T> reader) {
        try {
            return reader.apply(bytes(file));
        } catch (JsonFormatException e) {
            throw new UsageException(InputFile.nameOf(file) + " is no " + what + ": "
                    + e.getMessage().lines().findFirst().orElseThrow());
        }
    }

    static byte[] bytes(String file) {
        try {
            try (InputStream in = InputFile.open(file)) {
                return in.readAllBytes();
            }
        } catch (IOException | InvalidPathException unreadable) {
            throw CaseSource.cannotRead(file, unreadable);
        }
    }
}
