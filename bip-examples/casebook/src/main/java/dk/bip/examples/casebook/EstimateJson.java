package dk.bip.examples.casebook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.bip.core.Language;
import dk.bip.model.predictor.Contribution;
import dk.bip.model.predictor.Estimate;
import java.util.LinkedHashMap;
import java.util.Map;

/** An estimate as one JSON object. */
final class EstimateJson {

    private EstimateJson() {}

    /** One object with everything that a reader needs to check the number by hand. */
    static String of(Estimate estimate) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("probability", estimate.probability());
        estimate.interval().ifPresent(interval -> {
            json.put("lower", interval.lower());
            json.put("upper", interval.upper());
        });
        estimate.spread().ifPresent(spread -> {
            json.put("spreadLower", spread.lower());
            json.put("spreadUpper", spread.upper());
        });
        json.put("level", estimate.level());
        estimate.row().date().ifPresent(date -> json.put("date", date.toString()));
        json.put("horizonMonths", estimate.horizon().months());
        json.put("outcome", estimate.outcome().code());
        json.put("intercept", estimate.intercept());
        json.put(
                "contributions",
                estimate.contributions().stream()
                        .map(EstimateJson::contribution)
                        .toList());
        json.put("logOdds", estimate.logOdds());
        json.put("averaging", estimate.averaging());
        json.put("model", estimate.model());
        json.put("libraryVersion", estimate.libraryVersion());
        json.put(
                "caveats",
                estimate.caveats().stream()
                        .map(caveat -> caveat.in(Language.ENGLISH))
                        .toList());
        return pretty(json);
    }

    static String pretty(Map<String, ?> json) {
        try {
            return new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(json);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Map<String, Object> contribution(Contribution contribution) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", contribution.feature().name());
        json.put("value", contribution.logOdds());
        json.put("points", contribution.points());
        return json;
    }
}
