package dk.bip.examples.benchmarks.peers;

import dk.bip.examples.benchmarks.RowScoring;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.jpmml.evaluator.Evaluator;
import org.jpmml.evaluator.EvaluatorUtil;
import org.jpmml.evaluator.LoadingModelEvaluatorBuilder;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.tribuo.Example;
import org.tribuo.Model;
import org.tribuo.MutableDataset;
import org.tribuo.Prediction;
import org.tribuo.classification.Label;
import org.tribuo.classification.LabelFactory;
import org.tribuo.classification.sgd.linear.LinearSGDTrainer;
import org.tribuo.classification.sgd.objectives.LogMulticlass;
import org.tribuo.datasource.ListDataSource;
import org.tribuo.impl.ArrayExample;
import org.tribuo.math.optimisers.AdaGrad;
import org.tribuo.provenance.SimpleDataSourceProvenance;
import smile.classification.LogisticRegression;
import smile.util.IntSet;
import weka.classifiers.functions.Logistic;
import weka.core.Attribute;
import weka.core.DenseInstance;
import weka.core.Instances;

/**
 * The probability of one row of 22 features by other libraries, each from an array of numbers by way of what it takes: a map of names, an
 * example, an instance, the array.
 *
 * <p>JPMML-Evaluator and Smile score the very model of {@code RowBenchmark}. Tribuo and Weka take no coefficients: they are trained on rows
 * drawn from it, and do the same arithmetic with slightly other numbers.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class PeerScoring {

    private static final int TRAINING_ROWS = 2_000;
    private static final String TARGET = "probability";

    private final double[] coefficients = RowScoring.coefficients();
    private final double[] row = RowScoring.rows(1);
    private final double[] posterior = new double[2];
    private final String[] names = new String[RowScoring.FEATURES];
    private Evaluator pmmlModel;
    private LogisticRegression.Binomial smileModel;
    private Model<Label> tribuoModel;
    private Logistic wekaModel;
    private Instances header;

    /**
     * Makes the models.
     *
     * @throws Exception if a library cannot
     */
    @Setup
    public void setUp() throws Exception {
        for (int j = 0; j < names.length; j++) {
            names[j] = "x" + j;
        }
        pmmlModel = new LoadingModelEvaluatorBuilder()
                .load(new ByteArrayInputStream(pmml().getBytes(StandardCharsets.UTF_8)))
                .build();
        pmmlModel.verify();
        double[] weights = Arrays.copyOf(coefficients, coefficients.length + 1);
        weights[coefficients.length] = RowScoring.INTERCEPT;
        smileModel = new LogisticRegression.Binomial(weights, 0, 0, IntSet.of(2));
        train();
        double expected = RowScoring.handWritten(coefficients, row, 0);
        requireClose("JPMML-Evaluator", jpmmlEvaluator(), expected, 1e-12);
        requireClose("Smile", smile(), expected, 1e-12);
        requireClose("Tribuo", tribuo(), expected, 0.2);
        requireClose("Weka", weka(), expected, 0.2);
    }

    private static void requireClose(String peer, double actual, double expected, double tolerance) {
        if (!(Math.abs(actual - expected) <= tolerance)) {
            throw new IllegalStateException(peer + " gives " + actual + ", but the model gives " + expected);
        }
    }

    private String pmml() {
        StringBuilder text = new StringBuilder(
                "<PMML xmlns=\"http://www.dmg.org/PMML-4_4\" version=\"4.4\"><Header/><DataDictionary>");
        for (String name : names) {
            text.append("<DataField name=\"").append(name).append("\" optype=\"continuous\" dataType=\"double\"/>");
        }
        text.append("<DataField name=\"")
                .append(TARGET)
                .append("\" optype=\"continuous\" dataType=\"double\"/></DataDictionary>");
        text.append("<RegressionModel functionName=\"regression\" normalizationMethod=\"logit\"><MiningSchema>");
        for (String name : names) {
            text.append("<MiningField name=\"").append(name).append("\"/>");
        }
        text.append("<MiningField name=\"").append(TARGET).append("\" usageType=\"target\"/></MiningSchema>");
        text.append("<RegressionTable intercept=\"")
                .append(RowScoring.INTERCEPT)
                .append("\">");
        for (int j = 0; j < names.length; j++) {
            text.append("<NumericPredictor name=\"")
                    .append(names[j])
                    .append("\" coefficient=\"")
                    .append(coefficients[j])
                    .append("\"/>");
        }
        return text.append("</RegressionTable></RegressionModel></PMML>").toString();
    }

    private void train() throws Exception {
        ArrayList<Attribute> attributes = new ArrayList<>();
        for (String name : names) {
            attributes.add(new Attribute(name));
        }
        attributes.add(new Attribute("y", List.of("0", "1")));
        header = new Instances("rows", attributes, TRAINING_ROWS);
        header.setClassIndex(names.length);
        List<Example<Label>> examples = new ArrayList<>();
        double[] rows = RowScoring.rows(TRAINING_ROWS);
        Random random = new Random(4);
        for (int i = 0; i < TRAINING_ROWS; i++) {
            int start = i * names.length;
            int y = random.nextDouble() < RowScoring.handWritten(coefficients, rows, start) ? 1 : 0;
            double[] values = Arrays.copyOfRange(rows, start, start + names.length);
            examples.add(new ArrayExample<>(new Label(Integer.toString(y)), names, values));
            double[] withOutcome = Arrays.copyOf(values, names.length + 1);
            withOutcome[names.length] = y;
            header.add(new DenseInstance(1, withOutcome));
        }
        wekaModel = new Logistic();
        wekaModel.buildClassifier(header);
        LabelFactory factory = new LabelFactory();
        tribuoModel = new LinearSGDTrainer(new LogMulticlass(), new AdaGrad(0.5), 30, 5)
                .train(new MutableDataset<>(
                        new ListDataSource<>(examples, factory, new SimpleDataSourceProvenance("rows", factory))));
    }

    /** JPMML-Evaluator, from a map of names to the value of the target. */
    @Benchmark
    public double jpmmlEvaluator() {
        Map<String, Object> arguments = new LinkedHashMap<>();
        for (int j = 0; j < names.length; j++) {
            arguments.put(names[j], row[j]);
        }
        return ((Number) EvaluatorUtil.decodeAll(pmmlModel.evaluate(arguments)).get(TARGET)).doubleValue();
    }

    /** Smile, from the array. */
    @Benchmark
    public double smile() {
        smileModel.predict(row, posterior);
        return posterior[1];
    }

    /** Tribuo, from an example of names and numbers. */
    @Benchmark
    public double tribuo() {
        Prediction<Label> prediction = tribuoModel.predict(new ArrayExample<>(LabelFactory.UNKNOWN_LABEL, names, row));
        return prediction.getOutputScores().get("1").getScore();
    }

    /**
     * Weka, from an instance.
     *
     * @return the probability
     * @throws Exception if Weka fails
     */
    @Benchmark
    public double weka() throws Exception {
        double[] values = Arrays.copyOf(row, names.length + 1);
        DenseInstance instance = new DenseInstance(1, values);
        instance.setDataset(header);
        return wekaModel.distributionForInstance(instance)[1];
    }
}
