/**
 * Rules over the byte code of both modules; {@link dk.bip.architecture.ArchitectureRules} has them, the fixture packages
 * break each of them on purpose.
 */
package dk.bip.architecture;
