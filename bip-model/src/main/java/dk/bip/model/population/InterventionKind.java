package dk.bip.model.population;

import dk.bip.core.intervention.InterventionCategory;
import java.util.List;

/** What a citizen takes part in during an interval of three months. */
enum InterventionKind {
    NONE(PopulationParameter.KIND_NONE, null),
    JOB_ORIENTED(PopulationParameter.KIND_JOB_ORIENTED, InterventionCategory.JOB_ORIENTED),
    UPSKILLING(PopulationParameter.KIND_UPSKILLING, InterventionCategory.UPSKILLING),
    SOCIAL(PopulationParameter.KIND_SOCIAL, InterventionCategory.SOCIAL),
    HEALTH_ORIENTED(PopulationParameter.KIND_HEALTH_ORIENTED, InterventionCategory.HEALTH_ORIENTED),
    PARALLEL_WITH_JOB_ORIENTED(PopulationParameter.KIND_PARALLEL_WITH_JOB_ORIENTED, InterventionCategory.JOB_ORIENTED),
    PARALLEL_WITHOUT_JOB_ORIENTED(PopulationParameter.KIND_PARALLEL_WITHOUT_JOB_ORIENTED, null),
    SEQUENCE(PopulationParameter.KIND_SEQUENCE, InterventionCategory.JOB_ORIENTED);

    static final List<InterventionKind> ALL = List.of(values());

    private final PopulationParameter share;
    private final InterventionCategory category;

    InterventionKind(PopulationParameter share, InterventionCategory category) {
        this.share = share;
        this.category = category;
    }

    PopulationParameter share() {
        return share;
    }

    /** The category of the first intervention, or null where there is none or it is drawn. */
    InterventionCategory category() {
        return category;
    }

    boolean includesJobOriented() {
        return category == InterventionCategory.JOB_ORIENTED;
    }
}
