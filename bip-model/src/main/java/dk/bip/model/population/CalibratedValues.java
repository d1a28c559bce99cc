package dk.bip.model.population;

/**
 * The calibrated values, found and written by the program {@code EvidencePipeline} of the casebook, which says how.
 */
final class CalibratedValues {

    private CalibratedValues() {}

    static PopulationParameters of(PopulationParameters initial) {
        return initial.with(PopulationParameter.CHANGE_OF_CASEWORKER, 0.0931)
                .with(PopulationParameter.CASELOAD_READINESS, 0.7018)
                .with(PopulationParameter.ITEM_MEAN, 0.5843)
                .with(PopulationParameter.SEARCH_THRESHOLD, 0.5591)
                .with(PopulationParameter.CHANNEL_NEWSPAPERS, -0.5258)
                .with(PopulationParameter.CHANNEL_INTERNET, -0.0083)
                .with(PopulationParameter.CHANNEL_UNSOLICITED, -0.5852)
                .with(PopulationParameter.CHANNEL_NETWORK, -0.2481)
                .with(PopulationParameter.CHANNEL_INTERNSHIP_COMPANY, -1.1436)
                .with(PopulationParameter.CHANNEL_TEMP_AGENCY, -2.3592)
                .with(PopulationParameter.NEWSPAPERS_ON_SCORE, 0.2109)
                .with(PopulationParameter.INTERNET_ON_SCORE, 0.2309)
                .with(PopulationParameter.UNSOLICITED_ON_SCORE, 0.4961)
                .with(PopulationParameter.NETWORK_ON_SCORE, 0.2224)
                .with(PopulationParameter.INTERNSHIP_COMPANY_ON_SCORE, 0.4717)
                .with(PopulationParameter.TEMP_AGENCY_ON_SCORE, 0.2528)
                .with(PopulationParameter.NETWORK_AT_LOW_SCORE, 1.7966)
                .with(PopulationParameter.INTERNSHIP_COMPANY_AT_LOW_SCORE, 1.1774)
                .with(PopulationParameter.DECLINES_LOW, 0.1051)
                .with(PopulationParameter.DECLINES_OTHER, 0.0599)
                .with(PopulationParameter.BELIEF_ON_ORIENTATION, 0.7988)
                .with(PopulationParameter.HAZARD_INTERCEPT, -5.9396)
                .with(PopulationParameter.HAZARD_READINESS, 0.4716)
                .with(PopulationParameter.HAZARD_BELIEF, 0.3619)
                .with(PopulationParameter.HAZARD_BELIEF_SQUARED, 0.1448)
                .with(PopulationParameter.HAZARD_PRIVATE, 0.5394)
                .with(PopulationParameter.HAZARD_REGISTER, 1.2849)
                .with(PopulationParameter.HAZARD_CHANGE, -0.5755)
                .with(PopulationParameter.HAZARD_COURSE, 0.9147)
                .with(PopulationParameter.EMPLOYMENT_SCALE, 11.1748)
                .with(PopulationParameter.UNSKILLED, 0.6998)
                .with(PopulationParameter.PSYCHIATRIC_CONDITION, 0.459)
                .with(PopulationParameter.MUSCULOSKELETAL_DISORDER, 0.2095)
                .with(PopulationParameter.DIGESTIVE_OR_URINARY_DISORDER, 0.1811)
                .with(PopulationParameter.ANTIDEPRESSANTS, 0.2784)
                .with(PopulationParameter.LIFESTYLE_MEDICINE, 0.2311)
                .with(PopulationParameter.ANTIPSYCHOTICS, 0.1093)
                .with(PopulationParameter.MISUSE_MEDICINE, 0.0802)
                .with(PopulationParameter.MEN_SENTENCED, 0.248)
                .with(PopulationParameter.KIND_NONE, 0.307)
                .with(PopulationParameter.KIND_JOB_ORIENTED, 0.328)
                .with(PopulationParameter.KIND_UPSKILLING, 0.0796)
                .with(PopulationParameter.KIND_SOCIAL, 0.0791)
                .with(PopulationParameter.KIND_HEALTH_ORIENTED, 0.188)
                .with(PopulationParameter.KIND_PARALLEL_WITH_JOB_ORIENTED, 0.2478)
                .with(PopulationParameter.KIND_PARALLEL_WITHOUT_JOB_ORIENTED, 0.1096)
                .with(PopulationParameter.COMPANY_BASED, 0.3576);
    }
}
