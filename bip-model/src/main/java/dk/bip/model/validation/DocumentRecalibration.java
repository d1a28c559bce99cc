package dk.bip.model.validation;

import dk.bip.core.Language;
import dk.bip.core.Summarised;
import dk.bip.core.Text;
import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import dk.bip.model.card.ModelCard;
import dk.bip.model.estimation.BinaryRegression;
import dk.bip.model.estimation.BinaryRegressionResult;
import dk.bip.model.estimation.CoefficientTable;
import dk.bip.model.estimation.EstimationException;
import dk.bip.model.estimation.ModelFrame;
import dk.bip.model.estimation.ModelFrameBuilder;
import dk.bip.model.feature.Feature;
import dk.bip.model.matrix.CovarianceMatrix;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.predictor.HorizonLogit;
import dk.bip.model.predictor.ModelDocument;
import dk.bip.model.predictor.ModelTerm;
import dk.bip.model.statistics.Logistic;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Moves the probabilities of a model document to where local outcomes say they belong, and gives the document that scores so: what {@link
 * Recalibration} does to forecasts, done to the model.
 *
 * <p>Local rows tell whether the event happened within one horizon ({@link dk.bip.model.estimation.PersonPeriods#withHorizon}). With eta the
 * log-odds of the document at that horizon, logit P(event) = a + b eta is fitted, and the logit of <em>every</em> horizon becomes
 *
 * <pre>intercept' = a + b intercept,   coefficient' = b coefficient</pre>
 *
 * <p>so that the probabilities still never fall with the horizon. That the others move as the one that was observed is ours; where local rows
 * cover several horizons, look at the calibration of each.
 *
 * <p><b>Covariance.</b> With theta the intercept and coefficients at a horizon, C their covariance, and V that of (a, b), which is estimated
 * with theta held fixed (its slope 1 and certain in {@link #ofIntercept}),
 *
 * <pre>C' = M C M' + J V J',   J = d theta' / d(a, b),   M = b I + J d(a, b) / d theta</pre>
 *
 * <p>that of two-step estimation (K. M. Murphy and R. H. Topel, 1985, Journal of Business and Economic Statistics 3, 370-379) from independent
 * data: a level that local rows pin down is no longer as uncertain as the model before had it, and what they do not see stays uncertain. At
 * the other horizons the errors of theta are taken to move (a, b) as those at the observed one do (ours). A document without C stays without.
 *
 * <p><b>What does not go along.</b> Reference cases and calibration points hold scores of the model before: the new document has none. Give
 * it cases by {@link ModelDocument#toBuilder}, scored by an implementation of your own; until then {@code verify()} does not pass.
 * References and precision matrix stay those of the model before, so that a missing feature is still read from its population. The card says
 * that the model was recalibrated, from how many rows and events.
 *
 * <p>E. W. Steyerberg (2009), Clinical Prediction Models, chapter 20. Immutable and thread-safe.
 */
public final class DocumentRecalibration implements Serializable {

    private static final long serialVersionUID = 1L;

    private final transient List<String> clusters;
    private final BinaryRegression regression;
    private final boolean slope;

    private DocumentRecalibration(List<String> clusters, boolean slope) {
        BinaryRegression logit = BinaryRegression.logit();
        this.clusters = clusters;
        this.regression = clusters.isEmpty() ? logit : logit.withClusters(clusters.toArray(String[]::new));
        this.slope = slope;
    }

    /**
     * Returns the calculator that estimates the intercept and holds the slope at 1, for a few hundred local rows.
     *
     * @return the calculator
     */
    public static DocumentRecalibration ofIntercept() {
        return new DocumentRecalibration(List.of(), false);
    }

    /**
     * Returns the calculator that estimates intercept and slope.
     *
     * @return the calculator
     */
    public static DocumentRecalibration ofInterceptAndSlope() {
        return new DocumentRecalibration(List.of(), true);
    }

    /**
     * Returns a calculator whose V is robust to clusters, with the factor G/(G-1). By default rows are taken as independent.
     *
     * @param clusters one or two kinds of cluster in the frame, such as the citizen or the caseworker
     * @return the calculator
     * @throws IllegalArgumentException if there are not one or two different names
     */
    public DocumentRecalibration withClusters(String... clusters) {
        return new DocumentRecalibration(List.of(clusters), slope);
    }

    /**
     * Recalibrates a document.
     *
     * @param document the model
     * @param id the id of the recalibrated model
     * @param version its version
     * @param local where and when the rows come from, for the card, such as a municipality and its years
     * @param horizon the horizon that the outcome of the rows is of, one of the document's
     * @param frame the rows, with at least the document's features as columns, without weights and offsets
     * @return the recalibrated document and how it came about
     * @throws IllegalArgumentException if id and version are those of the document, a text is blank, the document does not have the horizon,
     *     or the frame lacks a column, has weights or offsets, or holds a value outside its feature's domain
     * @throws EstimationException if all rows are of one class, all log-odds are equal or separate the classes fully, or the slope is not
     *     positive, so that the model points the wrong way
     */
    public Result fit(
            ModelDocument document, String id, String version, Text local, Horizon horizon, ModelFrame frame) {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(local, "local");
        Objects.requireNonNull(frame, "frame");
        Checks.that(
                !document.id().equals(id) || !document.version().equals(version),
                "id and version must differ from those of the document, which gives other scores");
        Checks.that(
                !frame.hasWeights() && !frame.hasOffsets(),
                "frame must not have weights or offsets: a row is one citizen on one day");
        double[] theta = parameters(document.logit(horizon));
        double[][] x = deviations(document, frame);
        BinaryRegressionResult fit = regression.fit(forecasts(theta, frame, x));
        double a = fit.coefficient(CoefficientTable.INTERCEPT).estimate();
        double b = slope ? fit.coefficient(Calibration.LOG_ODDS).estimate() : 1;
        if (!(b > 0)) {
            throw new EstimationException(
                    "the slope is " + b + ": the probabilities of the model point the wrong way"
                            + "\nMaybe fit a model of your own, with this one as a prior?",
                    List.of(Calibration.LOG_ODDS));
        }
        double[][] moved = movement(theta, frame, x, fit, b);
        ModelDocument.Builder builder = ModelDocument.builder(id, version)
                .outcome(document.outcome())
                .precision(document.precision().orElse(null))
                .minimumCoverage(document.minimumCoverage())
                .level(document.level())
                .card(card(document, local, horizon, fit, a, b));
        document.schema().features().forEach(builder::feature);
        document.requiredFeatures().forEach(builder::require);
        document.terms().forEach(builder::term);
        document.rules().forEach(builder::rule);
        document.groups().forEach(builder::group);
        for (HorizonLogit logit : document.logits()) {
            builder.logit(new HorizonLogit(
                    logit.horizon(),
                    a + b * logit.intercept(),
                    logit.coefficients().stream()
                            .map(coefficient -> b * coefficient)
                            .toList(),
                    logit.covariance().map(covariance -> covariance(logit, covariance, moved, fit, b))));
        }
        return new Result(builder.build(), Recalibration.of(a, b), fit);
    }

    /** A row of 1 and the terms' deviations from their references for each row of the frame. */
    private static double[][] deviations(ModelDocument document, ModelFrame frame) {
        List<ModelTerm> terms = document.terms();
        double[][] x = new double[frame.size()][terms.size() + 1];
        for (int i = 0; i < x.length; i++) {
            x[i][0] = 1;
            for (int j = 0; j < terms.size(); j++) {
                ModelTerm term = terms.get(j);
                double value = frame.value(i, term.feature());
                checkDomain(document.schema().named(term.feature()), value, i);
                x[i][j + 1] = term.transform().of(value) - term.reference();
            }
        }
        return x;
    }

    private static void checkDomain(Feature feature, double value, int row) {
        Checks.that(
                feature.domain().contains(value),
                () -> feature.name() + " must be " + feature.domain() + ", in row " + row,
                "it is missing there: leave the row out?");
    }

    private static double[] parameters(HorizonLogit logit) {
        double[] theta = new double[logit.coefficients().size() + 1];
        theta[0] = logit.intercept();
        for (int j = 1; j < theta.length; j++) {
            theta[j] = logit.coefficients().get(j - 1);
        }
        return theta;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int j = 0; j < a.length; j++) {
            sum += a[j] * b[j];
        }
        return sum;
    }

    /** The outcomes, with the log-odds of the document as a column, or as the offset where the slope is held. */
    private ModelFrame forecasts(double[] theta, ModelFrame frame, double[][] x) {
        double[] logOdds = new double[x.length];
        double[] outcomes = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            logOdds[i] = dot(theta, x[i]);
            outcomes[i] = frame.outcome(i);
        }
        ModelFrameBuilder builder = ModelFrame.builder().outcome(frame.outcomeName(), outcomes);
        if (slope) {
            builder.column(Calibration.LOG_ODDS, logOdds);
        } else {
            builder.offset(logOdds);
        }
        for (String kind : frame.clusterNames()) {
            String[] labels = new String[x.length];
            for (int i = 0; i < labels.length; i++) {
                labels[i] = frame.cluster(i, kind);
            }
            builder.cluster(kind, List.of(labels));
        }
        return builder.build();
    }

    private CovarianceMatrix covariance(
            HorizonLogit logit, CovarianceMatrix known, double[][] moved, BinaryRegressionResult fit, double b) {
        double[] theta = parameters(logit);
        int n = theta.length;
        int m = slope ? 2 : 1;
        double[][] jacobian = new double[n][m];
        jacobian[0][0] = 1;
        if (slope) {
            for (int j = 0; j < n; j++) {
                jacobian[j][1] = theta[j];
            }
        }
        double[][] through = new double[n][n];
        for (int j = 0; j < n; j++) {
            for (int k = 0; k < n; k++) {
                through[j][k] = j == k ? b : 0;
                for (int l = 0; l < m; l++) {
                    through[j][k] += jacobian[j][l] * moved[l][k];
                }
            }
        }
        double[][] before = sandwich(through, known.toArray());
        double[][] added = sandwich(jacobian, fit.coefficients().covariance().toArray());
        double[][] sum = new double[n][n];
        for (int j = 0; j < n; j++) {
            for (int k = 0; k <= j; k++) {
                sum[j][k] = before[j][k] + added[j][k];
                sum[k][j] = sum[j][k];
            }
        }
        return CovarianceMatrix.of(known.terms(), sum);
    }

    /**
     * d(a, b) / d theta, from the scores sum z (y - h) = 0 with z = (1, eta): inverse(sum v z z') times sum of (y - h) dz/d theta - v b z x',
     * v = h (1 - h).
     */
    private double[][] movement(double[] theta, ModelFrame frame, double[][] x, BinaryRegressionResult fit, double b) {
        double a = fit.coefficient(CoefficientTable.INTERCEPT).estimate();
        Recalibration recalibration = Recalibration.of(a, b);
        int n = theta.length;
        double[][] right = new double[slope ? 2 : 1][n];
        for (int i = 0; i < x.length; i++) {
            double eta = dot(theta, x[i]);
            double h = recalibration.applyToLogOdds(eta);
            double v = Logistic.slope(a + b * eta);
            for (int j = 0; j < n; j++) {
                right[0][j] -= v * b * x[i][j];
                if (slope) {
                    right[1][j] += (frame.outcome(i) - h - v * b * eta) * x[i][j];
                }
            }
        }
        double[][] inverse = fit.modelCovariance().toArray();
        double[][] moved = new double[right.length][n];
        for (int l = 0; l < right.length; l++) {
            for (int r = 0; r < right.length; r++) {
                for (int j = 0; j < n; j++) {
                    moved[l][j] += inverse[l][r] * right[r][j];
                }
            }
        }
        return moved;
    }

    /** factor * middle * factor'. */
    private static double[][] sandwich(double[][] factor, double[][] middle) {
        int n = factor.length;
        double[][] left = new double[n][middle.length];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < middle.length; j++) {
                for (int k = 0; k < middle.length; k++) {
                    left[i][j] += factor[i][k] * middle[k][j];
                }
            }
        }
        double[][] product = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                product[i][j] = dot(left[i], factor[j]);
            }
        }
        return product;
    }

    private ModelCard card(
            ModelDocument document, Text local, Horizon horizon, BinaryRegressionResult fit, double a, double b) {
        ModelCard before = document.card();
        String counts = fit.observations() + " %s, " + fit.events() + " %s";
        Text counted = Text.of(
                String.format(Locale.ROOT, counts, "rækker", "hændelser inden for " + horizon.months() + " måneder"),
                String.format(Locale.ROOT, counts, "rows", "events within " + horizon.months() + " months"));
        Text derivation = Text.of(
                before.derivation().in(Language.DANISH) + " Derefter rekalibreret på lokale udfald ("
                        + local.in(Language.DANISH) + "; "
                        + counted.in(Language.DANISH) + "): log-odds er "
                        + number(a).replace('.', ',') + " + "
                        + number(b).replace('.', ',') + " gange dem i " + document.id() + " " + document.version()
                        + (slope ? "." : "; hældningen er holdt på 1."),
                before.derivation().in(Language.ENGLISH) + " Then recalibrated on local outcomes ("
                        + local.in(Language.ENGLISH) + "; "
                        + counted.in(Language.ENGLISH) + "): the log-odds are " + number(a) + " + "
                        + number(b)
                        + " times those of " + document.id() + " " + document.version()
                        + (slope ? "." : "; the slope is held at 1."));
        ModelCard.Builder card = ModelCard.builder(
                Text.of(
                        before.title().in(Language.DANISH) + " (rekalibreret)",
                        before.title().in(Language.ENGLISH) + " (recalibrated)"),
                derivation,
                Text.of(
                        before.population().in(Language.DANISH) + " Niveauet er det lokale: "
                                + local.in(Language.DANISH) + ".",
                        before.population().in(Language.ENGLISH) + " The level is the local one: "
                                + local.in(Language.ENGLISH) + "."));
        before.intendedUses().forEach(card::intendedUse);
        before.forbiddenUses().forEach(card::forbiddenUse);
        before.limits().forEach(card::limit);
        card.limit(Text.of(
                "Rekalibreringen ændrer niveau og spredning, ikke rækkefølgen. Referencetilfælde og kalibreringstabel fra før"
                        + " rekalibreringen gælder ikke og er udeladt.",
                "Recalibration changes level and spread, not the order. Reference cases and calibration table from before the"
                        + " recalibration do not hold and are left out."));
        before.caveats().forEach(card::caveat);
        card.caveat(Text.of(
                "Niveauet er rekalibreret på lokale udfald: " + counted.in(Language.DANISH) + ".",
                "The level was recalibrated on local outcomes: " + counted.in(Language.ENGLISH) + "."));
        before.findings().forEach(card::finding);
        before.assumptions().forEach(card::assumption);
        return card.build();
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.4f", value);
    }

    /**
     * Returns the settings.
     *
     * @return a text, not for parsing
     */
    @Override
    public String toString() {
        return "DocumentRecalibration[" + (slope ? "intercept and slope" : "intercept") + ", " + regression + "]";
    }

    /** A recalibrated document and how it came about. Holds numbers, never data. Immutable and thread-safe. */
    public static final class Result implements Summarised, Serializable {

        private static final long serialVersionUID = 1L;

        private final ModelDocument document;
        private final Recalibration recalibration;
        private final BinaryRegressionResult fit;

        private Result(ModelDocument document, Recalibration recalibration, BinaryRegressionResult fit) {
            this.document = Objects.requireNonNull(document, "document");
            this.recalibration = Objects.requireNonNull(recalibration, "recalibration");
            this.fit = Objects.requireNonNull(fit, "fit");
        }

        /**
         * Returns the recalibrated model.
         *
         * @return the document, without reference cases
         */
        public ModelDocument document() {
            return document;
        }

        /**
         * Returns what the log-odds of every horizon go through.
         *
         * @return intercept and slope
         */
        public Recalibration recalibration() {
            return recalibration;
        }

        /**
         * Returns the regression of the outcomes on the log-odds of the document: errors, observations, events, convergence.
         *
         * @return the fit, with the slope as the term {@code logit(p)}, or with the intercept alone
         */
        public BinaryRegressionResult fit() {
            return fit;
        }

        @Override
        public String summary() {
            return this + "\n\n" + fit.summary();
        }

        /**
         * Returns the numbers in one line.
         *
         * @return a text, not for parsing
         */
        @Override
        public String toString() {
            return document.id() + " " + document.version() + ", " + recalibration;
        }

        private Object writeReplace() {
            return new Proxy().holding(document, recalibration, fit);
        }

        private void readObject(ObjectInputStream in) throws InvalidObjectException {
            throw SerialProxy.required();
        }

        private static final class Proxy extends SerialProxy {
            private static final long serialVersionUID = 1L;

            @Override
            protected Object value(SerialParts parts) {
                return new Result(
                        parts.next(ModelDocument.class),
                        parts.next(Recalibration.class),
                        parts.next(BinaryRegressionResult.class));
            }
        }
    }

    private Object writeReplace() {
        return new Proxy().holding(clusters, slope);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw SerialProxy.required();
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            return new DocumentRecalibration(List.copyOf(parts.list(String.class)), parts.flag());
        }
    }
}
