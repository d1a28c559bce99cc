/**
 * The evaluation of a randomised trial in job centres: weekly effects with a band that keeps its level over all weeks
 * ({@link dk.bip.model.trial.WeeklyEffects}) and time to the first job ({@link dk.bip.model.trial.TimeToOutcome}), of the persons of a
 * {@link dk.bip.model.trial.TrialTable}.
 *
 * @serial exclude
 */
package dk.bip.model.trial;
