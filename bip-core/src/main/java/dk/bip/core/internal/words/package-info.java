/**
 * Not API: numbers and dates in the words of a language, and pages of them; {@link dk.bip.core.internal.words.Words}.
 *
 * @serial exclude
 */
package dk.bip.core.internal.words;
