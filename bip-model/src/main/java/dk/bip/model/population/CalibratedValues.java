package dk.bip.model.population;

/**
 * The calibrated values, found and written by the program {@code EvidencePipeline} of the casebook, which says how.
 */
final class CalibratedValues {

    private CalibratedValues() {}

    static PopulationParameters of(PopulationParameters initial) {
        return initial.with(PopulationParameter.CHANGE_OF_CASEWORKER, 0.0963)
                .with(PopulationParameter.READINESS_LEAST, 0.551)
                .with(PopulationParameter.READINESS_SECOND_LEAST, 0.4299)
                .with(PopulationParameter.READINESS_MOST, -0.25)
                .with(PopulationParameter.ITEM_MEAN, 0.5817)
                .with(PopulationParameter.ITEM_SPREAD, 1.2552)
                .with(PopulationParameter.SEARCH_THRESHOLD, 0.4939)
                .with(PopulationParameter.SEARCH_ON_READINESS, 0.0784)
                .with(PopulationParameter.CHANNEL_NEWSPAPERS, -0.5618)
                .with(PopulationParameter.CHANNEL_INTERNET, -0.1129)
                .with(PopulationParameter.CHANNEL_UNSOLICITED, -0.6215)
                .with(PopulationParameter.CHANNEL_NETWORK, -0.4146)
                .with(PopulationParameter.CHANNEL_INTERNSHIP_COMPANY, -1.1846)
                .with(PopulationParameter.CHANNEL_TEMP_AGENCY, -2.4752)
                .with(PopulationParameter.NEWSPAPERS_ON_SCORE, 0.256)
                .with(PopulationParameter.INTERNET_ON_SCORE, 0.3823)
                .with(PopulationParameter.UNSOLICITED_ON_SCORE, 0.6065)
                .with(PopulationParameter.NETWORK_ON_SCORE, 0.4012)
                .with(PopulationParameter.INTERNSHIP_COMPANY_ON_SCORE, 0.5714)
                .with(PopulationParameter.TEMP_AGENCY_ON_SCORE, 0.3989)
                .with(PopulationParameter.NETWORK_AT_LOW_SCORE, 1.456)
                .with(PopulationParameter.INTERNSHIP_COMPANY_AT_LOW_SCORE, 1.1632)
                .with(PopulationParameter.DECLINES_LOW, 0.1045)
                .with(PopulationParameter.DECLINES_OTHER, 0.0601)
                .with(PopulationParameter.BELIEF_ON_ORIENTATION, 1.196)
                .with(PopulationParameter.BELIEF_THRESHOLD_2, -1.4079)
                .with(PopulationParameter.BELIEF_WIDTH_2, 0.5457)
                .with(PopulationParameter.BELIEF_WIDTH_3, 0.6416)
                .with(PopulationParameter.BELIEF_WIDTH_4, 3.15)
                .with(PopulationParameter.HAZARD_INTERCEPT, -6.1)
                .with(PopulationParameter.HAZARD_BELIEF, 0.5849)
                .with(PopulationParameter.HAZARD_PRIVATE, 1.0046)
                .with(PopulationParameter.HAZARD_PRIVATE_SQUARED, 0.4675)
                .with(PopulationParameter.HAZARD_REGISTER, 1.2777)
                .with(PopulationParameter.HAZARD_LEAST, -4.17)
                .with(PopulationParameter.HAZARD_SECOND_LEAST, -0.1)
                .with(PopulationParameter.HAZARD_MOST_ABOVE_SECOND_MOST, 0.17)
                .with(PopulationParameter.HAZARD_CHANGE, -0.4463)
                .with(PopulationParameter.HAZARD_COURSE, 1.3131)
                .with(PopulationParameter.EMPLOYMENT_SCALE, 10.9102)
                .with(PopulationParameter.UNSKILLED, 0.6995)
                .with(PopulationParameter.PSYCHIATRIC_CONDITION, 0.459)
                .with(PopulationParameter.MUSCULOSKELETAL_DISORDER, 0.2101)
                .with(PopulationParameter.DIGESTIVE_OR_URINARY_DISORDER, 0.1806)
                .with(PopulationParameter.ANTIDEPRESSANTS, 0.2826)
                .with(PopulationParameter.LIFESTYLE_MEDICINE, 0.2319)
                .with(PopulationParameter.ANTIPSYCHOTICS, 0.1119)
                .with(PopulationParameter.MISUSE_MEDICINE, 0.0782)
                .with(PopulationParameter.MEN_SENTENCED, 0.2498)
                .with(PopulationParameter.KIND_NONE, 0.7131)
                .with(PopulationParameter.KIND_JOB_ORIENTED, 0.7718)
                .with(PopulationParameter.KIND_UPSKILLING, 0.1857)
                .with(PopulationParameter.KIND_SOCIAL, 0.1882)
                .with(PopulationParameter.KIND_HEALTH_ORIENTED, 0.4392)
                .with(PopulationParameter.KIND_PARALLEL_WITH_JOB_ORIENTED, 0.5835)
                .with(PopulationParameter.KIND_PARALLEL_WITHOUT_JOB_ORIENTED, 0.2691)
                .with(PopulationParameter.COMPANY_BASED, 0.3661);
    }
}
