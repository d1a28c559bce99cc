/** Fits, scores and nights on Apache Spark that give the numbers of one machine; {@link dk.bip.examples.spark.RegressionTable} first. */
package dk.bip.examples.spark;
