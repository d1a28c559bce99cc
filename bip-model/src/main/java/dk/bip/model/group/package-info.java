/**
 * What moved in groups of citizens: {@link dk.bip.model.group.RollUpCalculator} over a caseload, a team, a job centre or a programme, without
 * showing a group that is small, nor one that could be worked out from those that are shown; and {@link dk.bip.model.group.CaseloadReport} as
 * a page.
 *
 * @serial exclude
 */
package dk.bip.model.group;
