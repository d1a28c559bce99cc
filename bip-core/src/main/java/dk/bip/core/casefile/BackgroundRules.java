package dk.bip.core.casefile;

import dk.bip.core.casefile.CaseIssue.Code;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What background facts must not say together. */
final class BackgroundRules {

    private static final Set<BackgroundField> SHARES =
            Set.of(BackgroundField.EMPLOYMENT_LAST_THREE_YEARS, BackgroundField.BENEFITS_LAST_THREE_YEARS);
    private static final double WHOLE = 100;
    private static final int YOUNGEST = 15;
    private static final int OLDEST = 110;

    private BackgroundRules() {}

    /** Holds the two shares against each other as they stand at the end of each day on which one is told. */
    static void shares(Examination examination) {
        TreeMap<LocalDate, Map<BackgroundField, BackgroundFact>> days = new TreeMap<>();
        for (BackgroundFact fact : examination.holding(BackgroundFact.KIND)) {
            if (SHARES.contains(fact.field())) {
                days.computeIfAbsent(fact.date(), day -> new HashMap<>()).put(fact.field(), fact);
            }
        }
        Map<BackgroundField, BackgroundFact> latest = new HashMap<>();
        days.forEach((day, told) -> {
            latest.putAll(told);
            List<BackgroundFact> fresh =
                    latest.values().stream().filter(fact -> isFresh(fact, day)).toList();
            if (fresh.size() == SHARES.size() && number(fresh.get(0)) + number(fresh.get(1)) > WHOLE) {
                addShares(examination, fresh.get(0), fresh.get(1));
                addShares(examination, fresh.get(1), fresh.get(0));
            }
        });
    }

    private static boolean isFresh(BackgroundFact fact, LocalDate day) {
        int months = fact.field().ageLimitMonths().orElseThrow();
        return !day.isAfter(fact.date().plusMonths(months));
    }

    private static double number(BackgroundFact fact) {
        return ((BackgroundValue.Quantity) fact.value()).value();
    }

    private static void addShares(Examination examination, BackgroundFact fact, BackgroundFact other) {
        int index = examination.row(other).index();
        examination.add(
                examination.row(fact),
                Code.SHARES_ABOVE_100,
                "Giver mere end 100 procent sammen med den anden andel i rækken med indeks " + index
                        + ". Ret en af dem, eller udelad begge.",
                "Gives more than 100 percent together with the other share in the row at index " + index
                        + ". Mend one of them, or leave out both.");
    }

    static void birthYears(Examination examination) {
        for (BackgroundFact fact : examination.holding(BackgroundFact.KIND)) {
            if (fact.field().equals(BackgroundField.BIRTH_YEAR)) {
                int age = fact.date().getYear() - (int) number(fact);
                if (age < 0) {
                    examination.add(
                            examination.row(fact),
                            Code.BIRTH_YEAR_AFTER_DATE,
                            "Fødselsåret er senere end datoen. Ret et af dem.",
                            "The year of birth is later than the date. Mend one of them.");
                } else if (age < YOUNGEST || age > OLDEST) {
                    examination.add(
                            examination.row(fact),
                            Code.AGE_OUT_OF_RANGE,
                            "Giver en alder under " + YOUNGEST + " eller over " + OLDEST
                                    + " år. Ret fødselsåret eller datoen.",
                            "Gives an age below " + YOUNGEST + " or above " + OLDEST
                                    + ". Mend the year of birth or the date.");
                }
            }
        }
    }
}
