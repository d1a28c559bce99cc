/**
 * Not API: linear algebra, and the only package that sees commons-math3; {@link dk.bip.model.internal.SymmetricMatrix} first.
 *
 * @serial exclude
 */
package dk.bip.model.internal;
