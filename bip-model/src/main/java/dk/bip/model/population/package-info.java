/**
 * A reference population that reproduces the published figures: citizens, caseworkers and intervals of three months, with no real person in
 * it; {@link dk.bip.model.population.ReferencePopulation}.
 *
 * @serial exclude
 */
package dk.bip.model.population;
