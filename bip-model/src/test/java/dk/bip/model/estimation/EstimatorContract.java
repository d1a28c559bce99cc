package dk.bip.model.estimation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dk.bip.model.statistics.ConfidenceInterval;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Locale;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every estimator owes its caller. An estimator's test extends this and says how it fits. */
abstract class EstimatorContract {

    /** Data that the estimator can fit, with columns {@link #scaledColumn} and at least one more. */
    abstract ModelFrame frame();

    /** Fits the frame. */
    abstract EstimationResult fit(ModelFrame frame);

    /** A column whose coefficient has an inverse unit of its own. */
    abstract String scaledColumn();

    /** How close two fits of the same data in other units come, in standard errors. */
    double tolerance() {
        return 1e-7;
    }

    /** The same data with one column changed. */
    static ModelFrame with(ModelFrame frame, String changed, DoubleUnaryOperator change) {
        ModelFrameBuilder builder = ModelFrame.builder();
        double[] outcome = new double[frame.size()];
        for (int i = 0; i < outcome.length; i++) {
            outcome[i] = frame.outcome(i);
        }
        builder.outcome(frame.outcomeName(), outcome);
        for (String column : frame.columnNames()) {
            double[] values = new double[frame.size()];
            for (int i = 0; i < values.length; i++) {
                double value = frame.value(i, column);
                values[i] = column.equals(changed) ? change.applyAsDouble(value) : value;
            }
            builder.column(column, values);
        }
        for (String cluster : frame.clusterNames()) {
            builder.cluster(
                    cluster,
                    IntStream.range(0, frame.size())
                            .mapToObj(i -> frame.cluster(i, cluster))
                            .toList());
        }
        return builder.build();
    }

    @Test
    void aSecondFitHasTheSameBits() {
        EstimationResult first = fit(frame());
        EstimationResult second = fit(frame());
        assertThat(second.coefficients().estimates())
                .containsExactly(first.coefficients().estimates());
        assertThat(second.coefficients().covariance())
                .isEqualTo(first.coefficients().covariance());
    }

    @Test
    void termsAreTheInterceptAndTheColumnsByName() {
        EstimationResult result = fit(frame());
        assertThat(result.coefficients().terms())
                .startsWith(CoefficientTable.INTERCEPT)
                .contains(scaledColumn());
        assertThat(result.coefficients().coefficients())
                .extracting(Coefficient::term)
                .isEqualTo(result.coefficients().terms());
        assertThatThrownBy(() -> result.coefficient("belif"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("there is no term named belif\nMaybe one of (Intercept), ");
    }

    @Test
    void anotherUnitOfAColumnChangesItsCoefficientAlone() {
        EstimationResult plain = fit(frame());
        EstimationResult scaled = fit(with(frame(), scaledColumn(), x -> 1e4 * x));
        for (String term : plain.coefficients().terms()) {
            double unit = term.equals(scaledColumn()) ? 1e4 : 1;
            double se = plain.coefficient(term).standardError();
            assertThat(scaled.coefficient(term).estimate() * unit)
                    .as(term)
                    .isCloseTo(plain.coefficient(term).estimate(), within(tolerance() * se));
            assertThat(scaled.coefficient(term).standardError() * unit)
                    .as(term)
                    .isCloseTo(se, within(tolerance() * se));
        }
    }

    @Test
    void theIntervalAndThePValueAgree() {
        for (Coefficient row : fit(frame()).coefficients().coefficients()) {
            assertThat(row.p()).isBetween(0.0, 1.0);
            if (row.p() > 1e-12) {
                ConfidenceInterval touching = row.confidenceInterval(1 - row.p());
                double nearest = Math.min(Math.abs(touching.lower()), Math.abs(touching.upper()));
                assertThat(nearest).as(row.term()).isCloseTo(0, within(1e-4 * row.standardError()));
            }
            assertThat(row.confidenceInterval(0.99).upper())
                    .isGreaterThan(row.confidenceInterval(0.95).upper());
        }
    }

    @Test
    void aConstantColumnIsNamed() {
        assertThatThrownBy(() -> fit(with(frame(), scaledColumn(), x -> 7)))
                .isInstanceOfSatisfying(
                        CollinearityException.class,
                        e -> assertThat(e.columns()).containsExactly(scaledColumn()))
                .hasMessageContaining(scaledColumn());
    }

    @Test
    void aColumnOfExtremeScaleKeepsItsCoefficientOrIsNamed() {
        Coefficient plain = fit(frame()).coefficient(scaledColumn());
        for (int exponent = -1020; exponent <= 1000; exponent += 20) {
            double unit = Math.scalb(1.0, exponent);
            Coefficient scaled;
            try {
                scaled = fit(with(frame(), scaledColumn(), x -> unit * x)).coefficient(scaledColumn());
            } catch (EstimationException refused) {
                assertThat(Math.abs(exponent)).isGreaterThan(400);
                assertThat(refused.columns()).containsExactly(scaledColumn());
                assertThat(refused).hasMessageContaining(scaledColumn()).hasMessageContaining("\nMaybe ");
                continue;
            }
            assertThat(Math.abs(exponent)).isLessThan(530);
            assertThat(Math.scalb(scaled.estimate(), exponent))
                    .as("2^%d", exponent)
                    .isCloseTo(plain.estimate(), within(1e-12 * Math.abs(plain.estimate())));
            assertThat(Math.scalb(scaled.standardError(), exponent))
                    .as("2^%d", exponent)
                    .isCloseTo(plain.standardError(), within(1e-12 * plain.standardError()));
        }
    }

    @Test
    void resultsAreSerializableAndHoldNoData() throws IOException, ClassNotFoundException {
        EstimationResult result = fit(frame());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(result);
        }
        assertThat(bytes.size()).isLessThan(20_000);
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            EstimationResult copy = (EstimationResult) in.readObject();
            assertThat(copy.summary()).isEqualTo(result.summary());
            assertThat(copy.coefficients().covariance())
                    .isEqualTo(result.coefficients().covariance());
        }
    }

    @Test
    void theSummaryIsTheSameInDenmark() {
        EstimationResult result = fit(frame());
        Locale before = Locale.getDefault();
        String english;
        String danish;
        try {
            Locale.setDefault(Locale.ENGLISH);
            english = result.summary();
            Locale.setDefault(Locale.forLanguageTag("da-DK"));
            danish = result.summary();
        } finally {
            Locale.setDefault(before);
        }
        assertThat(danish).isEqualTo(english).doesNotContain("\r");
        assertThat(english).contains("Estimate", "Std. Error", scaledColumn(), String.valueOf(result.observations()));
    }
}
