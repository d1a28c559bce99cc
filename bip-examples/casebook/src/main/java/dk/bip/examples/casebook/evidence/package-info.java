/** How the model that ships with the library is made, as programs. */
package dk.bip.examples.casebook.evidence;
