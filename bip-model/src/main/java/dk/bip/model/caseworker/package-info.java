/**
 * What goes with the caseworker, on one's own data: how much caseworkers differ, what citizens would have if all were as the
 * best quartile, the effect of belief, job orientation, and changes of caseworker. The main classes are {@link
 * dk.bip.model.caseworker.CaseworkerEffects}, {@link dk.bip.model.caseworker.EffectivenessQuartiles} and {@link
 * dk.bip.model.caseworker.BeliefEffect}.
 *
 * <p>Rows go in as a {@link dk.bip.model.caseworker.CaseworkerTable}, {@code fit} is the verb of every calculator, and results come out
 * as values that say which {@link dk.bip.model.evidence.Claim} they make. Nothing here is meant to judge a single caseworker: at thirteen
 * citizens each, what a list of caseworkers shows is mostly chance, and {@link dk.bip.model.caseworker.EffectivenessQuartiles} says how much.
 *
 * @serial exclude
 */
package dk.bip.model.caseworker;
