package dk.bip.model.trial;

import dk.bip.core.Language;
import dk.bip.core.Summarised;
import dk.bip.core.internal.Checks;
import dk.bip.core.internal.words.Digits;
import dk.bip.core.internal.words.TextTable;
import dk.bip.model.statistics.PointEstimate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * How far a trial did what its protocol says: weeks with a conversation by arm, week by week and centre by centre, offers at a company, and whether
 * the targets were met.
 *
 * <p>A share of weeks is the number of weeks with what was done over the number of weeks of persons whom the {@link Denominator} holds and of whom
 * it is known. Its error takes persons as a whole, the root of n / (n - 1) sum (c - share x m)^2 / (sum m)^2 with c of the m weeks of a person.
 * Persons in an offer are those ever in one, of all of whom some week is known. Immutable and thread-safe.
 */
public final class Fidelity {

    private static final Fidelity DEFAULT = new Fidelity(1, TrialTable.MAXIMUM_WEEKS);

    private final int firstWeek;
    private final int lastWeek;

    private Fidelity(int firstWeek, int lastWeek) {
        this.firstWeek = firstWeek;
        this.lastWeek = lastWeek;
    }

    /**
     * Returns the calculator over all weeks.
     *
     * @return the calculator
     */
    public static Fidelity withDefaults() {
        return DEFAULT;
    }

    /**
     * Returns the calculator over some weeks only, such as those in which the protocol asks for something.
     *
     * @param first the first week that counts, at least 1; default 1
     * @param last the last week that counts, not before the first; default the last of the table
     * @return the calculator
     * @throws IllegalArgumentException if the weeks are out of order
     */
    public Fidelity withWeeks(int first, int last) {
        Checks.that(first >= 1 && last >= first, "first must be at least 1 and last not before it");
        return new Fidelity(first, last);
    }

    /**
     * Computes the fidelity.
     *
     * @param table the persons, with conversations, offers and benefit by week
     * @param protocol what was to be done
     * @return the fidelity
     * @throws IllegalArgumentException if in one of the weeks nobody of an arm, on benefit or at all, is known to have or have not had a
     *     conversation or an offer
     */
    public Result evaluate(TrialTable table, TrialProtocol protocol) {
        Objects.requireNonNull(table, "table");
        int last = Math.min(lastWeek, table.weeks());
        Checks.that(firstWeek <= last, () -> "table must have week " + firstWeek);
        List<Share> shares = new ArrayList<>();
        List<Week> weeks = new ArrayList<>();
        for (Activity activity : Activity.values()) {
            for (Denominator denominator : Denominator.values()) {
                weeks.addAll(weeks(table, activity, denominator, last));
                for (Arm arm : Arm.values()) {
                    List<TrialPerson> persons = table.persons().stream()
                            .filter(person -> person.arm() == arm)
                            .toList();
                    shares.add(new Share(
                            activity,
                            denominator,
                            arm,
                            PersonWeeks.of(persons, activity, denominator, firstWeek, last)
                                    .share()));
                }
            }
        }
        ShareComparison ever = ever(table, last, false);
        List<TargetResult> targets = protocol.targets().stream()
                .map(target -> new TargetResult(target, reached(target, shares, table, last)))
                .toList();
        return new Result(List.copyOf(weeks), List.copyOf(shares), centres(table, last), ever, targets);
    }

    private List<Week> weeks(TrialTable table, Activity activity, Denominator denominator, int last) {
        List<Week> weeks = new ArrayList<>();
        double cumulated = 0;
        for (int week = firstWeek; week <= last; week++) {
            int[] known = new int[Arm.values().length];
            int[] yes = new int[Arm.values().length];
            for (TrialPerson person : table.persons()) {
                if (denominator.holds(person, week) && activity.at(person, week).isPresent()) {
                    known[person.arm().ordinal()]++;
                    yes[person.arm().ordinal()] += activity.at(person, week).orElseThrow() ? 1 : 0;
                }
            }
            int number = week;
            Checks.that(
                    known[0] > 0 && known[1] > 0,
                    () -> "table must hold persons of each arm of whom " + activity.code() + " is known in week "
                            + number + " over the denominator " + denominator.code(),
                    "look at earlier weeks?");
            double treated = (double) yes[Arm.TREATED.ordinal()] / known[Arm.TREATED.ordinal()];
            double control = (double) yes[Arm.CONTROL.ordinal()] / known[Arm.CONTROL.ordinal()];
            cumulated += treated - control;
            weeks.add(new Week(
                    activity,
                    denominator,
                    week,
                    known[Arm.TREATED.ordinal()],
                    known[Arm.CONTROL.ordinal()],
                    treated,
                    control,
                    cumulated));
        }
        return weeks;
    }

