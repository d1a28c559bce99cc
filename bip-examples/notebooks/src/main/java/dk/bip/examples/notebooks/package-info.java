/** What shows the library's values as pictures in a notebook: {@link dk.bip.examples.notebooks.BareValues}, which the Java kernel finds. */
package dk.bip.examples.notebooks;
