/**
 * The chance of a job from a case as it was known on a date; {@link dk.bip.model.predictor.JobProbabilityPredictor} first, which reads a
 * {@link dk.bip.model.predictor.ModelDocument} and gives a {@link dk.bip.model.predictor.Prediction}.
 *
 * @serial exclude
 */
package dk.bip.model.predictor;
