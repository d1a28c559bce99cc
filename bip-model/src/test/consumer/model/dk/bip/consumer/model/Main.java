package dk.bip.consumer.model;

import dk.bip.core.indicator.Score;
import dk.bip.core.indicator.ScoreRange;
import dk.bip.model.builtin.EvidenceModel;
import dk.bip.model.json.BipJson;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.predictor.ModelDocument;
import dk.bip.model.validation.CronbachAlpha;
import dk.bip.model.validation.RatingTable;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;

/** Scores, calls into each dependency, reads a resource of the module, and writes a model as JSON and as a Java stream and reads it back. */
final class Main {
    private Main() {}

    public static void main(String[] args) throws IOException, ClassNotFoundException {
        Score score = ScoreRange.ONE_TO_FIVE.score(3);
        ModelDocument model = EvidenceModel.withBelief();
        ModelDocument read = BipJson.MODEL_DOCUMENT.read(BipJson.MODEL_DOCUMENT.write(model));
        boolean hasSchema = BipJson.MODEL_DOCUMENT.schema().contains("2020-12");
        RatingTable ratings = RatingTable.builder("a", "b").row(1, 2).row(3, 3).row(4, 5).build();
        boolean hasInterval = CronbachAlpha.withDefaults().evaluate(ratings).interval().lower() < 1;
        System.out.println(Horizon.class.getModule().getName() + " " + score.value() + " " + hasInterval + " " + hasSchema + " "
                + read.equals(model) + " " + copy(model).equals(model));
    }

    private static Object copy(Object value) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return in.readObject();
        }
    }
}
