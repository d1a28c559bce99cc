package dk.bip.model.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.bip.core.Text;
import dk.bip.model.estimation.Coefficient;
import dk.bip.model.estimation.Csv;
import dk.bip.model.estimation.MissingValues;
import dk.bip.model.estimation.ModelFrame;
import dk.bip.model.estimation.ModelFrameBuilder;
import dk.bip.model.feature.Domain;
import dk.bip.model.feature.Feature;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.outcome.Outcome;
import dk.bip.model.predictor.Transform;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The estimates of every horizon beside R's glm and sandwich on the same rows: job-model-fit.R makes both files. */
class JobModelFitReferenceTest {

    private static final String FOLDER = "/dk/bip/model/fit/";
    private static final double TOLERANCE = 1e-7;
    private static final List<Map<String, String>> REFERENCE = Csv.rows(FOLDER + "job-model-fit-r.csv");
    private static final SortedMap<Horizon, ModelFrame> ROWS = rows();

    private static JobModelDescription description() {
        return JobModelDescription.builder("reference", "1", Outcome.JOB)
                .feature(Feature.CASEWORKER_BELIEF, Transform.levels(List.of(1.0, 1.77, 2.57, 3.62, 5.0)))
                .feature(Feature.AGE)
                .feature(Feature.CASEWORKER_CHANGES, Transform.atLeast(1), Transform.atLeast(3))
                .feature(Feature.of("own_distance", Text.of("afstand", "distance"), Domain.range(0, 200))
                        .withUnit(Text.of("km", "km")))
                .rowsFrom("job-model-fit.R")
                .card(SeededRows.card().build())
                .build();
    }

    private static SortedMap<Horizon, ModelFrame> rows() {
        List<Map<String, String>> cells = Csv.rows(FOLDER + "rows.csv");
        SortedMap<Horizon, ModelFrame> frames = new TreeMap<>();
        for (Horizon horizon : description().horizons()) {
            ModelFrameBuilder frame = ModelFrame.builder()
                    .missing(MissingValues.DROP_ROW)
                    .outcome(
                            "job",
                            cells.stream()
                                    .map(row -> row.get("job_" + horizon.months()))
                                    .mapToDouble(job -> job.isEmpty() ? Double.NaN : Double.parseDouble(job))
                                    .toArray())
                    .cluster("citizen", Csv.texts(cells, "citizen"))
                    .cluster("caseworker", Csv.texts(cells, "caseworker"));
            description().schema().names().forEach(name -> frame.column(name, Csv.numbers(cells, name)));
            frames.put(horizon, frame.build());
        }
        return frames;
    }

    private static double reference(String months, String term, String quantity) {
        return REFERENCE.stream()
                .filter(row -> row.get("months").equals(months)
                        && row.get("term").equals(term)
                        && row.get("quantity").equals(quantity))
                .mapToDouble(row -> Double.parseDouble(row.get("value")))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void coefficientsAndStandardErrorsAreThoseOfR() {
        check(JobModelFit.of(description()).estimateFreely(ROWS), "std_error_citizen");
    }

    @Test
    void twoWayClusteredStandardErrorsAreThoseOfR() {
        check(
                JobModelFit.of(description())
                        .clusteredBy("citizen", "caseworker")
                        .estimateFreely(ROWS),
                "std_error_citizen_caseworker");
    }

    private static void check(JobModelEstimates estimates, String errors) {
        for (JobModelEstimates.Logit logit : estimates.logits()) {
            String months = Integer.toString(logit.horizon().months());
            assertThat(estimates.fit(logit.horizon()).observations()).isEqualTo((long) reference(months, "", "rows"));
            assertThat(estimates.fit(logit.horizon()).events()).isEqualTo((long) reference(months, "", "events"));
            for (String term : logit.covariance().terms()) {
                Coefficient found = estimates.fit(logit.horizon()).coefficient(term);
                double expected = reference(months, term, "estimate");
                double error = reference(months, term, errors);
                assertThat(found.estimate())
                        .as("%s %s", months, term)
                        .isCloseTo(expected, within(TOLERANCE * Math.max(Math.abs(expected), error)));
                assertThat(found.standardError()).as("%s %s", months, term).isCloseTo(error, within(TOLERANCE * error));
            }
        }
    }

    @Test
    void referencesAndCovarianceOfTheTermsAreThoseOfR() {
        JobModelEstimates estimates = JobModelFit.of(description()).estimateFreely(ROWS);
        List<String> names = estimates.covarianceOfTerms().terms();
        for (int j = 0; j < names.size(); j++) {
            double mean = reference("", names.get(j), "reference");
            assertThat(estimates.terms().get(j).reference()).isCloseTo(mean, within(1e-12 * Math.abs(mean)));
            for (String other : names) {
                double covariance = reference("", names.get(j) + " " + other, "covariance_of_terms");
                assertThat(estimates.covarianceOfTerms().covariance(names.get(j), other))
                        .isCloseTo(covariance, within(1e-10 * Math.abs(covariance) + 1e-14));
            }
        }
    }
}
