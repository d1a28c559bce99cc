/** Random case files and their later mutations, shared by the tests of all modules; {@link dk.bip.core.testing.LaterMutations} first. */
package dk.bip.core.testing;
