package dk.bip.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import dk.bip.core.intervention.InterventionMix;
import dk.bip.core.testing.LaterMutation;
import dk.bip.core.testing.LaterMutations;
import dk.bip.core.testing.RandomCaseFiles;
import dk.bip.core.testing.SampleKind;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever is written later, dated later or recorded later, nothing behind {@code asOf} changes. */
class AsOfMetamorphosisTest {

    private static final int FILES = 40;

    @ParameterizedTest(name = "{0}, seeds 1 to 40")
    @EnumSource(SampleKind.class)
    void nothingWrittenLaterIsSeen(SampleKind kind) {
        int mutations = 0;
        for (long seed = 1; seed <= FILES; seed++) {
            CaseFile file = RandomCaseFiles.of(seed);
            for (LocalDate date : RandomCaseFiles.dates(seed, 6)) {
                CaseSnapshot before = file.asOf(date);
                for (LaterMutation mutation : LaterMutations.of(file, date, seed)) {
                    if (mutation.kind() == kind) {
                        CaseSnapshot after = mutation.file().asOf(date);
                        String what = "seed " + seed + " on " + date + ": " + mutation;
                        assertThat(mutation.file()).as(what).isNotEqualTo(file);
                        assertThat(after).as(what).isEqualTo(before).hasSameHashCodeAs(before);
                        assertThat(everyAccessor(after)).as(what).isEqualTo(everyAccessor(before));
                        mutations++;
                    }
                }
            }
        }
        assertThat(mutations).isGreaterThanOrEqualTo(FILES * 6 * 4);
    }

    @ParameterizedTest(name = "{0}, seeds 1 to 40")
    @EnumSource(SampleKind.class)
    void whatIsWrittenLaterIsSeenInTheEnd(SampleKind kind) {
        for (long seed = 1; seed <= FILES; seed++) {
            CaseFile file = RandomCaseFiles.of(seed);
            LocalDate date = RandomCaseFiles.dates(seed, 1).get(0);
            for (LaterMutation mutation : LaterMutations.of(file, date, seed)) {
                if (mutation.kind() == kind) {
                    LocalDate end = RandomCaseFiles.START.plusYears(10);
                    assertThat(mutation.file().asOf(end))
                            .as("seed %d: %s", seed, mutation)
                            .isNotEqualTo(file.asOf(end));
                }
            }
        }
    }

    @Test
    void theHelperForOtherModulesComparesWhatItIsGivenSeeds1To10() {
        LaterMutations.assertUnseen(1, 10, AsOfMetamorphosisTest::everyAccessor);
    }

    private static Map<String, Object> everyAccessor(CaseSnapshot snapshot) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("citizen", snapshot.citizen());
        values.put("date", snapshot.date());
        values.put("measurements", snapshot.measurements().measurements());
        values.put("last measurement", snapshot.measurements().last());
        values.put("interventions", snapshot.interventions());
        values.put("assignments", snapshot.assignments().assignments());
        values.put("primary", snapshot.assignments().primaryAt(snapshot.date()));
        values.put("changes", snapshot.assignments().changes());
        values.put("mix", InterventionMix.overLastThreeMonths(snapshot.interventions(), snapshot.date()));
        values.put("conversations", snapshot.conversations());
        values.put("orientation", snapshot.orientations());
        values.put("job events", snapshot.jobEvents());
        values.put("jobs", snapshot.jobs());
        values.put("episodes", snapshot.episodes());
        values.put("episode", snapshot.episode());
        values.put("events", snapshot.events());
        values.put("standing orientation", snapshot.standing().orientation());
        values.put("standing measurements", snapshot.standing().measurements());
        values.put("changes in the episode", snapshot.standing().caseworkerChanges());
        values.put("courses", snapshot.standing().coursesEndedWithin(12));
        for (BackgroundField field : BackgroundField.all()) {
            values.put(field.code(), snapshot.background(field));
            values.put(field.code() + " standing", snapshot.standing().background(field));
        }
        return values;
    }
}
