package dk.bip.core.measurement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Two scores that belong together, one of each rater, because they lie within {@value ScaleSeries#PAIRED_DAYS} days of each other.
 *
 * @param citizen the place of the citizen's score in the citizen's list
 * @param caseworker the place of the caseworker's score in the caseworker's list
 * @param date the later of the two dates, from which both are there
 * @param days how many days they lie apart
 */
record RaterPair(int citizen, int caseworker, LocalDate date, long days) {

    /**
     * Pairs scores one to one: the nearest first, of two equally near the earlier, and so that no pair lies across another. Both lists are in
     * order of their dates, no two of one list on one date.
     */
    static List<RaterPair> of(List<LocalDate> citizen, List<LocalDate> caseworker) {
        TreeMap<Integer, RaterPair> pairs = new TreeMap<>();
        boolean[] paired = new boolean[caseworker.size()];
        for (List<RaterPair> equallyNear : candidates(citizen, caseworker)) {
            equallyNear.removeIf(candidate -> pairs.containsKey(candidate.citizen) || paired[candidate.caseworker]);
            equallyNear.sort(Comparator.comparing(RaterPair::date));
            for (RaterPair candidate : equallyNear) {
                if (candidate.fitsIn(pairs)) {
                    pairs.put(candidate.citizen, candidate);
                    paired[candidate.caseworker] = true;
                }
            }
        }
        return List.copyOf(pairs.values());
    }

    private boolean fitsIn(TreeMap<Integer, RaterPair> pairs) {
        Map.Entry<Integer, RaterPair> before = pairs.floorEntry(citizen);
        Map.Entry<Integer, RaterPair> after = pairs.ceilingEntry(citizen);
        return (before == null || fitsBeside(before.getValue())) && (after == null || fitsBeside(after.getValue()));
    }

    /** Returns what may be paired, by how many days it lies apart. */
    private static Collection<List<RaterPair>> candidates(List<LocalDate> citizen, List<LocalDate> caseworker) {
        TreeMap<Integer, List<RaterPair>> candidates = new TreeMap<>();
        int first = 0;
        for (int i = 0; i < citizen.size(); i++) {
            LocalDate one = citizen.get(i);
            while (first < caseworker.size()
                    && caseworker.get(first).isBefore(one.minusDays(ScaleSeries.PAIRED_DAYS))) {
                first++;
            }
            LocalDate last = one.plusDays(ScaleSeries.PAIRED_DAYS);
            for (int j = first; j < caseworker.size() && !caseworker.get(j).isAfter(last); j++) {
                LocalDate other = caseworker.get(j);
                int days = (int) ScaleSeries.distance(one, other);
                candidates
                        .computeIfAbsent(days, none -> new ArrayList<>())
                        .add(new RaterPair(i, j, one.isAfter(other) ? one : other, days));
            }
        }
        return candidates.values();
    }

    private boolean fitsBeside(RaterPair other) {
        return citizen < other.citizen && caseworker < other.caseworker
                || citizen > other.citizen && caseworker > other.caseworker;
    }
}
