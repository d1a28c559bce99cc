/**
 * The part of a case report that holds a probability, for whoever asks for it: {@link dk.bip.model.report.ProbabilitySection}.
 *
 * @serial exclude
 */
package dk.bip.model.report;