    private Map<String, PointEstimate> centres(TrialTable table, int last) {
        Map<String, PointEstimate> centres = new TreeMap<>();
        if (table.centres().isPresent()) {
            for (CentrePersons centre : CentrePersons.of(table)) {
                List<TrialPerson> treated = centre.persons().stream()
                        .filter(person -> person.arm() == Arm.TREATED)
                        .toList();
                PersonWeeks weeks =
                        PersonWeeks.of(treated, Activity.CONVERSATION, Denominator.ON_BENEFIT, firstWeek, last);
                if (weeks.hasError()) {
                    centres.put(centre.centre(), weeks.share());
                }
            }
        }
        return Collections.unmodifiableMap(centres);
    }

    /** Persons ever in an offer, or who ever had the outcome too, of those of whom some week is known. */
    private ShareComparison ever(TrialTable table, int last, boolean orOutcome) {
        int[] known = new int[Arm.values().length];
        int[] yes = new int[Arm.values().length];
        for (TrialPerson person : table.persons()) {
            boolean seen = false;
            boolean was = false;
            for (int week = firstWeek; week <= last; week++) {
                seen |= person.companyOffer(week).isPresent();
                was |= person.companyOffer(week).orElse(false) || (orOutcome && person.hasOutcome(week));
            }
            known[person.arm().ordinal()] += seen ? 1 : 0;
            yes[person.arm().ordinal()] += seen && was ? 1 : 0;
        }
        return ShareComparison.ofCounts(
                yes[Arm.TREATED.ordinal()],
                known[Arm.TREATED.ordinal()],
                yes[Arm.CONTROL.ordinal()],
                known[Arm.CONTROL.ordinal()]);
    }

    private PointEstimate reached(ProtocolTarget target, List<Share> shares, TrialTable table, int last) {
        return switch (target.measure()) {
            case WEEKS_WITH_CONVERSATION ->
                Result.share(shares, Activity.CONVERSATION, Denominator.ON_BENEFIT, Arm.TREATED);
            case PERSONS_IN_COMPANY_OFFER -> ofTreated(ever(table, last, false));
            case PERSONS_IN_WORK_COMMUNITY -> ofTreated(ever(table, last, true));
        };
    }

    private static PointEstimate ofTreated(ShareComparison shares) {
        double share = shares.share(Arm.TREATED);
        return PointEstimate.ofShare(share, Math.sqrt(share * (1 - share) / shares.persons(Arm.TREATED)));
    }

    /**
     * The configuration.
     *
     * @return a text, not for parsing
     */
    @Override
    public String toString() {
        return "Fidelity[weeks=" + firstWeek + " to " + lastWeek + "]";
    }

    /**
     * What was done in one week. Immutable and thread-safe.
     *
     * @param activity what
     * @param denominator over whom
     * @param week the week after the assignment
     * @param treated how many treated persons the shares are over
     * @param control how many controls the shares are over
     * @param shareTreated the share of the treated, from 0 to 1
     * @param shareControl the share of the controls, from 0 to 1
     * @param cumulatedDifference the sum of the differences of the shares up to this week: how many more weeks with it a treated person has had
     */
    public record Week(
            Activity activity,
            Denominator denominator,
            int week,
            int treated,
            int control,
            double shareTreated,
            double shareControl,
            double cumulatedDifference) {}

    /**
     * The share of weeks in which something was done. Immutable and thread-safe.
     *
     * @param activity what
     * @param denominator over whom
     * @param arm of which arm
     * @param share the share with its standard error
     */
    public record Share(Activity activity, Denominator denominator, Arm arm, PointEstimate share) {}

