/**
 * The evaluation of a randomised trial in job centres, that does not let whoever runs it fool themselves: {@link
 * dk.bip.model.trial.TrialEvaluator} first.
 *
 * <p>Before: a {@link dk.bip.model.trial.TrialProtocol} says what is done with whom, a {@link dk.bip.model.trial.TrialRegistration} what will be
 * looked at, a {@link dk.bip.model.trial.BlockAssignment} draws the arms and {@link dk.bip.model.trial.TrialPower} says what the trial can find.
 * After: {@link dk.bip.model.trial.TrialCases} reads the persons of a {@link dk.bip.model.trial.TrialTable} from case files, and an evaluator
 * gathers what {@link dk.bip.model.trial.WeeklyEffects}, {@link dk.bip.model.trial.TimeToOutcome}, {@link
 * dk.bip.model.trial.CentreEffects} and the others find, each of which stands alone too. {@link dk.bip.model.trial.Fidelity} says how far the
 * protocol was followed, {@link dk.bip.model.trial.CostBenefit} what it cost, {@link dk.bip.model.trial.ShareComparison} and {@link
 * dk.bip.model.trial.SurveySplits} what a survey says. {@link dk.bip.model.trial.TrialReport} shows it all as a page.
 *
 * @serial exclude
 */
package dk.bip.model.trial;
