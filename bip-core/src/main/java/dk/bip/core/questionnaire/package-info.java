/**
 * Versioned forms as data, and the answers to them, checked as a whole and scored to the dimensions of an instrument. The main class is
 * {@link dk.bip.core.questionnaire.Questionnaire}.
 *
 * @serial exclude
 */
package dk.bip.core.questionnaire;
