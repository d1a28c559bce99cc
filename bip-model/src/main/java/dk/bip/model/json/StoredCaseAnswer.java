package dk.bip.model.json;

import dk.bip.core.CitizenId;
import dk.bip.core.internal.Checks;
import dk.bip.core.progression.Progression;
import dk.bip.model.predictor.Prediction;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * What a {@link StoredCaseCalculator} says of a stored case: what it {@linkplain Calculated calculated}, or why it {@linkplain Failed failed}.
 * Immutable and thread-safe; not serializable: {@link #toJson} is for that.
 */
public sealed interface StoredCaseAnswer permits StoredCaseAnswer.Calculated, StoredCaseAnswer.Failed {

    /**
     * Writes the answer as an object of JSON, in one line without a line feed:
     *
     * <pre>{"citizen":ID,"progressions":[PROGRESSION],"prediction":PREDICTION}
     * {"failed":[{"path":PLACE,"code":CODE,"message":RULE}]}</pre>
     *
     * <p>PROGRESSION and PREDICTION are documents of {@link BipJson#PROGRESSION} and {@link BipJson#PREDICTION}; the object around them is
     * none, and never read back. The same answer gives the same characters on every JVM.
     *
     * @return the object
     * @throws JsonFormatException as {@link JsonFormat#write}
     */
    String toJson();

    /**
     * What was calculated.
     *
     * @param citizen whose case it is
     * @param progressions what moved, for each instrument that was used; empty where nothing was measured
     * @param prediction how likely a job is, or why there is no estimate
     */
    record Calculated(CitizenId citizen, List<Progression> progressions, Prediction prediction)
            implements StoredCaseAnswer {

        /**
         * Checks and copies the parts.
         *
         * @param citizen whose case it is
         * @param progressions what moved, for each instrument that was used; empty where nothing was measured
         * @param prediction how likely a job is, or why there is no estimate
         * @throws NullPointerException if a part is null
         */
        public Calculated {
            Objects.requireNonNull(citizen, "citizen");
            progressions = List.copyOf(progressions);
            Objects.requireNonNull(prediction, "prediction");
        }

        @Override
        public String toJson() {
            String citizenAlone = object(out -> out.text("citizen", citizen.value()));
            return progressions.stream()
                    .map(BipJson.PROGRESSION::write)
                    .collect(Collectors.joining(
                            ",",
                            citizenAlone.substring(0, citizenAlone.length() - 1) + ",\"progressions\":[",
                            "],\"prediction\":" + BipJson.PREDICTION.write(prediction) + "}"));
        }

        /**
         * Returns how many progressions there are.
         *
         * @return a text that holds nothing of the case, not for parsing
         */
        @Override
        public String toString() {
            return "Calculated[progressions=" + progressions.size() + "]";
        }
    }

    /**
     * A document that is no case, or whose calculation failed.
     *
     * @param reasons everything that is wrong, without a word of the document; one or more
     */
    record Failed(List<Reason> reasons) implements StoredCaseAnswer {

        /**
         * Checks and copies the parts.
         *
         * @param reasons everything that is wrong, one or more
         * @throws IllegalArgumentException if there is no reason
         */
        public Failed {
            reasons = List.copyOf(reasons);
            Checks.that(!reasons.isEmpty(), "reasons must hold one or more");
        }

        /**
         * Returns a failure for one reason.
         *
         * @param reason the reason
         * @return the failure
         */
        public static Failed of(Reason reason) {
            return new Failed(List.of(reason));
        }

        @Override
        public String toJson() {
            return object(out -> out.objects("failed", reasons, Reason::write));
        }
    }

    /**
     * One thing that is wrong.
     *
     * @param path where in the document, as a JSON Pointer (RFC 6901); empty for the document as a whole
     * @param code of which kind: that of a {@link dk.bip.core.casefile.CaseIssue}, {@code NO_CASE_FILE} where the events cannot be looked at,
     *     {@code NO_DOCUMENT} where there is nothing to read, {@code UNFORESEEN} where the calculation failed, or a caller's own
     * @param message the rule that is broken, in English and without a word of the document
     */
    record Reason(String path, String code, String message) {

        /**
         * Checks the parts.
         *
         * @param path where in the document; empty for the document as a whole
         * @param code of which kind
         * @param message the rule that is broken
         * @throws NullPointerException if the path is null
         * @throws IllegalArgumentException if code or message are blank
         */
        public Reason {
            Objects.requireNonNull(path, "path");
            Checks.notBlank(code, "code");
            Checks.notBlank(message, "message");
        }

        private void write(ObjectWriter out) {
            out.text("path", path);
            out.text("code", code);
            out.text("message", message);
        }
    }

    private static String object(Consumer<ObjectWriter> fields) {
        return ObjectWriter.document(false, new Context(1, Definitions.none(List.of())), fields);
    }
}
