/** The notebooks, executed with Jupyter and in JShell, and the answers to their exercises. */
package dk.bip.examples.notebooks;
