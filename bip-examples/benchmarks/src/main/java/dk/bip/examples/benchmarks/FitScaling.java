package dk.bip.examples.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.bip.model.estimation.BinaryRegression;
import dk.bip.model.estimation.BinaryRegressionResult;
import dk.bip.model.estimation.ModelFrame;
import dk.bip.model.estimation.RegressionIteration;
import dk.bip.model.estimation.RegressionPass;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.stream.Stream;

/**
 * The time and memory of a fit by the number of rows. Rows are made anew for each pass, a block of ten thousand at a time, so that ten
 * million rows (2.5 GB) fit into the smallest heap; the time is that of the passes and steps alone, without making the rows.
 *
 * <p>Run it with a small {@code -Xmx}: that a fit of any size ends within it is the proof. The peak is the sum of the peaks of all heap
 * pools, which counts garbage and the block itself, and so is an upper bound of what the fit needs beyond the data.
 */
public final class FitScaling {

    private static final int BLOCK = 10_000;
    private static final double MEGABYTE = 1e6;
    private static final int WARM_UP_ROWS = 200_000;

    private FitScaling() {}

    /**
     * Prints a result file.
     *
     * @param args the numbers of rows, each a multiple of ten thousand
     * @throws IOException never
     */
    public static void main(String[] args) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        ArrayNode results = mapper.createArrayNode();
        fit(WARM_UP_ROWS, mapper.createObjectNode());
        fit(WARM_UP_ROWS, mapper.createObjectNode());
        for (String rows : args) {
            fit(Integer.parseInt(rows), results.addObject());
        }
        System.out.println(mapper.writerWithDefaultPrettyPrinter().writeValueAsString(results));
    }

    private static void fit(int rows, ObjectNode result) {
        heapPools().forEach(MemoryPoolMXBean::resetPeakUsage);
        long nanos = 0;
        int passes = 0;
        RegressionIteration iteration = BinaryRegression.logit().start(FitData.names());
        while (!iteration.isDone()) {
            RegressionPass pass = iteration.newPass();
            for (int from = 0; from < rows; from += BLOCK) {
                ModelFrame block =
                        FitData.of(from, Math.min(BLOCK, rows - from)).frame().build();
                long start = System.nanoTime();
                pass.add(block);
                nanos += System.nanoTime() - start;
            }
            long start = System.nanoTime();
            iteration = iteration.next(pass);
            nanos += System.nanoTime() - start;
            passes++;
        }
        BinaryRegressionResult fitted = iteration.result();
        result.put("rows", rows);
        result.put("events", fitted.events());
        result.put("passes", passes);
        result.put("steps", fitted.convergence().iterations());
        result.put("seconds", nanos * 1e-9);
        result.put("nanoseconds a row", (double) nanos / rows);
        result.put("nanoseconds a row and pass", (double) nanos / rows / passes);
        result.put("peak heap, MB", peak() / MEGABYTE);
        result.put("largest heap allowed, MB", Runtime.getRuntime().maxMemory() / MEGABYTE);
    }

    private static Stream<MemoryPoolMXBean> heapPools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP);
    }

    private static long peak() {
        return heapPools().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
    }
}
