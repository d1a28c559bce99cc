package dk.bip.model.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Documents with one fault each: a field left out, a value replaced by one of another kind or out of range, a field too many. */
final class Faults {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final List<String> OTHERS =
            List.of("null", "{}", "[]", "\"x\"", "\"\"", "true", "0.5", "-1", "1000000007", "\"2015-02-30\"");

    private Faults() {}

    static List<Supplier<JsonNode>> of(JsonNode document) {
        List<Supplier<JsonNode>> faults = new ArrayList<>();
        collect(document, document, "", faults);
        return faults;
    }

    private static void collect(JsonNode root, JsonNode node, String pointer, List<Supplier<JsonNode>> faults) {
        if (node.isObject()) {
            faults.add(() -> {
                JsonNode more = root.deepCopy();
                ((ObjectNode) more.at(pointer)).put("surplus", 1);
                return more;
            });
        }
        List<String> steps = new ArrayList<>();
        node.fieldNames().forEachRemaining(steps::add);
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            steps.add(Integer.toString(i));
        }
        for (String step : steps) {
            if (node.isObject()) {
                faults.add(() -> {
                    JsonNode less = root.deepCopy();
                    ((ObjectNode) less.at(pointer)).remove(step);
                    return less;
                });
            }
            for (String other : OTHERS) {
                faults.add(() -> replaced(root, pointer, step, other));
            }
            collect(root, node.at("/" + step), pointer + "/" + step, faults);
        }
    }

    private static JsonNode replaced(JsonNode root, String pointer, String step, String other) {
        JsonNode changed = root.deepCopy();
        JsonNode parent = changed.at(pointer);
        try {
            if (parent.isObject()) {
                ((ObjectNode) parent).set(step, MAPPER.readTree(other));
            } else {
                ((ArrayNode) parent).set(Integer.parseInt(step), MAPPER.readTree(other));
            }
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
        return changed;
    }
}
