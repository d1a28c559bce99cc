package dk.bip.examples.casebook;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import dk.bip.model.card.ModelCard;
import dk.bip.model.estimation.PersonPeriods;
import dk.bip.model.feature.FeatureCatalogue;
import dk.bip.model.feature.FeatureSchema;
import dk.bip.model.fit.JobModelDescription;
import dk.bip.model.json.Jackson2Module;
import dk.bip.model.json.JsonFormatException;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.outcome.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What rows do not say of the model that is fitted to them, from a file {@code MODEL.json}: a small object of this program around two documents
 * of the library, the schema of the features of one's own and the card. Nothing is guessed: an unknown field and a text where a number
 * must be are refused, with their place and never with their content.
 */
final class ModelDescriptionFile {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .defaultSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL))
            .withCoercionConfig(
                    LogicalType.Textual,
                    texts -> texts.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
            .addModule(new Jackson2Module())
            .build();

    private final Fields fields;
    private final JobModelDescription description;

    private ModelDescriptionFile(Fields fields) {
        this.fields = fields;
        this.description = description(fields);
    }

    /** The fields of the file; null where one is left out or null. */
    private record Fields(
            String id,
            String version,
            String outcome,
            List<Integer> horizonsMonths,
            String like,
            List<String> features,
            FeatureSchema ownFeatures,
            List<String> requiredFeatures,
            String rowsFrom,
            ModelCard card,
            Columns columns) {

        private Fields {
            mustBeThere(id, "id");
            mustBeThere(version, "version");
            mustBeThere(outcome, "outcome");
            mustBeThere(rowsFrom, "rowsFrom");
            mustBeThere(card, "card");
            features = features == null ? List.of() : features;
            requiredFeatures = requiredFeatures == null ? List.of() : requiredFeatures;
            columns = columns == null ? new Columns(null, null) : columns;
        }

        private static void mustBeThere(Object value, String name) {
            if (value == null) {
                throw new IllegalArgumentException(name + " must be there");
            }
        }
    }

    /** What columns of the rows are called that are no features. */
    private record Columns(String citizen, Map<Integer, String> outcomes) {

        private Columns {
            citizen = citizen == null ? PersonPeriods.CITIZEN : citizen;
            outcomes = outcomes == null ? Map.of() : outcomes;
        }
    }

    static ModelDescriptionFile read(String file) {
        byte[] content = StoredDocument.bytes(file);
        try {
            return new ModelDescriptionFile(MAPPER.readValue(content, Fields.class));
        } catch (JsonProcessingException refused) {
            throw new UsageException(file + " describes no model: " + rule(refused));
        } catch (IllegalArgumentException | UsageException refused) {
            throw new UsageException(file + " describes no model: " + firstLine(refused));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static String firstLine(Exception refused) {
        return refused.getMessage().lines().findFirst().orElseThrow();
    }

    /** The place and the rule. */
    private static String rule(JsonProcessingException refused) {
        if (!(refused instanceof JsonMappingException mapping) || refused.getCause() instanceof StreamReadException) {
            return "must be well-formed JSON that names no field twice; it is not at line "
                    + refused.getLocation().getLineNr() + ", column "
                    + refused.getLocation().getColumnNr();
        }
        String place = mapping.getPath().stream()
                .map(step -> "/" + (step.getFieldName() == null ? step.getIndex() : step.getFieldName()))
                .collect(Collectors.joining());
        if (refused instanceof UnrecognizedPropertyException unknown) {
            String parent = place.substring(0, place.lastIndexOf('/'));
            return (parent + " must have no other fields than "
                            + unknown.getKnownPropertyIds().stream()
                                    .map(Object::toString)
                                    .sorted()
                                    .collect(Collectors.joining(", ")))
                    .strip();
        }
        if (refused.getCause() instanceof JsonFormatException nested) {
            return place + nested.path() + ": " + nested.rule();
        }
        if (refused.getCause() instanceof IllegalArgumentException own) {
            return (place + " " + own.getMessage()).strip();
        }
        return place + " must be of another type";
    }

    private static JobModelDescription description(Fields fields) {
        JobModelDescription.Builder builder = JobModelDescription.builder(
                        fields.id, fields.version, Outcome.ofCode(fields.outcome))
                .rowsFrom(fields.rowsFrom)
                .card(fields.card);
        if (fields.like != null) {
            builder.like(Models.named(fields.like));
        }
        fields.features.forEach(
                name -> builder.feature(FeatureCatalogue.builtIn().named(name)));
        if (fields.ownFeatures != null) {
            fields.ownFeatures.features().forEach(builder::feature);
        }
        fields.requiredFeatures.forEach(builder::require);
        if (fields.horizonsMonths != null) {
            builder.horizons(
                    fields.horizonsMonths.stream().map(Horizon::ofMonths).toList());
        }
        return builder.build();
    }

    JobModelDescription description() {
        return description;
    }

    String citizenColumn() {
        return fields.columns.citizen;
    }

    /** The column of the outcome of each horizon. */
    SortedMap<Horizon, String> outcomeColumns() {
        SortedMap<Horizon, String> columns = new TreeMap<>();
        for (Horizon horizon : description.horizons()) {
            String named = fields.columns.outcomes.get(horizon.months());
            columns.put(horizon, named == null ? HorizonRows.outcomeColumn(description.outcome(), horizon) : named);
        }
        return columns;
    }
}
