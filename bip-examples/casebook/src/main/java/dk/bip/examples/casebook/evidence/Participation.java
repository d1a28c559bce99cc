package dk.bip.examples.casebook.evidence;

import dk.bip.core.intervention.InterventionCategory;
import dk.bip.core.intervention.InterventionMix;
import dk.bip.core.intervention.ParticipationTable;
import dk.bip.core.intervention.Truth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The participation tables of many job centres added up, in percent of all. */
final class Participation {

    private long rows;
    private final Map<InterventionMix.Kind, Long> kinds = new EnumMap<>(InterventionMix.Kind.class);
    private final Map<InterventionCategory, Long> only = new EnumMap<>(InterventionCategory.class);
    private long withJobOriented;

    void add(List<InterventionMix> mixes) {
        ParticipationTable table = ParticipationTable.of(mixes);
        rows += table.mixes();
        for (InterventionMix.Kind kind : InterventionMix.Kind.values()) {
            kinds.merge(kind, (long) table.count(kind), Long::sum);
        }
        for (InterventionCategory category : InterventionCategory.values()) {
            only.merge(category, (long) table.countOnly(category), Long::sum);
        }
        withJobOriented += table.countCombinedWithJobOriented(Truth.YES);
    }

    double none() {
        return percent(kinds.get(InterventionMix.Kind.NONE));
    }

    double single() {
        return percent(kinds.get(InterventionMix.Kind.SINGLE));
    }

    double combined() {
        return percent(kinds.get(InterventionMix.Kind.COMBINED));
    }

    double only(InterventionCategory category) {
        return percent(only.get(category));
    }

    double combinedWithJobOriented() {
        return percent(withJobOriented);
    }

    private double percent(long count) {
        return 100.0 * count / rows;
    }
}
