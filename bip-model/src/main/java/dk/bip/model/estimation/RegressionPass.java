package dk.bip.model.estimation;

import dk.bip.core.internal.Checks;
import dk.bip.model.internal.Cholesky;
import dk.bip.model.internal.Elementary;
import dk.bip.model.internal.ExactSums;
import dk.bip.model.internal.RowBlock;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What one pass over the data adds up: counts, log-likelihood, gradient and information. Its memory is of the order of the
 * square of the number of columns, however many rows it sees; only cluster-robust errors need one vector for each cluster too, until
 * {@link #completeClusters}.
 *
 * <p>Mutable and not thread-safe: give each thread its own, and merge them. Serializable, to travel between machines.
 */
@SuppressWarnings("serial") // the lists and maps of the JDK that it holds are serializable
public final class RegressionPass implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final double LITTLE = 1e-8;

    private final RegressionIteration iteration;
    private final int terms;
    private final int first;
    private String outcomeName;
    private long rows;
    private long observations;
    private long events;
    private double weightSum;
    private double weightedEvents;
    private boolean offsets;
    private double offsetSum;
    private double minimumOffset = Double.POSITIVE_INFINITY;
    private double maximumOffset = Double.NEGATIVE_INFINITY;
    private final Map<String, Long> dropped = new LinkedHashMap<>();
    private final double[] sums;
    private final double[] minimum;
    private final double[] maximum;
    private double logLikelihood;

    /** How far the rows lie on their outcome's side of each direction, and how far on the other. */
    private final double[] margins;

    private final double[] violations;
    private final double[] gradient;
    private final double[] information;
    private ClusterScores scores;

    /** Whether the rows of every cluster that is in the scores have all been seen. */
    private boolean completeClusters;

    private transient Scratch scratch;

    RegressionPass(RegressionIteration iteration) {
        this.iteration = iteration;
        this.terms = iteration.terms().size();
        this.first = iteration.regression().hasIntercept() ? 1 : 0;
        boolean survey = iteration.phase() == RegressionIteration.Phase.SURVEY;
        this.sums = new double[survey ? terms - first : 0];
        this.minimum = new double[sums.length];
        this.maximum = new double[sums.length];
        Arrays.fill(minimum, Double.POSITIVE_INFINITY);
        Arrays.fill(maximum, Double.NEGATIVE_INFINITY);
        this.gradient = new double[terms];
        this.information = new double[terms * (terms + 1) / 2];
        int directions = iteration.phase() == RegressionIteration.Phase.DIRECTION ? iteration.directions().length : 0;
        this.margins = new double[directions];
        this.violations = new double[directions];
        if (iteration.phase() == RegressionIteration.Phase.SCORES) {
            scores = new ClusterScores(iteration.regression().clusters(), terms);
        }
    }

    /** Room for the numbers of one block of rows. */
    private static final class Scratch {
        final RowBlock block;
        final double[] predictor = new double[RowBlock.ROWS];
        final double[] outcome = new double[RowBlock.ROWS];
        final double[] weight = new double[RowBlock.ROWS];
        final double[] residual = new double[RowBlock.ROWS];
        final double[] curvature = new double[RowBlock.ROWS];
        final double[] row;
        final double[] whitened;

        Scratch(int terms) {
            block = new RowBlock(terms);
            row = new double[terms];
            whitened = new double[terms];
        }
    }

    /**
     * Adds the rows of a frame, which may be one block of many.
     *
     * @param frame the rows, with all columns of the fit
     * @throws IllegalArgumentException if a column or kind of cluster is missing, the outcome has another name than in the
     *     blocks before, or is not 0 or 1
     * @throws IllegalStateException after {@link #completeClusters()}
     */
    public void add(ModelFrame frame) {
        if (completeClusters) {
            throw new IllegalStateException(
                    "a pass with complete clusters takes no more rows\nMaybe add all rows before completeClusters()?");
        }
        Checks.that(
                outcomeName == null || outcomeName.equals(frame.outcomeName()),
                "the outcome of a block must be " + outcomeName + " as in the blocks before, but is "
                        + frame.outcomeName());
        outcomeName = frame.outcomeName();
        double[][] columns = new double[terms - first][];
        for (int j = 0; j < columns.length; j++) {
            columns[j] = frame.column(frame.indexOf(iteration.terms().get(j + first)));
        }
        rows += frame.size();
        if (iteration.phase() == RegressionIteration.Phase.SURVEY) {
            survey(frame, columns);
            return;
        }
        if (scratch == null) {
            scratch = new Scratch(terms);
        }
        ClusterScores.FrameWriter writer = scores == null ? null : scores.writer(frame);
        for (int done = 0; done < frame.size(); done += RowBlock.ROWS) {
            addBlock(frame, columns, done, Math.min(RowBlock.ROWS, frame.size() - done), writer);
        }
    }

    /**
     * Counts rows that never came into a frame, such as those of a partition in which every row has a missing value. A frame counts the rows
     * that were dropped while it was built itself.
     *
     * @param reason why, such as {@code "missing age"}
     * @param rows how many; counted by the first pass of a fit and not by the others, so that each pass may be told the same
     * @throws IllegalArgumentException if the reason is blank, or the number negative
     */
    public void drop(String reason, long rows) {
        Checks.notBlank(reason, "reason");
        Checks.that(rows >= 0, "rows must be at least 0, but is " + rows);
        if (rows > 0 && iteration.phase() == RegressionIteration.Phase.SURVEY) {
            dropped.merge(reason, rows, Long::sum);
        }
    }

    private void survey(ModelFrame frame, double[][] columns) {
        double[] outcome = frame.outcomes();
        double[] weights = frame.weights();
        int from = frame.from();
        int to = from + frame.size();
        long unweighted = 0;
        for (int i = from; i < to; i++) {
            if (!(outcome[i] == 0 || outcome[i] == 1)) {
                throw new IllegalArgumentException(
                        "the outcome " + outcomeName + " must be 0 or 1, but row " + (i - from + 1) + " is neither");
            }
            double weight = weights == null ? 1 : weights[i];
            if (weight > 0) {
                observations++;
                weightSum += weight;
                double offset = frame.offset(i - from);
                offsetSum += weight * offset;
                minimumOffset = Math.min(minimumOffset, offset);
                maximumOffset = Math.max(maximumOffset, offset);
                if (outcome[i] == 1) {
                    events++;
                    weightedEvents += weight;
                }
            } else {
                unweighted++;
            }
        }
        offsets |= frame.hasOffsets();
        frame.droppedRows().forEach((reason, count) -> dropped.merge(reason, count, Long::sum));
        if (unweighted > 0) {
            dropped.merge("weight 0", unweighted, Long::sum);
        }
        iteration.regression().clusters().forEach(frame::allClusters);
        for (int j = 0; j < columns.length; j++) {
            double[] column = columns[j];
            double sum = 0;
            double min = minimum[j];
            double max = maximum[j];
            for (int i = from; i < to; i++) {
                double weight = weights == null ? 1 : weights[i];
                if (weight > 0) {
                    double value = column[i];
                    sum += weight * value;
                    // Math.min would ask about NaN and minus zero, of which a frame has none, for every number.
                    min = value < min ? value : min;
                    max = value > max ? value : max;
                }
            }
            sums[j] += sum;
            minimum[j] = min;
            maximum[j] = max;
        }
    }

    private void addBlock(ModelFrame frame, double[][] columns, int done, int size, ClusterScores.FrameWriter writer) {
        Scratch s = scratch;
        int from = frame.from() + done;
        System.arraycopy(frame.outcomes(), from, s.outcome, 0, size);
        if (frame.hasWeights()) {
            System.arraycopy(frame.weights(), from, s.weight, 0, size);
        } else {
            Arrays.fill(s.weight, 0, size, 1);
        }
        boolean direction = iteration.phase() == RegressionIteration.Phase.DIRECTION;
        if (frame.hasOffsets()) {
            copyOffsets(frame.offsets(), from, s.predictor, size);
        } else {
            Arrays.fill(s.predictor, 0, size, 0);
        }
        if (iteration.phase() == RegressionIteration.Phase.NULL_MODEL) {
            addNullModel(size);
            return;
        }
        double[] centres = iteration.centres();
        s.block.resize(size);
        if (first == 1) {
            s.block.fill(0, 1);
        }
        for (int j = 0; j < columns.length; j++) {
            s.block.load(j + first, columns[j], from, centres[j + first]);
        }
        if (direction) {
            for (int d = 0; d < margins.length; d++) {
                Arrays.fill(s.predictor, 0, size, 0);
                s.block.addProduct(iteration.directions()[d], s.predictor);
                addMargins(d, size);
            }
            return;
        }
        s.block.addProduct(iteration.beta(), s.predictor);
        switch (iteration.phase()) {
            case NEWTON -> {
                logLikelihood += differentiate(size);
                s.block.addTransposedProduct(s.residual, gradient);
                s.block.addCrossProducts(s.curvature, information);
            }
            case PENALTY -> addPenaltyGradient(size);
            case SCORES -> {
                differentiate(size);
                for (int k = 0; k < size; k++) {
                    if (s.weight[k] > 0) {
                        s.block.copyRow(k, s.row);
                        writer.add(done + k, s.row, s.residual[k]);
                    }
                }
            }
            default -> throw new IllegalStateException("no pass is due");
        }
    }

    private void copyOffsets(double[] offsets, int from, double[] target, int size) {
        System.arraycopy(offsets, from, target, 0, size);
        double share = iteration.shareOfOffsets();
        if (share != 1) {
            for (int k = 0; k < size; k++) {
                target[k] *= share;
            }
        }
    }

    private void addNullModel(int size) {
        Scratch s = scratch;
        for (int k = 0; k < size; k++) {
            s.predictor[k] += iteration.nullIntercept();
        }
        logLikelihood += differentiate(size);
        for (int k = 0; k < size; k++) {
            gradient[0] += s.residual[k];
            information[0] += s.curvature[k];
        }
    }

    /** Fills each row's derivative of the log-likelihood and expected information by the predictor; gives the log-likelihood. */
    private double differentiate(int size) {
        return iteration.regression().link() == Link.LOGIT
                ? differentiateLogit(scratch, size)
                : differentiateComplementaryLogLog(scratch, size);
    }

    private static double differentiateLogit(Scratch s, int size) {
        double sum = 0;
        // The logarithm of the product of 1 + e over rows of weight 1 is taken once: no block has enough rows to exceed
        // a double.
        double product = 1;
        for (int k = 0; k < size; k++) {
            double eta = s.predictor[k];
            double weight = s.weight[k];
            double e = Elementary.exp(-Math.abs(eta));
            double smaller = e / (1 + e);
            // y is 0 or 1, so that the sign of eta says whether the row is predicted well.
            boolean event = s.outcome[k] == 1;
            boolean right = event == (eta >= 0);
            double miss = right ? smaller : 1 - smaller;
            s.residual[k] = event ? weight * miss : -weight * miss;
            // Where 1 - smaller is rounded to next to 1, what is left of smaller in it has few digits.
            double mu = eta >= 0 && smaller > LITTLE ? 1 - smaller : smaller;
            s.curvature[k] = weight * (mu * (1 - mu));
            sum -= right ? 0 : weight * Math.abs(eta);
            if (weight == 1) {
                product *= 1 + e;
            } else {
                sum -= weight * Elementary.log(1 + e);
            }
        }
        return sum - Elementary.log(product);
    }

    private static double differentiateComplementaryLogLog(Scratch s, int size) {
        double sum = 0;
        for (int k = 0; k < size; k++) {
            double weight = s.weight[k];
            if (!(weight > 0)) {
                s.residual[k] = 0;
                s.curvature[k] = 0;
                continue;
            }
            double eta = s.predictor[k];
            double t = Elementary.exp(eta);
            double mu = Elementary.oneMinusExpOfMinus(t);
            // t exp(-t) / mu tends to 1 as t does to 0, and to 0 as t grows beyond what exp(-t) can hold.
            double ratio = t < Double.MIN_NORMAL ? 1 : t > 700 ? 0 : t * Elementary.exp(-t) / mu;
            s.curvature[k] = ratio == 0 ? 0 : weight * t * ratio;
            if (s.outcome[k] == 1) {
                s.residual[k] = weight * ratio;
                sum += weight * (t < Double.MIN_NORMAL ? eta : Elementary.log(mu));
            } else {
                s.residual[k] = -weight * t;
                sum -= weight * t;
            }
        }
        return sum;
    }

    /** Adds the gradient of half the log determinant of the information: leverage x d log(curvature) / d eta / 2 x row. */
    private void addPenaltyGradient(int size) {
        Scratch s = scratch;
        differentiate(size);
        Cholesky factor = iteration.factor();
        for (int k = 0; k < size; k++) {
            s.block.copyRow(k, s.row);
            double leverage = s.curvature[k] * factor.inverseForm(s.row, s.whitened);
            s.residual[k] = leverage * slopeOfLogCurvature(s.predictor[k]) / 2;
        }
        s.block.addTransposedProduct(s.residual, gradient);
    }

    private double slopeOfLogCurvature(double eta) {
        if (iteration.regression().link() == Link.LOGIT) {
            return 1 - 2 * Link.LOGIT.probability(eta);
        }
        double t = Elementary.exp(eta);
        // t / (exp(t) - 1), which tends to 1 as t does to 0.
        double ratio =
                t < Double.MIN_NORMAL ? 1 : t > 700 ? 0 : t * Elementary.exp(-t) / Elementary.oneMinusExpOfMinus(t);
        return 2 - t - ratio;
    }

    private void addMargins(int d, int size) {
        Scratch s = scratch;
        for (int k = 0; k < size; k++) {
            if (s.weight[k] > 0) {
                double margin = s.outcome[k] == 1 ? s.predictor[k] : -s.predictor[k];
                margins[d] = Math.max(margins[d], margin);
                violations[d] = Math.max(violations[d], -margin);
            }
        }
    }

    /** Whether a direction, or its opposite, has rows on their outcome's side only, up to a share of the largest margin. */
    boolean separates(int d, double tolerance) {
        double smaller = Math.min(margins[d], violations[d]);
        double larger = Math.max(margins[d], violations[d]);
        return larger > 0 && smaller <= tolerance * larger;
    }

    /**
     * Adds what another pass over other rows, of the same iteration, has seen.
     *
     * @param other the other pass; unchanged
     * @throws IllegalArgumentException if it is of another iteration, its outcome has another name, or the clusters of one of the two are
     *     complete and those of the other are not
     */
    public void merge(RegressionPass other) {
        Checks.that(
                other.iteration.sameAs(iteration),
                "a pass can only be merged with one of the same iteration",
                "take both from newPass() of the iteration that is due?");
        Checks.that(
                outcomeName == null || other.outcomeName == null || outcomeName.equals(other.outcomeName),
                "the outcome of both passes must be the same, but is " + outcomeName + " and " + other.outcomeName);
        Checks.that(
                completeClusters == other.completeClusters,
                "the clusters of both passes must be complete or those of neither",
                "completeClusters() of both, each with clusters of its own?");
        if (outcomeName == null) {
            outcomeName = other.outcomeName;
        }
        rows += other.rows;
        observations += other.observations;
        events += other.events;
        weightSum += other.weightSum;
        weightedEvents += other.weightedEvents;
        offsets |= other.offsets;
        offsetSum += other.offsetSum;
        minimumOffset = Math.min(minimumOffset, other.minimumOffset);
        maximumOffset = Math.max(maximumOffset, other.maximumOffset);
        other.dropped.forEach((reason, count) -> dropped.merge(reason, count, Long::sum));
        for (int j = 0; j < sums.length; j++) {
            sums[j] += other.sums[j];
            minimum[j] = Math.min(minimum[j], other.minimum[j]);
            maximum[j] = Math.max(maximum[j], other.maximum[j]);
        }
        logLikelihood += other.logLikelihood;
        for (int d = 0; d < margins.length; d++) {
            margins[d] = Math.max(margins[d], other.margins[d]);
            violations[d] = Math.max(violations[d], other.violations[d]);
        }
        for (int j = 0; j < gradient.length; j++) {
            gradient[j] += other.gradient[j];
        }
        for (int j = 0; j < information.length; j++) {
            information[j] += other.information[j];
        }
        if (scores != null) {
            scores.merge(other.scores);
        }
    }

    /**
     * Splits this pass by cluster, where cluster-robust errors need the scores of a cluster from all partitions: the rows of a cluster come
     * together in the passes of one position, whichever pass they were in. So no machine holds the sums of all clusters:
     *
     * <pre>{@code
     * partition.splitByCluster(n)                  // on the machine of each partition
     *     -> merge those of the same position      // one machine for each position
     *     -> completeClusters()
     *     -> merge all, next(pass)                 // of the size of the covariance, however many clusters
     * }</pre>
     *
     * @param parts how many passes, at least 1
     * @return so many passes; the first has what this pass has seen besides clusters. This pass must not be used any more
     * @throws IllegalArgumentException if the number is less than 1
     * @throws IllegalStateException if the pass does not {@linkplain RegressionIteration#needsClusters() need clusters}, or they are complete
     */
    public List<RegressionPass> splitByCluster(int parts) {
        Checks.that(parts >= 1, "parts must be at least 1, but is " + parts);
        requireOpenClusters();
        List<RegressionPass> split = new ArrayList<>();
        for (ClusterScores part : scores.split(parts)) {
            RegressionPass pass = split.isEmpty() ? this : iteration.newPass();
            pass.scores = part;
            split.add(pass);
        }
        return split;
    }

    /**
     * Says that no other pass has a row of the clusters that this one has rows of. Their sums are no longer kept one by one, so that the
     * pass is as small as any other. Afterwards it takes no rows, and merges with passes only whose clusters are complete too.
     *
     * <p>Where rows of one cluster are in two passes that are complete each, it counts as two clusters: {@link #splitByCluster} first.
     *
     * @throws IllegalStateException if the pass does not {@linkplain RegressionIteration#needsClusters() need clusters}, or they are complete
     */
    public void completeClusters() {
        requireOpenClusters();
        scores.complete();
        completeClusters = true;
    }

    private void requireOpenClusters() {
        if (scores == null || completeClusters) {
            throw new IllegalStateException(
                    "a pass must have clusters that are not complete\nMaybe ask needsClusters() of its iteration?");
        }
    }

    RegressionIteration iteration() {
        return iteration;
    }

    String outcomeName() {
        return outcomeName;
    }

    long rows() {
        return rows;
    }

    long observations() {
        return observations;
    }

    long events() {
        return events;
    }

    double weightSum() {
        return weightSum;
    }

    double weightedEvents() {
        return weightedEvents;
    }

    boolean hasOffsets() {
        return offsets;
    }

    double meanOffset() {
        return offsetSum / weightSum;
    }

    double minimumOffset() {
        return minimumOffset;
    }

    double maximumOffset() {
        return maximumOffset;
    }

    Map<String, Long> dropped() {
        return dropped;
    }

    double columnSum(int column) {
        return sums[column];
    }

    boolean isConstant(int column) {
        return ExactSums.isConstant(minimum[column], maximum[column]);
    }

    /** How far the numbers lie apart, or from nought where there is no intercept to be centred by. */
    double columnSpread(int column, boolean centred) {
        return centred
                ? maximum[column] - minimum[column]
                : Math.max(Math.abs(maximum[column]), Math.abs(minimum[column]));
    }

    double columnMinimum(int column) {
        return minimum[column];
    }

    double logLikelihood() {
        return logLikelihood;
    }

    double[] gradient() {
        return gradient;
    }

    double[] information() {
        return information;
    }

    ClusterScores scores() {
        return scores;
    }

    /**
     * How far the pass is, without its numbers.
     *
     * @return such as {@code RegressionPass[rows=300]}
     */
    @Override
    public String toString() {
        return "RegressionPass[rows=" + rows + "]";
    }
}
