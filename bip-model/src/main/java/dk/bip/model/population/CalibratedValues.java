package dk.bip.model.population;

/**
 * The calibrated values, written by the program {@code EvidencePipeline} of the casebook; not to be changed by hand.
 */
final class CalibratedValues {

    private CalibratedValues() {}

    static PopulationParameters of(PopulationParameters initial) {
        return initial
                .with(PopulationParameter.CHANGE_OF_CASEWORKER, 0.098)
                .with(PopulationParameter.READINESS_LEAST, 0.82)
                .with(PopulationParameter.READINESS_SECOND_LEAST, 0.1)
                .with(PopulationParameter.READINESS_MOST, -0.36)
                .with(PopulationParameter.ITEM_MEAN, 0.557)
                .with(PopulationParameter.ITEM_SPREAD, 1.089)
                .with(PopulationParameter.SEARCH_THRESHOLD, 0.464)
                .with(PopulationParameter.SEARCH_ON_READINESS, 0.135)
                .with(PopulationParameter.CHANNEL_NEWSPAPERS, -0.624)
                .with(PopulationParameter.CHANNEL_INTERNET, -0.149)
                .with(PopulationParameter.CHANNEL_UNSOLICITED, -0.627)
                .with(PopulationParameter.CHANNEL_NETWORK, -0.493)
                .with(PopulationParameter.CHANNEL_INTERNSHIP_COMPANY, -1.232)
                .with(PopulationParameter.CHANNEL_TEMP_AGENCY, -2.439)
                .with(PopulationParameter.NEWSPAPERS_ON_SCORE, 0.296)
                .with(PopulationParameter.INTERNET_ON_SCORE, 0.407)
                .with(PopulationParameter.UNSOLICITED_ON_SCORE, 0.641)
                .with(PopulationParameter.NETWORK_ON_SCORE, 0.486)
                .with(PopulationParameter.INTERNSHIP_COMPANY_ON_SCORE, 0.631)
                .with(PopulationParameter.TEMP_AGENCY_ON_SCORE, 0.384)
                .with(PopulationParameter.NETWORK_AT_LOW_SCORE, 1.662)
                .with(PopulationParameter.INTERNSHIP_COMPANY_AT_LOW_SCORE, 1.226)
                .with(PopulationParameter.DECLINES_LOW, 0.105)
                .with(PopulationParameter.DECLINES_OTHER, 0.06)
                .with(PopulationParameter.BELIEF_ON_ORIENTATION, 0.86)
                .with(PopulationParameter.BELIEF_THRESHOLD_2, -1.4431)
                .with(PopulationParameter.BELIEF_WIDTH_2, 0.6265)
                .with(PopulationParameter.BELIEF_WIDTH_3, 0.6296)
                .with(PopulationParameter.BELIEF_WIDTH_4, 2.535)
                .with(PopulationParameter.HAZARD_INTERCEPT, -4.985)
                .with(PopulationParameter.HAZARD_BELIEF, 0.5006)
                .with(PopulationParameter.HAZARD_PRIVATE, 0.7139)
                .with(PopulationParameter.HAZARD_PRIVATE_SQUARED, 0.162)
                .with(PopulationParameter.HAZARD_REGISTER, 0.8655)
                .with(PopulationParameter.HAZARD_LEAST, -3.43)
                .with(PopulationParameter.HAZARD_SECOND_LEAST, 0.2)
                .with(PopulationParameter.HAZARD_MOST, 1.75)
                .with(PopulationParameter.HAZARD_CHANGE, -0.3948)
                .with(PopulationParameter.HAZARD_COURSE, 0.982)
                .with(PopulationParameter.EMPLOYMENT_SCALE, 10.709)
                .with(PopulationParameter.UNSKILLED, 0.7)
                .with(PopulationParameter.PSYCHIATRIC_CONDITION, 0.461)
                .with(PopulationParameter.MUSCULOSKELETAL_DISORDER, 0.214)
                .with(PopulationParameter.DIGESTIVE_OR_URINARY_DISORDER, 0.183)
                .with(PopulationParameter.ANTIDEPRESSANTS, 0.283)
                .with(PopulationParameter.LIFESTYLE_MEDICINE, 0.238)
                .with(PopulationParameter.ANTIPSYCHOTICS, 0.112)
                .with(PopulationParameter.MISUSE_MEDICINE, 0.078)
                .with(PopulationParameter.MEN_SENTENCED, 0.252)
                .with(PopulationParameter.KIND_NONE, 0.523)
                .with(PopulationParameter.KIND_JOB_ORIENTED, 0.565)
                .with(PopulationParameter.KIND_UPSKILLING, 0.139)
                .with(PopulationParameter.KIND_SOCIAL, 0.139)
                .with(PopulationParameter.KIND_HEALTH_ORIENTED, 0.324)
                .with(PopulationParameter.KIND_PARALLEL_WITH_JOB_ORIENTED, 0.439)
                .with(PopulationParameter.KIND_PARALLEL_WITHOUT_JOB_ORIENTED, 0.191)
                .with(PopulationParameter.COMPANY_BASED, 0.356);
    }
}
