package dk.bip.examples.spark;

import org.apache.spark.sql.SparkSession;

/** The session that all tests share: two tasks at a time on this machine, and a driver that takes very little back. */
final class LocalSpark {

    private LocalSpark() {}

    static SparkSession session() {
        return SparkSession.builder()
                .master("local[2]")
                .appName("test")
                .config("spark.ui.enabled", false)
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.sql.shuffle.partitions", 4)
                .config("spark.driver.maxResultSize", "3m")
                .getOrCreate();
    }
}
