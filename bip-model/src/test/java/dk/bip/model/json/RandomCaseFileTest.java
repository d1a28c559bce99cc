package dk.bip.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import dk.bip.core.casefile.CaseFile;
import dk.bip.core.casefile.CaseSnapshot;
import dk.bip.core.progression.Progression;
import dk.bip.core.progression.ProgressionCalculator;
import dk.bip.core.testing.LaterMutations;
import dk.bip.core.testing.RandomCaseFiles;
import dk.bip.model.builtin.EvidenceModel;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.predictor.JobProbabilityPredictor;
import dk.bip.model.predictor.ModelDocument;
import dk.bip.model.predictor.Prediction;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole cases of three years: what is stored comes back the same, and shows nothing of what came later. */
class RandomCaseFileTest {

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 40);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void readsBackFilesAndSnapshots(long seed) {
        CaseFile file = RandomCaseFiles.of(seed);
        String document = BipJson.CASE_FILE.write(file);

        assertThat(BipJson.CASE_FILE.read(document)).isEqualTo(file);
        assertThat(BipJson.CASE_FILE.write(BipJson.CASE_FILE.read(document))).isEqualTo(document);
        for (LocalDate date : RandomCaseFiles.dates(seed, 4)) {
            CaseSnapshot snapshot = file.asOf(date);
            assertThat(BipJson.CASE_SNAPSHOT.read(BipJson.CASE_SNAPSHOT.toBytes(snapshot)))
                    .isEqualTo(snapshot);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void readsBackWhatIsCalculatedFromThem(long seed) {
        ProgressionCalculator calculator = ProgressionCalculator.withDefaults();
        ModelDocument document = BipJson.MODEL_DOCUMENT.read(BipJson.MODEL_DOCUMENT.write(EvidenceModel.withBelief()));
        assertThat(document).isEqualTo(EvidenceModel.withBelief());
        JobProbabilityPredictor predictor = JobProbabilityPredictor.of(document);
        for (LocalDate date : RandomCaseFiles.dates(seed, 3)) {
            CaseSnapshot snapshot = RandomCaseFiles.of(seed).asOf(date);
            Progression progression = calculator.calculate(snapshot);
            Prediction prediction = predictor.predict(snapshot, Horizon.TWELVE_MONTHS);

            assertThat(BipJson.PROGRESSION.read(BipJson.PROGRESSION.write(progression)))
                    .isEqualTo(progression);
            assertThat(BipJson.PREDICTION.read(BipJson.PREDICTION.write(prediction)))
                    .isEqualTo(prediction);
        }
    }

    @Test
    void showsNothingThatCameLaterSeeds100To105() {
        LaterMutations.assertUnseen(100, 6, BipJson.CASE_SNAPSHOT::write);
    }

    @Test
    void writesTheSameWithADecimalComma() {
        CaseFile file = RandomCaseFiles.of(7);
        String document = BipJson.CASE_FILE.write(file);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(new Locale("da", "DK"));
            assertThat(BipJson.CASE_FILE.write(file)).isEqualTo(document);
            assertThat(BipJson.CASE_FILE.read(document)).isEqualTo(file);
            Locale.setDefault(new Locale("ar", "EG"));
            assertThat(BipJson.CASE_FILE.write(file)).isEqualTo(document);
        } finally {
            Locale.setDefault(before);
        }
    }
}
