package dk.bip.model.evidence;

import dk.bip.core.Summarised;
import dk.bip.core.internal.Checks;
import dk.bip.core.internal.words.TextTable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The catalogue of all published findings, in the order of the published table: those of BIP, of two projects beside it, and, under ids that
 * begin with {@code OTH}, those of others on other people.
 *
 * <pre>{@code
 * Finding step = Evidence.published().finding("BIP-BELIEF-02");
 * step.number(); // 33.0
 * step.unit(); // "percent (relative)"
 * step.claim(); // CAUSAL
 * }</pre>
 *
 * <p>The sources contradict themselves and each other in places: {@link #contradictions()} has these. What we read into
 * a figure, its horizon above all, is in {@link Interpretation}.
 *
 * <p>Immutable and thread-safe.
 */
public final class Evidence implements Summarised {
    private static final Evidence PUBLISHED = new Evidence(Stream.of(
                    DesignFindings.all(),
                    JobSearchFindings.all(),
                    IndicatorFindings.all(),
                    BeliefFindings.all(),
                    CaseworkerFindings.all(),
                    InterventionFindings.all(),
                    PopulationFindings.all(),
                    TrialFindings.all(),
                    TrialSurveyFindings.all(),
                    FlereSkalMedFindings.all(),
                    OtherFindings.all())
            .flatMap(List::stream)
            .toList());

    private final Map<FindingId, Finding> byId = new LinkedHashMap<>();
    private final List<Finding> findings;
    private final List<Contradiction> contradictions;

    private Evidence(List<Finding> findings) {
        this.findings = findings;
        for (Finding finding : findings) {
            Checks.that(byId.put(finding.id(), finding) == null, "finding id must be used once: " + finding.id());
        }
        this.contradictions = Contradictions.in(this);
    }

    /**
     * The published findings.
     *
     * @return the catalogue, always the same
     */
    public static Evidence published() {
        return PUBLISHED;
    }

    /**
     * The finding of an id.
     *
     * @param id the id as written, for example {@code "BIP-BELIEF-02"}
     * @return the finding
     * @throws NullPointerException if {@code id} is null
     * @throws IllegalArgumentException if {@code id} does not have the form of an id, or no finding has it
     */
    public Finding finding(String id) {
        return finding(new FindingId(id));
    }

    /**
     * The finding of an id.
     *
     * @param id the id
     * @return the finding
     * @throws NullPointerException if {@code id} is null
     * @throws IllegalArgumentException if no finding has the id
     */
    public Finding finding(FindingId id) {
        Finding finding = byId.get(Objects.requireNonNull(id, "finding id"));
        if (finding == null) {
            throw new IllegalArgumentException(
                    "finding id must be one of the catalogue, but is " + id + "\nMaybe " + candidates(id));
        }
        return finding;
    }

    private String candidates(FindingId id) {
        String sameGroup = byId.keySet().stream()
                .filter(known -> known.group().equals(id.group()))
                .map(FindingId::value)
                .collect(Collectors.joining(", "));
        return sameGroup.isEmpty()
                ? "an id that begins with one of "
                        + byId.keySet().stream()
                                .map(FindingId::group)
                                .distinct()
                                .collect(Collectors.joining(", ")) + "?"
                : "one of " + sameGroup + "?";
    }

    /**
     * All findings.
     *
     * @return the findings in the order of the published table
     */
    public List<Finding> all() {
        return findings;
    }

    /**
     * The findings on a topic.
     *
     * @param topic the topic
     * @return at least one finding, in the order of the published table
     * @throws NullPointerException if {@code topic} is null
     */
    public List<Finding> byTopic(Topic topic) {
        Objects.requireNonNull(topic, "topic");
        return select(finding -> finding.topic() == topic);
    }

    /**
     * The findings of a kind of claim.
     *
     * @param claim the claim
     * @return at least one finding, in the order of the published table
     * @throws NullPointerException if {@code claim} is null
     */
    public List<Finding> byClaim(Claim claim) {
        Objects.requireNonNull(claim, "claim");
        return select(finding -> finding.claim() == claim);
    }

    /**
     * The findings that a source published, alone or with others.
     *
     * @param source the source
     * @return at least one finding, in the order of the published table
     * @throws NullPointerException if {@code source} is null
     */
    public List<Finding> bySource(Source source) {
        Objects.requireNonNull(source, "source");
        return select(finding -> finding.sources().contains(source));
    }

    /**
     * Returns the findings in which all of some words stand: in the id, statement, unit, population, circumstances, caveat, topic or
     * citation of a finding, as parts of words and in any case.
     *
     * <pre>{@code
     * Evidence.published().search("belief job").forEach(System.out::println);
     * }</pre>
     *
     * @param words one or more words, separated by white space
     * @return the findings, in the order of the published table; empty where none has all of the words
     * @throws IllegalArgumentException if there is no word
     */
    public List<Finding> search(String words) {
        List<String> wanted =
                List.of(lower(Checks.notBlank(words, "words")).strip().split("\\s+"));
        return select(finding -> {
            String text = lower(searchable(finding));
            return wanted.stream().allMatch(text::contains);
        });
    }

    private static String searchable(Finding finding) {
        return String.join(
                "\n",
                finding.statement(),
                finding.unit(),
                finding.population().orElse(""),
                finding.circumstances().orElse(""),
                finding.caveat().orElse(""),
                finding.topic().code(),
                finding.citation());
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private List<Finding> select(Predicate<Finding> wanted) {
        return findings.stream().filter(wanted).toList();
    }

    /**
     * Where the sources contradict themselves or each other, each with both values. Nothing is corrected: a finding
     * keeps what was printed.
     *
     * @return the contradictions, in the order of their first findings
     */
    public List<Contradiction> contradictions() {
        return contradictions;
    }

    /**
     * The contradictions that touch a finding.
     *
     * @param finding the finding
     * @return the contradictions, empty where none is known
     * @throws NullPointerException if {@code finding} is null
     */
    public List<Contradiction> contradictions(Finding finding) {
        Objects.requireNonNull(finding, "finding");
        return contradictions.stream()
                .filter(contradiction -> contradiction.findings().contains(finding))
                .toList();
    }

    /**
     * How we read a finding where the source leaves something open.
     *
     * @param finding the finding
     * @return our interpretations, the preferred one first; empty where nothing needs to be read into it
     * @throws NullPointerException if {@code finding} is null
     */
    public List<Interpretation> interpretations(Finding finding) {
        Objects.requireNonNull(finding, "finding");
        return Stream.of(Interpretation.values())
                .filter(reading -> reading.findings().contains(finding))
                .toList();
    }

    @Override
    public String summary() {
        String[] headings = Stream.concat(
                        Stream.of("Topic"), Stream.of(Claim.values()).map(Claim::code))
                .toArray(String[]::new);
        TextTable table = new TextTable(headings);
        for (Topic topic : Topic.values()) {
            table.row(Stream.concat(
                            Stream.of(topic.code()),
                            Stream.of(Claim.values())
                                    .map(claim ->
                                            select(finding -> finding.topic() == topic && finding.claim() == claim))
                                    .map(found -> Integer.toString(found.size())))
                    .toArray(String[]::new));
        }
        return this + "\n\n" + table;
    }

    /**
     * Returns how many findings, sources and contradictions there are.
     *
     * @return a text, not for parsing
     */
    @Override
    public String toString() {
        long sources = findings.stream()
                .flatMap(finding -> finding.sources().stream())
                .distinct()
                .count();
        return findings.size() + " published findings of " + sources + " sources, " + contradictions.size()
                + " contradictions";
    }
}
