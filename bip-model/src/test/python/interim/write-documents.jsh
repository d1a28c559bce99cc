// Writes the documents of the interim model as JSON, without the scores that Python is to give.
import dk.bip.model.interim.InterimModel
import dk.bip.model.json.BipJson
import java.nio.file.Files
import java.nio.file.Path
for (var model : java.util.List.of(InterimModel.withBelief(), InterimModel.withoutBelief())) {
    Files.writeString(
            Path.of(System.getProperty("folder"), model.id() + ".json"),
            BipJson.MODEL_DOCUMENT.writePretty(model.withReferenceCases(java.util.List.of())));
}
/exit
