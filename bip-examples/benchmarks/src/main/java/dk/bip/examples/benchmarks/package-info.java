/** JMH benchmarks of scoring. */
package dk.bip.examples.benchmarks;