    /**
     * A target beside what was reached. Immutable and thread-safe.
     *
     * @param target what was wanted
     * @param reached the share reached among the treated, with its standard error
     */
    public record TargetResult(ProtocolTarget target, PointEstimate reached) implements Summarised {

        /**
         * Returns whether the share reached is at least the one wanted. The interval of {@link #reached} tells how sure that is.
         *
         * @return true if so
         */
        public boolean isMet() {
            return reached.estimate() >= target.share();
        }

        /**
         * Returns what was wanted and what was reached.
         *
         * @return a text, not for parsing
         */
        @Override
        public String toString() {
            return target.measure().label(Language.ENGLISH) + ": wanted " + Digits.percent(target.share())
                    + ", reached " + Digits.percent(reached.estimate()) + (isMet() ? ", met" : ", not met");
        }
    }

    /**
     * The fidelity of a trial. Immutable and thread-safe.
     *
     * @param weeks each week by activity and denominator
     * @param shares the shares of weeks by activity, denominator and arm
     * @param centres the share of weeks with a conversation of the treated on benefit, by the name of the centre; without centres of fewer than
     *     two persons
     * @param everInOffer the shares of persons who were ever in an offer at a company
     * @param targets what the protocol wanted beside what was reached, in the order of the protocol
     */
    public record Result(
            List<Week> weeks,
            List<Share> shares,
            Map<String, PointEstimate> centres,
            ShareComparison everInOffer,
            List<TargetResult> targets)
            implements Summarised {

        /**
         * Returns the weeks of an activity.
         *
         * @param activity what
         * @param denominator over whom
         * @return the weeks in order
         */
        public List<Week> weeks(Activity activity, Denominator denominator) {
            return weeks.stream()
                    .filter(week -> week.activity() == activity && week.denominator() == denominator)
                    .toList();
        }

        /**
         * Returns the share of weeks of an activity.
         *
         * @param activity what
         * @param denominator over whom
         * @param arm of which arm
         * @return the share with its standard error
         */
        public PointEstimate share(Activity activity, Denominator denominator, Arm arm) {
            return share(shares, activity, denominator, arm);
        }

        private static PointEstimate share(List<Share> shares, Activity activity, Denominator denominator, Arm arm) {
            return shares.stream()
                    .filter(share ->
                            share.activity() == activity && share.denominator() == denominator && share.arm() == arm)
                    .findFirst()
                    .orElseThrow()
                    .share();
        }

        /**
         * Returns how many more weeks with an activity a treated person has had.
         *
         * @param activity what
         * @param denominator over whom
         * @return the cumulated difference of the last week
         */
        public double extraWeeks(Activity activity, Denominator denominator) {
            List<Week> ofActivity = weeks(activity, denominator);
            return ofActivity.get(ofActivity.size() - 1).cumulatedDifference();
        }

        @Override
        public String summary() {
            TextTable ofWeeks = new TextTable("Share of weeks", "over", "Treated", "Control");
            for (Activity activity : Activity.values()) {
                for (Denominator denominator : Denominator.values()) {
                    ofWeeks.row(
                            activity.label(Language.ENGLISH),
                            denominator.label(Language.ENGLISH),
                            Digits.percent(
                                    share(activity, denominator, Arm.TREATED).estimate()),
                            Digits.percent(
                                    share(activity, denominator, Arm.CONTROL).estimate()));
                }
            }
            TextTable wanted = new TextTable("Target", "Wanted", "Reached", "2.5 %", "97.5 %");
            targets.forEach(target -> wanted.row(
                    target.target.measure().label(Language.ENGLISH),
                    Digits.percent(target.target.share()),
                    Digits.percent(target.reached.estimate()),
                    Digits.percent(target.reached.confidenceInterval().lower()),
                    Digits.percent(target.reached.confidenceInterval().upper())));
            return this + "\n\n" + ofWeeks + "\n" + wanted;
        }

        /**
         * Returns how many targets were met, and who was in an offer at a company.
         *
         * @return a text, not for parsing
         */
        @Override
        public String toString() {
            return "Fidelity: " + targets.stream().filter(TargetResult::isMet).count() + " of " + targets.size()
                    + " targets met; ever in an offer at a company: " + everInOffer;
        }
    }
}
