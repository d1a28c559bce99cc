/** The same model and the same fit by other libraries, as a yardstick. */
package dk.bip.examples.benchmarks.peers;
