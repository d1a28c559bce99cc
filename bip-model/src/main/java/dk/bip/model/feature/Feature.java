package dk.bip.model.feature;

import dk.bip.core.Language;
import dk.bip.core.Sensitivity;
import dk.bip.core.Text;
import dk.bip.core.casefile.BackgroundField;
import dk.bip.core.casefile.BackgroundValue;
import dk.bip.core.casefile.CaseSnapshot;
import dk.bip.core.casefile.StandingFacts;
import dk.bip.core.indicator.Dimension;
import dk.bip.core.indicator.Indicator;
import dk.bip.core.indicator.Rater;
import dk.bip.core.internal.words.Words;
import dk.bip.core.intervention.Course;
import dk.bip.core.intervention.InterventionMix;
import dk.bip.core.intervention.Truth;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * The catalogue of what can be read from a case as a number. A model names the features that it uses; each has a stable name, which is
 * also its column name.
 *
 * <p>A score counts while its measurement is not older than {@value #MEASUREMENT_CARRIED_MONTHS} months and the rater has not declined or not
 * known since; see {@link StandingFacts}, which says what of a case stands on a date. What is not known is missing, never a number.
 */
public enum Feature {
    /** The citizen's rating of job-search behaviour, 1-5, not older than six months. */
    CITIZEN_JOB_SEARCH_BEHAVIOUR(Rater.CITIZEN, Indicator.JOB_SEARCH_BEHAVIOUR),
    /** The citizen's rating of knowledge of the labour market, 1-5, not older than six months. */
    CITIZEN_LABOUR_MARKET_KNOWLEDGE(Rater.CITIZEN, Indicator.LABOUR_MARKET_KNOWLEDGE),
    /** The citizen's rating of concentration and understanding of instructions, 1-5, not older than six months. */
    CITIZEN_CONCENTRATION_AND_INSTRUCTION(Rater.CITIZEN, Indicator.CONCENTRATION_AND_INSTRUCTION),
    /** The citizen's own belief in getting a job, 1-5, not older than six months. */
    CITIZEN_BELIEF(Rater.CITIZEN, Indicator.CITIZEN_BELIEF),
    /** The citizen's rating of goal-directedness, 1-5, not older than six months. */
    CITIZEN_GOAL_DIRECTEDNESS(Rater.CITIZEN, Indicator.GOAL_DIRECTEDNESS),
    /** The citizen's rating of ability to make contact, 1-5, not older than six months. */
    CITIZEN_CONTACT_ABILITY(Rater.CITIZEN, Indicator.CONTACT_ABILITY),
    /** The citizen's rating of cooperation skills, 1-5, not older than six months. */
    CITIZEN_COOPERATION(Rater.CITIZEN, Indicator.COOPERATION),
    /** The citizen's rating of support from the network, 1-5, not older than six months. */
    CITIZEN_NETWORK_SUPPORT(Rater.CITIZEN, Indicator.NETWORK_SUPPORT),
    /** The citizen's rating of mastery of everyday life, 1-5, not older than six months. */
    CITIZEN_EVERYDAY_MASTERY(Rater.CITIZEN, Indicator.EVERYDAY_MASTERY),
    /** The citizen's rating of mastery of health, 1-5, not older than six months. */
    CITIZEN_HEALTH_MASTERY(Rater.CITIZEN, Indicator.HEALTH_MASTERY),
    /** The caseworker's rating of job-search behaviour, 1-5, not older than six months. */
    CASEWORKER_JOB_SEARCH_BEHAVIOUR(Rater.CASEWORKER, Indicator.JOB_SEARCH_BEHAVIOUR),
    /** The caseworker's rating of knowledge of the labour market, 1-5, not older than six months. */
    CASEWORKER_LABOUR_MARKET_KNOWLEDGE(Rater.CASEWORKER, Indicator.LABOUR_MARKET_KNOWLEDGE),
    /** The caseworker's rating of concentration and understanding of instructions, 1-5, not older than six months. */
    CASEWORKER_CONCENTRATION_AND_INSTRUCTION(Rater.CASEWORKER, Indicator.CONCENTRATION_AND_INSTRUCTION),
    /** The caseworker's own belief that the citizen gets a job, 1-5, not older than six months. */
    CASEWORKER_BELIEF(Rater.CASEWORKER, Indicator.CASEWORKER_BELIEF),
    /** The caseworker's rating of goal-directedness, 1-5, not older than six months. */
    CASEWORKER_GOAL_DIRECTEDNESS(Rater.CASEWORKER, Indicator.GOAL_DIRECTEDNESS),
    /** The caseworker's rating of ability to make contact, 1-5, not older than six months. */
    CASEWORKER_CONTACT_ABILITY(Rater.CASEWORKER, Indicator.CONTACT_ABILITY),
    /** The caseworker's rating of cooperation skills, 1-5, not older than six months. */
    CASEWORKER_COOPERATION(Rater.CASEWORKER, Indicator.COOPERATION),
    /** The caseworker's rating of support from the network, 1-5, not older than six months. */
    CASEWORKER_NETWORK_SUPPORT(Rater.CASEWORKER, Indicator.NETWORK_SUPPORT),
    /** The caseworker's rating of mastery of everyday life, 1-5, not older than six months. */
    CASEWORKER_EVERYDAY_MASTERY(Rater.CASEWORKER, Indicator.EVERYDAY_MASTERY),
    /** The caseworker's rating of mastery of health, 1-5, not older than six months. */
    CASEWORKER_HEALTH_MASTERY(Rater.CASEWORKER, Indicator.HEALTH_MASTERY),
    /**
     * The caseworker's job orientation: the mean belief in the other citizens of the caseload, 1-5 (BIP-BELIEF-03), not older than six months
     * and not of a caseworker before the present one.
     */
    CASEWORKER_ORIENTATION(
            "sagsbehandlerens generelle jobfokus",
            "the caseworker's general job orientation",
            false,
            Feature::orientation),
    /**
     * The number of changes of caseworker since the episode began, which is the follow-up that BIP-SHIFT-01 and BIP-SHIFT-02 are read
     * as (ours); missing where no caseworker or no measurement is recorded.
     */
    CASEWORKER_CHANGES(
            "antal skift af sagsbehandler siden første måling",
            "the number of changes of caseworker since the first measurement",
            false,
            Feature::caseworkerChanges),
    /** Age in years: the year of the date less the year of birth. */
    AGE("alder", "age", false, snapshot -> {
        OptionalDouble birthYear = quantity(snapshot, BackgroundField.BIRTH_YEAR);
        return birthYear.isEmpty()
                ? birthYear
                : OptionalDouble.of(snapshot.date().getYear() - birthYear.getAsDouble());
    }),
    /** Whether the citizen has no education beyond compulsory school, 1 or 0 (BIP-POP-01). */
    UNSKILLED(
            "ufaglært",
            "being unskilled",
            true,
            snapshot -> snapshot.standing()
                    .background(BackgroundField.EDUCATION)
                    .map(education -> flag(education.value().equals(BackgroundValue.of("UNSKILLED"))))
                    .orElse(OptionalDouble.empty())),
    /** The share of the last three years in a job, percent (BIP-POP-02). */
    EMPLOYMENT_LAST_THREE_YEARS(
            "tid i job de sidste tre år",
            "time in a job over the last three years",
            false,
            snapshot -> quantity(snapshot, BackgroundField.EMPLOYMENT_LAST_THREE_YEARS)),
    /** The share of the last three years on public benefits, percent. */
    BENEFITS_LAST_THREE_YEARS(
            "tid på offentlig forsørgelse de sidste tre år",
            "time on public benefits over the last three years",
            false,
            snapshot -> quantity(snapshot, BackgroundField.BENEFITS_LAST_THREE_YEARS)),
    /**
     * Whether there was no intervention in the last three months, 1 or 0 (BIP-INT-02, BIP-INT-11). Missing where there were only activities
     * of unknown category: they are never no intervention, and may be none of those that the sources count.
     */
    NO_INTERVENTION(
            "ingen indsats de sidste tre måneder",
            "no intervention in the last three months",
            true,
            Feature::noIntervention),
    /**
     * Whether a job-oriented intervention ran in parallel with another category in the last three months, 1 or 0 (BIP-INT-12). Missing where
     * an activity of unknown category could decide, as {@link InterventionMix#combinedWithJobOriented()} says.
     */
    PARALLEL_WITH_JOB_ORIENTED(
            "jobrettet indsats parallelt med en anden de sidste tre måneder",
            "a job-oriented intervention in parallel with another in the last three months",
            true,
            snapshot -> flag(recentMix(snapshot).combinedWithJobOriented())),
    /**
     * Whether a company-based course ended in the last six months, 1 or 0 (BIP-INT-16 speaks of a completed course; whether it was completed
     * or broken off is not known here). Missing where none did and a course ended of which it is not known whether it was at a company.
     */
    COMPANY_COURSE_ENDED(
            "virksomhedsrettet forløb afsluttet de sidste seks måneder",
            "a company-based course that ended in the last six months",
            true,
            Feature::companyCourseEnded);

    /** How many months a measurement or a job orientation is carried forward: six. */
    public static final int MEASUREMENT_CARRIED_MONTHS = StandingFacts.CARRIED_MONTHS;

    private static final int AFTER_COURSE_MONTHS = 6;

    private final String featureName;
    private final Text label;
    private final Sensitivity sensitivity;
    private final boolean yesNo;
    private final Reading reading;

    Feature(Rater rater, Dimension indicator) {
        this(
                indicator.label(Language.DANISH) + " (" + whose(rater, Language.DANISH) + ")",
                indicator.label(Language.ENGLISH) + " (" + whose(rater, Language.ENGLISH) + ")",
                indicator.sensitivity(),
                false,
                snapshot -> score(snapshot, rater, indicator));
    }

    Feature(String danish, String english, boolean yesNo, Reading reading) {
        this(danish, english, Sensitivity.ORDINARY, yesNo, reading);
    }

    Feature(String danish, String english, Sensitivity sensitivity, boolean yesNo, Reading reading) {
        this.featureName = name().toLowerCase(Locale.ROOT);
        this.label = Text.of(danish, english);
        this.sensitivity = sensitivity;
        this.yesNo = yesNo;
        this.reading = reading;
    }

    /**
     * Returns the stable name, which is also the name of the column.
     *
     * @return the name in lower case with underscores, such as {@code caseworker_belief}
     */
    public String featureName() {
        return featureName;
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
     * Returns how sensitive a value is.
     *
     * @return the sensitivity; a self-rating of health is flagged
     */
    public Sensitivity sensitivity() {
        return sensitivity;
    }

    /**
     * Tells whether the feature is yes or no.
     *
     * @return true where its values are 1 for yes and 0 for no
     */
    public boolean isYesNo() {
        return yesNo;
    }

    /**
     * Reads the feature from a case.
     *
     * @param snapshot the case as it was known on a date
     * @return the value, or empty where it is not known
     */
    public OptionalDouble valueIn(CaseSnapshot snapshot) {
        return reading.of(snapshot);
    }

    /**
     * Returns the feature of a name.
     *
     * @param name the stable name
     * @return the feature
     * @throws IllegalArgumentException if there is no feature of that name
     */
    public static Feature named(String name) {
        return find(name)
                .orElseThrow(() -> new IllegalArgumentException("feature name is not known\nMaybe one of "
                        + Arrays.stream(values()).map(Feature::featureName).collect(Collectors.joining(", ")) + "?"));
    }

    /**
     * Returns the feature of a name that may be of another kind: a column of a model that reads no case.
     *
     * @param name the name
     * @return the feature, or empty if there is none of that name
     */
    public static Optional<Feature> find(String name) {
        return Arrays.stream(values())
                .filter(feature -> feature.featureName.equals(name))
                .findFirst();
    }

    private static String whose(Rater rater, Language language) {
        return Words.in(
                language,
                rater == Rater.CITIZEN ? "borgerens vurdering" : "sagsbehandlerens vurdering",
                rater == Rater.CITIZEN ? "rated by the citizen" : "rated by the caseworker");
    }

    private static OptionalDouble score(CaseSnapshot snapshot, Rater rater, Dimension indicator) {
        return snapshot.standing()
                .score(rater, indicator)
                .map(score -> OptionalDouble.of(score.value()))
                .orElse(OptionalDouble.empty());
    }

    private static OptionalDouble quantity(CaseSnapshot snapshot, BackgroundField field) {
        return snapshot.standing()
                .background(field)
                .map(fact -> OptionalDouble.of(((BackgroundValue.Quantity) fact.value()).value()))
                .orElse(OptionalDouble.empty());
    }

    private static OptionalDouble orientation(CaseSnapshot snapshot) {
        return snapshot.standing()
                .orientation()
                .map(orientation -> OptionalDouble.of(orientation.mean().value()))
                .orElse(OptionalDouble.empty());
    }

    private static OptionalDouble caseworkerChanges(CaseSnapshot snapshot) {
        OptionalInt changes = snapshot.standing().caseworkerChanges();
        return changes.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(changes.getAsInt());
    }

    private static InterventionMix recentMix(CaseSnapshot snapshot) {
        return InterventionMix.overLastThreeMonths(snapshot.interventions(), snapshot.date());
    }

    private static OptionalDouble noIntervention(CaseSnapshot snapshot) {
        InterventionMix mix = recentMix(snapshot);
        return mix.kind() == InterventionMix.Kind.UNMAPPED && mix.categories().isEmpty()
                ? OptionalDouble.empty()
                : flag(mix.kind() == InterventionMix.Kind.NONE);
    }

    private static OptionalDouble companyCourseEnded(CaseSnapshot snapshot) {
        Truth ended = Truth.NO;
        for (Course course : snapshot.standing().coursesEndedWithin(AFTER_COURSE_MONTHS)) {
            ended = ended.or(course.type().atCompany());
        }
        return flag(ended);
    }

    private static OptionalDouble flag(Truth answer) {
        return answer.isKnown() ? flag(answer.isYes()) : OptionalDouble.empty();
    }

    private static OptionalDouble flag(boolean holds) {
        return OptionalDouble.of(holds ? 1 : 0);
    }

    private interface Reading {
        OptionalDouble of(CaseSnapshot snapshot);
    }
}
