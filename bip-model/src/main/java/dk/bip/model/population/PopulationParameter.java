package dk.bip.model.population;

import dk.bip.core.Language;
import dk.bip.core.Text;
import dk.bip.core.internal.Checks;
import dk.bip.model.card.Assumption;
import dk.bip.model.evidence.FindingId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A number of the reference population: what it is, its unit, and the findings or the assumption behind it.
 *
 * <p>Latent quantities are in standard deviations over the citizens at their first measurement. All numbers are ours
 * ({@link dk.bip.core.Provenance#OURS}): a calibrated one was found by fitting the population to the findings that it names, an assumed one was
 * chosen, within the range that we hold to be reasonable.
 */
public enum PopulationParameter {
    /** The mean number of caseworkers for each job centre; each has from 0.6 to 1.4 times as many. */
    CASEWORKERS_PER_CENTRE(
            Origin.ASSUMED,
            22,
            18,
            26,
            "caseworkers",
            "Gennemsnitligt antal sagsbehandlere pr. jobcenter; det enkelte har fra 0,6 til 1,4 gange så mange.",
            "The mean number of caseworkers for each job centre; each has from 0.6 to 1.4 times as many."),
    /** The mean number of citizens for each caseworker over four years, not at the same time; each has from 0.8 to 1.2 times as many. */
    CITIZENS_PER_CASEWORKER(
            Origin.ASSUMED,
            16.5,
            14.5,
            18.5,
            "citizens",
            "Gennemsnitligt antal borgere pr. sagsbehandler over fire år, ikke samtidig; den enkelte har fra 0,8 til 1,2 gange så mange.",
            "The mean number of citizens for each caseworker over four years, not at the same time; each has from 0.8 to 1.2 times as many.",
            "BIP-CW-01",
            "BIP-CW-02",
            "BIP-CW-04"),
    /** The share of citizens who are there from the beginning; the others come in over the next three years. */
    STOCK_AT_START(
            Origin.ASSUMED,
            0.35,
            0.2,
            0.5,
            "share",
            "Andelen af borgere, der er i forløb fra begyndelsen; resten kommer til over de næste tre år.",
            "The share of citizens who are there from the beginning; the others come in over the next three years."),
    /** The probability of no longer being measured for other reasons than a job, in three months. */
    LEAVING(
            Origin.ASSUMED,
            0.05,
            0.02,
            0.08,
            "probability an interval",
            "Sandsynligheden for at holde op med at blive målt af andre grunde end job, pr. tre måneder.",
            "The probability of no longer being measured for other reasons than a job, in three months.",
            "BIP-DESIGN-01",
            "BIP-DESIGN-02"),
    /** The probability of a change of caseworker, in three months. */
    CHANGE_OF_CASEWORKER(
            Origin.CALIBRATED,
            0.093,
            0.02,
            0.2,
            "probability an interval",
            "Sandsynligheden for at skifte sagsbehandler, pr. tre måneder.",
            "The probability of a change of caseworker, in three months.",
            "BIP-SHIFT-02"),
    /** The standard deviation of the effects of caseworkers, of which the figures say hardly anything. */
    CASEWORKER_EFFECT(
            Origin.ASSUMED,
            0.55,
            0,
            1.3,
            "log-odds",
            "Spredningen i sagsbehandlernes virkning, som figurerne næsten ikke siger noget om.",
            "The standard deviation of the effects of caseworkers, of which the figures say hardly anything.",
            "BIP-CW-01",
            "BIP-CW-02",
            "BIP-CW-04"),
    /** How far caseworkers differ in the mean of what the indicators measure in their citizens. */
    CASELOAD_READINESS(
            Origin.CALIBRATED,
            0.79,
            0.1,
            1.2,
            "standard deviations",
            "Hvor meget sagsbehandlere adskiller sig i det, som indikatorerne i gennemsnit måler hos deres borgere.",
            "How far caseworkers differ in the mean of what the indicators measure in their citizens.",
            "BIP-CW-01",
            "BIP-CW-02"),
    /** The correlation of a caseworker's effect with the mean of what the indicators measure in the citizens. */
    CASELOAD_ON_EFFECT(
            Origin.ASSUMED,
            -0.9,
            -0.95,
            -0.85,
            "correlation",
            "Sammenhængen mellem en sagsbehandlers virkning og det, som indikatorerne i gennemsnit måler hos borgerne.",
            "The correlation of a caseworker's effect with the mean of what the indicators measure in the citizens.",
            "BIP-CW-02"),
    /** How far job centres differ in the mean of what the indicators measure in their citizens. */
    CENTRE_READINESS(
            Origin.ASSUMED,
            0.15,
            0.05,
            0.25,
            "standard deviations",
            "Hvor meget jobcentre adskiller sig i det, som indikatorerne i gennemsnit måler hos deres borgere.",
            "How far job centres differ in the mean of what the indicators measure in their citizens."),
    /** How far job centres differ in how often they give job-oriented interventions. */
    CENTRE_PARTICIPATION(
            Origin.ASSUMED,
            0.3,
            0.1,
            0.5,
            "log-odds",
            "Hvor meget jobcentre adskiller sig i, hvor ofte de giver jobrettede indsatser.",
            "How far job centres differ in how often they give job-oriented interventions."),
    /** The share of the variance of readiness that moves while the citizen is followed. */
    READINESS_MOVES(
            Origin.ASSUMED,
            0.19,
            0.1,
            0.28,
            "share",
            "Den del af parathedens varians, som bevæger sig, mens borgeren er i forløb.",
            "The share of the variance of readiness that moves while the citizen is followed."),
    /** How much of what moves is still there at the next measurement. */
    PERSISTENCE(
            Origin.ASSUMED,
            0.9,
            0.86,
            0.94,
            "correlation",
            "Hvor meget af det, der bevæger sig, som er der endnu ved næste måling.",
            "How much of what moves is still there at the next measurement."),
    /** The correlation of readiness with what the seven indicators but the caseworker's belief measure. */
    STRONG_LOADING(
            Origin.ASSUMED,
            0.8,
            0.75,
            0.85,
            "correlation",
            "Sammenhængen mellem parathed og det, som de syv indikatorer undtagen sagsbehandlerens tro måler.",
            "The correlation of readiness with what the seven indicators but the caseworker's belief measure.",
            "BIP-IND-01",
            "BIP-IND-02"),
    /** The correlation of readiness with what the four other indicators measure. */
    WEAK_LOADING(
            Origin.ASSUMED,
            0.6,
            0.52,
            0.68,
            "correlation",
            "Sammenhængen mellem parathed og det, som de fire andre indikatorer måler.",
            "The correlation of readiness with what the four other indicators measure."),
    /** How far citizens, and caseworkers on citizens, differ in how high they answer everything. */
    RESPONSE_STYLE(
            Origin.ASSUMED,
            0.95,
            0.8,
            1.1,
            "standard deviations",
            "Hvor meget borgere, og sagsbehandlere om borgere, adskiller sig i, hvor højt de svarer på alt.",
            "How far citizens, and caseworkers on citizens, differ in how high they answer everything."),
    /** What each of the citizen's strong questions asks about beyond the indicator. */
    CITIZEN_OWN(
            Origin.ASSUMED,
            0.5,
            0.35,
            0.65,
            "standard deviations",
            "Det, som borgerens stærke spørgsmål hver især spørger om ud over indikatoren.",
            "What each of the citizen's strong questions asks about beyond the indicator."),
    /** What each of the citizen's other questions asks about beyond the indicator. */
    CITIZEN_WEAK_OWN(
            Origin.ASSUMED,
            0.9,
            0.7,
            1.1,
            "standard deviations",
            "Det, som borgerens andre spørgsmål hver især spørger om ud over indikatoren.",
            "What each of the citizen's other questions asks about beyond the indicator."),
    /** What each of the caseworker's strong questions asks about beyond the indicator. */
    CASEWORKER_OWN(
            Origin.ASSUMED,
            0.5,
            0.35,
            0.65,
            "standard deviations",
            "Det, som sagsbehandlerens stærke spørgsmål hver især spørger om ud over indikatoren.",
            "What each of the caseworker's strong questions asks about beyond the indicator."),
    /** What each of the caseworker's other questions asks about beyond the indicator. */
    CASEWORKER_WEAK_OWN(
            Origin.ASSUMED,
            1.4,
            1.2,
            1.6,
            "standard deviations",
            "Det, som sagsbehandlerens andre spørgsmål hver især spørger om ud over indikatoren.",
            "What each of the caseworker's other questions asks about beyond the indicator."),
    /** How far the answers lie above the middle of the scale. */
    ITEM_MEAN(
            Origin.CALIBRATED,
            0.58,
            0,
            1,
            "steps",
            "Hvor langt svarene ligger over skalaens midte.",
            "How far the answers lie above the middle of the scale.",
            "BIP-SEARCH-01",
            "BIP-SEARCH-02",
            "BIP-SEARCH-03",
            "BIP-SEARCH-04",
            "BIP-SEARCH-05",
            "BIP-SEARCH-06",
            "BIP-SEARCH-07"),
    /** How many steps a standard deviation of what a question is about makes. */
    ITEM_SPREAD(
            Origin.ASSUMED,
            1.06,
            1.0,
            1.12,
            "steps a standard deviation",
            "Hvor mange trin en standardafvigelse i det, et spørgsmål handler om, svarer til.",
            "How many steps a standard deviation of what a question is about makes.",
            "BIP-SEARCH-01",
            "BIP-SEARCH-07"),
    /** How much it takes for a citizen to search for a job. */
    SEARCH_THRESHOLD(
            Origin.CALIBRATED,
            0.57,
            -1,
            2,
            "standard deviations",
            "Hvor meget der skal til, før en borger søger job.",
            "How much it takes for a citizen to search for a job.",
            "BIP-SEARCH-07",
            "BIP-SEARCH-17"),
    /** Chance in whether the citizen searches for a job. */
    SEARCH_NOISE(
            Origin.ASSUMED,
            0.5,
            0.3,
            0.7,
            "standard deviations",
            "Tilfældigheder i, om borgeren søger job.",
            "Chance in whether the citizen searches for a job."),
    /** How far the job search follows readiness beyond what its indicator measures. */
    SEARCH_ON_READINESS(
            Origin.ASSUMED,
            0.55,
            0.35,
            0.75,
            "standard deviations a standard deviation",
            "Hvor meget jobsøgningen følger paratheden ud over det, som indikatoren måler.",
            "How far the job search follows readiness beyond what its indicator measures.",
            "BIP-SEARCH-17"),
    /** How far the caseworker's job orientation moves the job search. */
    SEARCH_ON_ORIENTATION(
            Origin.ASSUMED,
            0.12,
            0.02,
            0.22,
            "standard deviations a standard deviation",
            "Hvor meget sagsbehandlerens jobfokus flytter jobsøgningen.",
            "How far the caseworker's job orientation moves the job search.",
            "BIP-BELIEF-05"),
    /** How often who searches does it through newspapers. */
    CHANNEL_NEWSPAPERS(
            Origin.CALIBRATED,
            -0.5,
            -4,
            3,
            "log-odds",
            "Hvor ofte den, der søger, bruger aviser.",
            "How often who searches does it through newspapers.",
            "BIP-SEARCH-01",
            "BIP-SEARCH-11"),
    /** How often who searches does it through the internet. */
    CHANNEL_INTERNET(
            Origin.CALIBRATED,
            -0.1,
            -4,
            3,
            "log-odds",
            "Hvor ofte den, der søger, bruger internettet.",
            "How often who searches does it through the internet.",
            "BIP-SEARCH-02",
            "BIP-SEARCH-12"),
    /** How often who searches does it unsolicited. */
    CHANNEL_UNSOLICITED(
            Origin.CALIBRATED,
            -0.6,
            -4,
            3,
            "log-odds",
            "Hvor ofte den, der søger, søger uopfordret.",
            "How often who searches does it unsolicited.",
            "BIP-SEARCH-03",
            "BIP-SEARCH-13"),
    /** How often who searches does it through the network. */
    CHANNEL_NETWORK(
            Origin.CALIBRATED,
            -0.3,
            -4,
            3,
            "log-odds",
            "Hvor ofte den, der søger, bruger sit netværk.",
            "How often who searches does it through the network.",
            "BIP-SEARCH-04",
            "BIP-SEARCH-14"),
    /** How often who searches does it through an internship company. */
    CHANNEL_INTERNSHIP_COMPANY(
            Origin.CALIBRATED,
            -1.2,
            -4,
            3,
            "log-odds",
            "Hvor ofte den, der søger, gør det via en praktikvirksomhed.",
            "How often who searches does it through an internship company.",
            "BIP-SEARCH-05",
            "BIP-SEARCH-15"),
    /** How often who searches does it through a temp agency. */
    CHANNEL_TEMP_AGENCY(
            Origin.CALIBRATED,
            -2.4,
            -5,
            3,
            "log-odds",
            "Hvor ofte den, der søger, bruger vikarbureauer.",
            "How often who searches does it through a temp agency.",
            "BIP-SEARCH-06",
            "BIP-SEARCH-16"),
    /** How far the use of newspapers rises with the citizen's mean score. */
    NEWSPAPERS_ON_SCORE(
            Origin.CALIBRATED,
            0.2,
            -2,
            3,
            "log-odds a step",
            "Hvor meget brugen af aviser stiger med borgerens gennemsnitlige score.",
            "How far the use of newspapers rises with the citizen's mean score.",
            "BIP-SEARCH-11"),
    /** How far the use of the internet rises with the citizen's mean score. */
    INTERNET_ON_SCORE(
            Origin.CALIBRATED,
            0.3,
            -2,
            3,
            "log-odds a step",
            "Hvor meget brugen af internettet stiger med borgerens gennemsnitlige score.",
            "How far the use of the internet rises with the citizen's mean score.",
            "BIP-SEARCH-12"),
    /** How far unsolicited search rises with the citizen's mean score. */
    UNSOLICITED_ON_SCORE(
            Origin.CALIBRATED,
            0.5,
            -2,
            3,
            "log-odds a step",
            "Hvor meget uopfordret søgning stiger med borgerens gennemsnitlige score.",
            "How far unsolicited search rises with the citizen's mean score.",
            "BIP-SEARCH-13"),
    /** How far the use of the network rises with the citizen's mean score. */
    NETWORK_ON_SCORE(
            Origin.CALIBRATED,
            0.3,
            -2,
            3,
            "log-odds a step",
            "Hvor meget brugen af netværket stiger med borgerens gennemsnitlige score.",
            "How far the use of the network rises with the citizen's mean score.",
            "BIP-SEARCH-14"),
    /** How far search through an internship rises with the citizen's mean score. */
    INTERNSHIP_COMPANY_ON_SCORE(
            Origin.CALIBRATED,
            0.5,
            -2,
            3,
            "log-odds a step",
            "Hvor meget søgning via praktik stiger med borgerens gennemsnitlige score.",
            "How far search through an internship rises with the citizen's mean score.",
            "BIP-SEARCH-15"),
    /** How far the use of temp agencies rises with the citizen's mean score. */
    TEMP_AGENCY_ON_SCORE(
            Origin.CALIBRATED,
            0.3,
            -2,
            3,
            "log-odds a step",
            "Hvor meget brugen af vikarbureauer stiger med borgerens gennemsnitlige score.",
            "How far the use of temp agencies rises with the citizen's mean score.",
            "BIP-SEARCH-16"),
    /** How much more often who searches does it through the network where the mean score is below 2.5. */
    NETWORK_AT_LOW_SCORE(
            Origin.CALIBRATED,
            1.7,
            -1,
            3.5,
            "log-odds",
            "Hvor meget oftere den, der søger, gør det gennem sit netværk, når den gennemsnitlige score er under 2,5.",
            "How much more often who searches does it through the network where the mean score is below 2.5.",
            "BIP-SEARCH-14"),
    /** How much more often who searches does it through an internship company where the mean score is below 2.5. */
    INTERNSHIP_COMPANY_AT_LOW_SCORE(
            Origin.CALIBRATED,
            1.2,
            -1.5,
            3,
            "log-odds",
            "Hvor meget oftere den, der søger, gør det via en praktikvirksomhed, når den gennemsnitlige score er under 2,5.",
            "How much more often who searches does it through an internship company where the mean score is below 2.5.",
            "BIP-SEARCH-15"),
    /** The probability of not wishing to answer the question on job search, below 2.5. */
    DECLINES_LOW(
            Origin.CALIBRATED,
            0.105,
            0.01,
            0.3,
            "probability",
            "Sandsynligheden for ikke at ville svare på spørgsmålet om jobsøgning, under 2,5.",
            "The probability of not wishing to answer the question on job search, below 2.5.",
            "BIP-SEARCH-18"),
    /** The probability of not wishing to answer the question on job search, from 2.5. */
    DECLINES_OTHER(
            Origin.CALIBRATED,
            0.06,
            0.01,
            0.3,
            "probability",
            "Sandsynligheden for ikke at ville svare på spørgsmålet om jobsøgning, fra 2,5.",
            "The probability of not wishing to answer the question on job search, from 2.5.",
            "BIP-SEARCH-18"),
    /** How far the belief follows what only the caseworker knows, as against what the indicators measure. */
    BELIEF_ON_PRIVATE(
            Origin.ASSUMED,
            0.8,
            0.7,
            0.9,
            "weight",
            "Hvor meget troen følger det, som kun sagsbehandleren ved, i forhold til det, som indikatorerne måler.",
            "How far the belief follows what only the caseworker knows, as against what the indicators measure.",
            "BIP-BELIEF-01"),
    /** How far the belief follows the caseworker's general job orientation. */
    BELIEF_ON_ORIENTATION(
            Origin.CALIBRATED,
            0.765,
            0.3,
            1.3,
            "weight",
            "Hvor meget troen følger sagsbehandlerens generelle jobfokus.",
            "How far the belief follows the caseworker's general job orientation.",
            "BIP-BELIEF-03",
            "BIP-BELIEF-04"),
    /** Noise in the caseworker's belief. */
    BELIEF_NOISE(
            Origin.ASSUMED,
            0.72,
            0.62,
            0.82,
            "weight",
            "Støj i sagsbehandlerens tro.",
            "Noise in the caseworker's belief."),
    /** How much of the noise in the belief the same caseworker still has at the next measurement. */
    BELIEF_NOISE_PERSISTENCE(
            Origin.ASSUMED,
            0.65,
            0.55,
            0.75,
            "correlation",
            "Hvor meget af støjen i troen den samme sagsbehandler har endnu ved næste måling.",
            "How much of the noise in the belief the same caseworker still has at the next measurement."),
    /** The share in whom the caseworker does not believe, at the first measurement. */
    BELIEF_NO(
            Origin.ASSUMED,
            0.185,
            0.175,
            0.195,
            "share",
            "Andelen, som sagsbehandleren ikke tror på, ved første måling.",
            "The share in whom the caseworker does not believe, at the first measurement.",
            "BIP-BELIEF-01"),
    /** The share of whom the caseworker doubts, at the first measurement. */
    BELIEF_DOUBTS(
            Origin.ASSUMED,
            0.205,
            0.195,
            0.215,
            "share",
            "Andelen, som sagsbehandleren tvivler på, ved første måling.",
            "The share of whom the caseworker doubts, at the first measurement.",
            "BIP-BELIEF-01"),
    /** The share in whom the belief varies, at the first measurement. */
    BELIEF_VARIES(
            Origin.ASSUMED,
            0.21,
            0.2,
            0.22,
            "share",
            "Andelen, hvor sagsbehandlerens tro svinger, ved første måling.",
            "The share in whom the belief varies, at the first measurement.",
            "BIP-BELIEF-01"),
    /** The share who have good chances in the belief, at the first measurement; the rest is yes. */
    BELIEF_GOOD_CHANCES(
            Origin.ASSUMED,
            0.225,
            0.215,
            0.235,
            "share",
            "Andelen, der har gode chancer efter sagsbehandlerens tro, ved første måling; resten er ja.",
            "The share who have good chances in the belief, at the first measurement; the rest is yes.",
            "BIP-BELIEF-01"),
    /** The base level of a job within three months. */
    HAZARD_INTERCEPT(
            Origin.CALIBRATED,
            -5.97,
            -7.2,
            -4.0,
            "log-odds",
            "Grundniveauet for job inden for tre måneder.",
            "The base level of a job within three months.",
            "BIP-INT-16",
            "BIP-INT-17"),
    /** How much the chance rises as time goes on, for up to ten intervals. */
    HAZARD_DURATION(
            Origin.ASSUMED,
            0.25,
            0.2,
            0.3,
            "log-odds an interval",
            "Hvor meget chancen stiger, mens tiden går, i op til ti intervaller.",
            "How much the chance rises as time goes on, for up to ten intervals.",
            "BIP-INT-17",
            "BIP-CW-03"),
    /** How much readiness matters beyond what the indicators measure. */
    HAZARD_READINESS(
            Origin.CALIBRATED,
            0.41,
            -0.5,
            1.0,
            "log-odds a standard deviation",
            "Hvor meget paratheden betyder ud over det, som indikatorerne måler.",
            "How much readiness matters beyond what the indicators measure.",
            "BIP-BELIEF-01"),
    /** How much job-search behaviour matters by itself for a job. */
    HAZARD_JOB_SEARCH_BEHAVIOUR(
            Origin.ASSUMED,
            0.15,
            0.1,
            0.2,
            "log-odds a standard deviation",
            "Hvor meget jobsøgningsadfærd i sig selv betyder for job.",
            "How much job-search behaviour matters by itself for a job.",
            "BIP-IND-01",
            "BIP-IND-02",
            "BIP-IND-03"),
    /** How much knowledge of the labour market matters by itself for a job. */
    HAZARD_LABOUR_MARKET_KNOWLEDGE(
            Origin.ASSUMED,
            0.15,
            0.1,
            0.2,
            "log-odds a standard deviation",
            "Hvor meget viden om arbejdsmarkedet i sig selv betyder for job.",
            "How much knowledge of the labour market matters by itself for a job.",
            "BIP-IND-01",
            "BIP-IND-02",
            "BIP-IND-03"),
    /** How much the citizen's belief matters by itself for a job. */
    HAZARD_CITIZEN_BELIEF(
            Origin.ASSUMED,
            0.15,
            0.1,
            0.2,
            "log-odds a standard deviation",
            "Hvor meget borgerens tro i sig selv betyder for job.",
            "How much the citizen's belief matters by itself for a job.",
            "BIP-IND-01",
            "BIP-IND-02",
            "BIP-IND-03"),
    /** How much goal-directedness matters by itself for a job. */
    HAZARD_GOAL_DIRECTEDNESS(
            Origin.ASSUMED,
            0.15,
            0.1,
            0.2,
            "log-odds a standard deviation",
            "Hvor meget målrettethed i sig selv betyder for job.",
            "How much goal-directedness matters by itself for a job.",
            "BIP-IND-01",
            "BIP-IND-02",
            "BIP-IND-03"),
    /** How much cooperation skills matters by itself for a job. */
    HAZARD_COOPERATION(
            Origin.ASSUMED,
            0.15,
            0.1,
            0.2,
            "log-odds a standard deviation",
            "Hvor meget samarbejdsevner i sig selv betyder for job.",
            "How much cooperation skills matters by itself for a job.",
            "BIP-IND-01",
            "BIP-IND-02",
            "BIP-IND-03"),
    /** How much mastery of health matters by itself for a job. */
    HAZARD_HEALTH_MASTERY(
            Origin.ASSUMED,
            0.15,
            0.1,
            0.2,
            "log-odds a standard deviation",
            "Hvor meget helbredsmestring i sig selv betyder for job.",
            "How much mastery of health matters by itself for a job.",
            "BIP-IND-01",
            "BIP-IND-02",
            "BIP-IND-03"),
    /** How much searching for a job matters. */
    HAZARD_SEARCHES(
            Origin.ASSUMED,
            0.25,
            0.1,
            0.4,
            "log-odds",
            "Hvor meget det betyder at søge job.",
            "How much searching for a job matters.",
            "BIP-SEARCH-22"),
    /** How much the internet and an internship company matter beyond other channels. */
    HAZARD_BEST_CHANNEL(
            Origin.ASSUMED,
            0.3,
            0.2,
            0.4,
            "log-odds",
            "Hvor meget internet og praktikvirksomhed betyder ud over andre kanaler.",
            "How much the internet and an internship company matter beyond other channels.",
            "BIP-SEARCH-21"),
    /** How much a step of the caseworker's belief matters by itself. */
    HAZARD_BELIEF(
            Origin.CALIBRATED,
            0.4,
            0.05,
            0.6,
            "log-odds a step",
            "Hvor meget et trin af sagsbehandlerens tro i sig selv betyder.",
            "How much a step of the caseworker's belief matters by itself.",
            "BIP-BELIEF-02"),
    /** How much more a step matters at the top of the scale than at the bottom. */
    HAZARD_BELIEF_SQUARED(
            Origin.CALIBRATED,
            0.137,
            -0.05,
            0.35,
            "log-odds a squared step",
            "Hvor meget mere et trin betyder øverst end nederst på skalaen.",
            "How much more a step matters at the top of the scale than at the bottom.",
            "BIP-BELIEF-01"),
    /** How much what only the caseworker knows matters. */
    HAZARD_PRIVATE(
            Origin.CALIBRATED,
            0.3,
            -0.5,
            1.3,
            "log-odds a standard deviation",
            "Hvor meget det, som kun sagsbehandleren ved, betyder.",
            "How much what only the caseworker knows matters.",
            "BIP-BELIEF-01"),
    /** How much what the registers know matters. */
    HAZARD_REGISTER(
            Origin.CALIBRATED,
            1.31,
            0.5,
            2.1,
            "log-odds a standard deviation",
            "Hvor meget det, som registrene ved, betyder.",
            "How much what the registers know matters.",
            "BIP-IND-04"),
    /** How much each change of caseworker matters. */
    HAZARD_CHANGE(
            Origin.CALIBRATED,
            -0.58,
            -1.0,
            0,
            "log-odds a change",
            "Hvor meget hvert skift af sagsbehandler betyder.",
            "How much each change of caseworker matters.",
            "BIP-SHIFT-01"),
    /** How much a company-based course that has ended matters for six months. */
    HAZARD_COURSE(
            Origin.CALIBRATED,
            0.98,
            0.35,
            1.6,
            "log-odds",
            "Hvor meget et afsluttet virksomhedsrettet forløb betyder i seks måneder.",
            "How much a company-based course that has ended matters for six months.",
            "BIP-INT-16",
            "BIP-INT-17"),
    /** The correlation of readiness with what the registers know. */
    REGISTER_LOADING(
            Origin.ASSUMED,
            0.45,
            0.3,
            0.6,
            "correlation",
            "Sammenhængen mellem parathed og det, som registrene ved.",
            "The correlation of readiness with what the registers know."),
    /** The correlation of mastery of health with registered illness. */
    HEALTH_LOADING(
            Origin.ASSUMED,
            0.3,
            0.2,
            0.4,
            "correlation",
            "Sammenhængen mellem helbredsmestring og registreret sygdom.",
            "The correlation of mastery of health with registered illness."),
    /** The share who had a job in the last three years. */
    EMPLOYED_SHARE(
            Origin.ASSUMED,
            0.35,
            0.25,
            0.45,
            "share",
            "Andelen, der har været i job i de sidste tre år.",
            "The share who had a job in the last three years."),
    /** How long those who had a job had it. */
    EMPLOYMENT_SCALE(
            Origin.CALIBRATED,
            11.2,
            2,
            60,
            "percent of time",
            "Hvor længe de, der har været i job, har været det.",
            "How long those who had a job had it.",
            "BIP-POP-02"),
    /** The share of unskilled. */
    UNSKILLED(
            Origin.CALIBRATED,
            0.7,
            0.3,
            0.95,
            "share",
            "Andelen af ufaglærte.",
            "The share of unskilled.",
            "BIP-POP-01"),
    /** The share with a psychiatric condition. */
    PSYCHIATRIC_CONDITION(
            Origin.CALIBRATED,
            0.46,
            0.1,
            0.9,
            "share",
            "Andelen med en psykisk lidelse.",
            "The share with a psychiatric condition.",
            "BIP-POP-03"),
    /** The share with a musculoskeletal disorder. */
    MUSCULOSKELETAL_DISORDER(
            Origin.CALIBRATED,
            0.21,
            0.02,
            0.6,
            "share",
            "Andelen med en lidelse i bevægeapparatet.",
            "The share with a musculoskeletal disorder.",
            "BIP-POP-04"),
    /** The share with a digestive or urinary disorder. */
    DIGESTIVE_OR_URINARY_DISORDER(
            Origin.CALIBRATED,
            0.18,
            0.02,
            0.6,
            "share",
            "Andelen med en lidelse i fordøjelse eller urinveje.",
            "The share with a digestive or urinary disorder.",
            "BIP-POP-04"),
    /** The share who bought antidepressants. */
    ANTIDEPRESSANTS(
            Origin.CALIBRATED,
            0.28,
            0.02,
            0.6,
            "share",
            "Andelen, der har købt antidepressiv medicin.",
            "The share who bought antidepressants.",
            "BIP-POP-05"),
    /** The share who bought lifestyle-related medicine. */
    LIFESTYLE_MEDICINE(
            Origin.CALIBRATED,
            0.23,
            0.02,
            0.6,
            "share",
            "Andelen, der har købt livsstilsrelateret medicin.",
            "The share who bought lifestyle-related medicine.",
            "BIP-POP-05"),
    /** The share who bought antipsychotics. */
    ANTIPSYCHOTICS(
            Origin.CALIBRATED,
            0.109,
            0.02,
            0.4,
            "share",
            "Andelen, der har købt antipsykotisk medicin.",
            "The share who bought antipsychotics.",
            "BIP-POP-05"),
    /** The share who bought misuse-related medicine. */
    MISUSE_MEDICINE(
            Origin.CALIBRATED,
            0.079,
            0.02,
            0.4,
            "share",
            "Andelen, der har købt medicin mod misbrug.",
            "The share who bought misuse-related medicine.",
            "BIP-POP-05"),
    /** The share of men sentenced under the penal code. */
    MEN_SENTENCED(
            Origin.CALIBRATED,
            0.25,
            0.05,
            0.6,
            "share of men",
            "Andelen af mænd med en dom efter straffeloven.",
            "The share of men sentenced under the penal code.",
            "BIP-POP-06"),
    /** The share of women sentenced under the penal code. */
    WOMEN_SENTENCED(
            Origin.ASSUMED,
            0.05,
            0.02,
            0.1,
            "share of women",
            "Andelen af kvinder med en dom efter straffeloven.",
            "The share of women sentenced under the penal code."),
    /** The share of men. */
    MEN(Origin.ASSUMED, 0.55, 0.45, 0.6, "share", "Andelen af mænd.", "The share of men."),
    /** The share without an intervention. */
    KIND_NONE(
            Origin.CALIBRATED,
            0.32,
            0.01,
            1.2,
            "share",
            "Andelen uden indsats.",
            "The share without an intervention.",
            "BIP-INT-02"),
    /** The share with job-oriented interventions alone. */
    KIND_JOB_ORIENTED(
            Origin.CALIBRATED,
            0.34,
            0.01,
            1.2,
            "share",
            "Andelen med jobrettede indsatser alene.",
            "The share with job-oriented interventions alone.",
            "BIP-INT-03"),
    /** The share with upskilling alone. */
    KIND_UPSKILLING(
            Origin.CALIBRATED,
            0.08,
            0.01,
            0.9,
            "share",
            "Andelen med opkvalificering alene.",
            "The share with upskilling alone.",
            "BIP-INT-03"),
    /** The share with social interventions alone. */
    KIND_SOCIAL(
            Origin.CALIBRATED,
            0.08,
            0.01,
            0.9,
            "share",
            "Andelen med sociale indsatser alene.",
            "The share with social interventions alone.",
            "BIP-INT-03"),
    /** The share with health-oriented interventions alone. */
    KIND_HEALTH_ORIENTED(
            Origin.CALIBRATED,
            0.19,
            0.01,
            0.9,
            "share",
            "Andelen med helbredsrettede indsatser alene.",
            "The share with health-oriented interventions alone.",
            "BIP-INT-03"),
    /** The share with parallel interventions, a job-oriented one among them. */
    KIND_PARALLEL_WITH_JOB_ORIENTED(
            Origin.CALIBRATED,
            0.26,
            0.01,
            1.2,
            "share",
            "Andelen med parallelle indsatser, hvoraf en er jobrettet.",
            "The share with parallel interventions, a job-oriented one among them.",
            "BIP-INT-04",
            "BIP-INT-05"),
    /** The share with parallel interventions and no job-oriented one. */
    KIND_PARALLEL_WITHOUT_JOB_ORIENTED(
            Origin.CALIBRATED,
            0.11,
            0.01,
            0.9,
            "share",
            "Andelen med parallelle indsatser uden en jobrettet.",
            "The share with parallel interventions and no job-oriented one.",
            "BIP-INT-04",
            "BIP-INT-05"),
    /** The share with interventions of two kinds one after the other; the printed shares sum to 99. */
    KIND_SEQUENCE(
            Origin.ASSUMED,
            0.01,
            0,
            0.02,
            "share",
            "Andelen med indsatser af to slags efter hinanden; de trykte andele giver 99.",
            "The share with interventions of two kinds one after the other; the printed shares sum to 99.",
            "BIP-INT-04"),
    /** How much more often ready citizens get job-oriented interventions. */
    KIND_ON_READINESS(
            Origin.ASSUMED,
            0.1,
            0,
            0.2,
            "log-odds a standard deviation",
            "Hvor meget mere parate borgere får jobrettede indsatser.",
            "How much more often ready citizens get job-oriented interventions."),
    /** The probability that the kind of intervention goes on. */
    KIND_STAYS(
            Origin.ASSUMED,
            0.5,
            0.3,
            0.7,
            "probability",
            "Sandsynligheden for, at indsatsens art fortsætter.",
            "The probability that the kind of intervention goes on."),
    /** The share of job-oriented interventions that are at a company, in the first two years from the first measurement. */
    COMPANY_BASED(
            Origin.CALIBRATED,
            0.36,
            0.05,
            0.9,
            "share of job-oriented",
            "Andelen af jobrettede indsatser, der foregår på en virksomhed, de første to år efter første måling.",
            "The share of job-oriented interventions that are at a company, in the first two years from the first measurement.",
            "BIP-INT-18"),
    /** How far company-based interventions fall off more than two years from the first measurement. */
    COMPANY_BASED_DECLINE(
            Origin.ASSUMED,
            0.1,
            0.05,
            0.15,
            "log-odds an interval",
            "Hvor meget virksomhedsrettede indsatser aftager mere end to år efter første måling.",
            "How far company-based interventions fall off more than two years from the first measurement.",
            "BIP-INT-19"),
    /** The movement without an intervention. */
    MOVE_NONE(
            Origin.ASSUMED,
            -0.06,
            -0.1,
            -0.04,
            "standard deviations an interval",
            "Bevægelsen uden indsats.",
            "The movement without an intervention.",
            "BIP-INT-11"),
    /** The movement of labour-market indicators with a job-oriented intervention alone. */
    MOVE_JOB_ORIENTED(
            Origin.ASSUMED,
            0.06,
            0.05,
            0.08,
            "standard deviations an interval",
            "Bevægelsen i arbejdsmarkedsnære indikatorer med en jobrettet indsats alene.",
            "The movement of labour-market indicators with a job-oriented intervention alone.",
            "BIP-INT-13"),
    /** The movement with parallel interventions, a job-oriented one among them. */
    MOVE_PARALLEL(
            Origin.ASSUMED,
            0.14,
            0.11,
            0.18,
            "standard deviations an interval",
            "Bevægelsen med parallelle indsatser, hvoraf en er jobrettet.",
            "The movement with parallel interventions, a job-oriented one among them.",
            "BIP-INT-12"),
    /** The movement of all indicators during a company internship. */
    MOVE_INTERNSHIP(
            Origin.ASSUMED,
            0.09,
            0.07,
            0.11,
            "standard deviations an interval",
            "Bevægelsen i alle indikatorer under en virksomhedspraktik.",
            "The movement of all indicators during a company internship.",
            "BIP-INT-15"),
    /** The movement of an intervention's own indicators where it is not job-oriented; the others fall so far that the mean is nought. */
    MOVE_OWN(
            Origin.ASSUMED,
            0.05,
            0.03,
            0.08,
            "standard deviations an interval",
            "Bevægelsen i en indsats' egen indikator, når den ikke er jobrettet; de andre går så meget ned, at gennemsnittet er nul.",
            "The movement of an intervention's own indicators where it is not job-oriented; the others fall so far that the mean is nought.",
            "BIP-INT-14");

    /** Where a value comes from. */
    public enum Origin {
        /** Found so that the population reproduces the findings. */
        CALIBRATED,
        /** Chosen by us; its range says how sure we are. */
        ASSUMED
    }

    private final Origin origin;
    private final double initial;
    private final double minimum;
    private final double maximum;
    private final String unit;
    private final Text statement;
    private final List<FindingId> findings;

    PopulationParameter(
            Origin origin,
            double initial,
            double minimum,
            double maximum,
            String unit,
            String danish,
            String english,
            String... findings) {
        this.origin = origin;
        this.initial = initial;
        this.minimum = minimum;
        this.maximum = maximum;
        this.unit = unit;
        this.statement = Text.of(danish, english);
        this.findings = Arrays.stream(findings).map(FindingId::new).toList();
    }

    /**
     * Returns the stable name.
     *
     * @return the name in lower case with underscores
     */
    public String parameterName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Returns where the value comes from.
     *
     * @return calibrated or assumed
     */
    public Origin origin() {
        return origin;
    }

    /**
     * Returns what one begins with: the value of an assumption, or where the calibration starts and what a figure that is left out
     * leaves it at.
     *
     * @return the value, in {@link #unit()}
     */
    public double initial() {
        return initial;
    }

    /**
     * Returns the minimum value that may be used, for an assumption the minimum that we hold to be reasonable.
     *
     * @return the value, in {@link #unit()}
     */
    public double minimum() {
        return minimum;
    }

    /**
     * Returns the maximum value that may be used, for an assumption the maximum that we hold to be reasonable.
     *
     * @return the value, in {@link #unit()}
     */
    public double maximum() {
        return maximum;
    }

    /**
     * Returns the unit.
     *
     * @return the unit, in English
     */
    public String unit() {
        return unit;
    }

    /**
     * Returns what the number is.
     *
     * @param language the language to read
     * @return one sentence
     */
    public String statement(Language language) {
        return statement.in(language);
    }

    /**
     * Returns the findings that the number is calibrated to or that an assumption is suggested by.
     *
     * @return an unmodifiable list, empty where no finding says anything of it
     */
    public List<FindingId> findings() {
        return findings;
    }

    /**
     * Returns the assumption as a model card lists it.
     *
     * @param value the value that was used
     * @return the assumption
     * @throws IllegalArgumentException if the parameter is calibrated
     */
    public Assumption assumption(double value) {
        Checks.that(origin == Origin.ASSUMED, name() + " must be an assumption, but is calibrated");
        return new Assumption(parameterName(), statement, value, minimum, maximum, unit);
    }

    /**
     * Returns the parameter of a name.
     *
     * @param name the stable name
     * @return the parameter
     * @throws IllegalArgumentException if there is no parameter of that name
     */
    public static PopulationParameter named(String name) {
        return Checks.codeOf("population parameter", name, values(), PopulationParameter::parameterName);
    }
}
