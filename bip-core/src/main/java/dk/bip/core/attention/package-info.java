/**
 * What the evidence asks a caseworker to look at in a case, as open questions by transparent rules: {@link
 * dk.bip.core.attention.AttentionCalculator} first, then {@link dk.bip.core.attention.AttentionRule} to add one of your own.
 *
 * <p>The built-in rules are records of their thresholds; all are silent while the citizen is in an ordinary or subsidised job, and where what
 * they need is not known. Every threshold without a source is ours.
 *
 * @serial exclude
 */
package dk.bip.core.attention;
