/**
 * What the published findings would make of a probability if something were otherwise, as a range with its
 * counter-evidence; the main class is {@link dk.bip.model.whatif.WhatIf}.
 *
 * @serial exclude
 */
package dk.bip.model.whatif;
