/**
 * The few values that every package shares; {@link dk.bip.core.DateRange} and {@link dk.bip.core.CaseEvent} first.
 *
 * @serial exclude
 */
package dk.bip.core;
