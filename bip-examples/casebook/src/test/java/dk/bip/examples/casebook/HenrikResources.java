package dk.bip.examples.casebook;

import dk.bip.core.casefile.CaseFile;
import dk.bip.core.casefile.CaseSnapshot;
import dk.bip.core.measurement.Measurement;
import dk.bip.model.builtin.EvidenceModel;
import dk.bip.model.feature.FeatureCatalogue;
import dk.bip.model.feature.FeatureRow;
import dk.bip.model.feature.FeatureSchema;
import dk.bip.model.json.BipJson;
import dk.bip.model.predictor.ModelDocument;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What the Python script reads: the model document as the library writes it, and Henrik's features at each measurement.
 *
 * <p>{@link #main} writes both; {@code regenerate-references.sh} at the top of the project scores them with Python after it.
 */
final class HenrikResources {

    static final ModelDocument MODEL = EvidenceModel.withBelief();

    private HenrikResources() {}

    public static void main(String[] args) throws IOException {
        Files.writeString(Path.of(args[0], "model-document.json"), modelDocument());
        Files.writeString(Path.of(args[0], "rows.csv"), rows());
    }

    static String modelDocument() {
        return BipJson.MODEL_DOCUMENT.writePretty(MODEL);
    }

    static String rows() {
        CaseFile caseFile = HenrikCase.caseFile();
        FeatureSchema schema = MODEL.schema();
        StringBuilder csv = new StringBuilder("date,")
                .append(String.join(",", schema.names()))
                .append('\n');
        for (LocalDate date : measurementDates()) {
            FeatureRow row = FeatureCatalogue.builtIn().read(schema, caseFile.asOf(date));
            List<String> cells = new ArrayList<>(List.of(date.toString()));
            for (int i = 0; i < schema.size(); i++) {
                cells.add(row.isGiven(i) ? String.valueOf(row.valueAt(i)) : "");
            }
            csv.append(String.join(",", cells)).append('\n');
        }
        return csv.toString();
    }

    static List<LocalDate> measurementDates() {
        CaseSnapshot last = Henrik.lastSnapshot();
        return last.measurements().measurements().stream()
                .map(Measurement::date)
                .distinct()
                .toList();
    }

    static String committed(String name) {
        try (InputStream in = HenrikResources.class.getResourceAsStream("/" + name)) {
            if (in == null) {
                throw new IllegalArgumentException("no test resource " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
