/** Runnable examples; {@link dk.bip.examples.casebook.Casebook} lists and starts them. */
package dk.bip.examples.casebook;
