/**
 * Not API: sentences in the languages of the library, and pages of them; {@link dk.bip.core.internal.words.Words}.
 *
 * @serial exclude
 */
package dk.bip.core.internal.words;
