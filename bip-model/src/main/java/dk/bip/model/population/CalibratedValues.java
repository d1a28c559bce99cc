package dk.bip.model.population;

/**
 * The calibrated values, found and written by the program {@code EvidencePipeline} of the casebook, which says how.
 */
final class CalibratedValues {

    private CalibratedValues() {}

    static PopulationParameters of(PopulationParameters initial) {
        return initial.with(PopulationParameter.CHANGE_OF_CASEWORKER, 0.0938)
                .with(PopulationParameter.CASELOAD_READINESS, 0.7762)
                .with(PopulationParameter.ITEM_MEAN, 0.6204)
                .with(PopulationParameter.ITEM_SPREAD, 1.1243)
                .with(PopulationParameter.SEARCH_THRESHOLD, 0.6407)
                .with(PopulationParameter.SEARCH_ON_READINESS, 1.1)
                .with(PopulationParameter.CHANNEL_NEWSPAPERS, -0.487)
                .with(PopulationParameter.CHANNEL_INTERNET, 0.0311)
                .with(PopulationParameter.CHANNEL_UNSOLICITED, -0.525)
                .with(PopulationParameter.CHANNEL_NETWORK, -0.1443)
                .with(PopulationParameter.CHANNEL_INTERNSHIP_COMPANY, -1.0833)
                .with(PopulationParameter.CHANNEL_TEMP_AGENCY, -2.3564)
                .with(PopulationParameter.NEWSPAPERS_ON_SCORE, 0.151)
                .with(PopulationParameter.INTERNET_ON_SCORE, 0.1874)
                .with(PopulationParameter.UNSOLICITED_ON_SCORE, 0.4025)
                .with(PopulationParameter.NETWORK_ON_SCORE, 0.1038)
                .with(PopulationParameter.INTERNSHIP_COMPANY_ON_SCORE, 0.4006)
                .with(PopulationParameter.TEMP_AGENCY_ON_SCORE, 0.2325)
                .with(PopulationParameter.NETWORK_AT_LOW_SCORE, 1.6739)
                .with(PopulationParameter.INTERNSHIP_COMPANY_AT_LOW_SCORE, 1.135)
                .with(PopulationParameter.DECLINES_LOW, 0.1072)
                .with(PopulationParameter.DECLINES_OTHER, 0.0602)
                .with(PopulationParameter.BELIEF_ON_ORIENTATION, 0.8599)
                .with(PopulationParameter.HAZARD_INTERCEPT, -5.8485)
                .with(PopulationParameter.HAZARD_READINESS, 0.3652)
                .with(PopulationParameter.HAZARD_BELIEF, 0.3306)
                .with(PopulationParameter.HAZARD_BELIEF_SQUARED, 0.1435)
                .with(PopulationParameter.HAZARD_PRIVATE, 0.617)
                .with(PopulationParameter.HAZARD_REGISTER, 1.2883)
                .with(PopulationParameter.HAZARD_CHANGE, -0.5522)
                .with(PopulationParameter.HAZARD_COURSE, 0.9437)
                .with(PopulationParameter.EMPLOYMENT_SCALE, 11.1904)
                .with(PopulationParameter.UNSKILLED, 0.6971)
                .with(PopulationParameter.PSYCHIATRIC_CONDITION, 0.4593)
                .with(PopulationParameter.MUSCULOSKELETAL_DISORDER, 0.2098)
                .with(PopulationParameter.DIGESTIVE_OR_URINARY_DISORDER, 0.1815)
                .with(PopulationParameter.ANTIDEPRESSANTS, 0.2772)
                .with(PopulationParameter.LIFESTYLE_MEDICINE, 0.2312)
                .with(PopulationParameter.ANTIPSYCHOTICS, 0.1093)
                .with(PopulationParameter.MISUSE_MEDICINE, 0.0793)
                .with(PopulationParameter.MEN_SENTENCED, 0.2474)
                .with(PopulationParameter.KIND_NONE, 0.2485)
                .with(PopulationParameter.KIND_JOB_ORIENTED, 0.268)
                .with(PopulationParameter.KIND_UPSKILLING, 0.0662)
                .with(PopulationParameter.KIND_SOCIAL, 0.0628)
                .with(PopulationParameter.KIND_HEALTH_ORIENTED, 0.1526)
                .with(PopulationParameter.KIND_PARALLEL_WITH_JOB_ORIENTED, 0.2033)
                .with(PopulationParameter.KIND_PARALLEL_WITHOUT_JOB_ORIENTED, 0.0888)
                .with(PopulationParameter.COMPANY_BASED, 0.358);
    }
}
