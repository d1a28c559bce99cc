package dk.bip.model.feature;

import dk.bip.core.Language;
import dk.bip.core.Sensitivity;
import dk.bip.core.Text;
import dk.bip.core.indicator.Dimension;
import dk.bip.core.indicator.Indicator;
import dk.bip.core.indicator.Rater;
import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * What a model knows of a case as a number: a name, a label, a unit, how sensitive it is, which values it can have, and what reads it.
 *
 * <p>A feature is a description and equal by it. What reads it from a case stands in a {@link FeatureCatalogue}; here stands its name and
 * version only, so that a stored model reads well in a program that has never heard of its features. A feature without a reader is given by
 * the caller. The constants are the features of the catalogue that is built in:
 *
 * <p>A score counts while its measurement is not older than six months and the rater has not declined or not known since; see
 * {@link dk.bip.core.casefile.StandingFacts}, which says what of a case stands on a date. What is not known is missing, never a number.
 *
 * <pre>{@code
 * Feature housing = Feature.of("own_housing", Text.of("egen bolig", "a home of one's own"), Domain.YES_OR_NO)
 *         .withReader(new ReaderVersion("my-city/own_housing", 1));
 * FeatureCatalogue catalogue = FeatureCatalogue.builtIn().with(housing, FeatureReader.ofBackground(field));
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class Feature implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String NAMESPACE = "bip/";
    private static final int MOST_CHANGES = 20;
    private static final int YOUNGEST = 15;
    private static final int OLDEST = 110;
    private static final Text STEPS = Text.of("trin", "steps");
    private static final Text CHANGES = Text.of("skift", "changes");
    private static final Text YEARS = Text.of("år", "years");
    private static final Text PERCENT = Text.of("procent", "percent");

    /** The citizen's rating of job-search behaviour, 1-5, not older than six months. */
    public static final Feature CITIZEN_JOB_SEARCH_BEHAVIOUR = rated(Rater.CITIZEN, Indicator.JOB_SEARCH_BEHAVIOUR);

    /** The citizen's rating of knowledge of the labour market, 1-5, not older than six months. */
    public static final Feature CITIZEN_LABOUR_MARKET_KNOWLEDGE =
            rated(Rater.CITIZEN, Indicator.LABOUR_MARKET_KNOWLEDGE);

    /** The citizen's rating of concentration and understanding of instructions, 1-5, not older than six months. */
    public static final Feature CITIZEN_CONCENTRATION_AND_INSTRUCTION =
            rated(Rater.CITIZEN, Indicator.CONCENTRATION_AND_INSTRUCTION);

    /** The citizen's own belief in getting a job, 1-5, not older than six months. */
    public static final Feature CITIZEN_BELIEF = rated(Rater.CITIZEN, Indicator.CITIZEN_BELIEF);

    /** The citizen's rating of goal-directedness, 1-5, not older than six months. */
    public static final Feature CITIZEN_GOAL_DIRECTEDNESS = rated(Rater.CITIZEN, Indicator.GOAL_DIRECTEDNESS);

    /** The citizen's rating of ability to make contact, 1-5, not older than six months. */
    public static final Feature CITIZEN_CONTACT_ABILITY = rated(Rater.CITIZEN, Indicator.CONTACT_ABILITY);

    /** The citizen's rating of cooperation skills, 1-5, not older than six months. */
    public static final Feature CITIZEN_COOPERATION = rated(Rater.CITIZEN, Indicator.COOPERATION);

    /** The citizen's rating of support from the network, 1-5, not older than six months. */
    public static final Feature CITIZEN_NETWORK_SUPPORT = rated(Rater.CITIZEN, Indicator.NETWORK_SUPPORT);

    /** The citizen's rating of mastery of everyday life, 1-5, not older than six months. */
    public static final Feature CITIZEN_EVERYDAY_MASTERY = rated(Rater.CITIZEN, Indicator.EVERYDAY_MASTERY);

    /** The citizen's rating of mastery of health, 1-5, not older than six months. */
    public static final Feature CITIZEN_HEALTH_MASTERY = rated(Rater.CITIZEN, Indicator.HEALTH_MASTERY);

    /** The caseworker's rating of job-search behaviour, 1-5, not older than six months. */
    public static final Feature CASEWORKER_JOB_SEARCH_BEHAVIOUR =
            rated(Rater.CASEWORKER, Indicator.JOB_SEARCH_BEHAVIOUR);

    /** The caseworker's rating of knowledge of the labour market, 1-5, not older than six months. */
    public static final Feature CASEWORKER_LABOUR_MARKET_KNOWLEDGE =
            rated(Rater.CASEWORKER, Indicator.LABOUR_MARKET_KNOWLEDGE);

    /** The caseworker's rating of concentration and understanding of instructions, 1-5, not older than six months. */
    public static final Feature CASEWORKER_CONCENTRATION_AND_INSTRUCTION =
            rated(Rater.CASEWORKER, Indicator.CONCENTRATION_AND_INSTRUCTION);

    /** The caseworker's own belief that the citizen gets a job, 1-5, not older than six months. */
    public static final Feature CASEWORKER_BELIEF = rated(Rater.CASEWORKER, Indicator.CASEWORKER_BELIEF);

    /** The caseworker's rating of goal-directedness, 1-5, not older than six months. */
    public static final Feature CASEWORKER_GOAL_DIRECTEDNESS = rated(Rater.CASEWORKER, Indicator.GOAL_DIRECTEDNESS);

    /** The caseworker's rating of ability to make contact, 1-5, not older than six months. */
    public static final Feature CASEWORKER_CONTACT_ABILITY = rated(Rater.CASEWORKER, Indicator.CONTACT_ABILITY);

    /** The caseworker's rating of cooperation skills, 1-5, not older than six months. */
    public static final Feature CASEWORKER_COOPERATION = rated(Rater.CASEWORKER, Indicator.COOPERATION);

    /** The caseworker's rating of support from the network, 1-5, not older than six months. */
    public static final Feature CASEWORKER_NETWORK_SUPPORT = rated(Rater.CASEWORKER, Indicator.NETWORK_SUPPORT);

    /** The caseworker's rating of mastery of everyday life, 1-5, not older than six months. */
    public static final Feature CASEWORKER_EVERYDAY_MASTERY = rated(Rater.CASEWORKER, Indicator.EVERYDAY_MASTERY);

    /** The caseworker's rating of mastery of health, 1-5, not older than six months. */
    public static final Feature CASEWORKER_HEALTH_MASTERY = rated(Rater.CASEWORKER, Indicator.HEALTH_MASTERY);

    /**
     * The caseworker's job orientation: the mean belief in the other citizens of the caseload, 1-5 (BIP-BELIEF-03), not older than six months
     * and not of a caseworker before the present one.
     */
    public static final Feature CASEWORKER_ORIENTATION = builtIn(
                    "caseworker_orientation",
                    "sagsbehandlerens generelle jobfokus",
                    "the caseworker's general job orientation",
                    Domain.SCORE)
            .withUnit(STEPS);

    /**
     * The number of changes of caseworker since the episode began, which is the follow-up that BIP-SHIFT-01 and BIP-SHIFT-02 are read
     * as (ours); missing where no caseworker or no measurement is recorded.
     */
    public static final Feature CASEWORKER_CHANGES = builtIn(
                    "caseworker_changes",
                    "antal skift af sagsbehandler siden første måling",
                    "the number of changes of caseworker since the first measurement",
                    Domain.whole(0, MOST_CHANGES))
            .withUnit(CHANGES);

    /**
     * Whether fewer than three months have passed since the first measurement of the episode, 1 or 0: the chance of a job is another one at
     * the beginning (ours); missing where nothing is measured.
     */
    public static final Feature FIRST_INTERVAL = builtIn(
            "first_interval",
            "de første tre måneder efter første måling",
            "the first three months after the first measurement",
            Domain.YES_OR_NO);

    /** Age in years: the year of the date less the year of birth. */
    public static final Feature AGE =
            builtIn("age", "alder", "age", Domain.whole(YOUNGEST, OLDEST)).withUnit(YEARS);

    /** Whether the citizen has no education beyond compulsory school, 1 or 0 (BIP-POP-01). */
    public static final Feature UNSKILLED = builtIn("unskilled", "ufaglært", "being unskilled", Domain.YES_OR_NO);

    /** The share of the last three years in a job, percent (BIP-POP-02). */
    public static final Feature EMPLOYMENT_LAST_THREE_YEARS = builtIn(
                    "employment_last_three_years",
                    "tid i job de sidste tre år",
                    "time in a job over the last three years",
                    Domain.PERCENT)
            .withUnit(PERCENT);

    /** The share of the last three years on public benefits, percent. */
    public static final Feature BENEFITS_LAST_THREE_YEARS = builtIn(
                    "benefits_last_three_years",
                    "tid på offentlig forsørgelse de sidste tre år",
                    "time on public benefits over the last three years",
                    Domain.PERCENT)
            .withUnit(PERCENT);

    /**
     * Whether there was no intervention in the last three months, 1 or 0 (BIP-INT-02, BIP-INT-11). Missing where there were only activities
     * of unknown category: they are never no intervention, and may be none of those that the sources count.
     */
    public static final Feature NO_INTERVENTION = builtIn(
            "no_intervention",
            "ingen indsats de sidste tre måneder",
            "no intervention in the last three months",
            Domain.YES_OR_NO);

    /**
     * Whether a job-oriented intervention ran in parallel with another category in the last three months, 1 or 0 (BIP-INT-12). Missing where
     * an activity of unknown category could decide, as
     * {@link dk.bip.core.intervention.InterventionMix#combinedWithJobOriented()} says.
     */
    public static final Feature PARALLEL_WITH_JOB_ORIENTED = builtIn(
            "parallel_with_job_oriented",
            "jobrettet indsats parallelt med en anden de sidste tre måneder",
            "a job-oriented intervention in parallel with another in the last three months",
            Domain.YES_OR_NO);

    /**
     * Whether a company-based course ended in the last six months, 1 or 0 (BIP-INT-16 speaks of a completed course; whether it was completed
     * or broken off is not known here). Missing where none did and a course ended of which it is not known whether it was at a company.
     */
    public static final Feature COMPANY_COURSE_ENDED = builtIn(
            "company_course_ended",
            "virksomhedsrettet forløb afsluttet de sidste seks måneder",
            "a company-based course that ended in the last six months",
            Domain.YES_OR_NO);

    private final String name;
    private final Text label;
    private final Text unit;
    private final Sensitivity sensitivity;
    private final Domain domain;
    private final ReaderVersion reader;

    private Feature(String name, Text label, Text unit, Sensitivity sensitivity, Domain domain, ReaderVersion reader) {
        this.name = Checks.notBlank(name, "name");
        this.label = Objects.requireNonNull(label, "label");
        this.unit = unit;
        this.sensitivity = Objects.requireNonNull(sensitivity, "sensitivity");
        this.domain = Objects.requireNonNull(domain, "domain");
        this.reader = reader;
    }

    /**
     * Returns a feature without unit and reader, of ordinary sensitivity.
     *
     * @param name a stable name, which is also the name of its column
     * @param label what a citizen or caseworker reads, in the middle of a sentence
     * @param domain the values that it can have
     * @return the feature
     * @throws IllegalArgumentException if the name is blank
     */
    public static Feature of(String name, Text label, Domain domain) {
        return new Feature(name, label, null, Sensitivity.ORDINARY, domain, null);
    }

    /**
     * Returns a feature for a column of which nothing is known but its name: any number, and the name as its label.
     *
     * @param name a stable name, which is also the name of its column
     * @return the feature
     * @throws IllegalArgumentException if the name is blank
     */
    public static Feature ofColumn(String name) {
        return of(name, Text.of(name, name), Domain.range(-Double.MAX_VALUE, Double.MAX_VALUE));
    }

    private static Feature rated(Rater rater, Dimension indicator) {
        boolean citizen = rater == Rater.CITIZEN;
        String key = indicator.equals(Indicator.CITIZEN_BELIEF) || indicator.equals(Indicator.CASEWORKER_BELIEF)
                ? "belief"
                : indicator.id().toLowerCase(Locale.ROOT);
        return builtIn(
                        rater.name().toLowerCase(Locale.ROOT) + "_" + key,
                        withinASentence(indicator.label(Language.DANISH))
                                + (citizen ? " (borgerens vurdering)" : " (sagsbehandlerens vurdering)"),
                        withinASentence(indicator.label(Language.ENGLISH))
                                + (citizen ? " (rated by the citizen)" : " (rated by the caseworker)"),
                        Domain.SCORE)
                .withUnit(STEPS)
                .withSensitivity(indicator.sensitivity());
    }

    private static String withinASentence(String label) {
        return Character.toLowerCase(label.charAt(0)) + label.substring(1);
    }

    private static Feature builtIn(String name, String danish, String english, Domain domain) {
        return of(name, Text.of(danish, english), domain).withReader(new ReaderVersion(NAMESPACE + name, 1));
    }

    /**
     * Returns this feature with a unit.
     *
     * @param newUnit the unit, such as years
     * @return a new feature
     */
    public Feature withUnit(Text newUnit) {
        return new Feature(name, label, Objects.requireNonNull(newUnit, "newUnit"), sensitivity, domain, reader);
    }

    /**
     * Returns this feature with another sensitivity.
     *
     * @param newSensitivity how sensitive a value is
     * @return a new feature
     */
    public Feature withSensitivity(Sensitivity newSensitivity) {
        return new Feature(name, label, unit, newSensitivity, domain, reader);
    }

    /**
     * Returns this feature with the name and version of what reads it.
     *
     * @param newReader the reader's name and version
     * @return a new feature
     */
    public Feature withReader(ReaderVersion newReader) {
        return new Feature(name, label, unit, sensitivity, domain, Objects.requireNonNull(newReader, "newReader"));
    }

    /**
     * Returns the stable name, which is also the name of the column.
     *
     * @return the name, for a built-in feature in lower case with underscores, such as {@code caseworker_belief}
     */
    public String name() {
        return name;
    }

    /**
     * Returns the label in its languages.
     *
     * @return the label, in the middle of a sentence
     */
    public Text label() {
        return label;
    }

    /**
     * Returns the label that a citizen or caseworker reads.
     *
     * @param language the language to read
     * @return the label, in the middle of a sentence
     */
    public String label(Language language) {
        return label.in(language);
    }

    /**
     * Returns the unit of a value.
     *
     * @return the unit, or empty where there is none, as for yes or no
     */
    public Optional<Text> unit() {
        return Optional.ofNullable(unit);
    }

    /**
     * Returns how sensitive a value is.
     *
     * @return the sensitivity; a self-rating of health is flagged
     */
    public Sensitivity sensitivity() {
        return sensitivity;
    }

    /**
     * Returns the values that the feature can have.
     *
     * @return the domain
     */
    public Domain domain() {
        return domain;
    }

    /**
     * Returns what reads the feature from a case.
     *
     * @return the reader's name and version, or empty where the caller gives the value
     */
    public Optional<ReaderVersion> reader() {
        return Optional.ofNullable(reader);
    }

    ReaderVersion readerOrNull() {
        return reader;
    }

    @Override
    public boolean equals(Object o) {
        return this == o
                || o instanceof Feature other
                        && name.equals(other.name)
                        && label.equals(other.label)
                        && Objects.equals(unit, other.unit)
                        && sensitivity == other.sensitivity
                        && domain.equals(other.domain)
                        && Objects.equals(reader, other.reader);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    /**
     * Returns the name.
     *
     * @return the name
     */
    @Override
    public String toString() {
        return name;
    }

    private Object writeReplace() {
        return new Proxy().holding(name, label, unit, sensitivity, domain, reader);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw SerialProxy.required();
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            return new Feature(
                    parts.text(),
                    parts.next(Text.class),
                    parts.nextOrNull(Text.class),
                    parts.next(Sensitivity.class),
                    parts.next(Domain.class),
                    parts.nextOrNull(ReaderVersion.class));
        }
    }
}
