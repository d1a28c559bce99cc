package dk.bip.examples.casebook;

import dk.bip.core.CaseworkerId;
import dk.bip.core.CitizenId;
import dk.bip.core.DateRange;
import dk.bip.core.Language;
import dk.bip.core.Text;
import dk.bip.core.casefile.CaseFile;
import dk.bip.core.casefile.CaseSnapshot;
import dk.bip.core.indicator.Instrument;
import dk.bip.core.measurement.Measurement;
import dk.bip.core.progression.Progression;
import dk.bip.core.progression.ProgressionCalculator;
import dk.bip.model.group.GroupedProgression;
import dk.bip.model.group.Grouping;
import dk.bip.model.json.BipJson;
import dk.bip.model.json.JsonFormat;
import dk.bip.model.json.JsonFormatException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The cases of a folder, and of the folders in it, which are its teams. A case that cannot be read is counted and left out. */
final class CaseloadFolder {

    private static final Text OTHER = Text.of("Andet", "Other");
    private static final Text NONE = Text.of("Ingen registreret", "None recorded");

    private final String name;
    private final List<CaseFile> cases = new ArrayList<>();
    private final Set<CitizenId> seen = new HashSet<>();
    private final Map<CitizenId, String> teams = new HashMap<>();
    private int unreadable;

    private CaseloadFolder(String name) {
        this.name = name;
    }

    static CaseloadFolder read(String name) {
        CaseloadFolder folder = new CaseloadFolder(name);
        try {
            Path path = Path.of(name);
            folder.readFiles(path, null);
            for (Path team : folders(path)) {
                folder.readFiles(team, team.getFileName().toString());
            }
        } catch (IOException | InvalidPathException unreadable) {
            throw CaseSource.cannotRead(name, unreadable);
        }
        if (folder.cases.isEmpty()) {
            throw new UsageException(name + " holds no case that can be read");
        }
        return folder;
    }

    private static List<Path> folders(Path path) throws IOException {
        try (Stream<Path> all = Files.list(path)) {
            return all.filter(Files::isDirectory).sorted().toList();
        }
    }

    private void readFiles(Path path, String team) throws IOException {
        try (CaseFolder files = CaseFolder.open(path, JsonFormat.DEFAULT_LIMIT)) {
            for (Optional<IncomingCase> next = files.next(); next.isPresent(); next = files.next()) {
                read(next.get(), team);
            }
        }
    }

    private void read(IncomingCase incoming, String team) {
        Optional<CaseFile> readable = caseFile(incoming);
        unreadable += readable.isEmpty() ? 1 : 0;
        readable.ifPresent(file -> {
            if (!seen.add(file.citizen())) {
                throw new UsageException(name + " holds two cases of one citizen");
            }
            cases.add(file);
            if (team != null) {
                teams.put(file.citizen(), team);
            }
        });
    }

    private static Optional<CaseFile> caseFile(IncomingCase incoming) {
        try {
            return Optional.ofNullable(incoming.document()).map(BipJson.CASE_FILE::read);
        } catch (JsonFormatException refused) {
            return Optional.empty();
        }
    }

    boolean hasTeams() {
        return !teams.isEmpty();
    }

    String summary() {
        return cases.size() + " cases read, " + unreadable + " could not be";
    }

    /** The last day on which anything was measured. */
    LocalDate lastMeasured() {
        return cases.stream()
                .flatMap(file -> file.asOf(Arguments.LAST_DAY).measurements().last().stream())
                .map(Measurement::date)
                .max(LocalDate::compareTo)
                .orElseThrow(() -> new UsageException(name + " holds no case with a measurement"));
    }

    /**
     * What moved in each citizen who was measured by a day, with the instrument of the last measurement, and the groups: the team, and the
     * kinds of intervention in the same time.
     */
    List<GroupedProgression> citizens(Optional<LocalDate> from, LocalDate to, Language language) {
        return cases.stream()
                .map(file -> file.asOf(to))
                .filter(snapshot -> !snapshot.measurements().isEmpty())
                .map(snapshot -> citizen(snapshot, from, language))
                .toList();
    }

    private GroupedProgression citizen(CaseSnapshot snapshot, Optional<LocalDate> from, Language language) {
        Instrument instrument =
                snapshot.measurements().last().map(Measurement::instrument).orElseThrow();
        ProgressionCalculator calculator = ProgressionCalculator.of(instrument);
        Progression progression = from.map(first -> calculator.calculate(snapshot, first, snapshot.date()))
                .orElseGet(() -> calculator.calculate(snapshot));
        GroupedProgression citizen = GroupedProgression.of(snapshot.citizen(), progression);
        Optional<CaseworkerId> caseworker = snapshot.assignments().primaryAt(snapshot.date());
        if (caseworker.isPresent()) {
            citizen = citizen.withCaseworker(caseworker.get());
        }
        if (teams.containsKey(snapshot.citizen())) {
            citizen = citizen.in(Grouping.TEAM, teams.get(snapshot.citizen()));
        }
        for (String programme : programmes(snapshot, progression.from(), language)) {
            citizen = citizen.in(Grouping.PROGRAMME, programme);
        }
        return citizen;
    }

    private static List<String> programmes(CaseSnapshot snapshot, LocalDate from, Language language) {
        DateRange time = DateRange.of(from, snapshot.date().plusDays(1));
        List<String> kinds = snapshot.interventions().stream()
                .filter(intervention -> intervention.period().overlaps(time))
                .map(intervention -> intervention
                        .type()
                        .category()
                        .map(category -> category.label(language))
                        .orElse(OTHER.in(language)))
                .distinct()
                .toList();
        return kinds.isEmpty() ? List.of(NONE.in(language)) : kinds;
    }
}
