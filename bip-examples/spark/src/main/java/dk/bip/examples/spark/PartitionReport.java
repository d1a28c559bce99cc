package dk.bip.examples.spark;

import java.io.Serializable;

/**
 * What became of a partition in a {@link SparkNight}.
 *
 * @param partition its number, from 0
 * @param cases the cases that came in, of which each has its line
 * @param estimates those with an estimate
 * @param failed those that are no case, or whose calculation failed
 * @param error of which kind it was where the whole partition failed and left no file; null where its file stands
 */
public record PartitionReport(int partition, long cases, long estimates, long failed, String error)
        implements Serializable {

    private static final long serialVersionUID = 1L;

    static PartitionReport failed(int partition, Exception cause) {
        return new PartitionReport(partition, 0, 0, 0, cause.getClass().getSimpleName());
    }

    /**
     * Returns whether the file of the partition stands.
     *
     * @return false where the partition is to be run again
     */
    public boolean isWhole() {
        return error == null;
    }
}
