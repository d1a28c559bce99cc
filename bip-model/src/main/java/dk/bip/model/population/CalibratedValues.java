package dk.bip.model.population;

/**
 * The calibrated values, found and written by the program {@code EvidencePipeline} of the casebook, which says how.
 */
final class CalibratedValues {

    private CalibratedValues() {}

    static PopulationParameters of(PopulationParameters initial) {
        return initial.with(PopulationParameter.CHANGE_OF_CASEWORKER, 0.0935)
                .with(PopulationParameter.CASELOAD_READINESS, 0.7978)
                .with(PopulationParameter.ITEM_MEAN, 0.5856)
                .with(PopulationParameter.ITEM_SPREAD, 1.0335)
                .with(PopulationParameter.SEARCH_THRESHOLD, 0.5696)
                .with(PopulationParameter.SEARCH_ON_READINESS, 0.5498)
                .with(PopulationParameter.CHANNEL_NEWSPAPERS, -0.4365)
                .with(PopulationParameter.CHANNEL_INTERNET, 0.0717)
                .with(PopulationParameter.CHANNEL_UNSOLICITED, -0.4811)
                .with(PopulationParameter.CHANNEL_NETWORK, -0.0948)
                .with(PopulationParameter.CHANNEL_INTERNSHIP_COMPANY, -1.1038)
                .with(PopulationParameter.CHANNEL_TEMP_AGENCY, -2.2994)
                .with(PopulationParameter.NEWSPAPERS_ON_SCORE, 0.1192)
                .with(PopulationParameter.INTERNET_ON_SCORE, 0.142)
                .with(PopulationParameter.UNSOLICITED_ON_SCORE, 0.3708)
                .with(PopulationParameter.NETWORK_ON_SCORE, 0.0599)
                .with(PopulationParameter.INTERNSHIP_COMPANY_ON_SCORE, 0.4224)
                .with(PopulationParameter.TEMP_AGENCY_ON_SCORE, 0.2031)
                .with(PopulationParameter.NETWORK_AT_LOW_SCORE, 2.1024)
                .with(PopulationParameter.INTERNSHIP_COMPANY_AT_LOW_SCORE, 1.2475)
                .with(PopulationParameter.DECLINES_LOW, 0.108)
                .with(PopulationParameter.DECLINES_OTHER, 0.06)
                .with(PopulationParameter.BELIEF_ON_ORIENTATION, 0.7775)
                .with(PopulationParameter.HAZARD_INTERCEPT, -5.613)
                .with(PopulationParameter.HAZARD_READINESS, 0.2227)
                .with(PopulationParameter.HAZARD_BELIEF, 0.3648)
                .with(PopulationParameter.HAZARD_BELIEF_SQUARED, 0.1099)
                .with(PopulationParameter.HAZARD_PRIVATE, 0.4742)
                .with(PopulationParameter.HAZARD_REGISTER, 1.3522)
                .with(PopulationParameter.HAZARD_CHANGE, -0.519)
                .with(PopulationParameter.HAZARD_COURSE, 0.8417)
                .with(PopulationParameter.EMPLOYMENT_SCALE, 11.1912)
                .with(PopulationParameter.UNSKILLED, 0.6995)
                .with(PopulationParameter.PSYCHIATRIC_CONDITION, 0.4585)
                .with(PopulationParameter.MUSCULOSKELETAL_DISORDER, 0.2088)
                .with(PopulationParameter.DIGESTIVE_OR_URINARY_DISORDER, 0.1812)
                .with(PopulationParameter.ANTIDEPRESSANTS, 0.2777)
                .with(PopulationParameter.LIFESTYLE_MEDICINE, 0.2318)
                .with(PopulationParameter.ANTIPSYCHOTICS, 0.1092)
                .with(PopulationParameter.MISUSE_MEDICINE, 0.08)
                .with(PopulationParameter.MEN_SENTENCED, 0.2481)
                .with(PopulationParameter.KIND_NONE, 0.3481)
                .with(PopulationParameter.KIND_JOB_ORIENTED, 0.3742)
                .with(PopulationParameter.KIND_UPSKILLING, 0.0908)
                .with(PopulationParameter.KIND_SOCIAL, 0.0895)
                .with(PopulationParameter.KIND_HEALTH_ORIENTED, 0.2147)
                .with(PopulationParameter.KIND_PARALLEL_WITH_JOB_ORIENTED, 0.2818)
                .with(PopulationParameter.KIND_PARALLEL_WITHOUT_JOB_ORIENTED, 0.1259)
                .with(PopulationParameter.COMPANY_BASED, 0.3596);
    }
}
