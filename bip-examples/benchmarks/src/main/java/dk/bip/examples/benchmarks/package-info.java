/**
 * JMH benchmarks of scoring and estimation; {@link dk.bip.examples.benchmarks.ResultTables} writes their results into the README.
 */
package dk.bip.examples.benchmarks;
