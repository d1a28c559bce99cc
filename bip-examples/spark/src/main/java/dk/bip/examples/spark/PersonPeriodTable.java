package dk.bip.examples.spark;

import dk.bip.core.CaseworkerId;
import dk.bip.core.casefile.CaseFile;
import dk.bip.model.estimation.PersonPeriod;
import dk.bip.model.estimation.PersonPeriods;
import dk.bip.model.feature.FeatureSchema;
import dk.bip.model.json.BipJson;
import dk.bip.model.json.JsonFormatException;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.outcome.Outcome;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/**
 * Cases as the rows of a hazard or of a logit for a horizon, as {@link PersonPeriods} makes them in memory: a row for each citizen and interval,
 * also for one that is left out, with the reason. A document that is no case is a row with its reason.
 *
 * <pre>{@code
 * Dataset<Row> periods = PersonPeriodTable.of(schema, Outcome.JOB, Horizon.THREE_MONTHS).expand(cases, followUpEnd);
 * RegressionTable.of(periods, PersonPeriodTable.EVENT, schema.names())
 *         .clusters(PersonPeriods.CITIZEN)
 *         .leftOutBy(PersonPeriodTable.REASON)
 *         .fit(BinaryRegression.complementaryLogLog().withClusters(PersonPeriods.CITIZEN));
 * }</pre>
 *
 * <p>Immutable.
 */
public final class PersonPeriodTable implements Serializable {

    private static final long serialVersionUID = 1L;

    /** The column of the outcome, 0 or 1. */
    public static final String EVENT = "event";

    /** The column of the reason why a row is none of a fit. */
    public static final String REASON = "reason";

    private static final int OWN_COLUMNS = 5;

    private final FeatureSchema schema;
    private final Outcome outcome;
    private final Horizon horizon;

    private PersonPeriodTable(FeatureSchema schema, Outcome outcome, Horizon horizon) {
        this.schema = schema;
        this.outcome = outcome;
        this.horizon = horizon;
    }

    /**
     * Returns the expansion to rows of some features, which the library reads from cases.
     *
     * @param schema the features, which become columns
     * @param outcome the event
     * @param horizon within which time from the first day of an interval
     * @return the expansion
     */
    public static PersonPeriodTable of(FeatureSchema schema, Outcome outcome, Horizon horizon) {
        return new PersonPeriodTable(schema, outcome, horizon);
    }

    /**
     * Expands cases.
     *
     * @param cases a table with a column {@code document}, text or binary, of each citizen once
     * @param followUpEnd the day from which nothing is known any more
     * @return a table of {@code citizen}, {@code caseworker}, {@code interval}, {@code event}, {@code reason} and the features
     */
    public Dataset<Row> expand(Dataset<Row> cases, LocalDate followUpEnd) {
        StructType type = StructType.fromDDL(
                "citizen string, caseworker string, interval int, " + EVENT + " double, " + REASON + " string");
        for (String name : schema.names()) {
            type = type.add(name, "double");
        }
        return cases.select("document")
                .flatMap(
                        (FlatMapFunction<Row, Row>) row -> rows(CaseFunction.bytes(row.get(0)), followUpEnd)
                                .iterator(),
                        Encoders.row(type));
    }

    private Stream<Row> rows(byte[] document, LocalDate followUpEnd) {
        if (document == null) {
            return Stream.of(leftOut(null, null, "there is no document"));
        }
        CaseFile file;
        try {
            file = BipJson.CASE_FILE.read(document);
        } catch (JsonFormatException refused) {
            return Stream.of(
                    leftOut(null, null, refused.getMessage().lines().findFirst().orElseThrow()));
        }
        String citizen = file.citizen().value();
        List<PersonPeriod> periods;
        try {
            periods = PersonPeriods.of(schema, outcome).withHorizon(horizon).periods(file, followUpEnd);
        } catch (RuntimeException unforeseen) {
            String kind = unforeseen.getClass().getSimpleName();
            return Stream.of(leftOut(citizen, null, "the expansion ended in a " + kind));
        }
        return periods.stream().map(period -> row(citizen, period));
    }

    private Row row(String citizen, PersonPeriod period) {
        return period instanceof PersonPeriod.AtRisk atRisk
                ? atRisk(citizen, atRisk)
                : leftOut(citizen, period.interval(), ((PersonPeriod.LeftOut) period).reason());
    }

    private Row atRisk(String citizen, PersonPeriod.AtRisk period) {
        List<Object> row = new ArrayList<>();
        row.add(citizen);
        row.add(period.caseworker().map(CaseworkerId::value).orElse(null));
        row.add(period.interval());
        row.add(period.event() ? 1.0 : 0.0);
        row.add(null);
        for (double value : period.features().toArray()) {
            row.add(Double.isNaN(value) ? null : value);
        }
        return RowFactory.create(row.toArray());
    }

    private Row leftOut(String citizen, Integer interval, String reason) {
        Object[] row = new Object[OWN_COLUMNS + schema.size()];
        row[0] = citizen;
        row[2] = interval;
        row[OWN_COLUMNS - 1] = reason;
        return RowFactory.create(row);
    }
}
