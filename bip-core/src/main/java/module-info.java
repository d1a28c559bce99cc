/** Indicators, questionnaires, interventions, the longitudinal case of a citizen and progression. */
module dk.bip.core {}
