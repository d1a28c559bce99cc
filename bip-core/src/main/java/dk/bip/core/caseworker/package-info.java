/**
 * The caseworker's side of a case: belief, assignments, caseload, job orientation and conversations;
 * {@link dk.bip.core.caseworker.BeliefLevel} and {@link dk.bip.core.caseworker.AssignmentHistory} first.
 *
 * @serial exclude
 */
package dk.bip.core.caseworker;
