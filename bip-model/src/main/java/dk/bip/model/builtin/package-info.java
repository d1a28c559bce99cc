/**
 * The models that ship with the library, as code.
 *
 * @serial exclude
 */
package dk.bip.model.builtin;
