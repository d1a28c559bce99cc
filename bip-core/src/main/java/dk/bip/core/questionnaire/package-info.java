/**
 * Versioned instruments as data, and the answers to them, checked as a whole and scored to indicators. The main class is {@link
 * dk.bip.core.questionnaire.Questionnaire}.
 *
 * @serial exclude
 */
package dk.bip.core.questionnaire;
