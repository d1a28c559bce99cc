package dk.bip.core.testing;

import dk.bip.core.DateRange;
import dk.bip.core.Text;
import dk.bip.core.intervention.Course;
import dk.bip.core.intervention.Intervention;
import dk.bip.core.intervention.InterventionCategory;
import dk.bip.core.intervention.InterventionCodes;
import dk.bip.core.intervention.InterventionMix;
import dk.bip.core.intervention.InterventionType;
import dk.bip.core.intervention.ParticipationTable;
import java.time.LocalDate;
import java.util.List;

/** Values of the package {@code intervention} for the contract of values. */
public final class InterventionSamples {

    private InterventionSamples() {}

    /** Returns one or more of each type. */
    public static List<Object> all() {
        LocalDate start = LocalDate.of(2015, 1, 5);
        InterventionType fair = InterventionType.builder("acme/career-fair", Text.of("Messe", "Fair"))
                .category(InterventionCategory.JOB_ORIENTED)
                .atCompany(true)
                .note(Text.of("Påstået", "Claimed"))
                .build();
        InterventionType unmapped = InterventionType.builder("acme/other", Text.of("Andet", "Other"))
                .build();
        Intervention search = Intervention.of(InterventionType.JOB_SEARCH, DateRange.of(start, start.plusDays(28)))
                .withHoursPerWeek(12)
                .withEndReason(Intervention.EndReason.COMPLETED);
        Intervention again = Intervention.of(InterventionType.JOB_SEARCH, DateRange.startingOn(start.plusDays(30)));
        Intervention company = Intervention.of(fair, DateRange.startingOn(start.plusDays(30)));
        Intervention mentor = Intervention.of(InterventionType.SOCIAL_MENTOR, DateRange.of(start, start.plusDays(7)));
        Intervention unknown = Intervention.of(unmapped, DateRange.startingOn(start));
        InterventionMix none = mix(start);
        InterventionMix single = mix(start, search);
        InterventionMix sequence = mix(start, mentor, company);
        InterventionMix combined = mix(start, mentor, search);
        InterventionMix undecided = mix(start, mentor, unknown);
        return List.of(
                InterventionType.JOB_SEARCH,
                fair,
                unmapped,
                InterventionCodes.builder("acme")
                        .map("17", fair)
                        .map("18", unmapped)
                        .build(),
                InterventionCodes.builder("acme").build(),
                search,
                search.withRevision(1),
                again,
                company,
                new Course(List.of(search, again)),
                new Course(List.of(mentor)),
                none,
                single,
                sequence,
                combined,
                undecided,
                ParticipationTable.of(List.of(none, single, sequence, combined, undecided)),
                ParticipationTable.of(List.of(single, single)),
                ParticipationTable.of(List.of(mix(start, mentor))),
                ParticipationTable.of(List.of(mix(start, company))));
    }

    private static InterventionMix mix(LocalDate start, Intervention... interventions) {
        return InterventionMix.over(List.of(interventions), DateRange.of(start, start.plusDays(60)));
    }
}
