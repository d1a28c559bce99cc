/**
 * Random case files and their later mutations ({@link dk.bip.core.testing.LaterMutations} first), and what holds for every public value
 * ({@link dk.bip.core.testing.ValueContract}), shared by the tests of all modules.
 */
package dk.bip.core.testing;
