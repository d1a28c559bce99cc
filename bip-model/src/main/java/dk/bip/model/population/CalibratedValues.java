package dk.bip.model.population;

/**
 * The calibrated values, found and written by the program {@code EvidencePipeline} of the casebook, which says how.
 */
final class CalibratedValues {

    private CalibratedValues() {}

    static PopulationParameters of(PopulationParameters initial) {
        return initial.with(PopulationParameter.CHANGE_OF_CASEWORKER, 0.0941)
                .with(PopulationParameter.READINESS_LEAST, 0.8368)
                .with(PopulationParameter.READINESS_SECOND_LEAST, 0.0089)
                .with(PopulationParameter.READINESS_MOST, 0.0)
                .with(PopulationParameter.ITEM_MEAN, 0.6002)
                .with(PopulationParameter.ITEM_SPREAD, 1.3602)
                .with(PopulationParameter.SEARCH_THRESHOLD, 0.501)
                .with(PopulationParameter.SEARCH_ON_READINESS, 0.0618)
                .with(PopulationParameter.CHANNEL_NEWSPAPERS, -0.5666)
                .with(PopulationParameter.CHANNEL_INTERNET, -0.0982)
                .with(PopulationParameter.CHANNEL_UNSOLICITED, -0.6034)
                .with(PopulationParameter.CHANNEL_NETWORK, -0.3974)
                .with(PopulationParameter.CHANNEL_INTERNSHIP_COMPANY, -1.2005)
                .with(PopulationParameter.CHANNEL_TEMP_AGENCY, -2.4484)
                .with(PopulationParameter.NEWSPAPERS_ON_SCORE, 0.2637)
                .with(PopulationParameter.INTERNET_ON_SCORE, 0.3496)
                .with(PopulationParameter.UNSOLICITED_ON_SCORE, 0.5535)
                .with(PopulationParameter.NETWORK_ON_SCORE, 0.3744)
                .with(PopulationParameter.INTERNSHIP_COMPANY_ON_SCORE, 0.5684)
                .with(PopulationParameter.TEMP_AGENCY_ON_SCORE, 0.3634)
                .with(PopulationParameter.NETWORK_AT_LOW_SCORE, 1.5888)
                .with(PopulationParameter.INTERNSHIP_COMPANY_AT_LOW_SCORE, 1.1747)
                .with(PopulationParameter.DECLINES_LOW, 0.104)
                .with(PopulationParameter.DECLINES_OTHER, 0.0598)
                .with(PopulationParameter.BELIEF_ON_ORIENTATION, 1.1073)
                .with(PopulationParameter.BELIEF_THRESHOLD_2, -1.3117)
                .with(PopulationParameter.BELIEF_WIDTH_2, 0.3806)
                .with(PopulationParameter.BELIEF_WIDTH_3, 0.5984)
                .with(PopulationParameter.BELIEF_WIDTH_4, 3.194)
                .with(PopulationParameter.HAZARD_INTERCEPT, -5.9237)
                .with(PopulationParameter.HAZARD_BELIEF, 0.5748)
                .with(PopulationParameter.HAZARD_PRIVATE, 0.7546)
                .with(PopulationParameter.HAZARD_PRIVATE_SQUARED, 0.1529)
                .with(PopulationParameter.HAZARD_REGISTER, 1.2598)
                .with(PopulationParameter.HAZARD_LEAST, -3.8257)
                .with(PopulationParameter.HAZARD_SECOND_LEAST, 0.3251)
                .with(PopulationParameter.HAZARD_MOST_ABOVE_SECOND_MOST, 0.0)
                .with(PopulationParameter.HAZARD_CHANGE, -0.4606)
                .with(PopulationParameter.HAZARD_COURSE, 1.1425)
                .with(PopulationParameter.EMPLOYMENT_SCALE, 10.892)
                .with(PopulationParameter.UNSKILLED, 0.703)
                .with(PopulationParameter.PSYCHIATRIC_CONDITION, 0.4577)
                .with(PopulationParameter.MUSCULOSKELETAL_DISORDER, 0.2096)
                .with(PopulationParameter.DIGESTIVE_OR_URINARY_DISORDER, 0.1795)
                .with(PopulationParameter.ANTIDEPRESSANTS, 0.2807)
                .with(PopulationParameter.LIFESTYLE_MEDICINE, 0.2309)
                .with(PopulationParameter.ANTIPSYCHOTICS, 0.11)
                .with(PopulationParameter.MISUSE_MEDICINE, 0.0801)
                .with(PopulationParameter.MEN_SENTENCED, 0.2481)
                .with(PopulationParameter.KIND_NONE, 0.7259)
                .with(PopulationParameter.KIND_JOB_ORIENTED, 0.7807)
                .with(PopulationParameter.KIND_UPSKILLING, 0.1885)
                .with(PopulationParameter.KIND_SOCIAL, 0.1886)
                .with(PopulationParameter.KIND_HEALTH_ORIENTED, 0.4392)
                .with(PopulationParameter.KIND_PARALLEL_WITH_JOB_ORIENTED, 0.5906)
                .with(PopulationParameter.KIND_PARALLEL_WITHOUT_JOB_ORIENTED, 0.2579)
                .with(PopulationParameter.COMPANY_BASED, 0.3606);
    }
}
